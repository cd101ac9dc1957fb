"""A word that means several kinds of thing brings several kinds: 'her tools' are a wrench and a screwdriver, no three
hammers."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Reading

KITS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("tool", "tools", "工具"): ("screwdriver", "hammer", "wrench", "drill"),
    ("toy", "toys", "玩具"): ("teddy_bear", "toy_car", "ball", "doll", "spinning_top"),
    ("fruit", "fruits", "水果"): ("apple", "pear", "banana", "orange", "grapes", "watermelon"),
    ("vegetable", "vegetables", "蔬菜", "菜"): ("cabbage", "carrot", "tomato", "eggplant", "cucumber"),
    ("flower", "flowers", "花", "鲜花"): ("rose", "tulip", "sunflower"),
    ("instrument", "instruments", "musical instrument", "musical instruments", "乐器"): ("guitar", "violin", "drum"),
}
"""Words → things, the best known first."""
ANIMALS = ("animal", "animals", "wild animal", "wild animals", "creature", "creatures", "wildlife",
           "动物", "动物们", "小动物", "野生动物")
NATIVES: dict[str, tuple[str, ...]] = {
    "savanna": ("elephant", "zebra", "giraffe", "antelope", "lion"),
    "forest": ("deer", "fox", "bear", "rabbit", "hedgehog"),
    "autumn_wood": ("deer", "fox", "bear", "hedgehog", "rabbit"),
    "fairytale_village": ("rabbit", "fox", "bear", "hedgehog", "deer"),
    "jungle": ("tiger", "monkey", "gorilla", "jaguar"),
    "farm": ("cow", "pig", "goat", "donkey", "sheep"),
    "zoo": ("elephant", "giraffe", "zebra", "kangaroo", "monkey"),
    "snow_meadow": ("deer", "wolf", "fox", "rabbit"),
    "polar_ice": ("polar_bear", "arctic_fox"),
    "desert": ("camel", "coyote", "kangaroo"),
    "meadow": ("horse", "cow", "sheep", "rabbit"),
}
"""Place → animals that one expects there, the best known first; elsewhere those whose files name the place."""


def mix(reading: Reading, shelf: Shelf, place: str = "") -> None:
    """Make the members of such subjects differ; what a deed already holds is not laid out once more.

    Args:
        place: name of the place that it plays in, for the animals at home there.
    """
    things = shelf.families["things"]
    _natives(reading, shelf, place)
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


def _natives(reading: Reading, shelf: Shelf, place: str) -> None:
    """'Just animals, waiting for the rain' on a savanna are elephants and zebras, and no three dogs."""
    things = shelf.families["things"]
    at_home = [name for name, entry in things.items()
               if entry.facts.get("kind") == "quadruped" and place in entry.facts.get("places", ())]
    row = [things[name] for name in NATIVES.get(place, at_home) if name in things]
    for subject in reading.subjects:
        if subject.noun in ANIMALS and not subject.company and subject.kind == "quadruped" and row:
            subject.entry, subject.params = row[0], {}
            if subject.count > 1 and len(row) > 1:
                subject.company = tuple(row[k % len(row)] for k in range(subject.count))
