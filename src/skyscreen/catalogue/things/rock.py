"""A weathered boulder."""

from skyscreen.catalogue import thing


@thing(
    en=("rock", "boulder", "stone", "pebble"),
    zh=("石头", "岩石", "巨石"),
    kind="prop",
    height=0.9,
    sound="stone",
    mass=900.0,
)
def rock(kit, seed=0):
    rng = kit.random(f"lumps {seed}")
    lumps = [
        kit.egg(
            (rng.uniform(-0.35, 0.35), rng.uniform(0.15, 0.4), rng.uniform(-0.3, 0.3)),
            (rng.uniform(0.3, 0.5), rng.uniform(0.25, 0.42), rng.uniform(0.3, 0.5)),
        )
        for _ in range(5)
    ]
    lumps.append(kit.block((0, 0.3, 0), (0.42, 0.3, 0.36), 0.1))
    return kit.model(kit.blob(lumps, kit.material("rock"), 0.06, 0.06), colliders="sphere")
