"""An alpaca: a woolly neck, a topknot, banana ears."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("alpaca", "llama", "vicuna"),
    zh=("羊驼", "草泥马", "大羊驼"),
    kind="quadruped",
    places=("mountain", "meadow"),
    height=1.52,
    mass=65,
    sound="flesh",
)
def alpaca(kit, colour="#e3cfa8"):
    wool = kit.material("fur", colour, slot="coat")
    top = kit.blob(
        [kit.ball((0, 0.09, 0.0), 0.075), kit.ball((0.04, 0.07, 0.06), 0.05), kit.ball((-0.04, 0.07, 0.06), 0.05)],
        wool,
        0.03,
        0.02,
    )
    return kit.quadruped(
        colour=colour,
        second="#f4ead6",
        dark="#6a4c34",
        withers=0.86,
        back=0.74,
        chest=0.235,
        width=0.19,
        waist=0.22,
        rump=0.22,
        leg=0.095,
        shank=0.048,
        foot=0.052,
        bend=0.7,
        stance=0.12,
        neck=0.70,
        neck_rise=74.0,
        neck_width=0.115,
        head=0.105,
        head_width=0.9,
        muzzle=0.19,
        muzzle_width=0.065,
        snub=0.82,
        ears="leaf",
        ear=0.15,
        eye=0.036,
        eye_side=0.85,
        pupil="full",
        tail=0.20,
        tail_up=-0.6,
        tail_width=0.06,
        fur=0.08,
        shag=0.35,
        locks=6000,
        lock_width=0.010,
        nostrils=0.7,
        nose="#8a6a54",
        worn=[(top, "head")],
    )
