"""The ways between the places of a story, and the rooms that nobody names: who rides to the bakery is seen in the
street, who goes home is at home from then on, and who wakes up is in bed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Deed, Link, PlaceSaid, Reading
from skyscreen.write.story.when import held

HOME = frozenset(("bedroom", "living_room", "kitchen", "bathroom", "child_room", "corridor", "staircase", "attic",
                  "cellar", "balcony", "porch", "parlour", "log_cabin", "hotel_room", "dormitory", "ward", "yurt",
                  "igloo"))
"""Rooms from one to another of which no street leads, and where somebody may be at home."""
GOES_HOME = re.compile(
    r"\b(?:walk|go|run|rid|driv|head|return|hurr|com|carr|tak|bring|cycl)\w*\b[^,.;]{0,24}\bhome\b"
    r"|\b(?:went|came|rode|drove|ran|took|brought) [^,.;]{0,20}\bhome\b"
    r"|(?<!说)(?<!要)(?<!想)(?<!马上)回到?了?家|(?:推开|打开|走进|跨进|进)了?家门|回了家|带回家|抱回家|赶回家",
    re.IGNORECASE,
)
GOES_IN = re.compile(
    r"\b(?:go|went|walk|step|run|ran|com|came|hurr|head|lead|led|tak|took|invit|pull)\w*\s+(?:\w+\s+){0,2}?(?:inside|indoors|in)"
    r"(?=\s*(?:[,.;!?]|and\b|to\b|for\b|where\b|$))|(?:走|跑|进|请|拉|带)[^，。]{0,4}(?:进去|进屋|进门|进店|屋里|里面)",
    re.IGNORECASE,
)
"""Somebody goes into the house that they are before."""
TO = re.compile(r"\b(?:to|towards?|for)\s+(?:the|an?|his|her|my|our|their)?\s*(?:\w+\s+){0,2}$"
                r"|(?:去|往|前往|赶往)[^，。]{0,4}$", re.IGNORECASE)
"""Before a place: somebody is on the way there."""
TO_BED = re.compile(r"\b(?:to|into|in) (?:my |his |her |their |the )?bed(?:room)?\b|上床|床上|卧室", re.IGNORECASE)
BY_DEED = {"wake_up": "bedroom", "lie_in_bed": "bedroom", "brush_teeth": "bathroom", "write_board": "classroom",
           "wash_dishes": "kitchen"}
"""What nobody does out of doors."""
UNDER_THE_SKY = frozenset(("play_football", "fly_kite", "plant", "reap", "row", "gallop"))
"""What nobody does in a room."""
AT_TABLE = frozenset(("dine", "eat_bowl", "bake", "knead", "fold"))
"""What nobody does in a bathroom."""
SCHOOLS = frozenset(("classroom", "chinese_classroom", "school_yard", "exam_hall", "office", "meeting_room"))
EVENING = re.compile(r"晚上|夜里|晚饭后|睡前"
                     r"|\b(?:(?:in the|that) evening|(?:at|that) night|before bed)\b", re.IGNORECASE)
"""When those who learn or work there are at home again."""
ROOMS = frozenset(("bedroom", "living_room", "kitchen", "bathroom", "child_room"))
"""Rooms of one and the same house, each with its own furniture: nobody sleeps on a sofa in the kitchen."""
ANY_INSIDE = ("classroom", "kitchen")
"""Rooms that other houses have, too: dishes are washed in a restaurant's own kitchen."""
BY_THING = {
    "sofa": "living_room", "armchair": "living_room", "fireplace": "living_room", "tv": "living_room",
    "bed": "bedroom", "pillow": "bedroom", "blanket": "bedroom", "bathtub": "bathroom", "oven": "kitchen",
    "refrigerator": "kitchen", "blackboard": "classroom",
}
"""Furniture of rooms: whoever is on or at it is there."""
STREETS = ("city_street", "main_street")


