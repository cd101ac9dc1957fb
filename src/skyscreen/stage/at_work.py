"""Who is at what in a shot: who does something to what stands somewhere, and who sits at a table or a fire.

A motion with `work` (nouns.keys.Work) asks for it. Several who share a table stand or sit round it; whoever sits on a
seat and works has the seat drawn up to it. Where hands and things go then is in `works.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from skyscreen.forge import laying
from skyscreen.nouns.keys import Work
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Action
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array

BELLY = 0.20
"""Shares of the body from its middle to the edge that it stands at."""
ROUND = (0.0, 75.0, -75.0, 130.0, -130.0)
"""Degrees round a table of those who share it: the side to the lens stays open as long as it can."""
KNELT, KNEE = 0.52, 0.33
"""Shares of the body: what is worked at lower over the ground is knelt to, from so far that the knee has room."""
COUNTER = (0.5, 1.2)
"""Metres over the ground between which what carries the work has the edge that one stands at."""
CLOSE, APART = 0.30, 0.46
"""Shares of the body from who does something to somebody to the edge of that one's seat, and to that one standing."""
LAP, FEET, WARM = 0.17, 0.44, 0.35
"""Shares of the body from the hips of who sits to the edge of a table, over which the hands lie, and to what is too low
for knees to go under it; metres more to a fire."""
ON, THIN = -0.10, 0.12
"""Shares of the body from the edge of a cloth on the ground to who sits on it; metres that are a cloth."""
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
        low = low and work.least < KNELT
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
