"""A Reading into scenes and shots: what is shown when, for how long, and how one shot leaves into the next."""

from __future__ import annotations

from dataclasses import dataclass

from skyscreen.core.seeds import stream
from skyscreen.nouns.screenplay import Camera, Cast, Relation, Scene, Shot, Transition
from skyscreen.write import business, presence
from skyscreen.write.business import Panel, default_motion
from skyscreen.write.reading import Deed, PlaceSaid, Reading, Subject
from skyscreen.write.scenery import hours, leads, season, weathers
from skyscreen.write.shelf import Shelf
from skyscreen.write.shots import Traits, beats, cameras

AVERAGE = 5.6
"""Seconds of a shot in a minute: eleven shots."""
HOOK = 2.0
"""Seconds of the shot that has to stop a thumb."""
PAIR = 6.0
"""A lead at most so many times as tall as its company is framed together with it."""
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


def steps_of(reading: Reading) -> list[list[Deed]]:
    """Deeds grouped by step of the telling, in order."""
    groups: dict[int, list[Deed]] = {}
    for deed in reading.deeds:
        if deed.motions:
            groups.setdefault(deed.step, []).append(deed)
    return [groups[key] for key in sorted(groups)]


def build(reading: Reading, place: PlaceSaid, shelf: Shelf, options: Options) -> tuple[list[Scene], list[Panel]]:
    """Scenes with their shots (no lines yet), and the panel of each shot."""
    count = how_many(options)
    plan = beats(count, options.form, hook=options.hook)
    lead = leads(reading)
    steps = steps_of(reading) or [[]]
    bodies = {
        name: presence.body(s.kind, _tall(s))
        for s in lead
        for name in s.ids
    }
    views = cameras(
        plan,
        _roles(lead, bodies),
        _traits(reading, lead, shelf, bodies),
        seed=options.seed,
        form=options.form,
        flat=bool(place.entry.facts.get("indoor")),
        asked=reading.cameras,
    )
    panels = [Panel(plan[k], steps[min(k * len(steps) // count, len(steps) - 1)]) for k in range(count)]
    for panel, view in zip(panels, views, strict=True):
        names = _seen(view, panel.beat, lead, reading)
        panel.shown, beside = presence.shown(view.size, view.focus, names, bodies, options.aspect)
        panel.beside = [*beside, *(name for name in _borne(panel.shown, reading) if name not in names)]
    _nobody_left_out(panels, views, lead)
    business.block(panels, reading, lead, steps, shelf)
    lengths = _lengths(plan, reading, options)
    shots = [
        _shot(k, panels, views[k], lengths[k], reading, lead, steps, shelf) for k in range(count)
    ]
    return _scenes(reading, place, shots, options), panels


def _shot(
    k: int, panels: list[Panel], view: Camera, seconds: float, reading: Reading, lead: list[Subject],
    steps: list[list[Deed]], shelf: Shelf,
) -> Shot:  # fmt: skip
    panel = panels[k]
    present = [*panel.shown, *panel.beside]
    who = [s for s in lead if set(s.ids) & set(present)]
    acts = business.actions(panel, lead, reading, shelf, seconds)
    if len(panels) == 1 and len(steps) > 1:
        acts = business.in_a_row(acts, steps, who, reading)
    return Shot(
        id=f"shot-{k + 1}",
        duration=seconds,
        subjects=panel.shown,
        camera=view,
        relations=_relations(reading, set(present)),
        actions=acts,
        speed=reading.speed,
        span=_span(reading, panel.deeds, who),
        note=panel.beat,
        transition=Transition(kind="cut", duration=0.5 if k < len(panels) - 1 else 0.0),
    )


def _roles(lead: list[Subject], bodies: dict[str, presence.Body]) -> dict[str, list[str]]:
    """Who may hold the focus. A wide shot is framed on whoever makes the place: the giant, where there is one."""
    if not lead:
        return {"main": [], "other": [], "all": []}
    main = lead[0].ids[:1]
    backdrop = ("plant", "furniture") if lead[0].kind in business.ALIVE else ()
    others = [s.ids[0] for s in lead[1:] if s.kind not in backdrop] or lead[0].ids[1:2] or main
    giant = max((s.ids[0] for s in lead if s.kind not in backdrop), key=lambda name: bodies[name].height)
    wide = [giant, *main] if bodies[giant].height > 5 * bodies[main[0]].height else main
    return {"main": main, "other": others, "all": wide}


def _traits(reading: Reading, lead: list[Subject], shelf: Shelf, bodies: dict[str, presence.Body]) -> Traits:
    going: set[str] = set()
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
    alive = {name for s in lead if s.kind in business.ALIVE for name in s.ids}
    tall = {name for name, size in bodies.items() if size.height > 2.5 and size.height > size.length}
    # Beside somebody alive a building or a prop is company, not a second lead.
    still = {name for s in lead[1:] if s.ids[0] not in going and s.kind not in business.ALIVE for name in s.ids}
    rare = still if lead and lead[0].kind in business.ALIVE else set()
    return Traits(frozenset(going), frozenset(alive), frozenset(tall), frozenset(rare))


def _seen(camera: Camera, beat: str, lead: list[Subject], reading: Reading) -> list[str]:
    """Everybody in the wide shots; in close ones the focus with the rest of its group where they fit."""
    everyone = [name for subject in lead for name in subject.ids]
    if camera.size in ("extreme_wide", "wide") or camera.focus is None or not lead:
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
        names += [name for s in lead if s.key in tied for name in s.ids if name not in names]
    main = lead[0]
    if camera.size == "full" and own is not main and own.kind in business.ALIVE and _tall(main) < PAIR * _tall(own):
        # Company is seen with the lead, not in a world of its own.
        names += [name for name in main.ids[:1] if name not in names]
    return names


def _tall(subject: Subject) -> float:
    return max(float(subject.entry.facts.get("height", 1.0)) * subject.scale, 0.01)


def _borne(shown: list[str], reading: Reading) -> list[str]:
    """What carries those who are shown, and whom they carry: a rider's close-up has a horse under it, and the horse
    never gallops off without its rider."""
    out: list[str] = []
    names = list(shown)
    while names:
        near: list[str] = []
        for link in reading.links:
            if link.kind in ("on", "inside"):
                above, below = reading.subject(link.subject).ids, reading.subject(link.object).ids[:1]
                near += below if set(above) & set(names) else []
                near += above if set(below) & set(names) else []
        names = [name for name in dict.fromkeys(near) if name not in out and name not in shown]
        out += names
    return out


def _nobody_left_out(panels: list[Panel], views: list[Camera], lead: list[Subject]) -> None:
    """Whoever no shot could show is at least promised in the widest one: better small than never."""
    for subject in lead:
        for name in subject.ids:
            if any(name in panel.shown for panel in panels):
                continue
            wide = [k for k, view in enumerate(views) if view.size in ("full", "wide")] or list(range(len(views)))
            best = max(wide, key=lambda k: (bool(set(panels[k].shown) & set(subject.ids)), views[k].size == "full", -k))
            panels[best].shown.append(name)
            panels[best].beside = [other for other in panels[best].beside if other != name]


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
    count = 1 if len(shots) < 5 or options.form != "story" else 2 if options.duration < 40 or len(shots) < 8 else 3
    count = max(count, min(len(places), len(shots)))
    cuts = _parts(shots, count, len(places) > 1)
    runs = len(reading.hours) > 1 or reading.speed > 1
    clock = hours(reading, place.entry, len(shots)) if runs else []
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


def _parts(shots: list[Shot], count: int, several: bool) -> list[int]:
    """Where scenes begin, and the end. Time passes where the story does: before its trouble and before its turn."""
    edges = [round(len(shots) * k / count) for k in range(count + 1)]
    if several or count < 2:
        return edges
    beats = [shot.note for shot in shots]
    wanted = ("complicate", "turn") if count == 3 else ("turn",)
    found = [beats.index(beat) for beat in wanted if beat in beats]
    return [0, *found, len(shots)] if len(found) == count - 1 and all(found) else edges
