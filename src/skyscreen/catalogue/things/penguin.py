"""A penguin upright on the ice, flippers at its sides."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("penguin", "emperor penguin", "penguin chick", "baby penguin"),
    zh=("企鹅", "小企鹅"),
    young=("penguin chick", "baby penguin", "小企鹅"),
    kind="bird",
    height=0.76,
    mass=22.0,
    sound="flesh",
    motions=("walk",),
    places=("polar_ice", "snow_meadow"),
)
def penguin(kit, colour="white", wings="black"):
    cheeks = kit.ellipsoid(0.012, 0.045, 0.035, kit.material("feather", "#e8a92c"), (0.088, -0.03, 0.0), 10).both()
    return kit.bird(
        colour=colour,
        wings=wings,
        tips="black",
        beak="#e08a2a",
        legs="charcoal",
        length=0.92,
        span=0.72,
        chord=0.15,
        body=0.185,
        head=0.105,
        beak_length=0.12,
        hook=0.35,
        leg=0.03,
        eye_colour="black",
        upright=True,
        worn=[(cheeks, "head")],
    )
