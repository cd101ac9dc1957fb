"""Assembly: order → world once, frames lazily, events, measures, notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import Air, Event, FrameState, Instance, Light, Sky, World
from skyscreen.stage import blocking, casting, chain, changes, couples, flight, holding, layout, passages, tracks, works
from skyscreen.stage.buoyancy import SEA, measures
from skyscreen.stage.camera.framing import region
from skyscreen.stage.camera.greens import cleared
from skyscreen.stage.camera.operator import Operator, Shot
from skyscreen.stage.casting import Subject
from skyscreen.stage.couples import Couple
from skyscreen.stage.events import LOOSE, gather, rings, splashes
from skyscreen.stage.fireworks import flashes
from skyscreen.stage.fumes import Source
from skyscreen.stage.geometry import Array, turn
from skyscreen.stage.heavens import heavens
from skyscreen.stage.ocean import Ocean
from skyscreen.stage.prints import Prints
from skyscreen.stage.rehearse import Performance, lifted, rehearse
from skyscreen.stage.sea import LongSea
from skyscreen.stage.set_dressing import Dressed, dress
from skyscreen.stage.tracks import Clock, Track
from skyscreen.stage.weather import Weather

FUMES = {"smoke": "smoke", "chimney": "smoke", "funnel": "smoke", "steam": "steam", "fire": "fire", "flame": "fire",
         "embers": "ember", "plume": "plume", "burst": "burst"}
"""Sockets that give off particles."""
COAL = (0.10, 0.097, 0.095)
"""Albedo of an engine's smoke; a hearth's is three times as light."""


class Production:
    """A staged shot (nouns.world.Staged)."""

    def __init__(self, order: Order, run: Order, set_: Dressed, subjects: Sequence[Subject], done: Performance,
                 shot: Shot, world: World, clock: Clock, notes: list[str], begin: int,
                 opening: tuple[tuple[float, ...], ...]) -> None:
        self.order, self.run, self.set, self.subjects, self.done, self.shot = order, run, set_, subjects, done, shot
        self._world, self.clock, self._notes, self.begin, self.opening = world, clock, notes, begin, opening
        """`run` is what was rehearsed: the order, or the whole chain of which it is frames `begin` and on."""
        part = Clock(clock.step, clock.head - begin, order.frames)
        self._events = gather(order, set_, {s.id: s for s in subjects}, done, part, shot.views, clock)

    @property
    def world(self) -> World:
        return self._world

    @property
    def events(self) -> list[Event]:
        return list(self._events)

    @property
    def notes(self) -> list[str]:
        return list(self._notes)

    @property
    def physics(self) -> dict[str, Any]:
        out: dict[str, Any] = dict(self.done.physics)
        if self.done.hulls:
            out["hulls"] = measures(self.done.hulls, lambda s: min(s.model.density / SEA, 1.0))
        out["camera"] = {"seen": round(self.shot.seen, 3), "turned": self.shot.turned, "lens": self.shot.lens}
        return out

    def frames(self, first: int = 0) -> Iterator[FrameState]:
        """States of frame `first` … order.frames − 1. The first starts the sea's foam from its own warm-up."""
        clock, order, world, begin = self.clock, self.run, self._world, self.begin
        moving = [*(self.done.tracks[s.id] for s in self.subjects), *(piece.track for piece in self.done.debris)]
        template = np.zeros((len(world.instances), 4, 4), np.float32)
        template[len(moving):] = self.set.transforms
        wet = world.air.wet
        thrown = splashes(self.set, self.done, {s.id: s for s in self.subjects}, wet)
        sources = [*_sources(world.instances, template, moving, clock),
                   *_dusty(self.set, self.subjects, moving, clock, world.air),
                   *changes.fires(order, self.subjects, moving, clock.times)]
        weather = Weather(order, world.sky, world.air, stream(order.seed, order.scene.id, order.shot.id, "weather"),
                          ground=world.ground_level, sources=sources, indoor=world.indoor)
        prints = Prints(order.scene, self.set, {s.id: s for s in self.subjects}, self.done.tracks, clock)
        ocean = _ocean(order, self.set, world.sky)
        if ocean is not None:
            ocean.warm(clock.time(begin + first))
        wakes, swum = list(self.done.wakes.values()), list(self.done.swum.values())
        none = np.zeros((0, 8), np.float32)
        lamps = [(t, s.model.lights) for t, s in zip(moving, self.subjects, strict=False)
                 if s.model.lights and _lit(order, self.set)]
        shows = [source.point for source in sources if source.kind == "burst"]
        for frame in range(first, self.order.frames):
            at = begin + frame
            now, before = _transforms(template, moving, at + 1), _transforms(template, moving, at)
            time = clock.time(at)
            view = self.shot.views[frame + 1]
            hulls = np.array([w[at + 1] for w in wakes], np.float32) if wakes else none
            rows = [hulls, *(np.asarray(w[at + 1], np.float32)[None] for w in swum)]
            water = None if ocean is None else ocean.step(time, np.concatenate(rows))
            yield FrameState(
                frame=frame, time=time, transforms=now, previous=before, joints=_joints(moving, at + 1),
                previous_joints=_joints(moving, at), view=view, previous_view=self.shot.views[frame],
                lights=(*(_carried(light, track.roots[at + 1]) for track, lights in lamps for light in lights),
                        *(flash for point in shows for flash in flashes(point, weather.seed, time))),
                water=water, particles=weather.particles(time, view, hulls, ocean, thrown),
                visible=_visible(moving, len(world.instances), at + 1), prints=prints.at(time),
                rings=None if ocean is None else rings(thrown, time))


