"""What a thing becomes: a snowman melts, a seedling grows, a house burns, a bubble is gone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.fumes import Source
from skyscreen.stage.geometry import Array
from skyscreen.stage.performer import Beat
from skyscreen.stage.skies import burns
from skyscreen.stage.tracks import Track

SECONDS = {"melt": 9.0, "grow": 6.0, "vanish": 1.2, "sink": 7.0}
"""How long a change takes where the shot is long enough."""
LEFT, SPREAD = 0.16, 1.4
"""Of what has melted: share of its height, and of its width. 0.31 of the volume; the rest has run off as water."""
SEEDLING = 0.3
"""Share of its size from which a thing grows."""
UNDER, LIST = 1.15, 0.42
"""Of what sinks: how deep it goes, in its heights, and by how many radians its bow rises meanwhile."""
HOUSE, TONGUES, SOOT = 2.2, 6, (0.035, 0.033, 0.032)
"""Metres from which a burning thing is a building, whose middle nobody sees: it burns at so many places of its roof and
its walls; and the albedo of its smoke."""
DONE = "done"
"""Manner of a change that lies before the shot."""


def change(subject: Subject, track: Track, script: Sequence[Beat], times: Array) -> None:
    """Scale the track's roots by what the thing does, about its foot."""
    for beat in script:
        kind = str(motion_facts(beat.motion).get("changes", ""))
        if kind not in SECONDS or subject.model.rig:
            continue
        start = max(beat.start, float(times[0]))
        length = min(max(min(beat.end, float(times[-1])) - start, 0.1), SECONDS[kind])
        u = np.ones(len(times)) if DONE in beat.manner.split() else np.clip((times - start) / length, 0.0, 1.0)
        share = u * u * (3 - 2 * u)
        if kind == "sink":
            _sink(track, share, UNDER * subject.height)
            continue
        high, wide = 1 + (LEFT - 1) * share, 1 + (SPREAD - 1) * share
        if kind == "grow":
            high = wide = SEEDLING + (1 - SEEDLING) * share
        elif kind == "vanish":
            high = wide = np.maximum(1 - share, 1e-3)
            track.visible = (share < 0.99) if track.visible is None else track.visible & (share < 0.99)
        foot = float(subject.model.low[1])
        for k in range(len(times)):
            local = np.diag([wide[k], high[k], wide[k], 1.0])
            local[1, 3] = foot * (1 - high[k])
            track.roots[k] = track.roots[k] @ local


def _sink(track: Track, share: Array, depth: float) -> None:
    """Down by `depth` metres; the stern fills first, so the bow comes up half-way and goes under last."""
    for k, part in enumerate(share):
        a = -LIST * np.sin(np.pi * min(float(part) * 1.1, 1.0))
        c, s = np.cos(a), np.sin(a)
        local = np.array([[1.0, 0, 0, 0], [0, c, -s, 0], [0, s, c, 0], [0, 0, 0, 1.0]])
        track.roots[k] = track.roots[k] @ local
        track.roots[k][1, 3] -= depth * part


def fires(order: Order, subjects: Sequence[Subject], tracks: Sequence[Track], times: Array) -> list[Source]:
    """Flames over what burns; the larger the thing the larger they are."""
    burning = {a.subject for a in order.shot.actions if motion_facts(a.motion).get("changes") == "burn"}
    out = []
    for subject, track in zip(subjects, tracks, strict=False):
        if subject.id not in burning or burns(subject.model):  # a candle burns with its own flame
            continue
        if subject.height > HOUSE:
            out += _house(subject, track, times)
            continue
        middle = 0.5 * (np.asarray(subject.model.low, float) + np.asarray(subject.model.high, float))
        middle[1] = subject.model.low[1] + 0.55 * (subject.model.high[1] - subject.model.low[1])
        path = track.roots[:, :3, :3] @ middle + track.roots[:, :3, 3]
        x, y, z = (float(v) for v in path[len(path) // 2])
        out.append(Source("fire", (x, y, z), float(np.clip(subject.height / 1.6, 0.06, 6.0)), times, path))
    return out


def _house(subject: Subject, track: Track, times: Array) -> list[Source]:
    """Flames out of the upper half of a building, far from one another, and black smoke from its top."""
    skin = np.asarray(subject.model.lods[-1].position, float)
    low, high = float(skin[:, 1].min()), float(skin[:, 1].max())
    skin = skin[skin[:, 1] > low + 0.45 * (high - low)]
    picked = [int(np.argmax(skin[:, 1]))]
    far = np.linalg.norm(skin - skin[picked[0]], axis=1)
    for _ in range(TONGUES - 1):
        picked.append(int(np.argmax(far)))
        far = np.minimum(far, np.linalg.norm(skin - skin[picked[-1]], axis=1))
    size = float(np.clip(subject.height / 2.6, 0.5, 3.0))
    out = []
    for k, at in enumerate(picked):
        path = track.roots[:, :3, :3] @ skin[at] + track.roots[:, :3, 3]
        x, y, z = (float(v) for v in path[len(path) // 2])
        out.append(Source("fire", (x, y, z), size * (1.0 if k == 0 else 0.75), times, path))
        if k == 0:
            out.append(Source("smoke", (x, y, z), 2.5 * size, times, path, colour=SOOT))
    return out
