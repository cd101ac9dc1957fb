"""Who reads, sleeps or looks out on a train sits in its carriage: the story is inside, not on the locomotive.

A vehicle names its inside in the fact `cabin`, a place. Where the text says what the vehicle does itself, or names a
place, or somebody does there what needs room, it stays as told.
"""

from __future__ import annotations

from skyscreen.catalogue.situations import SITUATIONS
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import PlaceSaid, Reading

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
        reading.subjects.remove(vehicle)
        for deed in reading.deeds:
            deed.target = None if deed.target == vehicle.key else deed.target
        reading.links = [k for k in reading.links if vehicle.key not in (k.subject, k.object, k.other)]
        reading.notes.append(f"On board is inside: the film plays in {home.en[0]}")
        return
