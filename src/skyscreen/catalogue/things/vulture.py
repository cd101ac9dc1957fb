"""A vulture: a bald head on a hunched ruff."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("vulture", "condor", "buzzard"),
    zh=("秃鹫", "兀鹫", "秃鹰"),
    kind="bird",
    places=("desert", "savanna"),
    height=0.621,
    mass=8,
    sound="flesh",
)
def vulture(kit, colour="#4a382a"):
    ruff = (
        kit.torus(0.085, 0.036, kit.material("feather", "#e0d4c0"), segments=22, sides=8)
        .turn("x", 24)
        .move(0, 0.02, 0.0)
    )
    return kit.bird(
        colour=colour,
        wings="#3a2c22",
        tips="#17120e",
        hood="#c98a80",
        length=0.95,
        span=2.6,
        chord=0.42,
        fingers=1.0,
        neck=0.10,
        neck_up=1.3,
        body=0.165,
        head=0.052,
        beak="#8a7a68",
        beak_length=0.09,
        hook=1.1,
        legs="#8a8278",
        leg=0.16,
        tail=0.22,
        eye_colour="amber",
        thick=1.3,
        worn=[(ruff, "neck")],
    )
