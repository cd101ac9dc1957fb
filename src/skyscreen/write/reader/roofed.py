"""What tells of a room without naming it: furniture, and what bears those who were brought down to its size."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import Shelf, words_of
from skyscreen.write.reader.fitting import BEARING, BEASTS
from skyscreen.write.reading import Reading


def homes(reading: Reading, shelf: Shelf) -> list[str]:
    """Rooms that the furniture of the text is of, and what bears those who were made to fit, first named first: who
    sits beside a sofa is in a living room, and an elephant in a teacup is where teacups are."""
    rooms = shelf.families["places"]
    bearers = {k.object for k in reading.links if k.kind in ("on", "inside") and reading.subject(k.subject).small}
    out: list[str] = []
    for subject in reading.subjects:
        tells = subject.kind == "furniture" or (subject.key in bearers and subject.kind in BEARING)
        names = words_of(subject.entry.facts.get("places")) if tells and not subject.tool else ()
        known = [rooms[name] for name in names if name in rooms]
        if known and all(entry.facts.get("indoor") for entry in known):
            out += [entry.name for entry in known]
        elif tells and subject.key in bearers and not known:
            out += [name for name in ("living_room",) if name in rooms]
    return list(dict.fromkeys(out))


def wild(reading: Reading, rooms: list[str]) -> set[str]:
    """Words of those whose home tells nothing: what was made to fit, and beasts, plants and boats where furniture or
    a vessel tells a room."""
    out = set()
    for subject in reading.subjects:
        if subject.small or (rooms and subject.kind in (*BEASTS, "plant", "vessel")):
            out |= {subject.noun, subject.word, *subject.noun.split(" "), *subject.entry.en, *subject.entry.zh}
    return out


def roofed(reading: Reading, rooms: list[str]) -> bool:
    """Whether furniture tells of a room, and nothing stands there that no room holds: a horse beside a sofa is in a
    living room, a lorry with a sofa on it is not."""
    large = ("vehicle", "vessel", "building")
    return bool(rooms) and not any(s.kind in large and not s.small and s.tall > 0.5 for s in reading.subjects)
