"""What a body does when nothing is said of it."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import Shelf, words_of
from skyscreen.write.reading import Subject


def default_motion(subject: Subject, shelf: Shelf) -> str:
    """What a subject does when nothing is said of it."""
    rig = shelf.rig(subject.entry)
    fit = {e.name: e for e in shelf.families["motions"].values() if rig in e.facts.get("rigs", ())}
    own = next((name for name in words_of(subject.entry.facts.get("motions")) if name in fit), None)
    kind = next((e.name for e in fit.values() if subject.kind in words_of(e.facts.get("default_of"))), None)
    if own is None and subject.entry.facts.get("flies") and "fly" in fit and subject.kind != "bird":
        own = "fly"  # a balloon over the hills drives nowhere
    return own or kind or ("idle" if "idle" in fit or not fit else next(iter(fit)))
