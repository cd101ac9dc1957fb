"""Guests: a place whose fact `guests` says what they do has some of its own seats taken, away from the stage.

They are dressing: simple figures, no shadow, nothing that a path or a lens keeps out of. Whoever would stand before the
lens or beside the cast is sent away shot by shot (`stage.bystanders`).
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from typing import Any

from skyscreen.core import seeds
from skyscreen.forge.sets.base import Spot
from skyscreen.forge.sets.things import Furnished

SEAT = 0.48
"""Metres over its floor at which the figure sits (`things.sitter`)."""
FULL, MOST = 0.45, 14
"""Share of the seats that are taken where the place does not say, and figures at most."""
FREE, BESIDE = (0.7, 0.9), 0.15
"""Metres kept free round the stage, along and across it; across a path in the open, beside which benches stand."""
VARIANTS = 6
"""Different figures of a place: each is a model of its own."""
YOUNG = 0.8
"""Size of a pupil beside a grown-up."""
PLACE = 0.56
"""Metres of a bench for each."""


class Guests(Furnished):
    """Seats and who sits there."""

    def sit(self, *spots: Sequence[float]) -> None:
        """Seats of the place's own making: (x, y of the seat, z, yaw in degrees) of each, facing +Z where yaw is 0."""
        self._seats += [(float(x), float(y), float(z), float(turn)) for x, y, z, turn in spots]

    def seat_guests(self) -> None:
        """Take some of the seats."""
        does = str(self.entry.facts.get("guests", "")).split()
        if not does:
            return
        rng = random.Random(seeds.stream(self.seed, self.name, "guests"))
        free = [spot for spot in self._seats if not self._on_stage(spot)]
        rng.shuffle(free)
        count = min(round(float(self.entry.facts.get("full", FULL)) * len(free)), MOST)
        for k, (x, y, z, turn) in enumerate(free[:count]):
            number, young = k % VARIANTS, bool(self.entry.facts.get("young"))
            self.put("sitter", (x, z), turn + rng.uniform(-7, 7), scale=rng.uniform(0.95, 1.05),
                     y=y - SEAT * (YOUNG if young else 1.0), shadow=False, solid=False, seed=number,
                     does=does[number % len(does)], size=YOUNG if young else 1.0)

    def _on_stage(self, spot: Spot) -> bool:
        """Whether the cast may need the room."""
        long, wide, axis = self._stage
        dx, dz = spot[0] - self._centre[0], spot[2] - self._centre[1]
        s, c = math.sin(math.radians(axis)), math.cos(math.radians(axis))
        along, across = dx * s + dz * c, dx * c - dz * s
        aside = FREE[1] if self.entry.facts.get("indoor") else BESIDE
        return abs(along) < long / 2 + FREE[0] and abs(across) < wide / 2 + aside


def spots(kind: str, places: Sequence[Sequence[float]], told: Mapping[str, Any]) -> list[Spot]:
    """The seats of fittings of a kind at (x, y, z[, yaw[, scale]])."""
    out = []
    for one in places:
        x, y, z, turn = (*one[:3], one[3] if len(one) > 3 else 0.0)
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        for a, high, b in _own(kind, told):
            out.append((x + a * c + b * s, y + high, z - a * s + b * c, float(turn)))
    return out


def _own(kind: str, told: Mapping[str, Any]) -> list[tuple[float, float, float]]:
    """(x, y, z) of the seats of one fitting in its own frame, as `forge.fittings.seating` makes it."""
    if kind == "chair":
        return [(0.0, float(told.get("height", 0.45)) + 0.045 * (told.get("pad") is not None), 0.03)]
    if kind == "stool":
        return [(0.0, float(told.get("height", 0.72)), 0.0)]
    if kind == "bench":
        return [(x, float(told.get("height", 0.45)), 0.03) for x in _row(float(told.get("length", 1.6)), PLACE)]
    if kind == "booth":
        return [(x, 0.47, 0.33) for x in _row(float(told.get("length", 1.3)), 0.6)]
    if kind == "armchair":
        wide = float(told.get("width", 0.85))
        return [(x, 0.48, 0.08) for x in _row(wide - 0.28, 0.55)]
    if kind == "seats":
        count, pitch = int(told.get("count", 6)), float(told.get("pitch", 0.58))
        return [((k - (count - 1) / 2) * pitch, 0.48, 0.04) for k in range(count)]
    return []


def _row(length: float, place: float) -> list[float]:
    count = max(int(length / place), 1)
    return [(k - (count - 1) / 2) * length / count for k in range(count)]
