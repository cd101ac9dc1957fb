"""Ground and water."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core import seeds
from skyscreen.forge import ground as earth
from skyscreen.forge import noise
from skyscreen.forge.sets.base import Bench
from skyscreen.forge.sets.piece import placed
from skyscreen.forge.solid import Paint
from skyscreen.nouns.world import Water

Array = NDArray[np.float64]


class Land(Bench):
    """The stage, the ground under it, the water round it."""

    def stage(self, length: float, width: float, axis: float = 0.0, centre: tuple[float, float] = (0, 0)) -> None:
        """Where subjects act; `scatter` leaves it free. Call first."""
        self._stage, self._centre = (length, width, axis), centre

    def ground(
        self,
        material: str | Paint,
        *,
        hills: float = 0.0,
        wavelength: float = 18.0,
        far: float = 0.0,
        far_start: float = 30.0,
        slope: Callable[[float, float], float] | None = None,
        reach: float = 400.0,
        cells: int = 64,
        fine: float = 0.8,
        flat: float = 0.0,
        level: float = 0.0,
        wet: float | None = None,
        colour: str | Sequence[float] | None = None,
        blocks: int = 4,
    ) -> None:
        """The ground.

        Args:
            hills: metres of gentle relief over `wavelength` metres, near and far.
            far: metres by which the land rises beyond `far_start` metres from the stage.
            slope: a plain function (x, z) → metres added (a beach, a river bed).
            cells: lattice cells a side; `fine`: their size at the stage.
            flat: 0–1, how far the stage itself is levelled.
            wet: 0 dry … 1 puddles; None: from the weather.
        """
        paint = material if isinstance(material, Paint) else self.kit.material(material, colour)
        seed = seeds.stream(self.seed, "ground", self.name) % 1_000_003
        width = self._stage[1]

        def heights(x: Array, z: Array) -> Array:
            h = hills * noise.fractal(x / wavelength, z / wavelength, 4, seed) if hills else np.zeros_like(x)
            out = self._outside(x, z)
            if flat:
                h = h * (1 - flat * (1 - np.clip(out / max(width, 4.0), 0, 1)))
            if far:
                t = np.clip((out - far_start) / 120.0, 0, 1)
                h = h + far * t * t * (1 + 0.5 * noise.fractal(x / 60, z / 60, 3, seed + 9))
            if slope is not None:
                h = h + np.array(
                    [slope(float(a), float(b)) for a, b in zip(x.ravel(), z.ravel(), strict=True)]
                ).reshape(x.shape)
            return h + level

        self._ground = earth.make(heights, reach, cells, fine, self._centre)
        self._ground_material = paint.material
        if wet is not None:
            self._wet = wet
        for block in self._ground.models(paint, blocks):
            self._add("ground", block, [placed(0, 0, 0)], shadow=False, surface=True)

    def _outside(self, x: Array, z: Array) -> Array:
        """Metres from the stage's rectangle, 0 inside."""
        length, width, axis = self._stage
        c, s = math.cos(math.radians(axis)), math.sin(math.radians(axis))
        dx, dz = x - self._centre[0], z - self._centre[1]
        along, across = dx * s + dz * c, dx * c - dz * s
        return np.hypot(np.maximum(np.abs(along) - length / 2, 0), np.maximum(np.abs(across) - width / 2, 0))

    def deck(
        self, width: float, length: float, level: Callable[[Array, Array], Array], centre: tuple[float, float] = (0, 0)
    ) -> None:
        """A bridge or a platform that feet stand on, over ground that is drawn as it lies; arrays x, z → metres."""
        self._deck = ((width / 2, length / 2), centre, level)

    def height(self, x: float, z: float) -> float:
        if self._ground is None:
            return 0.0
        return float(self._ground(np.array(x, np.float32), np.array(z, np.float32)))

    def water(
        self,
        level: float = 0.0,
        *,
        calm: bool = False,
        shallow: float = 0.0,
        colour: str | Sequence[float] | None = None,
        patches: Sequence[float] | None = None,
    ) -> None:
        """Open water at `level` metres."""
        more: dict[str, Any] = {}
        if colour is not None:
            more["colour"] = self.kit.colour(colour)
        if patches is not None:
            more["patches"] = tuple(patches)
        self._water = Water(level=level, calm=calm, shallow=shallow, **more)

    def fairway(self, centre: tuple[float, float], length: float, width: float) -> None:
        """Deep water for vessels, where the stage itself is on land."""
        self._fairway = (centre[0], centre[1], length, width)

    def footway(self, centre: tuple[float, float], length: float, width: float) -> None:
        """A pavement for who goes on foot, where the stage itself is the roadway; as long and free as a stage."""
        self._footway = (centre[0], centre[1], length, width)

    def grounds(self, names: Sequence[str], centre: tuple[float, float], length: float, width: float) -> None:
        """Another stage of the place, for who does one of these motions or has one of these things; as free as the
        first."""
        self._grounds.append((frozenset(names), centre[0], centre[1], length, width))
