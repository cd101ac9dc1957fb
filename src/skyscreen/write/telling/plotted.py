"""A premise told as a film: each step of its plot is a small film of its own, its line stands over it.

The lead is the user's own: the same words, clothes, colours and size, in the place, hour and weather that the text
names.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.index import family
from skyscreen.catalogue.plots import Plot, Step
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.schedule import fit
from skyscreen.nouns.screenplay import Cast, Scene, Screenplay, Transition
from skyscreen.write.reading import PlaceSaid, Reading
from skyscreen.write.shots.changed import changed
from skyscreen.write.shots.lengths import WEIGHT
from skyscreen.write.story.premise import FRAME, Premise
from skyscreen.write.story.scenery import UNPLACED, season
from skyscreen.write.telling.cards import ENDED
from skyscreen.write.telling.own import filled, parted
from skyscreen.write.telling.plot_words import greeting, lines, sentence, titled
from skyscreen.write.telling.spots import numbered, shots_where, used

HOURS = {"dawn": 5.7, "morning": 8.6, "noon": 12.2, "afternoon": 15.4, "sunset": 18.5, "dusk": 19.5, "night": 22.0}
FROZEN = {"rain": "snow", "storm": "blizzard", "after_rain": "clear"}
"""What a plot's weather is in winter."""
HUGE = 4.0
"""Metres of a thing of which no close picture is taken: the moon, fireworks."""
DISSOLVE = 0.8
"""Seconds: time has passed between two steps."""


@dataclass(frozen=True)
class Setting:
    """Where and when one step plays, whatever its words say."""

    place: Entry
    hour: float
    weather: str
    season: str
    marks: tuple[str, ...] = ()
    """What else holds of the whole film, by its name in `Reading`: 'deserted', 'spotlight'."""

    def put(self, reading: Reading) -> None:
        reading.places = [PlaceSaid.unnamed(self.place, reading.language, "exact")]
        reading.hours = [self.hour]
        reading.weather, reading.season = self.weather, self.season
        for name in self.marks:
            setattr(reading, name, True)


class Make(Protocol):
    """An English sentence → its film of so many shots, set where it is told."""

    def __call__(self, words: str, count: int, where: Setting) -> Screenplay: ...


def plotted(told: Premise, reading: Reading, home: PlaceSaid, places: Mapping[str, Entry], make: Make,
            film: Screenplay, *, shots: int, aloud: bool) -> Screenplay:
    """The film of a premise.

    Args:
        home: where the lead lives, or the place that the text names.
        film: an empty film of the same premise: its format, look and cast are taken, and its members' looks kept.
        aloud: the lines are spoken; else they stand on the picture.
    """
    steps = _chosen(told.plot.steps, shots)
    rows = list(zip(_settings(steps, told.plot, reading, home, places), _dealt(len(steps), shots), steps, strict=True))
    row = lines(steps, [row[0].place for row in rows], told, reading.language, places)
    cast: dict[str, Cast] = {}
    things = family("things")
    scenes: list[Scene] = []
    for n, (setting, count, step) in enumerate(rows):
        last = n == len(rows) - 1
        # Its first picture and its last are from afar: the film wants one of each.
        start = 0 if n == 0 else 2 if last else 1
        own = make(sentence(step, told), count + 2, setting)
        part = shots_where(own.scenes, lambda k, a=start, b=count: a <= k < a + b)
        huge = {m.id for m in own.cast if float(things[m.thing].facts.get("height", 1.0)) * m.scale > HUGE}
        cast |= {m.id: _dressed(m, told, film) for m in own.cast if m.id not in cast}
        later = n + 1 < len(rows) and rows[n + 1][0].hour != setting.hour
        scenes += _worded(part, row[n], first=n == 0, last=last, later=later, aloud=aloud, huge=huge,
                          shown=not aloud or bool(told.plot.poet[0]))
    whole = numbered(parted(scenes), (0, len(reading.text)))
    greets = greeting(told.plot, reading.text)
    name = greets.rstrip(".!。！") or titled(told, reading.language) or film.title
    poet = told.plot.poet[reading.language == "zh"]
    whole = _entitled(whole, f"{name}\n{poet}" if poet else name, greets or poet or ENDED[reading.language])
    _explained(reading, told)
    seen = used(whole)
    data = film.model_dump() | {
        "title": name, "scenes": whole, "cast": [m for m in cast.values() if m.id in seen],
        "mood": reading.mood or told.plot.mood or film.mood, "notes": list(dict.fromkeys(reading.notes)),
        "grounding": sorted(reading.grounding, key=lambda g: (g.start, g.end)),
    }  # fmt: skip
    return filled(fit(Screenplay.model_validate(data), Narration("none", reading.language)))


def _explained(reading: Reading, told: Premise) -> None:
    """What the report says of where the story is from; a plot has its own places, whatever was guessed before."""
    reading.notes = [note for note in reading.notes if not note.startswith(UNPLACED)]
    if told.plot.poet[0]:
        reading.grounding = []
        reading.ground(0, len(reading.text), f"plot:{told.name}", "exact", "the poem's own words")
    else:
        hit = FRAME.search(reading.text)
        reading.ground(*(hit.span() if hit else (0, len(reading.text))), f"plot:{told.name}", "synonym",
                       "a story made of the premise")
        reading.say("The words give a premise and tell no event: the writer made a story of it. Write what happens, a "
                    "sentence each, and that is filmed",
                    "文字只给了一个设想，没有说发生什么：故事是编剧编的。把发生的事一句一句写出来，就照着拍")


