"""Talk in its turn: each quotation is said by somebody in a step of its own, to somebody who listens."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reading import Deed, Reading, Subject
from skyscreen.write.text.dialogue import Speech, speeches

SPOKEN = frozenset(("talk", "shout", "sing", "cry", "laugh", "howl", "bark"))
"""Motions of who says something."""
FAR = 40
"""Characters at most between what is said and its verb."""


def converse(reading: Reading, shelf: Shelf) -> None:
    """Give every deed of saying its words, its own step and its listener, in `reading`."""
    said = [(speech, deed) for speech in speeches(reading.text) if (deed := _deed_of(speech, reading)) is not None]
    for speech, deed in said:
        if speech.after:
            _inverted(deed, reading)
        deed.said = f"{deed.said}\n{speech.text}" if deed.said else speech.text
    talk = [deed for deed in reading.deeds if deed.said]
    if not talk:
        return
    _in_turn(reading)
    spoke: int | None = None
    for deed in sorted(talk, key=lambda deed: deed.step):
        own = deed.subjects[0]
        if deed.target is None:
            other = next((s.key for s in _listeners(reading, deed) if s.key == spoke), None)
            deed.target = other if other is not None else next((s.key for s in _listeners(reading, deed)), None)
        spoke = own
    for deed in talk:
        _stops(deed, reading, shelf)


def _deed_of(speech: Speech, reading: Reading) -> Deed | None:
    """The deed whose words they are."""
    start, end = speech.span
    row = [d for d in reading.deeds if set(d.motions.values()) & SPOKEN]
    if speech.after:
        return min((d for d in row if end <= d.span[0] <= end + FAR), key=lambda d: d.span, default=None)
    return max((d for d in row if start - FAR <= d.span[0] <= start + 4), key=lambda d: d.span, default=None)


def _inverted(deed: Deed, reading: Reading) -> None:
    """'"…," says the grandfather': he says it, and is not told it."""
    target = reading.subject(deed.target) if deed.target is not None else None
    between = reading.text[deed.span[1] : target.span[0]] if target is not None else ""
    if target is None or target.kind not in ALIVE or (target.span[0] > deed.span[1] and len(between) > 24):
        return
    motion = next(iter(deed.motions.values()))
    deed.subjects, deed.target = [target.key], None
    deed.motions, deed.hows = {target.key: motion}, {target.key: "exact"}


def _in_turn(reading: Reading) -> None:
    """Steps such that nothing else is told in that of a speech."""
    step, last, before = -1, None, None
    row = sorted(reading.deeds, key=lambda d: (d.step, d.span))
    for deed in row:
        if deed.step != last or deed.said or (before is not None and before.said):
            step += 1
        last, before = deed.step, deed
        deed.step = step


def _listeners(reading: Reading, deed: Deed) -> list[Subject]:
    """Who may be spoken to: the people named before, the nearest first."""
    people = [s for s in reading.subjects if s.kind in ALIVE and s.count == 1 and not s.tool
              and s.key not in deed.subjects and s.span[0] < deed.span[1]]
    return sorted(people, key=lambda s: (s.kind != "person", -s.span[0]))


def _stops(deed: Deed, reading: Reading, shelf: Shelf) -> None:
    """Whoever has come running stands still and listens."""
    if deed.target is None:
        return
    before = [d for d in reading.deeds if d.step < deed.step and deed.target in d.motions]
    last = max(before, key=lambda d: (d.step, d.span), default=None)
    if last is not None and shelf.travels(last.motions[deed.target]):
        reading.deeds.append(Deed([deed.target], "look", deed.span, deed.step, target=deed.subjects[0],
                                  motions={deed.target: "look"}, hows={deed.target: "exact"}))
