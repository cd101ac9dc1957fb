"""The rehearsal: everything that moves is run once through the shot before the camera is set up.

A body's pose costs a few milliseconds and a hull's far less, so the camera can frame what really happens, and frames
are then handed out without a second run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from skyscreen.nouns.order import SPEAKING, Order
from skyscreen.nouns.world import Model
from skyscreen.stage import (
    afloat,
    ascent,
    breaking,
    changes,
    chutes,
    entries,
    flight,
    gaze,
    hauling,
    hinges,
    holding,
    meeting,
    oars,
    supports,
    tether,
    works,
)
from skyscreen.stage.airway import airway
from skyscreen.stage.blocking import Segment, beats, load
from skyscreen.stage.bodies.body import Body
from skyscreen.stage.buoyancy import Hull
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.couples import Couple
from skyscreen.stage.geometry import Array, place, wrap
from skyscreen.stage.glide import Glide
from skyscreen.stage.layout import Mark, rests
from skyscreen.stage.performer import Beat, Ground, Performer
from skyscreen.stage.physics.run import Break, Contact, Result, run
from skyscreen.stage.physics.starts import HOLD, start
from skyscreen.stage.sea import LongSea
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import PREROLL, Clock, Track


@dataclass
class Performance:
    """What the rehearsal found."""

    tracks: dict[str, Track]
    hulls: dict[str, Hull] = field(default_factory=dict)
    wakes: dict[str, np.ndarray] = field(default_factory=dict)
    """(F + 1, 8) rows of WaterState.wakes by member."""
    swum: dict[str, np.ndarray] = field(default_factory=dict)
    """(F + 1, 8) the same of what swims at the surface: it ripples the water but throws no spray of a bow."""
    contacts: list[Contact] = field(default_factory=list)
    physics: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    debris: list[breaking.Debris] = field(default_factory=list)
    """Shards and puddles, drawn after the cast."""


def rehearse(order: Order, set_: Dressed, subjects: Sequence[Subject], marks: Mapping[str, Mark],
             parts: Mapping[str, Sequence[Segment]], clock: Clock, sea: LongSea | None,
             pairs: Sequence[Couple] = (), tasks: Sequence[works.Task] = ()) -> Performance:
    """Run all subjects: free ones first, those whose hands meet once more, then what flies out of hands, then bodies
    under physics, then what is carried."""
    by_id = {s.id: s for s in subjects}
    jobs = {task.who: task for task in tasks}
    out = Performance({})
    falling = [s for s in subjects if s.rig in ("rigid", "vehicle")
               and any(motion_facts(p.motion).get("physics") for p in parts[s.id])]
    hands = {thing: who for thing, who in holding.held(order, by_id).items() if by_id[thing] not in falling}
    free = flight.loose(order, by_id)
    pushed = hauling.hauled(order, by_id)
    falling = [s for s in falling if s.id not in free]
    away = {*hands, *free, *pushed}
    moving = {s.id: s.rig not in gaze.LOOKS or any(part.speed > 0 for part in parts[s.id]) for s in subjects}
    for subject in gaze.order_of(subjects, moving):
        if not marks[subject.id].parent and subject not in falling and subject.id not in away:
            _free(order, set_, subject, marks, parts[subject.id], clock, by_id, sea, out, task=jobs.get(subject.id))
    for name, places in meeting.meetings(order, pairs, by_id, out.tracks, clock.times).items():
        if not marks[name].parent:
            _free(order, set_, by_id[name], marks, parts[name], clock, by_id, sea, out, places)
    todo = [s for s in subjects if marks[s.id].parent and s not in falling and s.id not in away]
    while todo:
        ready = [s for s in todo if marks[s.id].parent in out.tracks]
        if not ready:
            break
        for subject in ready:
            task = jobs.get(subject.id)
            _carried(order, subject, marks, parts[subject.id], clock, by_id, out, set_ if task else None, task)
        todo = [s for s in todo if s.id not in out.tracks]
    for thing, who in pushed.items():
        if who in out.tracks:
            out.tracks[thing] = hauling.along(order, by_id[thing], by_id[who], out.tracks[who], set_)
            hinges.move(by_id[thing], out.tracks[thing], (), clock.times, order.scene.wind)
    for thing in sorted(away - set(out.tracks)):
        who = hands.get(thing)
        flown = flight.fly(order, by_id[thing], by_id, out.tracks, set_, clock.times) if thing in free else None
        if flown is not None:
            out.tracks[thing] = flown.track
            out.contacts += flown.contacts
            out.physics |= flown.physics
            for found, fixed in flown.breaks:
                _break(found, by_id[thing], fixed, set_, clock.times, 0, out)
        elif who in out.tracks:
            rest = works.root(thing, marks, by_id, set_) if who in jobs else None
            goal = works.put_down(jobs[who], by_id[thing], marks, by_id, set_) if who in jobs else None
            out.tracks[thing] = holding.carried(
                order, by_id[thing], by_id[who], out.tracks[who], clock.times, rest, goal)
        else:
            _free(order, set_, by_id[thing], marks, parts[thing], clock, by_id, sea, out)
    if falling:
        _fall(set_, falling, marks, parts, clock, by_id, out)
    for subject in todo:  # carried by something that fell
        _carried(order, subject, marks, parts[subject.id], clock, by_id, out)
    oars.pull(order, by_id, out.tracks)
    out.debris += tether.tethers(order, by_id, out.tracks)
    out.contacts += entries.crossings(set_, by_id, out.tracks, clock.times, out.contacts)
    return out


def _free(order: Order, set_: Dressed, subject: Subject, marks: Mapping[str, Mark], parts: Sequence[Segment],
          clock: Clock, by_id: Mapping[str, Subject], sea: LongSea | None, out: Performance,
          places: meeting.Meeting | None = None, task: works.Task | None = None) -> None:
    mark = marks[subject.id]
    script = beats(order, set_, subject, mark, parts, clock, marks, by_id, task)
    if subject.floats and mark.lift == 0 and set_.on_water(*mark.place):
        hull = Hull(subject, script, sea, float(set_.level or 0.0))
        out.hulls[subject.id] = hull
        out.tracks[subject.id] = _perform(hull, clock)
        changes.change(subject, out.tracks[subject.id], script, clock.times)
        hull.immersion = hull.immersion[PREROLL:]
        out.wakes[subject.id] = np.array([hull.wake(t) for t in clock.times])
        return
    depth = afloat.sink(set_, subject, mark)
    if depth > 0:
        script = afloat.paddling(subject, script)
    script = _voiced(order, subject, script)
    held = holding.held(order, by_id)
    script = gaze.attend(order, subject, script, by_id, marks, held, out.tracks, set_, clock.times)
    floor = _floor(set_, depth, _wades(subject, depth, mark))
    for steps in ascent.flights(parts, subject, by_id, marks, set_):
        floor = steps.over(floor)
    for chute in chutes.chutes(parts, subject, by_id, marks, set_):
        floor = chute.over(floor)
    if mark.lift > 0 or any(max(beat.climb) > 0 for beat in script):
        floor = airway(floor, script)
    performer = cast_performer(subject, script, floor, mark.lift, out.notes)
    if isinstance(performer, Body) and places is not None:
        performer.meeting, performer.stoop = places.palms, places.stoop
    out.tracks[subject.id] = track = _perform(performer, clock)
    if depth > 0:
        afloat.ride(track, subject, sea, clock.times)
        out.swum[subject.id] = afloat.wake(track, subject, clock.times)
    hinges.move(subject, track, script, clock.times, order.scene.wind)
    changes.change(subject, track, script, clock.times)


def _voiced(order: Order, subject: Subject, script: Sequence[Beat]) -> list[Beat]:
    """The first who speaks in the shot says what is heard; the others have syllables of their own."""
    first = next((action.subject for action in order.shot.actions if action.motion in SPEAKING), "")
    if subject.id != first or not order.said:
        return list(script)
    pace = order.shot.speed
    said = tuple((text, start * pace, end * pace) for text, start, end in order.said)
    return [replace(beat, said=said) if beat.motion in SPEAKING else beat for beat in script]


def cast_performer(subject: Subject, script: Sequence[Beat], ground: Ground, lift: float,
                   notes: list[str]) -> Performer:
    """The body for a rig; things without bones glide."""
    if not subject.model.rig:
        return Glide(subject, script, ground, lift)
    from skyscreen.stage.bodies import performer

    def raised(x, z):
        return np.asarray(ground(x, z), np.float32) + np.float32(lift)

    return performer(subject.model, script, raised if lift else ground, subject.seed, subject.scale)


def _wades(subject: Subject, depth: float, mark: Mark) -> float:
    """Metres of water that a subject on its legs walks into."""
    return 0.3 * subject.height if depth == 0 and mark.lift == 0 and subject.kind in ("person", "quadruped") else 0.0


def _floor(set_: Dressed, depth: float, wading: float = 0.0) -> Ground:
    """What a subject goes by: the ground or the water's surface, or a level `depth` metres under it for what swims.
    Legs go on over the bed until the water is `wading` metres deep."""

    def floor(x, z):
        return np.asarray(set_.ground(x, z, wading), np.float32) - np.float32(depth)

    return floor


def _perform(performer: Performer, clock: Clock) -> Track:
    """Pre-roll, then F + 1 samples."""
    for k in range(PREROLL):
        performer.step(clock.start + k * clock.step, clock.step)
    roots, joints, touches = [], [], []
    for time in clock.times:
        pose = performer.step(float(time), clock.step)
        roots.append(np.asarray(pose.root, float))
        if pose.joints is not None:
            joints.append(np.asarray(pose.joints, np.float32))
        touches += list(pose.touches)
    moments = performer.moments(clock.first, clock.last) if isinstance(performer, Body) else []
    noises = performer.acting.noises(clock.first, clock.last) if isinstance(performer, Body) else []
    return Track(np.array(roots), np.array(joints) if joints else None, touches, moments, noises=noises)


def _carried(order: Order, subject: Subject, marks: Mapping[str, Mark], parts: Sequence[Segment], clock: Clock,
             by_id: Mapping[str, Subject], out: Performance, set_: Dressed | None = None,
             task: works.Task | None = None) -> None:
    """What stands on another moves with it; its own motion goes on in its own place.

    Args:
        set_, task: of who sits and works, or is at a table.
    """
    mark = marks[subject.id]
    parent = by_id[mark.parent]
    assert mark.local is not None
    turned = wrap(mark.heading - _heading(out.tracks[parent.id]))
    script = []
    low = parent.kind == "vehicle" and parent.height < BOARD  # a board is stood on
    seated = parent.kind in ("quadruped", "vehicle") or "seat" in parent.model.sockets
    lies = subject.rig == "biped" and rests(order, subject.id) and "pillow" in parent.model.sockets
    sits = subject.rig == "biped" and not low and seated and not lies
    # A seat is as high over the feet as it stands over the ground, or over the floor of what has one under it; riders'
    # legs hang free.
    floor = FLOOR if parent.kind == "vehicle" and "bars" not in parent.model.sockets else 0.0
    high = float(np.clip(mark.local[1] * parent.scale - floor, 0.12, 0.62)) if sits else 0.0
    for part in parts:
        facts = motion_facts(part.motion)
        still = part.motion if not facts.get("travels") else "idle"
        astride = "" if not sits else "animal" if parent.kind == "quadruped" else (
            "pedals" if "bars" in parent.model.sockets else "")
        if astride and not facts.get("keys"):
            still = "ride"  # hands on the bars or the reins
        script.append(Beat(still, part.start, part.end, np.zeros((1, 2), np.float32), 0.0, 0.0, None, part.manner,
                           seat=high, astride=astride, carries=load(part, holding.held(order, by_id), by_id)))
    # The parent's scale is taken out: what it carries has its own.
    base = out.tracks[parent.id].roots.copy()
    base[:, :3, :3] /= parent.scale
    aft = np.pi if oars.astern(parent, parts) else 0.0
    seats = np.repeat(place((0.0, 0.0, 0.0), aft if lies or (sits and task is None) else turned)[None], len(base), 0)
    seats[:, :3, 3] = _spot(parent, out.tracks[parent.id], mark.local) * parent.scale
    seats[:, 1, 3] -= high
    if sits and set_ is not None and task is not None:
        script = _at_table(order, subject, script, marks, by_id, out, set_, task, clock, base[0] @ seats[0])
    script = _voiced(order, subject, script)
    performer = cast_performer(subject, script, lambda x, z: np.zeros_like(np.asarray(x, np.float32)), 0.0, out.notes)
    if isinstance(performer, Glide):
        performer.subject = replace(subject)
    track = _perform(performer, clock)
    if isinstance(performer, Glide):
        seats[:, 1, 3] += min(float(subject.low[1]), 0.0)
    track.roots = base @ seats @ track.roots
    hinges.move(subject, track, script, clock.times, order.scene.wind)
    changes.change(subject, track, script, clock.times)
    track.touches = []
    out.tracks[subject.id] = track


def _at_table(order: Order, subject: Subject, script: Sequence[Beat], marks: Mapping[str, Mark],
              by_id: Mapping[str, Subject], out: Performance, set_: Dressed, task: works.Task, clock: Clock,
              seat: Array) -> list[Beat]:
    """The beats of who sits and works, with the places of its work, of the table and of whom it looks at.

    Args:
        seat: (4, 4) its own place → world; the beats' points are in its own place.
    """
    inner = np.linalg.inv(seat)

    def own(point: Array | None) -> Array | None:
        return None if point is None else (inner[:3, :3] @ point + inner[:3, 3]).astype(np.float32)

    spot = own(works.point(subject, by_id[task.thing], by_id[task.base], marks, by_id, set_, task.work))
    edge = own(works.rest(task, marks, by_id, set_))
    held = holding.held(order, by_id)
    seen = gaze.attend(order, subject, script, by_id, marks, held, out.tracks, set_, clock.times)
    done = []
    for beat in seen:
        at = spot if motion_facts(beat.motion).get("work") else None
        watch = beat.watch if at is None else None
        if watch is not None:
            watch = np.concatenate([watch[:, :1], watch[:, 1:] @ inner[:3, :3].T + inner[:3, 3]], 1).astype(np.float32)
        done.append(replace(beat, work=at, target=at, table=edge, watch=watch))
    return done


def _spot(parent: Subject, track: Track, local: Array) -> Array:
    """(F + 1, 3) the seat in the parent's object space: it goes up and down with the joint under it."""
    many = np.repeat(np.asarray(local, float)[None], len(track.roots), 0)
    if track.joints is None or not parent.model.joints:
        return many
    heads = np.array([joint.head for joint in parent.model.joints], float)
    nearest = int(np.argmin(((heads - local) ** 2).sum(1)))
    mesh = parent.model.lods[-1]
    if not parent.model.rig and mesh.joints is not None:  # of a machine: the part that is there
        at = int(np.argmin(((np.asarray(mesh.position, float) - local) ** 2).sum(1)))
        nearest = int(mesh.joints[at, 0])
    m = track.joints[:, nearest].astype(float)
    return np.einsum("frc,fc->fr", m[:, :3, :3], many) + m[:, :3, 3]


