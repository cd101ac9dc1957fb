"""What each one does in a shot, as actions: the deed told of them, what they hold meanwhile, and what they do of whom
nothing is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from skyscreen.catalogue.reach import STILL, reach
from skyscreen.nouns.screenplay import Action
from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reader.default import at_rest
from skyscreen.write.reader.mounts import RIDING
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.story.panel import Panel
from skyscreen.write.words.events import AFTER, HANDED_OFF, MOMENTS, TAKEN
from skyscreen.write.words.incidents import Course

WAIT = 0.25
"""Share of a shot, at most a second, before a deed that is done but once."""
LOW = ("crouch", "kneel", "lie", "lie_in_bed")
"""Postures near the ground: what is done meanwhile is what is seen, sitting (蹲在地上吃饭, 躺在草地上吹口哨)."""
IN_HAND = 0.95
"""Metres: what is larger is not kept in one hand."""
HANDY, HEAVY = 0.35, 2.0
"""Metres and kilogrammes: what is larger and heavier is set down by who waves or talks with the hands."""
ARRIVES = 0.38
"""Share of a shot that the deed before still goes on, where one stops, turns, or does something on arrival."""


def able(subject: Subject, motion: str, shelf: Shelf) -> bool:
    """Whether a motion of the catalogue fits this body."""
    entry = shelf.families["motions"].get(motion)
    return entry is not None and shelf.rig(subject.entry) in entry.facts.get("rigs", ())


def ends(motion: str, shelf: Shelf) -> bool:
    """Whether a motion can be done but once."""
    entry = shelf.families["motions"].get(motion)
    return entry is not None and bool(entry.facts.get("once"))


def deed_of(
    subject: Subject, now: list[Deed], steps: list[list[Deed]], where: Sequence[str] = ()
) -> Deed | None:
    """The deed of this step, else what is left of the last one told of the subject: it goes on, or its end is seen
    (who fell lies there). None: it waits for its own, or its moment has passed, or it was done in another place.

    Args:
        where: the place of each step; () where all have one.
    """
    at = next((n for n, step in enumerate(steps) if step is now), 0)
    found = _of(subject, now)
    for n in () if found else reversed(range(at)):
        found = _of(subject, steps[n])
        if found is None:
            continue
        motion = found.motions[subject.key]
        if where and where[n] != where[at] and not _brings_along(subject, found, steps[n]):
            return None
        if found.said:  # whoever has spoken looks at the other, and talks no more
            return replace(found, motions={subject.key: "look"}, hows={subject.key: "exact"}, said="")
        if motion in AFTER:
            return found.beside(subject.key, AFTER[motion])
        return None if motion in MOMENTS else found
    if found is None and len(steps) == 1:
        return next((d for step in steps if (d := _of(subject, step)) is not None), None)
    return found


def _brings_along(subject: Subject, deed: Deed, step: list[Deed]) -> bool:
    """Whether one comes so into another place: in the saddle, with a load, or as a thing always is."""
    motion = deed.motions[subject.key]
    rides = motion in ("sit", "ride") and any(d is not deed and d.span == deed.span for d in step)
    return rides or motion == "carry" or subject.kind not in (*ALIVE, "vehicle", "vessel")


def _of(subject: Subject, step: list[Deed]) -> Deed | None:
    """What the subject does in a step: of several deeds at once (holds a lantern, walks) the one that the body can
    truly do, of sitting and reading the reading, and of being ridden and galloping the gallop."""
    order = ("exact", "synonym", "nearest", "generic")
    row = sorted(
        [d for d in step if subject.key in d.motions],
        key=lambda d: (order.index(d.hows.get(subject.key, "generic")),
                       d.motions[subject.key] in (*STILL, *LOW) if subject.kind == "person" else
                       d.motions[subject.key] in STILL,
                       d.verb in RIDING and d.motions[subject.key] == "walk"),
    )
    return row[0] if row else None


def _object(deed: Deed, subject: Subject, name: str, reading: Reading) -> str | None:
    """Cast id of what one of those who do it does it to."""
    return _one_of(deed.target, deed, name, reading)


def _one_of(key: int | None, deed: Deed, name: str, reading: Reading) -> str | None:
    """Of as many swords as fencers each takes one, else all have the first."""
    if key is None:
        return None
    ids, doers = reading.subject(key).ids, [n for key in deed.motions for n in reading.subject(key).ids]
    return ids[doers.index(name)] if len(ids) == len(doers) and name in doers else ids[0]


def actions(panel: Panel, lead: list[Subject], reading: Reading, shelf: Shelf, seconds: float) -> list[Action]:
    """The actions of a shot for everybody present."""
    present = [*panel.shown, *panel.beside]
    out = []
    for subject in lead:
        deed = panel.doing.get(subject.key)
        looks = subject.key in panel.looks
        whom = panel.looks.get(subject.key)
        target = reading.subject(whom).ids[0] if whom is not None else None
        target = target if target in present else None
        for name in subject.ids:
            if name not in present:
                continue
            if subject.key in panel.broken:
                out.append(Action(subject=name, motion="lie_broken"))
                continue
            if looks and not panel.breaks:
                held = _in_hands(subject, deed, name, reading, shelf) if deed is not None else None
                out.append(Action(subject=name, motion="look", target=target, tool=held))
                continue
            if deed is None:
                rest = _rest(subject, panel, reading, shelf)
                gone = _changed(subject, panel, reading, shelf)
                dark = subject.kind == "light" and any(d.motions.get(subject.key) == "shine" for d in reading.deeds)
                out.append(Action(subject=name, motion=gone or rest, manner="done" if gone else "dark" if dark else ""))
            else:
                goal = _object(deed, subject, name, reading)
                to = reading.subject(deed.to).ids[0] if deed.to is not None else None
                if goal is None and deed.motions[subject.key] == "look" and subject is not lead[0]:
                    goal = next((name for name in lead[0].ids if name in present), None)  # a look needs somebody
                motion = deed.motions[subject.key]
                # What happens once must not have happened before the eye has found it.
                wait = round(min(WAIT * seconds, 1.0), 2) if ends(motion, shelf) else 0.0
                tool = _in_hands(subject, deed, name, reading, shelf)
                sits = _seated(subject, deed, reading, shelf) and not _got_off(subject, panel, reading)
                manner = f"{deed.manner} seated".strip() if sits else deed.manner
                if id(deed) in panel.rolling:  # four fifths of the shot for all of them
                    wait = round(wait + 0.8 * seconds * subject.ids.index(name) / max(len(subject.ids), 1), 2)
                out.append(Action(subject=name, motion=motion, manner=manner, target=goal, to=to, tool=tool,
                                  start=wait))
            if subject.key in panel.before and not looks:
                last, at = panel.before[subject.key], round(ARRIVES * seconds, 2)
                held = _in_hands(subject, last, name, reading, shelf)
                way = Action(subject=name, motion=last.motions[subject.key], manner=last.manner, duration=at, tool=held)
                out[-1:] = [way, out[-1].model_copy(update={"start": at})]
            elif subject.key in panel.meanwhile:
                at = round(0.3 * seconds, 2)
                out[-1] = out[-1].model_copy(update={"duration": at})
                out.append(Action(subject=name, motion=panel.meanwhile[subject.key], start=at, tool=out[-1].tool))
            if subject.key in panel.course and name in panel.shown:
                out[-1:] = _broken_off(out[-1], panel.course[subject.key], seconds, shelf)
            if looks:
                # Two fifths of the shot show the deed, the rest the look: a look needs time to be read.
                at = round(0.42 * seconds, 2)
                out[-1] = out[-1].model_copy(update={"duration": at})
                out.append(Action(subject=name, motion="look", target=target, start=at, tool=out[-1].tool))
    return out


def _in_hands(subject: Subject, deed: Deed, name: str, reading: Reading, shelf: Shelf) -> str | None:
    """Cast id of what one has in the hand or the mouth while it does the deed, and while it looks up from it."""
    load = carried(subject, deed, reading, shelf)
    return _one_of(deed.tool, deed, name, reading) if load is None else _one_of(load.target, load, name, reading)


def _broken_off(told: Action, course: Course, seconds: float, shelf: Shelf) -> list[Action]:
    """A deed as it is broken off and taken up again; what is in the hand stays in it, whoever sits keeps the seat."""
    facts = shelf.families["motions"][told.motion].facts
    held = told.tool or (told.target if facts.get("holds") and not facts.get("work") else None)
    manner = "seated" if "seated" in told.manner else ""
    starts = [round(share * seconds, 2) for _, share in course]
    out = []
    for k, (motion, _) in enumerate(course):
        length = round(starts[k + 1] - starts[k], 2) if k + 1 < len(course) else None
        part = told if not motion else Action(subject=told.subject, motion=motion, manner=manner, tool=held)
        out.append(part.model_copy(update={"start": starts[k], "duration": length}))
    return out


def carried(subject: Subject, deed: Deed, reading: Reading, shelf: Shelf) -> Deed | None:
    """What somebody goes on carrying while it does something else: 'walks with a lantern in the hand'."""
    facts = shelf.families["motions"][deed.motions[subject.key]].facts
    if subject.kind != "person" or deed.tool is not None or any(facts.get(key) for key in ("holds", "work", "pair")):
        return None
    for other in reversed(reading.deeds):
        if other is deed or other.step > deed.step or subject.key not in other.motions or other.target is None:
            continue
        lifeless = reading.subject(other.target).kind not in ALIVE
        if other.motions[subject.key] in ("carry", "hold_up"):
            held = other if lifeless and other.target != deed.target else None
            return held if held is None or not _set_down(held, deed.motions[subject.key], reading, shelf) else None
    kept = _kept(subject, deed, reading, shelf)
    return kept if kept is None or not _set_down(kept, deed.motions[subject.key], reading, shelf) else None


def _set_down(held: Deed, motion: str, reading: Reading, shelf: Shelf) -> bool:
    """Whether it stands on the ground meanwhile: nobody waves with a suitcase, or talks with it in the air."""
    entry, thing = shelf.families["motions"][motion], reading.subject(held.target) if held.target is not None else None
    if thing is None or entry.facts.get("travels") or motion in STILL:
        return False
    big = float(thing.entry.facts.get("height", 1.0)) * thing.scale > HANDY
    return big and float(thing.entry.facts.get("mass", 0.0)) >= HEAVY and (reach(entry) == "hands" or motion == "talk")


def _both_hands(motion: str, shelf: Shelf) -> bool:
    facts = shelf.families["motions"][motion].facts
    return bool(facts.get("work") or facts.get("leads") or facts.get("holds"))


def _kept(subject: Subject, deed: Deed, reading: Reading, shelf: Shelf) -> Deed | None:
    """What somebody has picked up in an earlier step and still has in the hand: put down, thrown or given, it is
    gone."""
    kept: Deed | None = None
    for other in sorted((d for d in reading.deeds if subject.key in d.motions), key=lambda d: (d.step, d.span)):
        if other.step >= deed.step or other.target is None:
            continue
        motion, thing = other.motions[subject.key], reading.subject(other.target)
        if motion in TAKEN and thing.kind in ("prop", "food", "light") and _in_hand(thing):
            kept = other
        elif kept is not None and other.target != kept.target and _both_hands(motion, shelf):
            kept = None  # who sews or pulls something has laid it down
        elif motion in HANDED_OFF or motion in ("eat", "drink", "wear"):
            kept = None
    return kept if kept is not None and kept.target not in (deed.target, deed.to) else None


def _in_hand(thing: Subject) -> bool:
    """Whether one hand carries it while something else is done."""
    return thing.count == 1 and float(thing.entry.facts.get("height", 1.0)) * thing.scale <= IN_HAND


def _seated(subject: Subject, deed: Deed, reading: Reading, shelf: Shelf) -> bool:
    """Whether it is done sitting: 'sits under a tree and reads'."""
    facts = shelf.families["motions"][deed.motions[subject.key]].facts
    if subject.kind != "person" or facts.get("travels") or facts.get("work") or deed.motions[subject.key] in STILL:
        return False
    sits = [d.step for d in reading.deeds if d.step <= deed.step and d is not deed and (
        d.motions.get(subject.key) == "sit"
        or (d.motions.get(subject.key) in LOW and d.step == deed.step and not facts.get("wields")))]
    moves = [d.step for d in reading.deeds if subject.key in d.motions and d.step <= deed.step
             and (shelf.travels(d.motions[subject.key]) or d.motions[subject.key] in ("stand", "stand_up"))]
    return bool(sits) and max(sits) >= max(moves, default=-1)


def _got_off(subject: Subject, panel: Panel, reading: Reading) -> bool:
    """Whether it no longer sits on what it rode."""
    rode = {d.span for d in reading.deeds if d.motions.get(subject.key) == "sit"}
    mounts = {key for d in reading.deeds if d.span in rode for key in d.motions if key != subject.key}
    return bool(mounts & panel.parked)


def _changed(subject: Subject, panel: Panel, reading: Reading, shelf: Shelf) -> str:
    """The motion that has made of it what it is by now: a snowman stays melted."""
    if subject.key not in panel.over:
        return ""
    motions = [d.motions[subject.key] for d in reading.deeds if subject.key in d.motions]
    return next((m for m in motions if shelf.families["motions"][m].facts.get("changes")), "")


def _rest(subject: Subject, panel: Panel, reading: Reading, shelf: Shelf) -> str:
    """What it does of which nothing is said: its kind's own, unless it is there for somebody. Birds that are fed or
    held have come down; a boat beside somebody on land is drawn up there, a car is parked."""
    if _worked(subject, panel, shelf):
        return "idle"
    if subject.kind == "bird" and able(subject, "peck", shelf):
        handled = {d.target for d in panel.doing.values() for key, m in d.motions.items()
                   if reading.subject(key).kind == "person" and m not in STILL and not shelf.travels(m)}
        if subject.key in handled:
            return "peck"
    if subject.kind in ("vessel", "vehicle"):
        beside = {link.object if link.subject == subject.key else link.subject for link in reading.links
                  if subject.key in (link.subject, link.object) and link.kind not in ("on", "inside")}
        if any(reading.subject(key).kind in ("person", "quadruped") for key in beside):
            return "idle"
    return at_rest(subject, reading, shelf)


def _worked(subject: Subject, panel: Panel, shelf: Shelf) -> bool:
    """Whether somebody works at it here: then it keeps still."""
    motions = shelf.families["motions"]
    return any(subject.key in (d.target, d.to) and motions[m].facts.get("work")
               for d in panel.doing.values() for m in d.motions.values())


def in_a_row(single: list[Action], steps: list[list[Deed]], who: list[Subject], reading: Reading,
             each: float = 3.0) -> list[Action]:
    """One unbroken take plays all steps in order, `each` so many seconds; the last of somebody's holds to the end, or
    gives way to what is left of it."""
    out: list[Action] = []
    for subject in who:
        deeds = [(n, deed) for n, step in enumerate(steps) if (deed := _of(subject, step)) is not None]
        for name in subject.ids:
            if not deeds:
                out += [action for action in single if action.subject == name]
            for k, (n, deed) in enumerate(deeds):
                motion = deed.motions[subject.key]
                until = deeds[k + 1][0] if k + 1 < len(deeds) else len(steps) if motion not in MOMENTS else n + 1
                out.append(
                    Action(
                        subject=name,
                        motion=motion,
                        manner=deed.manner,
                        target=_object(deed, subject, name, reading),
                        to=reading.subject(deed.to).ids[0] if deed.to is not None else None,
                        tool=_one_of(deed.tool, deed, name, reading),
                        start=round(each * n, 2),
                        duration=None if until >= len(steps) else round(each * (until - n), 2),
                    )
                )
    return out
