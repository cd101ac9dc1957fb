"""Where the sun's two shadow maps lie: the near one over the stage, or closer about what the lens looks at where that
is far smaller than the stage; the far one over all that throws its shadow on either.

A car that races down a road has a stage of 80 m. A texel of the near map is a tenth of a metre there, and a low sun's
shadow of a wheel is lost: wheels, feet and hoofs seem to hang over the ground. So in a close shot the map follows the
plane of focus. It is laid again when that has gone a quarter of its width; snapped to its texels, it does not flicker.
"""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.nouns.world import World
from skyscreen.shoot.frame import Floats, orthographic

RADII = {False: (1.5, 5.0, 50.0), True: (1.5, 2.5, 9.0)}
"""Indoors? → share of the stage that the near map covers, its least radius and that of the far map, metres: the stage
may be a cat, its shadow falls farther."""
SEEN, ABOUT = 3.0, 2.0
"""The close map's radius: half the picture's width at the plane of focus, times this, and metres more."""
WORTH = 0.5
"""It is laid where it is smaller than this share of the stage's."""
STRAY = 0.25
"""Share of its radius that its middle may lie away from the plane of focus."""
FAR = 100.0
"""Least radius of the far map beside a close one, metres."""


class SunMaps:
    """Aims both maps.

    Args:
        size: texels of a side.
    """

    def __init__(self, world: World, size: int) -> None:
        self.world, self.size = world, size
        share, least, self.least_far = RADII[world.indoor]
        self.stage = max(world.stage_radius * share, least)
        self.matrices: list[Floats] = [np.eye(4), np.eye(4)]
        """World → clip of the near and of the far map."""
        self.centre, self.radius = np.asarray(world.stage_centre, float), self.stage
        self.toward = np.array([0.0, 1.0, 0.0])

    def aim(self, toward: Floats, view: View | None = None) -> bool:
        """Lay the maps for a light from `toward` (unit) and the frame's camera; says whether they lie otherwise than
        before, so that all that throws shadow must be drawn again."""
        centre, radius = self._wanted(view)
        same = np.array_equal(toward, self.toward) and 0.6 < radius / self.radius < 1.35
        if same and float(np.linalg.norm(centre - self.centre)) <= STRAY * self.radius:
            return False
        self.toward, self.centre, self.radius = np.asarray(toward, float), centre, radius
        far = max(5 * radius, self.least_far if radius == self.stage else FAR)
        under = max(float(centre[1]) - self.world.ground_level, 0.0) / max(float(toward[1]), 0.15)
        self.matrices = [orthographic(toward, centre, r, self.size, under + r, before=4 * self.stage)
                         for r in (radius, far)]  # fmt: skip
        return True

    def _wanted(self, view: View | None) -> tuple[Floats, float]:
        """Middle and radius of the near map."""
        stage = np.asarray(self.world.stage_centre, float), self.stage
        if view is None or self.world.indoor:
            return stage
        radius = SEEN * view.focus * 18.0 / view.lens + ABOUT
        if radius > WORTH * self.stage:
            return stage
        return np.asarray(view.eye, float) + np.asarray(view.forward, float) * view.focus, radius
