"""Saturn: a banded ball of pale gold in its rings."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("saturn", "ringed planet", "gas giant"),
    zh=("土星",),
    kind="body", height=2.3, mass=100.0, sound="stone", places=("space",),
)  # fmt: skip
def saturn(kit, colour="#d8b880"):
    bands = []
    rows = [(math.cos(a), math.sin(a)) for a in (math.pi * (k / 40 - 0.5) for k in range(41))]
    rng = kit.random("bands")
    for k in range(0, 40, 2):
        tone = kit.mix(colour, ("white", "brown", "#f0dcb0", "#b8905c")[rng.randrange(4)], rng.uniform(0.05, 0.35))
        bands.append(kit.lathe(rows[k:k + 3], kit.material("paint", tone, 0.9), segments=56))
    def ring(a, b, tone):
        paint = kit.material("paint", tone, 0.9)
        return kit.lathe([(a, 0.004), (b, 0.004)], paint, segments=90) + kit.lathe([(b, -0.004), (a, -0.004)], paint, segments=90)
    rings = ring(1.24, 1.5, "#8a7658") + ring(1.52, 1.72, "#d8c49a") + ring(1.74, 1.95, "#c0a878") + ring(2.03, 2.27, "#a8946a")
    return kit.model((sum(bands[1:], bands[0]) + rings).turn("z", 18).move(0, 1.15, 0), colliders="sphere")
