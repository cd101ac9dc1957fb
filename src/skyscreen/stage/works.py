"""Work: who does something to what stands somewhere goes up to it, faces it, and lays its hands where it is.

What is worked at stands on a table as on any support, on the near side of it. Who is at what is in `at_work.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from skyscreen.forge import laying
from skyscreen.nouns.keys import Work
from skyscreen.stage import supports
from skyscreen.stage.at_work import BELLY, COUNTER, LAP, RESTING, Task, counter, socket, table_top
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, forward, place, wrap
from skyscreen.stage.set_dressing import Dressed

if TYPE_CHECKING:
    from skyscreen.stage.layout import Mark

INSET = 0.14
"""Metres from the edge of a table to the middle of a small thing that is worked at."""
REACH = 0.46
"""Shares of the body, level, from its middle to what its hands still reach without a step."""
SIDE, BEFORE, WRITTEN = (25.0, 95.0), (78.0, 140.0), (100.0, 140.0)
"""Degrees between the way somebody at work faces and the way to the camera: neither the work nor the face is hidden;
before what is taller than a table, a door or a stall, where only its own side sees the work: in profile, knuckles and
face, and for what is written on a board from further round."""
RIGHT = -1.0
"""Sign of the angle from the way somebody faces to a camera on the right."""
HEAD, BREAST, SITTING = 0.92, 0.72, 0.06
"""Shares of somebody's own height at which the head and the breast are; how high over a seat the hips are."""
HIPS = 0.54
"""Share of the height at which the hips of who stands are."""
TWO, GROUP = (60.0, 90.0), (0.0, 18.0)
"""Degrees between the way the first of two at a table faces and the camera: both in profile; and of more, who leave the
side to the lens open."""
NARROW = 0.3
"""Metres: half of what is worked at on its middle, an anvil or a potter's wheel, as it has no edge to lay things on."""
OVER = 0.06
"""Metres from the edge of a table to where hands lie on it."""
PLAYED = ("keys", "head")
"""Sockets of what has its own seat at which its player's hands are."""


def facing(found: Sequence[Task], faces: Mapping[str, float], azimuth: float) -> dict[str, float]:
    """Headings (radians) with those at work turned to it and their work in sight of the camera."""
    out = dict(faces)
    front: dict[str, float] = {}
    for task in found:
        if task.base not in front:
            side = wrap(azimuth - out[task.who])
            party = (bool(task.seat) or task.work is RESTING) * sum(other.base == task.base for other in found)
            tall = WRITTEN if task.work.aside else BEFORE
            side_ = tall if task.tall else TWO if party == 2 else GROUP if party > 2 else SIDE
            if task.work.seen is not None:
                side_, side = task.work.seen, RIGHT * abs(side)
            most = np.clip(abs(side), *np.radians(side_))
            out[task.who] = wrap(azimuth - float(np.copysign(most, side)) + task.work.aside)
            front[task.base] = wrap(out[task.who] + np.pi)
            out[task.base] = wrap(front[task.base] + task.turned)
        else:
            out[task.who] = wrap(front[task.base] + task.slot + np.pi)
        if task.thing != task.base:
            out[task.thing] = out[task.base]
        if task.seat:
            out[task.seat] = wrap(out[task.who] - (task.turned if task.seat == task.base else 0.0))
    return out


def on_edge(task: Task, thing: Subject, base: Subject) -> Array:
    """(3,) where the thing stands on its base for whoever works at it, in the base's object space."""
    mouth = base.model.sockets.get("mouth")
    if mouth is not None:  # of a stone oven
        return np.asarray(mouth.position, float) - np.array([0.0, thing.low[1] / base.scale, 0.05 / base.scale])
    top = base.model.sockets.get("top")
    if top is not None and min(base.half) < NARROW:
        return np.asarray(top.position, float) - np.array([0.0, thing.low[1] / base.scale, 0.0])
    way = np.array([np.sin(task.slot - task.turned), np.cos(task.slot - task.turned)])
    edge = laying.edge(counter(base), task.slot - task.turned)
    inset = min(INSET + 0.5 * max(min(thing.half) - 0.06, 0.0), edge)
    x, z = (way * max(edge - inset, 1e-3) + np.array([way[1], -way[0]]) * task.along) / base.scale
    if base.height < COUNTER[1]:
        return supports.on(thing, base, float(x), float(z))
    under = base.model.low[1] + (COUNTER[1] + 0.1) / base.scale
    top = float(supports.surface(base.model, np.array([x]), np.array([z]), under)[0])
    if not np.isfinite(top):
        return supports.on(thing, base, float(x), float(z))
    return np.array([x, top - thing.low[1] / base.scale, z])


