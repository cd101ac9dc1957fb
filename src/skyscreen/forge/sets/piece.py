"""What a finished place is: dressing, obstacles and the SetPiece that the stage reads."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from skyscreen.forge.ground import Ground
from skyscreen.forge.solid import Floats
from skyscreen.nouns.model import Collider, Light, Model
from skyscreen.nouns.world import Water


@dataclass(frozen=True, eq=False)
class Dressing:
    """N copies of one model."""

    name: str
    """Thing of the catalogue, or 'ground', 'backdrop', 'wall' …"""
    model: Model
    transforms: Floats
    """(N, 4, 4) object → world."""
    variation: Floats
    """(N,) 0–1."""
    tint: Mapping[str, tuple[float, float, float]] = field(default_factory=dict)
    shadow: bool = True
    emission: float = 1.0
    """Multiplies the emission of its parts: 0 puts its lamps out."""
    surface: bool = False
    """True: ground, walls and the like, which carry object id SURFACE_OBJECT."""
    motion: str = ""
    """Motion of the catalogue done by far passers-by and gulls, or ''."""


@dataclass(frozen=True, eq=False)
class Obstacle:
    """Something on the ground that a path or a camera must not go through."""

    x: float
    z: float
    radius: float
    height: float


@dataclass(frozen=True, eq=False)
class SetPiece:
    """A whole place, ready for subjects, weather and camera."""

    name: str
    dressing: tuple[Dressing, ...]
    height: Callable[[Floats, Floats], Floats]
    """Ground height at world (x, z), vectorised; the sea bed's on open water."""
    ground: str
    """Material underfoot."""
    colliders: tuple[tuple[Collider, Floats], ...]
    """Convex primitives and their (4, 4) object → world."""
    obstacles: tuple[Obstacle, ...]
    lights: tuple[Light, ...]
    """Lamps, world space."""
    water: Water | None
    medium: str
    """Where subjects are by default: 'land', 'water', or 'underwater', on the bed of the sea."""
    stage_centre: tuple[float, float, float]
    stage_size: tuple[float, float]
    """Length along the axis and width across it, metres; free of dressing."""
    stage_axis: float
    """Yaw of the axis in degrees: 0 along +Z."""
    camera_box: tuple[tuple[float, float, float], tuple[float, float, float]] | None
    """Corners of the room that the camera must stay in; None: free."""
    indoor: bool
    wet: float
    ambience: tuple[str, ...]
    reverb: float
    """Seconds."""
    seats: tuple[tuple[float, float, float, float], ...] = ()
    """Seats of the place: x, height of the cushion, z, yaw in degrees of the way one faces."""
    sky: Mapping[str, Any] = field(default_factory=dict)
    """Fields of nouns.world.Sky that this place insists on: haze, stars, exposure."""
    air: Mapping[str, Any] = field(default_factory=dict)
    """Fields of nouns.world.Air that this place insists on: fog, fog_height, fog_colour."""
    wind: float = 1.0
    """Factor on the scene's wind (a room: 0)."""
    room: tuple[float, float, float] | None = None
    """Width, height and depth of a room whose windows show something larger than itself."""
    fairway: tuple[float, float, float, float] | None = None
    """(x, z, length, width): where a vessel goes in a place whose own stage is on land, along the stage's axis."""
    grounds: tuple[tuple[frozenset[str], float, float, float, float], ...] = ()
    """(names, x, z, length, width): where else in the place the motions or things of these names belong, along the
    stage's axis: runners on a stadium's track, a ball on the school's lawn."""
    footway: tuple[float, float, float, float] | None = None
    """(x, z, length, width): where people go in a place whose own stage is a roadway, along the stage's axis."""
    vistas: tuple[tuple[float, float, float], ...] = ()
    """(x, height of the top, z) of what the place is known by: broad shots look towards one of them."""
    windows: tuple[tuple[float, float, float], ...] = ()
    """Middles of a room's panes with a view behind them."""
    niches: Mapping[str, tuple[float, float, float]] = field(default_factory=dict)
    """Where things of the catalogue are built in: name → x, z, yaw in degrees."""
    surfaces: Mapping[str, float] = field(default_factory=dict)
    """Heights of table tops and the like by name, at the stage centre."""

    @property
    def bed(self) -> Callable[[Floats, Floats], Floats]:
        """Height of the land itself: water goes on under a deck, and under what is laid on it."""
        land = self.height
        while not isinstance(land, Ground):
            land = getattr(land, "ground", None)
            if land is None:
                return self.height
        return land

    @property
    def triangles(self) -> int:
        """All dressing at the finest level."""
        return sum(len(d.model.lods[0].index) // 3 * len(d.transforms) for d in self.dressing)


def placed(x: float, y: float, z: float, turn: float = 0.0, scale: float = 1.0) -> Floats:
    """(4, 4) with yaw `turn` in degrees."""
    c, s = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
    return np.array([[c, 0, s, x], [0, scale, 0, y], [-s, 0, c, z], [0, 0, 0, 1]], np.float32)
