"""A mark: one word or phrase of the text with the sense it has there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from skyscreen.write.text.lexicon import Sense

NOUNS = ("thing", "place", "part", "clothes")
DESCRIBING = ("colour", "size", "age", "material", "pattern")
BREAKS = ("comma", "stop", "then")
"""Kinds that end a clause."""


@dataclass(frozen=True, slots=True)
class Mark:
    kind: str
    """A kind of Sense, or stop, comma, verb (of no known motion), unknown."""
    value: Any
    text: str
    start: int
    end: int
    form: str = ""
    """Base form of the word, as the lexicon has it."""
    plural: bool = False
    senses: tuple[Sense, ...] = ()
    definite: bool = False
    """Follows 'the', 'its', 'their'."""
    name: str = ""
    """The name as written, where the word is somebody's."""
    pos: str = ""
    """Part of speech of an English word, the last of several, by `tagger`."""


def has(mark: Mark | None, *kinds: str) -> bool:
    return mark is not None and (mark.kind in kinds or any(sense.kind in kinds for sense in mark.senses))
