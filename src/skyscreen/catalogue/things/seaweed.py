"""Seaweed: long brown-green blades that sway up from a rock."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("seaweed", "kelp"),
    zh=("海草", "海带", "海藻", "水草", "紫菜", "海苔"),
    kind="plant", pot=False, height=1.3, mass=0.5, sound="cloth", places=("reef",),
)  # fmt: skip
def seaweed(kit, colour="#4a6a2c"):
    blade, rng = kit.material("blade", colour, slot="colour"), kit.random("kelp")
    out = kit.ellipsoid(0.14, 0.06, 0.12, kit.material("rock", "#5a5850"), (0, 0.03, 0), 12)
    for k in range(9):
        a, h, w = 0.7 * k + rng.uniform(-0.2, 0.2), rng.uniform(0.75, 1.25), rng.uniform(0.03, 0.05)
        x, z = 0.08 * math.sin(a), 0.08 * math.cos(a)
        fn = lambda u, v, h=h, w=w, x=x, z=z, a=a: (x + w * (2 * v - 1) * math.cos(a) * math.sin(math.pi * (0.1 + 0.86 * u)) ** 0.5 + (0.05 + 0.12 * u) * u * math.sin(5 * u + a), 0.04 + h * u, z + w * (2 * v - 1) * math.sin(a) + 0.05 * math.sin(9 * u + 3 * v) * u)
        out += kit.sheet(fn, 18, 3, blade) + kit.sheet(fn, 18, 3, blade, flip=True)
    return kit.model(out.sway(1.0, 0.05, 1.3, 1.4), colliders="none")