def root(name: str, marks: Mapping[str, Mark], by_id: Mapping[str, Subject], set_: Dressed) -> Array:
    """(4, 4) object → world of what stands still, scale included."""
    mark, subject = marks[name], by_id[name]
    if mark.parent and mark.local is not None and mark.parent in by_id:
        parent = by_id[mark.parent]
        base = root(mark.parent, marks, by_id, set_)
        base[:3, :3] /= parent.scale
        seat = place(np.asarray(mark.local, float) * parent.scale, wrap(mark.heading - marks[mark.parent].heading))
        out = base @ seat
        out[:3, :3] *= subject.scale
        return out
    high = float(set_.ground(*mark.place)) + mark.lift - min(float(subject.low[1]), 0.0)
    return place((float(mark.place[0]), high, float(mark.place[1])), mark.heading, subject.scale)


def point(who: Subject, thing: Subject, base: Subject, marks: Mapping[str, Mark], by_id: Mapping[str, Subject],
          set_: Dressed, work: Work) -> Array:
    """(3,) world point that hands are laid on, as `_point`; no lower over the ground than the work says."""
    out = np.array(_point(who, thing, base, marks, by_id, set_, work), float)
    if work.least:
        tall = who.height / 1.68
        out[1] = max(out[1], float(set_.ground(*np.asarray(marks[who.id].place, float))) + work.least * tall)
    return out


def _point(who: Subject, thing: Subject, base: Subject, marks: Mapping[str, Mark], by_id: Mapping[str, Subject],
           set_: Dressed, work: Work) -> Array:
    """(3,) world point of the thing that hands are laid on: its top where that is low enough, else what of it is
    nearest at a working height; what is out of reach is worked at on the edge of its base."""
    tall = who.height / 1.68 if who.rig == "biped" else who.height
    if marks[who.id].parent == base.id:
        keys = next((base.model.sockets[n] for n in PLAYED if n in base.model.sockets), base.model.sockets["seat"])
        there = root(base.id, marks, by_id, set_)
        return there[:3, :3] @ np.asarray(keys.position, float) + there[:3, 3]
    here = np.asarray(marks[who.id].place, float)
    if work.clasps:
        own = root(thing.id, marks, by_id, set_)
        mesh = np.asarray(thing.model.lods[0].position, float) @ own[:3, :3].T + own[:3, 3]
        low, high = mesh.min(0), mesh.max(0)
        return np.array([0.5 * (low[0] + high[0]), high[1], 0.5 * (low[2] + high[2])])
    if thing.rig == "biped":
        return _on_body(here, thing, marks, by_id, set_, work)
    floor = float(set_.ground(*here))
    own = root(thing.id, marks, by_id, set_)
    away = np.asarray(own[:3, 3][[0, 2]] - here, float)
    if thing is not base and float(np.hypot(*away)) > 0.75 * tall:
        ahead = forward(marks[who.id].heading)[[0, 2]]
        there = root(base.id, marks, by_id, set_)
        for far in np.linspace((BELLY + INSET) * tall, (BELLY + INSET) * tall + 0.4, 9):
            spot = here + ahead * far
            high = _over(base, there, spot)
            if np.isfinite(high):
                return np.array([spot[0], high, spot[1]])
        thing, own = base, there
    mesh = np.asarray(thing.model.lods[0].position, float) @ own[:3, :3].T + own[:3, 3]
    top = float(mesh[:, 1].max())
    if thing is not base or top - floor <= work.high * tall + 0.02:
        low, high = mesh.min(0), mesh.max(0)
        middle = 0.5 * (low + high)[[0, 2]]
        way = middle - here
        far = float(np.hypot(*way))
        # On the near side of the middle: the keys of a laptop, not its lid.
        near_side = max(far - 0.3 * min(thing.half), 0.15 * tall)
        spot = here + way / max(far, 1e-6) * min(near_side, REACH * tall)
        found = _over(thing, own, spot)
        if np.isfinite(found) and found - floor > 0.6 * (top - floor):
            return np.array([spot[0], found, spot[1]])
        near = mesh[mesh[:, 1] > top - 0.3 * (top - float(mesh[:, 1].min())) - 1e-6]
        return near[int(np.argmin(((near[:, [0, 2]] - spot) ** 2).sum(1)))]
    wanted = work.high * tall
    ahead = forward(marks[who.id].heading)[[0, 2]]
    flat = mesh[:, [0, 2]] - here
    along, aside = flat @ ahead, flat @ np.array([ahead[1], -ahead[0]])
    # Nearest first; off the wished height or off the line ahead counts three times.
    cost = np.maximum(along, 0.18 * tall) + 3 * np.abs(mesh[:, 1] - floor - wanted) + 3 * np.abs(aside)
    return mesh[int(np.argmin(cost))]


