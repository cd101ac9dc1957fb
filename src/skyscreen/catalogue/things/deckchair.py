"""A deckchair of striped canvas on a folding wooden frame."""

from skyscreen.catalogue import thing


@thing(
    en=("deckchair", "deck chair", "beach chair", "sun lounger", "lounge chair"),
    zh=("沙滩椅", "躺椅", "折叠躺椅"),
    kind="furniture", height=0.92, mass=5.0, sound="wood", places=("beach", "swimming_pool"),
)
def deckchair(kit, colour="#2f7ac8"):
    wood, canvas = kit.material("wood", "#c09a64"), kit.material("striped", colour, slot="colour")
    out = kit.ropes([((s * 0.29, 0.03, 0.5), (s * 0.29, 0.9, -0.5), 0.022) for s in (-1, 1)] + [((s * 0.26, 0.03, -0.45), (s * 0.26, 0.4, 0.42), 0.022) for s in (-1, 1)] + [((-0.29, 0.9, -0.5), (0.29, 0.9, -0.5), 0.022), ((-0.26, 0.4, 0.42), (0.26, 0.4, 0.42), 0.022), ((-0.26, 0.03, -0.45), (0.26, 0.03, -0.45), 0.02), ((-0.29, 0.04, 0.49), (0.29, 0.04, 0.49), 0.02)], wood, 8)
    sling = lambda u, v: (0.5 * (v - 0.5), 0.4 + 0.48 * u - 0.62 * u * (1 - u), 0.4 - 0.88 * u)
    return kit.model(out, kit.sheet(sling, 14, 3, canvas), kit.sheet(sling, 14, 3, canvas, flip=True), colliders="box", sockets={"seat": (0, 0.3, 0.06)})
