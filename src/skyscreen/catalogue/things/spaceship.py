"""A starship on its landing legs: a swept hull, glazed cockpit, wings and three glowing engines."""

import math

from skyscreen.catalogue import thing


@thing(en=("spaceship", "spacecraft", "space ship", "starship", "space shuttle"), zh=("飞船", "宇宙飞船", "太空船", "星舰", "航天飞机"), kind="vehicle", height=4.2,
       mass=20000.0, speed=40.0, flies=True, sound="metal", places=("space", "desert"))
def spaceship(kit, colour="white", trim="orange"):
    skin, band = kit.material("carpaint", colour, slot="colour"), kit.material("carpaint", trim, slot="trim")
    glass, dark, steel = kit.material("pane"), kit.material("iron"), kit.material("steel")

    def ring(z, half, low, high, mid):
        return [(half * math.copysign(abs(math.cos(a)) ** 0.7, math.cos(a)), mid + (high if math.sin(a) > 0 else low) * math.copysign(
            abs(math.sin(a)) ** 0.8, math.sin(a)), z) for a in (2 * math.pi * k / 28 for k in range(28))]

    hull = kit.loft([ring(-6, 1.5, 0.9, 1.0, 2.2), ring(-5.4, 1.75, 1.0, 1.15, 2.2), ring(-2, 1.8, 1.0, 1.2, 2.15), ring(2, 1.45, 0.85, 0.95, 2.0),
                     ring(5, 0.85, 0.5, 0.55, 1.85), ring(6.6, 0.35, 0.22, 0.22, 1.75), ring(7.1, 0.06, 0.04, 0.04, 1.72)], skin)
    canopy = kit.ellipsoid(0.78, 0.62, 1.9, glass, (0, 2.72, 2.5), 24)
    frame = sum(kit.tube([(0.8 * math.cos(a), 2.72 + 0.64 * math.sin(a), z) for a in (math.pi * k / 10 for k in range(11))], 0.045, skin, 6)
                for z in (2.1, 3.2))
    stripes = kit.loft([[(x * 1.012, (y - 2.1) * 1.012 + 2.1, z) for x, y, z in ring(z0, h, lo, hi, m)] for z0, h, lo, hi, m in
                        ((-3.4, 1.78, 1.0, 1.18, 2.17), (-2.8, 1.79, 1.0, 1.19, 2.16))], band, caps=False)
    wing = kit.loft([[(x, 2.0 + dy + t * math.sin(a) * (1 if math.cos(a) < 0.9 else 0.4), z0 + c / 2 * math.cos(a)) for a in (2 * math.pi * k / 16 for k in range(16))]
                     for x, dy, t, z0, c in ((1.3, 0, 0.28, -2.6, 5.2), (3.2, -0.1, 0.16, -3.6, 3.4), (5.2, -0.25, 0.07, -4.6, 1.9))], skin)
    tip = kit.capsule((5.25, 1.75, -5.8), (5.25, 1.75, -2.8), 0.16, band) + kit.ropes([((5.25, 1.75, -2.8), (5.25, 1.75, -1.4), 0.05)], steel, 6)
    fin = kit.extrude([(-5.9, 3.0), (-3.4, 3.2), (-4.9, 4.15), (-5.9, 4.2)], 0.16, band).turn("y", -90)
    nozzle = kit.lathe([(0.4, 0), (0.55, 0.2), (0.6, 0.9), (0.62, 1.0), (0.5, 1.0), (0.36, 0.3), (0, 0.28)], dark, segments=24)
    flame = kit.cylinder(0.4, 0.05, kit.material("lamp", "#60c8ff", emission=7), (0, 0.45, 0), 22)
    jet = (nozzle + flame).turn("x", -90)
    jets = jet.move(0, 2.5, -5.7) + jet.move(0.95, 1.95, -5.7) + jet.move(-0.95, 1.95, -5.7)
    ports = kit.cylinder(0.2, 0.05, glass, segments=18).turn("z", -90) + kit.torus(0.21, 0.035, steel, segments=20, sides=6).turn("z", 90)
    ports = sum(ports.move(1.8 - 0.08 * k * k, 2.35, -1.2 + 1.1 * k) for k in range(3)).both()
    panel = kit.box(0.9, 0.03, 1.4, dark, 0.0)
    panels = panel.move(0, 3.35, -2.2) + panel.scale(0.8, 1, 0.7).move(0.8, 3.1, -4.4).both()
    leg = kit.tube([(0, 1.5, 0), (0, 0.5, 0), (0, 0.12, 0.0)], [0.12, 0.09, 0.07], steel, 8) + kit.cylinder(0.34, 0.12, dark, segments=16)
    legs = leg.move(1.4, 0, -3.6).both() + leg.move(0, 0, 3.6)
    guns = kit.ropes([((0.5, 1.75, 4.8), (0.5, 1.7, 6.6), 0.06)], steel, 8).both()
    return kit.model(hull, canopy, frame, stripes, (wing + tip).both(), fin, jets, ports, panels, legs, guns, colliders="box",
                     lights=[kit.light((0, 2.2, -7.2), "#60c8ff", 10, 12)], sockets={"seat": (0, 2.3, 2.4)})
