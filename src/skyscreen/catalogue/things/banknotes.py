"""A wad of banknotes in its band beside a leather wallet."""

from skyscreen.catalogue import thing


@thing(
    en=("banknote", "banknotes", "cash", "wad of cash"),
    zh=("钞票", "纸币", "现金", "一沓钱"),
    kind="prop", height=0.027, mass=0.2, sound="paper", places=("bank", "living_room"),
)  # fmt: skip
def banknotes(kit, colour="#7a9a78"):
    paper, band = kit.material("paper", colour, slot="colour"), kit.material("paper", "white")
    wad = sum(kit.box(0.155, 0.0028, 0.066, paper if k % 2 else kit.material("paper", kit.mix(colour, "white", 0.35)), 0.0, (0.0012 * (k % 3), 0.003 * k, 0.001 * (k % 2))) for k in range(8))
    face = kit.ellipsoid(0.018, 0.0008, 0.022, kit.material("paint", kit.mix(colour, "black", 0.4)), (0, 0.0245, 0), 16) + kit.box(0.14, 0.0006, 0.05, kit.material("paint", kit.mix(colour, "white", 0.3)), 0.0, (0, 0.0236, 0))
    strap = kit.box(0.03, 0.027, 0.07, band, 0.002, (0.04, 0, 0))
    wallet = (kit.box(0.12, 0.012, 0.095, kit.material("leather", "chocolate"), 0.005) + kit.box(0.118, 0.012, 0.093, kit.material("leather", "chocolate"), 0.005, (0, 0.013, 0)) + kit.box(0.1, 0.003, 0.09, paper, 0.0, (0.006, 0.012, 0.006))).turn("y", 24).move(-0.15, 0, 0.03)
    return kit.model(wad, face, strap, wallet, colliders="box")
