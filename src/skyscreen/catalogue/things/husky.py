"""A husky: a wolf's coat, a white mask, pale eyes, a brush over the back."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("husky", "siberian husky", "sled dog", "malamute"),
    zh=("哈士奇", "雪橇犬", "阿拉斯加犬"),
    kind="quadruped",
    places=("snow_meadow",),
    height=0.8,
    mass=25,
    sound="flesh",
)
def husky(kit, colour="slate"):
    return kit.quadruped(
        colour=colour,
        like="dog",
        second="white",
        dark="charcoal",
        pattern="husky",
        head=0.155,
        muzzle=0.27,
        muzzle_width=0.062,
        snub=0.62,
        ears="pointed",
        ear=0.155,
        eye=0.034,
        eye_colour=(0.16, 0.36, 0.60),
        cheeks=0.45,
        neck_width=0.145,
        tail=0.62,
        tail_up=1.0,
        tail_width=0.07,
        tail_tuft=0.05,
        fur=0.075,
        locks=6000,
    )
