"""Free plots: where on the plan of a set something can stand, and where a hull has water enough under it."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from skyscreen.stage.camera.greens import green
from skyscreen.stage.geometry import Array
from skyscreen.stage.set_dressing import Dressed

LOW = 0.4
"""Metres: what is lower is stepped over, or stood upon."""
BROAD = 60.0
"""Metres: what is broader is the land itself or a backdrop."""
STEPS = 60
DRY = 0.1
"""Metres over the water from which on ground is land."""


class Plots:
    """The plan of one set."""

    def __init__(self, set_: Dressed) -> None:
        self.set = set_

    @cached_property
    def _boxes(self) -> tuple[Array, Array, Array, Array]:
        """World → object matrices (n, 4, 4), corners (n, 3) low and high, and scales (n,) of all that stands there."""
        rows = []
        for k, one in enumerate(self.set.instances):
            wide, tall, deep = one.model.size
            if tall > LOW and max(wide, deep) < BROAD and one.model.lods and not green(one.model):
                rows.append(k)
        if not rows:
            return np.zeros((0, 4, 4)), np.zeros((0, 3)), np.zeros((0, 3)), np.zeros(0)
        matrices = self.set.transforms[rows]
        return (np.linalg.inv(matrices), np.array([self.set.instances[k].model.low for k in rows], float),
                np.array([self.set.instances[k].model.high for k in rows], float),
                np.linalg.norm(matrices[:, :3, 0], axis=1))

    def taken(self, places: Array, radius: float) -> Array:
        """(n,) True where something of the set stands within `radius` metres of each place (n, 2)."""
        inverse, low, high, scale = self._boxes
        spots = np.stack([places[:, 0], np.asarray(self.set.ground(places[:, 0], places[:, 1]), float) + LOW,
                          places[:, 1]], -1)
        local = np.einsum("drc,nc->ndr", inverse[:, :3, :3], spots) + inverse[None, :, :3, 3]
        reach = (radius / np.maximum(scale, 1e-6))[None, :, None]
        # Only across: what hangs overhead is no obstacle, and what is built on a slope reaches below its foot.
        inside = (local[..., [0, 2]] > low[:, [0, 2]] - reach) & (local[..., [0, 2]] < high[:, [0, 2]] + reach)
        under = local[..., 1] > low[:, 1] - 2.0 / np.maximum(scale, 1e-6)
        return (inside.all(-1) & under).any(1)

    def back(self, place: Array, way: Array, far: float, radius: float) -> float:
        """Metres, at most `far`, by which something of that radius can be moved along `way` (2,) with a free view of
        it from where it was, and on ground that neither falls nor rises by more than a fifth of the way."""
        steps = np.linspace(0.0, far, STEPS)
        line = place + steps[:, None] * way
        ground = np.asarray(self.set.ground(line[:, 0], line[:, 1]), float)
        bad = self.taken(line, radius) | (np.abs(ground - ground[0]) > 0.2 * steps + 0.5)
        if self.set.level is not None and not self.set.on_water(*place):
            bad |= np.array([self.set.on_water(*spot) for spot in line])
        # What it stands in at its first place does not count: a doorway, a market stall.
        first = int(np.argmin(bad)) if bad[0] else 0
        stop = np.flatnonzero(bad[first:])
        return float(steps[first + stop[0] - 1]) if len(stop) and first + stop[0] > 0 else float(
            steps[-1] if not len(stop) else 0.0)

    def landing(self, place: Array, draught: float, reach: float) -> Array:
        """(2,) the nearest place towards the set's other ground at which a hull that is `reach` metres long to either
        side floats, or, where the stage is water, at which there is land."""
        berth = self.set.moored(place)
        level = self.set.level
        if self.set.berth is None or level is None:
            return berth
        way = berth - place
        far = float(np.hypot(*way))
        if far < 1.0:
            return berth
        steps = np.linspace(0.0, 1.0, STEPS)
        line = np.asarray(place, float) + steps[:, None] * way
        bed = np.asarray(self.set.piece.height(line[:, 0].astype(np.float32), line[:, 1].astype(np.float32)), float)
        good = bed > level + DRY if self.set.afloat else bed < level - draught
        good &= ~self.taken(line, reach)
        span = int(np.ceil(reach / far * STEPS))
        for k in np.flatnonzero(good):
            if good[max(k - span, 0):k + span + 1].all() and k >= span:
                return line[k]
        return berth
