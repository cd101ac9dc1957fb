"""A house mouse: great round ears, a bare tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("mouse", "field mouse"),
    zh=("老鼠", "小老鼠", "鼠"),
    kind="quadruped",
    places=("kitchen",),
    height=0.062,
    mass=0.03,
    sound="flesh",
)
def mouse(kit, colour="#8d8078"):
    return kit.quadruped(
        colour=colour,
        second="cream",
        dark="charcoal",
        withers=0.036,
        back=0.78,
        chest=0.28,
        width=0.26,
        waist=0.29,
        rump=0.34,
        belly=0.03,
        leg=0.1,
        shank=0.065,
        foot=0.09,
        stance=0.17,
        neck=0.22,
        neck_rise=32.0,
        neck_width=0.22,
        head=0.3,
        muzzle=0.46,
        muzzle_width=0.115,
        snub=0.42,
        ears="round",
        ear=0.4,
        eye=0.075,
        eye_side=0.8,
        pupil="full",
        tail=1.5,
        tail_up=0.1,
        tail_width=0.055,
        fur=0.045,
        locks=5500,
        lock_width=0.01,
        pattern="pale_belly",
        nose="pink",
    )
