"""A bangle of green jade on a cushion, a gold one beside it."""

from skyscreen.catalogue import thing


@thing(
    en=("bracelet", "bangle", "jade bracelet"),
    zh=("手镯", "玉镯", "手链"),
    kind="prop", height=0.085, mass=0.1, sound="glass", places=("shop",),
)  # fmt: skip
def bracelet(kit, colour="#6ab88a"):
    jade, gold, silk = kit.material("glazed", colour, 0.06, slot="colour"), kit.material("brass"), kit.material("cloth", "#8a1c24")
    return kit.model(kit.box(0.16, 0.03, 0.12, silk, 0.014), kit.torus(0.03, 0.0062, jade, (0, 0, 0), 48, 14).turn("x", 68).move(-0.028, 0.055, 0.005), kit.torus(0.03, 0.0028, gold, (0, 0, 0), 44, 10).turn("x", 20).move(0.042, 0.042, 0.01), colliders="box")
