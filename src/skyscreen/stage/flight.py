"""What leaves the hand: held, let go with the arm's velocity, in the air, caught, or left to fall, bounce and roll.

A thing's way through the shot is cut at the moments of those who act on it. Flights that end in a hand are parabolas
through both hands; all others are given to physics at the moment of release.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Action
from skyscreen.stage import bouncing, breaking, holding
from skyscreen.stage.bodies.algebra import about, between, ease, unit
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array, quaternion, rotation
from skyscreen.stage.physics.run import Break, Contact, run
from skyscreen.stage.physics.world import GRAVITY, Body, main_material
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track, points

ROLL_OFF = 0.10
"""Seconds before its release in which a thing leaves the palm for its own path: fingers and wrist add their part."""
SLOWEST, FASTEST = 3.5, 14.0
"""m/s of a throw without a goal; under 1 m/s of the hand it is let fall."""
LOB = np.radians(16)
"""Least elevation of a throw without a goal."""
HANDED = 0.12
"""Seconds before and after the moment in which a thing goes over from one hand into the other."""
COMES = 1.1
"""Seconds that what nobody threw is in the air before it is caught."""
STRUCK = 0.6
"""Metres: the largest thing that is kicked or struck away."""
HEAVY = 12.0
"""kg: the heaviest."""


@dataclass(frozen=True)
class Step:
    """Somebody's moment with the thing."""

    time: float
    name: str
    who: str
    action: Action


@dataclass
class Flown:
    """A thing's way and what it met."""

    track: Track
    contacts: list[Contact] = field(default_factory=list)
    physics: dict[str, Any] = field(default_factory=dict)
    breaks: list[tuple[Break, list[tuple[str, Model, Array]]]] = field(default_factory=list)
    """Where it broke, and what stood still around it."""


RINGS = ("hoop", "rim", "goal")
"""Sockets of what one aims at."""
MISSES, MISS = "misses", 0.5
"""Manner of who does not hit, and by how many metres to the side."""


def loose(order: Order, subjects: Mapping[str, Subject]) -> set[str]:
    """Things that somebody throws, drops, kicks or catches."""
    bearing = {r.object for r in order.shot.relations if r.kind in ("on", "inside")}
    hands = holding.held(order, subjects)
    out = set()
    for action in order.shot.actions:
        thing, who = subjects.get(action.target or ""), subjects.get(action.subject)
        if thing is None or who is None or thing.model.rig or thing.id in bearing:
            continue
        cues = cues_of(action, who)
        size = max(thing.height, 2 * max(thing.half))
        small = size <= STRUCK and thing.model.mass * thing.scale**3 <= HEAVY
        held = thing.id in hands or (who.rig != "biped" and small)
        if small and who.rig == "biped" and motion_facts(action.motion).get("bounces") is not None:
            out.add(thing.id)
        if ({"release", "catch"} & cues and held) or ("strike" in cues and small):
            out.add(thing.id)
    return out


def cues_of(action: Action, who: Subject) -> set[str]:
    keys = (motion_facts(action.motion).get("keys") or {}).get(who.rig)
    return set(keys.cues) if keys is not None else set()


def steps(order: Order, thing: str, tracks: Mapping[str, Track]) -> list[Step]:
    """All moments with a thing, in order."""
    out = []
    for action in order.shot.actions:
        if action.target != thing or action.subject not in tracks:
            continue
        end = action.start + action.duration if action.duration else np.inf
        begin = action.start if action.start > 0.05 else -np.inf
        out += [Step(m.time, m.name, action.subject, action) for m in tracks[action.subject].moments
                if m.motion == action.motion and begin <= m.time < end]
    return sorted(out, key=lambda s: s.time)


