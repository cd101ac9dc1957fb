"""The rehearsal: everything that moves is run once through the shot before the camera is set up.

A body's pose costs a few milliseconds and a hull's far less, so the camera can frame what really happens, and frames
are then handed out without a second run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage import (
    afloat,
    arrivals,
    ascent,
    at_work,
    changes,
    chutes,
    collisions,
    entries,
    flight,
    gaze,
    hauling,
    hinges,
    hoists,
    holding,
    meeting,
    oars,
    tether,
    works,
)
from skyscreen.stage.aboard import carry_along
from skyscreen.stage.airway import airway
from skyscreen.stage.blocking import beats
from skyscreen.stage.bodies.body import Body
from skyscreen.stage.buoyancy import Hull
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.couples import Couple
from skyscreen.stage.falling import fall, scatter
from skyscreen.stage.layout import Mark
from skyscreen.stage.performing import Performance, cast_performer, floor_of, perform, voiced, wades
from skyscreen.stage.sea import LongSea
from skyscreen.stage.segments import Segment
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import PREROLL, Clock


def rehearse(order: Order, set_: Dressed, subjects: Sequence[Subject], marks: Mapping[str, Mark],
             parts: Mapping[str, Sequence[Segment]], clock: Clock, sea: LongSea | None,
             pairs: Sequence[Couple] = (), tasks: Sequence[at_work.Task] = ()) -> Performance:
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
            carry_along(order, subject, marks, parts[subject.id], clock, by_id, out, set_ if task else None, task)
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
                scatter(found, by_id[thing], fixed, set_, clock.times, 0, out)
        elif who in out.tracks:
            rest = works.root(thing, marks, by_id, set_) if who in jobs else None
            goal = works.put_down(jobs[who], by_id[thing], marks, by_id, set_) if who in jobs else None
            out.tracks[thing] = holding.carried(
                order, by_id[thing], by_id[who], out.tracks[who], clock.times, rest, goal)
            hinges.move(by_id[thing], out.tracks[thing], (), clock.times, order.scene.wind)
        else:
            _free(order, set_, by_id[thing], marks, parts[thing], clock, by_id, sea, out)
    if falling:
        fall(set_, falling, marks, parts, clock, by_id, out)
    for subject in todo:  # carried by something that fell
        carry_along(order, subject, marks, parts[subject.id], clock, by_id, out)
    oars.pull(order, by_id, out.tracks)
    bits, blows = collisions.collide(order, by_id, out.tracks, clock.times, set_.level)
    out.debris, out.contacts = [*out.debris, *bits], [*out.contacts, *blows]
    driven = [*arrivals.arrive(order, by_id, out.tracks, clock), *(n for c in blows for n in (c.a, c.b))]
    for name in [n for n in driven if n in by_id and by_id[n].kind == "vehicle"]:  # its wheels roll with it
        hinges.move(by_id[name], out.tracks[name], (), clock.times, order.scene.wind)
    for name in {c.a for c in blows} & out.hulls.keys():  # its bow wave goes with it
        out.wakes[name] = collisions.wake(out.tracks[name], out.wakes[name], clock.times)
    out.debris += hoists.sling(order, by_id, out.tracks, clock.times)
    out.debris += tether.tethers(order, by_id, out.tracks)
    out.contacts += entries.crossings(set_, by_id, out.tracks, clock.times, out.contacts)
    return out


def _free(order: Order, set_: Dressed, subject: Subject, marks: Mapping[str, Mark], parts: Sequence[Segment],
          clock: Clock, by_id: Mapping[str, Subject], sea: LongSea | None, out: Performance,
          places: meeting.Meeting | None = None, task: at_work.Task | None = None) -> None:
    mark = marks[subject.id]
    script = beats(order, set_, subject, mark, parts, clock, marks, by_id, task)
    if subject.floats and mark.lift == 0 and set_.on_water(*mark.place):
        hull = Hull(subject, script, sea, float(set_.level or 0.0))
        out.hulls[subject.id] = hull
        out.tracks[subject.id] = perform(hull, clock)
        changes.change(subject, out.tracks[subject.id], script, clock.times)
        hull.immersion = hull.immersion[PREROLL:]
        out.wakes[subject.id] = np.array([hull.wake(t) for t in clock.times])
        return
    depth = afloat.sink(set_, subject, mark)
    if depth > 0:
        script = afloat.paddling(subject, script)
    script = voiced(order, subject, script)
    held = holding.held(order, by_id)
    script = gaze.attend(order, subject, script, by_id, marks, held, out.tracks, set_, clock.times)
    floor = floor_of(set_, depth, wades(subject, depth, mark))
    for steps in ascent.flights(parts, subject, by_id, marks, set_):
        floor = steps.over(floor)
    for chute in chutes.chutes(parts, subject, by_id, marks, set_):
        floor = chute.over(floor)
    if mark.lift > 0 or any(max(beat.climb) > 0 for beat in script):
        floor = airway(floor, script)
    performer = cast_performer(subject, script, floor, mark.lift, out.notes)
    if isinstance(performer, Body) and places is not None:
        performer.meeting, performer.stoop = places.palms, places.stoop
    out.tracks[subject.id] = track = perform(performer, clock)
    if depth > 0:
        afloat.ride(track, subject, sea, clock.times)
        out.swum[subject.id] = afloat.wake(track, subject, clock.times)
    hinges.move(subject, track, script, clock.times, order.scene.wind)
    changes.change(subject, track, script, clock.times)