def ways(reading: Reading, steps: Sequence[list[Deed]], out: Sequence[PlaceSaid], said: Mapping[int, PlaceSaid],
         shelf: Shelf) -> list[PlaceSaid]:
    """The place of each step, with the ways and the rooms that only deeds tell.

    Args:
        out: the places that words name, one a step.
        said: step → the place that its own words name.
    """
    row = list(out)
    home: PlaceSaid | None = None
    for k, step in enumerate(steps):
        words = _words(reading, steps, k)
        if k in said:
            home = None
            if _on_the_way(reading, step, said[k], k + 1 < len(steps) and k + 1 not in said, shelf):
                row[k] = _street(row[:k], reading, shelf) or row[k]
            continue
        inside = bool(row[k].entry.facts.get("indoor"))
        within = _house(reading, steps[k], shelf) if GOES_IN.search(words) and not inside and home is None else None
        if within is not None:
            home = row[k] = within
            continue
        if GOES_HOME.search(words):
            if inside and row[k].entry.name not in HOME and home is None:
                row[k] = _street((), reading, shelf) or row[k]
            elif home is not None:
                row[k] = home
            home = _room("living_room", reading, shelf)
            continue
        motions = {motion for deed in step for motion in deed.motions.values()}
        if inside and home is None and motions & UNDER_THE_SKY:
            row[k:] = [_street(row[:k], reading, shelf) or row[k]] * (len(row) - k)
            continue
        begins = max(reading.text.rfind(mark, 0, step[0].span[0]) for mark in ".。！？!?")
        evening = EVENING.search(reading.text, begins + 1, step[0].span[0]) is not None
        if k and home is None and row[k].entry.name in SCHOOLS and evening:
            row[k] = home = _room("child_room" if "write" in motions else "living_room", reading, shelf) or row[k]
            continue
        room = "bedroom" if k and TO_BED.search(words) else _own_room(reading, step, held(reading, steps, k))
        here = home if home is not None else row[k]
        room = "kitchen" if not room and here.entry.name in ("bathroom", "bedroom") and motions & AT_TABLE else room
        if k and room in ROOMS and here.entry.name in ROOMS - {room}:
            home = row[k] = _room(room, reading, shelf) or row[k]  # and there it goes on
        elif room and row[k].entry.name not in (room, *HOME) and not (inside and room in ANY_INSIDE):
            row[k] = _room(room, reading, shelf) or row[k]
        elif home is not None:
            row[k] = home
    return row


def _house(reading: Reading, step: Sequence[Deed], shelf: Shelf) -> PlaceSaid | None:
    """The last house that was named before a step, from within: the shop before which it plays, else a home."""
    start = min(deed.span[0] for deed in step)
    shops = [s for s in reading.subjects if s.kind == "building" and s.span[0] < start]
    entry = next((found for s in reversed(shops) if (found := shelf.ground("places", s.noun).entry) is not None
                  and found.facts.get("indoor")), None)
    entry = entry or shelf.families["places"].get("living_room")
    return PlaceSaid.unnamed(entry, reading.language) if entry is not None else None


def _words(reading: Reading, steps: Sequence[list[Deed]], k: int) -> str:
    """The text of a step: from its first deed to that of the next."""
    start = min(deed.span[0] for deed in steps[k])
    later = [deed.span[0] for step in steps[k + 1 :] for deed in step if deed.span[0] > start]
    return reading.text[start : min(later, default=len(reading.text))]


def _on_the_way(reading: Reading, step: Sequence[Deed], place: PlaceSaid, goes_on: bool, shelf: Shelf) -> bool:
    """Whether the step is the way to a place with a roof in which the story then goes on."""
    if not goes_on or not place.entry.facts.get("indoor") or place.entry.name in HOME:
        return False
    travels = any(shelf.travels(motion) for deed in step for motion in deed.motions.values())
    return travels and len({deed.span for deed in step}) == 1 and TO.search(reading.text[: place.span[0]]) is not None


def _street(before: Sequence[PlaceSaid], reading: Reading, shelf: Shelf) -> PlaceSaid | None:
    """Where the story was last out of doors, else a street."""
    last = next((p for p in reversed(before) if not p.entry.facts.get("indoor")), None)
    entry = next((shelf.families["places"].get(name) for name in STREETS), None)
    return last if last is not None else PlaceSaid.unnamed(entry, reading.language) if entry is not None else None


def _room(name: str, reading: Reading, shelf: Shelf) -> PlaceSaid | None:
    entry: Entry | None = shelf.families["places"].get(name)
    return PlaceSaid.unnamed(entry, reading.language) if entry is not None else None


def _own_room(reading: Reading, step: Sequence[Deed], links: Sequence[Link]) -> str:
    """The room of what is done in a step, or of the furniture that it is done on; '' for none."""
    people = [deed for deed in step if any(reading.subject(key).kind == "person" for key in deed.subjects)]
    by_deed = next((BY_DEED[m] for deed in people for m in deed.motions.values() if m in BY_DEED), "")
    acting = {key for deed in step for key in deed.subjects}
    touched = {deed.target for deed in step} | {k.object for k in links if k.subject in acting}
    names = [reading.subject(key).entry.name for key in touched if key is not None]
    return by_deed or next((BY_THING[name] for name in names if name in BY_THING), "")
