"""Where the small happenings of a long deed stand (`write.words.incidents`): between its first shot and its last.

Whoever holds the picture of one deed for three shots and more breaks it off where the story gets difficult, takes it up
where it turns, and ends it where it ends. Nobody does in a chase, in the saddle, or where the words say that nothing
stops it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from skyscreen.nouns.screenplay import Camera
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.story.business import able, ends
from skyscreen.write.story.panel import Panel
from skyscreen.write.words.incidents import (
    COURSES,
    ENDINGS,
    FINE,
    GOING,
    GRAZING,
    HARD,
    MUSIC,
    RUNNING,
    SHOW,
    UNBROKEN,
)

LEAST = 3
"""Shots of one deed from which on it is broken off."""


def incidents(panels: Sequence[Panel], views: Sequence[Camera], lead: list[Subject], reading: Reading, shelf: Shelf
              ) -> None:
    """Fill `course` of the panels whose picture holds somebody in the middle of a long deed."""
    if reading.speed > 1 or re.search(UNBROKEN, reading.text, re.IGNORECASE):
        return
    for subject in lead:
        for run in _runs(panels, views, subject):
            deed = panels[run[0]].doing[subject.key]
            rows = COURSES.get(_sort(subject, deed, reading, shelf), {})
            turns: dict[str, int] = {}
            over = False
            for k in run[1:]:
                beat = panels[k].beat
                if over:
                    panels[k].course[subject.key] = (("look", 0.0),)
                    continue
                courses = rows.get(beat, ())
                if turns.get(beat, 0) >= len(courses) or not _free(panels[k], views[k], subject):
                    continue
                course = courses[turns.get(beat, 0)]
                turns[beat] = turns.get(beat, 0) + 1
                if all(able(subject, motion, shelf) for motion, _ in course if motion):
                    panels[k].course[subject.key] = course
                    over = beat == "resolve" and course[-1][0] in ENDINGS


def _runs(panels: Sequence[Panel], views: Sequence[Camera], subject: Subject) -> list[list[int]]:
    """Shots of each deed that hold the subject at it, where there are enough of them."""
    out: dict[int, list[int]] = {}
    for k, (panel, view) in enumerate(zip(panels, views, strict=True)):
        deed = panel.doing.get(subject.key)
        if deed is not None and any(deed is d for d in panel.deeds) and view.focus in subject.ids:
            out.setdefault(id(deed), []).append(k)
    return [run for run in out.values() if len(run) >= LEAST]


def _free(panel: Panel, view: Camera, subject: Subject) -> bool:
    """Whether the shot is near enough to see it, no insert, and nothing else is made of the subject here."""
    used = subject.key in panel.looks or subject.key in panel.before or subject.key in panel.meanwhile
    alone = subject.count == 1 or len(set(subject.ids) & {*panel.shown, *panel.beside}) == 1
    return view.size != "extreme_wide" and not view.part and not used and alone and subject.key not in panel.broken


def _sort(subject: Subject, deed: Deed, reading: Reading, shelf: Shelf) -> str:
    """The kind of deed, '' for one that goes on as it is."""
    motion = deed.motions[subject.key]
    borne = any(link.subject == subject.key and link.kind in ("on", "inside", "at") for link in reading.links)
    bears = any(link.object == subject.key and link.kind in ("on", "inside") for link in reading.links)
    goes = motion in GOING and deed.target is None and not borne and not bears and deed.manner != "fast"
    if ends(motion, shelf) or len(set(deed.motions)) > 1:
        return ""
    if subject.kind == "quadruped":
        return "beast going" if goes else "beast" if motion in GRAZING and not bears else ""
    if subject.kind == "bird":
        return "bird going" if goes and motion in ("fly", "glide") else "bird" if motion in GRAZING else ""
    if subject.kind != "person" or bears:
        return ""
    if goes:
        return "person running" if motion in RUNNING else "person going"
    kinds = (("hard work", HARD), ("fine work", FINE), ("show", SHOW), ("music", MUSIC))
    return next((name for name, motions in kinds if motion in motions), "")