@dataclass(frozen=True, eq=False)
class Ready:
    """A shot rehearsed, before its camera is set up."""

    order: Order
    set: Dressed
    subjects: Sequence[Subject]
    lead: Subject | None
    azimuth: float
    clock: Clock
    done: Performance
    sky: Sky
    air: Air
    sea: LongSea | None
    pairs: Sequence[Couple]
    notes: list[str]


def assemble(order: Order) -> Production:
    """Set, cast, layout, blocking, rehearsal, camera, in this order; then what the camera owes the shots beside it."""
    run = chain.whole(order)
    ready = _rehearsed(run)
    leads = chain.camera(order)
    shot = _filmed(_rehearsed(leads) if leads else ready)
    if order.entry is not None and order.entry.kind == "match" and order.entry.other is not None:
        ready, shot = passages.matched(ready, shot, order, assemble(order.entry.other), _rehearsed, _filmed)
    begin = chain.at(order)
    own = replace(shot, views=shot.views[begin:begin + order.frames + 1])
    own, opening, said = passages.ended(ready, own, order, begin)
    notes = [*ready.notes, *said]
    # Grass is cleared by the views of the whole set-up, so that all times of it have the same; by a whip's or a
    # flight's own views besides.
    more = own.views if order.entry or order.exit else ()
    set_ = cleared(ready.set, [*shot.views, *more], (order.width, order.height))
    if abs(shot.turned) > 0:
        notes.append(f"{order.shot.id}: the camera went {shot.turned:+.0f}° round, the asked side was blocked")
    if shot.lens < order.shot.camera.lens - 0.5:
        notes.append(f"{order.shot.id}: a {shot.lens:.0f} mm lens instead of {order.shot.camera.lens:.0f} mm, "
                     "the room was too small")
    run = ready.order
    world = replace(_world(run, set_, ready.subjects, ready.done, own, ready.sky, ready.air),
                    course=_course(order, ready.set))
    return Production(order, run, set_, ready.subjects, ready.done, own, world, ready.clock, notes, begin, opening)


