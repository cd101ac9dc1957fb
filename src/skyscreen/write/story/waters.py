"""What belongs on the water, over it, and among many of a plant: the places that ships, rocks and blossoms ask for."""

from __future__ import annotations

import re

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.shelf import Shelf, words_of
from skyscreen.write.reading import PlaceSaid, Reading, Subject

AFLOAT = ("sail", "row", "drift", "float", "idle", "steam", "overtake")
GOAL = re.compile(r"\b(?:to|towards?|for|past|near|off|from|against|reach\w*|approach\w*|attack\w*|leav\w*)\s+"
                  r"(?:[\w-]+\s+){0,3}$"
                  r"|(?:驶向|开往|驶往|驶过|开向|航向|靠近|离开|经过|前往|逼近|冲向|划向|漂向|朝着?|向)\w{0,6}$",
                  re.IGNORECASE)
"""Before a place that a ship makes for or passes."""


def waters(reading: Reading, said: PlaceSaid, lead: list[Subject], shelf: Shelf) -> PlaceSaid | None:
    """Ships that make for a village, or pass a castle, are on their own waters; None where a place has water, or the
    ship is in it as no ship usually is: in a desert, in a museum."""
    ship = next((s for s in lead[:1] if s.kind == "vessel"), None)
    if ship is None or any(said.entry.facts.get(name) for name in ("water", "medium", "indoor")):
        return None
    if not {d.motions[ship.key] for d in reading.deeds if ship.key in d.motions} <= set(AFLOAT):
        return None
    if GOAL.search(reading.text[:said.span[0]]) is None:
        return None
    homes = [shelf.families["places"].get(word) for word in (*words_of(ship.entry.facts.get("places")), "ocean")]
    own = next((e for e in homes if e is not None and (e.facts.get("water") or e.facts.get("medium") == "water")), None)
    return None if own is None else PlaceSaid.unnamed(own, reading.language, "exact")


ROCK = ("rock", "stone", "boulder")
SUBMERGED = ("submarine", "shipwreck", "submersible")
"""Vessels that are under the water."""


def over_water(reading: Reading) -> bool:
    """Whether something of it can stand only in the air: a ship, a lighthouse, a rock that somebody sits on."""
    dry = any(s.kind in ("building", "vessel", "vehicle", "light") and s.entry.name not in SUBMERGED and not s.tool
              for s in reading.subjects)
    return dry or any(k.kind == "on" and reading.subject(k.object).entry.name in ROCK for k in reading.links)


def groves(reading: Reading, shelf: Shelf) -> list[Entry]:
    """The places that many of a plant make by themselves: under cherry blossoms, among sunflowers."""
    found = [shelf.ground("places", s.noun) for s in reading.subjects if s.kind == "plant" and s.count > 1]
    return [m.entry for m in found if m.entry is not None and m.how == "exact"]
