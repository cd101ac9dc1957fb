"""A pelican: a pouch under a yard of bill."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("pelican",),
    zh=("鹈鹕", "塘鹅"),
    kind="bird",
    height=0.86,
    mass=7,
    sound="flesh",
    places=("lake", "ocean"),
)
def pelican(kit, colour="#f2efe6"):
    return kit.bird(
        colour=colour,
        wings="white",
        tips="black",
        length=1.15,
        span=2.1,
        chord=0.32,
        fingers=0.6,
        neck=0.16,
        neck_up=1.7,
        body=0.150,
        head=0.055,
        beak="#e8a03a",
        beak_length=0.30,
        hook=0.25,
        flat=0.3,
        legs="#e08a4a",
        leg=0.13,
        tail=0.14,
        eye_colour="black",
        thick=1.4,
        worn=[
            (
                kit.ellipsoid(0.042, 0.055, 0.165, kit.material("skin", "#f0b04a", 0.4), (0, -0.055, 0.22), 18).turn(
                    "x", 4
                ),
                "head",
            )
        ],
    )
