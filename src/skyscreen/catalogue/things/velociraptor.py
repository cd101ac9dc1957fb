"""A velociraptor: slight, long-armed, quick."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("velociraptor", "raptor dinosaur"),
    zh=("迅猛龙", "伶盗龙"),
    kind="quadruped",
    moves="bird",
    places=("jungle",),
    height=0.9,
    mass=25.0,
    sound="flesh",
    motions=("walk",),
)
def velociraptor(kit, colour="#8a6a3c"):
    return kit.saurian(
        colour=colour,
        belly="#d8c79a",
        second="#40301c",
        hip=0.56,
        trunk=0.17,
        back=0.5,
        neck=0.5,
        neck_rise=52.0,
        head=0.125,
        snout=0.30,
        jaw=0.085,
        arm=0.42,
        tail=1.75,
        leg=0.085,
        eye=0.040,
    )
