"""A gorilla: a silver back, knuckles on the ground, a crest."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("gorilla", "silverback"),
    zh=("大猩猩", "金刚"),
    kind="quadruped",
    places=("jungle",),
    height=1.37,
    mass=160,
    sound="flesh",
)
def gorilla(kit, colour="#1c1a1c"):
    return kit.quadruped(
        colour=colour,
        like="ape",
        second="#3a3433",
        dark="#9a9a9e",
        pattern="silverback",
        withers=1.12,
        chest=0.29,
        width=0.31,
        leg=0.13,
        shank=0.095,
        foot=0.10,
        head=0.165,
        dome=0.07,
        ear=0.045,
        muzzle=0.215,
        neck_width=0.22,
    )
