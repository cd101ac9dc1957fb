"""A koala: fluffy round ears and a great black nose."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("koala", "baby koala"),
    zh=("考拉", "树袋熊", "小考拉"),
    young=("baby koala", "小考拉"),
    kind="quadruped",
    places=("forest",),
    height=0.595,
    mass=10.0,
    sound="flesh",
)
def koala(kit, colour="#8a8a8c"):
    nose = kit.ellipsoid(0.034, 0.052, 0.03, kit.material("leather", "black", 0.4), (0, -0.02, 0.112), 16)
    return kit.quadruped(
        colour=colour,
        second="white",
        dark="charcoal",
        withers=0.36,
        back=0.62,
        chest=0.27,
        width=0.25,
        waist=0.27,
        rump=0.28,
        belly=0.04,
        leg=0.12,
        shank=0.09,
        foot=0.1,
        bend=0.65,
        stance=0.17,
        neck=0.17,
        neck_rise=40.0,
        neck_width=0.22,
        head=0.3,
        head_width=1.12,
        muzzle=0.27,
        muzzle_width=0.12,
        snub=0.75,
        ears="round",
        ear=0.3,
        eye=0.05,
        eye_side=0.5,
        pupil="full",
        tail=0.06,
        tail_width=0.05,
        fur=0.075,
        locks=4600,
        lock_width=0.01,
        pattern="pale_belly",
        cell=0.027,
        nose="none",
        worn=[(nose, "head")],
    )
