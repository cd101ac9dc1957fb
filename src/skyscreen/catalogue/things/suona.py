"""A suona: a wooden pipe with finger holes that flares to a great brass bell."""

from skyscreen.catalogue import thing


@thing(
    en=("suona", "chinese oboe"),
    zh=("唢呐",),
    kind="prop", height=0.45, mass=0.4, sound="brass", places=("temple_fair", "village"),
)  # fmt: skip
def suona(kit):
    wood, brass = kit.material("wood", "#5a2818", 0.2), kit.material("brass")
    pipe = kit.lathe([(0.02, 0.1), (0.011, 0.38), (0, 0.38)], wood, segments=20) + kit.cylinder(0.004, 0.004, kit.material("rubber", "#101012"), (0, 0, 0), 10).turn("x", 90).many([(0, 0.15 + 0.03 * k, 0.0165 - 0.001 * k) for k in range(7)])
    bell = kit.lathe([(0.085, 0), (0.07, 0.02), (0.035, 0.07), (0.022, 0.12), (0.02, 0.12), (0.032, 0.07), (0.066, 0.02), (0.082, 0.0)], brass, segments=32)
    return kit.model(pipe, bell, kit.cylinder(0.005, 0.05, brass, (0, 0.38, 0), 10) + kit.cylinder(0.018, 0.003, brass, (0, 0.41, 0), 20) + kit.cylinder(0.012, 0.003, brass, (0, 0.395, 0), 18) + kit.cylinder(0.004, 0.02, kit.material("wood", "#d8c088"), (0, 0.43, 0), 8), colliders="box")
