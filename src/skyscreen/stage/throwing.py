"""How each stretch in the air starts and where it goes: thrown, let go, struck, or come from nowhere."""

from __future__ import annotations

import numpy as np

from skyscreen.stage.bodies.algebra import unit
from skyscreen.stage.casting import motion_facts
from skyscreen.stage.flown import Step, Way
from skyscreen.stage.geometry import Array
from skyscreen.stage.physics.world import GRAVITY
from skyscreen.stage.tracks import points

SLOWEST, FASTEST = 3.5, 14.0
"""m/s of a throw without a goal; under 1 m/s of the hand it is let fall."""
LOB = np.radians(16)
"""Least elevation of a throw without a goal."""
COMES = 1.1
"""Seconds that what nobody threw is in the air before it is caught."""


RINGS = ("hoop", "rim", "goal")
"""Sockets of what one aims at."""
MISSES, MISS = "misses", 0.5
"""Manner of who does not hit, and by how many metres to the side."""


class Throw:
    """How each stretch in the air starts and where it goes."""

    def __init__(self, way: Way) -> None:
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
        front = ahead
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
        aside = float(motion_facts(step.action.motion).get("sends", 0.0))
        if aside:  # who plays golf stands beside the ball's way
            c, s = np.cos(aside), np.sin(aside)
            ahead = np.array([front[0] * c + front[2] * s, 0.0, front[2] * c - front[0] * s])
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
