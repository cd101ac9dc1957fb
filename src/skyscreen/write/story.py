"""A Reading into scenes and shots: what is shown when, for how long, and how one shot leaves into the next."""

from __future__ import annotations

from dataclasses import dataclass

from skyscreen.core.seeds import stream
from skyscreen.nouns.screenplay import Action, Camera, Cast, Relation, Scene, Shot, Transition
from skyscreen.write.reading import Deed, PlaceSaid, Reading, Subject
from skyscreen.write.scenery import hours, leads, season, weathers, words_of
from skyscreen.write.shelf import Shelf
from skyscreen.write.shots import beats, cameras

AVERAGE = 5.6
"""Seconds of a shot in a minute: eleven shots."""


@dataclass(frozen=True)
class Options:
    duration: float
    shots: int | None
    seed: int
    language: str
    fps: int = 24


def how_many(options: Options) -> int:
    """4 s → 1 shot, 15 s → 4, 60 s → 11."""
    if options.shots is not None:
        return options.shots
    if options.duration < 6:
        return 1
    return max(2, min(round(options.duration / (AVERAGE if options.duration > 30 else 4.2)), 90))


def enlist(reading: Reading) -> list[Cast]:
    """The cast: one member each, ids 'mammoth-1' … in order of naming."""
    out: list[Cast] = []
    taken: dict[str, int] = {}
    for subject in reading.subjects:
        stem = subject.entry.name.replace("_", "-")[:32]
        for _ in range(subject.count):
            taken[stem] = taken.get(stem, 0) + 1
            name = f"{stem}-{taken[stem]}"
            subject.ids.append(name)
            out.append(
                Cast(
                    id=name,
                    thing=subject.entry.name,
                    label=subject.label,
                    params=dict(subject.params),
                    scale=round(min(max(subject.scale, 0.05), 20), 3),
                )
            )
    return out


def default_motion(subject: Subject, shelf: Shelf) -> str:
    """What a subject does when nothing is said of it."""
    rig = shelf.rig(subject.entry)
    able = {e.name: e for e in shelf.families["motions"].values() if rig in e.facts.get("rigs", ())}
    own = next((name for name in words_of(subject.entry.facts.get("motions")) if name in able), None)
    kind = next((e.name for e in able.values() if subject.kind in words_of(e.facts.get("default_of"))), None)
    return own or kind or ("idle" if "idle" in able or not able else next(iter(able)))


def steps_of(reading: Reading) -> list[list[Deed]]:
    """Deeds grouped by step of the telling, in order."""
    groups: dict[int, list[Deed]] = {}
    for deed in reading.deeds:
        if deed.motions:
            groups.setdefault(deed.step, []).append(deed)
    return [groups[key] for key in sorted(groups)]


