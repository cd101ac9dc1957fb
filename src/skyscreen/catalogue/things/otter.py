"""An otter: a sleek long body, a broad whiskered face."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("otter", "sea otter", "river otter"),
    zh=("水獭", "海獭"),
    kind="quadruped",
    height=0.33,
    mass=9,
    sound="flesh",
    places=("lake", "ocean"),
)
def otter(kit, colour="#6a4a30"):
    return kit.quadruped(
        colour=colour,
        like="weasel",
        second="#d9c4a0",
        dark="#2a1c14",
        pattern="pale_belly",
        withers=0.21,
        back=1.55,
        neck=0.34,
        neck_rise=40.0,
        head=0.245,
        head_width=1.06,
        muzzle=0.29,
        muzzle_width=0.125,
        snub=0.85,
        ear=0.08,
        eye=0.046,
        tail=1.05,
        tail_width=0.10,
        tail_tuft=0.0,
        fur=0.03,
        foot=0.12,
    )
