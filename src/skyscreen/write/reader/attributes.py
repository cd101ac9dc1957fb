"""Describing words onto the thing that accepts them: its keyword parameters, its size, its clothes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from skyscreen.catalogue import wardrobe
from skyscreen.catalogue.entry import Entry
from skyscreen.write.words.describe import COLOURS

TINTS = (
    "colour",
    "color",
    "paint",
    "tint",
    "coat",
    "fur",
    "body",
    "hull",
    "skin",
    "feathers",
    "petals",
    "cloth",
    "shade",
    "leaves",
    "sails",
)
COLOUR_LETTERS = frozenset(word for words in COLOURS.values() for word in words if len(word) == 1)
HEX = re.compile(r"#[0-9a-fA-F]{3,8}$")
GIANT = ("giant", "gigantic", "colossal", "巨型", "巨大", "巨大的")
TOWERING = {"person": 11.0, "quadruped": 3.0, "bird": 3.0, "swimmer": 4.0}
"""Metres that a giant of a kind is high, at least."""
HUGEST = 7.0
"""Times its own height that it is at most."""
YEARS = {"old": 72, "young": 22, "ancient": 80, "new": 5}


def _is_colour(value: object) -> bool:
    return isinstance(value, str) and (
        value in COLOURS or any(value in names for names in COLOURS.values()) or bool(HEX.match(value))
    )


def colour(entry: Entry, name: str) -> dict[str, str]:
    """The parameter that takes a colour of the whole thing, or nothing."""
    accepted = entry.params()
    for key in TINTS:
        if isinstance(accepted.get(key), str):
            return {key: name}
    found = next((key for key, default in accepted.items() if _is_colour(default)), None)
    return {found: name} if found else {}


def called(entry: Entry, word: str) -> str:
    """The colour that a name of the thing has in it: 红旗 beside 旗, 黄牌 beside 红牌; '' for none.

    Of animals and plants white alone is what it says: a blue whale and a red date have a colour of their own.
    """
    first, rest = (word.partition(" ")[::2]) if word.isascii() else (word[:1], word[1:])
    name = next((name for name, words in COLOURS.items() if first in words), "")
    own = str(entry.facts.get("kind")) in ("prop", "light", "furniture") or name == "white"
    if not (name and rest and own and "colour" in entry.params()) or first == "青":  # blue, green or black
        return ""
    names = entry.en if word.isascii() else entry.zh
    twin = any(own != word and own[1:] == rest and own[:1] in COLOUR_LETTERS for own in names)
    return name if rest in names or twin else ""


def clothing(
    entry: Entry, worn: Mapping[str, Any], garment: str, tint: str = "", pattern: str = ""
) -> dict[str, Any]:
    """The parameters of somebody who has a garment on; of a doll or a snowman the one that is called so.

    Args:
        worn: parameters already set.
        garment: a name of `wardrobe.GARMENTS`.
    """
    accepted = entry.params()
    if "outfit" in accepted or "wears" in accepted:
        return wardrobe.put_on(accepted, worn, garment, tint, pattern)
    default = accepted.get(garment)
    if isinstance(default, bool):
        return {garment: True}
    return {garment: tint} if isinstance(default, str) and tint and (_is_colour(default) or not default) else {}


def age(entry: Entry, word: str) -> dict[str, str | float | int]:
    default = entry.params().get("age")
    if isinstance(default, str):
        return {"age": word}
    if isinstance(default, (int, float)) and not isinstance(default, bool):
        return (
            {"age": float(default) if default <= 1 else YEARS[word]}
            if default > 1
            else {"age": 0.9 if word == "old" else 0.2}
        )
    if "young" in entry.params() and word == "young":
        return {"young": 0.7}
    if "worn" in entry.params() and word in ("old", "ancient"):
        return {"worn": 0.8}
    return {}


OF_MATTER = ("oak", "brass", "bronze", "steel", "copper")
"""Colours by the name of a material: a thing that has one of them as it comes is of that material."""
KITS = {
    "wood": ("wood", "planks", "bark", "hull", "beam"), "stone": ("stone", "rock", "brick", "concrete", "plaster"),
    "glass": ("glass", "pane"), "metal": ("steel", "iron", "brass", "carpaint"), "paper": ("paper",),
    "brick": ("brick", "facade"), "ceramic": ("ceramic", "tile"), "leather": ("leather",), "wool": ("cloth",),
    "silk": ("silk", "sail"), "plastic": ("plastic", "rubber"),
}  # fmt: skip
"""Material as said → materials of the catalogue that it is."""
GIVES = {
    "smoke": ("smoke", "chimney", "funnel", "plume", "fire", "flame"), "steam": ("steam",),
    "fire": ("fire", "flame", "embers"),
}  # fmt: skip
"""Fumes → sockets that give them off (`docs/architecture.md`)."""


@cache
def _source(path: Path) -> str:
    return path.read_text("utf-8")


def made_of(entry: Entry, word: str) -> bool:
    """Whether the thing is of that material as it is built: a boat is of wood without having a parameter for it."""
    sounds = entry.facts.get("sound") == word
    return sounds or any(f'material("{name}"' in _source(entry.source) for name in KITS.get(word, ()))


def gives_off(entry: Entry, what: str) -> bool:
    """Whether smoke, steam or fire comes from it."""
    return any(re.search(rf'"{name}"|\b{name}=', _source(entry.source)) for name in GIVES.get(what, ()))


TONES = {
    "wood": "oak", "stone": "slate", "metal": "steel", "paper": "cream", "brick": "rust", "ceramic": "white",
    "leather": "brown", "wool": "beige", "silk": "ivory", "plastic": "white",
}  # fmt: skip
"""Material as said → the colour it has where a thing takes colours only; glass has none of its own."""


def material(entry: Entry, word: str) -> dict[str, str]:
    """A parameter named after a material, or the colour of that material where the whole thing's colour is one's."""
    accepted = entry.params()
    if isinstance(accepted.get("material"), str):
        return {"material": word}
    whole, tone = accepted.get("colour"), TONES.get(word)
    return {"colour": tone} if tone and whole in OF_MATTER else {}


def giant(entry: Entry, word: str, size: float) -> float:
    """The scale that a word of size means for an entry: a giant robot is a house high, a giant rabbit as high as a man;
    a giant pumpkin is but a large one."""
    tower = TOWERING.get(str(entry.facts.get("kind", "")), 0.0)
    if word.lower() not in GIANT or not tower:
        return size
    return round(min(max(tower / max(float(entry.facts.get("height", 1.0)), 0.05), size), HUGEST), 2)
