"""A wolf: long legs, ruff, hanging brush."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("wolf", "wolf cub", "wolf pup"),
    zh=("狼", "小狼", "狼崽"),
    young=("wolf cub", "wolf pup", "小狼", "狼崽"),
    kind="quadruped",
    places=("forest", "snow_meadow"),
    height=1.12,
    mass=45.0,
    sound="flesh",
)
def wolf(kit, colour="grey", pattern="pale_belly"):
    return kit.quadruped(
        colour=colour,
        pattern=pattern,
        second="white",
        dark="charcoal",
        withers=0.78,
        back=0.80,
        head=0.138,
        muzzle=0.265,
        muzzle_width=0.055,
        ears="pointed",
        ear=0.15,
        eye=0.026,
        eye_colour=(0.45, 0.28, 0.05),
        tail=0.48,
        tail_up=-0.7,
        tail_tuft=0.05,
        fur=0.075,
        locks=6000,
        shag=0.15,
    )
