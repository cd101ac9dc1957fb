"""What the picture holds that is no member: what the place is, what somebody has in the hand, whose young it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.index import family
from skyscreen.nouns.screenplay import Cast, Screenplay
from skyscreen.write.lexis.morphology import forms
from skyscreen.write.words.describe import YOUNG_OF

HELD = ("holds", "carries")
"""Parameters of a body that are things in its hand or on its back."""
GRAMMAR = re.compile(r"^(?:an?|the|its|his|her|their|my|our)\s+", re.IGNORECASE)
PLACED = re.compile(r"[上下里中边旁前后]+$")
OLD = 2
"""Least length of a Chinese word whose last character names what it is: 竹桥 is a bridge."""


BENEATH = re.compile(r"^(?:under|beneath|below) (?:the )?(?:\w+ )*?(\w+)$")
"""Words of places that one is under, and on none of what they name: the eaves."""


def of_places(play: Screenplay) -> frozenset[str]:
    """Names of what the film's places are, where the text named them: who stands on a footbridge stands on a bridge."""
    places, things = family("places"), family("things")
    shown = {scene.place for scene in play.scenes}
    out: set[str] = set()
    for row in play.grounding:
        kind, _, name = row.became.partition(":")
        if kind != "place" or name not in shown:
            continue
        over = {hit[1] for word in places[name].en if (hit := BENEATH.match(word))}
        said = GRAMMAR.sub("", row.phrase.strip()).lower()
        words = [said, name.replace("_", " "), *places[name].en]
        if not said.isascii():
            words += [word for entry in things.values() for word in entry.en if _means(entry, PLACED.sub("", said))]
        for word in words:
            out |= {word.replace(" ", "_"), word.rpartition(" ")[2]} - over
    return frozenset(out)


def _means(entry: Entry, said: str) -> bool:
    return said in entry.zh or (len(said) >= OLD and said[-1] in entry.zh)


def held(member: Cast) -> frozenset[str]:
    """Names of what it has in the hand or on its back."""
    things = family("things")
    names = {str(member.params[key]).partition(":")[0] for key in HELD if member.params.get(key)}
    words = {word for name in names if name in things for word in things[name].en}
    return frozenset(names | {word.replace(" ", "_") for word in words})


def young(member: Cast, things: Mapping[str, Entry]) -> frozenset[str]:
    """What a young animal is called: by its kind, by the text, or as anybody's young."""
    if not member.params.get("young"):
        return frozenset()
    entry = things.get(member.thing)
    own = [word for word in (entry.facts.get("young", ()) if entry else ()) if word.isascii()]
    said = forms(member.label.rpartition(" ")[2].lower()) if member.label.isascii() else ()
    general = [word for word in YOUNG_OF if word.isascii()]
    kind = member.thing
    made = [f"baby_{kind}", f"young_{kind}", f"little_{kind}", *(f"{kind}_{word}" for word in general)]
    return frozenset(word.replace(" ", "_") for word in (*own, *said, *general, *made))
