"""Bodies with bones in the water: how deep each lies, what it does there, and the waves under it.

Hulls have `buoyancy`; a duck, a swimmer or a whale keeps its own motion and only goes up and down with the sea.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from skyscreen.stage.bodies.bird import ALOFT
from skyscreen.stage.casting import Subject
from skyscreen.stage.entries import depth
from skyscreen.stage.geometry import Array
from skyscreen.stage.layout import Mark
from skyscreen.stage.performer import Beat
from skyscreen.stage.sea import LongSea
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track

SHOULDERS = 0.90
"""Withers that a four-footed swimmer lies deep: the line of the back is wet, head and neck are not."""
DABBLES = ("graze", "eat", "drink")
"""What a bird does on the water as on land, besides swimming."""


def sink(set_: Dressed, subject: Subject, mark: Mark) -> float:
    """Metres that the feet, or a swimmer's lowest point, lie under the surface; 0 on land and in the air."""
    if mark.lift != 0 or not set_.on_water(*mark.place):
        return 0.0
    if subject.swims:
        return 0.6 * subject.height  # back and fin break the surface: the camera is above it
    if subject.rig == "bird":
        return float(subject.model.facts["gait"].get("draught", 0.0)) * subject.scale
    if subject.kind in ("person", "quadruped") and depth(set_, *mark.place) < 0.4 * subject.height:
        return 0.0  # it wades
    if subject.kind == "person":
        return 0.64 * subject.height  # prone, so that back and head break the surface; who stands is in to the chest
    if subject.kind == "quadruped":
        tall = subject.model.facts.get("gait", {}).get("withers")  # a short-legged one's head is high over its back
        return SHOULDERS * tall * subject.scale if tall else 0.72 * subject.height
    return 0.0


def paddling(subject: Subject, script: Sequence[Beat]) -> list[Beat]:
    """The script of a bird in the water: where it would stand or walk, it swims."""
    if subject.rig != "bird" or not subject.model.facts["gait"].get("draught"):
        return list(script)
    stays = (*ALOFT, *DABBLES)
    return [part if part.motion in stays else replace(part, motion="swim") for part in script]


def ride(track: Track, subject: Subject, sea: LongSea | None, times: Array) -> None:
    """Lift the track by the sea's mean height under bow, middle and stern: waves shorter than the body even out."""
    if sea is None:
        return
    reach = 0.4 * 2 * subject.half[1]
    for k, time in enumerate(times):
        at, ahead = track.roots[k, :3, 3], track.roots[k, :3, 2]
        ahead = ahead / max(float(np.hypot(ahead[0], ahead[2])), 1e-9)
        along = reach * np.array([-1.0, 0.0, 1.0])
        heights = sea.at(at[0] + along * ahead[0], at[2] + along * ahead[2], float(time))
        track.roots[k, 1, 3] += float(heights.mean()) - sea.level


def wake(track: Track, subject: Subject, times: Array) -> Array:
    """(F + 1, 8) rows of WaterState.wakes: as wide as the body, as fast as it goes."""
    at = track.roots[:, [0, 2], 3]
    speed = np.linalg.norm(np.gradient(at, times, axis=0), axis=1)
    ahead = track.roots[:, [0, 2], 2]
    ahead = ahead / np.maximum(np.linalg.norm(ahead, axis=1, keepdims=True), 1e-6)
    wide, long = subject.half
    size = np.broadcast_to([2 * long, 2 * min(wide, 0.5 * long)], (len(at), 2))
    return np.concatenate([at, ahead, size, speed[:, None], np.full((len(at), 1), 0.15 * subject.height)], 1)
