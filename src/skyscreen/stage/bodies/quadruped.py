"""Four-footed performers: walk, trot, gallop, stand, graze, sit, leap, look."""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.forge.body.lids import RAISED
from skyscreen.nouns.model import Model
from skyscreen.stage.bodies import four_legs, gait
from skyscreen.stage.bodies.algebra import ONE, Chain, Spring, about, between, clamp, ease, rx, ry, rz, unit
from skyscreen.stage.bodies.body import Array, Body
from skyscreen.stage.bodies.keyed import Acting, Blend
from skyscreen.stage.bodies.path import Track
from skyscreen.stage.bodies.steps import Plan
from skyscreen.stage.performer import Ground, Pose

FEET = ("hind_l", "fore_l", "hind_r", "fore_r")
AHEAD = np.array([0.0, 0, 1])
CURL = 1.4
"""Radians by which the end of a raised trunk is turned from where it hangs."""
STIFF, SUPPLE, ROCK = 0.16, 0.42, 0.13
"""Radians by which the back of a hoofed animal, and of a dog or a cat, bends and stretches in a gallop; by which the
trunk rocks. A horse's lumbar spine moves by some 20° in all, a dog's or a cheetah's by 40 and more (M. Hildebrand,
J. Mammal. 40, 1959)."""
REACH = 0.42
"""Radians that the neck comes down and forward at a gallop."""
FLANK = 0.85
"""Share of the trunk's own half breadth at which its middle lies over the ground: flesh and fur give."""
BLINK, BLINKS = 0.16, 5.3
"""Seconds that a blink takes, and from one to the next: a dog at rest blinks 12 times a minute."""
GAPE = (0.92, 0.42)
"""Radians by which the jaw of who has claws, and of who has hooves, is down when the mouth is wide open."""
CANTERS = ("run", "gallop", "chase", "win_race", "overtake")


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
        self.hinges = [np.asarray(axis) for axis in model.facts.get("lids", ())]
        far = 1.6 * self.h * g["muzzle_width"] * g["snub"]
        self.tongue = rx(np.radians(g["head_pitch"])) @ np.array([0.0, 0.10, 0.75]) * far
        """Metres, in the jaw's axes, by which the tongue comes out."""
        self.chains: dict[str, Chain] = {}
        self.hung: dict[str, tuple[Array, Array, Array, Array]] = {}
        """Of each chain at rest: its points from the first, the first from its parent, the tip, its side."""
        self.wag = 2 * np.pi * self.offset

    # ------------------------------------------------------------ one frame

    def step(self, time: float, dt: float) -> Pose:
        track, p, h, g = self.track, self.puppet, self.h, self.g
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
        lain = g["width"] * abs(np.sin(act["roll"])) + g["chest"] * abs(np.cos(act["roll"]))
        low = fore + FLANK * lain * h  # who lies on the side lies on the ribs, however broad
        stand[1] += clamp(act["tuck"], 0, 1) * max(low - stand[1], 0.0)
        stand += right * h * (0.018 * roll * go + 0.010 * idle)

        holds = {foot: self.plan.at(foot, time) for foot in FEET}
        floors = four_legs.floors(self, holds.values())
        pull = self.pull * np.exp(-dt * 6)
        for _ in range(6):
            p.P[0] = stand + pull
            p.R[0] = chest = (
                ry(trail + sway * 0.6)
                @ rz(0.03 * go * roll + 0.02 * idle - act["roll"])
                @ rx(-(pitch * 0.9 - flex * 0.5) - 0.012 * breath * (1 - go))
            )
            hips = (
                ry(yaw - sway + (yaw - trail) * 0.3 + act["bend"])
                @ rz(-0.05 * go * roll - 0.03 * idle - 0.85 * act["roll"])
                @ rx(-(pitch * 1.08 + flex * 0.9))
            )
            turn = chest.T @ hips
            p.put("spine2", local=between(ONE, turn, 0.35))
            p.put("spine1", local=between(ONE, turn, 0.40))
            p.put("pelvis", turn=hips)
            short = [four_legs.leg(self, foot, hold, floor, sit, air, act)
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
        shut = clamp(act["shut"], 0, 1)
        want *= 1 - 0.8 * min(1.0, abs(act["neck"]) + abs(act["nod"]) + abs(act["look"]) + max(act["fold"], 0.0))
        want *= 1 - shut  # who sleeps looks at nothing
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
        base = base @ rz(0.06 * self.weave(time, 7.3) * (1 - shut) - act["cock"])
        # Of a body that rolls over the head goes over with it.
        base = between(base, chest @ ry(yaw).T @ base, clamp(act["tuck"], 0, 1))
        p.put("neck", turn=between(between(chest, neck, 0.9), base, 0.35))
        p.put("neck2", turn=between(p.R[p.index["neck"]], base, 0.5) @ rx(0.25 * down))
        p.put("head", turn=base)
        if p.has("jaw"):
            out = clamp(act["tongue"], 0, 1)
            chew = 0.45 * graze * max(0.0, float(np.sin(2 * np.pi * (time * 1.9 + self.offset))))
            p.put("jaw", local=rx(GAPE[bool(self.g.get("hooves"))] * clamp(act["jaw"] + chew, 0, 1)))
            k = p.put("tongue", local=rx(0.75 * out))
            p.P[k] = p.P[k] + p.R[p.index["jaw"]] @ self.tongue * out
        blink = 1 - abs(2 * ((time + BLINKS * self.offset) % BLINKS) / BLINK - 1)
        for name, hinge in zip(("lid_l", "lid_r"), self.hinges, strict=False):
            p.put(name, local=about(hinge, RAISED * max(shut, min(2 * blink, 1.0), 0.0)))

    def _loose(self, time: float, dt: float, go: float, sit: float, act: Blend) -> None:
        """Ears, tail and trunk: chains that lag, swing and settle."""
        p = self.puppet
        self.wag += 2 * np.pi * (0.55 + 0.9 * go if self.heavy else 1.1 + 0.8 * go + 1.4 * act["wag"]) * dt
        head, hips = p.index["head"], p.index["pelvis"]
        shut = clamp(act["shut"], 0, 1)
        for side, s in (("_l", 1.0), ("_r", -1.0)):
            flick = 0.10 * max(0.0, self.weave(time * 2.1, 2.9) - 0.5)
            flap = 0.14 * np.sin(self.wag * 0.5 + s) if self.g["ear"] > 0.3 else flick
            self._chain("ear" + side, [f"ear0{side}", f"ear1{side}"], head, ry(s * flap), 0.34, dt, 0.35)
        wide = (0.10 + 0.10 * go + 0.42 * act["wag"]) * (1.6 if self.track.share("play", time) > 0.5 else 1.0)
        self._chain(
            "tail",
            [f"tail{k}" for k in range(5)],
            hips,
            rx(0.55 * sit - (np.radians(60 * self.g["tail_up"] - 15) + 0.2) * act["wrap"]),
            0.13,
            dt,
            0.5,
            lambda k: ry(wide * (1 - shut) * np.sin(self.wag - 0.4 * k) * (k / 5) ** 0.8)
            @ rx(-1.3 * act["wrap"] * k / 4),
        )
        if p.has("trunk0"):
            swing = 0.10 + 0.05 * go
            curl = CURL * clamp(act["curl"], 0, 1)
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
                    @ rx(-curl * (k + 1) / 6)
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
