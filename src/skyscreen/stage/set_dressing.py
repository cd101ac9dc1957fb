"""The set as the stage uses it: instances of the dressing, and what a path and a camera must know about the ground."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from skyscreen.catalogue import index
from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import DRESSING, SURFACE_OBJECT, Instance
from skyscreen.stage.geometry import Array

SHORE = (16.0, 5.0)
"""Length and width, metres, of the stage on a bank."""


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
    ashore: bool = False
    """The stage was moved from the water to its bank: nobody of the shot belongs on water."""

    def ground(self, x: Array | float, z: Array | float) -> Array:
        """Height of what a subject stands on: the ground, or the water where the place is water."""
        bed = np.asarray(self.piece.height(np.asarray(x, np.float32), np.asarray(z, np.float32)), float)
        return bed if self.level is None else np.maximum(bed, self.level)

    def on_water(self, x: float, z: float) -> bool:
        """Water there is deeper than 5 cm."""
        if self.level is None:
            return False
        bed = float(self.piece.height(np.float32(x), np.float32(z)))
        return (self.piece.medium == "water" and not self.ashore) or bed < self.level - 0.05


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
    centre, axis = np.array([piece.stage_centre[0], piece.stage_centre[2]]), float(np.radians(piece.stage_axis))
    ashore = _shore(piece, centre) if piece.medium == "water" and order.cast and not _afloat(order) else None
    if ashore is not None:
        (centre, axis), (length, width) = ashore, SHORE
    return Dressed(
        piece=piece, instances=tuple(instances),
        transforms=np.array(rows, float).reshape(-1, 4, 4), axis=axis, centre=centre, half=(length / 2, width / 2),
        level=None if piece.water is None else float(piece.water.level), ashore=ashore is not None)


def _afloat(order: Order) -> bool:
    """Somebody of the shot belongs on, in or over the water."""
    facts = [index.get("things", member.thing).facts for member in order.cast]
    return any(fact["kind"] in ("vessel", "swimmer", "bird") or fact.get("floats") for fact in facts)


def _shore(piece: Any, centre: Array) -> tuple[Array, float] | None:
    """Nearest dry place of a set whose stage is water, and the yaw along the water's edge; None at sea."""
    turns = np.arange(24) * (np.pi / 12)
    out = np.stack([np.sin(turns), np.cos(turns)], -1)
    for reach in np.arange(4.0, 200.0, 2.0):
        # Half the stage's width each way must be dry, so that nobody stands with a foot in the lake.
        spots = centre + out * (reach + np.array([-0.5, 0.0, 0.5]) * SHORE[1])[:, None, None]
        high = np.asarray(piece.height(spots[..., 0].astype(np.float32), spots[..., 1].astype(np.float32)), float)
        dry = (high > float(piece.water.level) + 0.25).all(0)
        if dry.any():
            k = int(np.argmax(dry))
            return spots[1, k], float(turns[k] + np.pi / 2)
    return None
