"""Tracks: where everything that moves was at each frame, found before the camera is set up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, apply, corners
from skyscreen.stage.performer import Touch

PREROLL = 24
"""Steps before the first frame, at least a second: springs and gaits settle (8 of them are the temporal history)."""


@dataclass(frozen=True)
class Clock:
    """World times of one shot. Sample k of a track is frame k − 1: sample 0 is the frame before the first."""

    step: float
    head: int
    frames: int

    def time(self, frame: int) -> float:
        return (frame - self.head) * self.step

    @property
    def start(self) -> float:
        """Of the pre-roll."""
        return self.time(-1 - PREROLL)

    @property
    def first(self) -> float:
        return self.time(-1)

    @property
    def last(self) -> float:
        return self.time(self.frames - 1)

    @property
    def middle(self) -> float:
        return 0.5 * (self.time(0) + self.last)

    @property
    def times(self) -> Array:
        """(F + 1,) of the samples."""
        return (np.arange(-1, self.frames, dtype=np.float64) - self.head) * self.step


def clock(order: Order) -> Clock:
    return Clock(order.step, order.head, order.frames)


@dataclass(eq=False)
class Track:
    """One subject's motion, F + 1 samples."""

    roots: Array
    """(F + 1, 4, 4) object → world, scale included."""
    joints: Array | None = None
    """(F + 1, J, 4, 4) skin matrices, or None."""
    touches: list[Touch] = field(default_factory=list)
    visible: Array | None = None
    """(F + 1,) booleans, or None: always."""


def boxes(subject: Subject, track: Track) -> Array:
    """(F + 1, 8, 3) world corners of the posed bounds.

    A skinned body's box is that of its joints, widened by what its flesh stands out from its joints at rest.
    """
    model = subject.model
    low, high = np.asarray(model.low, float), np.asarray(model.high, float)
    if track.joints is None or not model.joints:
        return apply(track.roots, np.broadcast_to(corners(low, high), (len(track.roots), 8, 3)))
    heads = np.array([joint.head for joint in model.joints], float)
    posed = np.einsum("fjrc,jc->fjr", track.joints[..., :3, :3], heads) + track.joints[..., :3, 3]
    floor, top = posed.min(1) - (heads.min(0) - low), posed.max(1) + (high - heads.max(0))
    both = np.stack([corners(a, b) for a, b in zip(floor, top, strict=True)])
    return apply(track.roots, both)


def head_joint(subject: Subject) -> int:
    """Number of the joint called head (or the like), −1 without one."""
    names = [joint.name.lower() for joint in subject.model.joints]
    for wanted in ("head", "skull", "face"):
        for k, name in enumerate(names):
            if name == wanted or name.startswith(wanted):
                return k
    return -1


def points(track: Track, local: Sequence[float] | Array, joint: int = -1) -> Array:
    """(F + 1, 3) world places of a point of the thing, in object space, that moves with a joint or the root."""
    p = np.broadcast_to(np.asarray(local, float), (len(track.roots), 3))
    if joint >= 0 and track.joints is not None:
        m = track.joints[:, joint]
        p = np.einsum("frc,fc->fr", m[:, :3, :3], p) + m[:, :3, 3]
    return np.einsum("frc,fc->fr", track.roots[:, :3, :3], p) + track.roots[:, :3, 3]
