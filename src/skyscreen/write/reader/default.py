"""What a body does when nothing is said of it."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import Shelf, words_of
from skyscreen.write.reading import Reading, Subject

NEAR = ("close", "extreme_close")
WALKERS = ("quadruped", "bird")
"""Kinds that go or fly about when nothing is said of them."""


def default_motion(subject: Subject, shelf: Shelf) -> str:
    """What a subject does when nothing is said of it; a ship in a bottle and a dinosaur on a shelf stand there."""
    if subject.small and subject.kind in ("vessel", "vehicle", "quadruped", "person"):
        return "idle"
    rig = shelf.rig(subject.entry)
    fit = {e.name: e for e in shelf.families["motions"].values() if rig in e.facts.get("rigs", ())}
    own = next((name for name in words_of(subject.entry.facts.get("motions")) if name in fit), None)
    kind = next((e.name for e in fit.values() if subject.kind in words_of(e.facts.get("default_of"))), None)
    if own is None and subject.entry.facts.get("flies") and "fly" in fit and subject.kind != "bird":
        own = "fly"  # a balloon over the hills drives nowhere
    return own or kind or ("idle" if "idle" in fit or not fit else next(iter(fit)))


def at_rest(subject: Subject, reading: Reading, shelf: Shelf) -> str:
    """The same in its text: who is to be seen from near, and nothing else is told, stands for its portrait: a horse
    that walks, an eagle in flight are a blur in a close-up."""
    sizes = [value for field, value in reading.cameras if field == "size"]
    portrait = bool(sizes) and set(sizes) <= set(NEAR) and not reading.deeds and subject.kind in WALKERS
    return "idle" if portrait else default_motion(subject, shelf)
