"""A bat: a fur body between sails of skin."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("bat", "fruit bat", "flying fox"),
    zh=("蝙蝠", "吸血蝙蝠"),
    kind="bird",
    height=0.1,
    mass=0.08,
    sound="flesh",
    places=("forest",),
)
def bat(kit, colour="#4a3830"):
    fur = kit.material("fur", colour, slot="body")
    ear = kit.ellipsoid(0.0085, 0.020, 0.004, fur, (0.012, 0.032, 0.004), 12).turn("z", -14) + kit.ellipsoid(
        0.006, 0.015, 0.003, kit.material("skin", "#8a5a50"), (0.0122, 0.031, 0.0075), 10
    ).turn("z", -14)
    return kit.bird(
        colour=colour,
        wings="#2a2022",
        tips="#1c1618",
        length=0.16,
        span=2.6,
        chord=0.62,
        fingers=0.55,
        neck=0.0,
        body=0.16,
        head=0.13,
        beak="#3a2a24",
        beak_length=0.05,
        hook=0.0,
        flat=0.8,
        legs="#2a2020",
        leg=0.06,
        tail=0.06,
        eye_colour="black",
        worn=[(ear.both(), "head")],
    )
