"""What those do who have nothing to do, and how a long deed is broken off for a look.

A minute in which everybody does one thing without a break is a loop. So whoever goes pauses once and looks, who feeds
lifts the head, who has nothing to do watches the one who has, and then the deed goes on.
"""

from __future__ import annotations

from skyscreen.catalogue.reach import STILL
from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reader.default import default_motion
from skyscreen.write.reading import Reading, Subject
from skyscreen.write.story.business import able, carried
from skyscreen.write.story.panel import Panel

FREE = ("scratch", "stretch")
"""What is done with a free hand only: no suitcase goes up to the head."""
WATCHING = ("person", "quadruped")
"""Kinds that stand and watch; a gull goes on flying."""
MEANWHILE = {
    "person": ("look", "look_back", "scratch", "stretch"),
    "quadruped": ("sniff", "look", "look_back", "shake"),
    "bird": ("look_back", "peck", "look"),
}
"""What somebody of a kind does who has nothing to do: nobody only stands."""
DOWN = ("look", "sit", "lie", "kneel", "crouch", "sleep", "doze", "meditate", "sunbathe", "lie_broken")
"""What is not broken off for that: an old man who sits by a river does not get up to look round."""
PAUSING = ("walk", "trot", "graze", "stand", "idle", "")
"""Motions that may be broken off for a look: nobody stops to look round in a chase, on a seat or with hands full."""


def watchers(panels: list[Panel], lead: list[Subject], several: bool, shelf: Shelf) -> None:
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


def pauses(panels: list[Panel], reading: Reading, main: Subject, others: list[Subject], shelf: Shelf) -> None:
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


def meanwhile(panels: list[Panel], reading: Reading, lead: list[Subject], shelf: Shelf) -> None:
    """Whoever would only stand in a shot looks about, scratches, sniffs: something else each time."""
    turns: dict[int, int] = {}
    borne = {link.subject for link in reading.links if link.kind in ("on", "inside")}
    for panel in panels:
        for subject in lead:
            own = panel.doing.get(subject.key)
            motion = own.motions[subject.key] if own is not None else default_motion(subject, shelf)
            free = subject.key not in borne and subject.key not in panel.looks and subject.key not in panel.before
            if motion not in STILL or not free or not set(subject.ids) & set(panel.shown) or motion in DOWN:
                continue
            heard = next((d for d in panel.deeds if d.said and d.target == subject.key), None)
            if heard is not None:
                panel.looks[subject.key] = heard.subjects[0]  # whoever is spoken to listens, and does not look away
                continue
            full = own is not None and (own.tool is not None or carried(subject, own, reading, shelf) is not None)
            row = [m for m in MEANWHILE.get(subject.kind, ()) if able(subject, m, shelf) and not (full and m in FREE)]
            if row:
                turns[subject.key] = turns.get(subject.key, -1) + 1
                panel.meanwhile[subject.key] = row[turns[subject.key] % len(row)]
