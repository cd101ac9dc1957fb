"""Blocking: the beats of every subject, so that it passes its mark at the middle of the shot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.stage import (
    arrivals,
    ascent,
    at_work,
    bars,
    chutes,
    climbed,
    detour,
    perching,
    shinning,
    shores,
    thrust,
    vaults,
    works,
)
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array, forward, wrap, yaw_of
from skyscreen.stage.headings import grounded
from skyscreen.stage.holding import carry, held
from skyscreen.stage.layout import Mark
from skyscreen.stage.performer import Beat
from skyscreen.stage.segments import ROUND, Segment, segments, travels
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Clock

RUN_UP = 12.0
"""Metres of a run up to what is leaped over."""

def beats(order: Order, set_: Dressed, subject: Subject, mark: Mark, parts: Sequence[Segment], clock: Clock,
          marks: Mapping[str, Mark], subjects: Mapping[str, Subject], task: at_work.Task | None = None) -> list[Beat]:
    """Beats whose path passes the mark at the middle of the shot.

    Args:
        task: what the subject works at in this shot.
    """
    room = _room(set_, mark, subject)
    on_ground = grounded(subject, set_) and mark.lift == 0
    if on_ground and set_.level is not None and travels(parts):
        room = min(room, shores.run(set_, mark.place, mark.heading, 60.0))
    shown = max(clock.last - clock.time(0), clock.step)
    out: list[Beat] = []
    at, yaw = np.zeros(2), mark.heading
    places: list[tuple[Array, float, Segment, Array]] = []
    hands = held(order, subjects)
    for part in parts:
        # Who drinks from a cup holds it: there is nothing to turn or look to.
        if task is not None and motion_facts(part.motion).get("work"):
            part = replace(part, target=task.thing)
        elif part.to is not None:
            part = replace(part, target=part.to)
        elif part.target in hands or motion_facts(part.motion).get("leads"):
            part = replace(part, target=None)
        goal = marks.get(part.target) if part.target else None
        if ascent.flight(part, subject, subjects, marks, set_) is not None:
            part = replace(part, speed=0.0)  # its way is laid over the steps below
        elif chutes.chute(part, subject, subjects, marks, set_) is not None:
            part = replace(part, speed=0.0)
        elif climbed.afoot(part, subject, subjects, marks, set_):
            part = replace(part, motion="walk", speed=climbed.UPHILL, target=None)
            goal = None
        speed = part.speed
        if speed > 0 and part.motion not in ROUND and np.isfinite(room):
            # Never out of the set: 2 × room is the length of the stage along the heading.
            speed = min(speed, max(2 * room / (shown + 2.5), 0.35 * speed))
        path = at[None]
        if part.motion in ROUND and speed > 0:
            path = _ring(subject, mark, part, speed, goal, subjects)
        elif speed > 0:
            if goal is not None and not _moves(order, part.target, clock, subjects):
                yaw = _bearing(mark, goal, yaw)
            way = forward(yaw)[[0, 2]]
            path = np.stack([at, at + way * speed * (part.end - part.start)])
            if part.motion == "land" and subject.rig == "bird":
                path = perching.glide(at, yaw, part, speed)
            at = path[-1]
        elif task is not None:
            yaw = mark.heading  # a step from the table it would only be away from its work
        elif goal is not None and subject.rig in ("biped", "quadruped", "bird"):
            yaw = _bearing(mark, goal, yaw)
        places.append((path, yaw, replace(part, speed=speed), at))
    down = next((path[-1] for path, _, part, _ in places if part.motion == "land" and len(path) > 1), None)
    off = next((path[0] for path, _, part, _ in places if part.motion == "take_off" and mark.perched), down)
    shift = mark.place - (_at(places, clock.middle) if off is None else off)
    discs: Array | None = None
    skip = [name for part in parts for name in (part.target, part.to, part.tool)]
    going = [name for name in subjects if _moves(order, name, clock, subjects)]
    heights = climbs(parts, subject, mark)
    spot = None if task is None else works.point(
        subject, subjects[task.thing], subjects[task.base], marks, subjects, set_, task.work).astype(np.float32)
    around = works.sides(task, subjects)
    for (path, yaw, part, _), climb in zip(places, heights, strict=True):
        ring = part.motion in ROUND and part.speed > 0
        here = spot if motion_facts(part.motion).get("work") else None
        steps = ascent.flight(part, subject, subjects, marks, set_)
        if steps is not None:
            up = steps.path(part.start)
            out.append(Beat("walk", part.start, part.end, up.astype(np.float32), yaw_of(*steps.way), steps.speed,
                            manner=part.manner, carries=load(part, hands, subjects),
                            treads=steps.treads))
            continue
        down = chutes.chute(part, subject, subjects, marks, set_)
        over = vaults.beats(part, subject, subjects, marks, set_, clock, min(room, RUN_UP)) if down is None else None
        if down is not None or over is not None:
            out += chutes.beats(part, down, clock) if down is not None else over or []
            continue
        hangs = bars.beat(part, subject, subjects, marks) or shinning.beat(part, subject, subjects, marks, clock)
        if hangs is not None:
            out.append(hangs)
            continue
        leaves = arrivals.alighting(order, set_, part, subject, marks, subjects, clock)
        if leaves is not None:
            out += leaves
            continue
        rungs = climbed.holds(part, subject, subjects, marks, set_)
        if rungs is not None:
            yaw = wrap(marks[part.target or ""].heading + np.pi)
            foot = rungs[0, [0, 2]] - climbed.OFF * subject.height / 1.68 * forward(yaw)[[0, 2]]
            out.append(Beat(part.motion, part.start, part.end, foot[None].astype(np.float32), yaw, 0.0,
                            manner=part.manner, exact=0.0, holds=rungs.astype(np.float32)))
            continue
        way, speed = path if ring else path + shift, part.speed
        if on_ground and not ring and len(way) == 2 and subject.model.rig:
            if discs is None:
                discs = detour.obstacles(set_, detour.standing(marks, subjects, subject.id, skip, going, set_),
                                         min(subject.half))
            bent = detour.smooth(detour.around(way, discs))
            speed *= detour.length(bent) / max(detour.length(way), 1e-6)  # it arrives when it would have
            way = bent
        out.append(Beat(
            motion=part.motion, start=part.start, end=part.end,
            path=np.asarray(way, np.float32), heading=yaw, speed=speed,
            target=_aim(part, marks, subjects, set_) if here is None else here,
            whom=part.target or "" if here is None else "",
            seated="seated" in part.manner.split(), carries=load(part, hands, subjects), work=here,
            clasp=None if here is None else around,
            manner=part.manner, exact=part.exact, mirror=part.mirror,
            orbit=_orbit(mark, part, marks), climb=climb))
    return out


def load(part: Segment, hands: Mapping[str, str], subjects: Mapping[str, Subject]) -> str:
    """How what is in the hand is carried during a deed that has no keys for it."""
    if part.tool is None or part.tool not in hands or motion_facts(part.motion).get("work"):
        return ""
    return "hands" if carry(subjects[part.tool]).joint == "hands" else "hand"


LOW = 0.22
"""Share of its height that is left to who has swooped."""


def stoop(height: float) -> float:
    """Metres from which a bird of this height stoops: a fall, not the change of a perch."""
    return float(np.clip(40 * height, 4.0, 26.0))


def climbs(parts: Sequence[Segment], subject: Subject, mark: Mark) -> list[tuple[float, float]]:
    """Metres over the mark's own height at the start and end of each part: up at a take-off, down at a landing."""
    changes = [part.motion for part in parts if part.motion in ("take_off", "land", "swoop")]
    if not changes:
        return [(0.0, 0.0)] * len(parts)
    lift = 0.0 if mark.perched else mark.lift
    high = lift if lift > 0 else float(np.clip(5 * subject.height, 1.8, 14.0))
    if thrust.upright(subject):
        high = lift if lift > 0 else thrust.HIGH * subject.height
    if "swoop" in changes:
        high = max(high, stoop(subject.height))
    level, out = (0.0 if changes[0] == "take_off" else high), []
    for part in parts:
        end = {"take_off": high, "land": 0.0, "swoop": LOW * level}.get(part.motion, level)
        out.append((level - lift, end - lift))
        level = end
    return out


