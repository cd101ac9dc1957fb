"""Who sleeps, wakes or lies ill has a bed, and lies in it: under its blanket, the head on its pillow."""

from __future__ import annotations

from skyscreen.catalogue.situations import DWELLING
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Link, PlaceSaid, Reading, Subject
from skyscreen.write.story.surfaces import FLOOR

WARDS = ("ward", "hospital")
"""Places in which the bed is a hospital's."""
ILL = frozenset({"sick", "ill", "injured", "wounded", "dying", "feverish", "生病", "受伤", "重病", "病重"})
PATIENTS = frozenset({"patient", "invalid", "病人", "患者", "伤员", "病号"})
"""Words of those who lie in a hospital's bed while nothing else is told of them."""
AWAKE = "lie_in_bed"
LYING = ("on", "inside", "at", "next_to", "under")
"""Relations to a bed of those who lie in it."""
MOST = 2
"""People in one bed."""


def tuck_in(reading: Reading, place: PlaceSaid, shelf: Shelf) -> None:
    """Beds for those who lie, and blankets over them."""
    motions, hospital = shelf.families["motions"], place.entry.name in WARDS
    for who in [s for s in reading.subjects if s.kind == "person"] if hospital else []:
        if _ill(who) and not _busy(who, reading):
            reading.deeds = [d for d in reading.deeds if d.subjects != [who.key]]
            span = who.span
            first = next(iter(reading.deeds), None)
            if first is not None:
                reading.deeds.append(first.beside(who.key, AWAKE))
                reading.deeds[-1].span = span
    for deed in list(reading.deeds):
        for key in [k for k, m in deed.motions.items() if motions[m].facts.get("lies")]:
            who = reading.subject(key)
            if who.kind != "person":
                continue
            bed = _bed(who, deed.motions[key], reading, place, shelf)
            if bed is not None and "sleepers" in bed.entry.params():
                beds = max(bed.count, 1)
                bed.params["sleepers"] = min(-(-who.count // beds) + int(str(bed.params.get("sleepers", 0))), MOST)


def _bed(who: Subject, motion: str, reading: Reading, place: PlaceSaid, shelf: Shelf) -> Subject | None:
    """The bed somebody lies in: where they are said to be, else the one that is named, else the place's kind."""
    own = next((k for k in reading.links if k.subject == who.key and k.kind in LYING), None)
    if own is not None:
        bed = reading.subject(own.object)
        if "sleepers" in bed.entry.params():
            own.kind = "on"
            return _as_there(bed, place, shelf)
        return None
    if FLOOR.search(reading.text):
        return None
    bed = next((s for s in reading.subjects if "sleepers" in s.entry.params()), None)
    name = "hospital_bed" if place.entry.name in WARDS else "bed" if place.entry.name in DWELLING else ""
    if bed is None and name in shelf.families["things"] and (motion != "sleep" or name == "hospital_bed"):
        bed = reading.bring(shelf.families["things"][name], span=who.span, count=-(-who.count // MOST))
    if bed is None:
        return None
    reading.links.append(Link(who.key, "on", bed.key))
    return _as_there(bed, place, shelf)


def _as_there(bed: Subject, place: PlaceSaid, shelf: Shelf) -> Subject:
    """A bed in a hospital is one of its own."""
    if place.entry.name in WARDS and bed.entry.name == "bed":
        bed.entry = shelf.families["things"].get("hospital_bed", bed.entry)
    return bed


def _ill(who: Subject) -> bool:
    said = who.label.lower()
    return who.word in PATIENTS or any(word in said.split() or (not word.isascii() and word in said) for word in ILL)


def _busy(who: Subject, reading: Reading) -> bool:
    """Whether something is told of them, or done to them that one sits up for."""
    own = [d for d in reading.deeds if d.motions.get(who.key, "idle") not in ("idle", "look", "stand", "think")]
    placed = any(k.subject == who.key and k.kind in ("on", "inside", "at") for k in reading.links)
    handled = any(who.key in (d.target, d.to) and {"examine", "comb_other"} & set(d.motions.values())
                  for d in reading.deeds)
    return bool(own) or placed or handled
