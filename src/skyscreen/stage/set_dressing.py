"""The set as the stage uses it: instances of the dressing, and what a path and a camera must know about the ground."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np

from skyscreen.catalogue import index
from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import DRESSING, SURFACE_OBJECT, Instance
from skyscreen.stage.brinks import brink
from skyscreen.stage.footways import afoot
from skyscreen.stage.geometry import Array

TRAFFIC = DRESSING + 20_000
"""First object id of vehicles that drive: no place has so many pieces that stand."""
SHORE = (16.0, 5.0)
"""Length and width, metres, of the stage on a bank."""
BANK = (0.25, 60.0)
"""Least and greatest height over the water, metres, of that stage."""
ABREAST = 1.9
"""Metres from the stage's edge to the middle of a lane in which another drives beside the cast."""
BRINK = (6.0, 1.6)
"""Of the stage at the water's edge, for whoever has a line in it."""
SHIN = 0.30
"""Share of its height in the water of whoever wades, at most."""


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
    berth: tuple[Array, float] | None = None
    """Middle of the other ground and its yaw: the fairway when the stage is on land, the land when it is a fairway."""
    berth_half: tuple[float, float] = (0.0, 0.0)
    afloat: bool = False
    """The stage was moved from the land to the fairway: the shot is about what floats or swims."""
    paved: bool = False
    """The stage was moved from the roadway to its pavement: nobody of the shot drives or rides."""
    traffic: tuple[tuple[Instance, Array], ...] = ()
    """Vehicles of the place that drive, and where they were put: none of them is in `instances`, none where the cast
    has the road."""

    def ground(self, x: Array | float, z: Array | float, wading: float = 0.0) -> Array:
        """Height of what a subject stands on: the ground, or the water where the place is water; of legs that wade, the
        bed down to `wading` metres under the surface."""
        bed = np.asarray(self.piece.height(np.asarray(x, np.float32), np.asarray(z, np.float32)), float)
        return bed if self.level is None else np.maximum(bed, self.level - wading)

    def moored(self, place: Array) -> Array:
        """(2,) x, z nearest to `place` on the other ground: where a ship lies that somebody watches from the quay."""
        if self.berth is None:
            return place
        (centre, yaw), (along, across) = self.berth, self.berth_half
        ahead, aside = np.array([np.sin(yaw), np.cos(yaw)]), np.array([np.cos(yaw), -np.sin(yaw)])
        off = np.asarray(place, float) - centre
        return centre + np.clip(off @ ahead, -along, along) * ahead + np.clip(off @ aside, -across, across) * aside

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
    # A time-lapse has the lamps of its end.
    hour = scene.hour if order.shot.until is None else order.shot.until
    piece = _piece(scene.place, tuple(sorted(scene.params.items())), seed, hour, scene.weather, scene.season)
    instances, rows, driving = [], [], []
    played = {member.thing for member in order.cast} & set(piece.niches)
    for dressing in piece.dressing:
        if dressing.name in played:
            continue  # the cast's own stands there
        for matrix, variation in zip(dressing.transforms, dressing.variation, strict=True):
            number = SURFACE_OBJECT if dressing.surface else DRESSING + len(instances)
            one = Instance(
                model=dressing.model, object_id=number, tint=dressing.tint, variation=float(variation),
                shadow=dressing.shadow, emission=dressing.emission)
            if dressing.motion:
                driving.append((replace(one, object_id=TRAFFIC + len(driving)), np.asarray(matrix, float)))
                continue
            instances.append(one)
            rows.append(matrix)
    length, width = piece.stage_size
    centre, axis = np.array([piece.stage_centre[0], piece.stage_centre[2]]), float(np.radians(piece.stage_axis))
    ashore = _shore(piece, centre) if piece.medium == "water" and order.cast and not _afloat(order) else None
    name = order.shot.camera.focus or next(iter(order.shot.subjects), None)
    if piece.water is not None and _does(order, name, "wade"):
        tall = float(_lead(order).get("height") or 1.5)
        ashore = _shore(piece, centre, (-max(SHIN * tall, 0.22), -0.04)) or ashore
    if ashore is not None:
        (centre, axis), (length, width) = ashore, SHORE
    paved = piece.footway is not None and afoot(order)
    if piece.footway is not None and paved:
        x, z, length, width = piece.footway
        centre = np.array([x, z])
    elif (ground := _belongs(order, piece)) is not None:
        x, z, length, width = ground
        centre = np.array([x, z])
    elif ashore is None and piece.water is not None and not _afloat(order) and _fishes(order):
        edge = brink(piece, centre)
        if edge is not None:
            (centre, axis), (length, width) = edge, BRINK
    berth, berth_half, floating = None, (0.0, 0.0), False
    if piece.fairway is not None:
        x, z, long, wide = piece.fairway
        berth, berth_half = (np.array([x, z]), axis), (long / 2, wide / 2)
        floating = wet(_lead(order)) or swims(order, name)
        if floating:
            (centre, axis), (length, width), berth, berth_half = (
                berth, (long, wide), (centre, axis), (length / 2, width / 2))
    traffic = _clear(driving, centre, axis, width) if order.cast and not paved else tuple(driving)
    return Dressed(
        berth=berth, berth_half=berth_half, afloat=floating, piece=piece, instances=tuple(instances),
        transforms=np.array(rows, float).reshape(-1, 4, 4), axis=axis, centre=centre, half=(length / 2, width / 2),
        level=None if piece.water is None else float(piece.water.level), ashore=ashore is not None,
        paved=paved, traffic=traffic)


