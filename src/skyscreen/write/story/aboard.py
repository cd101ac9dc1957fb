"""Who reads, sleeps or looks out on a train sits in its carriage: the story is inside, not on the locomotive; and who
eats in a house is in a room of it.

A vehicle or a building names its inside in the fact `cabin`, a place. Where the text says what the vehicle does itself,
or names a place, or somebody does there what needs room, it stays as told.
"""

from __future__ import annotations

import re

from skyscreen.catalogue.situations import SITUATIONS
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import PlaceSaid, Reading, Subject

QUIET = frozenset({"write", "type"}) | {
    motion for row in SITUATIONS if row.seat == "place_seat" for motion in row.motions}
"""What one does on a seat."""
STAYING = ("stand", "sit", "lie")
"""Deeds whose object is only where they are done: 站在火车里."""


def aboard(reading: Reading, shelf: Shelf) -> None:
    """Make the inside of a vehicle the place of those who are only on board."""
    if any(place.how != "generic" for place in reading.places):
        return
    for link in [k for k in reading.links if k.kind in ("on", "inside")]:
        rider, vehicle = reading.subject(link.subject), reading.subject(link.object)
        home = shelf.families["places"].get(str(vehicle.entry.facts.get("cabin", "")))
        own = {d.motions[rider.key] for d in reading.deeds if rider.key in d.motions}
        told = any(vehicle.key in (*d.subjects, d.target, d.to) for d in reading.deeds
                   if d.target != vehicle.key or d.motions.get(rider.key) not in STAYING)
        # 'In the bus' is inside whatever one does there; 'on the train' may be its roof.
        roams = own - QUIET and link.kind != "inside"
        if rider.kind != "person" or home is None or not own or roams or told:
            continue
        noun = next(iter(home.zh if reading.language == "zh" else home.en), home.name)
        reading.places[:] = [PlaceSaid(noun, home, vehicle.span, how="synonym")]  # no railway that only its train is at
        _gone_round(reading, vehicle)
        reading.notes.append(f"On board is inside: the film plays in {home.en[0]}")
        return


TALL = 4.5
"""Metres of what no room holds."""
INSIDE = re.compile(r"\b(?:in|inside|within|through|throughout)(?: (?:the|an?|his|her|their|our|my|its))?$",
                    re.IGNORECASE)
INSIDE_ZH = ("里", "内", "中")
TOWERS = ("tower", "塔楼", "高塔", "塔里")
"""Words of a tower that is no block of flats where somebody lives a tale in it."""


def within(reading: Reading, place: PlaceSaid, shelf: Shelf) -> PlaceSaid:
    """The place of those who are said to be in a building: its own room, or the indoor place that the text has anyway.
    A house that is described, a red one, is to be seen."""
    places, indoor = shelf.families["places"], bool(place.entry.facts.get("indoor"))
    for house in [s for s in reading.subjects if s.kind == "building"]:
        tall = float(house.entry.facts.get("height", 0.0)) * house.scale > TALL
        inner = "castle_hall" if house.noun in TOWERS else str(house.entry.facts.get("cabin", ""))
        home = places.get(inner)
        linked = any(k.object == house.key and k.kind == "inside" for k in reading.links)
        said = house.count == 1 and (linked or _said_inside(reading.text, house.span))
        acts = any(house.key in (*d.subjects, d.target, d.to) and d.motions.get(house.key) != "idle"
                   and not (said and d.target == house.key) for d in reading.deeds)
        others = any(s is not house and s.kind in ("person", "quadruped", "bird") for s in reading.subjects)
        if not tall or house.params or acts or not others or not (said and (indoor or home is not None)):
            continue
        if not indoor and home is not None:
            noun = next(iter(home.zh if reading.language == "zh" else home.en), home.name)
            place, indoor = PlaceSaid(noun, home, house.span, how="synonym"), True
            reading.places[:] = [place]
        reading.ground(*house.span, f"place:{place.entry.name}", "nearest", f"inside it: {place.entry.en[0]}")
        reading.grounding = [g for g in reading.grounding if g.became != f"thing:{house.entry.name}"]
        _gone_round(reading, house)
    return place


def _gone_round(reading: Reading, outer: Subject) -> None:
    """What the story is inside of is no member of it."""
    reading.subjects.remove(outer)
    for deed in reading.deeds:
        deed.target = None if deed.target == outer.key else deed.target
        deed.subjects = [key for key in deed.subjects if key != outer.key]
        deed.motions.pop(outer.key, None)
    reading.links = [k for k in reading.links if outer.key not in (k.subject, k.object, k.other)]


def _said_inside(text: str, span: tuple[int, int]) -> bool:
    """'In a house', 'through the castle', 房子里: not 'into', which is a way there, and not 'in front of'."""
    return INSIDE.search(text[: span[0]].rstrip()) is not None or text[span[1] :].startswith(INSIDE_ZH)
