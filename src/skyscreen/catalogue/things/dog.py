"""A middling dog with a saddle."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("dog", "hound", "puppy", "beagle", "terrier", "pup"),
    zh=("狗", "犬", "小狗", "幼犬", "狗崽"),
    young=("puppy", "pup", "小狗", "幼犬", "狗崽"),
    kind="quadruped",
    places=("park", "living_room"),
    height=0.77,
    mass=28.0,
    sound="flesh",
)
def dog(kit, colour="chestnut", pattern="saddle", ears="floppy"):
    return kit.quadruped(
        colour=colour,
        pattern=pattern,
        second="cream",
        dark="black",
        muzzle=0.25,
        head=0.145,
        chest=0.215,
        width=0.155,
        waist=0.122,
        rump=0.150,
        neck=0.27,
        neck_rise=46.0,
        neck_width=0.118,
        muzzle_width=0.066,
        ears=ears,
        ear=0.19 if ears == "floppy" else 0.16,
        eye=0.034,
    )
