"""Plain bodies: boxes, balls, turned profiles, bars along a path."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from skyscreen.forge import shapes
from skyscreen.forge.kits.bench import Bench, Outline
from skyscreen.forge.kits.walls import outward
from skyscreen.forge.solid import Paint, Piece, Point, Solid


class Turned(Bench):
    """Boxes, balls, and all that is turned about an axis or drawn along a path."""

    def box(
        self, width: float, height: float, depth: float, paint: Paint, bevel: float | None = None, at: Point = (0, 0, 0)
    ) -> Solid:
        """Standing on the ground at `at` (middle of its foot). Bevel: 2 % of the smallest side unless given; far off
        (detail under ½) the edges are sharp, but for bevels over a fifth of the smallest side, which make the shape."""
        least = min(width, height, depth)
        if bevel is None:
            bevel = 0.02 * least + 0.002
        if self.detail < 0.5 and bevel < 0.2 * least:
            bevel = 0.0
        made = Solid((shapes.box(width, height, depth, paint, bevel),))
        return made.move(at[0], at[1] + height / 2, at[2])

    def sphere(self, radius: float, paint: Paint, at: Point = (0, 0, 0), segments: int = 24) -> Solid:
        return self.ellipsoid(radius, radius, radius, paint, at, segments)

    def ellipsoid(
        self, rx: float, ry: float, rz: float, paint: Paint, at: Point = (0, 0, 0), segments: int = 24
    ) -> Solid:
        """Centred at `at`."""
        position, normal, uv, index = shapes.ball(self.n(segments / 2, 4), self.n(segments, 6))
        return Solid((Piece(position, normal, uv, index, paint),)).scale(rx, ry, rz).move(*at)

    def cylinder(
        self,
        radius: float,
        height: float,
        paint: Paint,
        at: Point = (0, 0, 0),
        segments: int = 24,
        top: float | None = None,
        bevel: float | None = None,
    ) -> Solid:
        """Upright on `at`; `top` another radius there."""
        upper = radius if top is None else top
        b = min(radius, height) * 0.06 if bevel is None else bevel
        profile = [(0, 0), (radius - b, 0), (radius, b), (upper, height - b), (max(upper - b, 0), height), (0, height)]
        if b <= 0 or upper <= b:
            profile = [(0, 0), (radius, 0), (upper, height), (0, height)]
        return self.lathe(profile, paint, at, segments)

    def cone(self, radius: float, height: float, paint: Paint, at: Point = (0, 0, 0), segments: int = 24) -> Solid:
        return self.lathe([(0, 0), (radius, 0), (0, height)], paint, at, segments)

    def capsule(self, start: Point, end: Point, radius: float, paint: Paint, segments: int = 14) -> Solid:
        """A bar with round ends between two points."""
        a, b = np.asarray(start, float), np.asarray(end, float)
        length = float(np.linalg.norm(b - a))
        arc = np.linspace(0, np.pi / 2, self.n(5, 2) + 1)
        low = [(float(radius * np.sin(t)), float(-radius * np.cos(t))) for t in arc]
        high = [(r, length - y) for r, y in low[::-1]]
        return Solid(tuple(shapes.lathe(low + high, self.n(segments, 5), paint))).aim(start, end)

    def torus(
        self, radius: float, thick: float, paint: Paint, at: Point = (0, 0, 0), segments: int = 32, sides: int = 10
    ) -> Solid:
        """A ring lying flat: radius to the middle of the bar, thick the bar's own radius."""
        angle = np.linspace(0, 2 * np.pi, self.n(segments, 8) + 1)
        round_ = np.linspace(0, 2 * np.pi, self.n(sides, 5) + 1)
        r = radius + thick * np.cos(round_)[None]
        points = np.stack(
            [
                r * np.sin(angle)[:, None],
                np.broadcast_to(thick * np.sin(round_), (len(angle), len(round_))),
                r * np.cos(angle)[:, None],
            ],
            -1,
        )
        made = shapes.grid(points, paint, wrap=True)
        middle = np.stack([radius * np.sin(angle), 0 * angle, radius * np.cos(angle)], -1)[:, None]
        normal = shapes.unit(np.asarray(points - middle, np.float64)).reshape(-1, 3).astype(np.float32)
        out = Piece(made.position, normal, made.uv, made.index, paint)
        return Solid((outward(out),)).move(*at)

    def lathe(
        self, profile: Outline, paint: Paint, at: Point = (0, 0, 0), segments: int = 28, arc: float = 360.0
    ) -> Solid:
        """Turn (radius, height) pairs about +Y; corners over 38° stay sharp. List the outside upwards."""
        return Solid(tuple(shapes.lathe(profile, self.n(segments, 6), paint, arc))).move(*at)

    def tower(self, profile: Outline, paint: Paint, sides: int = 4) -> Solid:
        """Flat faces about +Y with sharp edges: (half width, height) pairs, the outside listed upwards."""
        lean = float(np.tan(np.pi / sides))
        faces = Solid()
        for (r0, y0), (r1, y1) in pairwise(profile):
            ends = [[[k * r0 * lean, y0, r0], [k * r1 * lean, y1, r1]] for k in (-1, 1)]
            corners = np.array(ends, float)
            faces += Solid((shapes.grid(corners, paint),))
        return faces.copy_round(sides)

    def tube(
        self,
        path: Sequence[Point],
        radius: float | Sequence[float],
        paint: Paint,
        segments: int = 8,
        caps: bool = True,
        smooth: int = 0,
    ) -> Solid:
        """A bar along points. `smooth`: points per span of a Catmull–Rom curve through them."""
        points = np.array(path, float)
        width = np.broadcast_to(np.asarray(radius, float), (len(points),)).copy()
        if smooth and len(points) > 2:
            points, width = _curve(points, width, self.n(smooth, 2))
        return Solid(tuple(shapes.tube(points, width, self.n(segments, 4), paint, caps)))

    def ropes(self, rows: Sequence[tuple[Point, Point, float]], paint: Paint, sides: int = 4) -> Solid:
        """Many straight bars at once: (start, end, radius)."""
        data = np.array([[*a, *b, r] for a, b, r in rows], float)
        return Solid((shapes.ropes(data, 3 if self.detail < 0.9 else sides, paint),)) if len(data) else Solid()

    def spikes(self, rows: Sequence[tuple[Point, Point, float]], paint: Paint, sides: int = 4) -> Solid:
        """Many pointed bars at once: (foot, tip, radius of the foot)."""
        data = np.array([[*a, *b, r] for a, b, r in rows], float)
        return Solid((shapes.ropes(data, sides, paint, tip=0.02),)) if len(data) else Solid()

    def arrow(self, path: Sequence[Point], radius: float, paint: Paint) -> Solid:
        """A bar along points that ends in a head, thrice as thick and six radii long: light, forces, flows."""
        points = np.array(path, float)
        way = points[-1] - points[-2]
        neck = points[-1] - way / max(float(np.linalg.norm(way)), 1e-9) * min(6 * radius, float(np.linalg.norm(way)))
        bar = self.tube([*map(tuple, points[:-1]), tuple(neck)], radius, paint, 10, smooth=5 if len(points) > 2 else 0)
        return bar + self.spikes([(tuple(neck), tuple(points[-1]), 3 * radius)], paint, 12)


def _curve(points: Any, width: Any, per: int) -> tuple[Any, Any]:
    """Catmull–Rom through points (N, 3) and radii (N,), `per` points a span."""
    data = np.c_[points, width]
    padded = np.concatenate([2 * data[:1] - data[1:2], data, 2 * data[-1:] - data[-2:-1]])
    t = (np.arange(per) / per)[:, None]
    out = []
    for k in range(len(data) - 1):
        p0, p1, p2, p3 = padded[k : k + 4]
        out.append(
            0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
        )
    full = np.concatenate([*out, data[-1:]])
    return full[:, :3], np.maximum(full[:, 3], 1e-5)
