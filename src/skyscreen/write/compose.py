"""The verb itself: check, read, tell, and hand over a Screenplay."""

from __future__ import annotations

import math
from functools import lru_cache

from pydantic import ValidationError

from skyscreen.core.errors import BadInput, Missing
from skyscreen.nouns.screenplay import Cast, Format, Screenplay
from skyscreen.write import language as languages
from skyscreen.write.lexicon import Lexicon
from skyscreen.write.lines import narrate
from skyscreen.write.quotes import part
from skyscreen.write.reader import Reader
from skyscreen.write.reading import Reading, Subject
from skyscreen.write.scenery import leads, setting
from skyscreen.write.script import items, stage_items
from skyscreen.write.shelf import Shelf
from skyscreen.write.story import Options, build, enlist
from skyscreen.write.titles import title

CROWDED = 24
"""Members of the whole cast that one picture holds."""


@lru_cache(maxsize=4)
def lexicon_of(shelf: Shelf) -> Lexicon:
    return Lexicon(shelf)


def read(text: str, shelf: Shelf, language: str = "auto") -> Reading:
    """What the writer understands of the text."""
    spoken = languages.detect(text, language)
    masked, quotes, spans = part(text)
    reading = Reader(masked, spoken, lexicon_of(shelf)).read()
    reading.text, reading.quotes = text, quotes
    for start, end in spans:
        reading.ground(start, end, "card", "exact", "set on the picture")
    reading.grounding = [g.model_copy(update={"phrase": text[g.start : g.end]}) for g in reading.grounding]
    reading.grounding.sort(key=lambda g: (g.start, g.end))
    return reading


def compose(
    text: str,
    shelf: Shelf,
    *,
    language: str = "auto",
    duration: float = 60.0,
    shots: int | None = None,
    width: int = 1920,
    height: int = 1080,
    fps: int = 24,
    look: str | None = None,
    seed: int = 0,
    voice: str = "auto",
    music: str = "auto",
) -> Screenplay:
    """See `write.write`; the shelf decides what can be shown."""
    spoken = languages.detect(text, language)
    _check(duration, shots, fps)
    looks = shelf.families["looks"]
    if look is not None and looks and look not in looks:
        raise BadInput(f"look {look!r}", f"the looks are {', '.join(looks)}", "Name one of these")
    try:
        form = Format(width=width, height=height, fps=fps, duration=duration)
    except ValidationError as error:
        first = error.errors()[0]
        raise BadInput(
            f"{first['loc'][0]} = {first['input']}", str(first["msg"]).lower(), "Choose another value"
        ) from error
    reading = read(text, shelf, spoken)
    _fit_crowd(reading)
    place = setting(reading, shelf)
    if place is None:
        raise Missing("the catalogue", "holds no place to film in", "Install skyscreen again")
    script = items(text)
    count = shots if shots is not None else (len(script) or None)
    options = Options(duration, count, seed, spoken, fps)
    cast = enlist(reading)
    scenes, plan = build(reading, place, shelf, options)
    if script and shots is None:
        scenes = stage_items(scenes, script, reading)
        spoken_lines = {}
    else:
        spoken_lines = narrate(reading, place, scenes, plan, seed)
    name = title(reading, place)
    scenes = [
        scene.model_copy(
            update={
                "shots": [
                    shot.model_copy(update={"line": shot.line or spoken_lines.get(shot.id, "")}) for shot in scene.shots
                ]
            }
        )
        for scene in scenes
    ]
    scenes = _cards(scenes, name, reading, bool(script), duration)
    if not reading.subjects:
        reading.notes.append(
            "Nobody and nothing was named: the film shows the place" if spoken == "en" else "没有说到人或物：只拍地点"
        )
    default = "cinematic" if "cinematic" in looks or not looks else next(iter(looks))
    return Screenplay.model_validate(
        {
            "title": name,
            "prompt": text,
            "language": spoken,
            "seed": seed,
            "format": form,
            "look": look or reading.look or default,
            "mood": reading.mood or _mood(reading),
            "voice": voice,
            "music": music,
            "cast": _trim(cast, scenes),
            "scenes": scenes,
            "grounding": reading.grounding,
            "notes": list(dict.fromkeys(reading.notes)),
        }
    )


def _check(duration: float, shots: int | None, fps: int) -> None:
    if not math.isfinite(duration) or not 1 <= duration <= 600:
        raise BadInput(f"duration {duration:g} s", "a film lasts from 1 to 600 seconds", "Choose a length between")
    if shots is not None and not 1 <= shots <= min(120, int(duration * fps) // 6):
        raise BadInput(
            f"{shots} shots",
            f"{duration:g} s hold from 1 to {min(120, int(duration * fps) // 6)} shots",
            "Ask for fewer shots or a longer film",
        )


def _fit_crowd(reading: Reading) -> None:
    """Keep the whole cast within what a picture holds, the first subjects first."""
    room = CROWDED
    for subject in leads(reading):
        keep = min(subject.count, max(room, 1))
        if keep < subject.count:
            reading.notes.append(f"{subject.count} × '{subject.noun}': {keep} are shown so that all fit")
            subject.count = keep
        room -= keep


def _trim(cast: list[Cast], scenes: list) -> list[Cast]:
    """Everybody who is in at least one shot."""
    named = {name for scene in scenes for shot in scene.shots for name in shot.subjects}
    return [member for member in cast if member.id in named]


def _mood(reading: Reading) -> str:
    if reading.weather in ("storm", "blizzard"):
        return "epic"
    if reading.weather in ("rain", "fog"):
        return "melancholy" if _people(reading.subjects) else "mysterious"
    verbs = {name for deed in reading.deeds for name in deed.motions.values()}
    return "playful" if verbs & {"chase", "jump", "dance", "play"} else "serene"


def _people(subjects: list[Subject]) -> bool:
    return any(subject.kind == "person" for subject in subjects)


def _cards(scenes: list, name: str, reading: Reading, script: bool, duration: float) -> list:
    """Title on the first shot, quoted words on the last, else the end card of a film that is long enough."""
    shots = [shot for scene in scenes for shot in scene.shots]
    cards: dict[str, tuple[str, str]] = {}
    if len(shots) > 1 and not script:
        cards[shots[0].id] = (name, "title")
        end = reading.quotes[-1] if reading.quotes else ("完" if reading.language == "zh" else "The End")
        if reading.quotes or duration >= 30:
            cards[shots[-1].id] = (end, "end")
        for shot, quote in zip(shots[1:], reading.quotes[:-1], strict=False):
            cards[shot.id] = (quote, "lower")
    elif reading.quotes and not script:
        cards[shots[0].id] = (reading.quotes[0], "lower")
    return [
        scene.model_copy(
            update={
                "shots": [
                    shot.model_copy(update={"card": cards[shot.id][0], "card_role": cards[shot.id][1]})
                    if shot.id in cards
                    else shot
                    for shot in scene.shots
                ]
            }
        )
        for scene in scenes
    ]
