"""Giants stand back: what is much taller than the lead is set so far behind it that a wide picture holds it whole.

A lighthouse beside a boat is otherwise a striped wall without a lamp. It keeps its side of the picture, and all shots
of a scene set it equally far off, for the distance hangs on the two heights alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.framing import BROAD, TALL
from skyscreen.stage.casting import Subject
from skyscreen.stage.layout import Mark
from skyscreen.stage.plots import Plots

TALLER = 2.0
"""Times the lead's height from which on something is a giant."""
LENS = 26.0
"""mm: between the lenses of wide and extreme wide shots."""
FILL = 0.8
"""Share of the upper half of the picture that a giant may fill."""
FARTHEST = 160.0
"""Metres: beyond it the air hides what stands there."""
NEAR = ("under", "on", "inside", "around", "above", "between", "in_front_of")
"""Relations that a giant, as their subject, or the other way about as far as `HOLDS` says, keeps near."""
HOLDS = ("under", "on", "inside", "around", "above")
MOVES = ("person", "quadruped", "bird", "swimmer", "plant")
"""Kinds that are not set back: beings act together, and a tree is a tree without its top."""


def set_back(order: Order, marks: Mapping[str, Mark], plots: Plots, subjects: Mapping[str, Subject], lead: Subject,
             azimuth: float, fixed: set[str]) -> dict[str, Mark]:
    """The marks with the giants moved away from the lens.

    Args:
        azimuth: yaw from the lead to the camera in radians.
        fixed: ids of what somebody works at, or travels.
    """
    out, carriers = dict(marks), _carriers(marks, lead.id) if lead.id in marks else []
    if plots.set.piece.indoor or lead.id not in marks:
        return out
    size = optics.frame(LENS, order.width, order.height)
    high = max(lead.height / TALL["extreme_wide"],
               2 * max(lead.half) / BROAD["extreme_wide"] * order.height / order.width)
    # From the lens to the lead; the lens stands about as high as the lead's head.
    near = high / (2 * size.y)
    way = np.array([-np.sin(azimuth), -np.cos(azimuth)])
    for name, mark in marks.items():
        giant = subjects[name]
        if name in fixed or mark.parent or mark.lift or _near(order, name):
            continue
        if giant.kind in MOVES or giant.height < TALLER * lead.height or name in carriers:
            continue
        wanted = min(giant.height / (FILL * size.y), FARTHEST) - near
        behind = float((mark.place - marks[lead.id].place) @ way)
        if wanted <= behind:
            continue
        far = plots.back(mark.place, way, wanted - max(behind, 0.0), max(giant.half))
        for one in [name, *(n for n in marks if name in _carriers(marks, n))]:
            out[one] = replace(marks[one], place=marks[one].place + far * way)
    return out


def _carriers(marks: Mapping[str, Mark], name: str) -> list[str]:
    """Ids of what carries it, the nearest first."""
    out: list[str] = []
    while marks[name].parent and marks[name].parent not in out:
        name = marks[name].parent
        out.append(name)
    return out


def _near(order: Order, name: str) -> bool:
    return any((r.subject == name and r.kind in NEAR) or (r.object == name and r.kind in HOLDS)
               or (r.other == name) for r in order.shot.relations)
