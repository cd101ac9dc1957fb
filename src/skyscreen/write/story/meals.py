"""A table at which somebody eats, drinks or makes food is laid: settings before each, the dishes in the middle.

What the text names stands there; where it names nothing the meal's own dishes are brought (`catalogue.meals`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from skyscreen.catalogue.meals import MEALS, SERVED, Meal
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Deed, Link, PlaceSaid, Reading, Subject

EATING = ("eat", "eat_bowl", "dine")
"""Deeds of those who eat what is before them."""
LAID = (*EATING, "drink", "toast", "fold", "roll_out", "blow_flame")
"""Deeds for which a table is laid."""
SET_OUT = ("dinner table", "dining table", "breakfast table", "餐桌", "饭桌")
"""Words of a table that is laid whatever is done at it."""
CLOTH, SPREAD = "blanket", ("on", "next_to", "around", "at")
"""What a picnic is on, and the relations to it of those who have one."""
CAKES, BIRTHDAY = ("birthday_cake", "cake", "cupcake"), r"\bbirthday\b|生日"
UNCOUNTED, CANDLES = 4, 24
"""How many a plural without a number is; as many candles as stand on a cake without touching."""
LENGTHS = {5: 2.1, 6: 2.7}
"""Metres of a table for so many, three and four of them on its long side."""
ENDS = 0.6
"""Metres of a table's length that the plates of those at its ends take."""


def meal_of(reading: Reading, deed: Deed, motion: str, place: PlaceSaid) -> Meal:
    """What a deed's table is laid for."""
    foods = {s.entry.name for s in reading.subjects}
    target = reading.subject(deed.target) if deed.target is not None else None
    named = target.entry.name if target is not None else ""
    said = reading.text.lower()
    rules = (
        lambda m: motion in m.motions or named in m.foods,
        lambda m: bool(m.words) and re.search(m.words, said) is not None and (motion in EATING or not m.motions),
        lambda m: place.entry.name in m.places or bool(foods & set(m.foods)),
        lambda m: m.language == reading.language,
    )
    return next((meal for rule in rules for meal in MEALS if rule(meal)), MEALS[-1])


def spread(reading: Reading, shelf: Shelf) -> None:
    """A picnic: who eats or drinks on a cloth on the ground sits round it, the food on its middle, a bite in the
    hand."""
    cloths = {s.key for s in reading.subjects if s.entry.name == CLOTH}
    things = shelf.families["things"]
    for deed in [d for d in reading.deeds if set(d.motions.values()) & {*EATING, "drink"}]:
        links = [k for k in reading.links if k.subject in deed.motions and k.object in cloths and k.kind in SPREAD]
        if not links:
            continue
        for link in links:
            link.kind = "at"
            reading.deeds.append(deed.beside(link.subject, "sit", deed.hows.get(link.subject, "generic")))
        number = sum(reading.subject(key).count for key in deed.motions)
        if deed.target is None:
            deed.motions = {key: "eat" if m in EATING else m for key, m in deed.motions.items()}
            deed.target = reading.bring(things["sandwich"], span=deed.span, count=number).key
        food = reading.bring(things["meal"])
        food.params |= {"kind": "picnic", "long": 0.75}
        reading.links.append(Link(food.key, "on", links[0].object))
        cloths.discard(links[0].object)


