"""What each one does in a shot: the deed told of them, and between deeds the small things that make it a scene.

A minute in which everybody does one thing without a break is a loop. So whoever goes pauses once and looks, who feeds
lifts the head, who has nothing to do watches the one who has, and then the deed goes on.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, field

from skyscreen.catalogue.brittle import strength
from skyscreen.catalogue.reach import STILL
from skyscreen.nouns.screenplay import Action
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.scenery import words_of
from skyscreen.write.shelf import ALIVE, Shelf
from skyscreen.write.words.events import AFTER, CHASING, HANDED_OFF, MOMENTS, OFF, TAKEN

WAIT = 0.25
"""Share of a shot, at most a second, before a deed that is done but once."""
WATCHING = ("person", "quadruped")
"""Kinds that stand and watch; a gull goes on flying."""
MEANWHILE = {
    "person": ("look", "look_back", "scratch", "stretch"),
    "quadruped": ("sniff", "look", "look_back", "shake"),
    "bird": ("look_back", "peck", "look"),
}
"""What somebody of a kind does who has nothing to do: nobody only stands."""
TWICE = 2
"""Shots that show those who do something in turn at it."""
IN_HAND = 0.95
"""Metres: what is larger is not kept in one hand."""
ARRIVES = 0.38
"""Share of a shot that the deed before still goes on, where one stops, turns, or does something on arrival."""
PAUSING = ("walk", "trot", "graze", "stand", "idle", "")
"""Motions that may be broken off for a look: nobody stops to look round in a chase, on a seat or with hands full."""


@dataclass
class Panel:
    """One shot of the story before it is a Shot."""

    beat: str
    deeds: list[Deed]
    """Of this step of the telling."""
    shown: list[str] = field(default_factory=list)
    """Cast ids that the shot is meant to show."""
    beside: list[str] = field(default_factory=list)
    """Cast ids that are in the world of the shot, and need not be seen."""
    doing: dict[int, Deed] = field(default_factory=dict)
    """Subject key → the deed it does here."""
    looks: dict[int, int | None] = field(default_factory=dict)
    """Subject key → key of whom it looks at in this shot, None: about."""
    breaks: bool = False
    """The look breaks off the deed in the middle of the shot."""
    broken: set[int] = field(default_factory=set)
    """Subject keys of what lies in pieces."""
    before: dict[int, Deed] = field(default_factory=dict)
    """Subject key → the deed that it comes from: it is seen to leave off."""
    meanwhile: dict[int, str] = field(default_factory=dict)
    """Subject key → what it does beside standing there."""
    more: list[list[Deed]] = field(default_factory=list)
    """Steps of the telling that follow in the same shot, where there are more steps than shots."""
    gone: set[int] = field(default_factory=set)
    """Subject keys of those who are not there yet, or no more."""
    rolling: set[int] = field(default_factory=set)
    """Identities of the deeds that are done here by one after another."""
    over: set[int] = field(default_factory=set)
    """Subject keys whose one deed lies behind them: what has fallen from the table is no longer on it."""


def able(subject: Subject, motion: str, shelf: Shelf) -> bool:
    """Whether a motion of the catalogue fits this body."""
    entry = shelf.families["motions"].get(motion)
    return entry is not None and shelf.rig(subject.entry) in entry.facts.get("rigs", ())


def default_motion(subject: Subject, shelf: Shelf) -> str:
    """What a subject does when nothing is said of it."""
    rig = shelf.rig(subject.entry)
    fit = {e.name: e for e in shelf.families["motions"].values() if rig in e.facts.get("rigs", ())}
    own = next((name for name in words_of(subject.entry.facts.get("motions")) if name in fit), None)
    kind = next((e.name for e in fit.values() if subject.kind in words_of(e.facts.get("default_of"))), None)
    if own is None and subject.entry.facts.get("flies") and "fly" in fit and subject.kind != "bird":
        own = "fly"  # a balloon over the hills drives nowhere
    return own or kind or ("idle" if "idle" in fit or not fit else next(iter(fit)))


def deed_of(subject: Subject, now: list[Deed], steps: list[list[Deed]]) -> Deed | None:
    """The deed of this step, else what is left of the last one told of the subject: it goes on, or its end is seen
    (who fell lies there). None: it waits for its own, or its moment has passed."""
    at = next((n for n, step in enumerate(steps) if step is now), 0)
    found = _of(subject, now)
    for step in () if found else reversed(steps[:at]):
        found = _of(subject, step)
        if found is None:
            continue
        motion = found.motions[subject.key]
        if motion in AFTER:
            return found.beside(subject.key, AFTER[motion])
        return None if motion in MOMENTS else found
    if found is None and len(steps) == 1:
        return next((d for step in steps if (d := _of(subject, step)) is not None), None)
    return found


def _of(subject: Subject, step: list[Deed]) -> Deed | None:
    """What the subject does in a step: of several deeds at once (holds a lantern, walks) the one that the body can
    truly do, and of sitting and reading the reading."""
    order = ("exact", "synonym", "nearest", "generic")
    row = sorted(
        [d for d in step if subject.key in d.motions],
        key=lambda d: (order.index(d.hows.get(subject.key, "generic")), d.motions[subject.key] in STILL),
    )
    return row[0] if row else None


def block(panels: list[Panel], reading: Reading, lead: list[Subject], steps: list[list[Deed]], shelf: Shelf) -> None:
    """Fill `doing` and `looks` of every panel, once all of them know whom they show."""
    for panel in panels:
        present = {*panel.shown, *panel.beside}
        for subject in lead:
            if present & set(subject.ids):
                deed = deed_of(subject, panel.deeds, steps)
                now = any(deed is d for d in panel.deeds)
                missed = deed is not None and not now and bool({deed.target, deed.to} & panel.gone)
                if deed is not None and not missed and (now or able(subject, deed.motions[subject.key], shelf)):
                    panel.doing[subject.key] = deed
        _bring(panel, reading, lead, steps, shelf)
        _flee(panel, reading, shelf)
        _riderless(panel, reading, shelf)
    _in_turn(panels, lead)
    _leave_off(panels, shelf)
    _once(panels, lead, reading.subjects, len(steps) > 1, shelf)
    if not lead or len(panels) < 4:
        return
    _watchers(panels, lead, len(steps) > 1, shelf)
    if len(steps) < 2 and reading.speed <= 1:
        _pauses(panels, reading, lead[0], lead[1:], shelf)
    _meanwhile(panels, reading, lead, shelf)


def _in_turn(panels: list[Panel], lead: list[Subject]) -> None:
    """Lamps come on one after another in the first two shots that show them; from then on all are lit."""
    left: dict[int, int] = {}
    for panel in panels:
        for deed in panel.deeds:
            shown = any(set(s.ids) & set(panel.shown) for s in lead if s.key in deed.motions)
            if deed.in_turn and shown and left.setdefault(id(deed), TWICE) > 0:
                left[id(deed)] -= 1
                panel.rolling.add(id(deed))


def _flee(panel: Panel, reading: Reading, shelf: Shelf) -> None:
    """'Two guards chase him': who is chased runs, where nothing else is told of him here."""
    for deed in panel.deeds:
        target = reading.subject(deed.target) if deed.verb in CHASING and deed.target is not None else None
        if target is None or target.kind not in ALIVE or target.key in deed.subjects:
            continue
        motion = next((m for m in deed.motions.values() if shelf.travels(m)), "")
        own = panel.doing.get(target.key)
        if (own is None or not any(own is d for d in panel.deeds)) and able(target, motion, shelf):
            panel.doing[target.key] = deed.beside(target.key, motion)


def _riderless(panel: Panel, reading: Reading, shelf: Shelf) -> None:
    """What somebody has fallen off goes on without him no further."""
    for link in reading.links:
        rider, mount = panel.doing.get(link.subject), panel.doing.get(link.object)
        if link.kind != "on" or rider is None or mount is None or rider.motions[link.subject] == "sit":
            continue
        if not any(d.motions.get(link.subject) in OFF and d.step <= rider.step for d in reading.deeds):
            continue
        if able(reading.subject(link.object), "idle", shelf):
            panel.doing[link.object] = mount.beside(link.object, "idle")


def _bring(panel: Panel, reading: Reading, lead: list[Subject], steps: list[list[Deed]], shelf: Shelf) -> None:
    """A deed's object, its tool and what they stand on are where it is done, and whoever does it where they are."""
    for subject in lead:
        if set(subject.ids) & {*panel.shown, *panel.beside}:
            continue
        deed = next((d for d in panel.deeds if subject.key in d.motions and d.target is not None), None)
        if deed is not None and deed.target is not None and set(reading.subject(deed.target).ids) & set(panel.shown):
            panel.doing[subject.key] = deed_of(subject, panel.deeds, steps) or deed
            panel.beside += subject.ids
    wanted: list[int] = []
    for deed in list(panel.doing.values()):
        wanted += [key for key in (deed.target, deed.to, deed.tool) if key is not None and key not in wanted]
    for subject in lead:  # and what is carried meanwhile
        load = _load(subject, panel.doing[subject.key], reading, shelf) if subject.key in panel.doing else None
        wanted += [load.target] if load is not None and load.target is not None else []
    for key in [key for key in wanted if key not in panel.gone]:
        below = _carriers(key, reading)
        for name in (n for k in (key, *below) for n in reading.subject(k).ids):
            if name not in panel.shown and name not in panel.beside:
                panel.beside.append(name)
    for subject in lead:
        deed = deed_of(subject, panel.deeds, steps)
        if subject.key in wanted and subject.key not in panel.doing and deed is not None:
            panel.doing[subject.key] = deed


