"""Giants stand back: what is much taller than the lead is set so far behind it that a wide picture holds it whole.

A lighthouse beside a boat is otherwise a striped wall without a lamp, and a moon a ball in the grass. It keeps its side
of the picture, and all shots of a scene set it equally far off, for the distance hangs on the two heights alone.
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
GLOBE, BOW = "body", 20.0
"""Kind of moons, suns and planets, and metres from which on one is a rainbow, which stands on the ground."""
VOID = ("space",)
"""Places without ground, where a planet is as near as the story has it."""
HEAVEN, RISEN, ASIDE = 80.0, 9.0, 9.0
"""Metres to a moon in the sky (one of 6 m is then a tenth of a wide picture's height), degrees that it has risen, and
metres that it stands aside of the lead."""
ALOFT = 300.0
"""Metres over the ground of a moon that a shot shows for its own sake: high enough that only sky is behind it, where at
arm's length of the houses it would be a ball in the street. `camera.height` looks up to what hangs so high."""
OVER, BROADLY = 3.0, ("wide", "extreme_wide")
"""Times its own height that it hangs over the land in a broad picture, which shows that land; sizes of such ones."""
DESCENDING = ("aerial", "crane_down", "crane_up")
"""Moves that begin or end high over their subject."""
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
    own = marks[lead.id]
    if heavenly(order, lead) and not own.parent and not _near(order, lead.id):
        high = OVER * lead.height if order.shot.camera.size in BROADLY else ALOFT
        out[lead.id] = replace(own, lift=max(own.lift, high), heading=azimuth)  # its face to the lens
    size = optics.frame(LENS, order.width, order.height)
    high = max(lead.height / TALL["extreme_wide"],
               2 * max(lead.half) / BROAD["extreme_wide"] * order.height / order.width)
    # From the lens to the lead; the lens stands about as high as the lead's head.
    near = high / (2 * size.y)
    way = np.array([-np.sin(azimuth), -np.cos(azimuth)])
    for name, mark in marks.items():
        giant = subjects[name]
        if heavenly(order, giant) and lead.kind != GLOBE:
            if not mark.parent:
                # Off the middle, over the side of the picture on which chance put it beside the lead.
                right = np.array([-way[1], way[0]])
                side = 1.0 if float((mark.place - marks[lead.id].place) @ right) >= 0 else -1.0
                place = marks[lead.id].place + HEAVEN * way + side * ASIDE * right
                high = float(plots.set.ground(*marks[lead.id].place) - plots.set.ground(*place))
                lift = max(high + HEAVEN * np.tan(np.radians(RISEN)) - 0.5 * giant.height, 1.0)
                out[name] = replace(mark, place=place, lift=float(lift), heading=azimuth)
            continue
        if name in fixed or mark.parent or mark.lift or _near(order, name):
            continue
        if giant.kind in MOVES or giant.height < TALLER * lead.height or name in carriers:
            continue
        wanted = min(giant.height / (FILL * size.y), FARTHEST) - near
        behind = float((mark.place - marks[lead.id].place) @ way)
        if wanted <= behind:
            continue
        far = wanted - max(behind, 0.0)
        if giant.kind != GLOBE:  # a rainbow stands in nobody's way
            far = plots.back(mark.place, way, far, max(giant.half))
        for one in [name, *(n for n in marks if name in _carriers(marks, n))]:
            out[one] = replace(marks[one], place=marks[one].place + far * way)
    return out


def looked_up(order: Order, lead: Subject | None, indoor: bool) -> Order:
    """The order with a camera that looks up, where a shot is of a moon: from above it lies on the roofs."""
    if lead is None or indoor or not heavenly(order, lead):
        return order
    camera = order.shot.camera
    move = "push_in" if camera.move in DESCENDING else camera.move
    return replace(order, shot=order.shot.model_copy(
        update={"camera": camera.model_copy(update={"move": move, "angle": "low"})}))


def heavenly(order: Order, subject: Subject) -> bool:
    """Whether it is a moon or a sun that belongs in the sky of a place with ground."""
    return subject.kind == GLOBE and subject.height < BOW and order.scene.place not in VOID


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
