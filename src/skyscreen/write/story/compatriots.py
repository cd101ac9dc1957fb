"""Who is told of in Chinese, with nothing said of where they come from, looks Chinese, also in a costume or a role's dress.

Tales of the West keep their people (a king, a pirate), and so do towns of other lands.
"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from typing import Any

from skyscreen.catalogue.entry import Entry
from skyscreen.write.reading import PlaceSaid, Reading, Subject
from skyscreen.write.story.abroad import abroad
from skyscreen.write.story.casting import TODAY

LOOK: dict[str, Any] = {"origin": "east_asian", "skin": "light", "hair": "black", "eyes": "black"}
ELDERLY = 58.0
"""Years from which hair is as grey as the person's own."""
DARKER = ("brown", "blond", "auburn", "chocolate", "ginger", "chestnut", "black", "#4a3222")
"""Hair that was nobody's choice; silver, red or blue of a role stays."""
WESTERN = frozenset((
    "angel", "arab", "cleopatra", "cowboy", "dwarf", "elf", "fairy", "gladiator", "greek_goddess", "king", "knight", "legionary", "mermaid", "mime",
    "nun", "pharaoh", "pirate", "priest", "prince", "princess", "queen", "roman_emperor", "santa", "superhero", "vampire", "viking", "villain",
    "witch", "wizard", "zeus", "zombie", "clown",
))  # fmt: skip
"""People of the catalogue who are of another land by what they are."""


def compatriots(reading: Reading, place: PlaceSaid) -> None:
    """Give the people of a Chinese text the looks that its teller takes for granted."""
    if reading.language != "zh" or reading.period not in ("", "china") or abroad(reading, place):
        return
    for subject in reading.subjects:
        if subject.company:
            for entry in subject.company:
                rows = subject.variants.get(entry.name, ({},))
                if _plain(subject, entry):
                    subject.variants[entry.name] = tuple({**_look(entry, row), **row} for row in rows)
        elif _plain(subject, subject.entry):
            subject.params = {**_look(subject.entry, subject.params), **subject.params}
            if subject.entry.name in subject.variants:
                rows = subject.variants[subject.entry.name]
                subject.variants[subject.entry.name] = tuple({**_look(subject.entry, row), **row} for row in rows)


def _plain(subject: Subject, entry: Entry) -> bool:
    """Whether nothing says where somebody of this entry comes from."""
    usual = entry.params()
    said = {"origin", "skin", "hair"} & set(subject.params)
    if usual.get("outfit") in TODAY and not usual.get("hat"):
        return False  # `casting` draws each a face of their own
    return entry.facts.get("kind") == "person" and "origin" in usual and not (
        said or usual.get("origin") or entry.name in WESTERN or str(usual.get("skin", "")).startswith("#"))


def _look(entry: Entry, worn: dict[str, Any]) -> dict[str, Any]:
    usual = entry.params()
    age = float(worn.get("age", usual.get("age", 34.0)) or 34.0)
    dyed = age >= ELDERLY or str(usual.get("hair")) not in DARKER
    return {key: value for key, value in LOOK.items() if key in usual and not (key == "hair" and dyed)}
