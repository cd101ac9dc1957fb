"""A lioness: no mane."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("lioness", "lion cub"),
    zh=("母狮", "母狮子", "狮子幼崽", "小狮子"),
    kind="quadruped",
    places=("savanna",),
    height=1.26,
    mass=130,
    sound="flesh",
    young=("lion cub", "狮子幼崽", "小狮子"),
)
def lioness(kit, colour="#c79a5c"):
    return kit.quadruped(
        colour=colour,
        like="big_cat",
        second="#f3e4c6",
        dark="#4a3424",
        pattern="pale_belly",
        withers=0.95,
        head=0.165,
        muzzle=0.24,
        tail_width=0.032,
        tail_tuft=0.06,
        eye_colour=(0.50, 0.32, 0.05),
    )
