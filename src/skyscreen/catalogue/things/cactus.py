"""A saguaro cactus with two arms."""

import math

from skyscreen.catalogue import thing


@thing(en=("cactus", "saguaro"), zh=("仙人掌",), kind="plant", height=4.2, places=("desert",), sound="soft", mass=600.0)
def cactus(kit, seed=0):
    rng = kit.random(f"arms {seed}")
    green = kit.material("leaf", (0.07, 0.12, 0.05), 0.7)

    def column(path, radius):
        ribs = 14
        out = []
        for x, y, z, r in path:
            ring = []
            for k in range(ribs * 2):
                a = math.pi * k / ribs
                q = radius * r * (1.0 if k % 2 else 0.84)
                ring.append((x + q * math.cos(a), y, z + q * math.sin(a)))
            out.append(ring)
        return kit.loft(out, green)

    trunk = column(
        [(0, 0, 0, 0.9), (0, 1.0, 0, 1.05), (0, 2.8, 0, 1.0), (0, 3.8, 0, 0.8), (0, 4.1, 0, 0.45), (0, 4.2, 0, 0.05)],
        0.3,
    )
    arms = []
    for k in range(2):
        side, low = (1, -1)[k], 1.3 + rng.uniform(0, 0.6)
        arms.append(
            kit.tube(
                [
                    (0.2 * side, low, 0),
                    (0.75 * side, low + 0.1, 0.05),
                    (0.85 * side, low + 0.6, 0.05),
                    (0.85 * side, low + 1.5, 0.05),
                ],
                [0.16, 0.18, 0.18, 0.12],
                green,
                12,
                smooth=5,
            )
        )
        arms.append(kit.sphere(0.12, green, (0.85 * side, low + 1.5, 0.05), 12))
    return kit.model(trunk, *arms, colliders="cylinder")
