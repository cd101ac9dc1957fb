"""Who does what in each shot, once all know whom they show: deeds, those they touch, those who flee from them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from skyscreen.catalogue.reach import STILL
from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.story.business import LOW, able, carried, deed_of
from skyscreen.write.story.dismount import dismounted
from skyscreen.write.story.idling import meanwhile, pauses, watchers
from skyscreen.write.story.once import once
from skyscreen.write.story.panel import Panel
from skyscreen.write.words.events import CHASING, OFF

TWICE = 2
"""Shots that show those who do something in turn at it."""


def block(panels: list[Panel], reading: Reading, lead: list[Subject], steps: list[list[Deed]], shelf: Shelf,
          where: Sequence[str] = ()) -> None:
    """Fill `doing` and `looks` of every panel, once all of them know whom they show.

    Args:
        where: name of the place of each step; () where all have one.
    """
    for panel in panels:
        present = {*panel.shown, *panel.beside}
        for subject in lead:
            if present & set(subject.ids):
                deed = deed_of(subject, panel.deeds, steps, where)
                now = any(deed is d for d in panel.deeds)
                missed = deed is not None and not now and bool({deed.target, deed.to} & panel.gone)
                if deed is not None and not missed and (now or able(subject, deed.motions[subject.key], shelf)):
                    panel.doing[subject.key] = deed
        _bring(panel, reading, lead, steps, shelf)
        _flee(panel, reading, shelf)
        _riderless(panel, reading, shelf)
        _parked(panel, reading, shelf)
    _in_turn(panels, lead)
    _leave_off(panels, shelf)
    _get_down(panels, reading)
    once(panels, lead, reading.subjects, len(steps) > 1, shelf)
    if not lead or len(panels) < 4:
        return
    watchers(panels, lead, len(steps) > 1, shelf)
    if len(steps) < 2 and reading.speed <= 1:
        pauses(panels, reading, lead[0], lead[1:], shelf)
    meanwhile(panels, reading, lead, shelf)


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
        if able(reading.subject(link.object), "idle", shelf) and shelf.travels(mount.motions[link.object]):
            panel.doing[link.object] = mount.beside(link.object, "idle")


def _parked(panel: Panel, reading: Reading, shelf: Shelf) -> None:
    """What somebody has got off stands there, unless it is told of here."""
    for rider, mount in dismounted(panel, reading, shelf):
        own = panel.doing.get(mount)
        told = own is not None and any(own is deed for deed in panel.deeds) and rider not in own.motions
        if not told and panel.deeds and able(reading.subject(mount), "idle", shelf):
            panel.doing[mount] = panel.deeds[0].beside(mount, "idle")
            panel.parked.add(mount)


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
        load = carried(subject, panel.doing[subject.key], reading, shelf) if subject.key in panel.doing else None
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


def _get_down(panels: list[Panel], reading: Reading) -> None:
    """蹲在路边喂猫: the first shot of the deed begins with getting down to it."""
    seen: set[int] = set()
    placed = {k.subject for k in reading.links if k.kind in ("on", "inside", "at")}
    for panel in panels:
        for key, deed in panel.doing.items():
            low = next((d for d in reading.deeds if d is not deed and d.step == deed.step
                        and d.motions.get(key) in LOW), None)
            person = reading.subject(key).kind == "person"
            if low is not None and person and deed.motions[key] not in (*LOW, *STILL) and key not in seen | placed:
                panel.before.setdefault(key, low)
                seen.add(key)


def _leave_off(panels: list[Panel], shelf: Shelf) -> None:
    """The first shot of a deed on the spot begins with the way there: one sees the fox stop."""
    for one, two in itertools.pairwise(panels):
        for key, deed in two.doing.items():
            last = one.doing.get(key)
            if last is None or key in two.parked or last is deed or last.step >= deed.step:
                continue
            if last.motions[key] == deed.motions[key]:
                continue
            if shelf.travels(last.motions[key]) and not shelf.travels(deed.motions[key]):
                two.before[key] = last
