"""What a question without an answer is about, where the reader of stories found nothing to show.

'How does a camera work?' names a camera, which in a story would be the one that films, and the Sun of a story is the
sky's own. Here the words of the question are looked up as they stand. Where the catalogue has no picture of them,
somebody is shown who wonders, as whoever asks does.
"""

from __future__ import annotations

import re

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.shelf import ALIVE, Shelf
from skyscreen.write.reading import PlaceSaid, Reading, Subject
from skyscreen.write.story.occupied import Read, add

NEAR = {
    "sun": ("sun", "space"), "太阳": ("sun", "space"), "sunlight": ("sun", "space"), "star": ("sun", "space"),
    "moon": ("model_moon", "space"), "月亮": ("model_moon", "space"), "月球": ("model_moon", "space"),
    "earth": ("model_earth", "space"), "地球": ("model_earth", "space"),
    "planet": ("solar_system", "studio"), "行星": ("solar_system", "studio"), "camera": ("camera", ""),
}  # fmt: skip
"""Word → the thing and the place that show it near by, as no story does."""
LONGEST = 3
"""Words of an English name that are looked up together."""
WONDERS = "A girl thinks"
LIBRARY = "library"


def ask_about(reading: Reading, question: str, shelf: Shelf, read: Read) -> None:
    """Bring the thing that `question` names into a reading that shows nothing, else somebody who wonders."""
    if reading.subjects or not question:
        return
    found = _named(question, reading.language, shelf)
    if found is not None:
        word, entry, home = found
        start = max(reading.text.lower().find(word), 0)
        reading.subjects.append(Subject(key=reading.free_key, noun=word, kind=str(entry.facts.get("kind", "")),
                                        entry=entry, count=1, span=(start, start + len(word)), label=word))
        reading.grounding = [g for g in reading.grounding if not (g.start <= start < g.end)]
        phrase = re.escape(reading.text[start : start + len(word)])
        reading.notes = [note for note in reading.notes if not re.match(rf"['“]{phrase}['”]", note)]
        reading.ground(start, start + len(word), entry.name, "exact")
    elif reading.places:
        return
    else:
        home = LIBRARY
        add(reading, WONDERS, (0, 0), read, None, shelf)
    place = shelf.families["places"].get(home)
    if place is not None and not reading.places:
        reading.places.append(PlaceSaid.unnamed(place, reading.language))


def _named(question: str, language: str, shelf: Shelf) -> tuple[str, Entry, str] | None:
    """(word, thing, place or '') of the longest words in the question that are a thing's own."""
    things = shelf.families["things"]
    own = {word.lower(): entry for entry in things.values() if entry.facts.get("kind") not in ALIVE
           for word in (*entry.en, *entry.zh)}  # fmt: skip
    for word in _words(question.lower(), language):
        for form in (word, re.sub(r"s$", "", word)):
            name, home = NEAR.get(form, ("", ""))
            entry = things.get(name) or own.get(form)
            if entry is not None:
                return word, entry, home
    return None


def _words(question: str, language: str) -> list[str]:
    """Its runs of words or characters, the longest first."""
    if language == "en":
        row = re.findall(r"[a-z][a-z'-]*", question)
        return [" ".join(row[k : k + n]) for n in range(LONGEST, 0, -1) for k in range(len(row) - n + 1)]
    row = re.sub(r"\W", "", question)
    return [row[k : k + n] for n in range(4, 1, -1) for k in range(len(row) - n + 1)]
