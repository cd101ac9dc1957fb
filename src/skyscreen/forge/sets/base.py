"""The bench on which a set is built: its lists, its hour and its season."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from skyscreen.catalogue import index
from skyscreen.core import seeds
from skyscreen.forge import ground as earth
from skyscreen.forge.kit import Kit
from skyscreen.forge.sets.piece import Dressing, Obstacle
from skyscreen.forge.solid import Floats, Point
from skyscreen.nouns.model import Collider, Light, Model
from skyscreen.nouns.world import Water, snow_lies

Spot = tuple[float, float, float, float]
DESERTED = "deserted"
"""The parameter of every place under which nobody is about."""
FIGURES = ("passer_by", "sitter")
"""Things of a set that are its people."""


class Bench:
    """What all parts of the builder share."""

    def __init__(
        self,
        name: str,
        params: Mapping[str, Any],
        *,
        seed: int = 0,
        hour: float = 12.0,
        weather: str = "clear",
        season: str = "summer",
    ) -> None:
        entry = index.get("places", name)
        self.name, self.entry, self.params = name, entry, dict(params)
        self.seed, self.hour, self.weather, self.season = seed, hour, weather, season
        self.kit = Kit(name, params, 1.0, entry.facts)
        """Shapes for what is made on the spot: walls, roads, wires."""
        self._dressing: list[Dressing] = []
        self.deserted = False
        """Nobody is about: the place's own figures stay away."""
        self._colliders: list[tuple[Collider, Floats]] = []
        self._obstacles: list[Obstacle] = []
        self._lights: list[Light] = []
        self._ground: earth.Ground | None = None
        self._ground_material = str(entry.facts.get("ground", "soil"))
        self._deck: tuple[tuple[float, float], tuple[float, float], earth.Heights] | None = None
        self._water: Water | None = None
        self._stage = (40.0, 12.0, 0.0)
        self._centre = (0.0, 0.0)
        self._camera: Any = None
        self.walls_at = (4.0, 4.0, 2.8)
        """Half width, half depth and height of the room, metres."""
        self._wet = 0.7 if weather in ("rain", "storm") else 0.0
        self._ambience = tuple(entry.facts.get("ambience", ()))
        self._sky: dict[str, Any] = {}
        self._air: dict[str, Any] = {}
        self._wind = 0.0 if entry.facts.get("indoor") else 1.0
        self._room: tuple[float, float, float] | None = None
        self._surfaces: dict[str, float] = {}
        self._seats: list[Spot] = []
        """Where guests may sit: x, y of the seat, z, yaw in degrees."""
        self._head: tuple[float, float, float] | None = None
        """Top of the middle of a room's head wall: its vista where the place names none."""
        self._vistas: list[tuple[float, float, float]] = []
        self._windows: list[tuple[float, float, float]] = []
        """Middles of the panes through which something is seen."""
        self._niches: dict[str, tuple[float, float, float]] = {}
        self._fairway: tuple[float, float, float, float] | None = None
        self._grounds: list[tuple[frozenset[str], float, float, float, float]] = []
        self._footway: tuple[float, float, float, float] | None = None

    @property
    def night(self) -> bool:
        """Lamps are on: the sun is down or under 3° (or the sky is black with storm)."""
        return self.hour >= 18.3 or self.hour < 5.7 or (self.weather == "storm" and (self.hour > 16.5 or self.hour < 8))

    @property
    def snowy(self) -> bool:
        """Snow lies on things."""
        return snow_lies(self.weather, self.season)

    def random(self, purpose: str = "") -> random.Random:
        return random.Random(seeds.stream(self.seed, "place", self.name, purpose))

    def ambience(self, *beds: str) -> None:
        self._ambience = beds

    def sky(self, **fields: Any) -> None:
        self._sky.update(fields)

    def air(self, **fields: Any) -> None:
        self._air.update(fields)

    def camera_limits(self, low: Point, high: Point) -> None:
        self._camera = (tuple(map(float, low)), tuple(map(float, high)))

    def vista(self, x: float, top: float, z: float) -> None:
        """What the place is known by stands at (x, z) and ends `top` metres up: broad shots look towards it.

        A wide picture holds about 15° over the horizon: a tower of 100 m wants 370 m of distance.
        """
        self._vistas.append((float(x), float(top), float(z)))

    def pane(self, hole: Sequence[float], wall: tuple[int, int], away: float, turn: float) -> None:
        """A window with a view: (x along the wall, sill, width, height) in the wall of outward normal (x, z)."""
        x, sill, _, tall = hole
        c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        self._windows.append((wall[0] * away + c * x, sill + tall / 2, wall[1] * away - s * x))

    def surface(self, name: str, height: float) -> None:
        """Height at the stage's centre of a table top or the like, for 'on the table'."""
        self._surfaces[name] = float(height)

    def _add(
        self,
        name: str,
        model: Model,
        rows: Sequence[Floats],
        *,
        shadow: bool,
        emission: float = 1.0,
        surface: bool = False,
        motion: str = "",
    ) -> None:
        if self.deserted and name in FIGURES:
            return
        count = len(rows)
        golden = ((np.arange(count) + 1) * 0.61803399 + 0.137 * len(self._dressing)) % 1.0
        self._dressing.append(
            Dressing(
                name,
                model,
                np.stack(rows).astype(np.float32),
                golden.astype(np.float32),
                {},
                shadow,
                emission,
                surface,
                motion,
            )
        )
