"""A puma: plain tawny, a small head, a long tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("puma", "cougar", "mountain lion"),
    zh=("美洲狮", "山狮"),
    kind="quadruped",
    places=("canyon", "mountain"),
    height=0.859,
    mass=60,
    sound="flesh",
)
def puma(kit, colour="#b98654"):
    return kit.quadruped(
        colour=colour,
        like="big_cat",
        second="#f1e3cc",
        dark="#4a3424",
        pattern="pale_belly",
        withers=0.68,
        head=0.142,
        muzzle=0.20,
        muzzle_width=0.078,
    )
