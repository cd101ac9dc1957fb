"""A Reading into scenes and shots: what is shown when, for how long, and how one shot leaves into the next."""

from __future__ import annotations

import itertools
from dataclasses import replace

from skyscreen.catalogue.reach import STILL
from skyscreen.core.seeds import stream
from skyscreen.nouns.screenplay import Camera, Cast, Scene, Shot, Transition
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader.apart import apart
from skyscreen.write.reading import Deed, PlaceSaid, Reading, Subject
from skyscreen.write.shots.deed_shots import on_the_deed
from skyscreen.write.shots.inserts import inserts
from skyscreen.write.shots.lengths import Options, how_many, lengths
from skyscreen.write.shots.passing import times as passing_times
from skyscreen.write.shots.shots import beats, cameras, parted
from skyscreen.write.story import along, business, company, presence, when
from skyscreen.write.story.blocking import block
from skyscreen.write.story.casting import SHIRTS, cast_as
from skyscreen.write.story.incidents import incidents
from skyscreen.write.story.named import all_seen
from skyscreen.write.story.panel import Panel
from skyscreen.write.story.relations import relations, risen
from skyscreen.write.story.scenery import leads
from skyscreen.write.story.scenes import as_told, in_scenes, known
from skyscreen.write.story.scripted import LOOKED_AT, per_shot, slated
from skyscreen.write.story.spells import spelled

LETS_GO = ("drop", "smash", "knock_over")
"""Motions done once that leave whoever does them where they are."""
LONGEST = 6.0
"""Seconds at most that one step of the telling lasts in an unbroken take."""
SMALLEST = 0.0005
"""Least scale, the screenplay's own: a galleon of 50 m in a bottle is at 0.002."""
SPELL = "spell"
"""Manner of who is turned into something else by magic: sparks whirl about it."""
TURNING = 1.0
"""Seconds in which one thing dissolves into what it becomes."""


def enlist(reading: Reading, seed: int = 0) -> list[Cast]:
    """The cast: one member each, ids 'mammoth-1' … in order of naming."""
    out: list[Cast] = []
    taken: dict[str, int] = {}
    worn: set[str] = set()
    for subject in reading.subjects:
        for k in range(subject.count):
            entry = subject.company[k % len(subject.company)] if subject.company else subject.entry
            stem = entry.name.replace("_", "-")[:32]
            taken[stem] = taken.get(stem, 0) + 1
            name = f"{stem}-{taken[stem]}"
            subject.ids.append(name)
            who = replace(subject, entry=entry)
            dress = cast_as(reading, who, taken[stem], seed)
            for part in ("shirt", "dress"):
                if part in dress and dress[part] in worn:  # two who meet are told apart by what they wear
                    dress[part] = next((colour for colour in SHIRTS if colour not in worn), dress[part])
            worn |= {str(dress[part]) for part in ("shirt", "dress") if part in dress}
            out.append(
                Cast(
                    id=name,
                    thing=entry.name,
                    label=subject.label,
                    params=apart(who, taken[stem]) | dress,
                    scale=round(min(max(subject.scale, SMALLEST), 20), 5 if subject.small else 3),
                )
            )
    return out


def steps_of(reading: Reading) -> list[list[Deed]]:
    """Deeds grouped by step of the telling, in order."""
    groups: dict[int, list[Deed]] = {}
    for deed in reading.deeds:
        if deed.motions or deed.verb == LOOKED_AT:
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
    return _by_turns([[[step]] * share for step, share in zip(steps, shares, strict=True)])