def wet(facts: Mapping[str, Any]) -> bool:
    """A thing with these facts belongs in the water, wherever the stage is."""
    return facts.get("kind") in ("vessel", "swimmer")


def _lead(order: Order) -> Mapping[str, Any]:
    """Facts of whom the camera holds, as `layout.focus` has it; empty without a cast."""
    name = order.shot.camera.focus or next(iter(order.shot.subjects), None)
    member = next((m for m in order.cast if m.id == name), order.cast[0] if order.cast else None)
    return index.get("things", member.thing).facts if member else {}


def swims(order: Order, name: str | None) -> bool:
    """A member swims in this shot, whatever it is; an animal that floats lies in the water too."""
    kind = next((index.get("things", m.thing).facts.get("kind") for m in order.cast if m.id == name), None)
    goes = any(a.subject == name and index.get("motions", a.motion).facts.get("swims") for a in order.shot.actions)
    return goes or (kind == "quadruped" and _does(order, name, "float"))


def _does(order: Order, name: str | None, motion: str) -> bool:
    return any(action.motion == motion and action.subject == name for action in order.shot.actions)


def _clear(driving: Sequence[tuple[Instance, Array]], centre: Array, axis: float, width: float
           ) -> tuple[tuple[Instance, Array], ...]:
    """Vehicles in lanes beside the stage, where the cast has the road: none of a street, the others of a motorway."""
    across = np.array([np.cos(axis), -np.sin(axis)])
    return tuple((one, root) for one, root in driving
                 if abs(float((root[[0, 2], 3] - centre) @ across)) > 0.5 * width + ABREAST)


def _belongs(order: Order, piece: Any) -> tuple[float, float, float, float] | None:
    """The other ground of the place that is for what the shot's people do or have."""
    names = {action.motion for action in order.shot.actions} | {member.thing for member in order.cast}
    return next((tuple(at) for known, *at in piece.grounds if known & names), None)


def _fishes(order: Order) -> bool:
    """Somebody does what is done at the water's very edge, or has what it is done with."""
    does = any(index.get("motions", action.motion).facts.get("brink") for action in order.shot.actions)
    return does or any(index.get("things", member.thing).facts.get("brink") for member in order.cast)


def _afloat(order: Order) -> bool:
    """Somebody of the shot belongs on, in or over the water, or swims in it."""
    if any(swims(order, action.subject) for action in order.shot.actions):
        return True
    facts = [index.get("things", member.thing).facts for member in order.cast]
    return any(fact["kind"] in ("vessel", "swimmer", "bird") or fact.get("floats") for fact in facts)


def _shore(piece: Any, centre: Array, heights: tuple[float, float] = BANK) -> tuple[Array, float] | None:
    """Nearest place whose ground lies so high over the water, and the yaw along the water's edge there; None where no
    such place lies within 200 m."""
    turns = np.arange(24) * (np.pi / 12)
    out = np.stack([np.sin(turns), np.cos(turns)], -1)
    # Half the stage's width each way must be dry, so that nobody stands with a foot in the lake; wading needs a strip.
    across = SHORE[1] if heights == BANK else 0.8
    for reach in np.arange(4.0 if heights == BANK else 0.0, 200.0, 2.0 if heights == BANK else 0.5):
        spots = centre + out * (reach + np.array([-0.5, 0.0, 0.5]) * across)[:, None, None]
        high = np.asarray(piece.height(spots[..., 0].astype(np.float32), spots[..., 1].astype(np.float32)), float)
        above = high - float(piece.water.level)
        right = ((above > heights[0]) & (above < heights[1])).all(0)
        if right.any():
            k = int(np.argmax(right))
            return spots[1, k], float(turns[k] + np.pi / 2)
    return None
