"""A wild flower: stem, leaves, a ring of petals and a golden eye."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("flower", "daisy", "blossom", "wildflower"),
    zh=("花", "花朵", "野花", "雏菊"),
    kind="plant",
    height=0.4,
    mass=0.02,
    sound="cloth",
    places=("meadow", "park"),
)
def flower(kit, colour="pink", eye="gold", height=0.4, petals=9, seed=0):
    rng = kit.random(f"flower {seed}")
    h = height
    green = kit.material("blade", "#4f7a2c")
    bend = rng.uniform(-0.08, 0.08) * h
    stem = kit.tube([(0, 0, 0), (bend, 0.5 * h, 0), (bend * 1.5, 0.93 * h, 0.02 * h)], 0.012 * h, green, 4)
    leaves = kit.leaves(
        [(0, 0.15 * h, 0), (bend * 0.5, 0.3 * h, 0), (0, 0.2 * h, 0)], 0.4 * h, 0.1 * h, green, "stem leaves"
    )
    paint = kit.material("petal", colour, slot="colour")
    count = kit.n(petals, 5)

    def petal(u, v):
        w = math.sin(math.pi * (0.12 + 0.82 * u)) ** 0.7 * 0.075 * h * 9 / count
        r = 0.03 * h + 0.21 * h * u
        return ((v - 0.5) * 2 * w, 0.05 * h * math.sin(2.2 * u) - 0.02 * h * (2 * v - 1) ** 2, r)

    ring = kit.sheet(petal, 3, 2, paint, flip=True).copy_round(count)
    head = ring + kit.ellipsoid(0.06 * h, 0.035 * h, 0.06 * h, kit.material("food", eye, 0.8), (0, 0.02 * h, 0), 10)
    bloom = head.turn("x", 28).move(bend * 1.5, 0.93 * h, 0.02 * h)
    return kit.model((stem + leaves + bloom).sway(0.8, 0, h, 1.4), colliders="none")
