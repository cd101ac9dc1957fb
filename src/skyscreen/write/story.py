"""A Reading into scenes and shots: what is shown when, for how long, and how one shot leaves into the next."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from skyscreen.catalogue.reach import STILL
from skyscreen.core.seeds import stream
from skyscreen.nouns.screenplay import Camera, Cast, Relation, Scene, Shot, Transition
from skyscreen.write import along, business, company, presence, when
from skyscreen.write.apart import apart
from skyscreen.write.business import Panel
from skyscreen.write.casting import cast_as
from skyscreen.write.deed_shots import on_the_deed
from skyscreen.write.named import all_seen
from skyscreen.write.passing import one_set_up, passed
from skyscreen.write.passing import times as passing_times
from skyscreen.write.reading import Deed, PlaceSaid, Reading, Subject
from skyscreen.write.scenery import hours, leads, letters, season, weathers
from skyscreen.write.shelf import Shelf
from skyscreen.write.shots import beats, cameras, closing
from skyscreen.write.words.events import OFF

AVERAGE = 5.6
"""Seconds of a shot in a minute: eleven shots."""
HOOK = 2.0
"""Seconds of the shot that has to stop a thumb."""
LONGEST = 6.0
"""Seconds at most that one step of the telling lasts in an unbroken take."""
SEATED = ("sit", "sit_down", "sleep", "doze", "read")
TURNING = 1.0
"""Seconds in which one thing dissolves into what it becomes."""
WEIGHT = {
    "establish": 1.15, "introduce": 1.0, "complicate": 0.9, "turn": 0.95, "resolve": 1.15,
    "hook": 0.5, "question": 1.15, "demonstrate": 1.0, "recap": 1.15, "tease": 0.8, "hero": 0.95, "place": 1.0,
    "name": 1.3,
}  # fmt: skip
"""Length of a beat: places need time, details little."""
PACE = {
    "epic": {"complicate": 0.82, "turn": 0.9, "resolve": 1.25},
    "tense": {"complicate": 0.78, "turn": 0.85, "resolve": 1.2},
    "playful": {"complicate": 0.9, "turn": 0.85},
    "melancholy": {"turn": 1.1, "resolve": 1.3},
}
"""Where a mood hurries or waits."""


EDGES = (5.35, 18.65, 29.35, 42.65)
"""Sunrise and sunset of the film's day, and of the next."""
LEAP = 1.4
"""Hours before and after them between which day has become night."""


@dataclass(frozen=True)
class Options:
    duration: float
    shots: int | None
    seed: int
    language: str
    fps: int = 24
    form: str = "story"
    aspect: float = 16 / 9
    """Width over height."""

    @property
    def hook(self) -> bool:
        """An upright film of at most a minute and a half is watched with a thumb over it."""
        return self.aspect < 0.8 and self.form == "story" and 6 <= self.duration <= 90


def how_many(options: Options) -> int:
    """4 s → 1 shot, 15 s → 4, 60 s → 11."""
    if options.shots is not None:
        return options.shots
    if options.duration < 6:
        return 1
    return max(2, min(round(options.duration / (AVERAGE if options.duration > 30 else 4.2)), 90))


def enlist(reading: Reading, seed: int = 0) -> list[Cast]:
    """The cast: one member each, ids 'mammoth-1' … in order of naming."""
    out: list[Cast] = []
    taken: dict[str, int] = {}
    for subject in reading.subjects:
        for k in range(subject.count):
            entry = subject.company[k % len(subject.company)] if subject.company else subject.entry
            stem = entry.name.replace("_", "-")[:32]
            taken[stem] = taken.get(stem, 0) + 1
            name = f"{stem}-{taken[stem]}"
            subject.ids.append(name)
            who = replace(subject, entry=entry)
            out.append(
                Cast(
                    id=name,
                    thing=entry.name,
                    label=subject.label,
                    params=apart(who, taken[stem]) | cast_as(reading, who, taken[stem], seed),
                    scale=round(min(max(subject.scale, 0.05), 20), 3),
                )
            )
    return out


def steps_of(reading: Reading) -> list[list[Deed]]:
    """Deeds grouped by step of the telling, in order."""
    groups: dict[int, list[Deed]] = {}
    for deed in reading.deeds:
        if deed.motions:
            groups.setdefault(deed.step, []).append(deed)
    return [groups[key] for key in sorted(groups)]


