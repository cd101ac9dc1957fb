"""A straight sword, point down."""

from skyscreen.catalogue import thing


@thing(en=("sword", "blade"), zh=("剑", "宝剑"), kind="prop", height=1.05, mass=1.2, sound="metal")
def sword(kit, colour="gold", grip="maroon"):
    steel, gold, leather = (
        kit.material("steel", "silver", 0.15),
        kit.material("brass", colour, slot="colour"),
        kit.material("leather", grip),
    )
    ring = lambda y, w, t: [(w, y, 0), (0, y, t), (-w, y, 0), (0, y, -t)]
    blade = kit.loft([ring(0.0, 0.001, 0.0005), ring(0.07, 0.016, 0.003), ring(0.80, 0.024, 0.005)], steel)
    guard = kit.tube(
        [(-0.11, 0.815, 0), (-0.05, 0.80, 0), (0.05, 0.80, 0), (0.11, 0.815, 0)],
        [0.014, 0.012, 0.012, 0.014],
        gold,
        10,
        smooth=3,
    )
    handle = kit.lathe([(0.014, 0.80), (0.018, 0.88), (0.014, 0.98)], leather, segments=16) + sum(
        kit.torus(0.0165, 0.003, gold, (0, y, 0), 16, 5) for y in (0.83, 0.87, 0.91, 0.95)
    )
    pommel = kit.sphere(0.027, gold, (0, 1.02, 0), 16)
    return kit.model(blade, guard, handle, pommel, colliders="box", sockets={"grip": ((0, 0.9, 0), (0, -1, 0))})