def _carriers(key: int, reading: Reading) -> list[int]:
    """What carries it, what carries that, and so on: the cake under a candle, the table under the cake."""
    out, row = [], [key]
    while row:
        row = [k.object for k in reading.links
               if k.subject in row and k.kind in ("on", "inside") and k.object not in (key, *out)]
        out += dict.fromkeys(row)
    return out


def _leave_off(panels: list[Panel], shelf: Shelf) -> None:
    """The first shot of a deed on the spot begins with the way there: one sees the fox stop."""
    for one, two in itertools.pairwise(panels):
        for key, deed in two.doing.items():
            last = one.doing.get(key)
            if last is None or last is deed or last.step >= deed.step or last.motions[key] == deed.motions[key]:
                continue
            if shelf.travels(last.motions[key]) and not shelf.travels(deed.motions[key]):
                two.before[key] = last


def _meanwhile(panels: list[Panel], reading: Reading, lead: list[Subject], shelf: Shelf) -> None:
    """Whoever would only stand in a shot looks about, scratches, sniffs: something else each time."""
    turns: dict[int, int] = {}
    borne = {link.subject for link in reading.links if link.kind in ("on", "inside")}
    for panel in panels:
        for subject in lead:
            own = panel.doing.get(subject.key)
            motion = own.motions[subject.key] if own is not None else default_motion(subject, shelf)
            free = subject.key not in borne and subject.key not in panel.looks and subject.key not in panel.before
            if motion not in STILL or not free or not set(subject.ids) & set(panel.shown) or motion == "look":
                continue
            row = [m for m in MEANWHILE.get(subject.kind, ()) if able(subject, m, shelf)]
            if row:
                turns[subject.key] = turns.get(subject.key, -1) + 1
                panel.meanwhile[subject.key] = row[turns[subject.key] % len(row)]


