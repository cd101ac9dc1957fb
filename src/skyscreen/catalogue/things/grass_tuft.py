"""A tuft or a patch of grass blades that bow in the wind."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("grass", "tuft of grass", "grass tuft"),
    zh=("草", "草丛", "野草"),
    kind="plant", pot=False,
    height=0.4,
    mass=0.1,
    sound="cloth",
    places=("meadow", "park", "beach"),
)
def grass_tuft(kit, colour="#72853e", height=0.45, seed=0, blades=26, spread=0.2, snow=0.0):
    """`spread`: radius in metres of the ground that it covers."""
    rng = kit.random(f"blades {seed}")
    count = max(round(blades * kit.detail), 4)
    paint = kit.material("blade", colour, slot="colour", snow=snow)
    wide = 0.02 * (height / 0.45) * min((blades / count) ** 0.5, 2.5)
    rows = []
    for _ in range(count):
        a, r = rng.uniform(0, 6.283), spread * math.sqrt(rng.random())
        way, lean, h = rng.uniform(0, 6.283), rng.uniform(0.1, 0.6) * height, height * rng.uniform(0.5, 1.0)
        x, z, dx, dz = r * math.cos(a), r * math.sin(a), math.cos(way), math.sin(way)
        path = [(x + dx * lean * t * t, h * t * (1 - 0.15 * t), z + dz * lean * t * t) for t in (0, 0.55, 1)]
        rows.append(kit.strip(path, [wide, wide * 0.7, wide * 0.06], paint, (-dz, 0, dx)).vary(rng.random()))
    return kit.model(sum(rows).sway(1.0, 0, height, 1.5), colliders="none")
