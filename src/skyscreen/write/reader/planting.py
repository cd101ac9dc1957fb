"""What is planted is small: 'plants a tree' sets a sapling in the ground, and no grown oak."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Reading

GROWN = 1.5
"""Metres from which on nobody sets it into the ground by hand."""


def planted(reading: Reading, shelf: Shelf) -> None:
    """Trees that are planted become saplings, in every deed."""
    young = shelf.families["things"].get("sapling")
    for deed in reading.deeds:
        node = shelf.index["motions"].get(deed.verb)
        if young is None or deed.target is None or node is None or "plant" not in {e.name for e in node.entries}:
            continue
        target = reading.subject(deed.target)
        if target.kind == "plant" and float(target.entry.facts.get("height", 0.0)) > GROWN:
            target.entry = young
