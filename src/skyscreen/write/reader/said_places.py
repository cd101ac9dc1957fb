"""Of several places that a Chinese sentence names, the one that is meant: 春节，一家人在海滩上 is at the beach, 冬天的哈尔滨，孩子们在冰面上 on the ice."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from skyscreen.catalogue.occasions import OCCASIONS
from skyscreen.write.reading import PlaceSaid, Reading
from skyscreen.write.words.gazetteer import NAMES

STREETS = ("街", "街上", "街头", "街道", "路上", "巷子", "胡同", "小巷", "村里", "村子", "城里", "大街", "大街上")
"""Where a feast or a town is by itself."""
DAYS = tuple(word for row in OCCASIONS for word in row.zh if row.place)
REGIONS = {name: place for place, names in NAMES.items() for name in names}
"""Names of towns and lands that are shown by a place of another name."""


def said_places(reading: Reading) -> None:
    """Drop a day's own street and a land's own view where the same sentence names another place."""
    if reading.language != "zh" or len(reading.places) < 2:
        return
    for place in list(reading.places):
        word = reading.text[slice(*place.span)]
        wide = place.noun.startswith(DAYS) or word.startswith(DAYS) or REGIONS.get(place.noun) == place.entry.name
        if wide and any(_else(reading, place, other) for other in reading.places):
            reading.places.remove(place)


def _else(reading: Reading, wide: PlaceSaid, other: PlaceSaid) -> bool:
    """Whether the other place is told in the same sentence after the wide one, and is no street of it."""
    between = reading.text[wide.span[1] : other.span[0]]
    later = other.span[0] >= wide.span[1] and not any(mark in between for mark in "。！？!?")
    return later and other.entry is not wide.entry and not other.noun.startswith(STREETS) and other.how in ("exact", "synonym", "nearest")
