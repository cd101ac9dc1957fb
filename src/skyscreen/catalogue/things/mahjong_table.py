"""A mahjong table: green cloth in a wooden frame, four walls of tiles two high, some lying face up, two dice."""

from skyscreen.catalogue import thing

FACES = ("#c81c1c", "#1f7a3a", "#1f4fa8", "#1a1a1c")


@thing(
    en=("mahjong table", "mahjong", "mahjong set", "mahjong tile"),
    zh=("麻将桌", "麻将", "麻将牌"),
    kind="furniture", height=0.8, mass=25.0, sound="wood", places=("mahjong_room",),
)  # fmt: skip
def mahjong_table(kit, colour="#1f6a46"):
    wood, cloth = kit.material("wood", "#6a3018", 0.3), kit.material("cloth", colour, slot="colour")
    out = kit.box(0.98, 0.07, 0.98, wood, 0.012, (0, 0.68, 0)) + kit.box(0.86, 0.006, 0.86, cloth, 0.0, (0, 0.75, 0)) + kit.box(0.08, 0.68, 0.08, wood, 0.01).many([(x * 0.42, 0, z * 0.42) for x in (-1, 1) for z in (-1, 1)])
    out += kit.box(0.98, 0.03, 0.06, wood, 0.01).many([(0, 0.75, s * 0.46) for s in (-1, 1)]) + kit.box(0.06, 0.03, 0.98, wood, 0.01).many([(s * 0.46, 0.75, 0) for s in (-1, 1)])
    ivory, jade = kit.material("plastic", "#f4eedc", 0.2), kit.material("plastic", "#2a8a5a", 0.2)
    lying = kit.box(0.026, 0.009, 0.036, ivory, 0.003) + kit.box(0.026, 0.009, 0.036, jade, 0.003, (0, 0.009, 0))
    standing = kit.box(0.026, 0.036, 0.009, ivory, 0.003, (0, 0, 0.004)) + kit.box(0.026, 0.036, 0.009, jade, 0.003, (0, 0, -0.004))
    for turn in (0, 90, 180, 270):
        if kit.detail < 0.5:  # from afar a wall is one bar
            wall = kit.box(0.41, 0.037, 0.036, jade, 0.0, (-0.005, 0.756, 0.25))
            hand = kit.box(0.35, 0.036, 0.016, ivory, 0.0, (-0.015, 0.756, 0.37))
        else:
            wall = lying.many([(-0.2 + 0.0275 * k, 0.756 + 0.019 * row, 0.25) for k in range(15) for row in range(2)])
            hand = standing.many([(-0.18 + 0.0275 * k, 0.756, 0.37) for k in range(13)])
        out += (wall + hand).turn("y", turn)
    rng = kit.random("discards")
    face = kit.box(0.026, 0.018, 0.036, ivory, 0.003)
    for k in range(14):
        x, z, turn = rng.uniform(-0.15, 0.15), rng.uniform(-0.15, 0.15), rng.uniform(0, 360)
        mark = kit.material("paint", FACES[k % 4], 0.6)
        out += (face + kit.box(0.012, 0.0015, 0.02, mark, 0.0, (0, 0.018, 0))).turn("y", turn).move(x, 0.756, z)
    return kit.model(out, kit.box(0.014, 0.014, 0.014, ivory, 0.003).many([(0.02, 0.756, 0.19), (-0.03, 0.756, 0.2)]), colliders="box")
