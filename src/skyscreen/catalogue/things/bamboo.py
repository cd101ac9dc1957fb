"""A clump of bamboo: jointed canes that lean, sprays of narrow leaves."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("bamboo", "bamboo cane"),
    zh=("竹子", "竹"),
    kind="plant",
    height=8.5,
    places=("bamboo_grove",),
    sound="wood",
    mass=40.0,
)
def bamboo(kit, colour="#6f8f3c", seed=0):
    rng = kit.random(f"canes {seed}")
    cane = kit.material("paint", colour, 0.35, slot="colour")
    joint = kit.material("paint", kit.mix(colour, "cream", 0.45), 0.5)
    leaf = kit.material("leaf", kit.mix(colour, "olive", 0.2))
    canes, rings, spots = [], [], []
    for _ in range(5):
        x, z, lean, turn = rng.uniform(-0.6, 0.6), rng.uniform(-0.6, 0.6), rng.uniform(0.1, 1.3), rng.uniform(0, 6.28)
        high = rng.uniform(6.8, 8.2)

        def at(t, x=x, z=z, lean=lean, turn=turn, high=high):
            return (x + math.cos(turn) * lean * t * t, high * t, z + math.sin(turn) * lean * t * t)

        r = (0.05, 0.048, 0.044, 0.035, 0.012)
        canes.append(kit.tube([at(t) for t in (0, 0.25, 0.5, 0.75, 1)], r, cane, 6, caps=False, smooth=2))
        for k in range(1, 14):
            a, (_, y, _) = k / 14, at(k / 14)
            thick = 0.052 - 0.032 * a**2.2
            low, up = at(a), at((y + 0.035) / high)
            rings.append((low, up, thick * 1.12))
        for _ in range(60):
            t, a, reach = rng.uniform(0.42, 1.0), rng.uniform(0, 6.28), rng.uniform(0.05, 0.9)
            px, py, pz = at(t)
            reach *= 1.1 - 0.5 * t
            spots.append((px + reach * math.cos(a), py + rng.uniform(-0.3, 0.2), pz + reach * math.sin(a)))
    leaves = kit.leaves(spots, 0.55, 0.075, leaf, droop=0.5, heart=(0, 5.5, 0))
    wood = sum(canes) + (kit.ropes(rings, joint, 6) if kit.detail > 0.5 else kit.ropes(rings[:1], joint, 3))
    return kit.model(
        wood.sway(0.3, 1.5, 9, 2.0), leaves.sway(0.6, 1.5, 9, 1.5), colliders="none", facts={"trunk_radius": 0.6}
    )
