"""The sky over a world without air: black by day, the sun hard, stars all round."""

from __future__ import annotations

import math
import random

from skyscreen.forge.sets.made import Enclosed

STARS, FAR = 900, 900.0
"""How many, and metres to them."""


class Airless(Enclosed):
    """What the Moon and its like have overhead."""

    def airless(self, rng: random.Random, power: float = 1.0) -> None:
        """Black sky, hard sun from the front, stars down to 9° under the horizon."""
        kit = self.kit
        self.sky(indoor=True, cloud=0.0, haze=0.0, sun=(-0.16, 0.42, 0.89), exposure=-0.9)
        star = kit.lathe([(0, -1), (1, 0), (0, 1)], kit.material("lamp", "#ffffff", emission=7.0 * power), segments=4)
        spots = []
        for _ in range(STARS):
            y = rng.uniform(-0.15, 1.0)
            a, r = rng.uniform(0, 2 * math.pi), math.sqrt(max(1 - y * y, 0))
            size = rng.choice((0.7, 0.8, 1.0, 1.0, 1.7))
            spots.append((FAR * r * math.sin(a), FAR * y, FAR * r * math.cos(a), 0, size))
        self.shape("stars", star.many(spots), shadow=False)
