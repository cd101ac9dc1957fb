"""A badger: a white face with two black stripes."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("badger", "honey badger"),
    zh=("獾", "狗獾", "蜜獾"),
    kind="quadruped",
    places=("forest",),
    height=0.42,
    mass=12,
    sound="flesh",
)
def badger(kit, colour="#77746f"):
    return kit.quadruped(
        colour=colour,
        like="weasel",
        second="#f2efe8",
        dark="#17151a",
        pattern="badger",
        withers=0.30,
        back=1.15,
        chest=0.30,
        width=0.30,
        waist=0.29,
        rump=0.29,
        foot=0.11,
        leg=0.13,
        neck=0.26,
        neck_rise=20.0,
        head=0.215,
        muzzle=0.40,
        muzzle_width=0.085,
        snub=0.62,
        tail=0.35,
        tail_tuft=0.05,
        fur=0.09,
        shag=0.3,
        locks=6000,
        whiskers=0.0,
    )
