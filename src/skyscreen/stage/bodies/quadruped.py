"""Four-footed performers: walk, trot, gallop, stand, graze, sit, leap, look."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.stage.bodies import gait
from skyscreen.stage.bodies.algebra import ONE, Chain, Spring, between, clamp, ease, rx, ry, rz, unit
from skyscreen.stage.bodies.body import Array, Body
from skyscreen.stage.bodies.keyed import Acting, Blend
from skyscreen.stage.bodies.path import Track
from skyscreen.stage.bodies.steps import Foothold, Plan
from skyscreen.stage.performer import Ground, Pose

FEET = ("hind_l", "fore_l", "hind_r", "fore_r")
AHEAD = np.array([0.0, 0, 1])
STIFF, SUPPLE, ROCK = 0.16, 0.42, 0.13
"""Radians by which the back of a hoofed animal, and of a dog or a cat, bends and stretches in a gallop; by which the
trunk rocks. A horse's lumbar spine moves by some 20° in all, a dog's or a cheetah's by 40 and more (M. Hildebrand,
J. Mammal. 40, 1959)."""
REACH = 0.42
"""Radians that the neck comes down and forward at a gallop."""
CANTERS = ("run", "gallop", "chase", "win_race", "overtake")
CROUCHED = 0.70
"""Share of thigh and shank together that hip and hock keep between them where the body is 0.3 withers lower."""
BRACKETS = [0.08 * (k + 1) for k in range(15)]
"""Radians by which a shank tilts further."""


class Quadruped(Body):
    """See `skyscreen.stage.bodies.performer`."""

    def __init__(self, model: Model, track: Track, ground: Ground, seed: int, scale: float) -> None:
        super().__init__(model, track, ground, seed, scale)
        g = model.facts["gait"]
        self.g, self.h = g, g["withers"]
        self.heavy = g["bend"] < 0.4
        self.bounds = g.get("hop", 0.0) > 0.5
        """It never walks: it hops."""
        self.hip = 0.80 * self.h
        self.stretch = clamp((float(g.get("neck_rise", 45.0)) - 10.0) / 40.0, 0.2, 1.0)
        """How far its neck has to come down: one that is carried level has not far."""
        self.supple = STIFF if g.get("hooves") else SUPPLE
        rest = self.puppet.rest
        name = self.puppet.index
        self.half = g["back"] / 2 * self.h
        offsets = {f: np.array([rest[name[f]][0] * 0.92, rest[name[f]][2]]) for f in FEET}
        reach = 0.70 if self.heavy else 0.92
        self.most = most = gait.CANTER_FROM if any(m in track.weight for m in CANTERS) else gait.TROT_TO
        moving = track.speed * scale > 0.05 * np.sqrt(gait.G * self.hip) * scale
        for m in ("dance", "play"):
            if m in track.weight:
                moving |= (track.weight[m] > 0.5) & (m == "dance")
        self.plan = Plan(
            track,
            offsets,
            lambda v: gait.BOUND if self.bounds else gait.four_phases(v, self.hip, self.heavy, most),
            lambda v: gait.period(v, self.hip, reach) * (1.15 if self.bounds else 1.0),
            lambda v: 0.42 + 0.0 * np.asarray(v) if self.bounds else gait.four_duty(v, self.hip, self.heavy, most),
            moving,
            self.offset,
            0.28 * (self.h / 0.6) ** 0.5,
            0.10 * self.h,
        )
        self.fore, self.aft = self.heights(self.half), self.heights(-self.half)
        self.acting = Acting(track, "quadruped", self.offset)
        yaw = float(track.at(track.yaw, track.first))
        self.lag, self.gaze = Spring(yaw, 2.2, 0.8), Spring(np.zeros(2), 1.1, 0.85)
        self.low, self.nod, self.bow = Spring(0.0, 1.3, 0.75), Spring(0.0, 2.0, 0.55), Spring(0.0, 0.8, 0.9)
        self.pull = np.zeros(3)
        self.chains: dict[str, Chain] = {}
        self.hung: dict[str, tuple[Array, Array, Array, Array]] = {}
        """Of each chain at rest: its points from the first, the first from its parent, the tip, its side."""
        self.wag = 2 * np.pi * self.offset

    # ------------------------------------------------------------ one frame

    def step(self, time: float, dt: float) -> Pose:
        track, p, h, _g = self.track, self.puppet, self.h, self.g
        x, yaw = track.at(track.x, time), float(track.at(track.yaw, time))
        speed = float(track.at(track.speed, time))
        surge = clamp(track.at(track.surge, time) / h, -4, 4)
        fore, aft = float(track.at(self.fore, time)), float(track.at(self.aft, time))
        phase = float(track.at(self.plan.phase, time))
        trot, gallop = gait.four_foot(speed, self.hip, self.heavy, self.most)
        go = ease(speed / np.sqrt(gait.G * self.hip), 0.02, 0.30)
        if self.bounds:
            trot, gallop = 0.0, float(go)
        act = self.acting.at(time, phase)
        down = max(track.share("sit", time) + track.share("sit_down", time), clamp(act["sit"], 0, 1))
        sit = 0.0 if self.heavy else float(self.low.step(down, dt))
        graze = float(self.bow.step(max(track.share("graze", time), 0.0), dt))
        leap = 0.35 * track.share("dance", time)
        air, crouch = (0.0, 0.0) if self.heavy else self.hops(time, leap, 1.15)
        if self.bounds:  # off the ground after the hind feet have pushed
            air = max(air, 0.22 * h * go * max(0.0, float(np.sin(2 * np.pi * (phase - 0.42) / 0.9))) ** 1.5)
        air += 0.0 if self.heavy else h * max(act["air"], 0.0) + self.leaping(time)
        air += float(track.at(track.height, time))  # up a trunk
        breath = np.sin(2 * np.pi * (time * (0.9 if not self.heavy else 0.28) + self.offset))
        slope = np.arctan2(fore - aft, 2 * self.half)
        wave1, wave2 = np.cos(2 * np.pi * phase), np.cos(4 * np.pi * (phase - 0.20))
        roll = np.sin(2 * np.pi * phase)

        bob = h * (
            go
            * (
                -0.028 * trot * np.cos(4 * np.pi * (phase - 0.19))
                - 0.010 * (1 - trot) * wave2
                + 0.07 * gallop * np.cos(2 * np.pi * (phase - 0.85))
            )
            - (0.05 if self.heavy else 0.035) * go
            - 0.10 * crouch
            + 0.004 * breath * (1 - go)
        )
        flex = gallop * self.supple * np.cos(2 * np.pi * (phase - 0.02))
        # The fore feet throw the front up before they leave the ground, the hind feet the rump: the trunk see-saws.
        pitch = (
            ROCK * gallop * np.cos(2 * np.pi * (phase - 0.95)) + 0.012 * go * np.sin(4 * np.pi * phase) - 0.015 * surge
        )
        pitch += 0.62 * sit + slope - act["pitch"]
        right = np.array([np.cos(yaw), 0, -np.sin(yaw)])
        ahead = np.array([np.sin(yaw), 0, np.cos(yaw)])
        trail = float(self.lag.step(float(track.at(track.yaw, time + 0.08)), dt))
        sway = (0.05 if not self.heavy else 0.035) * go * roll * (1 - gallop)
        idle = (1 - go) * self.weave(time, 5.3, 3.7)
        rest_chest = p.rest[0]
        origin = np.array([x[0], (fore + aft) / 2, x[1]])
        stand = np.array([x[0], fore, x[1]]) + ahead * (rest_chest[2] - 0.13 * h * sit)
        stand[1] += rest_chest[1] + bob + air - 0.035 * h * sit - 0.02 * h * graze
        stand += ahead * act["ahead"] * h
        stand[1] -= act["drop"] * h
        stand += right * h * (0.018 * roll * go + 0.010 * idle)

        holds = {foot: self.plan.at(foot, time) for foot in FEET}
        floors = self._floors(holds.values())
        pull = self.pull * np.exp(-dt * 6)
        for _ in range(6):
            p.P[0] = stand + pull
            p.R[0] = chest = (
                ry(trail + sway * 0.6)
                @ rz(0.03 * go * roll + 0.02 * idle - act["roll"])
                @ rx(-(pitch * 0.9 - flex * 0.5) - 0.012 * breath * (1 - go))
            )
            hips = (
                ry(yaw - sway + (yaw - trail) * 0.3)
                @ rz(-0.05 * go * roll - 0.03 * idle - 0.85 * act["roll"])
                @ rx(-(pitch * 1.08 + flex * 0.9))
            )
            turn = chest.T @ hips
            p.put("spine2", local=between(ONE, turn, 0.35))
            p.put("spine1", local=between(ONE, turn, 0.40))
            p.put("pelvis", turn=hips)
            short = [self._leg(foot, hold, floor, sit, air, act)
                     for (foot, hold), floor in zip(holds.items(), floors, strict=True)]
            worst = max(short, key=lambda s: float(s @ s))
            if float(worst @ worst) < 1e-8:
                break
            pull = pull + worst * 1.06
        self.pull = pull
        late = self.acting.at(time, phase, 0.04)
        self._head(time, dt, chest, yaw, trail, pitch, go, trot, gallop, flex, wave2, graze, sit, slope, wave1, late)
        self._loose(time, dt, go, sit, late)
        return self.finish(yaw, origin, self._touches(time))

    def _floors(self, holds: Iterable[Foothold]) -> list[list[float]]:
        """Height of the ground under each foot, and where it was lifted and comes down."""
        spots = [(c.x, c.z) for hold in holds for c in (hold, hold.before, hold.after)]
        return self.ground(*zip(*spots, strict=True)).reshape(-1, 3).tolist()

    def _leg(self, foot: str, hold: Foothold, floor: Sequence[float], sit: float, air: float, act: Blend) -> Array:
        """Pose one leg; (3,) how far a standing leg fell short. `floor`: see `_floors`."""
        p, h, g = self.puppet, self.h, self.g
        front, side = foot[0] == "f", foot[-2:]
        bend = g["bend"]
        turn = ry(hold.yaw)
        height = floor[0] + air
        at = np.array([hold.x, height + p.rest[p.index[foot]][1], hold.z])
        if hold.planted:
            knots = (-0.22, 0.0, 0.42) if front else (-0.12, 0.05, 0.55)
            a = (
                float(np.interp(hold.phase, [0, 0.5, 1], knots))
                if hold.age + hold.left < 30
                else (
                    float(np.interp(hold.age, [0, 0.3], [knots[0], 0]))
                    if hold.left > hold.age
                    else float(np.interp(hold.left, [0, 0.4], [knots[2], 0]))
                )
            )
        else:
            reach = min(hold.reach / (0.8 * h), 1.2)
            lift = (0.16 if front else 0.13) * (0.7 if self.heavy else 1.0) * h * max(reach, 0.35)
            _, y0, y1 = floor
            at[1] = (
                y0 + (y1 - y0) * hold.phase + air + p.rest[p.index[foot]][1] + lift * np.sin(np.pi * hold.phase) ** 1.7
            )
            k = min(hold.reach / (0.5 * h), 1.0)
            # From lift-off over the highest fold to touch-down, on cubic steps so that no joint starts with a jerk.
            first, fold, last = (0.42, 0.42 + 0.66 * k, -0.22) if front else (0.55, 0.55 + 0.30 * k, -0.12)
            a = first + (fold - first) * ease(hold.phase, 0, 0.42) + (last - fold) * ease(hold.phase, 0.42, 1.0)
        a = float(a) * (bend if bend < 0.7 else 1.0)
        if not front and sit > 0:
            a = a * (1 - sit) - 1.28 * sit
            at = at + turn @ np.array([0, 0, 0.26 * h]) * sit
        # Lying: the shanks of all four flat on the ground, the forelegs stretched ahead.
        fold = clamp(act["fold"], 0, 1)
        if fold > 0:
            a = a * (1 - fold) - (1.30 if front else 1.28) * fold
            at = at + turn @ np.array([0, 0, (0.24 if front else 0.22) * h]) * fold
        spot, lifted = act.own(foot)
        # Tucked: the leg goes with the body, whichever side of that is up.
        tuck = clamp(act["tuck"], 0, 1)
        if tuck > 0:
            trunk, root = p.R[0] if front else p.R[p.index["pelvis"]], "humerus" if front else "hip"
            i = p.put(root + side)
            own = (p.rest[p.index[foot]] - p.rest[i]) * np.array([1.0, 0.78, 1.0])
            flip = np.array([1.0 if side == "_l" else -1.0, 1, 1])
            at = at * (1 - tuck) + (p.P[i] + trunk @ (own + spot * flip * h * lifted)) * tuck
            at[1] = max(at[1], height + p.rest[p.index[foot]][1])
            turn = between(turn, trunk, tuck)
            a = a * (1 - tuck) - 0.5 * tuck
        elif lifted > 1e-3:
            at = at + turn @ (spot * np.array([1.0 if side == "_l" else -1.0, 1, 1])) * h * lifted
            at[1] = max(at[1], height - air + p.rest[p.index[foot]][1])
        if front:
            lead = float((turn.T @ (at - p.P[0]))[2]) / h - 0.05
            p.put("scapula" + side, local=rx(-clamp(lead * 0.5, -0.35, 0.4) + 0.25 * sit))
            p.put("humerus" + side)
            names, pole = ("humerus" + side, "elbow" + side, "carpus" + side), -1.0
        else:
            p.put("hip" + side)
            names, pole = ("hip" + side, "knee" + side, "hock" + side), 1.0
        i, j, k = (p.index[n] for n in names)
        link = p.rest[k] - p.rest[p.index[foot]]
        whole = math.dist(p.rest[j], p.rest[i]) + math.dist(p.rest[k], p.rest[j])
        most = 0.982 * whole
        least = 0.0 if front else CROUCHED * whole * clamp(act["drop"] / 0.30, 0, 1) * (1 - max(sit, fold, tuck))
        # Seen from the hip in the leg's own frame the foot's goal goes round a circle about x.
        lx, ly, lz = link.tolist()
        x, y, z = (turn.T @ (at - p.P[i])).tolist()

        def away(angle: float) -> float:
            c, s = math.cos(angle), math.sin(angle)
            return (x + lx) ** 2 + (y + c * ly - s * lz) ** 2 + (z + s * ly + c * lz) ** 2

        def within(angle: float) -> bool:
            return away(angle) <= most * most

        if away(a) < least * least:
            # Crouched: the hock goes down to the ground, so that the knee stays under the back.
            far = next((k for k, extra in enumerate(BRACKETS) if away(a - extra) >= least * least), len(BRACKETS) - 1)
            near, far = BRACKETS[far] - BRACKETS[0], BRACKETS[far]
            for _ in range(6):
                half = (near + far) / 2
                near, far = (near, half) if away(a - half) >= least * least else (half, far)
            a -= far
        if not within(a):
            # The shank tilts by the least angle that brings the foot into reach: bracketed, then halved eight times.
            for extra in BRACKETS:
                near = [b for b in (a + extra, a - extra) if within(b)]
                if near:
                    far, close = a, near[0]
                    for _ in range(8):
                        half = (far + close) / 2
                        far, close = (far, half) if within(half) else (half, close)
                    a = close
                    break
        end = at + turn @ rx(a) @ link
        splay = (0.30 if side == "_l" else -0.30) * max(sit, fold) * (not front)
        if not front:
            # A hind leg that is lifted high turns its knee out: its own way runs along the knee's.
            splay += (3.0 if side == "_l" else -3.0) * lifted * max(float(spot[1]), 0.0) * (1 - tuck)
        gap = p.reach(
            (names[0], names[1], names[2]),
            end,
            turn @ np.array([splay, 0.25 * max(sit, fold) * (not front), pole]),
            AHEAD * pole,
            0.985,
        )
        p.R[k] = turn @ rx(a)
        f = p.index[foot]
        p.P[f] = p.P[k] + p.R[k] @ (p.rest[f] - p.rest[k])
        flat = hold.planted and air <= 0.0
        curl = 0.0 if flat else a * 0.9 * ease(hold.phase, 0, 0.35) * (1 - ease(hold.phase, 0.75, 1))
        p.R[f] = turn @ rx(clamp(curl + 0.9 * lifted * ease(float(spot[1]), 0.0, 0.3), -1.28, 0.9))
        carries = hold.planted and lifted < 0.02 and fold < 0.02 and tuck < 0.02
        return unit(end - p.P[i]) * gap if carries and gap > 1e-5 else np.zeros(3)

    def _head(
        self,
        time: float,
        dt: float,
        chest: Array,
        yaw: float,
        trail: float,
        pitch: float,
        go: float,
        trot: float,
        gallop: float,
        flex: float,
        wave2: float,
        graze: float,
        sit: float,
        slope: float,
        wave1: float,
        act: Blend,
    ) -> None:
        """Neck and head: steadier than the chest, late by a spring, looking where there is something to see."""
        p = self.puppet
        want = np.array([0.34 * self.weave(time, 6.1, 4.3) * (1 - 0.6 * go), 0.07 * self.weave(time, 4.9, 3.1)])
        want[0] += clamp(self.track.at(self.track.spin, time + 0.3) * 0.35, -0.5, 0.5)
        seen = self.sees(time)
        if seen is not None:
            d = seen / self.scale - p.P[0]
            side = (np.arctan2(d[0], d[2]) - yaw + np.pi) % (2 * np.pi) - np.pi
            want = np.array(
                [np.clip(side, -1.1, 1.1), np.clip(-np.arctan2(d[1] - 0.2 * self.h, np.hypot(d[0], d[2])), -0.5, 0.5)]
            )
        want *= 1 - 0.8 * min(1.0, abs(act["neck"]) + abs(act["nod"]) + abs(act["look"]) + max(act["fold"], 0.0))
        want[0] *= 1 - 0.6 * graze
        look = self.gaze.step(want, dt)
        # The head nods at a walk and is held still at a trot; at a gallop the neck reaches out as the back stretches.
        reach = gallop * (REACH * self.stretch - 0.55 * flex)
        nod = float(self.nod.step((0.03 + 0.10 * wave2 * (1 - trot) * (1 - gallop)) * go + reach - 0.25 * sit, dt))
        down = graze * (0.95 + 0.05 * np.sin(2 * np.pi * (time * 1.4 + self.offset)))
        neck = chest @ rx(0.25 * pitch + nod + flex * 0.3 + 0.75 * down + act["neck"])
        base = ry(yaw + float(look[0]) + act["look"]) @ rx(
            act["nod"] - slope * 0.4 + float(look[1]) + nod * 0.5 + 1.05 * down + 0.03 * wave1 * go
        )
        base = base @ rz(0.06 * self.weave(time, 7.3) - act["cock"])
        # Of a body that rolls over the head goes over with it.
        base = between(base, chest @ ry(yaw).T @ base, clamp(act["tuck"], 0, 1))
        p.put("neck", turn=between(between(chest, neck, 0.9), base, 0.35))
        p.put("neck2", turn=between(p.R[p.index["neck"]], base, 0.5) @ rx(0.25 * down))
        p.put("head", turn=base)

    def _loose(self, time: float, dt: float, go: float, sit: float, act: Blend) -> None:
        """Ears, tail and trunk: chains that lag, swing and settle."""
        p = self.puppet
        self.wag += 2 * np.pi * (0.55 + 0.9 * go if self.heavy else 1.1 + 0.8 * go + 1.4 * act["wag"]) * dt
        head, hips = p.index["head"], p.index["pelvis"]
        for side, s in (("_l", 1.0), ("_r", -1.0)):
            flick = 0.10 * max(0.0, self.weave(time * 2.1, 2.9) - 0.5)
            flap = 0.14 * np.sin(self.wag * 0.5 + s) if self.g["ear"] > 0.3 else flick
            self._chain("ear" + side, [f"ear0{side}", f"ear1{side}"], head, ry(s * flap), 0.34, dt, 0.35)
        wide = (0.10 + 0.10 * go + 0.42 * act["wag"]) * (1.6 if self.track.share("play", time) > 0.5 else 1.0)
        self._chain(
            "tail",
            [f"tail{k}" for k in range(5)],
            hips,
            rx(0.55 * sit),
            0.13,
            dt,
            0.5,
            lambda k: ry(wide * np.sin(self.wag - 0.4 * k) * (k / 5) ** 0.8),
        )
        if p.has("trunk0"):
            swing = 0.10 + 0.05 * go
            self._chain(
                "trunk",
                [f"trunk{k}" for k in range(6)],
                head,
                ONE,
                0.055,
                dt,
                0.6,
                lambda k: (
                    rz(swing * np.sin(self.wag * 0.45 - 0.5 * k) * k / 5)
                    @ rx(-0.16 * (0.5 + 0.5 * self.weave(time - 0.12 * k, 5.7, 3.3)) * k / 5)
                ),
            )

    def _chain(
        self,
        key: str,
        names: list[str],
        parent: int,
        turn: Array,
        stiff: float,
        dt: float,
        gravity: float,
        each: Any = None,
    ) -> None:
        p = self.puppet
        if key not in self.hung:
            rest = p.rest[[p.index[n] for n in names]]
            tip = rest[-1] + (rest[-1] - rest[-2])
            line = np.concatenate([rest, tip[None]])
            side = np.array([1.0, 0, 0]) if abs(unit(line[1] - line[0])[0]) < 0.8 else AHEAD
            self.hung[key] = line - line[0], line[0] - p.rest[parent], tip, side
        arms, root, tip, side = self.hung[key]
        carry = p.R[parent]
        turned = carry @ turn
        swung = [each(k) @ arm for k, arm in enumerate(arms)] if each else arms
        goal = (p.P[parent] + carry @ root) + np.asarray(swung) @ turned.T
        if key not in self.chains:
            self.chains[key] = Chain(goal, stiff, 0.93, 0.72, 9.8 * gravity)
        points = self.chains[key].step(goal, dt)
        p.follow(names, points, tip, turned @ side, side)

    def _touches(self, time: float) -> list[Any]:
        out = [
            self.touch(c.on, "step", c.x, float(self.ground(c.x, c.z)[0]), c.z, 0.5)
            for _, c in self.plan.landings(self.heard if self.heard > -1e8 else time, time)
        ]
        self.heard = time
        return out


__all__ = ["Pose", "Quadruped"]
