"""Work: who does something to what stands somewhere goes up to it, faces it, and lays its hands where it is.

A motion with `work` (nouns.keys.Work) asks for it. What is worked at stands on a table as on any support, on the near
side of it; several who share a table stand round it. Whoever sits on a seat and works, or is `at` a table or a fire,
has the seat drawn up to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from skyscreen.forge import laying
from skyscreen.nouns.keys import Work
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Action
from skyscreen.stage import supports
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array, forward, place, wrap
from skyscreen.stage.set_dressing import Dressed

if TYPE_CHECKING:
    from skyscreen.stage.layout import Mark

BELLY = 0.20
"""Shares of the body from its middle to the edge that it stands at."""
INSET = 0.14
"""Metres from the edge of a table to the middle of a small thing that is worked at."""
REACH = 0.46
"""Shares of the body, level, from its middle to what its hands still reach without a step."""
ROUND = (0.0, 75.0, -75.0, 130.0, -130.0)
"""Degrees round a table of those who share it: the side to the lens stays open as long as it can."""
KNELT, KNEE = 0.52, 0.33
"""Shares of the body: what is worked at lower over the ground is knelt to, from so far that the knee has room."""
SIDE, BEFORE, WRITTEN = (25.0, 95.0), (78.0, 140.0), (100.0, 140.0)
"""Degrees between the way somebody at work faces and the way to the camera: neither the work nor the face is hidden;
before what is taller than a table, a door or a stall, where only its own side sees the work: in profile, knuckles and
face, and for what is written on a board from further round."""
COUNTER = (0.5, 1.2)
"""Metres over the ground between which what carries the work has the edge that one stands at."""
CLOSE, APART = 0.30, 0.46
"""Shares of the body from who does something to somebody to the edge of that one's seat, and to that one standing."""
HEAD, BREAST, SITTING = 0.92, 0.72, 0.06
"""Shares of somebody's own height at which the head and the breast are; how high over a seat the hips are."""
HIPS = 0.54
"""Share of the height at which the hips of who stands are."""
LAP, FEET, WARM = 0.17, 0.44, 0.35
"""Shares of the body from the hips of who sits to the edge of a table, over which the hands lie, and to what is too low
for knees to go under it; metres more to a fire."""
ON, THIN = -0.10, 0.12
"""Shares of the body from the edge of a cloth on the ground to who sits on it; metres that are a cloth."""
TWO, GROUP = (60.0, 90.0), (0.0, 18.0)
"""Degrees between the way the first of two at a table faces and the camera: both in profile; and of more, who leave the
side to the lens open."""
NARROW = 0.3
"""Metres: half of what is worked at on its middle, an anvil or a potter's wheel, as it has no edge to lay things on."""
OVER = 0.06
"""Metres from the edge of a table to where hands lie on it."""
PLAYED = ("keys", "head")
"""Sockets of what has its own seat at which its player's hands are."""
SEATS = ("furniture", "prop", "plant")
"""Kinds of what is sat on at something; whoever is on a vehicle, an animal or a ship is carried by it."""


@dataclass(frozen=True)
class Task:
    """Somebody at work."""

    who: str
    thing: str
    """What the hands are at."""
    base: str
    """What carries it, itself where it stands by itself."""
    work: Work
    turned: float
    """Radians from the way to who works at it to its own front: a bicycle is worked at from its side. Where the base
    has its own seat, from its front to the way its sitter faces."""
    slot: float = 0.0
    """Radians round the base: the first has its front, others share it."""
    distance: float = 0.0
    """Metres from the middle of who works to the middle of the base."""
    tall: bool = False
    """The base would hide who works at it from before."""
    along: float = 0.0
    """Metres along the side of the table that it sits at."""
    seat: str = ""
    """What it sits on: the base itself where that has a seat of its own (a piano)."""

    @property
    def placed(self) -> str:
        """What is drawn up to the base: the seat, else who stands there."""
        return self.seat or self.who


def place_of(action: Action) -> str | None:
    """What somebody goes up to: where it is put, else what it is done to."""
    facts = motion_facts(action.motion)
    keys = (facts.get("keys") or {}).get("biped")
    puts = keys is not None and "put" in keys.cues
    return action.to if puts and action.to is not None else action.target