def _orbit(mark: Mark, part: Segment, marks: Mapping[str, Mark]) -> tuple[float, float, float] | None:
    """The point half-way to the other that two go round, and how fast."""
    rate = motion_facts(part.motion).get("orbits")
    other = marks.get(part.to or "")
    if not rate or other is None:
        return None
    middle = 0.5 * (mark.place + other.place)
    return float(middle[0]), float(middle[1]), float(rate)


def _at(places: Sequence[tuple[Array, float, Segment, Array]], time: float) -> Array:
    """Where the unshifted path is at a time."""
    for path, _, part, end in places:
        if time <= part.end:
            if len(path) == 1 or part.motion in ROUND:
                return end if part.motion in ROUND else path[0]
            share = np.clip((time - part.start) / (part.end - part.start), 0, 1)
            return path[0] + share * (path[-1] - path[0])
    return places[-1][3]


def _room(set_: Dressed, mark: Mark, subject: Subject) -> float:
    """Half the length that a path may have, metres; infinite on open water and in the air."""
    if set_.piece.medium == "water" or mark.lift > 0 or subject.airborne:
        return float("inf")
    return max(set_.half[0] - 0.5 * max(subject.half), 0.5 * set_.half[0])


def _ring(subject: Subject, mark: Mark, part: Segment, speed: float, goal: Mark | None,
          subjects: Mapping[str, Subject]) -> Array:
    """(N, 2) way points of a circle round the target or the mark, long enough for the beat."""
    centre = mark.place if goal is None else goal.place
    if mark.nearer is not None:
        centre = centre + mark.nearer
    big = max(subject.half) * 6 if goal is None else max(*subjects[part.target or ""].half, max(subject.half) * 5)
    radius = max(big, speed * 1.1)  # 1.1 s a radian: a bank of 29° at 6 m/s
    random = np.random.default_rng(stream(subject.seed, "ring"))
    radius *= random.uniform(0.8, 1.25)
    turn = speed * (part.end - part.start) / radius
    angle = random.uniform(0, 2 * np.pi) + np.linspace(0, turn, max(3, int(turn / 0.12) + 2))
    return centre + radius * np.stack([np.sin(angle), np.cos(angle)], -1)


def _bearing(mark: Mark, goal: Mark, otherwise: float) -> float:
    d = goal.place - mark.place
    return yaw_of(d[0], d[1]) if np.hypot(*d) > 1e-3 else otherwise


def _moves(order: Order, name: str | None, clock: Clock, subjects: Mapping[str, Subject]) -> bool:
    return name is not None and name in subjects and travels(segments(order, subjects[name], clock))


def _aim(part: Segment, marks: Mapping[str, Mark], subjects: Mapping[str, Subject], set_: Dressed):
    """(3,) world point of the target's middle, two thirds up."""
    if part.target is None or part.target not in marks:
        return None
    goal, whom = marks[part.target], subjects[part.target]
    y = float(set_.ground(goal.place[0], goal.place[1])) + goal.lift + 0.67 * whom.height
    return np.array([goal.place[0], y, goal.place[1]], np.float32)
