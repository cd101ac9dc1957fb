"""Mountains with snow over a green valley, a metre across: a land on a back, in a bulb, on a plate."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("model landscape", "miniature mountains", "miniature world"), zh=("微缩山水", "迷你世界", "微缩景观"), kind="prop", height=0.55, mass=18.0,
    sound="stone", places=("living_room",), world=("open", "mountain", "meadow", "desert", "world", "land", "hill", "山", "高山", "雪山", "草原", "世界", "山谷"),
)  # fmt: skip
def model_hills(kit, colour="#5d8a3a"):
    peaks = ((-0.16, -0.12, 0.4, 0.13), (0.12, -0.2, 0.5, 0.15), (0.24, 0.02, 0.28, 0.11), (-0.3, 0.08, 0.2, 0.1))

    def high(x, z):
        ridge = sum(h * max(1.0 - math.hypot(x - px, z - pz) / (2.0 * r), 0.0) ** 1.6 for px, pz, h, r in peaks)
        rough = 0.02 * math.sin(31 * x + 17 * z) * min(ridge * 6, 1.0) + 0.01 * math.sin(57 * z - 41 * x) * min(ridge * 6, 1.0)
        return 0.06 + max(ridge + rough, 0.0) * max(1.0 - (math.hypot(x, z) / 0.5) ** 6, 0.0)

    def land(lo, hi):
        """The ground whose height is between the two, the rest drawn under it."""
        def at(u, v):
            far, a = 0.5 * v, 2 * math.pi * u
            x, z = far * math.sin(a), far * math.cos(a)
            y = high(x, z)
            return x, y + (0.0 if lo <= y < hi else -0.03), z
        return at

    grass, rock, snow = kit.material("grass", colour, slot="colour"), kit.material("rock", "#7d7468"), kit.material("snow")
    parts = [kit.sheet(land(a, b), 96, 48, paint, flip=True) for a, b, paint in ((0, 0.12, grass), (0.12, 0.36, rock), (0.36, 9, snow))]
    parts.append(kit.lathe([(0, 0), (0.4, 0), (0.48, 0.02), (0.5, 0.06), (0.47, 0.055), (0, 0.03)], kit.material("soil", "#6a4a30"), segments=44))
    rng = kit.random("firs")
    fir = sum(kit.cone(0.026 - 0.007 * k, 0.035, kit.material("leaf", "#2a5f38"), (0, 0.012 + 0.02 * k, 0), 9) for k in range(3))
    spots = []
    while len(spots) < 40:
        x, z = rng.uniform(-0.44, 0.44), rng.uniform(-0.44, 0.44)
        if math.hypot(x, z) < 0.44 and high(x, z) < 0.17:
            spots.append((x, high(x, z) - 0.004, z, 0, rng.uniform(0.7, 1.2)))
    parts.append(fir.many(spots))
    parts.append(kit.tube([(0.05, 0.075, 0.02), (0.0, 0.066, 0.14), (0.08, 0.064, 0.26), (0.04, 0.064, 0.44)], [0.008, 0.014, 0.018, 0.022], kit.material("clear_ice", "#3f8fb8", 0.1), 8, smooth=5))
    return kit.model(*parts, colliders="cylinder")
