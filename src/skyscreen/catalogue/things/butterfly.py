"""A monarch butterfly: veined orange wings with a black, white-spotted border."""

from itertools import pairwise

from skyscreen.catalogue.entry import thing

FORE = [(0.0, 0.002), (0.010, 0.020), (0.026, 0.034), (0.041, 0.038), (0.046, 0.030), (0.042, 0.016), (0.033, 0.004), (0.012, -0.004)]
HIND = [(0.0, 0.0), (0.014, 0.001), (0.030, -0.003), (0.037, -0.014), (0.034, -0.027), (0.023, -0.035), (0.012, -0.030), (0.003, -0.014)]
"""Outlines (x outwards, z forwards), metres from the hinge."""


@thing(
    en=("butterfly", "moth"),
    zh=("蝴蝶", "飞蛾"),
    kind="bird",
    height=0.021,
    mass=0.001,
    sound="flesh",
    places=("meadow",),
)
def butterfly(kit, colour="orange", edge="black"):
    border, field = kit.material("feather", edge, 0.7, slot="edge"), kit.material("feather", colour, 0.6, slot="colour")
    spot, horn = kit.material("feather", "white"), kit.material("horn", edge)

    def lobe(outline, lift):
        middle = (sum(x for x, _ in outline) / len(outline), sum(z for _, z in outline) / len(outline))
        inner = [(middle[0] + (x - middle[0]) * 0.80 - 0.001, middle[1] + (z - middle[1]) * 0.80) for x, z in outline]
        made = kit.extrude(outline, 0.0004, border) + kit.extrude(inner, 0.0007, field)
        veins = kit.ropes([((0.001, 0, 0.0004 * s), (x * 0.93, z * 0.93, 0.0004 * s), 0.0003) for x, z in outline[2:7] for s in (1, -1)], border, 4)
        ends = [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in pairwise(outline[1:])]
        dots = kit.ellipsoid(0.0011, 0.0011, 0.0006, spot, segments=6).many([(x * 0.95, z * 0.95, 0) for x, z in ends[1:]])
        return (made + veins + dots).turn("x", 90).move(0, lift, 0)

    wing = (lobe(FORE, 0.0006) + lobe(HIND, 0.0)).turn("z", 12)
    feelers = kit.tube([(0.001, 0.002, 0.002), (0.004, 0.006, 0.011), (0.006, 0.008, 0.017)], [0.0003, 0.00025, 0.0006], horn, 5, smooth=3).both()
    tail = kit.tube([(0, 0, 0.006), (0, -0.0005, -0.004), (0, -0.001, -0.014)], [0.002, 0.0022, 0.001], horn, 8)
    return kit.bird(
        colour=edge,
        wings=edge,
        tips=edge,
        beak=edge,
        legs=edge,
        length=0.04,
        span=0.16,
        chord=0.04,
        body=0.062,
        head=0.06,
        neck=0.0,
        neck_up=0.2,
        beak_length=0.05,
        hook=1.4,
        leg=0.12,
        tail=0.04,
        eye_colour=edge,
        worn=[(wing, "wing0_l"), (wing.mirror(), "wing0_r"), (feelers, "head"), (tail, "tail")],
    )
