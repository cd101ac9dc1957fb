"""Over a bridge: who crosses one is filmed on it, not beside it.

A bridge of the catalogue's things stands on the ground as a house does. Where the text sends somebody over it, the
place is the bridge itself: a railway's viaduct, a road over a river, an arched footbridge.
"""

from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reading import PlaceSaid, Reading, Subject

BRIDGE = "bridge"
"""Name of the thing."""
OVER = re.compile(
    r"\b(?:cross(?:es|ed|ing)?|across|over|onto|on|along)\s+(?:(?:the|an?|its|their|this|that|old|long|narrow|little|small"
    r"|great|stone|wooden|arched|red|covered|iron|steel|busy|foggy|misty)\s+)*(?:\w+\s+)?bridge\b"
    r"|(?:过|跨过|驶过|走过|穿过|经过|通过|开过|骑过|跑过|越过|驶上|走上)[^，。,；]{0,8}桥|桥上|桥面",
    re.IGNORECASE,
)
"""Words by which one goes over it, or stands on it."""
WOODEN = re.compile(r"\b(?:wooden|wood|log|plank|timber|bamboo)\b[\w\s]{0,12}\bbridge\b|[木竹板]桥", re.IGNORECASE)
RAILS = ("steam_train", "high_speed_train", "freight_train", "metro", "monorail")
HEAVY = 150.0
"""Kilograms from which on a vehicle needs a road."""
CALLED = {
    "viaduct": ("railway bridge", "铁路桥"), "road_bridge": ("road bridge", "大桥"),
    "footbridge": ("footbridge", "小桥"),
}
"""Place → its word, English and Chinese."""


def over_bridges(reading: Reading, place: PlaceSaid, shelf: Shelf) -> PlaceSaid:
    """The place, or the bridge that somebody of the text goes over; the bridge is then no thing any more.

    A place that the text names stays for people and animals, whose town or garden it is; a train or a car on a bridge
    is nowhere else.
    """
    carried = _kind(reading.subjects)
    if place.entry.name in CALLED and carried in ("viaduct", "road_bridge") and place.entry.name != carried and (
            place.entry.name != "viaduct"):
        entry = shelf.families["places"].get(carried)  # 火车驶过大桥: a railway's
        return replace(place, entry=entry) if entry is not None else place
    if place.entry.name in CALLED:
        _one_bridge(reading)
    bridge = next((s for s in reading.subjects if s.entry.name == BRIDGE and s.count == 1), None)
    if bridge is None or not OVER.search(reading.text):
        return place
    movers = [s for s in reading.subjects if s is not bridge and s.kind in (*ALIVE, "vehicle") and not s.tool]
    riders = [s for s in movers if s.kind == "vehicle"]
    if not movers or (not riders and _named(reading, place)):
        return place
    name = _kind(riders)
    entry = shelf.families["places"].get(name)
    if entry is None:
        return place
    _take_away(reading, bridge)
    word = CALLED[name][reading.language == "zh"]
    reading.ground(*bridge.span, f"place:{name}", "synonym", "filmed on the bridge")
    wooden = name == "footbridge" and WOODEN.search(reading.text) is not None
    return PlaceSaid(word, entry, bridge.span, how="synonym", wooden=wooden)


def _one_bridge(reading: Reading) -> None:
    """桥上站着一个人，桥下有一条船; 'a train rolls over a viaduct while a boat passes below it': the bridge is the
    place, and no second one stands in it; what passes below is on the place's water, and under no train."""
    second = next((s for s in reading.subjects if s.entry.name == BRIDGE and s.count == 1), None)
    if second is not None and second.noun in ("桥", "bridge") and not second.params:
        _take_away(reading, second)
    floats = {s.key for s in reading.subjects if s.kind in ("vessel", "swimmer", "bird")}
    carried = {s.key for s in reading.subjects if s.kind == "vehicle"}
    reading.links = [k for k in reading.links
                     if not (k.kind == "under" and k.subject in floats and k.object in carried)]


def _kind(movers: list[Subject]) -> str:
    """The bridge that carries them: rails, a road, or planks and stones that bear a bicycle too."""
    riders = [s for s in movers if s.kind == "vehicle"]
    if any(s.entry.name in RAILS for s in riders):
        return "viaduct"
    return "road_bridge" if any(float(s.entry.facts.get("mass", 0.0)) > HEAVY for s in riders) else "footbridge"


def _named(reading: Reading, place: PlaceSaid) -> bool:
    """Whether the text itself says where it is."""
    return any(p.entry is place.entry and p.span[1] > p.span[0] for p in reading.places)


def _take_away(reading: Reading, bridge: Subject) -> None:
    gone = bridge.key
    reading.subjects = [s for s in reading.subjects if s.key != gone]
    reading.links = [k for k in reading.links if gone not in (k.subject, k.object, k.other)]
    reading.details = [row for row in reading.details if row[0] != gone]
    first, last = bridge.span
    reading.grounding = [g for g in reading.grounding
                         if not (g.became == f"thing:{BRIDGE}" and g.start < last and first < g.end)]
    for deed in reading.deeds:
        deed.target = None if deed.target == gone else deed.target
        deed.to = None if deed.to == gone else deed.to
        deed.subjects = [key for key in deed.subjects if key != gone]
        deed.motions = {key: motion for key, motion in deed.motions.items() if key != gone}
    reading.deeds = [deed for deed in reading.deeds if deed.subjects]