class _Way:
    """The thing's rows, filled from moment to moment."""

    def __init__(self, order: Order, thing: Subject, subjects: Mapping[str, Subject], tracks: Mapping[str, Track],
                 set_: Dressed, times: Array) -> None:
        self.order, self.thing, self.subjects, self.tracks = order, thing, subjects, tracks
        self.set, self.times = set_, times
        self.middle = 0.5 * (thing.low + thing.high)
        self.out = Flown(Track(np.repeat(np.eye(4)[None], len(times), 0)))
        self.shown = np.ones(len(times), bool)
        self.holds: dict[str, Array] = {}

    def held(self, who: str) -> Array:
        """(F + 1, 4, 4) in somebody's grip all the time."""
        if who not in self.holds:
            self.holds[who] = holding.carried(self.order, self.thing, self.subjects[who], self.tracks[who],
                                              self.times).roots
        return self.holds[who]

    def centre(self, roots: Array) -> Array:
        """(…, 3) of its middle."""
        return roots[..., :3, 3] + np.einsum("...ij,j->...i", roots[..., :3, :3], self.middle / self.thing.scale)

    def at(self, rows: Array, time: float) -> Array:
        """(…) values on the samples at a time, linear between."""
        u = np.interp(time, self.times, np.arange(len(self.times)))
        k = min(int(u), len(self.times) - 2)
        return rows[k] + (rows[k + 1] - rows[k]) * (u - k)

    def turned(self, roots: Array, time: float) -> Array:
        """(3, 3) turn of the rows at the sample next to a time."""
        k = int(np.argmin(np.abs(self.times - time)))
        return rotation(quaternion(roots[k]))

    def root(self, spin: Array, centre: Array) -> Array:
        out = np.eye(4)
        out[:3, :3] = spin * self.thing.scale
        out[:3, 3] = centre - spin @ self.middle
        return out

    def hand_speed(self, rows: Array, time: float) -> Array:
        """(3,) m/s of the thing in the hand about a time, over 80 ms."""
        c = self.centre(rows)
        return (self.at(c, time + 0.04) - self.at(c, time - 0.04)) / 0.08

    def met(self, time: float, who: str, speed: float, point: Array) -> None:
        """A blow or a catch that sounds."""
        mass = float(self.thing.model.mass * self.thing.scale**3)
        self.out.contacts.append(Contact(
            time, "impact", self.thing.id, who, main_material(self.thing.model), "cloth", mass * speed, mass,
            (float(point[0]), float(point[1]), float(point[2]))))

    def heading(self, who: str, time: float) -> Array:
        k = int(np.argmin(np.abs(self.times - time)))
        way = self.tracks[who].roots[k][:3, 2] * np.array([1.0, 0.0, 1.0])
        return unit(way)

    # ------------------------------------------------------------ stretches

    def keep(self, who: str, start: float, end: float) -> None:
        """Held from start to end."""
        on = (self.times >= start - 1e-9) & (self.times < end)
        self.out.track.roots[on] = self.held(who)[on]

    def pass_on(self, step: Step, catch: Step) -> None:
        """From hand into hand: both hold it for a moment."""
        mine, his = self.held(step.who), self.held(catch.who)
        moment = 0.5 * (step.time + catch.time)
        for k in np.flatnonzero(self.times >= moment - HANDED):
            share = ease(float(self.times[k]), moment - HANDED, moment + HANDED)
            one, two = (rotation(quaternion(rows[k])) for rows in (mine, his))
            centre = self.centre(mine)[k] * (1 - share) + self.centre(his)[k] * share
            self.out.track.roots[k] = self.root(between(one, two, share), centre)

    def arc(self, start: float, end: float, one: Array, speed: Array, first: Array, last: Array | None) -> None:
        """A parabola from `one` at `start`; it tumbles about its own level axis and turns into the catcher's grip."""
        axis = np.cross([0.0, 1.0, 0.0], speed)
        axis = axis if float(axis @ axis) > 1e-6 else np.array([1.0, 0.0, 0.0])
        rate = min(0.6 * float(np.linalg.norm(speed)), 5.0)
        for k in np.flatnonzero((self.times >= start) & (self.times < end)):
            t = float(self.times[k]) - start
            spin = about(axis, rate * t) @ first
            if last is not None:
                spin = between(spin, last, ease(float(self.times[k]), end - 0.2, end))
            self.out.track.roots[k] = self.root(spin, one + speed * t + [0, -0.5 * GRAVITY * t * t, 0])

    def roll_off(self, rows: Array, time: float, one: Array, speed: Array) -> None:
        """The last tenth of a second in the hand runs over into the path through the air, without a kink."""
        c = self.centre(rows)
        for k in np.flatnonzero((self.times >= time - ROLL_OFF) & (self.times < time)):
            t = float(self.times[k]) - time
            share = ease(t, -ROLL_OFF, 0.0)
            free = one + speed * t + np.array([0, -0.5 * GRAVITY * t * t, 0])
            move = (free - c[k]) * share
            self.out.track.roots[k][:3, 3] += move

    def loose(self, time: float, root: Array, speed: Array, without: Sequence[str], motion: str) -> None:
        """Physics has it from now on."""
        axis = np.cross([0.0, 1.0, 0.0], speed)
        body = Body(self.thing, root, speed, 0.6 * axis, time, breaking.strength(self.thing, motion))
        fixed = [(s.id, s.model, self.tracks[s.id].roots[0]) for s in self.subjects.values()
                 if s.id in self.tracks and s.id not in without]
        done = run([body], fixed, self.set, self.times)
        on = self.times >= time
        self.out.track.roots[on] = done.tracks[self.thing.id].roots[on]
        self.out.contacts += [c for c in done.contacts if c.time >= time]
        self.out.physics |= done.measures
        self.out.breaks += [(found, fixed) for found in done.breaks]
        for found in done.breaks:
            self.shown &= self.times < found.time


