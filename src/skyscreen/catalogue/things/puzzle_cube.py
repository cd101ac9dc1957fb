"""A puzzle cube, its stickers mixed, one layer half turned."""

from skyscreen.catalogue import thing


@thing(
    en=("rubik's cube", "puzzle cube", "rubik cube", "magic cube"),
    zh=("魔方",),
    kind="prop", height=0.06, mass=0.1, sound="plastic", places=("child_room", "classroom"),
)  # fmt: skip
def puzzle_cube(kit):
    black, tones = kit.material("plastic", "#101012", 0.3), [kit.material("plastic", c, 0.25) for c in ("#f4f4f0", "#e8c01c", "#c8201c", "#e8702c", "#1f8a3a", "#1f4fb8")]
    rng = kit.random("stickers")
    def layer(y):
        out = kit.box(0.058, 0.0185, 0.058, black, 0.002, (0, y, 0))
        face = sum(kit.box(0.0165, 0.0165, 0.0006, tones[rng.randrange(6)], 0.003, (-0.0192 + 0.0192 * k, y + 0.001, 0.0292)) for k in range(3))
        out += face
        for turn in (90, 180, 270):
            out += sum(kit.box(0.0165, 0.0165, 0.0006, tones[rng.randrange(6)], 0.003, (-0.0192 + 0.0192 * k, y + 0.001, 0.0292)) for k in range(3)).turn("y", turn)
        return out
    lid = sum(kit.box(0.0165, 0.0006, 0.0165, tones[rng.randrange(6)], 0.0, (-0.0192 + 0.0192 * i, 0.0578, -0.0192 + 0.0192 * j)) for i in range(3) for j in range(3))
    return kit.model(layer(0.0), layer(0.0192), (layer(0.0384) + lid).turn("y", 24), colliders="box")