def build(reading: Reading, place: PlaceSaid, shelf: Shelf, options: Options) -> tuple[list[Scene], list[str]]:
    """Scenes with their shots (no lines yet), and the beat of each shot."""
    count = how_many(options)
    plan = beats(count)
    lead = leads(reading)
    steps = steps_of(reading) or [[]]
    of_shot = [steps[min(k * len(steps) // count, len(steps) - 1)] for k in range(count)]
    roles = _roles(lead)
    views = _cameras(reading, options, lead, roles, place, shelf, count)
    lengths = _lengths(plan, options)
    shots: list[Shot] = []
    for k in range(count):
        seen = _seen(views[k], plan[k], lead, reading)
        who = [s for s in lead if any(name in seen for name in s.ids)]
        relations = _relations(reading, set(seen))
        shots.append(
            Shot(
                id=f"shot-{k + 1}",
                duration=lengths[k],
                subjects=seen,
                camera=views[k],
                relations=relations,
                actions=_actions(who, of_shot[k], steps, k, of_shot, shelf, reading),
                speed=reading.speed,
                span=_span(reading, of_shot[k], who),
                note=plan[k],
                transition=Transition(kind="cut", duration=0.5 if k < count - 1 else 0.0),
            )
        )
    return _scenes(reading, place, shots, options), plan


def _roles(lead: list[Subject]) -> dict[str, list[str]]:
    main = lead[0].ids[:2] if lead else []
    others = [s.ids[0] for s in lead[1:4]] or main[1:] or main
    return {"main": main[:1], "other": others, "all": main[:1]}


def _cameras(
    reading: Reading,
    options: Options,
    lead: list[Subject],
    roles: dict[str, list[str]],
    place: PlaceSaid,
    shelf: Shelf,
    count: int,
) -> list[Camera]:
    going = set()
    for subject in lead:
        names = [d.motions[subject.key] for d in reading.deeds if subject.key in d.motions] or [
            default_motion(subject, shelf)
        ]
        entries = [shelf.families["motions"].get(name) for name in names]
        if any(e is not None and e.facts.get("travels") for e in entries):
            going |= set(subject.ids)
    for link in reading.links:
        if link.kind in ("on", "inside") and going & set(reading.subject(link.object).ids):
            going |= set(reading.subject(link.subject).ids)  # the rider goes where the mount goes
    return cameras(
        count, roles, seed=options.seed, going=going, flat=bool(place.entry.facts.get("indoor")), asked=reading.cameras
    )


def _seen(camera: Camera, beat: str, lead: list[Subject], reading: Reading) -> list[str]:
    """Everybody in the wide shots; in close ones the focus with the rest of its group where they fit."""
    everyone = [name for subject in lead for name in subject.ids]
    if camera.size in ("extreme_wide", "wide") or camera.focus is None:
        return everyone
    own = next(s for s in lead if camera.focus in s.ids)
    if camera.size in ("close", "extreme_close"):
        return [camera.focus]
    tied = {
        link.object if link.subject == own.key else link.subject
        for link in reading.links
        if own.key in (link.subject, link.object)
    }
    tied |= {d.target for d in reading.deeds if own.key in d.subjects and d.target is not None}
    names = [camera.focus, *(name for name in own.ids if name != camera.focus)]
    if camera.size == "full" or beat == "turn":
        names += [name for s in lead if s.key in tied for name in s.ids]
    return names


def _relations(reading: Reading, seen: set[str]) -> list[Relation]:
    out = []
    for link in reading.links:
        anchor = reading.subject(link.object).ids[0]
        other = reading.subject(link.other).ids[0] if link.other is not None else None
        for name in reading.subject(link.subject).ids:
            if {name, anchor} <= seen and (other is None or other in seen):
                if link.kind == "between" and other is None:
                    out.append(Relation(subject=name, kind="next_to", object=anchor))
                else:
                    out.append(
                        Relation.model_validate({"subject": name, "kind": link.kind, "object": anchor, "other": other})
                    )
    return out


def _actions(
    who: list[Subject],
    now: list[Deed],
    steps: list[list[Deed]],
    k: int,
    of_shot: list[list[Deed]],
    shelf: Shelf,
    reading: Reading,
) -> list[Action]:
    """What the seen ones do in this shot: the deed of this step, else the last one told of them, else the next."""
    at = next((n for n, step in enumerate(steps) if step is now), 0)
    out = []
    for subject in who:
        ladder = [
            *now,
            *(d for step in reversed(steps[:at]) for d in step),
            *(d for step in steps[at + 1 :] for d in step),
        ]
        able = [d for d in ladder if subject.key in d.motions]
        # Of several deeds at once (holds a lantern, walks) the one the body can truly do wins.
        order = ("exact", "synonym", "nearest", "generic")
        deeds = (
            sorted(
                [d for d in able if d.step == able[0].step],
                key=lambda d, s=subject: order.index(d.hows.get(s.key, "generic")),
            )[:1]
            if able
            else []
        )
        for name in subject.ids:
            if not deeds:
                out.append(Action(subject=name, motion=default_motion(subject, shelf)))
            for deed in deeds:
                target = reading.subject(deed.target).ids[0] if deed.target is not None else None
                out.append(Action(subject=name, motion=deed.motions[subject.key], manner=deed.manner, target=target))
    if len(of_shot) == 1 and len(steps) > 1:
        return _in_a_row(out, steps, who, reading)
    return out


def _in_a_row(single: list[Action], steps: list[list[Deed]], who: list[Subject], reading: Reading) -> list[Action]:
    """One unbroken take plays all steps in order, three seconds each; the last holds to the end."""
    out: list[Action] = []
    for subject in who:
        deeds = [d for step in steps for d in step if subject.key in d.motions]
        for name in subject.ids:
            if not deeds:
                out += [action for action in single if action.subject == name]
            for n, deed in enumerate(deeds):
                target = reading.subject(deed.target).ids[0] if deed.target is not None else None
                out.append(
                    Action(
                        subject=name,
                        motion=deed.motions[subject.key],
                        manner=deed.manner,
                        target=target,
                        start=3.0 * n,
                        duration=None if n == len(deeds) - 1 else 3.0,
                    )
                )
    return out


def _span(reading: Reading, deeds: list[Deed], who: list[Subject]) -> tuple[int, int]:
    """Characters of the text that the shot shows: its deeds with those who do them; the whole text when none."""
    points = [deed.span for deed in deeds if any(s.key in deed.subjects for s in who)]
    points += [s.span for s in who]
    if not points:
        return 0, len(reading.text)
    return min(a for a, _ in points), max(b for _, b in points)


def _lengths(plan: list[str], options: Options) -> list[float]:
    """Seconds of each shot, in whole frames, varied by beat: places need time, details little."""
    weight = {"establish": 1.15, "introduce": 1.0, "complicate": 0.9, "turn": 0.95, "resolve": 1.15}
    raw = [
        weight[beat] * (0.93 + 0.14 * (stream(options.seed, "write", "length", k) % 100) / 99)
        for k, beat in enumerate(plan)
    ]
    total = round(options.duration * options.fps)
    exact = [total * value / sum(raw) for value in raw]
    frames = [int(value) for value in exact]
    # Largest remainders take the frames that rounding left over, so that the shots sum to the film exactly.
    for k in sorted(range(len(raw)), key=lambda k: (frames[k] - exact[k], k))[: total - sum(frames)]:
        frames[k] += 1
    return [round(max(value, 1) / options.fps, 6) for value in frames]


def _scenes(reading: Reading, place: PlaceSaid, shots: list[Shot], options: Options) -> list[Scene]:
    """The shots parted into scenes: at the second place where the text names one, and where time passes."""
    places = [
        place,
        *[
            p
            for p in reading.places
            if p.how in ("exact", "synonym") and p.entry.name != place.entry.name and len(steps_of(reading)) > 1
        ],
    ]
    count = max(
        1 if len(shots) < 5 else 2 if options.duration < 40 or len(shots) < 8 else 3, min(len(places), len(shots))
    )
    cuts = [round(len(shots) * k / count) for k in range(count + 1)]
    out = []
    for k in range(count):
        own = places[min(k * len(places) // count, len(places) - 1)]
        hour = hours(reading, own.entry, count)[k]
        weather, wind = weathers(reading, own.entry, count)[k]
        part = shots[cuts[k] : cuts[k + 1]]
        kind = "fade_black" if k == count - 1 else "dissolve"
        part[-1] = part[-1].model_copy(
            update={
                "transition": Transition.model_validate({"kind": kind, "duration": min(1.0, part[-1].duration / 3)})
            }
        )
        out.append(
            Scene.model_validate(
                {
                    "id": f"scene-{k + 1}",
                    "place": own.entry.name,
                    "hour": round(hour, 2) % 24,
                    "weather": weather,
                    "wind": wind,
                    "season": reading.season or season(own.entry),
                    "shots": part,
                }
            )
        )
    return out
