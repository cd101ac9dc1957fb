"""Parts that move without turning: what slides to and fro, beats, streams past, flies about in a box or comes up.

They are the moving parts of demonstrations: a piston, a heart, charges in a wire, the molecules of a gas, a shoot. All
are closed forms of the shot's own time, so that any frame can be had alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from skyscreen.stage.geometry import Array

KINDS = ("slide", "beat", "stream", "bounce", "unfold")


def shifted(hinge: Mapping[str, Any], times: Array) -> Array:
    """(F + 1, 4, 4) matrices of such a part in its thing's own metres.

    * slide: axis · length · sin 2π(t / period + phase).
    * beat: grows and shrinks about its pin by the share `length`, along `axis` where that is not zero.
    * stream: goes `length` along the axis in a period and begins anew, which is not seen where what streams stands
      `length` apart.
    * bounce: flies with the velocity `axis` and is thrown back elastically by the walls of `box` (lower corner, upper
      corner).
    * unfold: comes up out of its pin in `period` seconds, from `phase` seconds on.
    """
    kind, at, axis = hinge["kind"], np.asarray(hinge["at"], float), np.asarray(hinge["axis"], float)
    out = np.tile(np.eye(4), (len(times), 1, 1))
    # From the first frame on, as parts that turn: a piston keeps step with its wheel.
    turn = (times - times[0]) / float(hinge["period"]) + float(hinge["phase"])
    if kind == "slide":
        out[:, :3, 3] = float(hinge["length"]) * np.sin(2 * np.pi * turn)[:, None] * axis
    elif kind == "stream":
        out[:, :3, 3] = float(hinge["length"]) * (turn % 1.0)[:, None] * axis
    elif kind == "bounce":
        box = np.asarray(hinge["box"], float)
        out[:, :3, 3] = _folded(at + times[:, None] * axis, box[:3], box[3:]) - at
    else:
        share = 1 + float(hinge["length"]) * np.sin(2 * np.pi * turn)
        if kind == "unfold":
            u = np.clip((times - float(hinge["phase"])) / float(hinge["period"]), 0.0, 1.0)
            share = 0.02 + 0.98 * u * u * (3 - 2 * u)
        along = np.eye(3) if not axis.any() else np.outer(axis, axis)
        out[:, :3, :3] += (share - 1)[:, None, None] * along
        out[:, :3, 3] = at - out[:, :3, :3] @ at
    return out


def _folded(way: Array, low: Array, high: Array) -> Array:
    """Straight ways (F, 3) folded back at the walls: elastic, as each wall turns one component of the velocity."""
    room = np.maximum(high - low, 1e-6)
    u = np.mod(way - low, 2 * room)
    return low + np.where(u > room, 2 * room - u, u)
