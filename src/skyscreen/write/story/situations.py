"""Bring a deed's natural situation (`catalogue.situations`) where the text is silent: a seat and a table, a fire by
night, the cup in the hand; and free the hands of their trade's tool where the deed has its own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from skyscreen.catalogue.situations import SEATS, SERVING, SITUATIONS, Situation
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader.work import holds_thing
from skyscreen.write.reading import Deed, Link, PlaceSaid, Reading, Subject
from skyscreen.write.story.beds import tuck_in
from skyscreen.write.story.borne import bear, rest_on
from skyscreen.write.story.meals import LAID, candles, lay, spread
from skyscreen.write.story.orchard import picked_from, saplings
from skyscreen.write.story.surfaces import FLOOR

UPRIGHT = frozenset({
    "hug", "dance_together", "stand", "stand_up", "lean", "kneel", "crouch", "jump", "dance", "lift", "ride",
    "climb", "hang",
})
"""Deeds of those who are not seated meanwhile."""
UPSTAIRS = re.compile(r"\bupstairs\b|\b(?:up|climb\w*|mount\w*)(?: \w+){0,3} (?:stairs?|steps|staircase|stairway)\b|"
                      r"[上爬登]了?(?:楼|台阶|石阶|阶梯)|(?:楼梯|台阶|石阶|阶梯)[上爬登走]", re.I)
"""Words of going up steps, from the verb to the end of its clause."""
BRINGING = frozenset(("carry", "lug", "haul", "bring", "deliver", "搬", "扛", "提", "端", "背", "抬", "挑"))
"""Verbs of those who take something from here to there."""
LOADS = ("prop", "food", "light", "furniture", "plant")
"""Kinds of what is carried along, not held in the arms like a child."""
AWAITING = frozenset({"look", "listen", "sit", "idle", "smile", "laugh", "nod", "clap"})
"""What company does that sits by."""
NEARBY = ("around", "next_to", "at", "in_front_of", "behind")
"""Relations to a table of those who have a seat at it."""
OWN = ("eat", "eat_bowl", "dine", "drink")
"""What those do for themselves who stand at their work."""
SEATED = ("sit", "sit_down", "gather")
"""Deeds that are nothing else than to have a seat."""
CRAMPED = 20.0
"""Kilograms from which on what flies has no room to in a room."""
SMALL = {"length": 0.9, "width": 0.72}
"""Metres of a table for one or two."""
BORNE = ("bear_in_arms", "bear_on_back", "bear_on_shoulders")
"""Motions of who goes with somebody in the arms or on the back."""
HOUSED = (
    "city_street", "suburb", "garden", "village", "main_street", "old_town", "medieval_town", "london", "paris",
    "new_york", "porch", "country_road", "farm", "mediterranean_village", "fairytale_village", "town_square",
)  # fmt: skip
"""Places where a house of clapboard may stand."""
HOUSE_DOORS = ("door", "doorway", "门", "木门", "房门", "大门", "门口")
HANDLED = {"carry", "paint", "saw", "plane", "hammer", "repair", "build", "lift", "throw", "drop", "fly"}
"""What is done to a door that is in no house."""
DOORS = ("door", "front_door")
BROAD = ("armchair", "sofa", "deckchair")
"""Seats that stand metres apart where nothing draws them together."""
MOST = 6
"""People who sit round one table or fire."""


def _house_fronts(reading: Reading, place: PlaceSaid, shelf: Shelf) -> None:
    """Out of doors a door is in the front of a house: no leaf in its frame stands in the middle of a street. A gate,
    and a door that is carried or painted, is told otherwise."""
    front = shelf.families["things"].get("front_door")
    if place.entry.name not in HOUSED or front is None:
        return
    for subject in reading.subjects:
        plain = subject.entry.name == "door" and subject.noun.split(" ")[-1] in HOUSE_DOORS and subject.count == 1
        tied = any(subject.key in (k.subject, k.object) and k.kind in ("on", "inside") for k in reading.links)
        handled = any(subject.key == d.target and set(d.motions.values()) & HANDLED for d in reading.deeds)
        if plain and not subject.params.keys() - {"colour"} and subject.scale == 1.0 and not tied and not handled:
            subject.entry = front


def settle(reading: Reading, place: PlaceSaid, shelf: Shelf) -> None:
    """Seats, tables, hours and free hands for all deeds of the text."""
    _house_fronts(reading, place, shelf)
    _bend_over(reading, shelf)
    _look_lying(reading)
    _rise_from(reading)
    bear(reading, shelf)
    rest_on(reading, shelf)
    _walk_with(reading, shelf)
    _go_up(reading, shelf)
    _come_down(reading, place, shelf)
    tuck_in(reading, place, shelf)
    candles(reading, shelf)
    spread(reading, shelf)
    _round_the_table(reading)
    saplings(reading)
    picked_from(reading, shelf)
    if not FLOOR.search(reading.text):
        for deed in list(reading.deeds):
            for motion in dict.fromkeys(deed.motions.values()):
                row = next((s for s in SITUATIONS if _fits(s, deed, motion, place, reading)), None)
                doers = [key for key, m in deed.motions.items() if m == motion]
                free = [key for key in doers if _free(key, deed, reading, shelf)]
                # The doctor stands, whom he examines sits; who knocks may have come there.
                free = doers if row is not None and (row.other or row.before) else free
                if row is not None and free:
                    _bring(row, deed, motion, free, reading, place, shelf)
    _bare_hands(reading, shelf)


def _round_the_table(reading: Reading) -> None:
    """'Sits around the table eating', 围坐在桌边: who eats, sits or makes food by a table has a seat at it, and sitting
    is no deed beside what the hands do."""
    tables = {s.key for s in reading.subjects if _table(s)}
    for link in [k for k in reading.links if k.object in tables and k.kind in NEARBY]:
        own = [d.motions[link.subject] for d in reading.deeds if link.subject in d.motions]
        if any(motion in (*SEATED, *LAID) for motion in own):
            reading.links.remove(link)
    for deed in [d for d in reading.deeds if d.target in tables or d.target is None]:
        for key in [k for k, motion in deed.motions.items() if motion in SEATED]:
            busy = any(d.motions.get(key) in LAID and abs(d.step - deed.step) < 2 for d in reading.deeds)
            if busy and (deed.target in tables or tables) and not any(k.subject == key for k in reading.links):
                deed.motions.pop(key)
                deed.subjects = [k for k in deed.subjects if k != key]
    for deed in [d for d in reading.deeds if not d.motions and not d.subjects]:
        reading.deeds.remove(deed)


def _table(subject: Subject) -> bool:
    return "laid" in subject.entry.params()


def _come_down(reading: Reading, place: PlaceSaid, shelf: Shelf) -> None:
    """What would fly about and of which nothing is told has come down in a room: a dragon in a tower lies at its foot,
    and does not leave through the wall."""
    if not place.entry.facts.get("indoor") or place.entry.facts.get("medium", "land") != "land":
        return
    busy = {key for deed in reading.deeds for key in deed.motions}
    for subject in reading.subjects:
        able = {e.name for e in shelf.families["motions"].values()
                if shelf.rig(subject.entry) in e.facts.get("rigs", ())}
        if subject.kind == "bird" and subject.key not in busy and "stand" in able and (
                float(subject.entry.facts.get("mass", 0.0)) > CRAMPED):
            reading.deeds.append(Deed([subject.key], "stand", subject.span, 0, motions={subject.key: "stand"},
                                      hows={subject.key: "generic"}))


def _fits(row: Situation, deed: Deed, motion: str, place: PlaceSaid, reading: Reading) -> bool:
    if motion not in row.motions or (row.places and place.entry.name not in row.places):
        return False
    if row.indoor is not None and bool(place.entry.facts.get("indoor")) != row.indoor:
        return False
    if row.near and not any(s.entry.name in row.near for s in reading.subjects):
        return False
    target = reading.subject(deed.target) if deed.target is not None else None
    return not row.done_to or (target is not None and target.entry.name in row.done_to)


def _free(key: int, deed: Deed, reading: Reading, shelf: Shelf) -> bool:
    """Whether somebody has no place, posture or way of their own."""
    who = reading.subject(key)
    serves = who.entry.name in SERVING and deed.motions.get(key) not in OWN
    if who.kind != "person" or serves:
        return False
    shade = [k for k in reading.links if k.subject == key and k.kind == "under" and (
        reading.subject(k.object).kind == "plant" or reading.subject(k.object).entry.name == "umbrella")]
    if any(k.subject == key and k.kind in ("on", "inside", "at", "under", "above") for k in reading.links
           if k not in shade):
        return False
    own = {d.motions[key] for d in reading.deeds
           if key in d.motions and d.step <= deed.step and d.hows.get(key) != "generic"}
    return not any(map(shelf.travels, own)) and not own & (UPRIGHT - ({"stand_up"} & {*deed.motions.values()}))


def _bring(row: Situation, deed: Deed, motion: str, free: list[int], reading: Reading, place: PlaceSaid,
           shelf: Shelf) -> None:
    things = shelf.families["things"]
    at = next((s for s in reading.subjects if s.entry.name in (row.near or row.at)), None)
    if at is None and deed.target is not None and motion in SEATED and _table(reading.subject(deed.target)):
        at, deed.target = reading.subject(deed.target), None  # 'sits at a table': the seat is drawn up to it
    company = [] if not row.company else [
        s.key for s in reading.subjects if s.key not in free and _sits_by(s, deed, reading, shelf)]
    who = [*free, *company]
    number = sum(reading.subject(key).count for key in who)
    wanted = [name for name in (row.seat, row.on, row.other, *row.at[:1]) if name]
    if number > MOST or any(name not in things for name in wanted):
        return
    if row.becomes:
        deed.motions |= dict.fromkeys(free, row.becomes)
        if not (row.seat or row.on):
            return
    if row.hour is not None and not reading.hours:
        reading.hours = [row.hour]
    if row.before:
        own = DOORS if row.before in DOORS else (row.before,)
        doors = [s.key for s in reading.subjects if s.entry.name in own]
        door = next((reading.subject(k) for k in (deed.target,) if k is not None), None)
        plain = door is not None and door.entry.name in DOORS and not door.params.keys() - {"colour"}
        if door is not None and plain and row.before in DOORS:
            door.entry = things[row.before]  # out of doors a door is in the front of a house
        if deed.target is None and row.before in things:
            deed.target = doors[0] if doors else reading.bring(things[row.before], span=deed.span, tool=False).key
        return
    if row.other:
        other = reading.subject(deed.target) if deed.target is not None else None
        if other is not None and other.kind == "person" and _free(other.key, deed, reading, shelf):
            seat = reading.bring(things[row.other], span=deed.span, count=other.count)
            reading.links.append(Link(other.key, "on", seat.key))
        return
    if row.on:
        bed = next((s for s in reading.subjects if s.entry.name == row.on), None) or reading.bring(things[row.on])
        reading.links.append(Link(free[0], "on", bed.key))
        if "sleepers" in bed.entry.params():
            bed.params["sleepers"] = 1
        return
    if row.has and deed.target is None and row.has in things:
        each = sum(reading.subject(k).count for k in free)
        deed.target = reading.bring(things[row.has], span=deed.span, count=each).key
    works = (shelf.families["motions"][m].facts.get("work") for m in deed.motions.values())
    work = any(w is not None and w.on for w in works)
    if at is None and row.at and not work:
        at = reading.bring(things[row.at[0]], span=deed.span)
        if number <= 2 and {"length", "width"} <= set(at.entry.params()):
            at.params |= SMALL
    before: int | None = None
    for key in who:
        seat = reading.bring(things[row.seat], span=deed.span, count=reading.subject(key).count)
        reading.links.append(Link(key, "on", seat.key))
        if at is None and before is not None and row.seat in BROAD:  # who is taught sits beside who teaches
            reading.links.append(Link(seat.key, "next_to", before))
        before = seat.key
        if at is not None:
            reading.links.append(Link(key, "at", at.key))
    if at is not None:
        lay(reading, deed, motion, who, at, place, shelf)


def _bend_over(reading: Reading, shelf: Shelf) -> None:
    """趴在桌子上写作业: who lies over a table and does something there sits at it."""
    for deed in [d for d in reading.deeds if d.verb[:1] in ("趴", "伏")]:
        own = [k for k in reading.links if k.subject in deed.subjects and k.kind == "on"
               and reading.subject(k.object).entry.name in ("table", "desk")]
        busy = any(set(d.subjects) & set(deed.subjects) and d is not deed for d in reading.deeds)
        if own and busy:
            reading.deeds.remove(deed)
            reading.links = [k for k in reading.links if k not in own]


def _look_lying(reading: Reading) -> None:
    """趴在窗台上看雨, 'lies on the sill watching the rain': a beast that looks at nothing of the cast lies on."""
    for deed in list(reading.deeds):
        for key in [key for key, motion in deed.motions.items() if motion == "look" and deed.target is None]:
            rests = any(d.motions.get(key) in ("lie", "sit", "perch") and d.step == deed.step for d in reading.deeds)
            if rests and reading.subject(key).kind != "person":
                deed.motions.pop(key)
                deed.subjects = [one for one in deed.subjects if one != key]
        if not deed.subjects and not deed.motions:
            reading.deeds.remove(deed)


def _walk_with(reading: Reading, shelf: Shelf) -> None:
    """'A woman carries a box': who brings a thing from here to there and does nothing else goes."""
    for deed in [d for d in reading.deeds if d.verb.removesuffix("着") in BRINGING and d.target is not None]:
        thing = reading.subject(deed.target or 0)
        for key in [key for key, motion in deed.motions.items() if motion == "carry"]:
            busy = any(key in d.motions and d is not deed and d.step == deed.step for d in reading.deeds)
            placed = any(k.subject == key and k.kind in ("on", "inside", "at") for k in reading.links)
            if not busy and not placed and reading.subject(key).kind == "person" and thing.kind in LOADS:
                reading.deeds.insert(reading.deeds.index(deed), deed.beside(key, "walk"))


def _go_up(reading: Reading, shelf: Shelf) -> None:
    """'Walks up the stairs', 上楼梯: the steps that somebody goes up are what the deed is about, and they are there."""
    things = shelf.families["things"]
    for deed in [d for d in reading.deeds if d.target is None]:
        after = min((d.span[0] for d in reading.deeds if d.span[0] > deed.span[0]), default=len(reading.text))
        goes = any(motion in ("walk", "run", "climb", *BORNE) and reading.subject(key).kind == "person"
                   for key, motion in deed.motions.items())
        if goes and "stairs" in things and UPSTAIRS.search(reading.text[deed.span[0] : max(after, deed.span[1])]):
            steps = next((s for s in reading.subjects if s.entry.name == "stairs"), None)
            deed.target = (steps or reading.bring(things["stairs"], span=deed.span)).key


def _rise_from(reading: Reading) -> None:
    """'Stands up from the chair': who rises from a seat that the same clause names sits on it before."""
    for deed in reading.deeds:
        for key in [key for key, motion in deed.motions.items() if motion == "stand_up"]:
            after = min((d.span[0] for d in reading.deeds if d.span[0] > deed.span[0]), default=len(reading.text))
            held = {k.subject for k in reading.links} | {key}
            seats = [s for s in reading.subjects if s.entry.name in SEATS and s.key not in held and s.span[0] < after]
            if reading.subject(key).kind == "person" and seats and not any(
                    k.subject == key and k.kind == "on" for k in reading.links):
                reading.links.append(Link(key, "on", seats[-1].key))


def _sits_by(subject: Subject, deed: Deed, reading: Reading, shelf: Shelf) -> bool:
    own = {d.motions[subject.key] for d in reading.deeds if subject.key in d.motions}
    return not own - AWAITING and _free(subject.key, deed, reading, shelf)


def _bare_hands(reading: Reading, shelf: Shelf) -> None:
    """Who waters roses has the can in the hand, not the spade of a gardener: the trade's tool gives way."""
    for deed in reading.deeds:
        for key in _holders(deed, reading, shelf):
            subject = reading.subject(key)
            if deed.motions[key] == "doff":
                subject.params["hat"] = ""  # it is in the hand
            holds = str(subject.params.get("holds", "") or subject.entry.params().get("holds", "") or "")
            if holds and not said(holds, reading):
                subject.params["holds"] = ""


def said(holds: str, reading: Reading) -> bool:
    """Whether the text itself names what is held."""
    return any(word in reading.text.lower() for word in holds.split())


def _holders(deed: Deed, reading: Reading, shelf: Shelf) -> Iterable[int]:
    """Keys of people whose hands the deed needs for something of its own."""
    for key, motion in deed.motions.items():
        facts = shelf.families["motions"][motion].facts
        target = reading.subject(deed.target) if deed.target is not None else None
        if reading.subject(key).kind == "person" and holds_thing(facts, target, deed.tool is not None):
            yield key
