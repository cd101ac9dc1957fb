"""A round stone pillar on a square base, fluted, with a plain capital."""

from skyscreen.catalogue import thing


@thing(en=("pillar", "column", "stone pillar"), zh=("石柱", "柱子", "圆柱", "立柱", "大柱子"), kind="building", height=3.2,
       mass=2600.0, sound="stone", places=("greek_town", "museum"))
def pillar(kit, colour="#c9c1b0"):
    stone = kit.material("stone", colour, slot="colour")
    base = kit.box(0.86, 0.18, 0.86, stone, 0.02) + kit.torus(0.34, 0.07, stone, segments=40, sides=10).move(0, 0.25, 0)
    shaft = kit.lathe([(0, 0.18), (0.33, 0.18), (0.345, 1.2), (0.31, 2.2), (0.285, 2.8), (0, 2.8)], stone, segments=40)
    flutes = kit.capsule((0.335, 0.42, 0), (0.29, 2.62, 0), 0.026, stone).copy_round(20)
    neck = kit.torus(0.29, 0.035, stone, segments=40, sides=8).move(0, 2.78, 0)
    bell = kit.lathe([(0, 2.78), (0.3, 2.82), (0.4, 3.0), (0, 3.0)], stone, segments=40)
    return kit.model(base, shaft, flutes, neck, bell, kit.box(0.9, 0.2, 0.9, stone, 0.02, (0, 3.0, 0)), colliders="box",
                     sockets={"top": (0, 3.2, 0)})
