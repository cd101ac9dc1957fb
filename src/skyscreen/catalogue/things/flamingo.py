"""A flamingo on stilts, its beak bent black."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("flamingo",),
    zh=("火烈鸟", "红鹳"),
    kind="bird",
    height=1.45,
    mass=2.8,
    sound="flesh",
    places=("lake",),
)
def flamingo(kit, colour="#ef8f9a", wings="#e8707f"):
    return kit.bird(
        colour=colour,
        wings=wings,
        tips="black",
        beak="#2a2326",
        legs="#e07c8a",
        length=0.95,
        span=1.5,
        chord=0.26,
        body=0.14,
        head=0.055,
        neck=0.2,
        neck_up=2.4,
        beak_length=0.11,
        hook=0.9,
        leg=0.72,
        tail=0.14,
        eye_colour="lemon",
    )
