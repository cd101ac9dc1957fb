"""A billiard table: green cloth in a dark frame with six pockets, the balls, two cues across it."""

from skyscreen.catalogue import thing

BALLS = ("#e8c01c", "#1f4fb8", "#c8281c", "#6a2a8a", "#e8702c", "#1f7a3a", "#7a1a1c", "#1a1a1c", "#e8c01c", "#1f4fb8")


@thing(
    en=("pool table", "billiard table", "snooker table"),
    zh=("台球桌", "桌球台", "台球台"),
    kind="furniture", height=0.88, mass=300.0, sound="wood", places=("billiard_room", "bar"),
)  # fmt: skip
def pool_table(kit, colour="#1f7a46"):
    cloth, wood, hole = kit.material("cloth", colour, slot="colour"), kit.material("wood", "#4a2616", 0.3), kit.material("rubber", "#0c0c0e")
    out = kit.box(1.5, 0.14, 2.75, wood, 0.03, (0, 0.66, 0)) + kit.box(1.28, 0.012, 2.53, cloth, 0.0, (0, 0.795, 0))
    out += kit.box(0.13, 0.07, 2.75, wood, 0.02).many([(s * 0.69, 0.78, 0) for s in (-1, 1)]) + kit.box(1.5, 0.07, 0.13, wood, 0.02).many([(0, 0.78, s * 1.32) for s in (-1, 1)])
    out += kit.cylinder(0.065, 0.01, hole, (0, 0.848, 0), 16, bevel=0).many([(x * 0.64, 0, z * 1.26) for x in (-1, 1) for z in (-1, 0, 1)])
    out += kit.lathe([(0.05, 0), (0.08, 0.12), (0.06, 0.4), (0.11, 0.66)], wood, segments=16).many([(x * 0.58, 0, z * 1.15) for x in (-1, 1) for z in (-1, 1)])
    rows = [(0.062 * (j - i / 2), 0.835, -0.5 - 0.054 * i) for i in range(4) for j in range(i + 1)]
    out += sum(kit.sphere(0.029, kit.material("plastic", tone, 0.15), at, 12) for tone, at in zip(BALLS, rows, strict=True))
    cue = kit.lathe([(0.015, 0), (0.012, 0.7), (0.006, 1.4)], kit.material("wood", "#c89a58"), segments=8).turn("x", 90).turn("y", 14).move(0.1, 0.868, -0.1)
    return kit.model(out, kit.sphere(0.029, kit.material("plastic", "#f4f0e4", 0.15), (0.05, 0.835, 0.75), 12), cue, colliders="box")