def _rehearsed(order: Order) -> Ready:
    set_ = dress(order)
    subjects = casting.cast(order)
    order = couples.joined(order, subjects)
    clock = tracks.clock(order)
    notes = casting.ignored(order)
    parts = {s.id: blocking.segments(order, s, clock) for s in subjects}
    for subject in subjects:
        for action in order.shot.actions:
            facts = casting.motion_facts(action.motion)
            if action.subject == subject.id and subject.rig not in facts.get("rigs", (subject.rig,)):
                notes.append(f"{subject.id}: a {subject.kind} cannot {action.motion}; it does what comes nearest")
    lead = layout.focus(order, subjects)
    faces = blocking.headings(order, set_, subjects, lead, parts)
    azimuth = (faces[lead.id] if lead else set_.axis) + np.radians(order.shot.camera.side)
    chases = [(a.subject, a.target) for a in order.shot.actions if a.target and a.target != a.subject
              and all(blocking.travels(parts[name]) for name in (a.subject, a.target))]
    for who, whom in chases:
        faces[who] = faces[whom]
    pairs = couples.couples(order, subjects)
    faces = couples.facing(order, pairs, faces, azimuth)
    busy = {name for pair in pairs for name in (pair.one, pair.two)}
    tasks = [task for task in works.tasks(order, {s.id: s for s in subjects}) if not {task.who, task.base} & busy]
    faces = works.facing(tasks, faces, azimuth)
    marks = layout.lay_out(order, set_, subjects, faces, azimuth, chases, pairs, tasks)
    marks = lifted(order, set_, marks, subjects, parts, azimuth)
    sky, air = _heavens(order, set_)
    ocean = _ocean(order, set_, sky)
    sea = None if ocean is None else LongSea(ocean)
    done = rehearse(order, set_, subjects, marks, parts, clock, sea, pairs, tasks)
    return Ready(order, set_, subjects, lead, azimuth, clock, done, sky, air, sea, pairs, [*notes, *done.notes])


def _filmed(ready: Ready) -> Shot:
    return _operator(ready).shoot()


def _ocean(order: Order, set_: Dressed, sky: Sky) -> Ocean | None:
    """The scene's sea, fresh: its foam is state, and every run of the frames starts from its own warm-up."""
    if set_.piece.water is None:
        return None
    return Ocean(set_.piece.water, sky.wind, stream(order.seed, order.scene.id, "sea"))