SIDES = 8
"""Heights at which the half width of what is clasped is told."""


def sides(task: Task | None, by_id: Mapping[str, Subject]) -> Array | None:
    """(1 + SIDES,) height and half widths from foot to top of what the hands of somebody at work lie against."""
    if task is None or not task.work.clasps:
        return None
    thing = by_id[task.thing]
    mesh = np.asarray(thing.model.lods[0].position, float) * thing.scale
    low, high = mesh.min(0), mesh.max(0)
    off = np.hypot(*(mesh - 0.5 * (low + high))[:, [0, 2]].T)
    tall = max(float(high[1] - low[1]), 1e-3)
    level = (mesh[:, 1] - low[1]) / tall
    steps = np.linspace(0, 1, SIDES)
    wide = [float(off[np.abs(level - at) < 1.5 / SIDES].max(initial=0.0)) for at in steps]
    return np.array([tall, *wide], np.float32)


def _on_body(here: Array, whom: Subject, marks: Mapping[str, Mark], by_id: Mapping[str, Subject], set_: Dressed,
             work: Work) -> Array:
    """(3,) world point of the head (worked at from above the shoulders) or the breast of who stands or sits there, a
    hand's breadth inside its near side."""
    mark = marks[whom.id]
    share = HEAD if work.high > 1.2 else BREAST
    high = float(set_.ground(*mark.place)) + share * whom.height
    if mark.parent in by_id and "seat" in by_id[mark.parent].model.sockets and mark.local is not None:
        seat = by_id[mark.parent]
        high += float(mark.local[1]) * seat.scale + (SITTING - HIPS) * whom.height
    away = here - np.asarray(mark.place, float)
    near = np.asarray(mark.place, float) + away / max(float(np.hypot(*away)), 1e-6) * 0.07 * whom.height
    return np.array([near[0], high, near[1]])


def rest(task: Task, marks: Mapping[str, Mark], by_id: Mapping[str, Subject], set_: Dressed) -> Array | None:
    """(3,) world point of the near edge of the table that somebody sits at; None: there is none, or it is too low."""
    base, who = by_id[task.base], by_id[task.who]
    if not task.seat or task.seat == task.base or table_top(base) < COUNTER[0]:
        return None
    back = float(socket(by_id[task.seat])[2]) * by_id[task.seat].scale
    ahead = forward(marks[task.seat].heading)[[0, 2]]
    spot = np.asarray(marks[task.seat].place, float) + ahead * (back + LAP * who.height + OVER)
    own = root(base.id, marks, by_id, set_)
    high = _over(base, own, spot)
    if "top" in base.model.sockets:  # hands lie on the table, whatever is laid on it
        high = min(high, float(base.model.sockets["top"].position[1]) * base.scale + float(own[1, 3]))
    return np.array([spot[0], high, spot[1]]) if np.isfinite(high) else None


def _over(thing: Subject, own: Array, spot: Array) -> float:
    """World height of the thing's upper side over a world place (2,); −inf beside it."""
    inner = np.linalg.inv(own) @ np.array([spot[0], own[1, 3], spot[1], 1.0])
    high = supports.surface(thing.model, inner[:1], inner[2:3])[0]
    return float(high * thing.scale + own[1, 3]) if np.isfinite(high) else float("-inf")


def put_down(task: Task, thing: Subject, marks: Mapping[str, Mark], by_id: Mapping[str, Subject],
             set_: Dressed) -> Array:
    """(4, 4) root of what is put down at the place worked at: on it, or where it stood itself."""
    if thing.id == task.thing:
        return root(thing.id, marks, by_id, set_)
    at = point(by_id[task.who], by_id[task.thing], by_id[task.base], marks, by_id, set_, task.work)
    high = float(at[1]) - float(thing.low[1])
    return place((float(at[0]), high, float(at[2])), marks[task.base].heading, thing.scale)
