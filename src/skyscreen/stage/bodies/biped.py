"""People: walk, run, stand, turn, sit, jump, dance, and what arms and face do meanwhile."""

from __future__ import annotations

import numpy as np

from skyscreen.catalogue import index
from skyscreen.core.seeds import stream
from skyscreen.nouns.model import Model
from skyscreen.stage.bodies import arms, gait, gaze, legs, seating
from skyscreen.stage.bodies.algebra import ONE, Chain, Spring, between, clamp, ease, rx, ry, rz
from skyscreen.stage.bodies.body import Array, Body
from skyscreen.stage.bodies.climbing import Climber
from skyscreen.stage.bodies.face import Face
from skyscreen.stage.bodies.handwork import Handwork
from skyscreen.stage.bodies.keyed import Acting, Blend
from skyscreen.stage.bodies.legs import SIDES
from skyscreen.stage.bodies.manner import Manner
from skyscreen.stage.bodies.path import Track, _low_pass
from skyscreen.stage.bodies.skirt import Skirt
from skyscreen.stage.bodies.steps import Plan
from skyscreen.stage.bodies.treads import INTO, OVER, SUNK, Treads
from skyscreen.stage.performer import Beat, Ground, Pose

RUNS = (0.62, 0.86)
"""Speeds over √(g · hip height) between which a walk becomes a run."""
RUN_LEAN = 0.17
"""Radians that a runner's trunk leans ahead at √(g · hip height), growing with speed: 8–13° are measured from jog to
sprint (T. F. Novacheck, Gait & Posture 7, 1998)."""

AGED_BACK, AGED_KNEES = 0.17, 0.020
"""Radians that the upper back of somebody of 77 is bent (its kyphosis grows by 10° from 40 to 75: Fon et al. 1980), and
how much lower the hips are for knees that no longer straighten, of the body's scale."""


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
        self.work = Handwork(self)
        motions = index.family("motions")
        self.tools = any(m in motions and motions[m].facts.get("holds") for m in track.weight)
        """A deed of this shot has a tool."""
        self.manner = Manner(track, np.random.default_rng(stream(seed, model.name, "manner")),
                             str(model.facts.get("mood", "")))
        self.reached: dict[str, tuple[Array, Array, Array]] = {}
        """Turns of the arms one frame ago, once a motion has keyed them."""
        self._support()
        yaw = float(track.at(track.yaw, track.first))
        self.chest = Spring(yaw, 2.2, 0.75)
        self.gaze, self.aim = Spring(np.zeros(2), 1.3, 0.85), np.zeros(2)
        """Yaw off the body and pitch: of the head, and where it is going."""
        self.low, self.lean = Spring(0.0, 1.2, 0.8), Spring(0.0, 1.6, 0.6)
        self.swing = {s: Spring(0.0, 1.9, 0.55) for s, _ in SIDES}
        self.bend = {s: Spring(0.3, 2.4, 0.45) for s, _ in SIDES}
        self.skirt = Skirt(self.puppet, self.g)
        self.aged = clamp((float(self.g["age"]) - 55) / 22, 0.0, 1.2)
        self.hair: Chain | None = None
        self.sink, self.over = 0.0, 0.0
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
        knees = float(track.at(self.work.knees, time)) * down
        act = self.work.laden(act, time).also(knees, self.work.kneeling, 0.55)
        reach = self.work.stretched(dt)
        stoop = self.stoop * clamp(max(act["meet_l"], act["meet_r"]), 0, 1)
        free = 1.0 - min(max(sit, 0.0), 1.0)
        self.over = self.leaping(time) + track.beat(time).raised / self.scale
        air += k * max(act["air"], 0.0) * free + self.over
        right = np.array([np.cos(yaw), 0, -np.sin(yaw)])
        ahead = np.array([np.sin(yaw), 0, np.cos(yaw)])
        breath = np.sin(2 * np.pi * (time * (0.27 + 0.25 * run) + self.offset))

        steep = float(track.at(self.steep, time)) if self.treads.found else 0.0
        lift = dance * 0.10 + act["lift"] + OVER * steep
        feet = {s: legs.foot(self, self.plan.at(s, time), s, sign, run, air, lift) for s, sign in SIDES}
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
            - AGED_KNEES * self.aged * (1 - run)
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
            feet = {s: legs.seated(self, feet[s], sign, down, now, yaw, hips_at, origin) for s, sign in SIDES}
        if self.climber is not None and climbs > 0:
            for s, sign in SIDES:
                rung = feet[s][0] + (self.climber.foot(time, sign) - feet[s][0]) * climbs
                feet[s] = (rung, yaw, -0.10 * climbs, False, rung)
        poles = {s: legs.placed(self, act, feet, s, sign, yaw, origin, free) for s, sign in SIDES}
        legs.stand(self, feet, hips_at, hips, ahead, right, dt, air, sit, poles)
        mood = self.face.feel
        trail = float(self.chest.step(float(track.at(track.yaw, time + 0.06)), dt))
        counter = 0.20 * apart * go * (1 + 0.6 * run) - 0.20 * dance * np.sin(beat)
        chest = (
            ry(trail + counter + swivel + act["twist"])
            @ trunk
            @ rz(-0.45 * roll - 0.05 * dance * np.sin(beat) + act["bend"])
            @ rx(act["lean"] + mood("lean") + 0.7 * stoop + 0.55 * reach)
            @ rx(0.9 * lean - 0.012 * breath + 0.012 + 0.05 * sit + AGED_BACK * self.aged * (1 - run))
        )
        p.put("spine", turn=between(p.R[0], chest, 0.5))
        p.put("chest", turn=chest)
        mind = does(0.05)
        busy = min(1.0, 4 * (abs(mind["nod"]) + abs(mind["look"])) + 0.8 * abs(act["pitch"]))
        look = gaze.look(self, time, dt, yaw, trail, go, busy)
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
        acts = (self.work.laden(does(0.02), time), self.work.laden(does(0.06), time))
        arms.pose(self, time, dt, trail, chest, apart, go, run, sit, dance, beat, lean, breath, air, acts, origin)
        self._loose(time, dt, hips_at, yaw, run, hips)
        return self.finish(yaw, origin, legs.touches(self, time))

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

    # ------------------------------------------------------------ legs

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

__all__ = ["ONE", "Biped", "Pose"]
