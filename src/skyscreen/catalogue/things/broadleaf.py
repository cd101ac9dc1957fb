"""A broad-leaved tree: trunk, forking boughs, a crown of leaf cards."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("tree", "oak tree", "maple", "broadleaf tree", "apple tree", "cherry tree"),
    zh=("树", "大树", "树木", "橡树", "枫树", "樱花树"),
    kind="plant",
    height=8.0,
    generic="plant",
    places=("park", "meadow", "forest"),
    sound="wood",
    mass=900.0,
)
def broadleaf(kit, colour="", height=8.0, seed=0):
    rng = kit.random(f"boughs {seed}")
    h = height
    bark = kit.material("bark")
    green = kit.material("leaf", colour or None, sway=0.6, slot="colour")
    trunk = kit.tube(
        [(0, 0, 0), (0.05 * h * rng.uniform(-1, 1), 0.22 * h, 0), (0, 0.45 * h, 0.02 * h), (0, 0.7 * h, 0)],
        [0.05 * h, 0.034 * h, 0.024 * h, 0.008 * h],
        bark,
        9,
        smooth=3,
    )
    boughs, crown = [], []
    for k in range(9):
        turn = 2.4 * k + rng.uniform(-0.3, 0.3)
        start, reach = 0.3 * h + 0.035 * h * k, h * rng.uniform(0.2, 0.32) * (1 - 0.045 * k)
        tip = (math.cos(turn) * reach, start + h * rng.uniform(0.14, 0.26), math.sin(turn) * reach)
        mid = (tip[0] * 0.5, start + (tip[1] - start) * 0.35, tip[2] * 0.5)
        boughs.append(kit.tube([(0, start, 0), mid, tip], [0.016 * h, 0.01 * h, 0.003 * h], bark, 6, smooth=3))
        for _ in range(95):
            a, b, r = rng.uniform(0, 6.28), rng.uniform(-1, 1), rng.random() ** 0.4
            flat = math.sqrt(1 - b * b)
            crown.append(
                (
                    tip[0] * 0.85 + r * 0.2 * h * flat * math.cos(a),
                    tip[1] + r * 0.15 * h * b,
                    tip[2] * 0.85 + r * 0.2 * h * flat * math.sin(a),
                )
            )
    for _ in range(220):
        a, b, r = rng.uniform(0, 6.28), rng.uniform(-0.6, 1), rng.random() ** 0.4
        flat = math.sqrt(1 - b * b)
        crown.append((r * 0.26 * h * flat * math.cos(a), 0.76 * h + r * 0.2 * h * b, r * 0.26 * h * flat * math.sin(a)))
    leaves = kit.leaves(crown, 0.075 * h, 0.05 * h, green, heart=(0, 0.62 * h, 0))
    return kit.model(
        trunk, sum(boughs), leaves.sway(0.5, 0.2 * h, h), colliders="none", facts={"trunk_radius": 0.05 * h}
    )
