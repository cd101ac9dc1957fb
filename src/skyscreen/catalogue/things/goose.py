"""A grey goose."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("goose", "gander", "wild goose", "gosling"),
    zh=("鹅", "大雁", "大鹅", "小鹅"),
    young=("gosling", "小鹅"),
    kind="bird",
    places=("lake", "meadow"),
    height=0.62,
    mass=4.0,
    sound="flesh",
)
def goose(kit, colour="#b8ab9a", wings="#7c6f62"):
    return kit.bird(
        colour=colour,
        wings=wings,
        tips="charcoal",
        beak="#e08a3a",
        legs="#e08a3a",
        length=0.8,
        span=1.9,
        chord=0.32,
        body=0.175,
        head=0.07,
        neck=0.14,
        neck_up=1.7,
        beak_length=0.1,
        hook=0.15,
        flat=0.5,
        leg=0.14,
        tail=0.2,
        eye_colour="black",
    )
