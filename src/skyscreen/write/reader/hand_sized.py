"""What a deed takes in the hand is small: 'plants a tree' sets a sapling in the ground, and no grown oak; who waves a
flag waves no flagpole."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reading import Deed, Reading, Subject

GROWN = 1.5
"""Metres from which on nobody sets a tree into the ground by hand."""
WAVING = ("wave", "wave a flag", "brandish", "raise", "carry", "hold", "挥", "挥舞", "挥动", "摇", "举", "拿")
"""Verbs whose flag is in a hand."""


def hand_sized(reading: Reading, shelf: Shelf) -> None:
    """Trees that are planted become saplings, and flags that somebody waves small ones, in every deed."""
    things = shelf.families["things"]
    for deed in reading.deeds:
        target = reading.subject(deed.target) if deed.target is not None else None
        small = things.get("" if target is None else _smaller(deed, target, reading, shelf))
        if small is not None and target is not None:
            target.entry = small


def _smaller(deed: Deed, target: Subject, reading: Reading, shelf: Shelf) -> str:
    """The thing that stands for it in this deed; '' the same."""
    node = shelf.index["motions"].get(deed.verb)
    if node is not None and "plant" in {entry.name for entry in node.entries}:
        return "sapling" if target.kind == "plant" and float(target.entry.facts.get("height", 0.0)) > GROWN else ""
    held = target.entry.name == "flag" and any(reading.subject(key).kind in ALIVE for key in deed.subjects)
    return "hand_flag" if held and deed.verb.rstrip("着") in WAVING else ""
