"""Solids: bags of painted triangles, moved and joined by value."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Point = Sequence[float]


def length(v: NDArray[Any]) -> NDArray[Any]:
    """Euclidean norm over the last axis; `np.linalg.norm` spends more on its arguments than on small arrays."""
    return np.sqrt((v * v).sum(-1))


def unit(v: NDArray[Any]) -> NDArray[Any]:
    """The same directions, one long."""
    return v / (np.sqrt((v * v).sum(-1, keepdims=True)) + 1e-20)


def cross(u: NDArray[Any], v: NDArray[Any]) -> NDArray[Any]:
    """u × v over the last axis of two equal shapes; a fifth of the time of `np.cross` on small arrays."""
    out = np.empty_like(u)
    out[..., 0] = u[..., 1] * v[..., 2] - u[..., 2] * v[..., 1]
    out[..., 1] = u[..., 2] * v[..., 0] - u[..., 0] * v[..., 2]
    out[..., 2] = u[..., 0] * v[..., 1] - u[..., 1] * v[..., 0]
    return out


@dataclass(frozen=True)
class Paint:
    """What a surface is made of."""

    material: str
    """Name of a file in catalogue/materials."""
    colour: tuple[float, float, float] = (0.5, 0.5, 0.5)
    """Linear albedo."""
    rough: float = 0.7
    emission: float = 0.0
    """Radiance in film units, at most 15.9."""
    sway: float = 0.0
    """0 stiff … 1 free in the wind."""
    slot: str = ""
    params: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)

    def but(self, **changes: Any) -> Paint:
        """The same paint with some fields changed."""
        return replace(self, **changes)


@dataclass(frozen=True, eq=False)
class Piece:
    """V vertices and T triangles of one paint."""

    position: Floats
    """(V, 3)."""
    normal: Floats
    """(V, 3) unit."""
    uv: Floats
    """(V, 2) metres along and across."""
    index: NDArray[np.uint32]
    """(T, 3) counter-clockwise seen from outside."""
    paint: Paint
    extra: dict[str, Floats] = field(default_factory=dict)
    """Per-vertex overrides: colour (V, 3); rough, emission, sway, vary, ao (V,)."""
    joint: str = ""
    """Hinge that carries it (`Kit.hinge`); '' is the thing itself."""

    def volume(self) -> float:
        """Signed volume by the divergence theorem; meaningful when closed."""
        a, b, c = (self.position[self.index[:, k]].astype(np.float64) for k in range(3))
        return float(np.einsum("ij,ij->", a, cross(b, c)) / 6)

    def area(self) -> float:
        a, b, c = (self.position[self.index[:, k]].astype(np.float64) for k in range(3))
        return float(length(cross(b - a, c - a)).sum() / 2)


def rotation(axis: str | Point, degrees: float) -> NDArray[np.float64]:
    """(3, 3) right-handed rotation about x, y, z or a vector (Rodrigues)."""
    named = {"x": (1.0, 0.0, 0.0), "y": (0.0, 1.0, 0.0), "z": (0.0, 0.0, 1.0)}
    k = np.array(named[axis] if isinstance(axis, str) else axis, float)
    k /= np.linalg.norm(k)
    angle = math.radians(degrees)
    cross = np.array([[0, -k[2], k[1]], [k[2], 0, -k[0]], [-k[1], k[0], 0]])
    return np.eye(3) + math.sin(angle) * cross + (1 - math.cos(angle)) * cross @ cross


@dataclass(frozen=True, eq=False)
class Solid:
    """An immutable bag of pieces; every method returns a new solid."""

    pieces: tuple[Piece, ...] = ()

    # ------------------------------------------------------------ joining

    def __add__(self, other: Solid) -> Solid:
        return Solid(self.pieces + other.pieces)

    def __radd__(self, other: object) -> Solid:
        return self if other == 0 else NotImplemented  # lets sum([...]) work

    # ------------------------------------------------------------ measures

    @property
    def low(self) -> tuple[float, float, float]:
        return tuple(float(v) for v in self._all().min(0))  # pyright: ignore[reportReturnType]

    @property
    def high(self) -> tuple[float, float, float]:
        return tuple(float(v) for v in self._all().max(0))  # pyright: ignore[reportReturnType]

    @property
    def centre(self) -> tuple[float, float, float]:
        return tuple((a + b) / 2 for a, b in zip(self.low, self.high, strict=True))  # pyright: ignore[reportReturnType]

    @property
    def top(self) -> tuple[float, float, float]:
        """Middle of the upper side of the bounds."""
        x, _, z = self.centre
        return (x, self.high[1], z)

    @property
    def triangles(self) -> int:
        return sum(len(piece.index) for piece in self.pieces)

    def _all(self) -> Floats:
        if not self.pieces:
            return np.zeros((1, 3), np.float32)
        return np.concatenate([piece.position for piece in self.pieces])

    # ------------------------------------------------------------ moving

    def map(self, matrix: NDArray[np.float64], shift: Any = (0, 0, 0)) -> Solid:
        """x → matrix·x + shift; a mirroring matrix turns the winding."""
        m, s = np.asarray(matrix, np.float64), np.asarray(shift, np.float64)
        turns = np.linalg.det(m) < 0
        cofactor = np.linalg.inv(m)
        out = []
        for piece in self.pieces:
            normal = piece.normal @ cofactor
            normal /= np.sqrt((normal * normal).sum(1, keepdims=True)) + 1e-20
            out.append(
                replace(
                    piece,
                    position=(piece.position @ m.T + s).astype(np.float32),
                    normal=normal.astype(np.float32),
                    index=piece.index[:, ::-1] if turns else piece.index,
                )
            )
        return Solid(tuple(out))

    def move(self, x: float = 0, y: float = 0, z: float = 0) -> Solid:
        shift = np.array([x, y, z], np.float32)
        return Solid(tuple(replace(piece, position=piece.position + shift) for piece in self.pieces))

    def turn(self, axis: str | Point, degrees: float) -> Solid:
        return self.map(rotation(axis, degrees))

    def scale(self, x: float, y: float | None = None, z: float | None = None) -> Solid:
        return self.map(np.diag([x, x if y is None else y, x if z is None else z]))

    def mirror(self, axis: str = "x") -> Solid:
        return self.map(np.diag([-1.0 if a == axis else 1.0 for a in "xyz"]))

    def both(self, axis: str = "x") -> Solid:
        """Itself and its mirror image."""
        return self + self.mirror(axis)

    def aim(self, start: Point, end: Point) -> Solid:
        """Turn +Y onto start → end and move the origin to start."""
        a, b = np.asarray(start, float), np.asarray(end, float)
        y = (b - a) / (np.linalg.norm(b - a) + 1e-12)
        side = np.array([1.0, 0, 0]) if abs(y[0]) < 0.9 else np.array([0, 0, 1.0])
        z = np.cross(side, y)
        z /= np.linalg.norm(z)
        return self.map(np.stack([np.cross(y, z), y, z], axis=1), a)

    def copy_round(self, count: int, axis: str = "y", arc: float = 360.0) -> Solid:
        """`count` copies spread over `arc` degrees."""
        return sum((self.turn(axis, arc * k / count) for k in range(count)), Solid())

    def copy_along(self, count: int, step: Point) -> Solid:
        x, y, z = step
        return self.many([(x * k, y * k, z * k) for k in range(count)])

    def many(self, places: Iterable[Sequence[float]]) -> Solid:
        """Copies at places (x, y, z[, yaw in degrees[, scale]]); each copy gets its own variation."""
        rows = np.array([[*place, *(0.0, 1.0)[len(place) - 3 :]] for place in places], np.float64).reshape(-1, 5)
        if not len(rows):
            return Solid()
        cos, sin = np.cos(np.radians(rows[:, 3])), np.sin(np.radians(rows[:, 3]))
        zero, one = np.zeros_like(cos), np.ones_like(cos)
        turn = np.stack(
            [np.stack([cos, zero, sin], -1), np.stack([zero, one, zero], -1), np.stack([-sin, zero, cos], -1)], 1
        )
        out = []
        for piece in self.pieces:
            count, n = len(piece.position), len(rows)
            position = np.einsum("nij,vj->nvi", turn * rows[:, 4, None, None], piece.position) + rows[:, None, :3]
            normal = np.einsum("nij,vj->nvi", turn, piece.normal)
            index = piece.index[None] + (np.arange(n, dtype=np.uint32) * count)[:, None, None]
            extra = {key: np.concatenate([value] * n) for key, value in piece.extra.items()}
            golden = ((np.arange(n) + 1) * 0.61803399) % 1.0
            extra["vary"] = np.repeat(golden, count).astype(np.float32)
            out.append(
                Piece(
                    position.reshape(-1, 3).astype(np.float32),
                    normal.reshape(-1, 3).astype(np.float32),
                    np.concatenate([piece.uv] * n),
                    index.reshape(-1, 3).astype(np.uint32),
                    piece.paint,
                    extra,
                )
            )
        return Solid(tuple(out))

    def bend(self, fn: Callable[[float, float, float], Point]) -> Solid:
        """Move every vertex by a plain function; normals are made anew from the triangles."""
        out = []
        for piece in self.pieces:
            position = np.array([fn(*map(float, p)) for p in piece.position], np.float32).reshape(-1, 3)
            normal = vertex_normals(position, piece.index)
            lone = np.abs(normal).sum(1) < 0.5  # corners of no triangle, at a lathe's pole
            out.append(replace(piece, position=position, normal=np.where(lone[:, None], piece.normal, normal)))
        return Solid(tuple(out))

    # ------------------------------------------------------------ dressing

    def painted(self, paint: Paint) -> Solid:
        return Solid(tuple(replace(piece, paint=paint) for piece in self.pieces))

    def vary(self, value: float) -> Solid:
        """Set the random number that the material sees, 0–1."""
        return self._set("vary", lambda piece: np.full(len(piece.position), value))

    def sway(
        self, amount: float = 1.0, low: float | None = None, high: float | None = None, power: float = 1.0
    ) -> Solid:
        """Freedom in the wind, 0 at height `low` rising to `amount` at `high` (default: of the bounds)."""
        bottom, peak = (self.low[1] if low is None else low), (self.high[1] if high is None else high)

        def ramp(piece: Piece) -> Any:
            share = np.clip((piece.position[:, 1] - bottom) / max(peak - bottom, 1e-6), 0, 1)
            return amount * share**power

        return self._set("sway", ramp)

    def gradient(self, first: Point, second: Point, low: float, high: float, axis: str = "y") -> Solid:
        """Colour from `first` at `low` to `second` at `high` along an axis (linear albedo triples)."""
        a, b, k = np.asarray(first, np.float32), np.asarray(second, np.float32), "xyz".index(axis)

        def ramp(piece: Piece) -> Any:
            share = np.clip((piece.position[:, k] - low) / (high - low), 0, 1)[:, None]
            return a * (1 - share) + b * share

        return self._set("colour", ramp)

    def tinted(self, fn: Callable[[float, float, float], Point]) -> Solid:
        """Colour each vertex by a plain function of its place (linear albedo triple)."""
        return self._set("colour", lambda piece: [fn(*map(float, p)) for p in piece.position])

    def dust(self, tone: Point, amount: float = 1.0, edge: float = 0.35) -> Solid:
        """Lay snow or dust of this colour on what looks up: normal·up above `edge`."""
        layer = np.asarray(tone, np.float32)

        def lay(piece: Piece) -> Any:
            share = np.clip((piece.normal[:, 1] - edge) / 0.35, 0, 1)[:, None] * amount
            base = piece.extra.get("colour", np.asarray(piece.paint.colour, np.float32)[None])
            return base * (1 - share) + layer * share

        return self._set("colour", lay)

    def _set(self, key: str, fn: Callable[[Piece], Any]) -> Solid:
        return Solid(
            tuple(
                replace(piece, extra={**piece.extra, key: np.asarray(fn(piece), np.float32)}) for piece in self.pieces
            )
        )


def joined(parts: Iterable[Solid]) -> Solid:
    """All of them as one."""
    return sum(parts, Solid())


def vertex_normals(position: Floats, index: NDArray[np.uint32]) -> Floats:
    """Area-weighted mean of the triangles' normals at each vertex."""
    a, b, c = (position[index[:, k]].astype(np.float64) for k in range(3))
    face = cross(b - a, c - a)
    out = np.zeros((len(position), 3))
    for axis in range(3):
        out[:, axis] = np.bincount(index.ravel(), np.repeat(face[:, axis], 3), len(position))
    out[np.einsum("ij,ij->i", out, out) == 0] = (0.0, 1.0, 0.0)  # of triangles without area alone
    return unit(out).astype(np.float32)
