"""A swan: a long curved neck, all white."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("swan", "cygnet", "ugly duckling"),
    zh=("天鹅", "白天鹅", "丑小鸭", "小天鹅"),
    young=("cygnet", "ugly duckling", "丑小鸭", "小天鹅"),
    kind="bird",
    height=1.09,
    mass=10.0,
    sound="flesh",
    places=("lake",),
)
def swan(kit, colour="white", wings="white"):
    knob = kit.ellipsoid(0.022, 0.024, 0.035, kit.material("leather", "black"), (0, 0.035, 0.062), 12)
    return kit.bird(
        colour=colour,
        wings=wings,
        tips="white",
        beak="#e07a2a",
        legs="charcoal",
        length=1.2,
        span=1.7,
        chord=0.32,
        body=0.165,
        head=0.052,
        neck=0.2,
        neck_up=2.3,
        beak_length=0.09,
        hook=0.25,
        flat=0.5,
        leg=0.09,
        tail=0.2,
        eye_colour="black",
        worn=[(knob, "head")],
    )
