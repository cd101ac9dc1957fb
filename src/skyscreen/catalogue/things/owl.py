"""An owl: a round head, a facial disc, great forward eyes."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("owl", "owlet"),
    zh=("猫头鹰", "小猫头鹰"),
    young=("owlet", "小猫头鹰"),
    kind="bird",
    height=0.43,
    mass=1.4,
    sound="flesh",
    places=("forest",),
)
def owl(kit, colour="#b08a5c", wings="#7a5836"):
    pale, black = kit.material("feather", "#e8d4a8"), kit.material("eye", "black", 0.08)
    iris, dark = kit.material("eye", "#f0a018", 0.1), kit.material("feather", kit.mix(wings, "black", 0.4))
    # A third of the bird is head, and the head is a face: two dished discs rimmed dark, a ruff, tufts over the brows.
    disc = kit.ellipsoid(0.0535, 0.060, 0.017, dark, (0.044, 0.008, 0.072), 24) + kit.ellipsoid(0.049, 0.055, 0.02, pale, (0.044, 0.008, 0.075), 24)
    eye = kit.ellipsoid(0.031, 0.031, 0.016, iris, (0.041, 0.014, 0.09), 20) + kit.ellipsoid(0.018, 0.018, 0.012, black, (0.041, 0.014, 0.1), 16)
    eye += kit.sphere(0.0032, kit.material("lamp", "white", emission=1.2), (0.046, 0.021, 0.1105), 8)
    brow = kit.tube([(0.004, 0.022, 0.104), (0.03, 0.056, 0.096), (0.060, 0.080, 0.074), (0.074, 0.112, 0.04)], [0.005, 0.009, 0.010, 0.002], dark, 8, smooth=4)
    beak = kit.tube([(0, 0.006, 0.098), (0, -0.008, 0.116), (0, -0.03, 0.108)], [0.013, 0.0105, 0.002], kit.material("horn", "#3a3630", 0.3), 8, smooth=4)
    face = (disc + eye + brow).both() + beak
    streak = kit.ellipsoid(0.006, 0.02, 0.004, dark, segments=8)
    chest = streak.many([(0.034 * x + 0.017 * (r % 2), 0.052 - 0.036 * r, 0.148 - 0.5 * (0.034 * x + 0.017 * (r % 2)) ** 2 / 0.1 - 0.012 * r) for r in range(4) for x in (-2, -1, 0, 1)])
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
        body=0.21,
        head=0.18,
        neck=0.07,
        neck_up=1.6,
        beak_length=0.02,
        hook=1.0,
        leg=0.14,
        tail=0.2,
        eyes=False,
        worn=[(face.move(0, 0.004, 0.016), "head"), (chest, "body")],
    )
