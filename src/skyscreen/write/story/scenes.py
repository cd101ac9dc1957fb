"""Shots parted into scenes: by the places and times that the telling leads through, and where time passes."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reading import PlaceSaid, Reading
from skyscreen.write.shots.lengths import Options
from skyscreen.write.shots.passing import one_set_up, passed
from skyscreen.write.shots.passing import times as passing_times
from skyscreen.write.shots.shots import closing
from skyscreen.write.story import along
from skyscreen.write.story.scenery import hours, letters, season, weathers

EDGES = (5.35, 18.65, 29.35, 42.65)
"""Sunrise and sunset of the film's day, and of the next."""
LEAP = 1.4
"""Hours before and after them between which day has become night."""


MORNING, EVENING = 5.0, 19.5
"""Hours before and after which a place is one of the night: there it has become night."""
GOES_ON = 0.4
"""Hours that pass from one place of a story to the next."""
NEW_DAY = re.compile(
    r"\b(?:days?|mornings?|weeks?|months?|years?|weekend|summer|winter|spring|autumn|tomorrow|today|now|later|mon|tues|wednes"
    r"|thurs|fri|satur|sun)(?:day|s)?\b|[天年月周]|后来|清晨|早上|早晨|如今|毕业", re.IGNORECASE)
"""Words of another day."""


def _new_day(reading: Reading, before: Shot, after: Shot) -> bool:
    """Whether the words between two shots tell that another day has come."""
    start, stop = (before.span or (0, 0))[0], (after.span or (0, 0))[1]
    return NEW_DAY.search(reading.text[start:stop]) is not None


def known(setting: along.Setting) -> tuple[str, str, float | None]:
    return setting.place.entry.name, setting.weather, setting.hour


def as_told(
    reading: Reading, where: list[along.Setting], shots: list[Shot], shelf: Shelf, options: Options
) -> list[Scene]:
    """A scene for each place and weather that the steps lead through; the hour that a step tells is its shots' own."""
    out: list[Scene] = []
    for _, group in itertools.groupby(range(len(shots)), key=lambda k: known(where[k])[:2]):
        row = list(group)
        own = where[row[0]]
        entry = own.place.entry
        part = [shots[k] if where[k].hour is None else shots[k].model_copy(update={"hour": where[k].hour}) for k in row]
        part[-1] = closing(part[-1], last=row[-1] == len(shots) - 1)
        told = replace(reading, hours=[], weather=own.weather if any(s.weather for s in where) else reading.weather)
        weather, wind = weathers(told, entry, 1)[0]
        told_hours = reading.hours[:1] if all(s.hour is None for s in where) else [22.0] if reading.aurora else []
        usual = hours(replace(reading, hours=told_hours), entry, 1)
        by_day = out and not told_hours and MORNING < usual[0] < EVENING
        if by_day and not _new_day(reading, out[-1].shots[-1], part[0]):
            again = entry.name in {scene.place for scene in out}
            usual = [out[-1].hour + (0.0 if again else GOES_ON)]  # it is not morning again in the next place
        out.append(
            Scene.model_validate(
                {
                    "id": f"scene-{len(out) + 1}",
                    "place": entry.name,
                    "hour": round(usual[0], 2) % 24,
                    "weather": weather,
                    "wind": wind,
                    "season": reading.season or season(entry),
                    "params": letters(reading.language, own.place) | _all_round(reading),
                    "shots": part,
                }
            )
        )
    return passed(out, reading, shelf, options.duration)


def _all_round(reading: Reading) -> dict[str, str | float]:
    """Parameters that every place understands."""
    out: dict[str, str | float] = {name: True for name in ("spotlight", "aurora", "deserted") if getattr(reading, name)}
    return out | ({"afar": reading.afar} if reading.afar else {})


