"""People: walk, run, stand, turn, sit, jump, dance, and what arms and face do meanwhile."""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.catalogue import index
from skyscreen.core.seeds import stream
from skyscreen.nouns.keys import Keys, both
from skyscreen.nouns.world import Model
from skyscreen.stage.bodies import arms, gait, seating
from skyscreen.stage.bodies.algebra import ONE, Chain, Spring, between, clamp, ease, rx, ry, rz, unit
from skyscreen.stage.bodies.body import Array, Body
from skyscreen.stage.bodies.climbing import Climber
from skyscreen.stage.bodies.face import Face
from skyscreen.stage.bodies.keyed import Acting, Blend, Curves
from skyscreen.stage.bodies.manner import Manner
from skyscreen.stage.bodies.path import RATE, Track, _low_pass
from skyscreen.stage.bodies.skirt import Skirt
from skyscreen.stage.bodies.steps import Foothold, Plan
from skyscreen.stage.bodies.treads import INTO, OVER, SUNK, Treads
from skyscreen.stage.performer import Beat, Ground, Pose

AHEAD = np.array([0.0, 0, 1])
SIDES = (("_l", 1.0), ("_r", -1.0))
STRIKE, ROLL = 0.09, 0.24
"""Seconds of heel strike, and of rolling over the ball at the end of a walking stance."""
RUNS = (0.62, 0.86)
"""Speeds over √(g · hip height) between which a walk becomes a run."""
RUN_LEAN, HEEL = 0.17, 0.32
"""Radians that a runner's trunk leans ahead at √(g · hip height), growing with speed: 8–13° are measured from jog to
sprint (T. F. Novacheck, Gait & Posture 7, 1998). Share of the body that the ankle is raised by in a running swing."""
BEHIND = 2.1
"""Radians off its front from which on a head does not try to turn to a thing."""
LOW = 0.52
"""Shares of the body over the ground: what is worked at lower down is knelt to."""
KNEELING = {"drop": 0.405, "foot_l": (0.12, 0.084, 0.36), "toe_l": 0.0, "foot_r": (0.10, 0.125, -0.37), "toe_r": 1.25,
            "knee_r": (0.1, -0.4, 1.0)}
LOADED = {
    "hand": {"hand_r": (0.15, -0.22, 0.26), "way_r": (-0.05, 0.0, 1.0), "palm_r": (-1.0, 0.0, 0.0), "grip_r": 1.2},
    "hands": both(hand=(0.13, -0.26, 0.30), way=(-0.35, 0.0, 0.95), palm=(-0.7, 0.7, 0.0), grip=0.7),
}
"""Where the hands are that carry something."""
RESTING = {side: {"work" + side: (0.17, 0.022, 0.02), "way" + side: (-0.45, -0.05, 0.9),
                  "palm" + side: (-0.25, -1.0, 0.0), "grip" + side: 0.35, "elbow" + side: (0.8, -0.9, -0.2)}
           for side, _ in SIDES}
"""Where the hands of who sits at a table lie."""
THICK, CLEAR = 0.045, 0.16
"""Shares of the body: how high over a table a wrist is at least, and how far before its edge that begins."""
BENCH = (0.0, 0.86, 0.34)
"""Shares of the body (left, up, ahead) where hands work for which nothing is there: the edge of a table."""