def fly(order: Order, thing: Subject, subjects: Mapping[str, Subject], tracks: Mapping[str, Track], set_: Dressed,
        times: Array) -> Flown | None:
    """The thing's way, or None where nobody has a moment with it."""
    kept = bouncing.bouncing(order, thing.id, tracks)
    found = None if kept is None else bouncing.bounced(order, kept, thing, subjects, tracks, set_, times)
    if found is not None:
        return Flown(found[0], found[1])
    row = steps(order, thing.id, tracks)
    if not row:
        return None
    way = _Way(order, thing, subjects, tracks, set_, times)
    way.shown[:] = True
    last = float(times[-1]) + 1.0
    first = row[0]
    free = _Goal(way)
    if first.name == "catch":
        free.comes(first)
    elif first.name == "release":
        way.keep(first.who, -np.inf, last)
    else:
        free.struck(first)
        return _done(way)
    for k, step in enumerate(row):
        if step.name != "release":
            continue
        catch = next((s for s in row[k + 1:] if s.name == "catch" and s.who != step.who), None)
        if catch is not None and catch.time - step.time > 2.5:
            catch = None
        if catch is None:
            free.let_go(step)
            break
        if catch.time - step.time < 2 * HANDED:
            way.pass_on(step, catch)
        else:
            free.thrown(step, catch)
        nxt = next((s for s in row[k + 1:] if s.name == "release" and s.time > catch.time), None)
        if thing.facts.get("bursts"):
            gone = times >= catch.time
            if nxt is not None:
                gone &= times < nxt.time - 0.7
                way.keep(nxt.who, nxt.time - 0.8, last)
            way.shown &= ~gone
        elif catch.time - step.time >= 2 * HANDED:
            way.keep(catch.who, catch.time, last)
    return _done(way)


def _done(way: _Way) -> Flown:
    if not way.shown.all():
        way.out.track.visible = way.shown
    return way.out