def dealt(steps: list[list[Deed]], count: int) -> list[list[list[Deed]]]:
    """The steps of each shot, in order: one each as long as there are enough shots, longer where something happens than
    where one only stands; with fewer shots than steps some shots show two."""
    if count <= len(steps):
        edges = [round(len(steps) * k / count) for k in range(count + 1)]
        return [steps[a:b] for a, b in itertools.pairwise(edges)]
    weight = [0.45 if step and all(m in STILL for d in step for m in d.motions.values()) else 1.0
              for step in steps]
    shares = [1] * len(steps)
    rank = [0, *range(2, len(steps)), 1][: len(steps)]  # the first step has the place to show, the last the leaving
    for _ in range(count - len(steps)):  # the next shot to the step that has fewest for its weight
        shares[min(range(len(steps)), key=lambda n: ((shares[n] + 0.5) / weight[n], rank[n]))] += 1
    return [[step] for step, share in zip(steps, shares, strict=True) for _ in range(share)]


def build(reading: Reading, place: PlaceSaid, shelf: Shelf, options: Options) -> tuple[list[Scene], list[Panel]]:
    """Scenes with their shots (no lines yet), and the panel of each shot."""
    count = how_many(options)
    plan = beats(count, options.form, hook=options.hook)
    lead = leads(reading)
    steps = steps_of(reading) or [[]]
    bodies = {
        name: presence.body(s.kind, company.tall(s))
        for s in lead
        for name in s.ids
    }
    rows = dealt(steps, count)
    views = cameras(
        plan,
        company.roles(lead, bodies, company.worked(reading)),
        company.traits(reading, lead, shelf, bodies),
        seed=options.seed,
        form=options.form,
        flat=bool(place.entry.facts.get("indoor")),
        asked=reading.cameras,
        where=_asked_where(reading, steps, rows),
    )
    where = along.settings(reading, steps, place, shelf)
    gone = _gone(reading, steps, rows, where)
    views = company.of_those_there(views, rows, lead, gone)
    if options.form == "story":
        views = on_the_deed(views, [own[0] for own in rows], lead, reading, shelf)
    alone = {k for k, row in enumerate(rows) if len(steps) > 1 and sum(row[0] is other[0] for other in rows) == 1}
    views = company.closer(views, plan, reading, lead, alone)
    held = {k for k, row in enumerate(rows) if len(steps) > 1 and any(
        views[k].focus in reading.subject(key).ids for deed in row[0] for key in deed.motions)}
    views = company.with_the_lead(views, plan, lead, reading, bodies, options.aspect, held)
    if options.form == "story":
        views = all_seen(views, plan, lead, reading, bodies, options.aspect, gone, alone)
    views = company.of_those_there(views, rows, lead, gone)  # the turns above look at all, there or not
    panels = [Panel(plan[k], own[0], more=own[1:], gone=gone[k]) for k, own in enumerate(rows)]
    for panel, view, away in zip(panels, views, gone, strict=True):
        names = company.seen(view, panel.beat, [s for s in lead if s.key not in away], reading)
        panel.shown, beside = presence.shown(view.size, view.focus, names, bodies, options.aspect)
        missing = {name for key in away for name in reading.subject(key).ids}
        near = [*beside, *(name for name in company.borne(panel.shown, reading) if name not in names)]
        panel.beside = [name for name in near if name not in missing]
    company.nobody_left_out(panels, views, lead, gone)
    _pair(panels, views, passing_times(reading) if options.form == "story" else 1)
    business.block(panels, reading, lead, steps, shelf)
    lengths = _lengths(plan, reading, options)
    shots = [
        _shot(k, panels, views[k], lengths[k], reading, lead, steps, shelf) for k in range(count)
    ]
    index = {id(step): n for n, step in enumerate(steps)}
    shots = _turned(reading, shots, [index[id(row[0])] for row in rows], when.brought(reading, steps))
    settings = [where[index[id(row[0])]] for row in rows]
    if options.form == "story" and len(set(map(_known, settings))) > 1:
        return _as_told(reading, settings, shots, shelf, options), panels
    return _scenes(reading, place, shots, shelf, options), panels


