"""A dish heaped with striped sunflower seeds."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("sunflower seeds", "melon seeds"),
    zh=("瓜子", "葵花籽"),
    kind="food", height=0.05, mass=0.15, sound="soft", places=("living_room", "teahouse"),
)  # fmt: skip
def sunflower_seeds(kit):
    rng = kit.random("seeds")
    seed = kit.ellipsoid(0.0042, 0.0026, 0.0085, kit.material("food", "#24221f", 0.5), (0, 0, 0), 6) + kit.ellipsoid(0.0012, 0.0028, 0.0078, kit.material("food", "#e8e0cc"), (0, 0, 0), 6)
    rows = []
    for _ in range(140 if kit.detail > 0.6 else 40):
        r, a = 0.07 * rng.random() ** 0.6, rng.uniform(0, 6.28)
        rows.append((r * math.sin(a), 0.016 + 0.03 * (1 - r / 0.07) * rng.random() ** 0.4, r * math.cos(a), rng.uniform(0, 360)))
    return kit.model(kit.plate(0.1, kit.material("ceramic", "#d8e4e8"), kit.material("ceramic", "#2a5a9a")), kit.sphere(0.06, kit.material("food", "#2c2a26", 0.7), (0, 0, 0), 20).scale(1, 0.25, 1).move(0, 0.017, 0), seed.many(rows), colliders="cylinder")
