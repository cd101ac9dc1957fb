"""Sampled sentences: a thing, a colour, a motion, a place, an hour, in both languages, with the screenplay they become.

A sentence counts only when the writer makes exactly what was asked of its English and of its Chinese form; else another
is drawn. So a caption says what the screenplay has, in both languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from skyscreen.catalogue import index
from skyscreen.catalogue.entry import Entry
from skyscreen.core.errors import Broken
from skyscreen.core.seeds import stream
from skyscreen.data.films.words import CAMERAS, COLOURS, HOURS, KINDS, MEASURES, MOTIONS, NAMES
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write.lexis.morphology import article, is_plural
from skyscreen.write.telling import slots_en, slots_zh

TRIES = 60  # of which about every third is understood as meant in both languages
COLOURED = 0.6  # share of sentences that name a colour, where the thing can have one


@dataclass(frozen=True)
class Sentence:
    """What is shown and how it is said. Names are the catalogue's; `colour` may be empty."""

    thing: str
    kind: str
    colour: str
    motion: str
    place: str
    hour: str
    camera: str
    english: str
    chinese: str
    screenplay: Screenplay


def held(thing: str, colour: str, motion: str) -> bool:
    """Whether a triple of thing, colour and motion is held out of the split "train": one in ten, by its hash. A
    sentence without a colour never is."""
    return bool(colour) and stream(0, "held", thing, colour, motion) % 10 == 0


def draw(number: int, *, split: str, seed: int, size: int, seconds: float, rate: int, again: int = 0) -> Sentence:
    """Sentence `number` of a split, the same whatever else is drawn. `again`: another one for the same number."""
    for attempt in range(TRIES):
        rng = np.random.default_rng(stream(seed, "films", split, number, again, attempt))
        thing, motion, place = _thing_motion_place(rng)
        kind = thing.facts["kind"]
        colour = ""
        if "colour" in thing.params() and (split == "held" or rng.random() < COLOURED):
            colour = str(rng.choice(sorted(COLOURS)))
        hour = "" if place.facts["indoor"] else str(rng.choice(list(HOURS)))
        if split != "any" and held(thing.name, colour, motion) != (split == "held"):
            continue
        camera = str(rng.choice(list(CAMERAS)))
        english, chinese = (say(thing, colour, motion, place, hour, camera) for say in (_english, _chinese))
        meant = (thing.name, colour, motion, place.name, camera)
        screenplay = _written(english, "en", number, size, seconds, rate)
        if _shows(screenplay, *meant) and _shows(_written(chinese, "zh", number, size, seconds, rate), *meant):
            return Sentence(thing.name, kind, colour, motion, place.name, hour, camera, english, chinese,
                            screenplay)  # fmt: skip
    raise Broken(f"clip {number} of {split}", f"no sentence of {TRIES} was understood as it was meant",
                 "Try another seed")  # fmt: skip


@cache
def _things() -> dict[str, list[Entry]]:
    """Kind → things whose motions are listed."""
    found: dict[str, list[Entry]] = {kind: [] for kind in KINDS}
    for entry in index.family("things").values():
        known = entry.facts["kind"] in found and entry.en and entry.zh
        if known and not is_plural(entry.en[0]) and entry.en[0] not in NAMES:
            found[entry.facts["kind"]].append(entry)
    return found


@cache
def _places(kind: str) -> list[Entry]:
    """Places where things of a kind may be: vessels and fish on and in water, vehicles out of doors."""
    rows = [p for p in index.family("places").values() if p.en and p.zh]
    wet = [p for p in rows if p.facts.get("medium") in ("water", "underwater")]
    if kind in ("vessel", "swimmer"):
        return [p for p in wet if kind == "swimmer" or p.facts["medium"] == "water"]
    dry = [p for p in rows if p not in wet]
    return dry if kind in ("person", "quadruped", "prop") else [p for p in dry if not p.facts["indoor"]]


def _thing_motion_place(rng: np.random.Generator) -> tuple[Entry, str, Entry]:
    kind = str(rng.choice(list(KINDS)))
    things, motions, places = _things()[kind], list(MOTIONS[kind]), _places(kind)
    thing = things[rng.integers(len(things))]
    return thing, motions[rng.integers(len(motions))], places[rng.integers(len(places))]


def _english(thing: Entry, colour: str, motion: str, place: Entry, hour: str, camera: str) -> str:
    noun = f"{colour} {thing.en[0]}".strip()
    where, kind = place.en[0].removeprefix("on ").removeprefix("the "), thing.facts["kind"]
    the = "" if where in NAMES else "the "
    does = f"{MOTIONS[kind][motion][0]} {slots_en.preposition(where, kind in ('vessel', 'swimmer'))} {the}{where}"
    seen = f", {CAMERAS[camera][0]}" if camera else ""
    return slots_en.polish(f"{article(noun)} {noun} {does.replace(where, _named(where))} {hour}".strip() + seen + ".")


def _named(noun: str) -> str:
    return " ".join(word.capitalize() for word in noun.split(" ")) if noun in NAMES else noun


def _chinese(thing: Entry, colour: str, motion: str, place: Entry, hour: str, camera: str) -> str:
    noun, kind = thing.zh[0], thing.facts["kind"]
    measure = MEASURES.get(noun[-1], KINDS[kind])
    when = f"{HOURS[hour]}，" if hour else ""
    does = f"在{slots_zh.inside(place.zh[0])}{MOTIONS[kind][motion][1]}"
    seen = f"，{CAMERAS[camera][1]}" if camera else ""
    return f"{when}一{measure}{COLOURS.get(colour, '')}{noun}{does}{seen}。"


def _written(text: str, language: str, number: int, size: int, seconds: float, rate: int) -> Screenplay:
    from skyscreen.write import write

    return write(text, language=language, duration=seconds, shots=1, width=size, height=size, fps=rate, seed=number,
                 voice="none", music="none")  # fmt: skip


def _shows(screenplay: Screenplay, thing: str, colour: str, motion: str, place: str, camera: str) -> bool:
    """Whether the screenplay has this one member, in its colour, doing this alone, there, seen so, nothing ignored."""
    if len(screenplay.cast) != 1 or screenplay.scenes[0].place != place:
        return False
    member = screenplay.cast[0]
    actions = [action.motion for shot in screenplay.shots() for action in shot.actions]
    ignored = [row for row in screenplay.grounding if row.how == "ignored"]
    painted = not colour or member.params.get("colour") == colour
    filmed = not camera or screenplay.shots()[0].camera.move == camera
    return member.thing == thing and painted and filmed and set(actions) == {motion} and not ignored
