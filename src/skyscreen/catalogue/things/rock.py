"""A weathered boulder."""

from skyscreen.catalogue import thing


@thing(
    en=("rock", "boulder", "stone", "crag"),
    zh=("岩石", "石头", "巨石", "石块"),
    kind="prop",
    height=1.0,
    sound="stone",
    places=("mountain", "desert", "beach", "meadow"),
)
def rock(kit, colour="#77716a", size=1.0, seed=0, snow=0.0):
    rng = kit.random(f"facets {seed}")
    lumps = [kit.block((0, 0.36, 0), (0.46, 0.36, 0.38), 0.10)]
    for _ in range(5):
        lumps.append(
            kit.egg(
                (rng.uniform(-0.4, 0.4), rng.uniform(0.1, 0.62), rng.uniform(-0.35, 0.35)),
                (rng.uniform(0.2, 0.42), rng.uniform(0.2, 0.36), rng.uniform(0.2, 0.4)),
                0.12,
            )
        )
    for _ in range(5):
        lumps.append(
            kit.block(
                (
                    rng.choice((-1, 1)) * rng.uniform(0.62, 0.8),
                    rng.uniform(0.5, 1.1),
                    rng.choice((-1, 1)) * rng.uniform(0.4, 0.7),
                ),
                (0.3, 0.3, 0.3),
                0.02,
                0.05,
            ).minus()
        )
    skin = kit.blob(lumps, kit.material("rock", colour, slot="colour", snow=snow), smooth=0.12, cell=0.085)
    low, high = skin.low, skin.high
    grow = size / (high[1] - 0.02)
    return kit.model(skin.turn("y", rng.uniform(0, 360)).move(0, -max(low[1], -0.1), 0).scale(grow), colliders="box")
