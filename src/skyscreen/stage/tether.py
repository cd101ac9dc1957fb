"""Tethers: the line from a hand to what flies on it.

A thing has a tether where it has a socket `line` and somebody's deed is about it.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from skyscreen.forge.line import line
from skyscreen.nouns.order import Order
from skyscreen.stage.breaking import Debris
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array
from skyscreen.stage.tracks import Track, points

HANDS = ("hand_r", "hand_l")
"""Joints that hold a line, the first found."""


def flown(order: Order, subjects: Mapping[str, Subject]) -> dict[str, str]:
    """Thing → who has it on a line: it hangs in the air by itself."""
    out: dict[str, str] = {}
    for action in order.shot.actions:
        thing, who = subjects.get(action.target or ""), subjects.get(action.subject)
        if thing is not None and who is not None and thing.airborne and not thing.model.rig \
                and "line" in thing.model.sockets and who.rig == "biped":
            out.setdefault(thing.id, who.id)
    return out


def tethers(order: Order, subjects: Mapping[str, Subject], tracks: Mapping[str, Track]) -> list[Debris]:
    """One line for each thing that is flown."""
    out = []
    for thing, who in flown(order, subjects).items():
        hand = next((k for name in HANDS for k, joint in enumerate(subjects[who].model.joints) if joint.name == name),
                    -1)
        if thing not in tracks or who not in tracks or hand < 0:
            continue
        start = points(tracks[who], np.asarray(subjects[who].model.joints[hand].head, float), hand)
        end = points(tracks[thing], np.asarray(subjects[thing].model.sockets["line"].position, float))
        out.append(Debris(subjects[thing], line(), Track(between(start, end))))
    return out


def between(start: Array, end: Array) -> Array:
    """(F + 1, 4, 4) that stretch the unit line from `start` to `end`, its slack downwards."""
    span = end - start
    length = np.maximum(np.linalg.norm(span, axis=1, keepdims=True), 1e-6)
    ahead = span / length
    aside = np.cross(np.array([0.0, 1.0, 0.0]), ahead)
    aside = np.where(np.linalg.norm(aside, axis=1, keepdims=True) < 1e-6, [[1.0, 0.0, 0.0]], aside)  # it hangs plumb
    aside /= np.maximum(np.linalg.norm(aside, axis=1, keepdims=True), 1e-6)
    out = np.repeat(np.eye(4)[None], len(start), 0)
    out[:, :3, :3] = np.stack([aside, np.cross(ahead, aside), ahead], -1) * length[..., None]
    out[:, :3, 3] = start
    return out
