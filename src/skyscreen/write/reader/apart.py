"""People of one kind are several persons: what tells them apart where the text does not."""

from __future__ import annotations

from typing import Any

from skyscreen.write.reading import Subject

APART: tuple[dict[str, Any], ...] = (
    {},
    {"face": 1.0, "hair": "black", "skin": "tan", "dress": "teal", "shirt": "vermilion", "style": "bun"},
    {"face": 2.0, "hair": "blond", "skin": "pale", "dress": "navy", "shirt": "azure", "style": "bob"},
    {"face": 3.0, "hair": "black", "skin": "dark", "dress": "azure", "shirt": "white", "style": "curly"},
    {"face": 4.0, "hair": "auburn", "skin": "light", "dress": "plum", "shirt": "maroon", "style": "ponytail"},
)
"""What the second, third … person of one kind has that the first has not, as far as nothing was said of it: two women
are no twins. Five, then round again: each is a mesh of its own."""
PLAIN = ("shirt", "jumper", "dress", "skirt")
"""Outfits whose colours are anybody's; a uniform is the same on all."""


def apart(subject: Subject, number: int) -> dict[str, Any]:
    """Parameters of the `number`-th (from 1) person of a kind."""
    usual = subject.entry.params()
    own: dict[str, Any] = dict(subject.params)
    rows = subject.variants.get(subject.entry.name, ())
    own |= rows[(number - 1) % len(rows)] if rows else {}
    if subject.kind != "person" or "face" not in usual or "face" in own:
        return own
    plain = usual.get("outfit") in PLAIN and not {"dress", "shirt", "coat", "trousers", "outfit"} & set(own)
    feminine = usual.get("style") not in ("short", "bald")
    for key, value in APART[(number - 1) % len(APART)].items():
        skip = (
            key in own
            or (key in ("dress", "shirt") and not plain)
            or (key == "style" and not feminine)
            or (key in ("skin", "hair") and ("origin" in own or "skin" in own))
            or (key == "hair" and float(usual.get("age", 30.0)) > 60)
        )
        if not skip:
            own[key] = value
    return own
