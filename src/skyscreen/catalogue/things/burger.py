"""A hamburger: a sesame bun, lettuce, tomato, melting cheese and the patty."""

import math

from skyscreen.catalogue import thing


@thing(en=("burger", "hamburger", "cheeseburger"), zh=("汉堡", "汉堡包", "芝士汉堡"), kind="food", height=0.0926, mass=0.25, sound="soft", places=("cafe", "kitchen"))
def burger(kit, colour="#b8742c"):
    bun = kit.material("food", colour, 0.35, slot="colour")
    low = kit.lathe([(0, 0), (0.045, 0), (0.052, 0.006), (0.052, 0.014), (0.046, 0.018), (0, 0.018)], bun, segments=30)
    patty = kit.lathe([(0, 0.018), (0.05, 0.018), (0.054, 0.024), (0.053, 0.031), (0.048, 0.034), (0, 0.034)], kit.material("food", "#3a1a0c", 0.7), segments=30)
    cheese = kit.sheet(lambda u, v: ((u - 0.5) * 0.104, 0.0365 - 0.016 * max((abs(u - 0.5) + abs(v - 0.5)) * 2 - 0.95, 0), (v - 0.5) * 0.104), 12, 12, kit.material("food", "#f0a81c", 0.3), flip=True) + kit.sheet(lambda u, v: ((u - 0.5) * 0.104, 0.0355 - 0.016 * max((abs(u - 0.5) + abs(v - 0.5)) * 2 - 0.95, 0), (v - 0.5) * 0.104), 12, 12, kit.material("food", "#f0a81c", 0.3))
    tomato = kit.cylinder(0.047, 0.006, kit.material("food", "#c8200f", 0.2), (0, 0.037, 0), 28)
    salad = kit.sheet(lambda u, v: ((0.03 + 0.029 * u) * math.cos(2 * math.pi * v), 0.045 + 0.005 * u * math.sin(26 * math.pi * v) - 0.004 * u, (0.03 + 0.029 * u) * math.sin(2 * math.pi * v)), 3, 60, kit.material("leaf", "#6aa83a"), flip=True) + kit.sheet(lambda u, v: ((0.03 + 0.029 * u) * math.cos(2 * math.pi * v), 0.045 + 0.005 * u * math.sin(26 * math.pi * v) - 0.004 * u, (0.03 + 0.029 * u) * math.sin(2 * math.pi * v)), 3, 60, kit.material("leaf", "#6aa83a"))
    top = kit.lathe([(0.05, 0.048), (0.054, 0.053), (0.053, 0.064), (0.042, 0.08), (0.022, 0.089), (0, 0.091)], bun, segments=30)
    rng, seeds = kit.random("sesame"), []
    for k in range(34):
        t = 0.95 * math.sqrt((k + 0.5) / 34)
        seeds.append((0.05 * t * math.cos(2.4 * k), 0.0915 - 0.026 * t ** 2.4, 0.05 * t * math.sin(2.4 * k), rng.uniform(0, 360)))
    return kit.model(low, patty, cheese, tomato, salad, top, kit.ellipsoid(0.0028, 0.0012, 0.0017, kit.material("food", "#f2e4c0", 0.5), segments=6).many(seeds), colliders="cylinder")
