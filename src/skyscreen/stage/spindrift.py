"""Spray torn off breaking crests by the wind."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import Particles, View
from skyscreen.stage.births import make, numbered

if TYPE_CHECKING:
    from skyscreen.stage.ocean import Ocean


class Spindrift:
    """Spray torn off breaking crests near the camera. Each slot remembers where its present particle was born."""

    def __init__(self, seed: int, count: int, wind: NDArray[np.float64]) -> None:
        self.seed, self.count, self.wind = seed, count, wind
        self.life = np.random.default_rng(stream(seed, "spindrift life")).uniform(0.8, 1.9, count)
        self.number = np.full(count, -(2**40), np.int64)
        self.root = np.zeros((count, 3))
        self.ok = np.zeros(count, bool)

    def at(self, t: float, view: View, ocean: Ocean) -> list[Particles]:
        age, u, number = numbered(self.seed, "spindrift", self.count, self.life, t, 8)
        fresh = np.flatnonzero(number != self.number)
        if len(fresh) and ocean.state is not None:
            self._birth(fresh, u[fresh], view, ocean)
            self.number[fresh] = number[fresh]
        share = age / self.life
        velocity = self.wind * (0.55 + 0.6 * u[:, 3, None])
        velocity = velocity + np.stack([u[:, 4] - 0.5, 0.5 + 1.7 * u[:, 5], u[:, 6] - 0.5], -1) * 1.3
        place = self.root + velocity * age[:, None]
        place[:, 1] -= 2.2 * age**2
        mist = u[:, 7] > 0.7
        size = np.where(mist, 0.22 + 0.9 * age, 0.024 + 0.04 * u[:, 6])
        strength = min(1.0, (ocean.speed - 7.0) / 8.0)
        alpha = np.where(mist, 0.10, 0.9) * (1 - share) * np.minimum(share * 5, 1) * self.ok * strength
        return [make("spray", place, size, velocity, alpha)]

    def _birth(self, slots: NDArray[np.int64], u: NDArray[np.floating], view: View, ocean: Ocean) -> None:
        assert ocean.state is not None
        field = ocean.state.displacement[0]
        rows, columns = np.nonzero((field[..., 3] > 0.45) & (field[..., 1] > 0.35 * ocean.height_significant / 2))
        self.ok[slots] = len(rows) > 0
        if not len(rows):
            return
        pick = (u[:, 0] * len(rows)).astype(np.int64) % len(rows)
        i, j = rows[pick], columns[pick]
        edge = ocean.cascades[0].edge
        flat = np.stack([j + 0.5, i + 0.5], -1) / field.shape[0] * edge
        # Which copy of the periodic patch: the one nearest to a spot in the picture, 8–120 m ahead, ±32°.
        yaw = math.atan2(float(view.forward[0]), float(view.forward[2])) + (u[:, 1] - 0.5) * 1.1
        reach = 8 + 112 * u[:, 2] ** 1.3
        spot = view.eye[[0, 2]] + np.stack([np.sin(yaw), np.cos(yaw)], -1) * reach[:, None]
        flat = flat + np.round((spot - flat) / edge) * edge
        moved = field[i, j]
        self.root[slots] = np.stack([flat[:, 0] + moved[:, 0], ocean.water.level + moved[:, 1] + 0.1,
                                     flat[:, 1] + moved[:, 2]], -1)
