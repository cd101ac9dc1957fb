"""A striped hammock slung between two posts."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("hammock",),
    zh=("吊床",),
    kind="furniture", height=1.7, mass=20.0, sound="cloth", places=("beach", "garden"),
)  # fmt: skip
def hammock(kit, colour="#d8603a"):
    wood, rope = kit.material("wood", "brown"), kit.material("rope")
    def cloth(k):
        def at(u, v):
            z = -1.1 + 2.2 * (k + u) / 7
            sag = 0.95 - 0.42 * math.cos(z / 1.1 * math.pi / 2)
            w = 0.42 * math.cos(z / 1.1 * math.pi / 2) ** 0.6 + 0.05
            x = w * (2 * v - 1)
            return x, sag + 0.35 * x * x / max(w, 0.1), z
        return at
    tones = (colour, "cream", "#2f7a8a")
    bands = sum(kit.sheet(cloth(k), 4, 14, kit.material("cloth", tones[k % 3])) + kit.sheet(cloth(k), 4, 14, kit.material("cloth", tones[k % 3]), flip=True) for k in range(7))
    lines = kit.ropes([((0.01 * k, 0.95, s * 1.1), (0, 1.35, s * 1.75), 0.006) for k in range(-4, 5, 2) for s in (-1, 1)], rope, 5)
    posts = kit.tube([(0, 0, -1.95), (0, 1.7, -1.75)], [0.07, 0.055], wood, 10) + kit.tube([(0, 0, 1.95), (0, 1.7, 1.75)], [0.07, 0.055], wood, 10)
    return kit.model(bands.sway(0.4, 0.5, 1.3), lines, posts, colliders="box", sockets={"seat": (0, 0.58, 0)})
