"""Spilt liquid: a thin closed body with lobes and a rounded edge, and a few drops around it."""

from __future__ import annotations

import math

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.forge import filling
from skyscreen.forge.kit import Kit
from skyscreen.nouns.model import Model

DEEP = 0.003
"""Metres: water lies 2–4 mm deep on what it wets badly (capillary length 2.7 mm)."""
WIDEST = 1.1
"""Metres of radius at most."""


def radius(litres: float) -> float:
    """Metres to which a spill spreads."""
    return min(math.sqrt(litres / 1000 / DEEP / math.pi), WIDEST)


def puddle(drink: str, litres: float, seed: int) -> Model:
    """Lies on y = 0, its middle in the origin, spread out."""
    kit = Kit("puddle", {"drink": drink, "litres": litres, "seed": seed})
    random = np.random.default_rng(stream(seed, "puddle"))
    r = radius(litres)
    waves = [(k, random.uniform(0.25, 0.75) / (k + 1.2), random.uniform(0, 2 * math.pi)) for k in range(2, 9)]

    def lobes(turn: float) -> float:
        return 1 + 0.55 * sum(a * math.cos(k * turn + phase) for k, a, phase in waves)

    edge = min(0.006, 0.2 * r)
    deep = min(DEEP, 0.0016 + 0.004 * r)
    profile = [(0, 0.0003), (r - 0.4 * edge, 0.0003), (r, 0.0006), (r - 0.15 * edge, 0.6 * deep),
               (r - edge, 0.95 * deep), (0.6 * r, deep), (0, deep)]
    # Light goes down and up again, and slantwise, and dust in it sends some back: it looks four times as deep as it is.
    stain = filling.paint(kit, drink)
    if stain.material == "liquid":
        coloured = max(stain.colour) - min(stain.colour) > 0.05 * max(stain.colour) + 0.04
        stain = stain.but(params=(0.12 if coloured else 0.0, 3.0, 0.0, 0.0))
    made = kit.lathe(profile, stain, segments=72).bend(
        lambda x, y, z: (x * lobes(math.atan2(x, z)), y, z * lobes(math.atan2(x, z))))
    drops = []
    for _ in range(14):
        turn, far = random.uniform(0, 2 * math.pi), r * random.uniform(1.25, 2.1)
        place = far * math.sin(turn), 0.0008, far * math.cos(turn)
        drops.append((*place, random.uniform(0, 360), random.uniform(0.4, 1.6)))
    drop = kit.ellipsoid(0.005, 0.0012, 0.004, stain, segments=12)
    return kit.model(made, drop.many(drops), colliders="none", mass=max(litres, 1e-3))
