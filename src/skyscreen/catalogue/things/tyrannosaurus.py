"""A tyrannosaur: jaws, two-fingered arms, a tail as long as itself."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("tyrannosaurus", "tyrannosaurus rex", "t-rex", "t rex", "dinosaur"),
    zh=("霸王龙", "暴龙", "恐龙"),
    kind="quadruped",
    moves="bird",
    places=("jungle",),
    height=4.1,
    mass=7000.0,
    sound="flesh",
    motions=("walk",),
)
def tyrannosaurus(kit, colour="#6b6a3a"):
    return kit.saurian(colour=colour)
