"""Deeds that can be done but once: a fall is waited for, seen from two sides, and leaves something behind."""

from __future__ import annotations

import math

from skyscreen.catalogue.brittle import strength
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.story.business import able, ends
from skyscreen.write.story.panel import Panel
from skyscreen.write.words.events import AFTER


def once(panels: list[Panel], lead: list[Subject], everybody: list[Subject], several: bool, shelf: Shelf) -> None:
    """A deed that can be done but once (a fall) is waited for, seen from two sides where the story turns, and left
    behind: a ball does not fall eleven times in a minute. In a story of several steps it is seen in its own. Who fell
    lies there in the second of its shots."""
    for subject in lead:
        seen = [k for k, p in enumerate(panels) if subject.key in p.doing and set(p.shown) & set(subject.ids)
                and ends(p.doing[subject.key].motions[subject.key], shelf)]
        if not seen:
            continue
        late = seen if several else (
            [k for k in seen if panels[k].beat in ("complicate", "turn")] or seen[len(seen) // 3:])
        angles = [k for k in seen if k >= late[0]][:2]
        for k, panel in enumerate(panels):
            if k in angles or subject.key not in panel.doing:
                continue
            if ends(panel.doing[subject.key].motions[subject.key], shelf):
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
