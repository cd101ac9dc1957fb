"""A dragonfly: four gauze wings on a blue needle."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("dragonfly", "damselfly"),
    zh=("蜻蜓", "豆娘"),
    kind="bird",
    height=0.0308,
    mass=0.001,
    sound="flesh",
    places=("lake", "meadow"),
)
def dragonfly(kit, colour="#2a86c8"):
    gauze, vein = kit.material("glass", "#dceaf2", 0.08), kit.material("horn", "#3a3a3c")
    fore = [
        (0.002, 0.0, 0.004),
        (0.030, 0.0, 0.010),
        (0.056, 0.0, 0.008),
        (0.060, 0.0, 0.003),
        (0.052, 0.0, -0.003),
        (0.020, 0.0, -0.004),
    ]
    wing = kit.facet(fore, gauze, 0.0003) + kit.facet(
        [(x * 0.94, 0.001, z * 1.25 - 0.016) for x, _, z in fore], gauze, 0.0003
    )
    wing += kit.ropes(
        [((a[0], 0.0, a[2]), (b[0], 0.0, b[2]), 0.0003) for a, b in zip(fore, fore[1:] + fore[:1], strict=True)]
        + [((0.002, 0, 0.002), (0.056, 0, 0.005), 0.0003)],
        vein,
        4,
    ) + kit.ellipsoid(0.003, 0.0006, 0.0012, vein, (0.052, 0, 0.007), 8)
    needle = kit.tube(
        [(0, 0.0, 0.02), (0, 0.001, -0.01), (0, 0.0, -0.045), (0, 0.0005, -0.052)],
        [0.0042, 0.0026, 0.0022, 0.0028],
        kit.material("horn", colour, 0.25, slot="body"),
        8,
        smooth=4,
    )
    eyes = kit.sphere(0.0048, kit.material("eye", "#1a8a5a", 0.1), (0.0034, 0.001, 0.002), 14).both()
    return kit.bird(
        colour=colour,
        wings="#2a86c8",
        tips="#2a86c8",
        beak="black",
        legs="black",
        length=0.085,
        span=0.2,
        chord=0.05,
        neck=0.0,
        body=0.075,
        head=0.075,
        beak_length=0.02,
        hook=0.2,
        leg=0.08,
        tail=0.03,
        eye_colour="#1a8a5a",
        worn=[(wing, "wing0_l"), (wing.mirror(), "wing0_r"), (needle, "tail"), (eyes, "head")],
    )