def _turned(reading: Reading, shots: list[Shot], at: list[int], first: dict[int, int]) -> list[Shot]:
    """Where one becomes another the picture dissolves from the one into the other, taken by the same camera if it held
    the first.

    Args:
        at: the step of each shot.
        first: subject → the step that brings it.
    """
    out = list(shots)
    for before, after in reading.turns:
        k = next((k for k, step in enumerate(at) if step >= first.get(after, 0)), 0)
        if k == 0:
            continue
        long = min(TURNING, 0.5 * out[k - 1].duration, 0.5 * out[k].duration)
        out[k - 1] = out[k - 1].model_copy(update={"transition": Transition(kind="dissolve", duration=round(long, 3))})
        camera = out[k - 1].camera
        if camera.focus in reading.subject(before).ids and camera.size != "extreme_wide":
            camera = camera.model_copy(update={"focus": reading.subject(after).ids[0]})
            out[k] = out[k].model_copy(update={"camera": camera})
    return out


def _known(setting: along.Setting) -> tuple[str, str, float | None]:
    return setting.place.entry.name, setting.weather, setting.hour


def _as_told(
    reading: Reading, where: list[along.Setting], shots: list[Shot], shelf: Shelf, options: Options
) -> list[Scene]:
    """A scene for each place and weather that the steps lead through; the hour that a step tells is its shots' own."""
    out: list[Scene] = []
    for _, group in itertools.groupby(range(len(shots)), key=lambda k: _known(where[k])[:2]):
        row = list(group)
        own = where[row[0]]
        entry = own.place.entry
        part = [shots[k] if where[k].hour is None else shots[k].model_copy(update={"hour": where[k].hour}) for k in row]
        part[-1] = closing(part[-1], last=row[-1] == len(shots) - 1)
        told = replace(reading, hours=[], weather=own.weather if any(s.weather for s in where) else reading.weather)
        weather, wind = weathers(told, entry, 1)[0]
        usual = hours(replace(reading, hours=reading.hours[:1] if all(s.hour is None for s in where) else []), entry, 1)
        out.append(
            Scene.model_validate(
                {
                    "id": f"scene-{len(out) + 1}",
                    "place": entry.name,
                    "hour": round(usual[0], 2) % 24,
                    "weather": weather,
                    "wind": wind,
                    "season": reading.season or season(entry),
                    "params": letters(reading.language, own.place),
                    "shots": part,
                }
            )
        )
    return passed(out, reading, shelf, options.duration)


def _asked_where(reading: Reading, steps: list[list[Deed]], rows: list[list[list[Deed]]]) -> list[list[int]]:
    """The shots of the step in whose clause each camera word stands, the last first; none where all is one step."""
    if len(steps) < 2 or len(reading.aimed) != len(reading.cameras):
        return []
    index = {id(step): n for n, step in enumerate(steps)}
    own = [{index[id(step)] for step in row} for row in rows]
    said = [when.at(reading, steps, position) for position in reading.aimed]
    return [[k for k in reversed(range(len(rows))) if n in own[k]] if n else [] for n in said]


def _gone(
    reading: Reading, steps: list[list[Deed]], rows: list[list[list[Deed]]], where: list[along.Setting]
) -> list[set[int]]:
    """Keys of those who are not there, of each shot: of one that shows several steps who is there in none of them."""
    behind = along.left_behind(reading, steps, where)
    away = [one | other for one, other in zip(when.absent(reading, steps), behind, strict=True)]
    index = {id(step): n for n, step in enumerate(steps)}
    return [set.intersection(*(away[index[id(step)]] for step in row)) for row in rows]


def _pair(panels: list[Panel], views: list[Camera], times: int) -> None:
    """Where one set-up is seen at two times, the second shot shows what the first does."""
    count = len(panels)
    for k in range(1, min(times, count)):
        at = round(count * k / times)
        before, after = panels[at - 1], panels[at]
        after.deeds, after.shown, after.beside = before.deeds, list(before.shown), list(before.beside)
        views[at] = views[at - 1]


def _shot(
    k: int, panels: list[Panel], view: Camera, seconds: float, reading: Reading, lead: list[Subject],
    steps: list[list[Deed]], shelf: Shelf,
) -> Shot:  # fmt: skip
    panel = panels[k]
    present = [*panel.shown, *panel.beside]
    who = [s for s in lead if set(s.ids) & set(present)]
    acts = business.actions(panel, lead, reading, shelf, seconds)
    row = steps if len(panels) == 1 else [panel.deeds, *panel.more]
    if len(row) > 1:
        acts = business.in_a_row(acts, row, who, reading, min(seconds / len(row), LONGEST))
    return Shot(
        id=f"shot-{k + 1}",
        duration=seconds,
        subjects=panel.shown,
        camera=view,
        relations=_relations(reading, set(present), (panel.over - panel.broken) | _up(panel, reading, shelf)),
        actions=acts,
        speed=reading.speed,
        span=_span(reading, panel.deeds, who),
        note=panel.beat,
        transition=Transition(kind="cut", duration=0.5 if k < len(panels) - 1 else 0.0),
    )


