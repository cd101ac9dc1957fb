"""A town pigeon: slate blue, a neck that gleams green and violet, two dark bars on the wing."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("pigeon", "rock dove", "street pigeon"),
    zh=("灰鸽", "信鸽", "鸽"),
    kind="bird",
    height=0.23,
    mass=0.35,
    sound="flesh",
    places=("city_street", "park"),
)
def pigeon(kit, colour="#7d8896", wings="#a8b0ba"):
    green, violet = kit.material("feather", "#1f7a5c", 0.2), kit.material("feather", "#6a3f86", 0.2)
    collar = kit.torus(0.03, 0.012, green, segments=22, sides=8).turn("x", 28).move(0, 0.006, 0.012) + kit.torus(0.036, 0.0125, violet, segments=22, sides=8).turn("x", 28).move(0, -0.012, 0.005)
    cere = kit.ellipsoid(0.0062, 0.0048, 0.006, kit.material("horn", "white"), (0, 0.006, 0.036), 10)
    bar = kit.strip([(0.02, 0.012, -0.035), (0.06, 0.012, -0.06), (0.09, 0.012, -0.055)], 0.014, kit.material("feather", "#2c323a"), (0, 0, 1))
    bars = bar + bar.move(0, 0, 0.03)
    return kit.bird(
        colour=colour, wings=wings, tips="#3a4048", beak="#4a4446", legs="coral",
        length=0.34, span=1.95, chord=0.42, body=0.19, head=0.098, neck=0.09, neck_up=0.75, beak_length=0.07, leg=0.14, tail=0.3, eye_colour="orange",
        hood="#56606e", worn=[(collar, "neck"), (cere, "head"), (bars, "wing0_l"), (bars.mirror(), "wing0_r")],
    )  # fmt: skip
