"""Bring what a festival is known by (`catalogue.occasions`) where the text names it and not its things."""

from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.occasions import HOME, OCCASIONS, Occasion
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader.deed_places import said
from skyscreen.write.reader.outdoors import outdoors
from skyscreen.write.reading import Link, PlaceSaid, Reading, Span, Subject
from skyscreen.write.story.occupied import STILL, Read, add
from skyscreen.write.words.people import FAMILY

DRESS = ("outfit", "dress", "coat", "shirt", "trousers", "hat")
"""Parameters that are said where the text dresses somebody."""
ONLY_CALLED = re.compile(
    r"\s+(?:cake|card|dress|present|gift|ring|photo|album|invitation|shop|song|planner)s?\b", re.IGNORECASE)
"""After the occasion's word: a thing that is called after it."""
INDOORS = frozenset(("dine", "eat", "eat_bowl", "toast", "fold", "knead", "bake", "wrap", "cut", "stir", "unwrap"))
"""What is done at a table of one's own."""
MOST = 24
"""Members of a cast that a picture holds."""


def occasion_of(text: str) -> tuple[Occasion | None, Span]:
    """The occasion that the text names, with where; of several the one with the longest words."""
    found = [(hit[1] - hit[0], row, hit) for row in OCCASIONS for word in (*row.en, *row.zh)
             if (hit := said(word, text)) is not None and not ONLY_CALLED.match(text, hit[1])]
    _, row, span = max(found, key=lambda entry: entry[0], default=(0, None, (0, 0)))
    return row, span


def mark_occasion(reading: Reading, shelf: Shelf) -> Occasion | None:
    """The occasion's hour, season, place and dress, where the text tells none."""
    row, _ = occasion_of(reading.text)
    if row is None:
        return None
    if row.hour is not None and not reading.hours:
        reading.hours = [row.hour]
    reading.season = reading.season or row.season
    _go_indoors(reading, row, shelf)
    home = shelf.families["places"].get(row.place)
    if home is not None and not reading.places:
        noun = next(iter(home.zh if reading.language == "zh" else home.en), home.name)
        reading.places.append(PlaceSaid(noun, home, (0, 0), how="generic"))
    return row


def _go_indoors(reading: Reading, row: Occasion, shelf: Shelf) -> None:
    """除夕，一家人吃年夜饭: of a day by whose name the catalogue has a street, a meal that begins the story is had at
    home. The deed says so, where the text names no other place for it."""
    street, room = (shelf.families["places"].get(name) for name in (row.place, HOME[0]))
    if street is None or room is None or street.facts.get("indoor") or outdoors(reading) or not reading.deeds:
        return
    first = min(reading.deeds, key=lambda deed: deed.span)
    if not INDOORS & set(first.motions.values()) or any(p.entry is not street for p in reading.places[:1]):
        return
    reading.places = [replace(p, entry=room) if p.entry is street else p for p in reading.places]
    if not reading.places:
        reading.places.append(PlaceSaid.unnamed(room, reading.language))


def join(reading: Reading, row: Occasion, read: Read, shelf: Shelf) -> None:
    """Who is there at every such occasion, beside whom the text tells of: graduates, bride and groom."""
    if not row.people or "person" in reading.absent or STILL.search(reading.text):
        return
    own = {s.entry.name for s in read(row.people).subjects if s.kind == "person"}
    there = {s.entry.name for s in reading.subjects if s.kind == "person"}
    trade = bool(own - set(FAMILY))
    if own & there or (there and not trade):
        return
    _, span = occasion_of(reading.text)
    add(reading, row.people, span, read, None, shelf)


def deck(reading: Reading, row: Occasion, place: PlaceSaid, shelf: Shelf) -> None:
    """The occasion's things into the picture, its dishes onto the table, its dress onto the people."""
    things = shelf.families["things"]
    _, span = occasion_of(reading.text)
    brought: list[Subject] = []
    kept = place.entry.name in HOME and not outdoors(reading)
    for name, count in (*row.things, *(row.home if kept else ())):
        entry = things.get(name)
        room = MOST - sum(s.count for s in reading.subjects)
        if entry is not None and room > 0 and not any(s.entry is entry for s in reading.subjects):
            brought.append(reading.bring(entry, span=span, count=min(count, room), tool=False))
    table = next((s for s in reading.subjects if s.entry.name == "table"), None)
    if table is not None:
        brought += _laid(reading, row, table, span, shelf)
    people = [s for s in reading.subjects if s.kind == "person" and not set(s.params) & set(DRESS)]
    for k, person in enumerate(people if row.dress else ()):
        takes = person.entry.params()
        own = takes.get("outfit") not in (None, "", "plain")
        if not (own and person.entry.facts.get("does")):  # a cook keeps the apron
            if person.count == 1:
                person.params |= {key: value for key, value in row.dress[k % len(row.dress)].items() if key in takes}
                continue
            names = list(dict.fromkeys(e.name for e in person.company)) or [person.entry.name]
            for n, name in enumerate(names):  # each in a colour of their own
                person.variants.setdefault(name, (*row.dress[n % len(row.dress) :], *row.dress[: n % len(row.dress)]))
    if brought:
        _ground(reading, span, brought)


def _laid(reading: Reading, row: Occasion, table: Subject, span: Span, shelf: Shelf) -> list[Subject]:
    """The occasion's dishes on the table."""
    out = []
    for name, count in row.table:
        entry = shelf.families["things"].get(name)
        if entry is not None and not any(_alike(s, entry) for s in reading.subjects):
            out.append(reading.bring(entry, span=span, count=count, tool=False))
            reading.links.append(Link(out[-1].key, "on", table.key))
    return out


def _alike(subject: Subject, entry: Entry) -> bool:
    """Whether the text has brought a thing of that name: a unicorn cake is the birthday's."""
    heads = {word.split(" ")[-1] for word in entry.en}
    return subject.entry is entry or bool(heads & {word.split(" ")[-1] for word in (*subject.entry.en, subject.noun)})


def _ground(reading: Reading, span: Span, brought: list[Subject]) -> None:
    """The occasion's words are no longer left out: they became its things."""
    names = ", ".join(f"thing:{s.entry.name}" for s in brought)
    inside = [g for g in reading.grounding if span[0] <= g.start and g.end <= span[1] and g.how == "ignored"]
    if inside or not any(g.start < span[1] and span[0] < g.end for g in reading.grounding):
        reading.grounding = [g for g in reading.grounding if g not in inside]
        start, end = (inside[0].start, inside[-1].end) if inside else span
        reading.ground(start, end, names, "synonym", "what the occasion is known by")
        reading.grounding.sort(key=lambda g: (g.start, g.end))
