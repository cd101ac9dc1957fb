"""Wild flowers as they grow: in drifts of one kind, many small heads over grass, thick here and missing there."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from skyscreen.core import seeds
from skyscreen.forge import noise
from skyscreen.forge.kit import Kit
from skyscreen.forge.sets.made import Enclosed
from skyscreen.forge.solid import Solid

WIDE = 2.4
"""Metres across one patch."""
HEADS, BLADES = 34, 60
"""Flower heads and blades of grass in it: 2 triangles each, so that a hundred patches cost what two trees do."""
DRIFT = 11.0
"""Metres over which a drift of one kind comes and goes."""


class Flowery(Enclosed):
    """Sows wild flowers."""

    def drifts(self, tones: Sequence[str], count: int = 70, ring: tuple[float, float] = (1.0, 42.0), *,
               tall: float = 0.3, grass: str = "#6d7a3a",
               within: Callable[[float, float], bool] | None = None) -> None:
        """Patches of wild flowers round the stage's centre and on the stage, one kind of flower a tone.

        Args:
            count: patches of all tones together; ring: least and greatest metres from the centre.
            tall: metres of a flower; grass: colour of the blades among them.
            within: keep a place only where this is true.
        """
        if self.snowy:
            return
        rng = self.random(f"drifts {tones} {ring}")
        for k, tone in enumerate(tones):
            seed = seeds.stream(self.seed, "drift", self.name, str(k)) % 1_000_003
            spots: list[tuple[float, float, float, float, float]] = []
            for _ in range(40 * count):
                if len(spots) * len(tones) >= count:
                    break
                r, a = ring[0] + (ring[1] - ring[0]) * rng.random() ** 0.8, rng.uniform(0, 2 * math.pi)
                x, z = self._centre[0] + r * math.sin(a), self._centre[1] + r * math.cos(a)
                here = float(noise.fractal(np.array([x / DRIFT]), np.array([z / DRIFT]), 2, seed)[0])
                if here < rng.uniform(-0.05, 0.3) or (within is not None and not within(x, z)):
                    continue
                spots.append((x, self.height(x, z), z, rng.uniform(0, 360), rng.uniform(0.8, 1.25)))
            if spots:
                self.copies(f"flowers {k}", patch(tone, tall, grass), spots, params={"tone": tone, "tall": tall})


def patch(tone: str, tall: float, grass: str) -> Callable[[Kit], Solid]:
    """One patch of flowers of a colour, thicker towards its middle."""

    def make(kit: Kit) -> Solid:
        rng = kit.random("patch")

        def spots(count: int, low: float, high: float) -> list[tuple[float, float, float]]:
            out = []
            for _ in range(count):
                r, a = 0.5 * WIDE * rng.random() ** 0.7, rng.uniform(0, 2 * math.pi)
                out.append((r * math.sin(a), tall * rng.uniform(low, high), r * math.cos(a)))
            return out

        heads = kit.leaves(spots(HEADS, 0.6, 1.15), 0.075, 0.085, kit.material("petal", tone), "heads", droop=0.1)
        eyes = kit.leaves(spots(HEADS, 0.6, 1.15), 0.06, 0.07, kit.material("petal", kit.mix(tone, "white", 0.35)),
                          "pale heads", droop=0.1)
        feet = [(x, 0.0, z) for x, _, z in spots(BLADES, 0.0, 0.0)]
        blades = kit.leaves(feet, 1.1 * tall, 0.02, kit.material("blade", grass), "blades", spread=0.25,
                            heart=(0.0, -3.0, 0.0))
        return (heads + eyes + blades).sway(0.6, 0.0, tall, 1.2)

    return make
