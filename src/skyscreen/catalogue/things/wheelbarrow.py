"""A garden wheelbarrow heaped with earth and flowers."""

import math

from skyscreen.catalogue import thing


@thing(en=("wheelbarrow", "barrow", "handcart"), zh=("手推车", "独轮车", "推车", "小推车"), kind="prop", height=0.82, mass=22.0, sound="metal", places=("meadow", "park"))
def wheelbarrow(kit, colour="green"):
    tin, wood = kit.material("carpaint", colour, slot="colour"), kit.material("wood", "oak")
    iron, soil = kit.material("iron"), kit.material("soil")

    def ring(y, front, back, half):
        return [(half, y, back), (half * 0.92, y, front), (-half * 0.92, y, front), (-half, y, back)]

    tray = kit.loft([ring(0.32, 0.32, -0.22, 0.2), ring(0.6, 0.55, -0.36, 0.34)], tin, caps=False) + kit.loft(
        [ring(0.6, 0.545, -0.355, 0.335), ring(0.325, 0.318, -0.218, 0.198)], tin, caps=False)
    tray += kit.extrude([(0.2, -0.32), (0.2, 0.22), (-0.2, 0.22), (-0.2, -0.32)], 0.006, tin).turn("x", -90).move(0, 0.322, 0)
    lip = kit.tube([*ring(0.602, 0.55, -0.36, 0.34), ring(0.602, 0.55, -0.36, 0.34)[0]], 0.014, tin, 8)
    heap = kit.blob([kit.egg((0, 0.56, 0.1), (0.28, 0.14, 0.36)), kit.egg((0.05, 0.6, -0.05), (0.2, 0.12, 0.2))], soil, 0.08, 0.05)
    arms = kit.ropes([((0.1, 0.24, 0.72), (0.22, 0.31, 0.1), 0.024), ((0.22, 0.31, 0.1), (0.28, 0.52, -0.95), 0.024)], wood, 8).both()
    grips = kit.capsule((0.278, 0.51, -0.88), (0.283, 0.535, -1.04), 0.03, kit.material("rubber", "black")).both()
    legs = kit.tube([(0.24, 0.36, -0.15), (0.24, 0.02, -0.3), (0.2, 0.02, -0.42), (0.25, 0.4, -0.45)], 0.014, iron, 8).both()
    wheel = kit.torus(0.165, 0.042, kit.material("rubber", "black"), segments=28, sides=8) + kit.torus(0.12, 0.014, kit.material("paint", "red"), segments=24, sides=6)
    wheel += kit.ropes([((0, 0, 0), (0.12 * math.cos(a), 0, 0.12 * math.sin(a)), 0.01) for a in (math.pi * k / 3 for k in range(6))], kit.material("paint", "red"), 5)
    wheel += kit.cylinder(0.02, 0.2, iron, (0, -0.1, 0), 10)
    wheel = kit.hinge("wheel", wheel.turn("z", 90).move(0, 0.208, 0.72), (0, 0.208, 0.72), "x", "roll", radius=0.208)
    rng = kit.random("flowers")
    blooms = []
    for tone in ("red", "gold", "violet", "pink"):
        head = kit.ellipsoid(0.034, 0.012, 0.016, kit.material("petal", tone), (0.026, 0.1, 0), 8).copy_round(5) + kit.sphere(0.016, kit.material("petal", "lemon"), (0, 0.104, 0), 8)
        head += kit.tube([(0, -0.02, 0), (0, 0.1, 0)], 0.006, kit.material("leaf", "green"), 5)
        head += kit.ellipsoid(0.035, 0.005, 0.015, kit.material("leaf", "green"), (0.03, 0.03, 0), 6).copy_round(3)
        blooms.append(head.many([(rng.uniform(-0.22, 0.22), 0.66 + rng.uniform(0, 0.05), rng.uniform(-0.2, 0.36), rng.uniform(0, 360), rng.uniform(0.8, 1.2)) for _ in range(5)]))
    return kit.model(tray, lip, heap, arms, grips, legs, wheel, *blooms, colliders="box", sockets={"handle": (0, 0.53, -1.0)})