def _operator(ready: Ready) -> Operator:
    order, set_, subjects, lead = ready.order, ready.set, ready.subjects, ready.lead
    done, azimuth, clock, sea, pairs = ready.done, ready.azimuth, ready.clock, ready.sea, ready.pairs
    seen = set(order.shot.subjects) or {s.id for s in subjects}
    by_id = {s.id: s for s in subjects}
    # What is in a hand, or thrown, is no obstacle and no company; nor does one of two hide the other.
    hands = {*holding.held(order, by_id), *flight.loose(order, by_id)}
    other = next(({p.one, p.two} for p in pairs if lead is not None and lead.id in (p.one, p.two)), set[str]())
    if lead is None:
        subject, track = _nobody(set_, clock)
        company: list[tuple[Subject, Track]] = []
    else:
        subject, track = lead, done.tracks[lead.id]
        company = [(s, done.tracks[s.id]) for s in subjects if s.id in seen and s.id != lead.id
                   and not _bears(order, s, lead) and not (s.id in hands and _gone(done.tracks[s.id], track, pairs))]
    view = region(order.shot.camera.size, subject, track, company)
    if lead is None:
        view = _landscape(set_, view, len(clock.times))
    middle = track.roots[len(clock.times) // 2][:3, 2]
    heading = float(np.arctan2(middle[0], middle[2]))
    around = [s for s in subjects if lead is not None and s.id != lead.id]
    still = [s for s in around if _stands(s, done.tracks[s.id])]
    others = [tracks.boxes(s, done.tracks[s.id]) for s in around if s not in still and lead is not None
              and not _holds(order, s.id, lead.id) and s.id not in {*hands, *other}]
    # A fish in a bowl on a table rests on the table as the bowl does.
    own = {lead.id} if lead is not None else set()
    own |= {r.object for r in order.shot.relations if r.kind == "inside" and r.subject in own}
    rests = any(r.kind == "on" and r.subject in own for r in order.shot.relations)
    inside = {r.object for r in order.shot.relations if r.kind == "inside"}
    # Who works at a table is seen over it: its legs need not be.
    at_work = [t for t in works.tasks(order, by_id) if lead is not None and t.who == lead.id]
    inside |= {name for task in at_work for name in (task.base, task.thing)}
    furniture = [(s.model, done.tracks[s.id].roots[0]) for s in still if s.id not in inside]
    return Operator(order, set_, view, heading, azimuth, others, clock.times, sea.heights if sea else None,
                    sea.significant if sea else 0.0, rests, furniture)


def _gone(thing: Track, lead: Track, pairs: Sequence[Couple]) -> bool:
    """Whether what was in a hand flies out of the picture; what goes from one of two to the other stays in it."""
    far = 1.3 * max((p.distance for p in pairs), default=1.2)
    return float(np.linalg.norm(thing.roots[:, :3, 3] - lead.roots[:, :3, 3], axis=1).max()) > far + 0.8


def _stands(subject: Subject, track: Track) -> bool:
    """A boneless thing that does not move during the shot."""
    return track.joints is None and float(np.abs(track.roots - track.roots[0]).max()) < 1e-4


def _bears(order: Order, subject: Subject, lead: Subject) -> bool:
    """A table under an apple is not framed with it: its top is, by the way."""
    return subject.height > 2.0 * lead.height and any(
        r.kind in ("on", "inside") and r.subject == lead.id and r.object == subject.id for r in order.shot.relations)


def _holds(order: Order, a: str, b: str) -> bool:
    """One carries or contains the other: its box is no obstacle."""
    return any(r.kind in ("on", "inside", "under") and {r.subject, r.object} == {a, b} for r in order.shot.relations)


def _nobody(set_: Dressed, clock: Clock) -> tuple[Subject, Track]:
    """A shot without a cast looks at the middle of the stage, where a standing person would be."""
    from skyscreen.nouns.screenplay import Cast
    from skyscreen.nouns.world import Model

    model = Model("nobody", (), (-0.5, 0.0, -0.5), (0.5, 1.7, 0.5))
    root = np.eye(4)
    root[:3, :3] = turn(set_.axis)
    root[:3, 3] = set_.centre[0], float(set_.ground(*set_.centre)), set_.centre[1]
    member = Cast(id="nobody", thing="nobody")  # pyright: ignore[reportCallIssue]
    return Subject(0, member, model, {}, 0), Track(np.repeat(root[None], len(clock.times), 0))


def _landscape(set_: Dressed, view: Any, count: int) -> Any:
    """Frames a share of the stage itself."""
    reach = 0.35 * min(set_.half[0], 12.0)
    centre = np.array([set_.centre[0], float(set_.ground(*set_.centre)) + 0.35 * reach, set_.centre[1]])
    from skyscreen.stage.geometry import corners

    box = np.repeat((centre + corners((-reach, -0.35 * reach, -reach), (reach, 0.65 * reach, reach)))[None], count, 0)
    return replace(view, points=box, box=box, height=reach)


def _heavens(order: Order, set_: Dressed) -> tuple[Sky, Air]:
    """The scene's sky turned with the stage: the sun stands where it lights subjects that face along the axis."""
    sky, air = heavens(order.scene, order.seed)
    piece, spin = set_.piece, turn(set_.axis)
    own = {"sun": _turned(spin, sky.sun), "moon": _turned(spin, sky.moon), "indoor": piece.indoor,
           "wind": (sky.wind[0] * piece.wind, sky.wind[1] * piece.wind)}
    # What the place insists on comes last: the Moon has no air, and its sun stands where it stands.
    sky = replace(sky, **{**own, **piece.sky})
    own_air = dict(piece.air)
    if 0 < own_air.get("fog", 0.0) < air.fog:  # haze does not thin the fog asked for; no air stays none
        own_air = {key: value for key, value in own_air.items() if key not in ("fog", "fog_height")}
    air = replace(air, wet=max(air.wet, piece.wet) if not piece.indoor else piece.wet, **own_air)
    if piece.indoor:
        air = replace(air, rain=0.0, snow=0.0)
        sky = replace(sky, sun=_through_window(sky.sun, piece.lights))
    return sky, air


def _course(order: Order, set_: Dressed) -> tuple[Sky, ...]:
    """The skies of a shot through which the hours run, one every half second of film or tenth of an hour; empty where
    they stand still."""
    until, start = order.shot.until, order.scene.hour
    if until is None or set_.piece.indoor:
        return ()
    gone = (until - start) % 24.0
    count = max(2, min(round(2 * order.frames / order.fps), round(10 * gone)) + 1)
    hours = [(start + gone * k / (count - 1)) % 24.0 for k in range(count)]
    scenes = [order.scene.model_copy(update={"hour": hour}) for hour in hours]
    return tuple(_heavens(replace(order, scene=scene), set_)[0] for scene in scenes)


def _through_window(sun: tuple[float, float, float], lights: Sequence[Light]) -> tuple[float, float, float]:
    """The sun of a room stands where it falls in: 38° aside of the normal of the largest window, towards the second
    window where there is one, and 17°–31° high, so that its patches lie where people are."""
    windows = sorted((w for w in lights if w.kind == "window"), key=lambda w: -max(w.colour))
    if not windows or sun[1] <= 0:
        return sun
    out = [np.arctan2(-w.direction[0], -w.direction[2]) for w in windows]
    gap = (out[-1] - out[0] + np.pi) % (2 * np.pi) - np.pi
    way = out[0] + np.radians(38) * (1.0 if gap >= 0 else -1.0)
    high = float(np.clip(np.arcsin(min(sun[1], 1.0)), np.radians(17), np.radians(31)))
    return float(np.sin(way) * np.cos(high)), float(np.sin(high)), float(np.cos(way) * np.cos(high))


def _turned(spin: Array, v: Sequence[float]) -> tuple[float, float, float]:
    x, y, z = (float(c) for c in spin @ np.asarray(v, float))
    return x, y, z


def _lit(order: Order, set_: Dressed) -> bool:
    """Lamps are on: at night, in a storm's dusk, and indoors from the late afternoon on; in a time-lapse all through
    if it ends so."""
    hour = order.scene.hour if order.shot.until is None else order.shot.until
    return hour >= 18.0 or hour < 5.9 or (order.scene.weather == "storm" and (hour > 16.5 or hour < 8)) or (
        set_.piece.indoor and hour >= 16.0)


def _world(order: Order, set_: Dressed, subjects: Sequence[Subject], done: Performance, shot: Shot, sky: Sky,
           air: Air) -> World:
    base, cast = 0, []
    lit = _lit(order, set_)
    for subject in subjects:
        track = done.tracks[subject.id]
        # A machine whose parts rest in this shot is drawn as one rigid thing.
        instance = subject.instance(base if track.joints is not None else -1)
        if track.joints is not None:
            base += track.joints.shape[1]
        if subject.model.lights:
            instance = replace(instance, emission=1.0 if lit else 0.0)
        cast.append(instance)
    pieces = [replace(piece.owner.instance(-1), model=piece.model, joint_base=-1, shadow=True)
              for piece in done.debris]
    instances = (*cast, *pieces, *set_.instances)
    boxes = [tracks.boxes(s, done.tracks[s.id]).reshape(-1, 3) for s in subjects]
    points = np.concatenate(boxes) if boxes else np.array([[*set_.centre, 0.0]])[:, [0, 2, 1]]
    low, high = points.min(0), points.max(0)
    centre = 0.5 * (low + high)
    eye = np.asarray(shot.views[len(shot.views) // 2].eye, float)
    away = float(np.linalg.norm(eye - centre))
    # The finest shadows cover the action, and at least a third of the way to the camera.
    radius = float(np.clip(max(0.6 * np.linalg.norm(high - low), 0.33 * away), 0.6, 90.0))
    middle = set_.centre if not boxes else centre[[0, 2]]
    return World(
        instances=instances, sky=sky, air=air, water=set_.piece.water, lights=set_.piece.lights, look=order.look,
        materials=tuple(sorted({part.material for i in instances for mesh in i.model.lods for part in mesh.parts})),
        seed=stream(order.seed, order.scene.id, "world") & 0x7FFFFFFF,
        ground_level=float(set_.piece.height(np.float32(middle[0]), np.float32(middle[1]))),
        stage_centre=(float(centre[0]), float(centre[1]), float(centre[2])), stage_radius=radius,
        indoor=set_.piece.indoor)


def _transforms(template: np.ndarray, moving: Sequence[Track], sample: int) -> np.ndarray:
    out = template.copy()
    for k, track in enumerate(moving):
        out[k] = track.roots[sample]
    return out


def _joints(moving: Sequence[Track], sample: int) -> np.ndarray:
    rows = [track.joints[sample] for track in moving if track.joints is not None]
    return np.concatenate(rows).astype(np.float32) if rows else np.zeros((0, 4, 4), np.float32)


def _visible(moving: Sequence[Track], count: int, sample: int):
    if all(track.visible is None for track in moving):
        return None
    out = np.ones(count, np.uint8)
    for k, track in enumerate(moving):
        if track.visible is not None:
            out[k] = track.visible[sample]
    return out


def _carried(light: Light, root: Array) -> Light:
    """A lamp of a thing in world space."""
    scale = float(np.cbrt(abs(np.linalg.det(root[:3, :3]))))
    px, py, pz = (float(v) for v in root[:3, :3] @ np.asarray(light.position) + root[:3, 3])
    dx, dy, dz = (float(v) for v in root[:3, :3] @ np.asarray(light.direction) / scale)
    return replace(light, position=(px, py, pz), direction=(dx, dy, dz), reach=light.reach * scale)


def _sources(instances: Sequence[Instance], template: np.ndarray, moving: Sequence[Track],
             clock: Clock) -> list[Source]:
    """Chimneys, fires and cups: every socket that fumes, where it is at each sample; 24 at most."""
    out = []
    for k, instance in enumerate(instances):
        roots = moving[k].roots if k < len(moving) else template[k][None].astype(float)
        for name in sorted(instance.model.sockets):
            kind = FUMES.get(name.rstrip("0123456789_"))
            if kind is not None:
                path = roots[:, :3, :3] @ np.asarray(instance.model.sockets[name].position, float) + roots[:, :3, 3]
                tall = instance.model.high[1] * float(np.linalg.norm(roots[0, :3, 1]))
                x, y, z = (float(v) for v in path[len(path) // 2])
                goes = len(path) > 1 and float(np.abs(path - path[0]).max()) > 0.01
                engine = name.startswith("funnel")
                strength = (float(instance.model.sockets[name].position[1]) if kind == "plume"
                            else float(np.clip(tall / 5.0, 0.05, 3.0)) * (3.0 if engine else 1.0))
                out.append(Source(kind, (x, y, z), strength,  # pyright: ignore[reportArgumentType]
                                  clock.times if goes else None, path if goes else None,
                                  COAL if engine else None))
    return out[:24]


def _dusty(set_: Dressed, subjects: Sequence[Subject], moving: Sequence[Track], clock: Clock, air: Air) -> list[Source]:
    """What drives or gallops over loose dry ground raises dust behind it; on a wet road its wheels raise spray."""
    ground = "snow" if air.snow > 0 else set_.piece.ground
    wet = air.wet > 0.6 and ground != "snow"
    if set_.piece.indoor or (ground not in LOOSE and not wet):
        return []
    out = []
    for subject, track in zip(subjects, moving, strict=True):
        wheeled = subject.kind == "vehicle"
        if not (wheeled or (subject.kind == "quadruped" and not wet)) or set_.on_water(*track.roots[0, [0, 2], 3]):
            continue
        rear = np.array([0.0, subject.model.low[1], 0.75 * subject.model.low[2]])
        path = track.roots[:, :3, :3] @ rear + track.roots[:, :3, 3]
        low = np.asarray(set_.ground(path[:, 0], path[:, 2]), float)
        if float(np.min(path[:, 1] - low)) > 0.5 or float(np.abs(path - path[0]).max()) < 0.5:
            continue  # it flies, or stands
        wide = float(np.clip(2 * subject.half[0], 0.5, 3.0))
        x, y, z = (float(v) for v in path[len(path) // 2])
        out.append(Source("dust", (x, y, z), wide, clock.times, path, (0.75, 0.80, 0.85) if wet else LOOSE[ground]))
    return out
