"""A tape measure: a yellow case with the steel tape drawn out."""

from skyscreen.catalogue import thing


@thing(
    en=("tape measure", "measuring tape"),
    zh=("卷尺", "皮尺"),
    kind="prop", height=0.075, mass=0.25, sound="steel", places=("workshop", "construction_site"),
)  # fmt: skip
def tape_measure(kit, colour="#e8b81c"):
    case, black, tape = kit.material("plastic", colour, 0.25, slot="colour"), kit.material("rubber", "#1a1c1e"), kit.material("paint", "#f0d83a", 0.3)
    body = kit.box(0.035, 0.07, 0.075, case, 0.014) + kit.cylinder(0.025, 0.037, black, (0, -0.0185, 0), 26).turn("z", 90).move(0, 0.036, 0)
    blade = kit.box(0.024, 0.0012, 0.2, tape, 0.0, (0, 0.006, 0.135)) + kit.box(0.024, 0.012, 0.002, kit.material("steel"), 0.0, (0, 0.0, 0.236)) + kit.box(0.009, 0.0006, 0.0009, black, 0.0).many([(-0.006, 0.0072, 0.045 + 0.01 * k) for k in range(19)]) + kit.box(0.016, 0.0006, 0.0014, black, 0.0).many([(-0.003, 0.0072, 0.045 + 0.05 * k) for k in range(4)])
    return kit.model(body, blade, colliders="box")
