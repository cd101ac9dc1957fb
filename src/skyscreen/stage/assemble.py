"""Assembly: order → world once, frames lazily, events, measures, notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import Air, Instance, Sky, World
from skyscreen.stage import (
    aglow,
    at_work,
    bystanders,
    casting,
    chain,
    couples,
    footways,
    headings,
    layout,
    niches,
    passages,
    segments,
    taken,
    tracks,
    traffic,
    works,
)
from skyscreen.stage.camera.foreground import grown
from skyscreen.stage.camera.greens import cleared
from skyscreen.stage.camera.operator import Shot
from skyscreen.stage.casting import Subject
from skyscreen.stage.filming import filmed, said
from skyscreen.stage.giants import looked_up, set_back
from skyscreen.stage.laid_down import laid_down
from skyscreen.stage.lifting import lifted
from skyscreen.stage.perching import perched
from skyscreen.stage.performing import Performance
from skyscreen.stage.plots import Plots
from skyscreen.stage.production import Production
from skyscreen.stage.ready import Ready, open_sea
from skyscreen.stage.rehearse import rehearse
from skyscreen.stage.sea import LongSea
from skyscreen.stage.set_dressing import Dressed, dress
from skyscreen.stage.shore import shore
from skyscreen.stage.skies import above, burns, course, lit
from skyscreen.stage.vistas import vista
from skyscreen.stage.waterside import outlook
from skyscreen.stage.windowside import through


def assemble(order: Order) -> Production:
    """Set, cast, layout, blocking, rehearsal, camera, in this order; then what the camera owes the shots beside it."""
    run = chain.whole(order)
    ready = rehearsed(run)
    leads = chain.camera(order)
    shot = filmed(rehearsed(leads) if leads else ready)
    if order.entry is not None and order.entry.kind == "match" and order.entry.other is not None:
        ready, shot = passages.matched(ready, shot, order, assemble(order.entry.other), rehearsed, filmed)
    begin = chain.at(order)
    own = replace(shot, views=shot.views[begin:begin + order.frames + 1])
    own, opening, ends = passages.ended(ready, own, order, begin)
    notes = [*ready.notes, *ends]
    # Grass is cleared by the views of the whole set-up, so that all times of it have the same; by a whip's or a
    # flight's own views besides.
    more = own.views if order.entry or order.exit else ()
    tracks_ = [ready.done.tracks[s.id] for s in ready.subjects]
    set_ = grown(run, ready.set, shot.views, [track.roots[::6, :3, 3] for track in tracks_])
    set_ = cleared(set_, [*shot.views, *more], (order.width, order.height))
    notes += said(order, shot)
    run = ready.order
    set_ = bystanders.dispersed(run, set_, shot.views, tracks_)
    passing = bystanders.bystanders(run, set_, shot.views, tracks_, ready.clock)
    passing += bystanders.stirring(run, set_, shot.views, ready.clock)
    base = sum(t.joints.shape[1] for t in tracks_ if t.joints is not None)
    set_, figures = bystanders.moved(set_, passing, base)
    driven = traffic.driven(run, set_, shot.views, tracks_, ready.clock)
    figures = [*figures, *(instance for instance, _ in driven)]
    world = replace(_world(run, set_, ready.subjects, ready.done, own, ready.sky, ready.air, figures),
                    course=course(order, ready.set),
                    shore=shore(ready.set, ready.sea, stream(order.seed, order.scene.id, "surf")))
    return Production(order, run, set_, ready.subjects, ready.done, own, world, ready.clock, notes, begin, opening,
                      [*(one.track for one in passing), *(track for _, track in driven)])


def rehearsed(order: Order) -> Ready:
    set_ = dress(order)
    subjects = laid_down(order, casting.cast(order))
    order = couples.joined(order, subjects)
    clock = tracks.clock(order)
    notes = casting.ignored(order)
    parts = {s.id: segments.segments(order, s, clock) for s in subjects}
    for subject in subjects:
        for action in order.shot.actions:
            facts = casting.motion_facts(action.motion)
            if action.subject == subject.id and subject.rig not in facts.get("rigs", (subject.rig,)):
                notes.append(f"{subject.id}: a {subject.kind} cannot {action.motion}; it does what comes nearest")
    lead = layout.focus(order, subjects)
    order = looked_up(order, lead, set_.piece.indoor)
    seats = taken.taken(order, set_, subjects, layout.scene_mark(order, set_))
    faces = taken.facing(order, seats, headings.headings(order, set_, subjects, lead, parts))
    side = order.shot.camera.side
    own = next((seats[r.object] for r in order.shot.relations
                if lead is not None and r.kind == "on" and r.subject == lead.id and r.object in seats), None)
    if own is not None:
        side, order = taken.side(set_, own, side), taken.near(order, set_)
    azimuth = (faces[lead.id] if lead else set_.axis) + np.radians(side)
    landmark = None
    if own is None:
        goes = lead is not None and segments.travels(parts[lead.id])
        mark = layout.scene_mark(order, set_)
        window = through(order, set_, lead, mark, faces, goes)
        if window is not None:
            faces, azimuth = window
        else:
            faces, azimuth = outlook(order, set_, lead, mark, faces, azimuth, goes)
            azimuth, landmark = vista(order, set_, lead, mark, azimuth)
            azimuth = footways.along(set_, order.shot.camera.size, azimuth)
        faces, azimuth = niches.turned(order, set_, subjects, lead, faces, azimuth)
    chases = [(a.subject, a.target) for a in order.shot.actions if a.target and a.target != a.subject
              and all(segments.travels(parts[name]) for name in (a.subject, a.target))]
    for who, whom in chases:
        faces[who] = faces[whom]
    pairs = couples.couples(order, subjects)
    faces = couples.facing(order, pairs, faces, azimuth)
    busy = {name for pair in pairs for name in (pair.one, pair.two)}
    tasks = [task for task in at_work.tasks(order, {s.id: s for s in subjects}) if not {task.who, task.base} & busy]
    faces = works.facing(tasks, faces, azimuth)
    marks = layout.lay_out(order, set_, subjects, faces, azimuth, chases, pairs, tasks, seats)
    fixed = {name for task in tasks for name in (task.base, task.thing)} | busy | set(seats)
    # What somebody opens is at hand, however large it is: the door of a house.
    fixed |= {a.target for a in order.shot.actions if a.target and casting.motion_facts(a.motion).get("does") == "open"}
    fixed |= {s.id for s in subjects if segments.travels(parts[s.id])}
    if lead is not None:
        marks = set_back(order, marks, Plots(set_), {s.id: s for s in subjects}, lead, azimuth, fixed)
    parts = segments.aground(parts, set_, marks, subjects)
    marks = perched(lifted(order, set_, marks, subjects, parts, azimuth), subjects, parts, set_)
    sky, air = above(order, set_)
    ocean = open_sea(order, set_, sky)
    sea = None if ocean is None else LongSea(ocean)
    done = rehearse(order, set_, subjects, marks, parts, clock, sea, pairs, tasks)
    return Ready(order, set_, subjects, lead, azimuth, clock, done, sky, air, sea, pairs, [*notes, *done.notes],
                 landmark)


def _world(order: Order, set_: Dressed, subjects: Sequence[Subject], done: Performance, shot: Shot, sky: Sky,
           air: Air, figures: Sequence[Instance] = ()) -> World:
    base, cast = 0, []
    lamps = lit(order, set_)
    for subject in subjects:
        track = done.tracks[subject.id]
        # A machine whose parts rest in this shot is drawn as one rigid thing.
        instance = subject.instance(base if track.joints is not None else -1)
        if track.joints is not None:
            base += track.joints.shape[1]
        if subject.model.lights:
            instance = replace(instance, emission=1.0 if lamps or burns(subject.model) else 0.0)
        elif aglow.glows(order, subject):
            instance = replace(instance, emission=-aglow.strength(subject, lamps))
        cast.append(instance)
    pieces = [replace(piece.owner.instance(-1), model=piece.model, joint_base=-1, shadow=True)
              for piece in done.debris]
    instances = (*cast, *pieces, *figures, *set_.instances)
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
        indoor=set_.piece.indoor, room=set_.piece.room)
