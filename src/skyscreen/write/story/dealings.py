"""What two do with each other that no single verb tells: help somebody up, swap, drop off, pick up, open a shop.

The verb alone would be another deed ('drops me off at school' drops nothing); its clause and whom it is done to say
which. Each becomes what is seen of it: who lay there rises beside the hand that was held out, two who swap give each
other what they have, whoever is taken to school is waved to and walks on.
"""

from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import Deed, Link, PlaceSaid, Reading, Subject
from skyscreen.write.words.events import AFTER

CLAUSE = re.compile(r"[,.;!?。，；！？]")
UP = re.compile(r"^(?:help|pull|lift)\w*\b.*?(?:\bup\b|\bto (?:his|her|their|my) feet\b)|^(?:扶|拉|搀|拽)\S{0,3}起"
                r"|起来|起身", re.IGNORECASE)
HELPING = ("help", "help up", "pull", "pull up", "lift", "pat", "扶", "扶起", "扶起来", "拉", "拉起",
           "拉起来", "搀", "搀扶", "搀起")
SWAPPING = ("swap", "trade", "exchange", "switch", "交换", "互换", "换")
DROPPING = ("drop", "drop off", "送", "送去")
FETCHING = ("pick", "pick up", "collect", "meet", "接", "接走", "接回")
LYING = frozenset(key for key, after in AFTER.items() if after == "fallen") | {"fallen", "stumble"}
"""Motions of who is down."""
SCHOOL = ("classroom", "lecture_hall", "playroom")
"""Rooms before which children are brought and fetched."""


HEARD = ("read", "tell", "sing", "talk", "explain", "play", "speak", "show", "讲", "念", "读", "唱", "讲故事")
"""Deeds that somebody is there to hear."""


def deal(reading: Reading, shelf: Shelf) -> None:
    """Turn such deeds into what is seen of them."""
    for deed in list(reading.deeds):
        who = [reading.subject(key) for key in deed.motions]
        if not who or any(s.kind != "person" for s in who):
            continue
        if "climb" in deed.motions.values() and deed.target is None:
            deed.target = _ladder(deed, reading)
        if deed.verb in HEARD:
            _hears(deed, who[0], reading)
        other = reading.subject(deed.target) if deed.target is not None else None
        said = _clause(deed, reading)
        if deed.verb in HELPING and other is not None and other.kind == "person" and UP.search(said):
            _help_up(deed, other, reading)
        elif deed.verb in SWAPPING and len(deed.subjects) + sum(s.count - 1 for s in who) > 1:
            _swap(deed, reading)
        elif deed.verb in DROPPING and other is not None and other.kind == "person":
            _leave_there(deed, other, reading, shelf)
        elif deed.verb in FETCHING and other is not None and other.kind == "person":
            deed.motions = dict.fromkeys(deed.motions, "hug")
            _outside(deed, reading, shelf)


def _clause(deed: Deed, reading: Reading) -> str:
    rest = reading.text[deed.span[0] :]
    return CLAUSE.split(rest, maxsplit=1)[0].lower()


def _hears(deed: Deed, who: Subject, reading: Reading) -> None:
    """'Reads a bedtime story to her son', 给孙子讲故事: whoever it is for is beside them, in one picture."""
    end = deed.span[0] + len(_clause(deed, reading))
    start = max((hit.end() for hit in CLAUSE.finditer(reading.text, 0, deed.span[0])), default=0)
    for one in reading.subjects:
        told = re.search(r"(?:\bto\s+(?:\w+\s+){0,2}|[给为对])$", reading.text[start : one.span[0]], re.IGNORECASE)
        here = one.kind == "person" and one.key not in deed.motions and start <= one.span[0] < end
        tied = any({one.key, who.key} <= {k.subject, k.object} for k in reading.links)
        if here and told is not None and not tied:
            reading.links.append(Link(one.key, "next_to", who.key, since=one.span[0]))


def _ladder(deed: Deed, reading: Reading) -> int | None:
    """'He fetches a ladder and climbs up': what was fetched is what is climbed."""
    used = [d.target for d in reading.deeds if d.step <= deed.step and d is not deed and d.target is not None]
    return next((key for key in reversed(used) if "ladder" in reading.subject(key).entry.name), None)


def _later(reading: Reading, step: int) -> None:
    """Room for one more step after this one."""
    for deed in reading.deeds:
        deed.step += deed.step > step


def _help_up(deed: Deed, other: Subject, reading: Reading) -> None:
    """Somebody kneels down to whoever lies there, and they rise; who would reach out to a body stands on it."""
    deed.motions, deed.hows = dict.fromkeys(deed.motions, "kneel"), dict.fromkeys(deed.motions, "synonym")
    down = any(d.motions.get(other.key) in LYING and d.step < deed.step for d in reading.deeds)
    for before in reading.deeds:
        if before.motions.get(other.key) == "stumble" and before.step < deed.step:
            before.motions[other.key] = "fall_down"  # who is helped up lay there
    if not down:
        lies = [d for d in reading.deeds if other.key in d.motions and d.step <= deed.step]
        if not lies:
            reading.deeds.append(deed.beside(other.key, "fallen"))
    _later(reading, deed.step)
    rises = replace(deed.beside(other.key, "get_up"), step=deed.step + 1, span=(deed.span[1], deed.span[1] + 1))
    reading.deeds.append(rises)


def _swap(deed: Deed, reading: Reading) -> None:
    """Each gives the other what they have: the first what is named first."""
    first, *rest = deed.subjects
    other = next((key for key in rest if reading.subject(key).kind == "person"), None)
    if other is None or deed.target is None:
        return
    end = deed.span[0] + len(_clause(deed, reading))
    things = [s.key for s in reading.subjects if s.kind in ("prop", "food") and deed.span[0] < s.span[0] < end]
    deed.subjects, deed.motions, deed.hows, deed.to = [first], {first: "give"}, {first: "synonym"}, other
    back = next((key for key in things if key != deed.target), deed.target)
    _later(reading, deed.step)
    reading.deeds.append(Deed([other], "give", (deed.span[1], end), deed.step + 1, target=back, to=first,
                              motions={other: "give"}, hows={other: "synonym"}))
    carried = {k.subject for k in reading.links if k.kind == "on" and reading.subject(k.object).tool}
    reading.links = [k for k in reading.links if not (k.subject in things and k.subject in carried)]


def _leave_there(deed: Deed, child: Subject, reading: Reading, shelf: Shelf) -> None:
    """Who is dropped off walks on, and is waved to."""
    deed.motions, deed.hows = dict.fromkeys(deed.motions, "wave"), dict.fromkeys(deed.motions, "synonym")
    if not any(child.key in d.motions and d.step == deed.step for d in reading.deeds):
        reading.deeds.append(deed.beside(child.key, "walk"))
    _outside(deed, reading, shelf)


def _outside(deed: Deed, reading: Reading, shelf: Shelf) -> None:
    """Children are brought to a school's yard, and fetched there, not in its rooms."""
    yard = shelf.families["places"].get("school_yard")
    end = deed.span[0] + len(_clause(deed, reading))
    for k, place in enumerate(reading.places):
        if yard is not None and place.entry.name in SCHOOL and deed.span[0] <= place.span[0] < end:
            reading.places[k] = PlaceSaid(place.noun, yard, place.span, place.adjectives, place.how)
