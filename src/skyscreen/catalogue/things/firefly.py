"""A firefly: a beetle with a lamp in its tail."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("firefly", "fireflies", "lightning bug", "glow-worm"),
    zh=("萤火虫",),
    kind="bird",
    height=0.0139,
    mass=0.0003,
    sound="flesh",
    places=("meadow", "forest", "garden"),
)
def firefly(kit, colour="#2a221c"):
    gauze = kit.material("glass", "#e8e0d0", 0.08)
    wing = kit.ellipsoid(0.0072, 0.0002, 0.0026, gauze, (0.007, 0, -0.001), 12) + kit.ellipsoid(
        0.0045, 0.0009, 0.0022, kit.material("horn", "#241c16", 0.3), (0.004, 0.0016, 0.0), 12
    ).turn("z", 35)
    lamp = kit.ellipsoid(
        0.0021, 0.0019, 0.0034, kit.material("lamp", "#d8ff5a", emission=9.0, slot="glow"), (0, -0.0006, -0.0008), 14
    )
    hood = kit.ellipsoid(0.0021, 0.0010, 0.0019, kit.material("horn", "#c85a3a", 0.3), (0, 0.0014, 0.0), 12)
    return kit.bird(
        colour=colour,
        wings="#2a221c",
        tips="#2a221c",
        beak="black",
        legs="black",
        length=0.02,
        span=0.2,
        chord=0.05,
        neck=0.0,
        neck_up=0.2,
        body=0.10,
        head=0.075,
        beak_length=0.02,
        hook=0.3,
        leg=0.20,
        tail=0.03,
        eye_colour="black",
        worn=[(wing, "wing0_l"), (wing.mirror(), "wing0_r"), (lamp, "tail"), (hood, "head")],
    )
