"""A hamster: round cheeks, no tail to speak of."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("hamster", "gerbil"),
    zh=("仓鼠", "小仓鼠"),
    kind="quadruped",
    places=("living_room",),
    height=0.085,
    mass=0.12,
    sound="flesh",
)
def hamster(kit, colour="#d9a05c"):
    return kit.quadruped(
        colour=colour,
        like="rodent",
        second="#fbf3e2",
        dark="#8a5a30",
        withers=0.056,
        back=0.62,
        chest=0.36,
        width=0.36,
        waist=0.37,
        rump=0.36,
        neck=0.12,
        neck_rise=26.0,
        neck_width=0.30,
        head=0.34,
        head_width=1.08,
        muzzle=0.37,
        muzzle_width=0.15,
        snub=0.8,
        ear=0.20,
        eye=0.085,
        eye_side=0.6,
        cheeks=0.35,
        tail=0.08,
        fur=0.065,
    )