def in_scenes(reading: Reading, place: PlaceSaid, shots: list[Shot], shelf: Shelf, options: Options) -> list[Scene]:
    """The shots parted into scenes: at the second place where the text names one, and where time passes."""
    several = "through" in reading.passages  # the steps of a telling lead to their places by themselves (`along`)
    places = [place, *[p for p in reading.places
                       if several and p.how in ("exact", "synonym") and p.entry.name != place.entry.name]]
    count = 1 if len(shots) < 5 or options.form != "story" else 2 if options.duration < 40 or len(shots) < 8 else 3
    count = max(count, min(len(places), len(shots)))
    passing = passing_times(reading) if len(places) == 1 and options.form == "story" else 1
    count = min(passing, len(shots)) if passing > 1 else count
    cuts = _parts(shots, count, len(places) > 1 or passing > 1)
    runs = len(reading.hours) > 1 or reading.speed > 1
    clock = _clock(reading, place, cuts, passing > 1) if runs else []
    # A single season is the whole film's, however many scenes that has; `reading.season` says it.
    seasons = reading.seasons if 1 < passing == len(reading.seasons) else []
    out = []
    for k in range(count):
        own = places[min(k * len(places) // count, len(places) - 1)]
        hour = hours(reading, own.entry, count)[k]
        weather, wind = weathers(reading, own.entry, count)[k]
        part = shots[cuts[k] : cuts[k + 1]]
        if runs:
            # From dusk to night, or in a time-lapse, every shot has its own light.
            part = [
                shot.model_copy(update={"hour": round(clock[cuts[k] + n], 2) % 24}) for n, shot in enumerate(part)
            ]
        if reading.speed > 1 and not own.entry.facts.get("indoor"):
            part = [
                shot.model_copy(update={"until": round(clock[cuts[k] + n + 1], 2) % 24}) for n, shot in enumerate(part)
            ]
        part[-1] = closing(part[-1], last=k == count - 1)
        out.append(
            Scene.model_validate(
                {
                    "id": f"scene-{k + 1}",
                    "place": own.entry.name,
                    "hour": round(hour, 2) % 24,
                    "weather": _of_season(seasons[k], reading, weather) if seasons else weather,
                    "wind": wind if passing == 1 else weathers(reading, own.entry, 1)[0][1],
                    "season": seasons[k] if seasons else reading.season or season(own.entry),
                    "params": letters(reading.language, own) | _all_round(reading),
                    "shots": part,
                }
            )
        )
    if passing > 1:
        for k in range(count - 1):
            a, b = one_set_up(out[k].shots[-1], out[k + 1].shots[0])
            out[k] = out[k].model_copy(update={"shots": [*out[k].shots[:-1], a]})
            out[k + 1] = out[k + 1].model_copy(update={"shots": [b, *out[k + 1].shots[1:]]})
    return passed(out, reading, shelf, options.duration)


def _of_season(season: str, reading: Reading, weather: str) -> str:
    """Snow falls in a winter that comes by, unless a weather was told."""
    return "snow" if season == "winter" and not reading.weather else weather


def _clock(reading: Reading, place: PlaceSaid, cuts: list[int], leaps: bool) -> list[float]:
    """The hour at the start of each shot, and at the end of the last; past 24 is the next day. Where one wipe tells
    that time passes it leaps over sunset or sunrise, where light changes most, else over half of the way."""
    row = _rising(hours(reading, place.entry, cuts[-1] + 1))
    if not leaps or len(cuts) != 3:
        return row
    first, last, part = row[0], row[-1], cuts[1]
    edge = next((edge for edge in EDGES if first + 0.5 < edge < last - 0.5), None)
    leap = LEAP if edge else 0.25 * (last - first)
    middle = edge or 0.5 * (first + last)
    day = _steps(first, max(middle - leap, first), part)
    return [*day, *_steps(min(middle + leap, last), last, cuts[-1] - part + 1)]


def _rising(row: list[float]) -> list[float]:
    """Hours without the leap back at midnight."""
    out = row[:1]
    for hour in row[1:]:
        out.append(hour + 24 * round((out[-1] - hour) / 24))
    return out


def _steps(first: float, last: float, count: int) -> list[float]:
    """`count` even steps, ends included."""
    return [first + (last - first) * k / max(count - 1, 1) for k in range(count)]


def _parts(shots: list[Shot], count: int, several: bool) -> list[int]:
    """Where scenes begin, and the end. Time passes where the story does: before its trouble and before its turn."""
    edges = [round(len(shots) * k / count) for k in range(count + 1)]
    if several or count < 2:
        return edges
    beats = [shot.note for shot in shots]
    wanted = ("complicate", "turn") if count == 3 else ("turn",)
    found = [0, *(beats.index(beat) for beat in wanted if beat in beats), len(shots)]
    grows = all(a < b for a, b in itertools.pairwise(found))  # a turn may come before any trouble does
    return found if len(found) == count + 1 and grows else edges