def _up(panel: Panel, reading: Reading, shelf: Shelf) -> set[int]:
    """Keys of those who have left their seats: they go, where they sat in an earlier step, or have fallen off."""
    off = {key for key, deed in panel.doing.items() if deed.motions[key] in OFF}
    off |= {key for d in reading.deeds for key, motion in d.motions.items()
            if motion in OFF and key in panel.doing and d.step < panel.doing[key].step}
    seats = {k.subject for k in reading.links if k.kind == "on" and reading.subject(k.object).kind == "furniture"}
    for key in seats & set(panel.doing):
        now = panel.doing[key]
        sat = max((d.step for d in reading.deeds if d.motions.get(key) in SEATED and d.step <= now.step), default=-1)
        went = [d for d in reading.deeds if key in d.motions and sat < d.step <= now.step]
        if sat >= 0 and (shelf.travels(now.motions[key]) or any(shelf.travels(d.motions[key]) for d in went)):
            off.add(key)
    return off


def _relations(reading: Reading, seen: set[str], over: set[int]) -> list[Relation]:
    """Links as relations of a shot. Who has left what it was on (`over`) stands beside it."""
    out = []
    for link in reading.links:
        left = link.subject in over or _heaped(reading.subject(link.subject), reading.subject(link.object))
        kind = "next_to" if left and link.kind in ("on", "inside") else link.kind
        if kind == "inside" and reading.subject(link.object).kind == "building":
            kind = "in_front_of"  # through its walls nobody would be seen
        other = reading.subject(link.other).ids[0] if link.other is not None else None
        for name, anchor in reading.pairs(link):
            if {name, anchor} <= seen and (other is None or other in seen):
                if link.kind == "between" and other is None:
                    out.append(Relation(subject=name, kind="next_to", object=anchor))
                else:
                    out.append(
                        Relation.model_validate({"subject": name, "kind": kind, "object": anchor, "other": other})
                    )
    return out


def _heaped(above: Subject, below: Subject) -> bool:
    """Whether several would stand in one another: eight people on one wristwatch."""
    small = company.tall(above) > 2 * company.tall(below) and company.tall(below) < 0.5
    return small and above.kind in business.ALIVE and above.count > 2 * below.count


def _span(reading: Reading, deeds: list[Deed], who: list[Subject]) -> tuple[int, int]:
    """Characters of the text that the shot shows: its deeds with those who do them; the whole text when none."""
    points = [deed.span for deed in deeds if any(s.key in deed.subjects for s in who)]
    points += [s.span for s in who]
    if not points:
        return 0, len(reading.text)
    return min(a for a, _ in points), max(b for _, b in points)


def _lengths(plan: list[str], reading: Reading, options: Options) -> list[float]:
    """Seconds of each shot, in whole frames, varied by beat and by the film's mood."""
    pace = PACE.get(reading.mood, {})
    raw = [
        WEIGHT[beat] * pace.get(beat, 1.0) * (0.93 + 0.14 * (stream(options.seed, "write", "length", k) % 100) / 99)
        for k, beat in enumerate(plan)
    ]
    total = round(options.duration * options.fps)
    if options.hook and plan[0] == "hook":
        rest = sum(raw[1:])
        raw[0] = min(raw[0], rest * HOOK / max(options.duration - HOOK, 0.1))
    exact = [total * value / sum(raw) for value in raw]
    frames = [int(value) for value in exact]
    # Largest remainders take the frames that rounding left over, so that the shots sum to the film exactly.
    for k in sorted(range(len(raw)), key=lambda k: (frames[k] - exact[k], k))[: total - sum(frames)]:
        frames[k] += 1
    return [round(max(value, 1) / options.fps, 6) for value in frames]


def _scenes(reading: Reading, place: PlaceSaid, shots: list[Shot], shelf: Shelf, options: Options) -> list[Scene]:
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
                    "params": letters(reading.language, own) | ({"spotlight": True} if reading.spotlight else {}),
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
