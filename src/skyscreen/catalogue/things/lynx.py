"""A lynx: tufted ears, cheek ruff, a stump of a tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("lynx", "bobcat", "caracal"),
    zh=("猞猁", "山猫"),
    kind="quadruped",
    places=("snow_meadow", "forest"),
    height=0.86,
    mass=24,
    sound="flesh",
)
def lynx(kit, colour="#b08a5c"):
    return kit.quadruped(
        colour=colour,
        like="big_cat",
        second="#f2e6d2",
        dark="#2a201a",
        pattern="flecks",
        withers=0.60,
        back=0.80,
        foot=0.095,
        leg=0.105,
        head=0.17,
        cheeks=0.9,
        ears="pointed",
        ear=0.20,
        tail=0.20,
        tail_up=0.1,
        tail_width=0.05,
        fur=0.055,
        locks=6000,
        neck=0.24,
        neck_rise=42.0,
    )
