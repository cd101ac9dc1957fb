"""Who runs into a garden or a house hits nothing: going, and where to."""

from __future__ import annotations

import re

from skyscreen.write.lexis.kinds import kinds_of
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Deed, Reading

AHEAD = re.compile(r"^(?: (?!(?:in|on|at|of|by|near|behind|beside|and)\b)[\w'’-]+){0,3} $")
"""What may stand between the verb and the place: an article or owner and two adjectives, no other preposition."""


def entered(deed: Deed, rig: str, reading: Reading, shelf: Shelf) -> str:
    """The verb of going where 'into' names a place or what has an inside, '' where it may be what one bumps into."""
    head, _, tail = deed.verb.partition(" ")
    going = shelf.ground("motions", head).entry if tail == "into" else None
    if going is None or not shelf.travels(going.name):
        return ""
    wheels = rig == "vehicle"
    if deed.target is not None:  # a car goes into no house
        into = reading.subject(deed.target)
        return head if into.kind == "building" and not wheels and kinds_of(shelf).place(into.noun) else ""
    between = [reading.text[deed.span[1] : place.span[0]] for place in reading.places if place.span[0] >= deed.span[1]]
    there = any(AHEAD.match(words) for words in between)
    return "" if not there else "drive" if wheels else head