def _once(panels: list[Panel], lead: list[Subject], everybody: list[Subject], several: bool, shelf: Shelf) -> None:
    """A deed that can be done but once (a fall) is waited for, seen from two sides where the story turns, and left
    behind: a ball does not fall eleven times in a minute. In a story of several steps it is seen in its own. Who fell
    lies there in the second of its shots."""
    for subject in lead:
        seen = [k for k, p in enumerate(panels) if subject.key in p.doing and set(p.shown) & set(subject.ids)
                and _ends(p.doing[subject.key].motions[subject.key], shelf)]
        if not seen:
            continue
        late = seen if several else (
            [k for k in seen if panels[k].beat in ("complicate", "turn")] or seen[len(seen) // 3:])
        angles = [k for k in seen if k >= late[0]][:2]
        for k, panel in enumerate(panels):
            if k in angles or subject.key not in panel.doing:
                continue
            if _ends(panel.doing[subject.key].motions[subject.key], shelf):
                del panel.doing[subject.key]
        deed = panels[angles[-1]].doing[subject.key]
        left = AFTER.get(deed.motions[subject.key], "")
        if left and able(subject, left, shelf):
            for panel in panels[angles[0] + 1:]:
                same = panel.doing.get(subject.key, deed) is deed and any(deed is d for d in panel.deeds)
                if same or (subject.key not in panel.doing and not several):
                    panel.doing[subject.key] = deed.beside(subject.key, left)
            continue
        lost = _broken(deed, subject, everybody)
        for panel in panels[angles[-1] + 1:]:
            panel.over.add(subject.key)
            panel.broken |= lost
        wreck = [name for s in everybody if s.key in lost for name in s.ids]
        for panel in panels[angles[-1] + 1:angles[-1] + 2]:  # what became of it is looked at once
            rest = [name for name in (*panel.shown, *panel.beside) if name not in wreck]
            panel.shown, panel.beside = (wreck, rest) if wreck else (panel.shown, panel.beside)


def _broken(deed: Deed, subject: Subject, everybody: list[Subject]) -> set[int]:
    """What lies in pieces once a deed is done."""
    motion = deed.motions[subject.key]
    key = {"fall": subject.key, "shatter": subject.key, "drop": deed.target, "smash": deed.target}.get(motion)
    thing = next((s for s in everybody if s.key == key), None)
    return {thing.key} if thing is not None and brittle(thing) else set()


def brittle(subject: Subject) -> bool:
    """Whether a fall breaks it."""
    facts = subject.entry.facts
    return math.isfinite(strength(facts, facts["height"]))


def _ends(motion: str, shelf: Shelf) -> bool:
    entry = shelf.families["motions"].get(motion)
    return entry is not None and bool(entry.facts.get("once"))


def _watchers(panels: list[Panel], lead: list[Subject], several: bool, shelf: Shelf) -> None:
    """Who has no deed and eyes follows whoever has one: in a story of several steps the one whose step it is, else the
    lead."""
    for panel in panels:
        present = {*panel.shown, *panel.beside}
        told = {key for deed in panel.deeds for key in deed.motions} if several else set()
        acting = next((s for s in lead if s.key in told and present & set(s.ids)), lead[0])
        for subject in lead:
            idle = subject.kind in WATCHING and subject.key not in panel.doing and able(subject, "look", shelf)
            if idle and subject is not acting and present & set(subject.ids) and present & set(acting.ids):
                panel.looks[subject.key] = acting.key


def _pauses(panels: list[Panel], reading: Reading, main: Subject, others: list[Subject], shelf: Shelf) -> None:
    """The lead looks up once when things get difficult, and once, at whoever is with it, where the story turns."""
    deed = next((panel.doing[main.key] for panel in panels if main.key in panel.doing), None)
    motion = deed.motions[main.key] if deed else default_motion(main, shelf)
    rides = any(link.subject == main.key and link.kind in ("on", "inside") for link in reading.links)
    if main.kind not in ALIVE or not able(main, "look", shelf) or motion not in PAUSING or rides:
        return
    if deed is not None and (deed.target is not None and motion not in ("graze", "idle")):
        return
    alone = [p for p in panels if p.beat == "complicate" and p.shown and set(p.shown) <= set(main.ids[:1])]
    if alone:
        alone[0].looks[main.key], alone[0].breaks = None, True
    turn = next((p for p in panels if p.beat == "turn" and p.shown and p.shown[0] in main.ids), None)
    if turn is not None and (main.count == 1 or set(turn.shown) <= set(main.ids[:1])):
        there = {*turn.shown, *turn.beside}
        whom = next((s.key for s in others if s.kind in ALIVE and there & set(s.ids)), None)
        turn.looks[main.key], turn.breaks = whom, True


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
                out.append(Action(subject=name, motion="look", target=target))
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
                wait = round(min(WAIT * seconds, 1.0), 2) if _ends(motion, shelf) else 0.0
                load = _load(subject, deed, reading, shelf)
                tool = _one_of(deed.tool, deed, name, reading)
                tool = tool if load is None else _one_of(load.target, load, name, reading)
                manner = f"{deed.manner} seated".strip() if _seated(subject, deed, reading, shelf) else deed.manner
                if id(deed) in panel.rolling:  # four fifths of the shot for all of them
                    wait = round(wait + 0.8 * seconds * subject.ids.index(name) / max(len(subject.ids), 1), 2)
                out.append(Action(subject=name, motion=motion, manner=manner, target=goal, to=to, tool=tool,
                                  start=wait))
            if subject.key in panel.before and not looks:
                last, at = panel.before[subject.key], round(ARRIVES * seconds, 2)
                kept = _load(subject, last, reading, shelf)
                held = None if kept is None else _one_of(kept.target, kept, name, reading)
                way = Action(subject=name, motion=last.motions[subject.key], manner=last.manner, duration=at, tool=held)
                out[-1:] = [way, out[-1].model_copy(update={"start": at})]
            elif subject.key in panel.meanwhile:
                at = round(0.3 * seconds, 2)
                out[-1] = out[-1].model_copy(update={"duration": at})
                out.append(Action(subject=name, motion=panel.meanwhile[subject.key], start=at))
            if looks:
                # Two fifths of the shot show the deed, the rest the look: a look needs time to be read.
                at = round(0.42 * seconds, 2)
                out[-1] = out[-1].model_copy(update={"duration": at})
                out.append(Action(subject=name, motion="look", target=target, start=at))
    return out


def _load(subject: Subject, deed: Deed, reading: Reading, shelf: Shelf) -> Deed | None:
    """What somebody goes on carrying while it does something else: 'walks with a lantern in the hand'."""
    facts = shelf.families["motions"][deed.motions[subject.key]].facts
    if subject.kind != "person" or deed.tool is not None or any(facts.get(key) for key in ("holds", "work", "pair")):
        return None
    for other in reversed(reading.deeds):
        if other is deed or other.step > deed.step or subject.key not in other.motions or other.target is None:
            continue
        lifeless = reading.subject(other.target).kind not in ALIVE
        if other.motions[subject.key] == "carry":
            return other if lifeless and other.target != deed.target else None
    return _kept(subject, deed, reading)


def _kept(subject: Subject, deed: Deed, reading: Reading) -> Deed | None:
    """What somebody has picked up in an earlier step and still has in the hand: put down, thrown or given, it is
    gone."""
    kept: Deed | None = None
    for other in sorted((d for d in reading.deeds if subject.key in d.motions), key=lambda d: (d.step, d.span)):
        if other.step >= deed.step or other.target is None:
            continue
        motion, thing = other.motions[subject.key], reading.subject(other.target)
        if motion in TAKEN and thing.kind in ("prop", "food", "light") and _in_hand(thing):
            kept = other
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
    sits = [d.step for d in reading.deeds if d.motions.get(subject.key) == "sit" and d.step <= deed.step]
    moves = [d.step for d in reading.deeds if subject.key in d.motions and d.step <= deed.step
             and (shelf.travels(d.motions[subject.key]) or d.motions[subject.key] in ("stand", "stand_up"))]
    return bool(sits) and max(sits) >= max(moves, default=-1)


def _changed(subject: Subject, panel: Panel, reading: Reading, shelf: Shelf) -> str:
    """The motion that has made of it what it is by now: a snowman stays melted."""
    if subject.key not in panel.over:
        return ""
    motions = [d.motions[subject.key] for d in reading.deeds if subject.key in d.motions]
    return next((m for m in motions if shelf.families["motions"][m].facts.get("changes")), "")


def _rest(subject: Subject, panel: Panel, reading: Reading, shelf: Shelf) -> str:
    """What it does of which nothing is said: its kind's own, unless it is there for somebody. Birds that are fed or
    held have come down; a boat beside somebody on land is drawn up there."""
    if _worked(subject, panel, shelf):
        return "idle"
    if subject.kind == "bird" and able(subject, "peck", shelf):
        handled = {d.target for d in panel.doing.values() for key, m in d.motions.items()
                   if reading.subject(key).kind == "person" and m not in STILL and not shelf.travels(m)}
        if subject.key in handled:
            return "peck"
    if subject.kind == "vessel":
        beside = {link.object if link.subject == subject.key else link.subject for link in reading.links
                  if subject.key in (link.subject, link.object) and link.kind not in ("on", "inside")}
        if any(reading.subject(key).kind in ("person", "quadruped") for key in beside):
            return "idle"
    return default_motion(subject, shelf)


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
