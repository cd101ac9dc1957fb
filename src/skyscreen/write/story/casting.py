"""Who plays the people of a film: face, colouring, hair, age and build of those of whom the text says no more than what
they are.

Drawn from the user's words and the seed, once a film for where its people are at home (a family is one, and so are the
passers-by of one street), and once a member for the rest: the same words and seed cast the same people in every shot.
What the text, its period or the catalogue's own file says of somebody stands.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.catalogue.person import GREY
from skyscreen.core.seeds import stream
from skyscreen.write.reading import Reading, Subject
from skyscreen.write.story.abroad import abroad
from skyscreen.write.words.people import TEXTURE

Colouring = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
COLOURING: dict[str, Colouring] = {
    "european": (
        ("pale", "light", "light"),
        ("brown", "chestnut", "chocolate", "blond", "auburn", "black"),
        ("brown", "blue", "green", "grey", "hazel"),
    ),
    "african": (("dark", "dark", "#7f5238"), ("black",), ("black", "brown")),
    "east_asian": (("light", "#e6b894", "#d9a67e"), ("black", "black", "#2a1a12"), ("black", "brown")),
    "indian": (("#ad7650", "#96613f", "olive"), ("black",), ("black", "brown")),
    "latin": (("olive", "tan", "light"), ("black", "chocolate", "brown"), ("brown", "hazel")),
    "middle_eastern": (("olive", "tan", "light"), ("black", "chocolate"), ("brown", "hazel", "green")),
}
"""Origin → skins, hair, eyes that are common there."""
NORTHERN = {"blond", "auburn", "ginger", "chestnut", "blue", "green", "grey"}
"""Hair and eyes of whom the text tells that he is from Europe without saying so."""
HOMES = {
    "medina": "middle_eastern", "mosque": "middle_eastern", "indian_bazaar": "indian", "african_village": "african",
    "fjord": "european", "medieval_town": "european", "mediterranean_village": "european", "lavender_field": "european",
    "tulip_field": "european", "paris": "european", "london": "european", "venice": "european",
    "greek_town": "european",
}  # fmt: skip
"""Places whose people are at home there."""
SHARES = {"european": 7, "african": 3, "east_asian": 3, "latin": 3, "indian": 2, "middle_eastern": 2}
WORLD = tuple(origin for origin, share in SHARES.items() for _ in range(share))
"""Where the people of an English sentence may be at home, drawn evenly; a Chinese one is told of East Asia."""
TODAY = (
    "shirt", "jumper", "dress", "skirt", "suit", "doctor", "chef", "scrubs", "workwear", "overalls", "lab_coat",
    "sports", "tracksuit", "trunks", "leotard", "waistcoat", "half_apron", "smock", "jacket", "coat",
)
"""Outfits of today's people anywhere. Who wears another belongs to a tale, a faith or a time that says how he looks."""
PLAIN = ("shirt", "jumper", "dress", "skirt")
"""Of those, the ones whose colours are anybody's, unless a hat tells a trade: a nurse is in white."""
SHIRTS = ("azure", "cream", "maroon", "teal", "mustard", "sage", "navy", "white", "rust", "charcoal", "plum", "red")
LONG = ("long", "long", "bob", "ponytail", "bun", "curly", "braid")
CROPPED = ("short", "short", "short", "short", "curly")
YOUNG = ("ponytail", "long", "bob", "pigtails", "braids", "braid")
BUILDS = (0.9, 0.95, 1.0, 1.0, 1.0, 1.05, 1.15)


def cast_as(reading: Reading, subject: Subject, number: int, seed: int) -> dict[str, Any]:
    """Parameters for the `number`-th (from 1) person of a kind; none for what is no person of today."""
    usual = subject.entry.params()
    if subject.kind != "person" or "face" not in usual or usual.get("outfit") not in TODAY:
        return {}
    fabled = usual["hair"] == "white" or float(usual["beard"]) > 0.2  # Father Christmas, a dwarf
    if fabled or usual["origin"] or usual["skin"] not in ("light", "tan"):
        return {}
    rows = subject.variants.get(subject.entry.name, ())
    given = dict(subject.params) | dict(rows[(number - 1) % len(rows)] if rows else {})  # costumes, a period's dress
    rng = np.random.default_rng(stream(seed, "write", "cast", reading.text, subject.entry.name, number))

    def of(row: tuple[Any, ...]) -> Any:
        return row[int(rng.integers(len(row)))]

    own: dict[str, Any] = {"face": float(rng.integers(1, 1000))}
    if reading.period:
        return {key: value for key, value in own.items() if key not in given}
    said = set(given)
    if usual["eyes"] not in {eye for row in COLOURING.values() for eye in row[2]}:
        said.add("eyes")  # a robot's lamps have no iris, and 'hazel' is no colour of a lamp
    if {"origin", "skin"} & said:
        said |= {"origin", "skin", "hair", "eyes"}  # whoever says where one is from has said these
    apart = number > 1 and not subject.company
    home = np.random.default_rng(stream(seed, "write", "home", reading.text, number if apart else 1))
    origin = "east_asian" if reading.language == "zh" and not abroad(reading) else WORLD[int(home.integers(len(WORLD)))]
    origin = next((HOMES[one.entry.name] for one in reading.places if one.entry.name in HOMES), origin)
    if {str(given.get("hair")), str(given.get("eyes"))} & NORTHERN:
        origin = "european"
    origin = str(given.get("origin") or usual["origin"] or origin)
    skins, hairs, eyes = COLOURING[origin]
    age, style = float(given.get("age") or usual["age"] or 30.0), str(usual["style"])
    own |= {"origin": origin, "skin": of(skins), "eyes": of(eyes), "build": of(BUILDS)}
    hair, cut = of(hairs), of(YOUNG if age < 13 else LONG)
    if age < GREY:
        own["hair"] = hair
    if age < GREY and style not in ("short", "bald"):
        own["style"] = cut
    own["style"] = TEXTURE.get(origin, {}).get(own.get("style", style), own.get("style", style))
    if style == "short" and origin != "east_asian" and age < GREY and not usual["hat"]:
        own["style"] = of(CROPPED)
    older, beard, bald = of((-6.0, -3.0, 0.0, 4.0, 10.0, 16.0)), of((0.0,) * 7 + (0.02, 0.02, 0.05)), rng.random() < 0.2
    if 22 <= age < 45:
        own["age"] = age + older
    if style == "short" and age >= 22 and not usual["beard"]:
        own |= {"beard": beard if origin != "east_asian" else 0.0}
        if bald and own.get("age", age) > 42 and not usual.get("hat"):
            own["style"] = "bald"
    colours = (of(SHIRTS), of(SHIRTS))
    plain = usual.get("outfit") in PLAIN and not subject.entry.facts.get("uniform")
    if plain and not {"dress", "shirt", "coat", "trousers", "outfit"} & said:
        own |= {"dress": colours[0], "shirt": colours[1]}
    return {key: value for key, value in own.items() if key in usual and key not in said}
