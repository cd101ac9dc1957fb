"""A cheetah: long legs, a deep chest, dots, tears under the eyes."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("cheetah",),
    zh=("猎豹",),
    kind="quadruped",
    places=("savanna",),
    height=1.1,
    mass=50,
    sound="flesh",
)
def cheetah(kit, colour="#d6a452"):
    return kit.quadruped(
        colour=colour,
        like="big_cat",
        second="#f5e9cf",
        dark="#17110c",
        pattern="cheetah",
        withers=0.82,
        back=0.90,
        chest=0.19,
        width=0.125,
        waist=0.105,
        rump=0.13,
        leg=0.074,
        shank=0.044,
        foot=0.052,
        neck=0.26,
        neck_rise=38.0,
        neck_width=0.115,
        head=0.122,
        muzzle=0.165,
        muzzle_width=0.066,
        ear=0.07,
        tail=0.90,
        tail_width=0.04,
    )