class Biped(Body):
    """See `skyscreen.stage.bodies.performer`."""

    def __init__(self, model: Model, track: Track, ground: Ground, seed: int, scale: float) -> None:
        super().__init__(model, track, ground, seed, scale)
        p, self.g = self.puppet, model.facts["gait"]
        self.k, self.hip = self.g["k"], self.g["hip"]
        rest = lambda n: p.rest[p.index[n]]  # noqa: E731
        self.ankle = rest("foot_l")
        self.ball = rest("toe_l") - self.ankle
        self.ball[0], self.ball[1] = 0.0, self.ball[1] - rest("toe_l")[1] * 0.9
        self.heel = np.array([0.0, -self.ankle[1] * 0.98, -0.055 * self.k])
        self.leg = float(
            np.linalg.norm(rest("calf_l") - rest("thigh_l")) + np.linalg.norm(rest("foot_l") - rest("calf_l"))
        )
        moving = track.speed > 0.045 * np.sqrt(gait.G * self.hip)
        self.marching = track.weight.get("dance", np.zeros(len(track.time))) > 0.5
        self.hop = 0.22 * self.k
        wide = 0.060 * self.k
        offsets = {"_l": np.array([wide, 0.012 * self.k]), "_r": np.array([-wide, 0.012 * self.k])}

        self.treads = treads = Treads(track)

        def period(v: Array) -> Array:
            usual = gait.period(v, self.hip)
            return treads.period(np.where(v < 0.3, 1.0, usual) if self.marching.any() else usual, v)

        self.plan = Plan(
            track,
            offsets,
            lambda v: {"_l": 0.0, "_r": 0.5},
            period,
            lambda v: gait.two_duty(v, self.hip),
            moving | self.marching,
            self.offset,
            0.38,
            0.10 * self.k,
            {"_l": 0.10, "_r": -0.10},
            treads.snap if treads.found else None,
        )
        # Over steps the body rises steadily while the feet go from tread to tread.
        self.level = _low_pass(self.heights(), 0.35) if treads.found else self.heights()
        self.steep = _low_pass((treads.run > 0).astype(float), 0.3)
        self.acting = Acting(track, "biped", self.offset)
        self.climber = self._climber()
        self.rests, self.rises = seating.rests(track), seating.changes(track)
        self.knees = self._knees()
        self.loads = {how: _low_pass(np.array([track.beats[k].carries == how for k in track.label], float), 0.22)
                      for how in LOADED if any(beat.carries == how for beat in track.beats)}
        self.loaded = {how: Curves(Keys(((0.5, LOADED[how]), (0.6, LOADED[how])))) for how in self.loads}
        self.tables = _low_pass(np.array([track.beats[k].table is not None for k in track.label], float), 0.22)
        self.resting = {s: Curves(Keys(((0.5, pose), (0.6, pose)))) for s, pose in RESTING.items()}
        motions = index.family("motions")
        self.tools = any(m in motions and motions[m].facts.get("holds") for m in track.weight)
        """A deed of this shot has a tool."""
        self.manner = Manner(track, np.random.default_rng(stream(seed, model.name, "manner")))
        self.kneeling = Curves(Keys(((0.5, KNEELING), (0.6, KNEELING))))
        self.short, self.stretch, self.busy = 0.0, 0.0, False
        """Metres that a hand at work fell short of its place a frame ago; radians that the trunk leans to reach it; a
        hand was at work."""
        self.reached: dict[str, tuple[Array, Array, Array]] = {}
        """Turns of the arms one frame ago, once a motion has keyed them."""
        self._support()
        yaw = float(track.at(track.yaw, track.first))
        self.chest = Spring(yaw, 2.2, 0.75)
        self.gaze = Spring(np.zeros(2), 1.3, 0.85)
        self.low, self.lean = Spring(0.0, 1.2, 0.8), Spring(0.0, 1.6, 0.6)
        self.swing = {s: Spring(0.0, 1.9, 0.55) for s, _ in SIDES}
        self.bend = {s: Spring(0.3, 2.4, 0.45) for s, _ in SIDES}
        self.skirt = Skirt(self.puppet, self.g)
        self.hair: Chain | None = None
        self.sink = 0.0
        self.face = Face(model, track, self.puppet, seed, self.offset)

    def _climber(self) -> Climber | None:
        """Whoever climbs by holds, with the hands' places told for the whole track."""
        beat = next((beat for beat in self.track.beats if beat.holds is not None), None)
        if beat is None:
            return None
        way = np.array([np.sin(beat.heading), 0.0, np.cos(beat.heading)])
        climber = Climber(beat, np.asarray(beat.holds, float) / self.scale, way, self.k, 0.0)
        times = self.track.time[::4]
        self.meeting = {side: (times, np.array([climber.hand(t, sign) for t in times]) * self.scale)
                        for side, sign in SIDES}
        return climber

    def _knees(self) -> Array:
        """(N,) how far it kneels to what it works at."""
        track = self.track
        low = np.zeros(len(track.time))
        for n, beat in enumerate(track.beats):
            if beat.work is not None and beat.seat == 0:
                x, y, z = (float(v) / self.scale for v in beat.work)
                low[track.label == n] = float(y - float(self.ground(x, z)[0]) < LOW * self.k)
        return _low_pass(low, 0.22)

    def workplace(self, time: float, yaw: float, origin: Array) -> Array:
        """(3,) model metres of the place its hands work at."""
        k = int(np.clip((time - self.track.time[0]) * RATE, 0, len(self.track.time) - 1))
        now = self.track.label[k]
        # Of the deed that runs, else the last: a hand on its way home comes from there.
        for beat in [*reversed(self.track.beats[: now + 1]), *self.track.beats[now + 1 :]]:
            if beat.work is not None:
                return np.asarray(beat.work, float) / self.scale
            if beat.table is not None:
                return np.asarray(beat.table, float) / self.scale
        return origin + ry(yaw) @ np.asarray(BENCH) * self.k

    def over_table(self, time: float, yaw: float, goal: Array) -> Array:
        """The wrist's place, no lower over a table that it sits at than a hand is thick."""
        k = int(np.clip((time - self.track.time[0]) * RATE, 0, len(self.track.time) - 1))
        edge = self.track.beats[self.track.label[k]].table
        if edge is None:
            return goal
        at = np.asarray(edge, float) / self.scale
        along = float((goal - at) @ (ry(yaw) @ AHEAD))
        if along < -CLEAR * self.k:
            return goal
        return np.array([goal[0], max(goal[1], at[1] + THICK * self.k), goal[2]])

    def _support(self) -> None:
        """Which foot carries: −1 right … 1 left, smooth; and how far to lean over it."""
        side = np.zeros(len(self.track.time))
        for name, sign in SIDES:
            for c in self.plan.contacts[name]:
                side[(self.track.time >= c.on) & (self.track.time <= c.off)] += sign
        self.support = _low_pass(side, 0.08)

    # ------------------------------------------------------------ one frame

    def step(self, time: float, dt: float) -> Pose:
        track, p, k = self.track, self.puppet, self.k
        self.now = time
        x, yaw = track.at(track.x, time), float(track.at(track.yaw, time))
        speed = float(track.at(track.speed, time))
        pace = float(gait.froude_speed(speed, self.hip))
        go, run = ease(pace, 0.03, 0.36), float(gait.ramp(pace, *RUNS))
        ground = self.floor = float(track.at(self.level, time))
        surge = clamp(track.at(track.surge, time), -2.5, 2.5)
        dance = track.share("dance", time)
        beat = 2 * np.pi * float(track.at(self.plan.phase, time))
        air, crouch = self.hops(time, 0.35 * track.share("play", time), 1.25)
        now = track.beat(time)
        sit = float(self.low.step(float(track.at(self.rests, time)), dt))
        seat = now.seat / self.scale
        on_seat = seat > 0
        at_ease = (1 - go) * (1 - clamp(sit, 0, 1)) if self.at_ease(now, time) else 0.0

        def does(late: float = 0.0) -> Blend:
            return self.manner.also(self.acting.at(time, beat / (2 * np.pi), late), time - late, at_ease)

        act = does()
        # It kneels as long as a hand is down there, and stands up with what it has taken.
        down = max(act.own("work_l")[1], act.own("work_r")[1])
        knees = float(track.at(self.knees, time)) * down
        act = self._laden(act, time).also(knees, self.kneeling, 0.55)
        reach = self._stretched(dt)
        stoop = self.stoop * clamp(max(act["meet_l"], act["meet_r"]), 0, 1)
        free = 1.0 - min(max(sit, 0.0), 1.0)
        air += k * max(act["air"], 0.0) * free
        right = np.array([np.cos(yaw), 0, -np.sin(yaw)])
        ahead = np.array([np.sin(yaw), 0, np.cos(yaw)])
        breath = np.sin(2 * np.pi * (time * (0.27 + 0.25 * run) + self.offset))

        steep = float(track.at(self.steep, time)) if self.treads.found else 0.0
        lift = dance * 0.10 + act["lift"] + OVER * steep
        feet = {s: self._foot(self.plan.at(s, time), s, sign, run, air, lift) for s, sign in SIDES}
        apart = clamp((feet["_l"][0] - feet["_r"][0]) @ ahead / (0.72 * k), -1.2, 1.2)
        load = float(track.at(self.support, time))
        shift = (1 - go) * (0.044 * self.weave(time, 5.3, 3.7) + 0.008)
        bob = k * (
            -0.026 * go * (1 - run) * apart**2
            - 0.035 * run
            + 0.048 * run * np.cos(2 * beat + 0.7)
            - 0.055 * dance * (0.5 + 0.5 * np.cos(2 * beat))
            - 0.16 * crouch
            - SUNK * steep
            + 0.0025 * breath
        )
        ahead_by = RUN_LEAN * run * clamp(pace, 0.8, 1.6)
        lean = float(self.lean.step(INTO * steep + 0.035 * go + ahead_by + 0.030 * surge + 0.25 * crouch, dt))
        roll = 0.055 * go * load * (1 - 0.5 * run) + 1.3 * shift * (1 - sit) + 0.13 * dance * np.sin(beat)
        twist = (0.15 * apart * go) + 0.22 * dance * np.sin(beat)
        height = p.rest[0][1] - 0.018 * k
        drop = (height - (seat + 0.10 * k if on_seat else 0.135 * k)) * sit if sit > 0.01 else 0.0
        origin = np.array([x[0], ground, x[1]])
        hips_at = np.array([x[0], ground + height + bob + air - drop, x[1]])
        climbs = track.share("climb", time) if self.climber is not None else 0.0
        if self.climber is not None and climbs > 0:
            hips_at += (self.climber.hips(time) - hips_at) * climbs
        if self.rises and on_seat:
            hips_at += ahead * k * seating.feet_ahead(seat / k) * seating.forward(sit)
        hips_at += right * (0.030 * k * load * go * (1 - run) + shift * k + 0.05 * k * dance * np.sin(beat))
        bowed = np.array([act["aside"], -act["drop"] - 0.50 * stoop - 0.10 * reach * (1 - knees),
                          act["ahead"] - 0.10 * stoop - 0.06 * reach])
        hips_at += ry(yaw) @ bowed * k * free
        # The trunk as a whole: what lies or bows takes hips, chest and head along.
        trunk = rz(act["roll"] * free) @ rx((act["pitch"] + 0.55 * stoop + 0.45 * reach) * free)
        swivel = act["turn"] * free
        hips = ry(yaw - twist + swivel) @ trunk @ rz(roll) @ rx(0.35 * lean - 0.20 * sit * (not on_seat))
        down = 1.0 if self.rises and on_seat else sit
        if down > 0.02:
            feet = {s: self._seated(feet[s], sign, down, now, yaw, hips_at, origin) for s, sign in SIDES}
        if self.climber is not None and climbs > 0:
            for s, sign in SIDES:
                rung = feet[s][0] + (self.climber.foot(time, sign) - feet[s][0]) * climbs
                feet[s] = (rung, yaw, -0.10 * climbs, False, rung)
        poles = {s: self._placed(act, feet, s, sign, yaw, origin, free) for s, sign in SIDES}
        self._legs(feet, hips_at, hips, ahead, right, dt, air, sit, poles)
        mood = self.face.feel
        trail = float(self.chest.step(float(track.at(track.yaw, time + 0.06)), dt))
        counter = 0.20 * apart * go * (1 + 0.6 * run) - 0.20 * dance * np.sin(beat)
        chest = (
            ry(trail + counter + swivel + act["twist"])
            @ trunk
            @ rz(-0.45 * roll - 0.05 * dance * np.sin(beat) + act["bend"])
            @ rx(act["lean"] + mood("lean") + 0.7 * stoop + 0.55 * reach)
            @ rx(0.9 * lean - 0.012 * breath + 0.012 + 0.05 * sit + 0.02 * max(self.g["age"] - 55, 0) / 10)
        )
        p.put("spine", turn=between(p.R[0], chest, 0.5))
        p.put("chest", turn=chest)
        mind = does(0.05)
        busy = min(1.0, 4 * (abs(mind["nod"]) + abs(mind["look"])) + 0.8 * abs(act["pitch"]))
        look = self._look(time, dt, yaw, trail, go, busy)
        face = (
            ry(yaw + swivel + 0.4 * act["twist"])
            @ trunk
            @ rz(0.6 * act["bend"])
            @ rx(0.5 * act["lean"])
            @ ry(look[0] + mind["look"])
            @ rx(look[1] - 0.02 * run + mind["nod"] + mood("nod"))
            @ rz(0.05 * self.weave(time, 8.3) - 0.08 * dance * np.sin(beat) + mind["cock"] + mood("cock"))
        )
        p.put("neck", turn=between(chest, face, 0.45))
        p.put("head", turn=face)
        self.face.pose(time, dt, self.aim - look, mind)
        acts = (self._laden(does(0.02), time), self._laden(does(0.06), time))
        arms.pose(self, time, dt, trail, chest, apart, go, run, sit, dance, beat, lean, breath, air, acts, origin)
        self._loose(time, dt, hips_at, yaw, run, hips)
        return self.finish(yaw, origin, self._touches(time))

    def at_ease(self, now: Beat, time: float) -> bool:
        """Whether its hands and its weight are its own: it carries nothing, rides nothing, and has no deed behind it
        and none before it whose tool is in the hand."""
        if now.carries or now.seat or now.seated or now.astride or self.meeting:
            return False
        if self.manner.done(time) > 0:
            return True
        if self.tools:
            return False
        return not any(beat.motion in self.acting.curves and beat.start <= time for beat in self.track.beats)

    def _laden(self, act: Blend, time: float) -> Blend:
        """With the hands at what they carry, unless the deed needs them."""
        at = float(self.track.at(self.tables, time))
        for side, curves in self.resting.items():
            # A hand leaves the table to speak, over it; what a deed keys, a deed has.
            free = 1.0 - max(act.own("hand" + side)[1], act.own("work" + side)[1])
            act = act.also(at * free, curves, 0.55)
        for how, share in self.loads.items():
            free = 1.0 - max(act.own("hand_r")[1], act.own("work_r")[1])
            act = act.also(float(self.track.at(share, time)) * free, self.loaded[how], 0.55)
        return act

    def _stretched(self, dt: float) -> float:
        """Radians that the trunk leans beyond its keys so that the hands reach their work: it goes down as long as a
        hand falls short, by at most 1.6 rad/s, comes up a tenth as fast while the work lasts, and quickly after it."""
        goes = min(1.5 * self.short / self.k, 1.6 * dt)
        rest = (0.16 if self.busy else 1.2) * dt
        self.stretch = clamp(self.stretch + (goes if self.short > 1e-4 else -rest), 0.0, 1.2)
        self.short, self.busy = 0.0, False
        return self.stretch

    # ------------------------------------------------------------ legs

    def _foot(
        self, hold: Foothold, side: str, sign: float, run: float, air: float, extra: float
    ) -> tuple[Array, float, float, bool, Array]:
        """Ankle (3,), its yaw and pitch, whether it is planted, and the flat ankle (3,) it pivots about."""
        k, c = self.k, hold.after

        def flat(x: float, z: float) -> Array:
            return np.array([x, float(self.ground(x, z)[0]) + self.ankle[1] + air, z])

        if hold.planted:
            base, turn = flat(hold.x, hold.z), ry(hold.yaw)
            # A stance that a corrective step ends or begins rolls less.
            strong = min(hold.reach / (0.55 * k), 1.0) if hold.age < 2 else 0.0
            if hold.age < STRIKE:
                a = -0.32 * (1 - ease(hold.age, 0, STRIKE)) * strong * (1 - 0.75 * run)
                pivot = self.heel
            elif hold.left < ROLL:
                following = self.plan.at(side, hold.after.off + 1e-4)
                a = (
                    0.90
                    * ease(ROLL - hold.left, 0, ROLL) ** 1.1
                    * clamp(following.reach / (0.45 * k), 0.15, 1)
                )
                pivot = self.ball
            else:
                return base, hold.yaw, 0.0, True, base
            tilt = turn @ rx(a)
            return base + turn @ pivot - tilt @ pivot, hold.yaw, a, True, base
        b, u = hold.before, hold.phase
        y0, y1 = flat(b.x, b.z), flat(c.x, c.z)
        far = clamp(hold.reach / (0.45 * k), 0.15, 1)
        off, on = 0.90 * far, -0.32 * min(hold.reach / (0.55 * k), 1.0) * (1 - 0.75 * run)
        turn0, turn1 = ry(b.yaw), ry(c.yaw)
        start = y0 + turn0 @ self.ball - turn0 @ rx(off) @ self.ball
        end = y1 + turn1 @ self.heel - turn1 @ rx(on) @ self.heel
        e = u * u * (3 - 2 * u)
        at = start + (end - start) * e
        # A runner's heel comes up behind, highest after a third of the swing: the knee folds by 95° and drives ahead.
        # The last, hurried steps before a stop leave no time for it.
        run *= ease(hold.age + hold.left, 0.10, 0.30)
        lift = (0.050 + (HEEL - 0.050) * run) * np.clip(hold.reach / (0.6 * k), 0.45, 1.0) + extra
        at[1] += lift * k * np.sin(np.pi * u ** (1 - 0.25 * run)) ** 1.3
        at = at + np.array([np.cos(hold.yaw), 0, -np.sin(hold.yaw)]) * sign * 0.022 * k * np.sin(np.pi * u)
        a = float(np.interp(u, [0, 0.25, 0.6, 0.9, 1], [off, off * 0.78 + 0.75 * run, 0.45 * run, on * 0.9, on]))
        return at, hold.yaw, a, False, at

    def _seated(self, foot: Any, sign: float, sit: float, beat: Beat, yaw: float, hips: Array, origin: Array) -> Any:
        """Feet before the seat, knees up on the ground, legs astride an animal, or on turning pedals."""
        at, turn, a, _planted, _flat = foot
        on_seat = beat.seat > 0
        toes = a * (1 - sit)
        # On the ground a skirt wants stretched legs: with knees up it would stand open before them.
        far = seating.feet_ahead(beat.seat / self.scale / self.k) if on_seat else 0.70 if self.skirt.hem > 0 else 0.50
        # The feet stay on the floor while the hips sway.
        goal = (origin if on_seat else hips) + ry(yaw) @ np.array([sign * 0.11, 0, far]) * self.k
        goal[1] = origin[1] + self.ankle[1]
        if beat.astride == "animal":
            goal = hips + ry(yaw) @ np.array([sign * 0.27, -0.62, 0.10]) * self.k
        elif beat.astride == "pedals":
            # A crank of 0.17 m, 0.72 m under the hips, at 1.1 turns a second.
            angle = 2 * np.pi * 1.1 * self.now + (0.0 if sign > 0 else np.pi)
            goal = hips + ry(yaw) @ np.array([sign * 0.10, -0.62 + 0.15 * np.cos(angle),
                                              0.17 + 0.15 * np.sin(angle)]) * self.k
            toes = 0.25 * np.sin(angle) * sit
        way = at + (goal - at) * sit
        way[1] += 0.10 * self.k * np.sin(np.pi * min(max(sit, 0.0), 1.0)) * (sit < 0.98)
        return way, turn, toes, False, way

    def _placed(
        self, act: Blend, feet: Any, side: str, sign: float, yaw: float, origin: Array, free: float
    ) -> tuple[Array, float, float]:
        """Lay a keyed foot; returns where its knee points, how much that counts, and how far the foot is laid."""
        spot, weight = act.own("foot" + side)
        weight *= free
        turn = ry(yaw)
        if weight > 1e-3:
            at, heading, a, _, _ = feet[side]
            goal = origin + turn @ (spot * np.array([sign, 1, 1])) * self.k
            pitch, _ = act.own("toe" + side)
            way = at + (goal - at) * weight
            feet[side] = (way, heading, a * (1 - weight) + float(pitch[0]) * weight, False, way)
        knee, share = act.own("knee" + side)
        return turn @ (knee * np.array([sign, 1, 1])), share * free, weight

    def _legs(
        self, feet: Any, hips_at: Array, hips: Array, ahead: Array, right: Array, dt: float, air: float, sit: float,
        poles: Any,
    ) -> None:
        """Planted feet never give way: a leg that cannot reach rolls over the ball, then the hips sink."""
        p, most = self.puppet, self.leg * 0.9985
        self.sink *= np.exp(-dt * 9)
        at = hips_at - np.array([0, self.sink, 0])
        for _ in range(4):
            p.P[0], p.R[0] = at, hips
            wrong = 0.0
            for side, _ in SIDES:
                i = p.put("thigh" + side)
                ankle, yaw, a, planted, base = feet[side]
                if not planted or sit > 0.02:
                    continue
                gap = float(np.linalg.norm(ankle - p.P[i])) - most
                if gap > 0 and a >= 0:
                    turn = ry(yaw)
                    while gap > 0 and a < 1.1:
                        a += 0.02
                        ankle = base + turn @ self.ball - turn @ rx(a) @ self.ball
                        gap = float(np.linalg.norm(ankle - p.P[i])) - most
                    feet[side] = (ankle, yaw, a, planted, base)
                if gap > 0:
                    d = p.P[i] - ankle
                    level = np.hypot(d[0], d[2])
                    wrong = max(wrong, float(d[1] - np.sqrt(max(most**2 - level**2, 0.01))))
            if wrong <= 1e-5:
                break
            at = at - np.array([0, wrong + 1e-4, 0])
            self.sink += wrong + 1e-4
        for side, sign in SIDES:
            ankle, yaw, a, _, _ = feet[side]
            turn = ry(yaw)
            toes = turn @ AHEAD
            pole = unit(toes * 0.7 + ahead * 0.5 + right * sign * (0.06 + 0.25 * sit))
            if sit > 0:
                pole = unit(pole + np.array([0, 0.9 * sit, 0]))
            knee, share, laid = poles[side]
            if share > 1e-3:
                pole = unit(pole * (1 - share) + knee * share)
            p.reach(("thigh" + side, "calf" + side, "foot" + side), ankle, pole, AHEAD)
            i = p.index["foot" + side]
            p.R[i] = turn @ rx(a)
            hold = self.plan.at(side, self.now)
            bent = (1.0 if hold.planted else 1 - ease(hold.phase, 0, 0.45)) * (1 - laid) + 0.5 * laid
            p.put("toe" + side, local=rx(-max(a, 0) * bent))

    # ------------------------------------------------------------ head

    def _look(self, time: float, dt: float, yaw: float, trail: float, go: float, busy: float = 0.0) -> Array:
        """Where the head turns: yaw off the body, pitch. The eyes run ahead of it."""
        want = np.array([0.30 * self.weave(time, 6.7, 4.1, 9.3) * (1 - 0.5 * go), 0.05 * self.weave(time, 5.3)])
        want[0] += clamp(self.track.at(self.track.spin, time + 0.35) * 0.30, -0.6, 0.6)
        seen = self.sees(time)
        if seen is not None:
            d = seen / self.scale - self.puppet.P[self.puppet.index["chest"]]
            d[1] -= 0.35 * self.k
            side = (np.arctan2(d[0], d[2]) - yaw + np.pi) % (2 * np.pi) - np.pi
            if abs(side) > BEHIND:
                side = np.sign(side) * 0.5  # what is behind one's back one hears: half a turn of the head
            want = np.array([np.clip(side, -1.2, 1.2), np.clip(-np.arctan2(d[1], np.hypot(d[0], d[2])), -0.6, 0.5)])
        want = want * (1 - 0.8 * min(busy, 1.0))
        self.aim = want
        return self.gaze.step(want, dt)

    # ------------------------------------------------------------ what hangs

    def _loose(self, time: float, dt: float, hips_at: Array, yaw: float, run: float, hips: Array) -> None:
        p = self.puppet
        names = ["hair0", "hair1", "hair2"]
        head = p.index["head"]
        rest = p.rest[[p.index[n] for n in names]]
        tip = rest[2] + (rest[2] - rest[1])
        line = np.concatenate([rest, tip[None]])
        goal = p.P[head] + (line - p.rest[head]) @ p.R[head].T
        if self.hair is None:
            self.hair = Chain(goal, 0.16, 0.92, 0.7, 3.0)
        points = self.hair.step(goal, dt)
        p.follow(names, points, tip, p.R[head] @ np.array([1.0, 0, 0]), np.array([1.0, 0, 0]))
        self.skirt.step(dt, hips_at - np.array([0, self.sink, 0]), yaw, hips, self.floor, run)

    def _touches(self, time: float) -> list[Any]:
        pace = float(gait.froude_speed(float(self.track.at(self.track.speed, time)), self.hip))
        out = [
            self.touch(c.on, "step", c.x, float(self.ground(c.x, c.z)[0]), c.z, 1.0 + 1.2 * float(pace > 0.75))
            for _, c in self.plan.landings(self.heard if self.heard > -1e8 else time, time)
        ]
        self.heard = time
        return out


__all__ = ["ONE", "Biped", "Pose"]
