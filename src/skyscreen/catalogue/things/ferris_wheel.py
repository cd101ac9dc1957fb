"""A Ferris wheel with coloured gondolas and lights; it turns."""

import math

from skyscreen.catalogue import thing


@thing(en=("ferris wheel", "big wheel", "observation wheel", "amusement ride"), zh=("摩天轮",), kind="building", ridden=True, height=24.3, mass=90000.0, sound="metal", places=("park", "harbour"))
def ferris_wheel(kit, colour="white"):
    steel = kit.material("paint", colour, 0.4, slot="colour")
    n, R, y0 = 16, 11.0, 13.0
    rim = sum(kit.torus(r, 0.12, steel, segments=48, sides=5).turn("x", 90).move(0, 0, z) for r in (R, R - 1.2) for z in (-0.9, 0.9))
    rows = [((0, 0, z), (R * math.cos(a), R * math.sin(a), z), 0.05) for a in (2 * math.pi * k / n for k in range(n)) for z in (-0.9, 0.9)] + [((R * math.cos(a), R * math.sin(a), -0.9), (R * math.cos(a), R * math.sin(a), 0.9), 0.06) for a in (2 * math.pi * k / n for k in range(n))]
    hub = kit.cylinder(0.7, 3.0, steel, (0, -1.5, 0), 20).turn("x", 90)
    lights = sum(kit.sphere(0.16, kit.material("lamp", c, emission=5), segments=7).many([(R * math.cos(a), R * math.sin(a), 1.0) for a in (2 * math.pi * (4 * k + j) / 64 for k in range(16))]) for j, c in enumerate(("#ffd060", "#ff5080", "#60d0ff", "#80ff90")))
    wheel = kit.hinge("wheel", (rim + kit.ropes(rows, steel, 4) + hub + lights).move(0, y0, 0), (0, y0, 0), "z", "turn", rate=0.12, when="always")
    tones = ("red", "gold", "royal blue", "green")
    cab = lambda c: kit.box(1.3, 1.2, 1.3, kit.material("carpaint", c), 0.3, at=(0, -1.9, 0)) + kit.box(1.34, 0.5, 1.0, kit.material("pane"), 0.1, at=(0, -1.35, 0)) + kit.cone(0.9, 0.5, kit.material("carpaint", c), (0, -0.72, 0), 10)
    cabs = sum(cab(tones[k % 4]).move(R * math.cos(2 * math.pi * k / n), y0 + R * math.sin(2 * math.pi * k / n), 0) for k in range(n))
    legs = kit.ropes([((s * 5.5, 0, t * 2.6), (0, y0, t * 1.6), 0.28) for s in (-1, 1) for t in (-1, 1)], steel, 6)
    return kit.model(wheel, cabs, legs, kit.box(12.0, 0.5, 7.0, kit.material("concrete"), 0.05), colliders="none", lights=[kit.light((0, y0, 4), "#ffc880", 40, 30)])
