"""A wild boar: bristles along a high back, tusks."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("boar", "wild boar", "warthog"),
    zh=("野猪", "疣猪"),
    kind="quadruped",
    places=("forest",),
    height=1.0,
    mass=110,
    sound="flesh",
)
def wild_boar(kit, colour="#4a3a2e"):
    ivory = kit.material("horn", "ivory", 0.35)
    tusk = kit.tube(
        [(0.05, -0.13, 0.24), (0.085, -0.11, 0.27), (0.09, -0.05, 0.27)], [0.014, 0.012, 0.003], ivory, 8, smooth=3
    ).both()
    return kit.quadruped(
        colour=colour,
        second="#6a5442",
        dark="#1c1612",
        withers=0.78,
        back=0.86,
        chest=0.27,
        width=0.20,
        waist=0.21,
        rump=0.185,
        slope=0.10,
        hump=0.08,
        leg=0.085,
        shank=0.045,
        foot=0.048,
        bend=0.55,
        stance=0.12,
        neck=0.22,
        neck_rise=4.0,
        neck_width=0.19,
        head=0.17,
        head_width=0.85,
        head_pitch=20.0,
        muzzle=0.40,
        muzzle_width=0.082,
        snub=0.8,
        ears="pointed",
        ear=0.15,
        eye=0.026,
        eye_side=0.8,
        pupil="full",
        tail=0.25,
        tail_up=-0.6,
        tail_width=0.02,
        hooves=True,
        fur=0.065,
        shag=0.35,
        locks=6000,
        lock_width=0.007,
        mane=0.09,
        pattern="points",
        nostrils=1.1,
        nose="#4a3832",
        worn=[(tusk, "head")],
    )
