"""A projector throwing a beam of light from its lens."""

from skyscreen.catalogue import thing


@thing(
    en=("projector", "film projector", "video projector"),
    zh=("投影仪", "放映机"),
    kind="prop", height=0.12, mass=3.0, sound="plastic", places=("meeting_room", "classroom"),
)  # fmt: skip
def projector(kit, colour="#e8e8e4"):
    case, dark = kit.material("plastic", colour, 0.3, slot="colour"), kit.material("plastic", "#1c1e22")
    out = kit.box(0.34, 0.1, 0.26, case, 0.02, (0, 0.015, 0)) + kit.box(0.3, 0.04, 0.005, dark, 0.0, (-0.0, 0.03, 0.128)) + kit.cylinder(0.015, 0.015, dark, (0, 0, 0), 10).many([(x, 0, z) for x in (-0.14, 0.14) for z in (-0.1, 0.1)])
    lens = kit.cylinder(0.04, 0.03, dark, (0, 0, 0), 26).turn("x", 90).move(-0.09, 0.065, 0.12) + kit.cylinder(0.03, 0.006, kit.material("lamp", "#eaf2ff", emission=8.0), (0, 0, 0), 24, bevel=0).turn("x", 90).move(-0.09, 0.065, 0.15)
    slots = kit.box(0.004, 0.05, 0.16, dark, 0.0).many([(0.171, 0.04, 0.0)])
    return kit.model(out, lens, slots, kit.cylinder(0.012, 0.004, kit.material("lamp", "#3aff6a", emission=2.0), (0.1, 0.114, 0.05), 10), lights=[kit.light((-0.09, 0.07, 0.4), "#e8f0ff", 3.0, 4.0)], colliders="box")
