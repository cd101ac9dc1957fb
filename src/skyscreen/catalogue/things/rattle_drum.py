"""A Chinese rattle drum: a red drum on a stick with two beads on strings."""

from skyscreen.catalogue import thing


@thing(
    en=("rattle drum", "pellet drum"),
    zh=("拨浪鼓",),
    kind="prop", height=0.31, mass=0.1, sound="wood", places=("temple_fair", "child_room"),
)  # fmt: skip
def rattle_drum(kit, colour="#c8201a"):
    red, skin, wood = kit.material("paint", colour, 0.3, slot="colour"), kit.material("leather", "#efe2c0"), kit.material("wood", "#8a5a30")
    drum = kit.lathe([(0.07, -0.025), (0.076, 0), (0.07, 0.025)], red, segments=32).turn("x", 90).move(0, 0.23, 0) + kit.cylinder(0.069, 0.003, skin, (0, -0.0015, 0), 32).turn("x", 90).many([(0, 0.23, 0.025), (0, 0.23, -0.025)])
    drum += kit.text("福", 0.06, kit.material("paint", "#c8201a")).move(0, 0.23, 0.028)
    beads = kit.ropes([((s * 0.074, 0.23, 0), (s * 0.105, 0.17, 0.02), 0.0015) for s in (-1, 1)], kit.material("rope", "#3a2a20"), 4) + kit.sphere(0.012, wood, (0, 0, 0), 12).many([(s * 0.105, 0.165, 0.02) for s in (-1, 1)])
    return kit.model(drum, beads, kit.cylinder(0.009, 0.17, wood, (0, 0, 0), 12), kit.sphere(0.012, red, (0, 0.31 - 0.006, 0), 10), colliders="box")
