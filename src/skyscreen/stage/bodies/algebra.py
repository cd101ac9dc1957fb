"""Rotations, springs, chains and a posable skeleton. Every joint's rest rotation is the identity, so a global rotation
is also the skin's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.world import Joint

Array = NDArray[Any]
ONE = np.eye(3)


def rx(a: float) -> Array:
    c, s = np.cos(a), np.sin(a)
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def ry(a: float) -> Array:
    c, s = np.cos(a), np.sin(a)
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])


def rz(a: float) -> Array:
    c, s = np.cos(a), np.sin(a)
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


def unit(v: Array) -> Array:
    return v / (np.sqrt(v @ v) + 1e-12)


def about(axis: Array, angle: float) -> Array:
    """Rodrigues."""
    x, y, z = unit(axis)
    k = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return ONE + np.sin(angle) * k + (1 - np.cos(angle)) * k @ k


def between(a: Array, b: Array, share: float) -> Array:
    """Rotation `share` of the way from a to b."""
    r = a.T @ b
    angle = np.arccos(np.clip((r[0, 0] + r[1, 1] + r[2, 2] - 1) / 2, -1, 1))
    if angle < 1e-6 or share == 0:
        return a
    axis = np.array([r[2, 1] - r[1, 2], r[0, 2] - r[2, 0], r[1, 0] - r[0, 1]])
    return a @ about(axis, angle * share)


def _frame(way: Array, side: Array) -> Array:
    d = unit(way)
    p = unit(side - d * (d @ side))
    x = np.array([d[1] * p[2] - d[2] * p[1], d[2] * p[0] - d[0] * p[2], d[0] * p[1] - d[1] * p[0]])
    return np.stack([d, p, x], 1)


def aim(way0: Array, side0: Array, way1: Array, side1: Array) -> Array:
    """Rotation that takes way0 onto way1 and side0 as near as can be onto side1."""
    return _frame(way1, side1) @ _frame(way0, side0).T


def ease(x: float, low: float = 0.0, high: float = 1.0) -> float:
    t = min(max((x - low) / (high - low), 0.0), 1.0)
    return t * t * (3 - 2 * t)


class Spring:
    """Damped spring after a target; frequency in Hz, damping ratio. Semi-implicit Euler at 240 Hz."""

    def __init__(self, at: Any, hertz: float, damping: float) -> None:
        self.x = np.asarray(at, float).copy()
        self.v = np.zeros_like(self.x)
        self.w, self.z = 2 * np.pi * hertz, damping

    def step(self, target: Any, dt: float) -> Any:
        n = max(1, int(np.ceil(dt * 240)))
        h = dt / n
        for _ in range(n):
            self.v = self.v + (self.w**2 * (target - self.x) - 2 * self.z * self.w * self.v) * h
            self.x = self.x + self.v * h
        return self.x


class Chain:
    """Points hung from a root (Verlet), pulled to where the parent would carry them.

    The root is interpolated through the substeps and a share of its motion inherited, else the chain zig-zags.
    """

    def __init__(
        self, points: Array, stiff: float, damping: float = 0.93, inherit: float = 0.65, gravity: float = 9.8
    ) -> None:
        self.x = points.astype(float).copy()
        self.old = self.x.copy()
        self.target = self.x.copy()
        self.length = np.linalg.norm(np.diff(points, axis=0), axis=1)
        self.stiff, self.damping, self.inherit, self.gravity = stiff, damping, inherit, gravity

    def step(self, target: Array, dt: float, wind: Array | None = None, floor: float = -1e9) -> Array:
        n = max(1, int(np.ceil(dt * 96)))
        h, before = dt / n, self.target
        shift = (target[0] - before[0]) / n * self.inherit
        push = np.array([0, -self.gravity, 0]) * h * h
        if wind is not None:
            push = push + wind * h * h
        damping = self.damping ** (h * 96)
        stiff = 1 - (1 - self.stiff) ** (h * 96)
        for k in range(n):
            share = (k + 1) / n
            goal = before + (target - before) * share
            self.x, self.old = self.x + shift, self.old + shift
            v = (self.x - self.old) * damping
            self.old = self.x.copy()
            self.x = self.x + v + push
            self.x += stiff * (goal - self.x)
            self.x[:, 1] = np.maximum(self.x[:, 1], floor)
            self.x[0] = goal[0]
            for i in range(len(self.length)):
                e = self.x[i + 1] - self.x[i]
                self.x[i + 1] = self.x[i] + e * (self.length[i] / (np.sqrt(e @ e) + 1e-12))
        self.target = target.copy()
        return self.x


class Puppet:
    """A skeleton being posed: global rotation R (J, 3, 3) and position P (J, 3) of every joint."""

    def __init__(self, joints: Sequence[Joint]) -> None:
        self.index = {joint.name: k for k, joint in enumerate(joints)}
        self.parent = [joint.parent for joint in joints]
        self.rest = np.array([joint.head for joint in joints], float)
        self.R = np.tile(ONE, (len(joints), 1, 1))
        self.P = self.rest.copy()
        self.bone = np.array(
            [self.rest[k] - self.rest[p] if p >= 0 else self.rest[k] * 0 for k, p in enumerate(self.parent)]
        )

    def has(self, name: str) -> bool:
        return name in self.index

    def put(self, name: str, turn: Array | None = None, local: Array | None = None) -> int:
        """Hang a joint on its parent with a global `turn` or a `local` one."""
        k = self.index[name]
        p = self.parent[k]
        if p >= 0:
            self.P[k] = self.P[p] + self.R[p] @ self.bone[k]
        if turn is not None:
            self.R[k] = turn
        else:
            self.R[k] = self.R[p] if local is None else self.R[p] @ local
        return k

    def reach(
        self, names: tuple[str, str, str], target: Array, pole: Array, rest_pole: Array, most: float = 0.9995
    ) -> float:
        """Two-bone inverse kinematics of joints a–b–c whose first is placed; returns the metres it fell short."""
        i, j, k = (self.index[n] for n in names)
        start = self.P[i]
        upper, lower = self.rest[j] - self.rest[i], self.rest[k] - self.rest[j]
        l1, l2 = float(np.sqrt(upper @ upper)), float(np.sqrt(lower @ lower))
        way = target - start
        distance = float(np.sqrt(way @ way)) + 1e-9
        way = way / distance
        d = min(max(distance, abs(l1 - l2) + 1e-4), (l1 + l2) * most)
        cos = (l1 * l1 + d * d - l2 * l2) / (2 * l1 * d)
        sin = np.sqrt(max(1 - cos * cos, 0.0))
        side = unit(pole - way * (way @ pole))
        knee = start + way * (l1 * cos) + side * (l1 * sin)
        end = start + way * d
        self.R[i] = aim(upper, rest_pole, knee - start, side)
        self.R[j] = aim(lower, rest_pole, end - knee, side)
        self.P[j], self.P[k] = knee, end
        return distance - d

    def follow(self, names: Sequence[str], points: Array, tip: Array, side: Array, rest_side: Array) -> None:
        """Lay joints along chain points; `tip` is the rest position past the last joint."""
        ks = [self.index[n] for n in names]
        rest = np.concatenate([self.rest[ks], tip[None]])
        for q, k in enumerate(ks):
            self.P[k] = points[q]
            self.R[k] = aim(rest[q + 1] - rest[q], rest_side, points[q + 1] - points[q], side)

    def skin(self, yaw: float, origin: Array) -> Array:
        """(J, 4, 4) skin matrices in the object space of a root turned by `yaw` at `origin`."""
        back = ry(-yaw)
        out = np.zeros((len(self.P), 4, 4), np.float32)
        turn = back @ self.R
        out[:, :3, :3] = turn
        out[:, :3, 3] = (self.P - origin) @ back.T - np.einsum("jab,jb->ja", turn, self.rest)
        out[:, 3, 3] = 1
        return out


def root(yaw: float, origin: Array, scale: float) -> Array:
    """(4, 4) object → world of a body whose own metres are `scale` world metres."""
    out = np.eye(4)
    out[:3, :3] = ry(yaw) * scale
    out[:3, 3] = origin * scale
    return out.astype(np.float32)
