"""An owl: a round head, a facial disc, great forward eyes."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("owl",),
    zh=("猫头鹰",),
    kind="bird",
    height=0.385,
    mass=1.4,
    sound="flesh",
    places=("forest",),
)
def owl(kit, colour="#b08a5c", wings="#7a5836"):
    pale, black = kit.material("feather", "#dcc49a"), kit.material("eye", "black", 0.1)
    iris = kit.material("eye", "#e8981a", 0.12)
    disc = kit.ellipsoid(0.044, 0.05, 0.018, pale, (0.036, 0.008, 0.074), 18)
    eye = kit.ellipsoid(0.022, 0.022, 0.014, iris, (0.036, 0.014, 0.086), 16) + kit.ellipsoid(
        0.012, 0.012, 0.008, black, (0.036, 0.014, 0.096), 12)
    tuft = kit.cone(0.018, 0.06, kit.material("feather", wings), segments=6).turn("z", -22).turn("x", -12).move(0.05, 0.07, 0.02)
    face = (disc + eye + tuft).both()
    return kit.bird(
        colour=colour,
        wings=wings,
        tips="chocolate",
        beak="charcoal",
        legs="#c9b08a",
        length=0.52,
        span=2.3,
        chord=0.46,
        fingers=0.5,
        body=0.2,
        head=0.165,
        neck=0.0,
        neck_up=0.3,
        beak_length=0.07,
        hook=1.0,
        leg=0.16,
        tail=0.2,
        eye_colour="amber",
        worn=[(face, "head")],
    )
