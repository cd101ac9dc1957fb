"""The young of animals: a kitten is a cat, 河马宝宝 a hippo; the rigs give them their shape."""

from __future__ import annotations

from collections.abc import Iterable

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.shelf import Shelf, called
from skyscreen.write.reading import Subject
from skyscreen.write.words.describe import YOUNG

ANIMALS = ("quadruped", "bird", "swimmer")
SCALE = 0.6
"""Of the young of a thing that has no parameter for it."""


def newborn(subject: Subject) -> None:
    """Make it the young of its kind."""
    if "young" in subject.entry.params():
        subject.params["young"] = 1.0
    else:
        subject.scale *= SCALE


def is_young(word: str, before: Iterable[str], entry: Entry, shelf: Shelf) -> bool:
    """Whether `word`, with the words `before` it, means the young of this entry."""
    if entry.facts.get("kind") not in ANIMALS:
        return False
    return (
        word in entry.facts.get("young", ())
        or word in YOUNG
        or word in called(shelf, "young")  # 'calf' may be a whale's, whoever is named before it
        or any(one in YOUNG for one in before)
    )
