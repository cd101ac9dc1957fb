"""Performers without four legs: many legs in turn, waves down a long body, humps, and a seal that hauls itself."""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.stage.bodies.algebra import Spring, clamp, ease, rx, ry, rz
from skyscreen.stage.bodies.body import Array, Body
from skyscreen.stage.bodies.path import Track
from skyscreen.stage.performer import Ground, Pose

LOOK = (5.3, 3.7)
"""Periods in seconds of a head's slow wander."""


class Walker(Body):
    """See `forge.rigs.crawler`; `facts["gait"]["mode"]` says how it goes."""

    def __init__(self, model: Model, track: Track, ground: Ground, seed: int, scale: float) -> None:
        super().__init__(model, track, ground, seed, scale)
        self.g = model.facts["gait"]
        self.level = self.heights()
        self.way = np.cumsum(track.speed) / 120
        """(N,) metres gone since the track began."""
        self.turn = Spring(0.0, 1.0, 0.9)
        mode = str(self.g["mode"])
        self.poses = {"legs": self._legs, "slither": self._slither, "inch": self._slither, "haul": self._haul}[mode]

    def step(self, time: float, dt: float) -> Pose:
        track = self.track
        x, yaw = track.at(track.x, time), float(track.at(track.yaw, time))
        origin = np.array([x[0], float(track.at(self.level, time)), x[1]])
        go = clamp(track.at(track.speed, time) / (0.15 * self.g["size"]), 0, 1)
        self.poses(time, dt, origin, yaw, go)
        return self.finish(yaw, origin, [])

    # ------------------------------------------------------------ many legs

    def _legs(self, time: float, dt: float, origin: Array, yaw: float, go: float) -> None:
        """Neighbours move by turns, so that a tripod (or half of eight) always stands: D. M. Wilson, Insect walking,
        Annu. Rev. Entomol. 11, 1966."""
        p, g = self.puppet, self.g
        side = g["sideways"] > 0.5
        body = yaw + (0.5 * np.pi if side else 0.0)  # a crab goes with its flank ahead
        phase = 2 * np.pi * float(self.track.at(self.way, time)) / max(g["stride"], 1e-4)
        bob = 0.012 * g["size"] * go * np.sin(2 * phase)
        breath = 0.004 * g["size"] * np.sin(2 * np.pi * (0.5 * time + self.offset))
        p.P[0] = origin + np.array([0, p.rest[0][1] + bob + breath, 0])
        p.R[0] = ry(body) @ rz(0.03 * go * np.sin(phase)) @ rx(0.02 * self.weave(time, 3.1))
        p.put("head", local=ry(0.30 * self.weave(time, *LOOK) * (1 - 0.5 * go)) @ rx(0.08 * self.weave(time, 2.9)))
        for k in range(int(g["legs"])):
            for end, sign in (("_l", 1.0), ("_r", -1.0)):
                own = phase + np.pi * ((k + (sign > 0)) % 2)
                reach, lift = g["swing"] * go * np.sin(own), 0.55 * g["swing"] * go * max(np.cos(own), 0.0)
                # Forward is towards −y of the left hip. A crab's foot that stands stays where it is while the shell
                # goes over it: the leg is drawn in on one side and out on the other, a quarter of a stride each way.
                leg = p.put(f"leg{k}{end}", local=rz(sign * lift) @ ry(0.0 if side else -sign * reach))
                if side:
                    p.P[leg] = p.P[leg] - p.R[0] @ np.array([0.25 * g["stride"] * go * np.sin(own), 0.0, 0.0])
        for k in range(int(g["arms"])):
            for end, sign in (("_l", 1.0), ("_r", -1.0)):
                stir = 0.16 * self.weave(time + 0.4 * k, 1.9 + 0.3 * k, 3.3) + 0.05 * sign * go * np.sin(phase)
                p.put(f"arm{k}{end}", local=ry(sign * 0.12 * self.weave(time, 2.3)) @ rx(stir))
        if p.has("tail"):
            p.put("tail", local=rx(0.10 * self.weave(time, 2.7)) @ ry(0.12 * self.weave(time, 3.9)))

    # ------------------------------------------------------------ long bodies

    def _slither(self, time: float, dt: float, origin: Array, yaw: float, go: float) -> None:
        """Every part of a snake follows the head's own way, so its waves stand still in the grass while it runs
        through them; a caterpillar sends humps from tail to head instead."""
        p, g = self.puppet, self.g
        inch = g["mode"] == "inch"
        count = int(g["coils"])
        gone = float(self.track.at(self.way, time))
        head = p.rest[p.index["head"]]
        rest = np.array([p.rest[p.index[f"coil{k}"]] for k in range(count)])
        behind = head[2] - rest[:, 2]  # metres behind the head along its own way
        wave = g["wave"] * 0.55 if inch else g["wave"]
        ahead = np.array([np.sin(yaw), 0, np.cos(yaw)])
        right = np.array([np.cos(yaw), 0, -np.sin(yaw)])
        bend = float(self.turn.step(np.clip(self.track.at(self.track.spin, time), -1.2, 1.2), dt))
        drift = 0.06 * self.weave(time, 4.7) * (1 - go)

        def at(s: Any, y: Any) -> Array:
            s = np.asarray(s, float)
            phase = 2 * np.pi * ((gone - s) / wave + drift * s / g["length"])
            grow = np.clip(s / (0.25 * g["length"]), 0, 1)
            aside = 0 * s if inch else g["wind"] * grow * np.sin(phase + 2.2)
            aside = aside - 0.35 * bend * s * s / g["length"]  # it bends into its turns
            hump = g["girth"] * 1.1 * go * np.maximum(0.0, np.sin(phase)) ** 2 if inch else 0 * s
            point = origin + ahead * (head[2] - s)[..., None] + right * aside[..., None]
            floor = self.ground(point[..., 0], point[..., 2]).reshape(s.shape)
            return np.concatenate([point[..., :1], (floor + y + hump)[..., None], point[..., 2:]], -1)

        middle = (head[2] - p.rest[0][2]) if len(rest) else 0.0
        p.P[0] = at(np.array([middle]), np.array([p.rest[0][1]]))[0]
        p.R[0] = ry(yaw)
        points = at(behind, rest[:, 1])
        tip = rest[-1] + (rest[-1] - rest[-2])
        points = np.concatenate([points, (2 * points[-1] - points[-2])[None]])
        p.follow([f"coil{k}" for k in range(count)], points, tip, np.array([0, 1.0, 0]), np.array([0, 1.0, 0]))
        k = p.index["head"]
        p.P[k] = at(np.zeros(1), np.array([head[1]]))[0] + [0, 0.04 * g["length"] * (1 - go) * 0.2, 0]
        sway = 0.35 * self.weave(time, *LOOK) * (1 - 0.6 * go)
        p.R[k] = ry(yaw + sway) @ rx(0.12 * self.weave(time, 3.3))

    # ------------------------------------------------------------ seals

    def _haul(self, time: float, dt: float, origin: Array, yaw: float, go: float) -> None:
        """Flippers ahead, a heave, and the belly drawn after: one hump a stride."""
        p, g = self.puppet, self.g
        phase = 2 * np.pi * float(self.track.at(self.way, time)) / g["stride"]
        heave = ease(np.sin(phase), -0.2, 0.9) * go
        breath = np.sin(2 * np.pi * (0.3 * time + self.offset))
        size = g["size"]
        p.P[0] = origin + np.array([0, p.rest[0][1] + 0.045 * size * heave + 0.003 * size * breath, 0])
        p.R[0] = ry(yaw) @ rx(-0.16 * heave + 0.02 * breath) @ rz(0.04 * go * np.sin(0.5 * phase))
        look = self.weave(time, *LOOK)
        p.put("head", local=ry(0.45 * look * (1 - 0.6 * go)) @ rx(0.22 * heave + 0.10 * self.weave(time, 4.1)))
        p.put("tail", local=rx(0.30 * heave - 0.10 * go * np.cos(phase)) @ ry(0.12 * self.weave(time, 3.1)))
        for k in range(int(g["fins"])):
            for end, sign in (("_l", 1.0), ("_r", -1.0)):
                stroke = 0.55 * go * np.cos(phase) if k == 0 else 0.25 * self.weave(time, 2.7)
                p.put(f"fin{k}{end}", local=ry(-sign * stroke) @ rz(sign * 0.25 * heave))
