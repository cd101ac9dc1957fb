"""Daffodils: white petals round a yellow cup, grey-green blades, bulbs in a dish of pebbles."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("daffodil", "daffodils", "narcissus"),
    zh=("水仙", "水仙花"),
    kind="plant", height=0.42, mass=0.4, sound="cloth", places=("garden", "windowsill"),
)  # fmt: skip
def daffodil(kit, colour="#f6f4ea"):
    petal, cup, green = kit.material("petal", colour, slot="colour"), kit.material("petal", "#f0b81c"), kit.material("blade", "#5a8a54")
    fn = lambda u, v: (0.014 * (2 * v - 1) * math.sin(math.pi * (0.12 + 0.84 * u)) ** 0.7, 0.004 * math.sin(2 * u), 0.006 + 0.034 * u)
    one = kit.sheet(fn, 5, 3, petal, flip=True) + kit.sheet(fn, 5, 3, petal)
    bloom = one.copy_round(6) + kit.lathe([(0.007, 0), (0.011, 0.012), (0.014, 0.016), (0.012, 0.016), (0.006, 0.002)], cup, segments=18)
    out = kit.lathe([(0, 0), (0.09, 0), (0.11, 0.05), (0.105, 0.052), (0.085, 0.01), (0, 0.01)], kit.material("ceramic", "#2a5a9a", 0.15), segments=34)
    rng = kit.random("dish")
    out += kit.ellipsoid(0.012, 0.009, 0.013, kit.material("stone", "#d8d0c0"), (0, 0, 0), 8).many([(0.08 * r * math.sin(a), 0.045, 0.08 * r * math.cos(a)) for r, a in ((rng.random() ** 0.5, rng.uniform(0, 6.28)) for _ in range(50))])
    for k in range(5):
        a = 1.2566 * k
        x, z = 0.045 * math.sin(a), 0.045 * math.cos(a)
        out += kit.ellipsoid(0.022, 0.03, 0.022, kit.material("food", "#c8a878"), (x, 0.06, z), 12) + kit.tube([(x, 0.07, z), (x * 1.3, 0.24, z * 1.3), (x * 1.8, 0.37 + 0.01 * (k % 3), z * 1.8)], 0.0035, green, 6, smooth=3) + bloom.turn("x", 62).turn("y", 72 * k).move(x * 1.8, 0.37 + 0.01 * (k % 3), z * 1.8)
        out += sum(kit.tube([(x, 0.07, z), (x + 0.02 * math.sin(a + d), 0.22, z + 0.02 * math.cos(a + d)), (x + 0.05 * math.sin(a + d), 0.32, z + 0.05 * math.cos(a + d))], [0.006, 0.006, 0.001], green, 5, smooth=3) for d in (0.6, 2.4, 4.4))
    return kit.model(out, colliders="none")
