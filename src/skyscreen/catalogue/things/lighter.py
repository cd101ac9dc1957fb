"""A steel lighter, its lid open, the flame burning."""

from skyscreen.catalogue import thing


@thing(
    en=("lighter", "cigarette lighter"),
    zh=("打火机",),
    kind="prop", height=0.1, mass=0.06, sound="steel", places=("bar",),
)  # fmt: skip
def lighter(kit, colour="#b8bcc2"):
    case, dark = kit.material("steel", colour, slot="colour"), kit.material("iron", "#3a3a3c")
    out = kit.box(0.036, 0.04, 0.012, case, 0.003) + kit.box(0.018, 0.014, 0.009, dark, 0.001, (0.003, 0.04, 0)) + kit.cylinder(0.005, 0.006, dark, (0, -0.003, 0), 14).turn("x", 90).move(-0.009, 0.046, 0)
    lid = kit.box(0.036, 0.018, 0.012, case, 0.003).turn("z", 100).move(0.03, 0.042, 0)
    return kit.model(out, lid, kit.flame(0.045, 0.008, (0.004, 0.054, 0)), lights=[kit.light((0.004, 0.08, 0), "#ffb060", 0.5, 1.6, flicker=0.1)], colliders="box")
