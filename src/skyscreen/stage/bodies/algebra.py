"""Rotations, springs, chains and a posable skeleton. Every joint's rest rotation is the identity, so a global rotation
is also the skin's.

Vectors of three are worked on number by number: a NumPy call costs a microsecond whatever its size, and a body asks for
some thousands a frame.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.model import Joint

Array = NDArray[Any]
ONE = np.eye(3)


def clamp(x: Any, low: float, high: float) -> float:
    """np.clip of one number, at a tenth of its cost."""
    return float(min(max(x, low), high))


def rx(a: float) -> Array:
    c, s = math.cos(a), math.sin(a)
    return np.array(((1.0, 0.0, 0.0), (0.0, c, -s), (0.0, s, c)))


def ry(a: float) -> Array:
    c, s = math.cos(a), math.sin(a)
    return np.array(((c, 0.0, s), (0.0, 1.0, 0.0), (-s, 0.0, c)))


def rz(a: float) -> Array:
    c, s = math.cos(a), math.sin(a)
    return np.array(((c, -s, 0.0), (s, c, 0.0), (0.0, 0.0, 1.0)))


def unit(v: Array) -> Array:
    """(3,) → (3,)."""
    x, y, z = v.tolist()
    n = math.sqrt(x * x + y * y + z * z) + 1e-12
    return np.array((x / n, y / n, z / n))


def about(axis: Array, angle: float) -> Array:
    """Rodrigues."""
    x, y, z = axis.tolist()
    n = math.sqrt(x * x + y * y + z * z) + 1e-12
    x, y, z = x / n, y / n, z / n
    s, c = math.sin(angle), 1 - math.cos(angle)
    return np.array((
        (1 - c * (y * y + z * z), c * x * y - s * z, c * x * z + s * y),
        (c * x * y + s * z, 1 - c * (x * x + z * z), c * y * z - s * x),
        (c * x * z - s * y, c * y * z + s * x, 1 - c * (x * x + y * y))))


def between(a: Array, b: Array, share: float) -> Array:
    """Rotation `share` of the way from a to b."""
    if share == 0:
        return a
    r = a.T @ b
    (r00, r01, r02), (r10, r11, r12), (r20, r21, r22) = r.tolist()
    angle = math.acos(min(max((r00 + r11 + r22 - 1) / 2, -1.0), 1.0))
    if angle < 1e-6:
        return a
    return a @ about(np.array((r21 - r12, r02 - r20, r10 - r01)), angle * share)


def _frame(way: Sequence[float], side: Sequence[float]) -> tuple[tuple[float, float, float], ...]:
    """Unit `way`, unit `side` square to it, and their cross product."""
    x, y, z = way
    n = math.sqrt(x * x + y * y + z * z) + 1e-12
    x, y, z = x / n, y / n, z / n
    u, v, w = side
    d = x * u + y * v + z * w
    u, v, w = u - x * d, v - y * d, w - z * d
    n = math.sqrt(u * u + v * v + w * w) + 1e-12
    u, v, w = u / n, v / n, w / n
    return (x, y, z), (u, v, w), (y * w - z * v, z * u - x * w, x * v - y * u)


def _aim(way0: Sequence[float], side0: Sequence[float], way1: Sequence[float], side1: Sequence[float]) -> Array:
    (a, b, c), (d, e, f), (g, h, i) = _frame(way0, side0)
    one, two, three = _frame(way1, side1)
    return np.array([(x * a + y * d + z * g, x * b + y * e + z * h, x * c + y * f + z * i)
                     for x, y, z in zip(one, two, three, strict=True)])


def aim(way0: Array, side0: Array, way1: Array, side1: Array) -> Array:
    """Rotation that takes way0 onto way1 and side0 as near as can be onto side1."""
    return _aim(way0.tolist(), side0.tolist(), way1.tolist(), side1.tolist())


def ease(x: float, low: float = 0.0, high: float = 1.0) -> float:
    t = min(max((x - low) / (high - low), 0.0), 1.0)
    return t * t * (3 - 2 * t)


@lru_cache(maxsize=256)
def _settled(omega: float, damping: float, dt: float) -> tuple[float, float, float, float]:
    """The steps of a `Spring` over `dt` as one 2 × 2 matrix on (distance from the target, speed): the target stands
    still meanwhile, so that they are linear."""
    n = max(1, math.ceil(dt * 240))
    h = dt / n
    pull, keep = -omega * omega * h, 1 - 2 * damping * omega * h
    a, b, c, d = 1.0, 0.0, 0.0, 1.0
    for _ in range(n):
        c, d = pull * a + keep * c, pull * b + keep * d
        a, b = a + h * c, b + h * d
    return a, b, c, d


class Spring:
    """Damped spring after a target; frequency in Hz, damping ratio. Semi-implicit Euler at 240 Hz."""

    def __init__(self, at: Any, hertz: float, damping: float) -> None:
        self.x = np.asarray(at, float).copy()
        self.v = np.zeros_like(self.x)
        self.w, self.z = 2 * np.pi * hertz, damping

    def step(self, target: Any, dt: float) -> Any:
        a, b, c, d = _settled(self.w, self.z, dt)
        away = self.x - target
        self.x, self.v = target + a * away + b * self.v, c * away + d * self.v
        return self.x


class Chain:
    """Points hung from a root (Verlet), pulled to where the parent would carry them.

    The root is interpolated through the substeps and a share of its motion inherited, else the chain zig-zags.
    """

    def __init__(
        self, points: Array, stiff: float, damping: float = 0.93, inherit: float = 0.65, gravity: float = 9.8
    ) -> None:
        self.x: list[list[float]] = points.astype(float).tolist()
        self.old = [list(p) for p in self.x]
        self.target = [list(p) for p in self.x]
        self.length: list[float] = np.linalg.norm(np.diff(points, axis=0), axis=1).tolist()
        self.stiff, self.damping, self.inherit, self.gravity = stiff, damping, inherit, gravity

    def step(self, target: Array, dt: float, wind: Array | None = None, floor: float = -1e9) -> Array:
        """(N, 3) where the parent would carry the points → where they are."""
        n = max(1, math.ceil(dt * 96))
        h, before, after = dt / n, self.target, target.tolist()
        sx, sy, sz = ((b - a) / n * self.inherit for a, b in zip(before[0], after[0], strict=True))
        wx, wy, wz = (0.0, 0.0, 0.0) if wind is None else wind.tolist()
        px, py, pz = wx * h * h, (wy - self.gravity) * h * h, wz * h * h
        damping = self.damping ** (h * 96)
        stiff = 1 - (1 - self.stiff) ** (h * 96)
        now, old = self.x, self.old
        for k in range(n):
            share = (k + 1) / n
            points: list[list[float]] = []
            for q, ((x, y, z), (ox, oy, oz), (ax, ay, az), (bx, by, bz)) in enumerate(
                    zip(now, old, before, after, strict=True)):
                gx, gy, gz = ax + (bx - ax) * share, ay + (by - ay) * share, az + (bz - az) * share
                if q == 0:
                    points.append([gx, gy, gz])
                    continue
                nx, ny, nz = (x + sx + (x - ox) * damping + px, y + sy + (y - oy) * damping + py,
                              z + sz + (z - oz) * damping + pz)
                nx, ny, nz = nx + stiff * (gx - nx), max(ny + stiff * (gy - ny), floor), nz + stiff * (gz - nz)
                # The bone before keeps its length.
                lx, ly, lz = points[-1]
                ex, ey, ez = nx - lx, ny - ly, nz - lz
                r = self.length[q - 1] / (math.sqrt(ex * ex + ey * ey + ez * ez) + 1e-12)
                points.append([lx + ex * r, ly + ey * r, lz + ez * r])
            # What a point was before it moved is where it is carried along, so that the root's share is no speed.
            old = [[x + sx, y + sy, z + sz] for x, y, z in now]
            now = points
        self.x, self.old, self.target = now, old, after
        return np.array(now)


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
        sx, sy, sz = start = self.P[i].tolist()
        upper, lower = (self.rest[j] - self.rest[i]).tolist(), (self.rest[k] - self.rest[j]).tolist()
        l1, l2 = math.hypot(*upper), math.hypot(*lower)
        wx, wy, wz = (b - a for a, b in zip(start, target.tolist(), strict=True))
        distance = math.sqrt(wx * wx + wy * wy + wz * wz) + 1e-9
        wx, wy, wz = wx / distance, wy / distance, wz / distance
        d = min(max(distance, abs(l1 - l2) + 1e-4), (l1 + l2) * most)
        cos = (l1 * l1 + d * d - l2 * l2) / (2 * l1 * d)
        sin = math.sqrt(max(1 - cos * cos, 0.0))
        ux, uy, uz = pole.tolist()
        along = ux * wx + uy * wy + uz * wz
        ux, uy, uz = ux - wx * along, uy - wy * along, uz - wz * along
        n = math.sqrt(ux * ux + uy * uy + uz * uz) + 1e-12
        side = ux, uy, uz = ux / n, uy / n, uz / n
        a, b = l1 * cos, l1 * sin
        first = wx * a + ux * b, wy * a + uy * b, wz * a + uz * b
        second = wx * d - first[0], wy * d - first[1], wz * d - first[2]
        rest_side = rest_pole.tolist()
        self.R[i], self.R[j] = _aim(upper, rest_side, first, side), _aim(lower, rest_side, second, side)
        self.P[j] = sx + first[0], sy + first[1], sz + first[2]
        self.P[k] = sx + wx * d, sy + wy * d, sz + wz * d
        return distance - d

    def follow(self, names: Sequence[str], points: Array, tip: Array, side: Array, rest_side: Array) -> None:
        """Lay joints along chain points; `tip` is the rest position past the last joint."""
        ks = [self.index[n] for n in names]
        rest = np.diff(np.concatenate([self.rest[ks], tip[None]]), axis=0).tolist()
        ways, side0, side1 = np.diff(points, axis=0).tolist(), rest_side.tolist(), side.tolist()
        for q, k in enumerate(ks):
            self.P[k] = points[q]
            self.R[k] = _aim(rest[q], side0, ways[q], side1)

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