def _chosen(steps: Sequence[Step], shots: int) -> list[Step]:
    """As many as there are shots for, the first and the last among them; of one or two the heart of it."""
    room = max(min(len(steps), shots - 1), 1)
    if room >= len(steps):
        return list(steps)
    if room < 3:
        return [steps[len(steps) // 2], steps[-1]][:room]
    return [steps[round(k * (len(steps) - 1) / (room - 1))] for k in range(room)]


def _dealt(steps: int, shots: int) -> list[int]:
    """Shots of each step: the last has two, the first two, then the others from the middle on."""
    out = [1] * steps
    order = [steps - 1, 0, *sorted(range(1, steps - 1), key=lambda k: abs(k - steps // 2))]
    for n in range(max(shots - steps, 0)):
        out[order[n % steps]] += 1
    return out


def _settings(
    steps: Sequence[Step], plot: Plot, reading: Reading, home: PlaceSaid, places: Mapping[str, Entry]
) -> list[Setting]:
    """What the text says of place, hour, weather and season holds through the film; else each step has its own.

    A city that the text names has rooms: what a step does indoors it does there. A greeting names no place, only what
    it is for: 'wedding invitation'.
    """
    out: list[Setting] = []
    place, hour = home.entry, HOURS["morning"]
    marks = [name for name in ("deserted", "spotlight", "aurora") if getattr(reading, name)]
    marks = tuple(dict.fromkeys([*marks, *(("deserted",) if plot.deserted else ())]))
    said = any(g.became.startswith("place:") for g in reading.grounding)
    fixed = said and bool(reading.places) and not (plot.greets or plot.roams or plot.poet[0])
    for step in steps:
        own = home.entry if step.at == "home" else places.get(step.at, place)
        if not fixed:
            place = own
        elif step.at:
            place = own if own.facts.get("indoor") and not home.entry.facts.get("indoor") else home.entry
        hour = reading.hours[0] if reading.hours and not plot.roams else HOURS.get(step.time, hour)
        indoor = bool(place.facts.get("indoor"))
        weather = reading.weather or ("" if indoor and step.weather != "storm" else step.weather)
        when = reading.season or plot.season or season(place)
        weather = FROZEN.get(weather, weather) if when == "winter" else weather
        out.append(Setting(place, hour, weather or "clear", when, marks))
    return out


def _dressed(member: Cast, told: Premise, film: Screenplay) -> Cast:
    """The lead and the friend as the text describes them, in every step."""
    own = next((m for m in film.cast if m.id == member.id), None)
    mine = [who.entry.name for who in (told.lead, told.friend) if who is not None]
    return own if own is not None and member.thing in mine else member.model_copy(update={"label": ""})


def _worded(part: Sequence[Scene], line: str, *, first: bool, last: bool, later: bool, aloud: bool,
            huge: Collection[str], shown: bool) -> list[Scene]:
    """The step's line over its first shot, or the second under a title; a dissolve where time passes after it.

    Args:
        aloud: it is heard.
        huge: members of whom no close picture is taken.
        shown: it stands on the picture.
    """
    shots = [shot for scene in part for shot in scene.shots]
    over = 1 if first and len(shots) > 1 and shown else 0
    changes: dict[str, dict[str, Any]] = {}
    for k, shot in enumerate(shots):
        note = "establish" if first and k == 0 else "resolve" if last else "introduce" if first else "complicate"
        words = {"line": line if aloud and k == over else "", "card": "", "card_role": "none"}
        if line and k == over and shown and not (last and len(shots) == 1):
            words |= {"card": line.rstrip("。，"), "card_role": "lower"}
        end = Transition(kind="dissolve", duration=DISSOLVE) if later and k == len(shots) - 1 else Transition(
            kind="cut", duration=0.5)
        view = shot.camera  # each shot shows an event: an eye alone shows none
        near = view.model_copy(update={"size": "close"}) if view.size == "extreme_close" else view
        if (view.focus or next(iter(shot.subjects), "")) in huge and near.size in ("close", "medium"):
            near = view.model_copy(update={"size": "full"})
        changes[shot.id] = {**words, "camera": near, "note": note, "transition": end, "duration": 5.0 * WEIGHT[note]}
    return changed(part, changes)


def _entitled(scenes: Sequence[Scene], name: str, ended: str) -> list[Scene]:
    """The title on the first shot, the last words on the last, which fades."""
    shots = [shot for scene in scenes for shot in scene.shots]
    changes: dict[str, dict[str, Any]] = {}
    if len(shots) > 1:
        changes[shots[-1].id] = {"card": ended, "card_role": "end"}
        changes[shots[0].id] = {"card": name, "card_role": "title"}
    changes.setdefault(shots[-1].id, {})["transition"] = Transition(kind="fade_black", duration=1.0)
    return changed(scenes, changes)
