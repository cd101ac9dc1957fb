"""A mallard: green head, white collar, broad bill."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("duck", "mallard", "duckling"),
    zh=("鸭子", "小鸭", "野鸭", "鸭", "小鸭子"),
    young=("duckling", "小鸭", "小鸭子"),
    kind="bird",
    places=("lake",),
    height=0.37,
    mass=1.1,
    sound="flesh",
)
def duck(kit, colour="#9a8f80", wings="#6b5a48"):
    collar = kit.torus(0.058, 0.007, kit.material("feather", "white"), segments=20, sides=6).turn("x", 30).move(0, 0.024, 0.026)
    return kit.bird(
        colour=colour,
        wings=wings,
        tips="navy",
        beak="#e0b020",
        legs="#e07a1a",
        length=0.55,
        span=1.55,
        chord=0.3,
        body=0.175,
        head=0.105,
        neck=0.08,
        neck_up=1.4,
        beak_length=0.13,
        hook=0.12,
        flat=0.9,
        leg=0.12,
        tail=0.16,
        eye_colour="black",
        hood="#0d5a3a",
        worn=[(collar, "neck")],
    )
