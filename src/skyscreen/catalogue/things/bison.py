"""A bison: a mountain of shaggy shoulders, a bearded head held low."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("bison", "american bison", "wild ox"),
    zh=("野牛", "美洲野牛"),
    kind="quadruped",
    places=("prairie",),
    height=2.05,
    mass=900,
    sound="flesh",
)
def bison(kit, colour="#6b4528"):
    bone = kit.material("horn", "#201a16", 0.4)
    horns = kit.tube(
        [(0.17, 0.12, -0.02), (0.30, 0.16, -0.02), (0.34, 0.30, -0.02)], [0.05, 0.038, 0.006], bone, 10, smooth=4
    ).both()
    if kit.young > 0.4:
        horns = kit.sphere(0.02, bone, (0.1, 0.1, 0), 8).both()
    beard = kit.cone(0.10, 0.34, kit.material("hair", "#241710"), segments=12).turn("x", 180).move(0, -0.22, 0.22)
    return kit.quadruped(
        colour=colour,
        like="cattle",
        second="#5a3c24",
        dark="#241710",
        pattern="bright_face",
        withers=1.62,
        hump=0.20,
        chest=0.27,
        width=0.21,
        rump=0.17,
        slope=0.10,
        waist=0.20,
        neck=0.20,
        neck_rise=0.0,
        neck_width=0.20,
        head=0.15,
        fur=0.06,
        shag=0.6,
        locks=6000,
        lock_width=0.008,
        tail=0.30,
        worn=[(horns + beard, "head")],
    )
