"""A narrow stage keeps everybody on it: a bridge, a wall walk or a jetty is too narrow for a wedge of people, who go
one behind the other there and not through the air beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from skyscreen.stage.geometry import Array

if TYPE_CHECKING:
    from skyscreen.stage.casting import Subject
    from skyscreen.stage.set_dressing import Dressed

NARROW = 2.6
"""Metres: half the width of a stage from which on a company stands abreast."""
FALLS = 0.6
"""Metres by which the ground beside a gangway is lower."""
STEP = 0.15
"""Metres by which somebody is moved along until nobody is in the way."""
STEPS = 120


def kept_on(set_: Dressed, places: Mapping[str, Array], by_id: Mapping[str, Subject],
            names: Sequence[str]) -> dict[str, Array]:
    """(2,) places of those among `names` who would stand beside a narrow stage, moved onto it, and of the others on it
    who would stand in them then.

    Args:
        places: x, z of all who stand on the ground, the lead first.
        names: whose feet the stage carries: neither flyers nor swimmers.
    """
    ahead = np.array([np.sin(set_.axis), np.cos(set_.axis)])
    aside = np.array([ahead[1], -ahead[0]])
    if set_.half[1] > NARROW or set_.afloat or not any(_falls(set_, places[n]) for n in names):
        return {}
    out: dict[str, Array] = {}
    put: list[tuple[float, float, float]] = []
    for name in names:
        off = np.asarray(places[name], float) - set_.centre
        reach = 0.9 * float(max(by_id[name].half))
        room = max(set_.half[1] - min(reach, 0.3), 0.0)
        along, across = float(off @ ahead), float(np.clip(off @ aside, -room, room))
        way = 1.0 if along >= 0.0 else -1.0
        along = float(np.clip(along, -set_.half[0], set_.half[0]))
        for k in range(STEPS):
            # By turns farther on and back, so that a company stays together.
            spot = along + way * STEP * ((k + 1) // 2) * (1.0 if k % 2 else -1.0)
            if abs(spot) <= set_.half[0] and all(
                    abs(spot - a) > 1.1 * (reach + r) or abs(across - c) > 1.05 * (reach + r) for a, c, r in put):
                along = spot
                break
        put.append((along, across, reach))
        out[name] = set_.centre + along * ahead + across * aside
    return out


def _falls(set_: Dressed, place: Array) -> bool:
    """Whether the ground there is lower than the stage, or water."""
    middle = float(set_.ground(*set_.centre))
    return float(set_.ground(*place)) < middle - FALLS or set_.on_water(*place)