class _Goal:
    """How each stretch in the air starts and where it goes."""

    def __init__(self, way: _Way) -> None:
        self.way = way

    def thrown(self, step: Step, catch: Step) -> None:
        """From hand to hand."""
        way, thing = self.way, self.way.thing
        rows = way.held(step.who)
        one = way.at(way.centre(rows), step.time)
        if thing.facts.get("bursts"):
            two, last = self._chest(catch), None
        else:
            there = way.held(catch.who)
            two, last = way.at(way.centre(there), catch.time), way.turned(there, catch.time)
        span = catch.time - step.time
        speed = (two - one) / span + np.array([0, 0.5 * GRAVITY * span, 0])
        way.roll_off(rows, step.time, one, speed)
        way.arc(step.time, catch.time, one, speed, way.turned(rows, step.time), last)
        way.met(catch.time, catch.who, float(np.linalg.norm(speed - [0, GRAVITY * span, 0])), two)

    def _chest(self, catch: Step) -> Array:
        """(3,) what a snowball hits."""
        who = self.way.subjects[catch.who]
        k = next((k for k, j in enumerate(who.model.joints) if j.name in ("chest", "spine2", "body")), -1)
        if k < 0:
            return self.way.tracks[who.id].roots[0][:3, 3] + np.array([0, 0.7 * who.height, 0])
        front = np.asarray(who.model.joints[k].head, float) + np.array([0, 0, 0.06 * who.model.high[1]])
        return self.way.at(points(self.way.tracks[who.id], front, k), catch.time)

    def comes(self, step: Step) -> None:
        """Nobody threw it: it flies in from ahead of whoever catches it."""
        way = self.way
        there = way.held(step.who)
        two = way.at(way.centre(there), step.time)
        one = two + 7.0 * way.heading(step.who, step.time) + np.array([0, 0.4, 0])
        speed = (two - one) / COMES + np.array([0, 0.5 * GRAVITY * COMES, 0])
        way.arc(step.time - COMES, step.time, one, speed, way.turned(there, step.time), way.turned(there, step.time))
        early = way.times < step.time - COMES
        way.out.track.roots[early] = way.root(np.eye(3), one)
        way.shown &= ~early
        way.keep(step.who, step.time, np.inf)
        way.met(step.time, step.who, float(np.linalg.norm(speed)), two)

    def let_go(self, step: Step) -> None:
        """Out of the hand into the world: at a goal, or as fast and where the arm sends it."""
        way = self.way
        rows = way.held(step.who)
        one, own = way.at(way.centre(rows), step.time), way.hand_speed(rows, step.time)
        goal = way.subjects.get(step.action.to or "")
        if goal is not None and goal.id in way.tracks:
            low, high = np.asarray(goal.model.low, float), np.asarray(goal.model.high, float)
            top = np.append(0.5 * (low + high), 1.0)
            top[1] = high[1] * (0.75 if goal.model.rig else 1.02)
            ring = next((goal.model.sockets[name] for name in RINGS if name in goal.model.sockets), None)
            if ring is not None:
                top[:3] = np.asarray(ring.position, float)
            if MISSES in step.action.manner.split():
                top[0] += MISS / goal.scale
            top = way.tracks[goal.id].roots[0] @ top
            span = float(np.clip(0.3 + np.linalg.norm(top[:3] - one) / 7.0, 0.5, 1.8))
            span = span if ring is None else span + 0.45  # into a ring from above
            speed = (top[:3] - one) / span + np.array([0, 0.5 * GRAVITY * span, 0])
        elif motion_facts(step.action.motion).get("push"):  # thrown down, not lobbed
            speed = own * min(1.0, 2.5 / max(float(np.linalg.norm(own)), 1e-6))
            speed = speed - [0, float(motion_facts(step.action.motion)["push"]), 0]
        else:
            speed = _sent(own)
        way.roll_off(rows, step.time, one, speed)
        # A ring has no hole for physics, whose bodies are convex: what is well aimed falls through it.
        through = goal is not None and MISSES not in step.action.manner.split() and any(
            name in goal.model.sockets for name in RINGS)
        without = [step.who, goal.id] if goal is not None and through else [step.who]
        way.loose(step.time, way.root(way.turned(rows, step.time), one), speed, without, step.action.motion)

    def struck(self, step: Step) -> None:
        """It lies before the foot, or hangs before the hand, until it is hit."""
        way, who = self.way, self.way.subjects[step.who]
        hand = str(motion_facts(step.action.motion).get("strikes", "toe_r"))
        k = next(k for k, j in enumerate(who.model.joints) if j.name == hand)
        limb = points(way.tracks[step.who], np.asarray(who.model.joints[k].head, float), k)
        at, ahead = way.at(limb, step.time), way.heading(step.who, step.time)
        own = (way.at(limb, step.time + 0.04) - way.at(limb, step.time - 0.04)) / 0.08
        reach = 0.5 * max(way.thing.half[1], way.thing.half[0]) * 2 + 0.05 * who.height
        spot = at + ahead * reach
        spot[1] = float(way.set.ground(spot[0], spot[2])) - float(way.thing.low[1]) + 0.001
        centre = spot + np.array([0, float(way.middle[1]), 0])
        yaw = np.arctan2(ahead[0], ahead[2])
        c, s = np.cos(yaw), np.sin(yaw)
        root = way.root(np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]]), centre)
        way.out.track.roots[:] = root
        goal = way.subjects.get(step.action.to or "")
        if goal is not None and goal.id in way.tracks:
            ahead = unit((way.tracks[goal.id].roots[0][:3, 3] - spot) * np.array([1.0, 0, 1.0]))
        speed = float(np.clip(2.0 * np.linalg.norm(own), 6.0, FASTEST))
        up = np.radians(8.0 if goal is not None else 18.0)
        velocity = speed * (ahead * np.cos(up) + np.array([0, np.sin(up), 0]))
        way.met(step.time, step.who, speed, centre)
        way.loose(step.time, root, velocity, [step.who], step.action.motion)


def _sent(own: Array) -> Array:
    """(3,) m/s at which a thing leaves the hand: the hand's own where it hardly moves, else not under a lob."""
    speed = float(np.linalg.norm(own))
    if speed < 1.0:
        return own
    level = own * np.array([1.0, 0.0, 1.0])
    up = max(float(np.arctan2(own[1], np.linalg.norm(level))), float(LOB))
    return float(np.clip(speed, SLOWEST, FASTEST)) * (unit(level) * np.cos(up) + np.array([0, np.sin(up), 0]))
