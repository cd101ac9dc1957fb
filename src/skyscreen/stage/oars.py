"""Oars go with the hands that pull them: each turns about its lock so that its shaft runs through the palm.

A boat has them as hinges of the kind `oar`, called `oar_l` and `oar_r`; who rows in it faces its stern.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage import holding
from skyscreen.stage.bodies.algebra import about
from skyscreen.stage.geometry import Array

if TYPE_CHECKING:
    from skyscreen.nouns.model import Model
    from skyscreen.stage.casting import Subject
    from skyscreen.stage.segments import Segment
    from skyscreen.stage.tracks import Track

ROWS = "row"


def oars(model: Model) -> Mapping[str, Mapping[str, Any]]:
    """Hand → the oar's hinge: the oar on a boat's left is in the right hand of who faces its stern."""
    own = model.facts.get("hinges") or {}
    return {hand: own[name] for name, hand in (("oar_l", "hand_r"), ("oar_r", "hand_l")) if name in own}


def astern(parent: Subject, parts: Sequence[Segment]) -> bool:
    """Whether who is in this boat sits with the back to where it goes."""
    return bool(oars(parent.model)) and any(part.motion == ROWS for part in parts)


def pull(order: Order, subjects: Mapping[str, Subject], tracks: Mapping[str, Track]) -> None:
    """Give the boats of all who row the joints of their oars."""
    for relation in order.shot.relations:
        boat, who = subjects.get(relation.object), subjects.get(relation.subject)
        rows = any(a.subject == relation.subject and a.motion == ROWS for a in order.shot.actions)
        if boat is None or who is None or not rows or who.rig != "biped" or not oars(boat.model):
            continue
        body, track = tracks[who.id], tracks[boat.id]
        if track.joints is not None or body.joints is None:
            continue
        track.joints = np.tile(np.eye(4, dtype=np.float32), (len(track.roots), len(boat.model.joints), 1, 1))
        names = [joint.name for joint in boat.model.joints]
        for name, hand in (("oar_l", "hand_r"), ("oar_r", "hand_l")):
            hinge, index = oars(boat.model)[hand], names.index(name)
            pin, rest = np.asarray(hinge["at"], float), np.asarray(hinge["handle"], float)
            for k, root in enumerate(track.roots):
                palm = np.linalg.inv(root) @ np.append(holding.palm(who, body, hand, k), 1.0)
                spin = turned(rest - pin, palm[:3] - pin)
                track.joints[k, index, :3, :3] = spin
                track.joints[k, index, :3, 3] = pin - spin @ pin


def turned(one: Array, two: Array) -> Array:
    """(3, 3) the least turn that brings one direction into another."""
    axis = np.cross(one, two)
    return about(axis, float(np.arctan2(np.linalg.norm(axis), one @ two)))
