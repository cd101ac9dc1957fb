"""Swimmers: a wave runs down the body and grows to the tail; fish beat sideways, whales up and down."""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.stage.bodies.algebra import Spring, clamp, rx, ry, rz
from skyscreen.stage.bodies.body import Body
from skyscreen.stage.bodies.path import Track
from skyscreen.stage.performer import Ground, Pose

SPINE = 6


class Fish(Body):
    """Tail beats follow speed / (0.7 · length), the stride length of carangiform swimmers (R. Bainbridge, J. Exp.
    Biol. 35, 1958); at rest the fins scull and the body sways."""

    def __init__(self, model: Model, track: Track, ground: Ground, seed: int, scale: float) -> None:
        super().__init__(model, track, ground, seed, scale)
        self.g = model.facts["gait"]
        length = self.g["length"]
        beats = np.clip(track.speed / (0.7 * length), 0.30 / max(length * scale, 0.3) ** 0.5, 4.5)
        self.phase = self.offset + np.cumsum(beats) / 120
        self.level = self.heights()
        self.bend, self.pitch = Spring(0.0, 1.2, 0.9), Spring(0.0, 1.0, 0.9)

    def step(self, time: float, dt: float) -> Pose:
        track, p, length = self.track, self.puppet, self.g["length"]
        level = self.g["flukes"] > 0.5
        x, yaw = track.at(track.x, time), float(track.at(track.yaw, time))
        phase = 2 * np.pi * float(track.at(self.phase, time))
        go = clamp(track.at(track.speed, time) / (0.8 * length), 0, 1)
        spin = float(self.bend.step(np.clip(track.at(track.spin, time + 0.1), -1.5, 1.5), dt))
        leap = track.share("jump", time)
        arc, dive = 0.0, 0.0
        if leap > 0.02:
            # A breach: out of the water on a parabola, nose up, then down.
            u = (track.since("jump", time) % 3.2) / 1.6
            arc = leap * length * (1.1 * max(0.0, 1 - (2 * u - 1) ** 2) if u < 1 else 0.0)
            dive = leap * (-0.9 * np.cos(np.pi * u) if u < 1 else 0.9 * (1 - (u - 1)))
        rise = 0.10 * length * self.weave(time, 6.1, 4.3)
        ground = float(track.at(self.level, time))
        origin = np.array([x[0], ground, x[1]])
        p.P[0] = origin + np.array([0, p.rest[0][1] + rise + arc + (0.02 * length * np.sin(phase) if level else 0), 0])
        pitch = float(self.pitch.step(-0.12 * np.cos(2 * np.pi * time / 6.1 + 9 * self.offset) + dive, dt))
        wave = 0.05 + 0.06 * go
        lead = -wave * 0.6 * np.sin(phase + 0.6)
        turn = rx(lead) if level else ry(lead)
        p.R[0] = ry(yaw) @ rx(pitch) @ rz(-0.25 * spin) @ turn
        p.put("head", local=(rx if level else ry)(-lead * 0.6))
        for k in range(SPINE):
            a = wave * (0.6 + 0.55 * k) * np.sin(phase - 0.75 * (k + 1)) - (0 if level else 0.10 * spin)
            p.put(f"spine{k}", local=rx(a) if level else ry(a))
        for side, s in (("_l", 1.0), ("_r", -1.0)):
            scull = (0.40 - 0.25 * go) * np.sin(phase * 0.5 + 1.2 * s) + 0.10
            p.put("fin" + side, local=rz(-s * scull) @ ry(s * 0.25 * go))
        return self.finish(yaw, origin, [])
