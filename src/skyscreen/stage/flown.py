"""A thing's way through the shot, filled stretch by stretch: in a grip, from hand to hand, through the air, loose.

Flights that end in a hand are parabolas through both hands; all others are given to physics at the moment of release.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Action
from skyscreen.stage import breaking, holding
from skyscreen.stage.bodies.algebra import about, between, ease, unit
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, quaternion, rotation
from skyscreen.stage.physics.run import Break, Contact, run
from skyscreen.stage.physics.world import GRAVITY, Body, main_material
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track

ROLL_OFF = 0.10
"""Seconds before its release in which a thing leaves the palm for its own path: fingers and wrist add their part."""
HANDED = 0.12
"""Seconds before and after the moment in which a thing goes over from one hand into the other."""


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


class Way:
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