def _heading(track: Track) -> float:
    z = track.roots[len(track.roots) // 2][:3, 2]
    return float(np.arctan2(z[0], z[2]))


FLOOR = 0.22
"""Metres over the road of the floor of a car."""
BOARD = 0.3
"""Metres: what rolls or slides and is lower is no seat."""
REST = 3.0
"""Seconds before the first frame in which what lies broken has broken and come to rest."""


def _fall(set_: Dressed, falling: Sequence[Subject], marks: Mapping[str, Mark], parts: Mapping[str, Sequence[Segment]],
          clock: Clock, by_id: Mapping[str, Subject], out: Performance) -> None:
    """Bodies under physics, all in one simulation; the rest of the cast stands as it stands at its start."""
    bodies = []
    motions = {p.motion for s in falling for p in parts[s.id]}
    warm = round(REST / clock.step) if "lie_broken" in motions else 0
    times = np.concatenate([clock.times[0] + np.arange(-warm, 0) * clock.step, clock.times])
    for subject in falling:
        mark = marks[subject.id]
        part = next(p for p in parts[subject.id] if motion_facts(p.motion).get("physics"))
        carried = None
        if mark.parent in out.tracks and mark.local is not None:
            base = out.tracks[mark.parent].roots[0].copy()
            base[:3, :3] /= by_id[mark.parent].scale
            parent = by_id[mark.parent]
            at = mark.local if part.motion == "bounce" else supports.brink(subject, parent, mark.local)
            seat = place(at * parent.scale, 0.0, subject.scale)
            carried = base @ seat
        shown = clock.last - max(part.start, clock.time(0)) - HOLD
        said = {p.motion for p in parts[subject.id]} & {"shatter", "lie_broken"}
        body = start(subject, mark, part, set_, carried, shown)
        body = replace(body, strength=breaking.strength(subject, "shatter" if said else part.motion))
        bodies.append(replace(body, release=float(times[0])) if "lie_broken" in said else body)
    fixed = [(s.id, s.model, out.tracks[s.id].roots[0]) for s in by_id.values()
             if s.id in out.tracks and s not in falling]
    result: Result = run(bodies, fixed, set_, times)
    for track in result.tracks.values():
        track.roots = track.roots[warm:]
        track.visible = None if track.visible is None else track.visible[warm:]
    out.tracks |= result.tracks
    out.contacts += result.contacts
    out.physics |= result.measures
    for found in result.breaks:
        _break(found, by_id[found.name], fixed, set_, times, warm, out)


def _break(found: Break, subject: Subject, fixed: Sequence[tuple[str, Model, Array]], set_: Dressed, times: Array,
           warm: int, out: Performance) -> None:
    """Pieces and spill of a break; the first `warm` samples lie before the shot."""
    made, sounds, measures = breaking.broken(found, subject, fixed, set_, times)
    for piece in made:
        piece.track = Track(piece.track.roots[warm:], visible=(times >= found.time)[warm:])
    out.debris += made
    out.contacts += sounds
    out.physics |= measures
