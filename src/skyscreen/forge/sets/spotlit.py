"""One hard light from above onto the stage, and the rest of the place in the dark: 'under a spotlight'."""

from __future__ import annotations

import math
from dataclasses import replace

from skyscreen.forge.sets.towns import Built
from skyscreen.nouns.model import Light

NAME = "spotlight"
"""The parameter that every place understands besides its own."""
DIM, FADED = 0.1, 0.3
"""Shares that are left of the place's own lights, and of what glows in it."""
HIGH, UNDER = 5.8, 0.3
"""Metres of the lamp over the stage at most (a theatre's bars hang at 6.2 m), and under a ceiling."""
POOL = 1.7
"""Radius in metres of the pool of light on the floor: a dancer with arms spread is 1.7 m wide."""
POWER = 16.0
"""Of the lamp, for each square metre of its height squared: white cloth is bright under it whatever the height."""
STOPS = 0.0
"""Over the meter, which takes the pool of light for the whole; what a place asks for its usual light is left out."""


class Spotlit(Built):
    """Lights one performer."""

    def spotlight(self) -> None:
        """The cone of light over the stage's middle; all else dims. Call last."""
        self._lights = [_dimmed(light) for light in self._lights]
        self._dressing = [replace(one, emission=FADED * one.emission) for one in self._dressing]
        x, z = self._centre
        floor = self.height(x, z)
        high = min(self.walls_at[2] - UNDER, HIGH) if self._room is not None else HIGH
        axis = math.radians(self._stage[2])
        # From a quarter of its height before the stage: straight from above it leaves eyes in the dark.
        ahead = 0.25 * high if self._room is None else min(0.25 * high, 0.6 * self.walls_at[1])
        top = (x + ahead * math.sin(axis), floor + high, z + ahead * math.cos(axis))
        long = math.dist(top, (x, floor, z))
        way = tuple((b - a) / long for a, b in zip(top, (x, floor, z), strict=True))
        angle = math.degrees(math.atan(POOL / long))
        self.light(top, "#fff4e2", POWER * long * long, 2.2 * long, kind="spot", direction=way, angle=angle)
        self.shaft(top, (x, floor + 0.02, z), 0.16, "#fff0d8", 0.1, POOL / 0.16)
        self.sky(exposure=STOPS)


def _dimmed(light: Light) -> Light:
    r, g, b = light.colour
    return replace(light, colour=(DIM * r, DIM * g, DIM * b))
