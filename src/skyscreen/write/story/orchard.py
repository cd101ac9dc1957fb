"""What is planted is small, and what is picked hangs on what it grows on."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Reading

ORCHARD = 3.0
"""Metres of a tree from whose crown one picks standing."""
PICKED = (
    (("apple", "苹果"), "apple_tree"), (("cherr", "樱桃"), "cherry_tree"), (("flower", "花"), "flower"),
    (("fruit", "果", "pear", "梨", "peach", "桃", "plum", "orange", "橘", "橙", "lemon", "柠檬"), "apple_tree"),
)  # fmt: skip
"""What is picked → on what it grows, where the catalogue has it."""
SAPLING = 1.1
"""Metres of a tree that is planted."""


def saplings(reading: Reading) -> None:
    """'Plants a tree': what is set into the ground is no taller than who plants it reaches."""
    for deed in [d for d in reading.deeds if "plant" in d.motions.values() and d.target is not None]:
        tree = reading.subject(deed.target or 0)
        tall = float(tree.entry.facts.get("height", 0.0)) * tree.scale
        if tree.kind == "plant" and tall > SAPLING:
            tree.scale = round(tree.scale * SAPLING / tall, 3)


def picked_from(reading: Reading, shelf: Shelf) -> None:
    """'Picks apples', 摘苹果: fruit hangs on its tree, and who picks it stands there."""
    things = shelf.families["things"]
    for deed in [d for d in reading.deeds if "pick" in d.motions.values()]:
        what = reading.subject(deed.target) if deed.target is not None else None
        if what is not None and what.kind not in ("food", "plant"):
            continue
        said = f"{reading.text[slice(*deed.span)]} {what.noun if what is not None else ''}".lower()
        name = next((tree for words, tree in PICKED if any(word in said for word in words)), "")
        if not name or name not in things or (what is not None and what.entry.name == name):
            continue
        own = next((s for s in reading.subjects if s.entry.name == name), None)
        tree = own or reading.bring(things[name], span=deed.span, tool=False)
        tall = float(tree.entry.facts.get("height", 0.0))
        if own is None and tall > ORCHARD:
            tree.scale = round(ORCHARD / tall, 3)
        deed.target = tree.key
