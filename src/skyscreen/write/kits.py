"""A word that means several kinds of thing brings several kinds: 'her tools' are a wrench and a screwdriver, no three
hammers."""

from __future__ import annotations

from skyscreen.write.reading import Reading
from skyscreen.write.shelf import Shelf

KITS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("tool", "tools", "工具"): ("screwdriver", "hammer", "wrench", "drill"),
    ("toy", "toys", "玩具"): ("teddy_bear", "toy_car", "ball", "doll", "spinning_top"),
    ("fruit", "fruits", "水果"): ("apple", "pear", "banana", "orange", "grapes", "watermelon"),
    ("vegetable", "vegetables", "蔬菜", "菜"): ("cabbage", "carrot", "tomato", "eggplant", "cucumber"),
    ("flower", "flowers", "花", "鲜花"): ("rose", "tulip", "sunflower"),
    ("instrument", "instruments", "musical instrument", "musical instruments", "乐器"): ("guitar", "violin", "drum"),
}
"""Words → things, the best known first."""


def mix(reading: Reading, shelf: Shelf) -> None:
    """Make the members of such subjects differ; what a deed already holds is not laid out once more."""
    things = shelf.families["things"]
    held = {s.entry.name for s in reading.subjects if s.tool}
    for subject in reading.subjects:
        row = next((names for words, names in KITS.items() if subject.noun in words), ())
        plain = not subject.company and not subject.tool and subject.entry.name in (*row, "teddy_bear", "broccoli")
        several = subject.count > 1 or not subject.noun.isascii()
        fit = [things[name] for name in row if name in things and name not in held]
        if not (plain and several and len(fit) > 1) or subject.params:
            continue
        # Two tools are all that one pair of hands needs; four toys make a floor full.
        most = 2 if row[:1] == ("screwdriver",) else 4
        subject.count = min(subject.count if subject.count > 1 else 2, most)
        subject.company = tuple(fit[:most])
