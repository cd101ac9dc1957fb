"""The set as the stage uses it: instances of the dressing, and what a path and a camera must know about the ground."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import DRESSING, SURFACE_OBJECT, Instance
from skyscreen.stage.geometry import Array


@dataclass(frozen=True, eq=False)
class Dressed:
    """A place, dressed. D dressing instances, which never move."""

    piece: Any
    """forge.sets.SetPiece."""
    instances: tuple[Instance, ...]
    transforms: Array
    """(D, 4, 4)."""
    axis: float
    """Yaw of the stage's long axis in radians: the way subjects face and travel."""
    centre: Array
    """(2,) x, z."""
    half: tuple[float, float]
    """Half length along the axis and half width across it, metres."""
    level: float | None
    """Height of open water, or None."""

    def ground(self, x: Array | float, z: Array | float) -> Array:
        """Height of what a subject stands on: the ground, or the water where the place is water."""
        bed = np.asarray(self.piece.height(np.asarray(x, np.float32), np.asarray(z, np.float32)), float)
        return bed if self.level is None else np.maximum(bed, self.level)

    def on_water(self, x: float, z: float) -> bool:
        """Water there is deeper than 5 cm."""
        if self.level is None:
            return False
        bed = float(self.piece.height(np.float32(x), np.float32(z)))
        return self.piece.medium == "water" or bed < self.level - 0.05


@lru_cache(maxsize=2)
def _piece(place: str, params: tuple[tuple[str, Any], ...], seed: int, hour: float, weather: str, season: str) -> Any:
    from skyscreen.forge import sets

    return sets.build(place, dict(params), seed=seed, hour=hour, weather=weather, season=season)


def dress(order: Order) -> Dressed:
    """The place of an order. Its seed is the film's, the scene's and the place's: all shots of a scene see one set."""
    scene = order.scene
    seed = stream(order.seed, scene.id, scene.place, "set")
    piece = _piece(scene.place, tuple(sorted(scene.params.items())), seed, scene.hour, scene.weather, scene.season)
    instances, rows = [], []
    for dressing in piece.dressing:
        for matrix, variation in zip(dressing.transforms, dressing.variation, strict=True):
            number = SURFACE_OBJECT if dressing.surface else DRESSING + len(instances)
            instances.append(Instance(
                model=dressing.model, object_id=number, tint=dressing.tint, variation=float(variation),
                shadow=dressing.shadow, emission=dressing.emission))
            rows.append(matrix)
    length, width = piece.stage_size
    return Dressed(
        piece=piece, instances=tuple(instances),
        transforms=np.array(rows, float).reshape(-1, 4, 4), axis=float(np.radians(piece.stage_axis)),
        centre=np.array([piece.stage_centre[0], piece.stage_centre[2]]), half=(length / 2, width / 2),
        level=None if piece.water is None else float(piece.water.level))
