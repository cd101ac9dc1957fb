"""Birds: flap and glide on the wing, banked into turns; on the ground they stand, hop, peck; in water they paddle."""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.stage.bodies.algebra import Spring, clamp, ease, rx, ry, rz
from skyscreen.stage.bodies.body import Body
from skyscreen.stage.bodies.keyed import Acting
from skyscreen.stage.bodies.path import CHANGES, Track, _low_pass
from skyscreen.stage.performer import Ground, Pose

LULL, BEATS, LAZY = 3.4, 2.2, 0.75
"""Seconds from one bout of a soaring bird's lazy wing beats to the next, beats in a bout, and their share of a full
beat."""
SOAR = 0.24
"""Radians that a soaring bird rolls in the gusts."""
BRAKES, FORWARD = (1.2, 5.0), 0.35
"""Lengths over the ground at which a bird that lands brakes wholly, and begins to; radians by which its legs are then
ahead of the trunk's own down, which is itself turned back by 50°."""
GAPE = 0.62
"""Radians by which the lower half of a bill is down when it is wide open."""
TRAIN = 1.42
"""Radians by which a peacock's train lies back when it is not spread."""
ALOFT = ("fly", "circle", "rise", "float", "drift", "spin", "glide", "swoop")


class Bird(Body):
    """Wing beats of f = 3.87 · m^0.33 · g^0.5 · … scaled to the span: 2.4 Hz for a gull, 1.4 for an eagle
    (C. J. Pennycuick, J. Exp. Biol. 199, 1996, with the span as the leading term)."""

    def __init__(self, model: Model, track: Track, ground: Ground, seed: int, scale: float) -> None:
        super().__init__(model, track, ground, seed, scale)
        self.g = model.facts["gait"]
        self.hertz = clamp(2.5 * (1.15 / (self.g["span"] * scale)) ** 0.8, 0.9, 9.0)
        self.level = self.heights()
        self.acting = Acting(track, "bird", self.offset)
        aloft = (
            np.sum([track.weight[m] for m in ALOFT if m in track.weight], axis=0)
            if any(m in track.weight for m in ALOFT)
            else np.zeros(len(track.time))
        )
        # Wings are spread as long as the feet are off the ground.
        changes = np.sum([track.weight[m] for m in CHANGES if m in track.weight], axis=0) if any(
            m in track.weight for m in CHANGES) else np.zeros(len(track.time))
        lift = track.height / self.g["length"]
        self.aloft = np.clip(aloft + changes * np.clip(lift / 0.4, 0, 1), 0, 1)
        n, rate = len(track.time), 120
        # Bouts of flapping between glides, from this bird's own stream: 1–3 s each.
        effort = np.zeros(n)
        k, flap = 0, bool(self.rng.random() < 0.6)
        while k < n:
            span = int(rate * (1.0 + 2.0 * self.rng.random()))
            effort[k : k + span] = 1.0 if flap else 0.0
            k, flap = k + span, not flap
        # Who glides holds the wings still but for two or three lazy beats now and then.
        glides = track.weight.get("glide", np.zeros(n))
        lazy = ((np.arange(n) / rate + LULL * self.offset) % LULL) * self.hertz < BEATS
        effort = effort * (1 - glides) + LAZY * glides * lazy
        effort *= 1 - track.weight.get("swoop", np.zeros(n))
        effort = np.maximum(effort, changes * (lift > 0.02))
        self.effort = _low_pass(effort, 0.25)
        self.phase = self.offset + np.cumsum(self.hertz * (0.15 + 0.85 * self.effort)) / rate
        self.bank, self.pitch = Spring(0.0, 0.9, 0.9), Spring(0.0, 0.9, 0.9)
        self.gaze = Spring(np.zeros(2), 3.0, 0.8)
        self.perch = Spring(1.0 - float(track.at(self.aloft, track.first)), 1.6, 0.9)
        rests = [m for m in ("idle", "stand", "look") if m in track.weight]
        opened = sum(float(track.at(track.weight[m], track.first)) for m in rests)
        self.train = Spring(opened, 0.8, 0.9) if model.facts.get("train") else None
        self.heading = np.zeros(2)
        self.next = 0.0
        self.coils = int(self.g.get("coils", 0))
        self.fall = -np.gradient(track.height, 1 / rate)
        """(N,) model metres a second downwards."""
        self.way = np.cumsum(track.speed) / rate
        """(N,) metres gone since the track began."""

    def step(self, time: float, dt: float) -> Pose:
        track, p, s = self.track, self.puppet, self.g["length"]
        x, yaw = track.at(track.x, time), float(track.at(track.yaw, time))
        speed = float(track.at(track.speed, time))
        aloft = float(track.at(self.aloft, time))
        effort, phase = float(track.at(self.effort, time)), 2 * np.pi * float(track.at(self.phase, time))
        down = 1.0 - aloft
        act = self.acting.at(time)
        folded = float(self.perch.step(down, dt)) * (1 - clamp(act["wings"], 0, 1) * down)
        ground = float(track.at(self.level, time)) + float(track.at(track.height, time))
        flare = track.share("land", time) * aloft
        # The last body lengths: it stands on its tail against the air, wings up, legs forward.
        brakes = flare * (1 - ease(float(track.at(track.height, time)) / s, *BRAKES))
        bank = float(
            self.bank.step(np.clip(-speed * self.scale * float(track.at(track.spin, time)) / 9.81, -0.9, 0.9), dt)
        )
        drift = self.weave(time, 5.1, 8.3, 3.7)
        # On the wing it rides the gusts: it rolls from side to side though it flies straight.
        bank += (SOAR * (1 - effort) + 0.04) * aloft * self.weave(time, 2.9, 4.3)
        swims = down * track.share("swim", time)
        walks = self.g.get("walks", 0.0) > 0.5
        high = 0.4 + 0.4 * track.share("hop", time)  # told to hop, it hops to be seen
        hop, crouch = self.hops(time, 0.0 if walks else (down - swims) * float(speed > 0.05) * high, 0.5)
        stride = self._stride(time, speed) if walks and down > 0.5 and swims < 0.02 else None
        if stride is not None:  # it sinks as the legs part
            hop -= self.g["leg"] * (1 - np.cos(stride[1])) * (0.5 - 0.5 * np.cos(2 * stride[0]))
        lift = aloft * (s * (0.5 * drift - 0.10 * effort * np.sin(phase)))
        slope = self.pitch.step(-0.10 * effort + 0.12 * np.cos(2 * np.pi * time / 5.1 + self.offset * 9) * aloft, dt)
        origin = np.array([x[0], ground, x[1]])
        base = p.rest[0]
        at = origin + np.array([0, base[1] + lift + hop - s * (0.15 * crouch + act["drop"] * down), 0])
        p.P[0] = at
        # The keel lies level in the water; a penguin stretches out on it.
        rears = (0.0 if self.coils else 0.38) * (1 - swims)
        # A stoop goes where it looks: along the slant of its fall, the wings drawn in as long as it is steep.
        slant = np.arctan2(max(float(track.at(self.fall, time)), 0.0), max(speed, 0.1))
        stoop = track.share("swoop", time) * aloft * clamp(float(slant), 0.0, 1.3)
        slope = float(slope) - 0.25 * flare - 0.65 * brakes - 0.25 * track.share("take_off", time) + stoop
        tilt = slope * aloft - rears * folded + 0.06 * self.weave(time, 3.1) * folded
        tilt += swims * (0.75 if self.g.get("upright") else -0.05)
        peck = track.share("graze", time) * max(0.0, np.sin(time * 2.6 + 6 * self.offset)) ** 3
        p.R[0] = body = ry(yaw) @ rz(-bank * aloft) @ rx(tilt + 0.7 * peck + act["pitch"] * down)
        self._head(time, dt, yaw, aloft, bank, peck, act["nod"] * down, act["look"] * down)
        if p.has("jaw"):
            p.put("jaw", local=rx(GAPE * clamp(act["jaw"], 0, 1)))
        trail = rx(0.10 * np.sin(phase) * effort * aloft + 0.25 * folded) @ rz(0.35 * bank * aloft) @ ry(0.05 * drift)
        if self.train is not None:  # a wheel of feathers: spread by who stands at rest or shows it, else drawn behind
            rest = sum(track.share(m, time) for m in ("idle", "stand", "look"))
            shut = 1.0 - clamp(float(self.train.step(clamp(rest + act["fan"], 0, 1), dt)), 0, 1)
            trail = trail @ rx(-TRAIN * shut) @ np.diag([1.0 - 0.8 * shut, 1.0, 1.0])
        p.put("tail", local=trail)
        self._coils(time, speed, bank)
        self._wings(phase, effort, aloft, folded, drift, clamp(stoop / 0.7, 0, 1))
        self._legs(time, body, yaw, aloft, swims, speed, stride, brakes)
        return self.finish(yaw, origin, self._touches(time, x, ground, aloft, effort))

    def _stride(self, time: float, speed: float) -> tuple[float, float]:
        """(phase, half swing) in radians of a walk whose feet keep their place: step length = 4 · leg · sin(swing)."""
        leg = self.g["leg"]
        swing = clamp(0.30 + 0.18 * speed / np.sqrt(9.81 * leg), 0.0, 0.75)
        swing *= ease(speed / (0.3 * leg), 0.0, 1.0)
        return 2 * np.pi * float(self.track.at(self.way, time)) / (4 * leg * np.sin(0.42)) + 6 * self.offset, swing

    def _legs(self, time: float, body: Any, yaw: float, aloft: float, swims: float, speed: float,
              stride: tuple[float, float] | None, brakes: float) -> None:
        """Drawn back on the wing and put forward to land, step by step on the ground; in the water they push by turns,
        each every 0.7 s."""
        p = self.puppet
        wades = swims > 0.02 and self.g.get("draught", 0.0) < 0.6 * self.g["high"]
        for side, turn in (("_l", 0.0), ("_r", np.pi)):
            fold = 0.0
            if aloft > 0.02:
                # Drawn up into the plumage, the feet back under the tail.
                drawn = aloft * (1 - brakes)
                k = p.put("leg" + side, turn=body @ rx(1.5 * drawn - FORWARD * brakes))
                p.P[k] = p.P[k] + body @ np.array([0.0, 0.45 * self.g.get("leg", 0.0) * drawn, 0.0])
            elif stride is not None:
                phase, swing = stride[0] + turn, stride[1]
                fold = 2.2 * swing * max(np.cos(phase), 0.0)  # the ankle folds while the foot comes forward
                p.put("leg" + side, turn=ry(yaw) @ rx(-swing * np.sin(phase) - 0.35 * fold))
            elif swims > 0.02 and not wades:
                stroke = np.sin(2 * np.pi * (time / 0.7 + self.offset) + turn) * (0.25 + 0.75 * min(speed / 0.5, 1.0))
                p.put("leg" + side, turn=ry(yaw) @ rx(swims * (0.55 + 0.5 * stroke)))
            else:
                p.put("leg" + side, turn=ry(yaw))
            if p.has("shin" + side):
                p.put("shin" + side, local=rx(fold))

    def _coils(self, time: float, speed: float, bank: float) -> None:
        """A dragon's long body: a wave runs to the tail, wider there, as an eel's does; it bends into the turn."""
        wave = 2 * np.pi * (0.22 * time + self.offset)
        for k in range(self.coils):
            grow = (0.10 + 0.022 * k) * (0.6 + 0.4 * min(speed / 4.0, 1.0))
            side, up = np.sin(wave - 0.75 * k), np.sin(0.63 * wave - 0.6 * k + 1.0)
            self.puppet.put(f"coil{k}", local=ry(grow * side - 0.05 * bank) @ rx(0.6 * grow * up))

    def _wings(self, phase: float, effort: float, aloft: float, folded: float, drift: float,
               tuck: float = 0.0) -> None:
        """The hand follows the arm by a fifth of a beat; the down stroke is slower than the up stroke."""
        p = self.puppet
        stroke = np.sin(phase + 0.35 * np.sin(phase))
        late, last = np.sin(phase - 0.9), np.sin(phase - 1.5)
        raised = effort * 0.62 * stroke + (1 - effort) * (0.13 + 0.07 * drift)
        elbow = effort * (0.30 * late - 0.12) - (1 - effort) * 0.10
        hand = effort * 0.34 * last - (1 - effort) * 0.06
        twist = -0.20 * effort * np.cos(phase) * (1 - folded)
        for side, k in (("_l", 1.0), ("_r", -1.0)):
            r, e, h = (v * (1 - folded) for v in (raised, elbow, hand))
            # Folded: flat on the flank, trailing edge down, drawn in to half its span as the wrist does, and closing
            # towards the tail; it lies on the feathers, not in them.
            draw = np.diag([1 - 0.5 * max(folded, 0.55 * tuck), 1.0, 1 - 0.30 * folded])
            p.put(
                "wing0" + side,
                local=ry(k * (1.60 * folded + 0.55 * tuck)) @ rz(k * r) @ rx(twist - 1.52 * folded) @ draw,
            )
            j = p.index["wing0" + side]
            p.P[j] = p.P[j] + p.R[0] @ np.array([k * self.g.get("bulge", 0.0) * folded, 0.0, 0.0])
            p.put("wing1" + side, local=ry(k * 0.25 * tuck) @ rz(k * e))
            p.put("wing2" + side, local=ry(k * (0.10 * effort * max(stroke, 0) + 0.45 * tuck)) @ rz(k * h))

    def _head(self, time: float, dt: float, yaw: float, aloft: float, bank: float, peck: float, nod: float,
              aside: float) -> None:
        """On the wing the head stays level; on the ground it turns in jerks, as birds' heads do."""
        p = self.puppet
        if time >= self.next:
            self.heading = np.array([self.rng.uniform(-0.9, 0.9), self.rng.uniform(-0.2, 0.25)]) * (1 - 0.6 * aloft)
            self.next = time + 0.5 + 1.4 * float(self.rng.random())
        look: Any = self.gaze.step(self.heading, dt)
        look = look * (1 - min(1.0, abs(nod) + abs(aside)))
        turn = ry(yaw + float(look[0]) + aside) @ rx(float(look[1]) + 1.2 * peck + nod) @ rz(-0.25 * bank * aloft)
        p.put(
            "neck", turn=turn if aloft > 0.99 else ry(yaw + 0.5 * float(look[0])) @ rx(0.5 * peck - 0.1 * (1 - aloft))
        )
        p.put("head", turn=turn)

    def _touches(self, time: float, x: Any, ground: float, aloft: float, effort: float) -> list[Any]:
        """One wing beat a cycle, at the middle of the down stroke."""
        out = []
        if self.heard > -1e8 and aloft > 0.5 and effort > 0.5 and ease(effort) > 0:
            a, b = (float(self.track.at(self.phase, t)) for t in (self.heard, time))
            if np.floor(b) > np.floor(a):
                out.append(self.touch(time, "wing", float(x[0]), ground, float(x[1]), 0.4))
        self.heard = time
        return out
