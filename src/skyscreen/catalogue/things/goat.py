"""A billy goat: swept horns and a beard."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("goat", "billy goat", "antelope kid", "baby goat"),
    zh=("山羊", "公羊", "小山羊"),
    young=("baby goat", "小山羊"),
    kind="quadruped",
    places=("mountain", "farm"),
    height=1.02,
    mass=55.0,
    sound="flesh",
)
def goat(kit, colour="white"):
    horn, hair = kit.material("horn", "#5a4a38"), kit.material("hair", colour)
    horns = kit.tube([(0.035, 0.06, 0.0), (0.06, 0.17, -0.05), (0.085, 0.22, -0.15), (0.1, 0.18, -0.24)],
                     [0.022, 0.019, 0.013, 0.004], horn, 8, smooth=4).both()
    beard = kit.lathe([(0, -0.24), (0.012, -0.2), (0.026, -0.1), (0.02, -0.07)], hair, (0, 0, 0.1), 10)
    return kit.quadruped(
        colour=colour,
        second="cream",
        dark="ash",
        withers=0.72,
        back=0.82,
        chest=0.225,
        width=0.17,
        waist=0.2,
        rump=0.19,
        belly=0.04,
        leg=0.08,
        shank=0.042,
        foot=0.05,
        bend=0.62,
        stance=0.12,
        neck=0.36,
        neck_rise=52.0,
        neck_width=0.115,
        head=0.115,
        head_width=0.82,
        head_pitch=38.0,
        muzzle=0.24,
        muzzle_width=0.062,
        snub=0.8,
        ears="leaf",
        ear=0.16,
        eye=0.026,
        eye_side=0.95,
        eye_colour=(0.5, 0.36, 0.08),
        pupil="slit",
        tail=0.14,
        tail_up=0.7,
        tail_width=0.05,
        hooves=True,
        fur=0.035,
        locks=5200,
        lock_width=0.006,
        nose="chocolate",
        worn=[(horns, "head"), (beard, "head")],
    )
