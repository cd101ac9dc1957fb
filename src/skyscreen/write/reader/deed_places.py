"""Places that a deed or an event brings: table tennis is played in a hall, a chariot race is run in an arena.

A place says in its fact `deeds` by which words it is meant where none is named: base forms, several words parted by
spaces, parts that stand apart parted by ' & '. What is done tells more of the place than who does it, so it weighs
`WEIGHT` times a word of `words.homes`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.shelf import Shelf

WEIGHT = 2
ENDINGS = r"(?:s|es|d|ed|ing|'s)?"
"""Of English words, after a final e that may be gone ('skate', 'skating') or a consonant that may be doubled."""
BETWEEN = r"\s+(?:(?:an?|the|some|his|her|their|its|of|in|on|at|to)\s+)?"


class PlaceDeed(NamedTuple):
    """Words of a deed found in a text, with the place that they bring."""

    entry: Entry
    start: int
    end: int
    parts: tuple[tuple[int, int], ...] = ()
    """Where each of its parts stands."""


def deeds(shelf: Shelf, text: str) -> list[PlaceDeed]:
    """All deeds of places that the text tells of, by the shelf's order of places."""
    low = text.lower()
    out = []
    for entry, parts in _phrases(shelf):
        if not all(stem in low for part in parts for stem in part.stems):
            continue  # of some seven hundred patterns a text needs two or three
        hits = [_pattern(part.phrase).search(low) for part in parts]
        if all(hits):
            spans = [hit.span() for hit in hits if hit is not None]
            out.append(PlaceDeed(entry, min(a for a, _ in spans), max(b for _, b in spans), tuple(spans)))
    return out


def said(phrase: str, text: str) -> tuple[int, int] | None:
    """Where a phrase of base forms stands in a text, from the first of its parts to the last; None where one is
    missing."""
    low = text.lower()
    if not all(stem in low for part in phrase.split(" & ") for stem in _stems(part)):
        return None  # a pattern is made and tried for what may be there alone: most phrases are not
    hits = [_pattern(part).search(low) for part in phrase.split(" & ")]
    spans = [hit.span() for hit in hits if hit is not None]
    return (min(a for a, _ in spans), max(b for _, b in spans)) if len(spans) == len(hits) else None


def covering(found: list[PlaceDeed], start: int, end: int) -> PlaceDeed | None:
    """The deed of whose name the words from `start` to `end` are only a part: 广场 in 广场舞, the lake of 'Swan
    Lake'. What lies between two parts that stand apart is told for itself."""
    return next((d for d in found for a, b in d.parts or ((d.start, d.end),)
                 if a <= start and end <= b and b - a > end - start), None)


class Part(NamedTuple):
    """A part of the words of a deed, and what every form of its words contains."""

    phrase: str
    stems: tuple[str, ...]


@lru_cache(maxsize=4)
def _phrases(shelf: Shelf) -> list[tuple[Entry, list[Part]]]:
    return [
        (entry, [Part(part, _stems(part)) for part in phrase.split(" & ")])
        for entry in shelf.families["places"].values()
        for phrase in entry.facts.get("deeds", ())
    ]


def _stems(phrase: str) -> tuple[str, ...]:
    """What `_inflected` leaves of each word: all but a last e or y."""
    words = phrase.split(" ") if phrase.isascii() else [phrase]
    return tuple(word[:-1] if word.isascii() and word.endswith(("e", "y")) else word for word in words)


@lru_cache(maxsize=256)
def _pattern(phrase: str) -> re.Pattern[str]:
    if not phrase.isascii():
        return re.compile(re.escape(phrase))
    return re.compile(r"\b" + BETWEEN.join(_inflected(word) for word in phrase.split(" ")) + r"\b")


def _inflected(word: str) -> str:
    """'skate' → skate, skates, skated, skating; 'swim' → swimming; 'party' → parties."""
    if word.endswith("e"):
        return f"{re.escape(word[:-1])}(?:e|es|ed|ing)"
    if word.endswith("y"):
        return f"{re.escape(word[:-1])}(?:y|ys|ies|ied|ying|yed)"
    return f"{re.escape(word)}{re.escape(word[-1])}?{ENDINGS}"
