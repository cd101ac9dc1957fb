"""A leafy bush."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("bush", "shrub", "hedge", "undergrowth"),
    zh=("灌木", "树丛", "灌木丛"),
    kind="plant",
    height=1.0,
    mass=8.0,
    sound="cloth",
    places=("forest", "park"),
)
def bush(kit, colour="#3f6a2a", height=1.0, seed=0, snow=0.0):
    rng = kit.random(f"bush {seed}")
    h, spots = height, []
    for _ in range(170):
        a, r = rng.uniform(0, 6.283), math.sqrt(rng.random()) * 0.62 * h
        spots.append((r * math.cos(a), h * (0.12 + 0.72 * rng.random() * (1 - 0.6 * (r / h) ** 2)), r * math.sin(a)))
    leaf = kit.material("blade", colour, slot="colour", snow=snow)
    core = kit.ellipsoid(
        0.5 * h,
        0.36 * h,
        0.5 * h,
        kit.material("needle", kit.mix(colour, "black", 0.5), snow=snow),
        (0, 0.36 * h, 0),
        12,
    )
    return kit.model(
        (kit.leaves(spots, 0.24 * h, 0.12 * h, leaf, spread=0.7, heart=(0, 0.2 * h, 0)) + core).sway(0.5, 0, h),
        colliders="none",
    )
