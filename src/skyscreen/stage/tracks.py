"""Tracks: where everything that moves was at each frame, found before the camera is set up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, apply, corners
from skyscreen.stage.performer import Moment, Touch

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
    moments: list[Moment] = field(default_factory=list)
    """Cues of what the body does: when its hand lets go."""
    noises: list[Moment] = field(default_factory=list)
    """What is heard of its deeds: `name` is the sound."""
    visible: Array | None = None
    """(F + 1,) booleans, or None: always."""


SKULL_ROOT = 0.87
"""Height of the skull's root, as a share of the stature (Drillis and Contini 1966: chin and neck at 0.87)."""
DIRECTIONS = 40
"""Directions in which an outline is felt: within 3 % of the true extent of a body."""


@lru_cache(maxsize=64)
def _outline(model: Model) -> tuple[Array, Array | None, Array | None]:
    """Extreme vertices in even directions: (n, 3) places, (n, 4) joints and (n, 4) weights or None."""
    if not model.lods:
        return corners(model.low, model.high), None, None
    mesh = model.lods[0]
    k = np.arange(DIRECTIONS) + 0.5
    y = 1 - 2 * k / DIRECTIONS
    turn = np.pi * (1 + 5**0.5) * k  # Fibonacci lattice on the sphere
    ways = np.stack([np.sqrt(1 - y * y) * np.cos(turn), y, np.sqrt(1 - y * y) * np.sin(turn)], -1)
    ways = np.concatenate([ways, np.eye(3), -np.eye(3)])
    place = np.asarray(mesh.position, float)
    best = np.unique([int(np.argmax(place @ way)) for way in ways])
    if mesh.joints is None or mesh.weights is None:
        return place[best], None, None
    return place[best], np.asarray(mesh.joints)[best].astype(int), np.asarray(mesh.weights, float)[best]


def outline(subject: Subject, track: Track) -> Array:
    """(F + 1, n, 3) world places of the posed body's extreme vertices, skinned exactly."""
    place, joints, weights = _outline(subject.model)
    many = np.broadcast_to(place, (len(track.roots), *place.shape))
    if track.joints is not None and joints is not None and weights is not None:
        m = np.einsum("fnkrc,nk->fnrc", track.joints[:, joints].astype(float), weights)
        many = np.einsum("fnrc,nc->fnr", m[..., :3, :3], place) + m[..., :3, 3]
    return apply(track.roots, many)


def boxes(subject: Subject, track: Track) -> Array:
    """(F + 1, 8, 3) world corners of the posed bounds, in the subject's own axes."""
    _, joints, _ = _outline(subject.model)
    if track.joints is None or joints is None:
        low, high = np.asarray(subject.model.low, float), np.asarray(subject.model.high, float)
        return apply(track.roots, np.broadcast_to(corners(low, high), (len(track.roots), 8, 3)))
    inverse = np.linalg.inv(track.roots)
    local = apply(inverse, outline(subject, track))
    both = np.stack([corners(a, b) for a, b in zip(local.min(1), local.max(1), strict=True)])
    return apply(track.roots, both)


def head_joint(subject: Subject) -> int:
    """Number of the joint called head (or the like), −1 without one."""
    names = [joint.name.lower() for joint in subject.model.joints]
    for wanted in ("head", "skull", "face"):
        for k, name in enumerate(names):
            if name == wanted or name.startswith(wanted):
                return k
    return -1


def stature(subject: Subject) -> float:
    """Metres from sole to crown, without the hat; of what has no head its height."""
    joint = head_joint(subject)
    if joint < 0:
        return subject.height
    return float(np.asarray(subject.model.joints[joint].head, float)[1]) / SKULL_ROOT * subject.scale


def points(track: Track, local: Sequence[float] | Array, joint: int = -1) -> Array:
    """(F + 1, 3) world places of a point of the thing, in object space, that moves with a joint or the root."""
    p = np.broadcast_to(np.asarray(local, float), (len(track.roots), 3))
    if joint >= 0 and track.joints is not None:
        m = track.joints[:, joint]
        p = np.einsum("frc,fc->fr", m[:, :3, :3], p) + m[:, :3, 3]
    return np.einsum("frc,fc->fr", track.roots[:, :3, :3], p) + track.roots[:, :3, 3]
