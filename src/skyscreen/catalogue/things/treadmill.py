"""A treadmill: a running belt, side rails, a console with a lit display."""

from skyscreen.catalogue import thing


@thing(
    en=("treadmill", "running machine"),
    zh=("跑步机",),
    kind="furniture", height=1.42, mass=110.0, sound="metal", places=("fitness_room",),
)  # fmt: skip
def treadmill(kit, colour="charcoal"):
    dark, belt, chrome = kit.material("plastic", colour, 0.35, slot="colour"), kit.material("rubber", "#141416"), kit.material("steel", rough=0.2)
    deck = kit.box(0.78, 0.14, 1.75, dark, 0.03, (0, 0.03, 0)) + kit.box(0.52, 0.02, 1.6, belt, 0.0, (0, 0.165, 0.03)) + kit.box(0.66, 0.16, 0.34, dark, 0.06, (0, 0.12, 0.8))
    post = kit.tube([(0.36, 0.15, 0.75), (0.36, 1.15, 0.62), (0.36, 1.2, 0.2)], 0.028, chrome, 10)
    rail = kit.tube([(0.36, 1.02, 0.66), (0.36, 1.0, 0.05)], 0.03, kit.material("rubber", "black"), 10)
    panel = kit.box(0.74, 0.3, 0.06, dark, 0.03).turn("x", -22).move(0, 1.1, 0.62) + kit.box(0.34, 0.13, 0.01, kit.material("lamp", "#5ad0ff", emission=1.4), 0.0).turn("x", -22).move(0, 1.2, 0.545)
    return kit.model(deck, post.both(), rail.both(), panel, colliders="box", sockets={"top": (0, 0.185, -0.1)})
