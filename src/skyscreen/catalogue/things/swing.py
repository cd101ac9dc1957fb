"""A garden swing: a wooden frame, ropes, a plank seat."""

from skyscreen.catalogue import thing


@thing(en=("swing", "playground"), zh=("秋千",), kind="furniture", height=2.45, mass=60.0, sound="wood", places=("park",))
def swing(kit, colour="red"):
    wood, rope = kit.material("wood", "oak"), kit.material("rope", "tan")
    paint, iron = kit.material("paint", colour, 0.4, slot="colour"), kit.material("iron")
    frame = kit.ropes([((1.35, 0, 0.85), (1.15, 2.38, 0.0), 0.06), ((1.35, 0, -0.85), (1.15, 2.38, 0.0), 0.06), ((1.28, 0.85, 0.55), (1.28, 0.85, -0.55), 0.04)], wood, 10).both()
    beam = kit.cylinder(0.07, 2.7, wood, (0, -1.35, 0), 16).turn("z", 90).move(0, 2.38, 0)
    plank = kit.box(0.56, 0.04, 0.24, paint, 0.012).turn("x", -9).move(0, 0.5, 0.28)
    lines = kit.ropes([((0.25, 2.38, 0), (0.25, 0.53, 0.28), 0.013)], rope, 6).both()
    rings = kit.torus(0.075, 0.014, iron, segments=18, sides=6).turn("z", 90).move(0.25, 2.38, 0).both() + kit.sphere(0.024, rope, (0.25, 0.49, 0.285), 10).both()
    seat = kit.hinge("seat", plank + lines + rings, (0, 2.38, 0), "x", "swing", length=1.9, degrees=27)
    caps = kit.box(0.28, 0.2, 0.26, iron, 0.02, at=(1.16, 2.28, 0)).both()
    feet = sum(kit.cylinder(0.1, 0.06, kit.material("concrete"), (1.35, 0, z), 14) for z in (0.85, -0.85)).both()
    rng = kit.random("grass")
    tufts = kit.cone(0.02, 0.14, kit.material("leaf", "green"), segments=4).many(
        [(sx * 1.35 + rng.uniform(-0.15, 0.15), 0, sz * 0.85 + rng.uniform(-0.15, 0.15), rng.uniform(0, 360), rng.uniform(0.6, 1.2)) for sx in (-1, 1) for sz in (-1, 1) for _ in range(9)])
    return kit.model(frame, beam, seat, caps, feet, tufts, colliders="none", sockets={"seat": (0, 0.54, 0.28)})