def candles(reading: Reading, shelf: Shelf) -> None:
    """The candles of a birthday are those on its cake, which has its own."""
    for deed in [d for d in reading.deeds if "blow_flame" in d.motions.values()]:
        wick = next((s for s in reading.subjects if s.key == deed.target), None)
        if wick is not None and wick.entry.name in CAKES:  # 吹灭蛋糕上的十支蜡烛
            wick = next((s for s in reading.subjects if s.entry.name == "candle"), wick)
            deed.target = wick.key
        cake = next((s for s in reading.subjects if s.entry.name in CAKES), None)
        told = cake is not None or re.search(BIRTHDAY, reading.text.lower())
        if wick is None or wick.entry.name != "candle" or not told:
            continue
        cake = cake or reading.bring(shelf.families["things"]["birthday_cake"], span=deed.span, tool=False)
        cake.entry = shelf.families["things"]["birthday_cake"]
        if wick.count > UNCOUNTED:
            cake.params["candles"] = min(wick.count, CANDLES)
        for other in reading.deeds:
            other.target = cake.key if other.target == wick.key else other.target
        reading.subjects.remove(wick)
        reading.links = [k for k in reading.links if wick.key not in (k.subject, k.object)
                         and not (k.object == cake.key and k.subject in deed.motions)]


def lay(reading: Reading, deed: Deed, motion: str, who: Sequence[int], table: Subject, place: PlaceSaid,
        shelf: Shelf) -> None:
    """Settings on the table before those who sit at it, dishes between them, the tool in each hand."""
    wanted = motion in LAID or table.word in SET_OUT
    if not wanted or "laid" not in table.entry.params() or table.params.get("laid"):
        return
    meal = meal_of(reading, deed, motion, place)
    number = sum(reading.subject(key).count for key in who)
    table.params |= {"laid": meal.name, "places": number}
    if number in LENGTHS and "length" not in table.params:
        table.params["length"] = LENGTHS[number]
    if motion in EATING:
        _eat(reading, deed, motion, meal, number, shelf)
    _dishes(reading, table, meal, motion, shelf)


def _eat(reading: Reading, deed: Deed, motion: str, meal: Meal, number: int, shelf: Shelf) -> None:
    """Of what stands on the table one eats with fork or chopsticks; a bowl that nobody named is one that is laid."""
    target = reading.subject(deed.target) if deed.target is not None else None
    brought = target is not None and target.tool
    if target is not None and not brought and target.entry.name not in SERVED:
        return
    if target is not None and brought:
        reading.subjects.remove(target)
        reading.links = [k for k in reading.links if target.key not in (k.subject, k.object)]
        deed.target = None
    deed.motions = {key: "dine" if m == motion else m for key, m in deed.motions.items()}
    things = shelf.families["things"]
    tool = reading.subject(deed.tool) if deed.tool is not None else None
    if tool is None:
        deed.tool = reading.bring(things[meal.tool], span=deed.span, count=number).key
    elif tool.tool and tool.entry.name != meal.tool:  # nobody named it
        tool.entry, tool.count = things[meal.tool], number
        tool.noun = tool.label = next(iter(tool.entry.zh if reading.language == "zh" else tool.entry.en))


def _dishes(reading: Reading, table: Subject, meal: Meal, motion: str, shelf: Shelf) -> None:
    """What is named stands in the middle, else the meal's own dishes."""
    held = {key for d in reading.deeds for key in (d.tool,)} | {
        d.target for d in reading.deeds if not set(d.motions.values()) & {"dine", *LAID[-3:]}}
    borne = {k.subject for k in reading.links if k.kind in ("on", "inside")}
    foods = [s for s in reading.subjects if s.kind == "food" and s.key not in held]
    dishes = [s for s in foods if s.entry.name in SERVED or s.key in borne]
    for dish in dishes:
        if dish.entry.name == "meal":
            dish.params |= _row(table, meal)
        if dish.key not in borne:
            reading.links.append(Link(dish.key, "on", table.key))
    if not dishes:
        entry = shelf.families["things"].get("meal")
        if entry is not None:
            dish = reading.bring(entry)
            dish.params |= _row(table, meal)
            reading.links.append(Link(dish.key, "on", table.key))


def _row(table: Subject, meal: Meal) -> dict[str, str | float | int | bool]:
    """The parameters of dishes in a row along the middle of the table."""
    length = float(str(table.params.get("length") or table.entry.params().get("length") or 1.6))
    return {"kind": meal.name, "long": round(max(length - ENDS, 0.5), 2)}
