"""Each named thing is seen: what no shot would show at a size that one notices gets one for itself.

A plan of shots is made for its lead; a kitten at somebody's feet, a cup on the table or a fire that friends sit round
may then be a speck in every picture. One of the later shots turns to it, or to the hands that hold it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from skyscreen.catalogue.reach import STILL
from skyscreen.nouns.screenplay import Camera
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.shots.shots import LENS, fits
from skyscreen.write.story import company, presence

NOTICED = 0.012
"""Share of the picture from which on a stranger notices a thing, by the estimate of `presence`."""
FIRST = 2
"""Shots before this one introduce the lead."""
TURNS = (0.0, 34.0, -34.0, 68.0, -68.0)
"""Degrees by which a shot may be turned so that it cuts with its neighbours."""
STAYING = ("push_in", "orbit_left", "truck_right")
SKY = "body"
"""Kind of moons and planets: they are as large as they are."""


def all_seen(
    views: list[Camera], plan: list[str], lead: list[Subject], reading: Reading, bodies: Mapping[str, presence.Body],
    aspect: float, gone: Sequence[set[int]] = (), kept: Collection[int] = (),
    rows: Sequence[Sequence[Deed]] = (),
) -> list[Camera]:  # fmt: skip
    """The cameras, some of which turn to what would hardly be seen, the living before things and the least seen
    first; half of the middle shots at most, at least one.

    Args:
        plan: the beat of each shot.
        gone: keys of those who are not there, of each shot.
        kept: shots that stay as they are: an event has no other.
        rows: the deeds of each shot: a small thing of a story is looked at where something is done with it.
    """
    out = list(views)
    middle = range(FIRST, len(views) - 1)
    left = max(1, len(middle) // 2) if middle else 0
    asked = {(field, value) for field, value in reading.cameras}
    shares = {s.key: _best(s, out, plan, lead, reading, bodies, aspect) for s in lead[1:] if s.kind != SKY}
    specks = [s for s in lead[1:] if shares.get(s.key, 1.0) < NOTICED]
    for subject in sorted(specks, key=lambda s: (s.kind not in ALIVE, round(shares[s.key] / NOTICED, 1))):
        if not left:
            break
        if _best(subject, out, plan, lead, reading, bodies, aspect) >= NOTICED:
            continue  # a shot that turned to another shows it as well
        free = [k for k in middle if k not in kept if not gone or subject.key not in gone[k]]
        used = [k for k in free if rows and any(
            subject.key in (*d.motions, d.target, d.to, d.tool) for d in rows[k])]
        told = len({id(row) for row in rows}) > 1
        free = used if used or (told and company.small(subject)) else free
        spare = sorted(free, key=lambda k: (_spare(out, k, lead), k))
        found = next(
            ((k, trial) for k in spare for trial in _trials(out[k], subject, lead, reading)
             if not any(getattr(out[k], field) == value for field, value in asked) and fits(trial, k, out)), None)
        if found is not None:
            out[found[0]] = found[1]
            left -= 1
    return out


def _best(
    subject: Subject, views: list[Camera], plan: list[str], lead: list[Subject], reading: Reading,
    bodies: Mapping[str, presence.Body], aspect: float,
) -> float:  # fmt: skip
    """The greatest share of the picture that one of them has in any shot."""
    best = 0.0
    held = _holder(subject, lead, reading)
    for view, beat in zip(views, plan, strict=True):
        if view.focus is None:
            continue
        if view.focus in subject.ids or (held is not None and view.focus in held.ids and view.size == "medium"):
            return 1.0
        names = company.seen(view, beat, lead, reading)
        shown, _ = presence.shown(view.size, view.focus, names, bodies, aspect)
        found = presence.share(view.size, view.focus, shown, bodies, aspect)
        best = max([best, *(found.get(name, 0.0) for name in subject.ids)])
    return best


def _holder(subject: Subject, lead: list[Subject], reading: Reading) -> Subject | None:
    """Who has it in the hands, as far as the deeds tell."""
    if not company.small(subject):
        return None
    for deed in reading.deeds:
        if subject.key in (deed.target, deed.tool):
            for key, motion in deed.motions.items():
                who = reading.subject(key)
                if who in lead and who.kind == "person" and motion not in STILL:
                    return who
    return None


def _spare(views: list[Camera], k: int, lead: list[Subject]) -> int:
    """0 for a shot that can be missed: the lead is held by another one of its size; 1 for one of the lead's; 2 else."""
    if views[k].focus not in lead[0].ids:
        return 2
    again = any(v.focus == views[k].focus and v.size == views[k].size for j, v in enumerate(views) if j != k)
    return 0 if again else 1


def _trials(view: Camera, subject: Subject, lead: list[Subject], reading: Reading) -> Iterator[Camera]:
    """The shot turned to it: with those round it where it is large or alive, nearer where it is small."""
    held = _holder(subject, lead, reading)
    name = held.ids[0] if held is not None else subject.ids[0]
    sizes = ("medium",) if held is not None else (
        ("full", "medium") if subject.kind in ALIVE or not company.small(subject) else
        ("medium", "full") if lead[0].kind in ALIVE else ("medium", "close", "full"))  # never tools without their hands
    sign = 1.0 if view.side >= 0 else -1.0
    for size in sizes:
        for turn in TURNS:
            side = sign * min(max(abs(view.side) + turn, 12.0), 150.0)
            for move in STAYING:
                yield view.model_copy(update={"size": size, "focus": name, "side": round(side, 1), "move": move,
                                              "lens": LENS[size], "angle": "eye"})
