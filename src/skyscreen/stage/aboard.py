"""What sits, rides, lies or stands on another moves with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage import at_work, changes, gaze, hinges, holding, oars, works
from skyscreen.stage.blocking import load
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array, place, wrap
from skyscreen.stage.glide import Glide
from skyscreen.stage.layout import Mark, bearing, rests
from skyscreen.stage.performer import Beat
from skyscreen.stage.performing import Performance, cast_performer, perform, voiced
from skyscreen.stage.segments import Segment
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Clock, Track


def carry_along(order: Order, subject: Subject, marks: Mapping[str, Mark], parts: Sequence[Segment], clock: Clock,
             by_id: Mapping[str, Subject], out: Performance, set_: Dressed | None = None,
             task: at_work.Task | None = None) -> None:
    """What stands on another moves with it; its own motion goes on in its own place.

    Args:
        set_, task: of who sits and works, or is at a table.
    """
    mark = marks[subject.id]
    parent = by_id[mark.parent]
    assert mark.local is not None
    bears = bearing(order, parent.id) if subject.rig == parent.rig == "biped" else None
    turned = wrap(mark.heading - _heading(out.tracks[parent.id]))
    script = []
    low = parent.kind == "vehicle" and parent.height < BOARD  # a board is stood on
    seated = parent.kind in ("quadruped", "vehicle") or "seat" in parent.model.sockets or bears is not None
    lies = subject.rig == "biped" and rests(order, subject.id) and "pillow" in parent.model.sockets
    sits = subject.rig == "biped" and not low and seated and not lies
    # A seat is as high over the feet as it stands over the ground, or over the floor of what has one under it; riders'
    # legs hang free.
    floor = FLOOR if parent.kind == "vehicle" and "bars" not in parent.model.sockets else 0.0
    high = float(np.clip(mark.local[1] * parent.scale - floor, 0.12, 0.62)) if sits else 0.0
    build = parent.model.facts.get("gait", {})
    girth = parent.scale * float(build.get("width", 0.0) * build.get("withers", 0.0))
    for part in parts:
        facts = motion_facts(part.motion)
        still = part.motion if not facts.get("travels") else "idle"
        astride = bears[2] if bears is not None else "" if not sits else "animal" if parent.kind == "quadruped" else (
            "pedals" if "bars" in parent.model.sockets else "")
        if astride and not facts.get("keys"):
            still = "ride"  # hands on the bars or the reins
        script.append(Beat(still, part.start, part.end, np.zeros((1, 2), np.float32), 0.0, 0.0, None, part.manner,
                           seat=high, astride=astride, girth=girth,
                           carries=load(part, holding.held(order, by_id), by_id)))
    # The parent's scale is taken out: what it carries has its own.
    base = out.tracks[parent.id].roots.copy()
    base[:, :3, :3] /= parent.scale
    aft = np.pi if oars.astern(parent, parts) else 0.0
    seats = np.repeat(place((0.0, 0.0, 0.0), aft if lies or (sits and task is None) else turned)[None], len(base), 0)
    spot, swung = _spot(parent, out.tracks[parent.id], mark.local)
    seats[:, :3, 3] = spot * parent.scale
    lower = np.array([0.0, high, 0.0])
    if swung is not None:  # who sits on a swing leans as its ropes do
        seats[:, :3, :3] = swung @ seats[:, :3, :3]
        seats[:, :3, 3] -= swung @ lower - lower
    seats[:, 1, 3] -= high
    if sits and set_ is not None and task is not None:
        script = _at_table(order, subject, script, marks, by_id, out, set_, task, clock, base[0] @ seats[0])
    script = voiced(order, subject, script)
    performer = cast_performer(subject, script, lambda x, z: np.zeros_like(np.asarray(x, np.float32)), 0.0, out.notes)
    if isinstance(performer, Glide):
        performer.subject = replace(subject)
    track = perform(performer, clock)
    if isinstance(performer, Glide):
        seats[:, 1, 3] += min(float(subject.low[1]), 0.0)
    track.roots = base @ seats @ track.roots
    hinges.move(subject, track, script, clock.times, order.scene.wind)
    changes.change(subject, track, script, clock.times)
    track.touches = []
    out.tracks[subject.id] = track


def _at_table(order: Order, subject: Subject, script: Sequence[Beat], marks: Mapping[str, Mark],
              by_id: Mapping[str, Subject], out: Performance, set_: Dressed, task: at_work.Task, clock: Clock,
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
    held, held_by = holding.held(order, by_id), works.sides(task, by_id)
    seen = gaze.attend(order, subject, script, by_id, marks, held, out.tracks, set_, clock.times)
    done = []
    for beat in seen:
        at = spot if motion_facts(beat.motion).get("work") else None
        watch = beat.watch if at is None else None
        if watch is not None:
            watch = np.concatenate([watch[:, :1], watch[:, 1:] @ inner[:3, :3].T + inner[:3, 3]], 1).astype(np.float32)
        done.append(replace(
            beat, work=at, target=at, table=edge, watch=watch, clasp=None if at is None else held_by))
    return done


def _spot(parent: Subject, track: Track, local: Array) -> tuple[Array, Array | None]:
    """(F + 1, 3) the seat in the parent's object space: it goes up and down with the joint under it; and, of a seat
    that swings, its (F + 1, 3, 3) turn."""
    many = np.repeat(np.asarray(local, float)[None], len(track.roots), 0)
    if track.joints is None or not parent.model.joints:
        return many, None
    heads = np.array([joint.head for joint in parent.model.joints], float)
    # Cloth carries nobody, and the joints of a skirt that nobody has on hang where they are.
    cloth = np.array([joint.name.startswith("skirt") for joint in parent.model.joints])
    nearest = int(np.argmin(((heads - local) ** 2).sum(1) + 1e6 * cloth))
    mesh = parent.model.lods[-1]
    if not parent.model.rig and mesh.joints is not None:  # of a machine: the part that is there
        at = int(np.argmin(((np.asarray(mesh.position, float) - local) ** 2).sum(1)))
        nearest = int(mesh.joints[at, 0])
    m = track.joints[:, nearest].astype(float)
    hinge = hinges.hinges(parent).get(parent.model.joints[nearest].name, {})
    turn = m[:, :3, :3] if hinge.get("kind") == "swing" else None
    return np.einsum("frc,fc->fr", m[:, :3, :3], many) + m[:, :3, 3], turn


def _heading(track: Track) -> float:
    z = track.roots[len(track.roots) // 2][:3, 2]
    return float(np.arctan2(z[0], z[2]))


FLOOR = 0.22
"""Metres over the road of the floor of a car."""
BOARD = 0.3
"""Metres: what rolls or slides and is lower is no seat."""