def _by_turns(blocks: list[list[list[list[Deed]]]]) -> list[list[list[Deed]]]:
    """The shots of all steps in order; what goes on meanwhile in another place is cut against the step before."""
    out: list[list[list[Deed]]] = []
    since = 0
    for own in blocks:
        if out and any(deed.meanwhile for deed in own[0][0]):
            both = [out[since:], own]
            most = max(map(len, both))
            out[since:] = [shots[k] for k in range(most) for shots in both if k < len(shots)]
        else:
            since = len(out)
            out += own
    return out


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
    rows = per_shot(steps, options.script) if options.script else dealt(steps, count)
    views = cameras(
        plan,
        company.roles(lead, bodies, company.worked(reading), indoor=bool(place.entry.facts.get("indoor"))),
        company.traits(reading, lead, shelf, bodies),
        # The words have a say: one seed would cut every film of a user alike.
        seed=stream(options.seed, "write", "plan", reading.text),
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
        views = all_seen(views, plan, lead, reading, bodies, options.aspect, gone, alone, [own[0] for own in rows])
        views = inserts(views, [own[0] for own in rows], lead, reading, shelf)
    views = company.of_those_there(views, rows, lead, gone)  # the turns above look at all, there or not
    views = parted(views, reading.cameras)
    if options.script:
        views = slated(views, options.script, rows, reading)
    sites = [setting.place.entry for setting in where]
    venues = [entry.name for entry in sites]
    index = {id(step): n for n, step in enumerate(steps)}
    panels = [Panel(plan[k], own[0], more=own[1:], gone=gone[k], place=sites[index[id(own[0])]])
              for k, own in enumerate(rows)]
    told = [replace(reading, links=when.held(reading, steps, index[id(own[0])])) for own in rows]
    for panel, view, away, now in zip(panels, views, gone, told, strict=True):
        names = company.seen(view, panel.beat, [s for s in lead if s.key not in away], now)
        panel.shown, beside = presence.shown(view.size, view.focus, names, bodies, options.aspect)
        missing = {name for key in away for name in reading.subject(key).ids}
        near = [*beside, *(name for name in company.borne(panel.shown, now) if name not in names)]
        near += [name for name in company.bearers([*panel.shown, *near], now) if name not in [*panel.shown, *near]]
        panel.beside = [name for name in near if name not in missing]
    company.nobody_left_out(panels, views, lead, gone)
    _pair(panels, views, passing_times(reading) if options.form == "story" else 1)
    block(panels, reading, lead, steps, shelf, venues if len(set(venues)) > 1 else ())
    if options.form == "story" and passing_times(reading) == 1:
        incidents(panels, views, lead, reading, shelf)
    seconds = lengths(plan, reading, options)
    shots = [
        _shot(k, panels, views[k], seconds[k], told[k], lead, steps, shelf) for k in range(count)
    ]
    shots = _turned(reading, shots, [index[id(row[0])] for row in rows], when.brought(reading, steps))
    settings = [where[index[id(row[0])]] for row in rows]
    if options.form == "story" and len(set(map(known, settings))) > 1:
        return as_told(reading, settings, shots, shelf, options), panels
    return in_scenes(reading, place, shots, shelf, options), panels


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
        if spelled(reading, before, after):
            out[k - 1] = _whirled(out[k - 1], reading.subject(before).ids)
            out[k] = _whirled(out[k], reading.subject(after).ids)
    return out


def _whirled(shot: Shot, ids: list[str]) -> Shot:
    """The shot with the sparks of a spell about those of `ids`, which it shows whole."""
    camera = shot.camera
    if camera.focus not in ids or camera.size not in ("full", "wide"):
        camera = camera.model_copy(update={"focus": ids[0], "size": "full", "lens": 40.0, "angle": "eye", "part": ""})
    actions = [a.model_copy(update={"manner": f"{a.manner} {SPELL}".strip()}) if a.subject in ids else a
               for a in shot.actions]
    return shot.model_copy(update={"actions": actions, "camera": camera})


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
    over = {key for key in panel.over - panel.broken if not when.lands_anew(reading, steps, key)}
    over -= {key for d in reading.deeds for key, motion in d.motions.items() if motion in LETS_GO}
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
        relations=relations(reading, set(present), over | risen(panel, reading, shelf)),
        actions=acts,
        speed=reading.speed,
        span=_span(reading, panel.deeds, who),
        note=panel.beat,
        transition=Transition(kind="cut", duration=0.5 if k < len(panels) - 1 else 0.0),
    )


def _span(reading: Reading, deeds: list[Deed], who: list[Subject]) -> tuple[int, int]:
    """Characters of the text that the shot shows: its deeds with those who do them; the whole text when none."""
    points = [deed.span for deed in deeds if any(s.key in deed.subjects for s in who)]
    points += [s.span for s in who]
    if not points:
        return 0, len(reading.text)
    return min(a for a, _ in points), max(b for _, b in points)
