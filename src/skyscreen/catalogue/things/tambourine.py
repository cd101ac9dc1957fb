"""A tambourine: a wooden hoop with skin and pairs of jingles."""

from skyscreen.catalogue import thing


@thing(
    en=("tambourine",),
    zh=("铃鼓",),
    kind="prop", height=0.26, mass=0.3, sound="wood", places=("stage",),
)  # fmt: skip
def tambourine(kit, colour="#a8582c"):
    wood, skin, brass = kit.material("wood", colour, slot="colour"), kit.material("leather", "#efe4c8"), kit.material("brass")
    hoop = kit.lathe([(0.125, -0.025), (0.13, -0.025), (0.13, 0.025), (0.125, 0.025), (0.125, -0.025)], wood, segments=48) + kit.cylinder(0.127, 0.002, skin, (0, 0.023, 0), 44, bevel=0)
    jingle = kit.lathe([(0, 0.003), (0.012, 0.001), (0.018, 0)], brass, segments=18) + kit.lathe([(0.018, 0.0), (0.012, -0.001), (0, -0.003)], brass, segments=18)
    return kit.model((hoop + (jingle.many([(0, 0.006, 0.128), (0, -0.008, 0.128)])).copy_round(8)).turn("x", 78).move(0, 0.13, 0), colliders="box")
