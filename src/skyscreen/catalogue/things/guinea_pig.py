"""A guinea pig: a loaf of patches."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("guinea pig", "cavy"),
    zh=("豚鼠", "荷兰猪", "天竺鼠"),
    kind="quadruped",
    places=("living_room",),
    height=0.155,
    mass=1,
    sound="flesh",
)
def guinea_pig(kit, colour="#b9703a"):
    return kit.quadruped(
        colour=colour,
        like="rodent",
        second="#f6efe2",
        dark="#3a2418",
        pattern="calico",
        withers=0.105,
        back=1.05,
        chest=0.36,
        width=0.36,
        waist=0.37,
        rump=0.36,
        neck=0.12,
        neck_rise=18.0,
        neck_width=0.32,
        head=0.32,
        muzzle=0.40,
        muzzle_width=0.17,
        snub=0.9,
        ear=0.16,
        ears="leaf",
        eye=0.07,
        tail=0.02,
        fur=0.075,
    )
