"""A clump of bamboo: jointed canes that lean, tufts of narrow leaves."""

import math

from skyscreen.catalogue import thing


@thing(en=("bamboo",), zh=("竹子", "竹"), kind="plant", height=9.0, places=("bamboo_grove",), sound="wood", mass=40.0)
def bamboo(kit, colour="green", seed=0):
    rng = kit.random(f"canes {seed}")
    cane, leaf = (
        kit.material("bark", kit.mix(colour, "yellow", 0.25), 0.35, slot="colour"),
        kit.material("leaf", kit.mix(colour, "yellow", 0.2), sway=0.8),
    )
    parts, spots = [], []
    for _ in range(6):
        x, z, lean, turn = rng.uniform(-0.6, 0.6), rng.uniform(-0.6, 0.6), rng.uniform(0.1, 1.3), rng.uniform(0, 6.28)
        high = rng.uniform(7.0, 9.0)
        path = [
            (x + math.cos(turn) * lean * t * t, high * t, z + math.sin(turn) * lean * t * t)
            for t in (0, 0.25, 0.5, 0.75, 1)
        ]
        parts.append(kit.tube(path, [0.045, 0.043, 0.038, 0.028, 0.008], cane, 8, smooth=3))
        for k in range(1, 12):
            t = k / 12
            parts.append(
                kit.torus(
                    0.046 - 0.02 * t * t,
                    0.006,
                    cane,
                    (x + math.cos(turn) * lean * t * t, high * t, z + math.sin(turn) * lean * t * t),
                    8,
                    4,
                )
            )
        for _ in range(120):
            t = rng.uniform(0.42, 1.0)
            a, r = rng.uniform(0, 6.28), rng.uniform(0.05, 0.9) * (1.1 - 0.5 * t)
            spots.append(
                (
                    x + math.cos(turn) * lean * t * t + r * math.cos(a),
                    high * t + rng.uniform(-0.3, 0.2),
                    z + math.sin(turn) * lean * t * t + r * math.sin(a),
                )
            )
    leaves = kit.leaves(spots, 0.38, 0.05, leaf, droop=0.5, heart=(0, 5.5, 0))
    return kit.model(sum(parts).sway(0.3, 1.5, 9, 2.0), leaves.sway(0.6, 1.5, 9, 1.5), colliders="none")