def tasks(order: Order, by_id: Mapping[str, Subject]) -> list[Task]:
    """One for each person who works at something in the shot, in the order of the actions."""
    parents = {r.subject: r.object for r in order.shot.relations if r.kind in ("on", "inside")}
    seats = {a: b for a, b in parents.items() if a in by_id and b in by_id and sat_on(by_id[a], by_id[b])}
    taken: set[str] = set()
    found: dict[str, tuple[str, str, Work]] = {}
    for action in order.shot.actions:
        work, who = motion_facts(action.motion).get("work"), by_id.get(action.subject)
        thing = by_id.get(place_of(action) or "")
        if work is None or who is None or thing is None or who.rig != "biped" or who.id in found or thing is who:
            continue
        base, seen = thing.id, {thing.id}
        while base in parents and parents[base] not in seen and parents[base] in by_id:
            base = parents[base]
            seen.add(base)
        if seats.get(who.id) == thing.id:
            base = thing.id  # of a piano
        if base == who.id or by_id[base].airborne or by_id[base].rig == "fish":
            continue
        if who.id in parents and (who.id not in seats or seats[who.id] in taken):
            continue
        taken.add(seats.get(who.id, ""))
        found[who.id] = (thing.id, base, work)
    for r in order.shot.relations:
        seat = seats.get(r.subject, "")
        free = r.subject in by_id and r.object in by_id and r.subject not in found and (not seat or seat not in taken)
        if r.kind == "at" and free and (seat or r.subject not in parents) and seat != r.object:
            taken.add(seat)
            found[r.subject] = (r.object, r.object, RESTING)
    out: list[Task] = []
    for name, (thing, base, work) in found.items():
        row = [n for n, (_, b, _) in found.items() if b == base]
        seat = seats.get(name, "")
        half, body = counter(by_id[base]) if thing != base or seat else by_id[base].half, by_id[name].height / 1.68
        turned = 0.0 if half[0] >= 0.8 * half[1] else np.pi / 2
        long, turned = turned > 0, turned + np.pi * work.behind
        nth, along = row.index(name), 0.0
        if seat and len(row) > 1:
            slot, along = laying.seats((half[1], half[0]) if long else half, len(row))[nth]
        else:
            slot = float(np.radians(ROUND[nth])) if len(row) <= len(ROUND) else 2 * np.pi * nth / len(row)
        edge = laying.edge(half, slot - turned)
        if seat == base:
            x, _, z = socket(by_id[base])
            out.append(Task(name, thing, base, work, float(np.arctan2(-x, -z)), seat=seat))
            continue
        if seat or work is RESTING:
            high = table_top(by_id[base]) > COUNTER[0]
            tall = by_id[name].height if by_id[name].rig == "biped" else 1.68
            far = edge + (LAP if high else ON if by_id[base].height < THIN else FEET) * tall
            far += WARM * ("flame" in by_id[base].model.sockets and by_id[base].height > COUNTER[0])
            if seat:
                far += float(socket(by_id[seat])[2]) * by_id[seat].scale
            out.append(Task(name, thing, base, work, turned, slot, far, along=along, seat=seat))
            continue
        # A thing narrower than an arm is worked at from so near that the hands are over its middle.
        low = thing == base and (by_id[thing].height if by_id[thing].height <= work.high else work.high) < KNELT * body
        far = max(edge + (KNEE if low else BELLY) * body, 0.32 * body)
        if by_id[thing].rig == "biped":
            far = max(edge + CLOSE * body, APART * body)
        hides = by_id[base].height > (1.3 if work.high > KNELT else 0.7) * body and min(by_id[base].half) > 0.25
        out.append(Task(name, thing, base, work, turned, slot, far, hides))
    return out


RESTING = Work(())
"""Of who is only at a table: the hands lie on it."""


def sat_on(who: Subject, seat: Subject) -> bool:
    """Whether somebody sits on it and it can be drawn up to a table."""
    return who.rig == "biped" and seat.kind in SEATS and "seat" in seat.model.sockets


def socket(seat: Subject) -> Array:
    """(3,) place of the seat in the object space of what has it."""
    return np.asarray(seat.model.sockets["seat"].position, float)


def table_top(base: Subject) -> float:
    """Metres over its foot of the edge that hands lie on: of a fire or a chair's seat too low for it."""
    return 0.0 if "flame" in base.model.sockets and base.kind == "light" else base.height


def table_of(found: Sequence[Task], who: str, by_id: Mapping[str, Subject]) -> tuple[str, int] | None:
    """(id of the table, counter or bench before somebody, how many are at it); None where there is none of that
    height."""
    base = next((t.base for t in found if t.who == who and t.seat != t.base), None)
    if base is None or not COUNTER[0] < table_top(by_id[base]) < COUNTER[1] or by_id[base].rig == "biped":
        return None
    return base, sum(t.base == base for t in found)


def counter(base: Subject) -> tuple[float, float]:
    """Half width and half length of what of it is as high as a table: a stall's counter without its awning."""
    if base.height < COUNTER[1]:
        return base.half
    place = np.asarray(base.model.lods[0].position, float) * base.scale
    high = place[:, 1] - place[:, 1].min()
    band = place[(high > COUNTER[0]) & (high < COUNTER[1])]
    if not len(band):
        return base.half
    return float(np.abs(band[:, 0]).max()), float(np.abs(band[:, 2]).max())


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
    """(3,) world point of the thing that hands are laid on: its top where that is low enough, else what of it is
    nearest at a working height; what is out of reach is worked at on the edge of its base."""
    tall = who.height / 1.68 if who.rig == "biped" else who.height
    if marks[who.id].parent == base.id:
        keys = next((base.model.sockets[n] for n in PLAYED if n in base.model.sockets), base.model.sockets["seat"])
        there = root(base.id, marks, by_id, set_)
        return there[:3, :3] @ np.asarray(keys.position, float) + there[:3, 3]
    here = np.asarray(marks[who.id].place, float)
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
