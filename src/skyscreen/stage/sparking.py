"""Sparks off work: a motion with the fact `sparks` throws them from the tip of its tool for as long as it is done."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.fumes import Source
from skyscreen.stage.geometry import Array
from skyscreen.stage.tracks import Track, points

STRENGTH = 0.9
"""Of `fumes.Source`: a fountain of half a metre."""
SMOKE = 0.015


def sparks(order: Order, subjects: Sequence[Subject], tracks: Sequence[Track], times: Array) -> list[Source]:
    """One fountain and a thread of smoke for each tool at work."""
    by_id = {s.id: (s, t) for s, t in zip(subjects, tracks, strict=False)}
    out = []
    for action in order.shot.actions:
        if not motion_facts(action.motion).get("sparks") or action.tool not in by_id:
            continue
        tool, track = by_id[action.tool]
        socket = tool.model.sockets.get("tip")
        at = np.asarray(socket.position if socket is not None else (0.0, tool.model.high[1], 0.0), float)
        path = points(track, at)
        x, y, z = (float(v) for v in path[len(path) // 2])
        out.append(Source("spark", (x, y, z), STRENGTH, times, path))
        out.append(Source("smoke", (x, y, z), SMOKE, times, path))
    return out
