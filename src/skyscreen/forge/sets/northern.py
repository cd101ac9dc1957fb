"""Northern lights: curtains of rays, green below and violet above, that stand in the night sky round the stage."""

from __future__ import annotations

from math import cos, radians, sin

from skyscreen.forge.sets.spotlit import Spotlit
from skyscreen.forge.solid import Point

NAME = "aurora"
"""The parameter that every place under a sky understands besides its own."""
CURTAINS = ((-75, 75, 0.30, 60), (-20, 130, 0.22, 105), (140, 275, 0.28, 75), (-110, 20, 0.16, 150))
"""First and last degree round the stage, radiance, metres over the ground of the foot of each curtain."""
AWAY, TALL = 640.0, 300.0
"""Metres: from the stage, and of a curtain from foot to crown."""


class Northern(Spotlit):
    """Hangs the curtains."""

    def aurora(self) -> None:
        """Around the whole stage; at night alone are they seen."""
        if not self.night or self._room is not None:
            return
        for n, (low, high, power, lift) in enumerate(CURTAINS):
            span = radians(high - low) * AWAY
            paint = self.kit.material("aurora", emission=power, tall=TALL, span=span)

            def at(u: float, v: float, n: int = n, low: float = low, high: float = high, lift: float = lift) -> Point:
                """Folded like cloth: two waves across the way from end to end."""
                a, r = radians(low + (high - low) * u), AWAY + 62 * sin(11 * u + 2 * n) + 26 * sin(29 * u + n)
                return r * sin(a), lift + 30 * sin(7 * u + n) + TALL * v, r * cos(a)

            self.shape(f"aurora {n}", self.kit.sheet(at, 120, 2, paint), shadow=False)
        self.sky(stars=1.0)
