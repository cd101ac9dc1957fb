"""Skirts and coats: spokes of two joints that hang from the hips, give way to the legs, and lie along them when seated.

A spoke c of SPOKES stands at the angle 2π·c/SPOKES, 0 in front. Hanging, it tilts outwards until no leg is inside it.
As a thigh comes up past 50 degrees the cloth stops hanging and goes with it, as a wide trouser leg would: on its top
and under it pressed flat, over the knee bent down along the calf. A body that lies is the same with the floor beneath.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.stage.bodies.algebra import Puppet, Spring, about, aim, between, clamp, ease, ry, unit
from skyscreen.stage.bodies.body import Array

SPOKES = 8
SIDES = ("_l", "_r")
RAISED = (0.85, 1.35)
"""Radians between a thigh and the hanging cloth at which the cloth begins to go along, and goes wholly."""


class Skirt:
    """State: how far each spoke swings."""

    def __init__(self, puppet: Puppet, facts: Any) -> None:
        self.p, self.k = puppet, float(facts["k"])
        self.hem, self.wide = float(facts["skirt"]) * self.k, float(facts["flare"])
        self.cloth = [Spring(np.zeros(2), 1.7, 0.35) for _ in range(SPOKES)]
        self.momentum = Spring(np.zeros(3), 1.6, 0.45)
        if self.hem <= 0:
            return
        self.index = [(puppet.index[f"skirt{c}a"], puppet.index[f"skirt{c}b"]) for c in range(SPOKES)]
        angle = 2 * np.pi * np.arange(SPOKES) / SPOKES
        self.out = np.stack([np.sin(angle), 0 * angle, np.cos(angle)], 1)
        self.axis = np.cross([0.0, -1.0, 0.0], self.out)
        """About it a spoke tilts outwards."""
        self.left = np.clip(0.5 + 1.1 * self.out[:, 0], 0, 1)
        """How much a spoke goes with the left leg."""
        self.legs = {n: [puppet.index[n + s] for s in SIDES] for n in ("thigh", "calf", "foot")}

    def step(self, dt: float, hips_at: Array, yaw: float, hips: Array, low: float, run: float = 0.0) -> None:
        """`low`: height of the floor under the hips, model metres; `run` 0 … 1: a runner's knees come up too shortly
        for the cloth to lie down along them."""
        if self.hem <= 0:
            return
        p = self.p
        drag = ry(-yaw) @ (self.momentum.step(hips_at, dt) - hips_at)
        # A skirt falls from upright hips; hips that lie or bow far over take it along.
        flat = ease(float(np.arccos(np.clip(hips[1, 1], -1, 1))), 0.35, 1.0)
        turn = between(ry(yaw), hips, flat)
        thigh, calf = ([p.R[i] for i in self.legs[n]] for n in ("thigh", "calf"))
        raised = [ease(float(np.arccos(np.clip((r[:, 1] @ turn[:, 1]), -1, 1))), *RAISED) * (1 - run) for r in thigh]
        points = self._legs(turn)
        for c, (i, j) in enumerate(self.index):
            out, axis = self.out[c], self.axis[c]
            top = p.rest[i] - p.rest[0]
            flare = self.wide * (1 - 0.16 * abs(out[2])) - float(top @ out)
            slope = float(np.arctan(flare / (p.rest[i][1] - self.hem)))
            tilt, bend = self._hang(c, dt, points, drag, slope, float(hips_at[1]) - low, flat)
            share = self.left[c]
            along = share * raised[0] + (1 - share) * raised[1]
            press = abs(out[2]) + 0.5 * abs(out[0])
            # Lying, the cloth sinks onto the body and is pressed under it: the flare is gone.
            hang = turn @ about(axis, tilt - slope * flat * press)
            at = p.P[0] + p.R[0] @ top
            p.P[i], p.R[i] = at, hang
            p.P[j] = at + hang @ p.bone[j]
            p.R[j] = hang @ about(axis, bend)
            if along > 1e-3:
                self._along(c, share, along, slope * press, thigh, calf, float(p.P[0][1] - hips_at[1]) + low)

    def _legs(self, turn: Array) -> Array:
        """(12, 4) points down both legs from the pelvis, in the frame of the cloth, and their radii in body units."""
        p, legs = self.p, []
        for side in (0, 1):
            hip, knee, foot = (p.P[self.legs[n][side]] for n in ("thigh", "calf", "foot"))
            for u in (0.4, 0.7, 1.0):
                legs.append((*(turn.T @ (hip + (knee - hip) * u - p.P[0])), 0.078 - 0.016 * u))
            for u in (0.3, 0.6, 0.9):
                legs.append((*(turn.T @ (knee + (foot - knee) * u - p.P[0])), 0.062 - 0.014 * u))
        return np.array(legs)

    def _hang(
        self, c: int, dt: float, points: Array, drag: Array, slope: float, height: float, flat: float
    ) -> tuple[float, float]:
        """Outward tilt of the upper half and bend of the lower: what keeps the legs out, plus the lag of the swing."""
        p, k, hem = self.p, self.k, self.hem
        i, j = self.index[c]
        out = self.out[c]
        top, middle = p.rest[i] - p.rest[0], p.rest[j] - p.rest[0]
        r0, span = float(top @ out), float(top[1] - middle[1])
        aside = np.abs(points[:, 0] * out[2] - points[:, 2] * out[0])
        near = np.clip((0.21 * k - aside) / (0.10 * k), 0, 1) * (points[:, :3] @ out > 0)
        reach = points[:, :3] @ out + (points[:, 3] + 0.030) * k
        deep = top[1] - points[:, 1]
        low = points[:, 1] + p.rest[0][1] < hem - 0.03 * k
        need = near * (np.arctan2(reach - r0, np.maximum(deep, 0.10 * k)) - slope) * ~low
        first = float(max(np.max(need * (deep < 1.15 * span)), 0.0))
        # Near the ground the hem spreads out instead of sinking in.
        room, long = height + float(top[1]) - 0.02 * k, float(p.rest[i][1]) - hem
        if long > room and flat < 0.2:
            first = max(first, float(np.arccos(np.clip(room / long, 0.05, 1)) - slope))
        lag = 0.40 * float(drag @ out) / k
        x = self.cloth[c].step(np.array([first + lag, 0.6 * lag]), dt)
        x[0] = max(x[0], first)
        tilt = clamp(x[0], -0.12, 1.2)
        bend = slope + tilt
        r1, y1 = r0 + span * np.tan(min(bend, 1.2)) * np.cos(tilt) ** 0.5, top[1] - span * np.cos(tilt)
        under = np.maximum(y1 - points[:, 1], 0.08 * k)
        need = near * (np.arctan2(reach - r1, under) - bend) * ~low * (deep > 0.8 * span)
        x[1] = max(x[1], clamp(np.max(need), -0.05, 0.9) if need.any() else 0.0)
        return tilt, clamp(x[1], -0.6, 0.9)

    def _along(
        self, c: int, share: float, along: float, slope: float, thigh: list[Array], calf: list[Array], floor: float
    ) -> None:
        """Lay a spoke along the legs by the weight `along`; `floor`: its height beneath them."""
        p, k = self.p, self.k
        i, j = self.index[c]
        axis, out = self.axis[c], self.out[c]
        rest = p.rest[self.legs["thigh"][0]] * share + p.rest[self.legs["thigh"][1]] * (1 - share)
        hip = p.P[self.legs["thigh"][0]] * share + p.P[self.legs["thigh"][1]] * (1 - share)
        upper = _shared(thigh, share)
        # The seat presses what lies under the thigh, its own weight what lies on it.
        squash = np.diag([1 - 0.15 * abs(out[0]), 1.0, 1 - (0.25 if out[2] < 0 else 0.33) * abs(out[2])])
        flat = about(axis, -slope)
        a = upper @ squash @ flat
        at = hip + upper @ squash @ (p.rest[i] - rest)
        # Over the knee the cloth turns a hand's width beyond the joint, so the kneecap stays inside.
        over = upper @ np.array([0.0, -1.0, 0.0]) * (0.055 * k * max(out[2], 0.0))
        knee = at + a @ p.bone[j] + over
        b = self._spilt(upper, _shared(calf, share), calf, share, float(knee[1]) - floor) @ flat
        p.P[i] += (at - p.P[i]) * along
        p.P[j] += (knee - p.P[j]) * along
        p.R[i] += (a - p.R[i]) * along
        p.R[j] += (b - p.R[j]) * along

    def _spilt(self, upper: Array, lower: Array, calf: list[Array], share: float, height: float) -> Array:
        """Rotation of the cloth beyond the knee: down the calf; where calves cross it spills on the way of the thigh
        instead, and what meets the floor `height` under the knee lies along it."""
        way = -(calf[0][:, 1] * share + calf[1][:, 1] * (1 - share))
        inward = float(-(calf[0][0, 1] - calf[1][0, 1])) / 2  # of both feet to the middle, −1 … 1
        crossed = ease(-inward, 0.35, 0.75)
        ahead = -upper[:, 1] * np.array([1.0, 0.0, 1.0])
        way = way + (unit(ahead + np.array([0.0, -0.35, 0.0])) - way) * crossed
        long = (float(self.p.rest[self.index[0][1]][1]) - self.hem) + 1e-6
        down = clamp((height - 0.02 * self.k) / long, 0.0, 1.0)
        if -way[1] > down:
            level = unit(way * np.array([1.0, 0.0, 1.0]) + 0.05 * ahead)
            way = level * float(np.sqrt(1 - down * down)) + np.array([0.0, -down, 0.0])
        return aim(-lower[:, 1], lower[:, 2], unit(way), lower[:, 2]) @ lower


def _shared(legs: list[Array], share: float) -> Array:
    """Rotation between both legs', its length along the mean of theirs: legs that splay are turned about their own
    length, and the mean of their rotations would rise between them as a tent."""
    middle = between(legs[1], legs[0], share)
    way = legs[0][:, 1] * share + legs[1][:, 1] * (1 - share)
    if float(way @ way) < 0.05:
        return middle
    return aim(middle[:, 1], middle[:, 2], unit(way), middle[:, 2]) @ middle
