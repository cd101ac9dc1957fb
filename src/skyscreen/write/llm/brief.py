"""What a model is told: the job, the rules of the craft, the catalogue. The user's words come in a message of their
own, named as material: what they order is filmed, not obeyed."""

from __future__ import annotations

import json
from collections.abc import Iterable

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.material import materials
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write.lexis.shelf import Shelf

RULES = """\
You write the screenplay of a short animated film as one JSON object. A simulator stages and films exactly what
you write, so write only what can be seen.

Rules
- Keep every thing, number, colour, place, time, deed and order of events of the user's words. Add what a story
  needs, never a contradiction. Words that the film cannot show stand in "grounding" with "became": "".
- cast: one entry for each single thing or person that is named (three dogs are three entries: dog_1, dog_2,
  dog_3). "thing" is a name of the catalogue below, "params" only keys listed behind that name, "label" the user's
  own words. Ids: lower case letters, digits, _ .
- A thing that the catalogue lacks: take "assembly" and give "parts": shapes that fill a box "size": [width,
  height, depth] in metres, whose foot stands at "at": [x, y, z]; +z is the front; "material" is one of the
  materials below. 6 to 30 parts, true size. Never for people or animals: take the nearest of the catalogue.
- scenes: one a place and time; "place" is a name of the catalogue. hour: 6 sunrise, 12 noon, 18 sunset, 22 night.
- shots: each shows one clear event. "subjects": who must be seen. "actions": subject, motion of the catalogue,
  target (what it is done to), to (whom it is given or thrown to), start in seconds of the shot. A deed lasts 2 to
  5 s. Sizes progress: wide to establish, then medium and close; a face for a feeling; no two alike in a row.
  "line": one sentence that a narrator says over it, under 2.4 words (English) or 4.2 characters (Chinese) a
  second, in the film's language, never describing what is seen anyway. "card" only for words that the user put in
  quotation marks, the title (card_role "title") or the end (card_role "end").
- grounding: every phrase of the user's words that names something, as it stands there, with what it became:
  "thing:NAME", "place:NAME", "motion:NAME", "hour:H", "weather:NAME", "look:NAME", "camera:MOVE", "card",
  "count:N", "colour:NAME" or "".
"""


def system(shelf: Shelf) -> str:
    """The standing part: about 6,000 tokens with the whole catalogue."""
    return "\n".join(
        [
            RULES,
            "Things (name: other words; params)",
            *_rows(shelf.families["things"].values(), params=True),
            "\nPlaces",
            *_rows(shelf.families["places"].values()),
            "\nMotions (name: who can)",
            *(f"{e.name}: {', '.join(e.facts.get('rigs', ()))}" for e in shelf.families["motions"].values()),
            "\nLooks: " + ", ".join(shelf.families["looks"]),
            "Materials: " + ", ".join(materials()),
        ]
    )


def request(text: str, *, language: str, duration: float, shots: int | None, look: str | None, aspect: str) -> str:
    """The user's words and the film's frame."""
    told = {
        "language of title, lines and cards": "Chinese" if language == "zh" else "English",
        "length in seconds": duration,
        "number of shots": shots if shots is not None else max(1, round(duration / 5.5)),
        "look": look or "as the words ask, else cinematic",
        "frame": aspect,
        "words": text,
    }
    return "Write the screenplay as json for this material:\n" + json.dumps(told, ensure_ascii=False)


def alteration(screenplay: Screenplay, text: str) -> str:
    """A finished screenplay and what is to change in it."""
    ours = {"prompt", "writer", "format", "seed", "notes", "grounding"}
    told = screenplay.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude=ours)
    return (
        "Change this screenplay as the words say, and nothing else: keep every id, shot and value that they do not "
        "speak of, to the letter. Send the whole changed json object.\n"
        + json.dumps({"words": text, "screenplay": told}, ensure_ascii=False)
    )


EXAMPLE = {
    "title": "The Kite",
    "mood": "joyful",
    "look": "cinematic",
    "cast": [
        {"id": "girl", "thing": "girl", "label": "a girl in a red coat", "params": {"coat": "red"}},
        {"id": "kite", "thing": "kite", "label": "a kite"},
    ],
    "scenes": [
        {
            "id": "s1",
            "place": "meadow",
            "hour": 17,
            "weather": "clear",
            "season": "spring",
            "wind": 6,
            "shots": [
                {
                    "id": "S01",
                    "duration": 5,
                    "subjects": ["girl", "kite"],
                    "actions": [{"subject": "girl", "motion": "run", "start": 0}],
                    "camera": {"size": "wide", "angle": "eye", "move": "follow", "lens": 35},
                    "line": "She had waited all week for this wind.",
                    "transition": {"kind": "cut"},
                    "note": "establish",
                }
            ],
        }
    ],
    "grounding": [{"phrase": "girl", "became": "thing:girl"}, {"phrase": "kite", "became": "thing:kite"}],
}
"""An answer in small: endpoints that enforce no schema are shown one."""


def example() -> str:
    return "The answer is one json object of this form:\n" + json.dumps(EXAMPLE, ensure_ascii=False)


def repair(faults: list[str]) -> str:
    """What was wrong with an answer, for another try."""
    return (
        "The screenplay cannot be filmed as it stands:\n- "
        + "\n- ".join(faults[:12])
        + "\nSend the whole corrected json object, nothing else."
    )


def _rows(entries: Iterable[Entry], params: bool = False) -> list[str]:
    rows = []
    for entry in entries:
        words = [word for word in (*entry.en, *entry.zh[:1]) if word != entry.name.replace("_", " ")][:4]
        keys = [key for key in entry.params() if key != "parts"] if params else []
        rows.append(
            entry.name + (f": {', '.join(words)}" if words else "") + (f"; {' '.join(keys)}" if keys else "")
        )
    return rows
