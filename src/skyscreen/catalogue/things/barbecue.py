"""A round barbecue on three legs: glowing coals, a grid with sausages and skewers, a lid."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("barbecue", "grill", "bbq", "bbq grill", "barbecue grill"),
    zh=("烧烤架", "烤架", "烤炉", "烧烤炉"),
    kind="furniture", height=0.98, mass=20.0, sound="metal", places=("garden", "park"),
)  # fmt: skip
def barbecue(kit, colour="#a8141c"):
    shell, steel = kit.material("carpaint", colour, slot="colour"), kit.material("steel")
    bowl = kit.lathe([(0, 0.5), (0.16, 0.52), (0.28, 0.62), (0.32, 0.76), (0.325, 0.76), (0.3, 0.74), (0.26, 0.64), (0, 0.56)], shell, segments=40)
    rng = kit.random("coals")
    coals = sum(kit.ellipsoid(0.035, 0.025, 0.03, kit.material("lamp" if k % 2 else "rock", "#ff5a18" if k % 2 else "#2a2624", emission=2.2 if k % 2 else 0.0), (0.2 * rng.random() * math.cos(k), 0.66 + 0.01 * (k % 3), 0.2 * rng.random() * math.sin(k)), 8) for k in range(26))
    grid = kit.ropes([((x, 0.765, -(0.102 - x * x) ** 0.5), (x, 0.765, (0.102 - x * x) ** 0.5), 0.004) for x in (0.035 * k for k in range(-9, 10)) if x * x < 0.102], steel, 5) + kit.torus(0.315, 0.008, steel, (0, 0.765, 0), 40, 6)
    food = sum(kit.capsule((-0.07, 0.79, -0.14 + 0.05 * k), (0.07, 0.79, -0.12 + 0.05 * k), 0.017, kit.material("food", "#8a3a1c", 0.4)) for k in range(3)) + sum(kit.ropes([((-0.2, 0.785, 0.06 + 0.06 * k), (0.22, 0.785, 0.05 + 0.06 * k), 0.003)], steel) + sum(kit.box(0.032, 0.032, 0.032, kit.material("food", ("#9a4a24", "#c83a24", "#4a8a2c")[j % 3]), 0.008, (-0.13 + 0.04 * j, 0.772, 0.057 + 0.06 * k)) for j in range(7)) for k in range(3))
    legs = kit.ropes([((0.2 * math.cos(a), 0.54, 0.2 * math.sin(a)), (0.36 * math.cos(a), 0, 0.36 * math.sin(a)), 0.016) for a in (0.5, 2.6, 4.7)], steel, 7)
    lid = (kit.lathe([(0.32, 0), (0.3, 0.1), (0.2, 0.2), (0, 0.24)], shell, segments=36) + kit.torus(0.05, 0.012, kit.material("wood", "oak"), (0, 0.25, 0), 14, 6)).turn("x", -78).move(0, 0.66, -0.36)
    return kit.model(bowl, coals, grid, food, legs, lid, colliders="cylinder", sockets={"smoke": (0, 0.8, 0), "top": (0, 0.77, 0)}, lights=[kit.light((0, 0.8, 0), "#ff7a30", 1.2, 3, flicker=0.4)])
