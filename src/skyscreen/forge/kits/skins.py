"""Surfaces: sheets of a function, lofts over sections, cut-outs, ribbons, words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge import glyphs, polygon, shapes
from skyscreen.forge.kits.bench import Bench, Outline
from skyscreen.forge.kits.walls import boundary, outward, rim
from skyscreen.forge.solid import Paint, Point, Solid


class Skins(Bench):
    """Sheets, lofts, cut-outs, ribbons and words."""

    def sheet(
        self,
        fn: Callable[[float, float], Point],
        nu: int,
        nv: int,
        paint: Paint,
        flip: bool = False,
        closed: bool = False,
    ) -> Solid:
        """A surface fn(u, v) → (x, y, z), u and v in 0–1; the normal is ∂u × ∂v (`flip` turns it)."""
        a, b = self.n(nu, 2), self.n(nv, 2)
        points = np.array([[fn(i / a, j / b) for j in range(b + 1)] for i in range(a + 1)], float)
        return Solid((shapes.grid(points, paint, flip=flip, wrap=closed),))

    def loft(
        self, sections: Sequence[Outline], paint: Paint, closed: bool = True, caps: bool = True, flip: bool = False
    ) -> Solid:
        """A skin over sections of equal count of (x, y, z) points, in order; `closed`: each section is a ring."""
        points = np.array(sections, float)
        if closed:
            points = np.concatenate([points, points[:, :1]], 1)
        skin = shapes.grid(points, paint, flip=flip, wrap=closed)
        out = [skin]
        if closed and caps:
            way = points[-1].mean(0) - points[0].mean(0)
            way = way / (np.linalg.norm(way) + 1e-12)
            out += [shapes.fan(points[0, :-1], -way, paint), shapes.fan(points[-1, :-1], way, paint)]
            out[0] = outward(skin, points.reshape(-1, 3).mean(0))
        return Solid(tuple(out))

    def extrude(self, outline: Outline, depth: float, paint: Paint, holes: Sequence[Outline] = ()) -> Solid:
        """A flat (x, y) outline made `depth` thick, centred on z = 0."""
        outer, inner = _ring(outline), [_ring(h) for h in holes]
        flat, index = polygon.triangulate(outer, inner)
        half = depth / 2
        front = np.c_[flat, np.full(len(flat), half)]
        back = np.c_[flat, np.full(len(flat), -half)]
        up = np.broadcast_to([0.0, 0, 1], front.shape)
        out = [shapes.piece(front, up, flat, index, paint), shapes.piece(back, -up, flat, index[:, ::-1], paint)]
        for ring, is_hole in [(outer, False), *((h, True) for h in inner)]:
            turned = ring if (polygon.area(ring) > 0) != is_hole else ring[::-1]
            out.append(rim(turned, half, paint))
        return Solid(tuple(out))

    def panel(self, width: float, height: float, paint: Paint, at: Point = (0, 0, 0)) -> Solid:
        """A flat rectangle facing +Z, centred at `at`."""
        w, h = width / 2, height / 2
        points = np.array([[-w, -h, 0], [w, -h, 0], [w, h, 0], [-w, h, 0]])
        return Solid(
            (
                shapes.piece(
                    points, np.tile([0.0, 0, 1], (4, 1)), points[:, :2], np.array([[0, 1, 2], [0, 2, 3]]), paint
                ),
            )
        ).move(*at)

    def facet(self, points: Sequence[Point], paint: Paint, thick: float = 0.0) -> Solid:
        """A flat convex polygon, counter-clockwise seen from its front; `thick` > 0 gives it a back that far behind."""
        ring = np.array(points, float)
        normal = np.cross(ring[1] - ring[0], ring[2] - ring[0])
        normal = normal / (np.linalg.norm(normal) + 1e-12)
        front = Solid((shapes.fan(ring, normal, paint),))
        return front if thick <= 0 else front + Solid((shapes.fan(ring - normal * thick, -normal, paint),))

    def text(self, words: str, height: float, paint: Paint, vertical: bool = False, depth: float = 0.0) -> Solid:
        """Words as triangles facing +Z, centred; `height` is the em in metres, `depth` > 0 makes them solid."""
        flat, index = glyphs.text(words, vertical)
        if not len(flat):
            return Solid()
        flat = flat * height
        up = np.tile([0.0, 0, 1], (len(flat), 1))
        front = shapes.piece(np.c_[flat, np.full(len(flat), depth)], up, flat, index, paint)
        if depth <= 0:
            return Solid((front,))
        rim_ = boundary(flat, index, depth, paint)
        return Solid((front, rim_))

    def strip(
        self, path: Sequence[Point], width: float | Sequence[float], paint: Paint, across: Point = (1, 0, 0)
    ) -> Solid:
        """A flat ribbon along points."""
        points = np.array(path, float)
        half = np.broadcast_to(np.asarray(width, float), (len(points),))[:, None] / 2
        return self.strips([points.tolist()], (half[:, 0] * 2).tolist(), paint, [across])

    def strips(
        self,
        paths: Sequence[Sequence[Point]],
        width: float | Sequence[float],
        paint: Paint,
        across: Sequence[Point],
    ) -> Solid:
        """Many flat ribbons of one point count as one piece: far cheaper to build than a `strip` each.

        Args:
            paths: (R, P, 3) points of R ribbons.
            width: metres at each of the P points, or one for all.
            across: (R, 3) direction of each ribbon's width.
        """
        points, side = np.array(paths, float), shapes.unit(np.array(across, float))
        count, n = points.shape[:2]
        half = np.broadcast_to(np.asarray(width, float), (n,))[None, :, None] / 2 * side[:, None]
        edge = np.stack([points - half, points + half], 2)  # (R, P, 2, 3)
        step = points[:, 1:] - points[:, :-1]
        along = np.concatenate([step[:, :1], (step[:, 1:] + step[:, :-1]) / 2, step[:, -1:]], 1)
        normal = shapes.unit(shapes.cross(along, np.broadcast_to(side[:, None], along.shape).copy()))
        uv = np.zeros((count, n, 2, 2))
        uv[:, 1:, :, 0] = np.cumsum(shapes.length(step), 1)[..., None]
        uv[:, :, 1, 1] = 2 * shapes.length(half)
        index = shapes.lattice(n, 2)[None] + (np.arange(count) * (2 * n))[:, None, None]
        both = np.repeat(normal[:, :, None], 2, 2)
        return Solid((shapes.piece(edge, both, uv, index, paint),))


def _ring(outline: Outline) -> NDArray[np.float64]:
    """(N, 2) corners, none said twice in a row or again at the end: between two of them lies no side."""
    points = np.array(outline, float)
    apart = np.abs(points - np.roll(points, -1, 0)).max(1) > 1e-9
    return points[apart] if apart.sum() >= 3 else points
