"""Thrust: the jet of a rocket while it lifts off, flies or comes down, and the cloud that it blows up on the ground.

What has a socket `exhaust` has an engine there; it burns from a moment before it moves until it stands.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject
from skyscreen.stage.exhaled import Breath
from skyscreen.stage.fumes import Source
from skyscreen.stage.geometry import Array
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track, points

BURNS = ("take_off", "land", "rise", "fly")
SOCKET = "exhaust"
HIGH = 2.6
"""Of its own heights that a rocket goes up within a shot, and from which it comes down."""
BEFORE = 0.7
"""Seconds that an engine burns before it lifts what it drives."""
MOVES = 0.12
"""m/s over which it is on its way."""
SIZE, LONG = 0.085, 0.55
"""Of a jet: its `exhaled.Breath.size`, and how far down it is seen, to the height of what it drives."""
NEAR, CLOUD, WHITE = 1.6, 5.0, (0.78, 0.77, 0.75)
"""Of its own heights over the ground within which it blows up a cloud; how strong and how light that is."""


def _engines(order: Order, subjects: Sequence[Subject], tracks: Sequence[Track], times: Array
             ) -> list[tuple[Subject, Track, float, float]]:
    """Who burns from when to when."""
    burning = {a.subject: a.motion for a in order.shot.actions if a.motion in BURNS}
    out = []
    for subject, track in zip(subjects, tracks, strict=False):
        if subject.id not in burning or SOCKET not in subject.model.sockets:
            continue
        speed = np.linalg.norm(np.gradient(track.roots[:, :3, 3], times, axis=0), axis=1)
        goes = np.flatnonzero(speed > MOVES)
        if len(goes):
            start, end = float(times[goes[0]]), float(times[goes[-1]])
            out.append((subject, track, -np.inf if goes[0] == 0 else start - BEFORE,
                        np.inf if goes[-1] >= len(times) - 2 else end))
    return out


def jets(order: Order, subjects: Sequence[Subject], tracks: Sequence[Track], times: Array) -> list[Breath]:
    """Their flames."""
    out = []
    for subject, track, start, end in _engines(order, subjects, tracks, times):
        socket = subject.model.sockets[SOCKET]
        at, way = np.asarray(socket.position, float), np.asarray(socket.forward, float)
        mouth = points(track, at)
        ahead = points(track, at + way) - mouth
        ahead /= np.maximum(np.linalg.norm(ahead, axis=1, keepdims=True), 1e-9)
        out.append(Breath("fire", start, end, SIZE * subject.height, times, mouth, ahead, steady=True))
    return out


def upright(subject: Subject) -> bool:
    """Whether it stands on its jet: it lifts off and comes down straight."""
    socket = subject.model.sockets.get(SOCKET)
    return socket is not None and socket.forward[1] < -0.7


def shown(order: Order, subject: Subject, box: Array) -> Array:
    """(F, 8, 3) its bounds with as much of its jet as belongs into the picture."""
    out = box.copy()
    if upright(subject) and any(a.subject == subject.id and a.motion in BURNS for a in order.shot.actions):
        low = out[..., 1] < out[..., 1].mean(1, keepdims=True)
        out[..., 1] -= np.where(low, LONG * subject.height, 0.0)
    return out


def clouds(order: Order, set_: Dressed, subjects: Sequence[Subject], tracks: Sequence[Track], times: Array
           ) -> list[Source]:
    """What their flames blow up where they are near the ground."""
    if set_.level is not None and set_.piece.medium == "water":
        return []
    out = []
    for subject, track, start, end in _engines(order, subjects, tracks, times):
        foot = track.roots[:, :3, 3]
        ground = np.asarray(set_.ground(foot[:, 0], foot[:, 2]), float)
        near = np.flatnonzero((foot[:, 1] - ground < NEAR * subject.height) & (times >= start) & (times <= end))
        if len(near):
            k = near[len(near) // 2]
            out.append(Source("smoke", (float(foot[k, 0]), float(ground[k]), float(foot[k, 2])),
                              CLOUD * subject.height / 12.0, None, None, WHITE,
                              since=max(start, float(times[near[0]]) - BEFORE), until=float(times[near[-1]])))
    return out
