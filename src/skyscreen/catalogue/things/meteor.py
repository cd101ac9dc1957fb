"""A meteor: a burning rock with a tail of fire and sparks."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("meteor", "falling meteor", "falling meteorite"),
    zh=("火流星", "坠落的陨石"),
    kind="light", height=2.44, mass=400.0, sound="stone", places=("desert", "meadow"),
)  # fmt: skip
def meteor(kit):
    rock, lava = kit.material("rock", "#2a201c", moss=0.0), kit.material("lava", emission=5.0)
    rng = kit.random("rock")
    lump = lambda s, paint: kit.blob([kit.ball((rng.uniform(-0.3, 0.3) * s, 0.8 + rng.uniform(-0.3, 0.3) * s, rng.uniform(-0.3, 0.3) * s), 0.36 * s) for _ in range(7)], paint, 0.12, 0.07)
    tail = kit.lathe([(0.62, 0), (0.5, 1.6), (0.12, 4.6)], kit.material("beam", "#ff8a2a", emission=1.6, length=4.6), segments=24).turn("x", -72).move(0, 0.9, -0.2)
    tongue = kit.spikes([((0.4 * math.sin(a), 0.8 + 0.35 * math.cos(a), -0.2), (0.2 * math.sin(a), 1.3 + 0.3 * math.cos(a), -1.9 - 0.5 * (k % 3)), 0.2) for k, a in enumerate(0.63 * n for n in range(10))], kit.material("lamp", "#ff9a3a", emission=4.0), 6)
    return kit.model(lump(1.0, rock), lump(0.99, lava), tongue, tail, lights=[kit.light((0, 0.9, 0.9), "#ff7a2a", 60.0, 16.0, flicker=0.2)], colliders="sphere", sockets={"fire": (0, 1.1, -0.4), "smoke": (0, 1.2, -1.4)})
