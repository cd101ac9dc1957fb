"""A jigsaw puzzle of sky, hill and house, half laid, loose pieces round it."""

from skyscreen.catalogue import thing


@thing(
    en=("jigsaw puzzle", "jigsaw", "puzzle"),
    zh=("拼图",),
    kind="prop", height=0.012, mass=0.4, sound="wood", places=("living_room", "child_room"),
)  # fmt: skip
def jigsaw_puzzle(kit):
    rng, tones = kit.random("pieces"), ("#8ac0e8", "#8ac0e8", "#e8e8e0", "#5a9a4a", "#4a8a3a", "#c8503a")
    knob = kit.cylinder(0.008, 0.006, kit.material("paper", "#5a9a4a"), (0, 0, 0), 10, bevel=0)
    out = kit.box(0.001, 0.001, 0.001, kit.material("paper", "#8ac0e8"))
    for i in range(8):
        for j in range(6):
            tone = tones[0] if j < 2 else tones[2] if (i, j) == (6, 1) else tones[5] if i in (3, 4) and j in (2, 3) else tones[3 + (i + j) % 2]
            piece = kit.box(0.0385, 0.006, 0.0385, kit.material("paper", tone), 0.002) + knob.painted(kit.material("paper", tone)).many([(0.022, 0, 0), (0, 0, 0.022)])
            if i + j < 10 and not (i == 7 and j > 2):
                out += piece.move(-0.14 + 0.04 * i, 0, -0.1 + 0.04 * j)
            else:
                out += piece.turn("y", rng.uniform(0, 360)).move(0.2 + rng.uniform(-0.04, 0.06), 0.006 * (i % 2), -0.1 + 0.05 * j)
    return kit.model(out, colliders="box")
