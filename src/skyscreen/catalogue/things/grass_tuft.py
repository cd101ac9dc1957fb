"""A tuft of grass blades that bows in the wind."""

import math

from skyscreen.catalogue import thing


@thing(en=("grass", "tuft of grass", "grass tuft", "reed", "reeds"), zh=("草", "草丛", "芦苇", "野草"), kind="plant", height=0.4,
       mass=0.1, sound="cloth", places=("meadow", "park", "beach"))
def grass_tuft(kit, colour="#6d8a34", height=0.5, seed=0, blades=22, snow=0.0):
    rng = kit.random(f"blades {seed}")
    rows = []
    paint = kit.material("blade", colour, slot="colour", snow=snow)
    for _ in range(kit.n(blades, 5)):
        a, r = rng.uniform(0, 6.283), rng.uniform(0, 0.22) * height / 0.5
        lean, h = rng.uniform(0.1, 0.6) * height, height * rng.uniform(0.55, 1.0)
        x, z = r * math.cos(a), r * math.sin(a)
        dx, dz = math.cos(a), math.sin(a)
        w = 0.024 * height / 0.5 / kit.detail ** 0.5
        path = [(x + dx * lean * t * t, h * t * (1 - 0.15 * t), z + dz * lean * t * t) for t in (0, 0.45, 0.8, 1)]
        rows.append(kit.strip(path, [w, w * 0.8, w * 0.45, w * 0.06], paint, (-dz, 0, dx)).vary(rng.random()))
    return kit.model(sum(rows).sway(1.0, 0, height, 1.5), colliders="none")
