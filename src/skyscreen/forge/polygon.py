"""Flat outlines to triangles: ear clipping with holes bridged (Eberly 2002, after Held)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def area(ring: Array) -> float:
    """Signed; positive is counter-clockwise."""
    x, y = ring[:, 0], ring[:, 1]
    return float(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2


def inside(point: Array, ring: Array) -> bool:
    """Even-odd test."""
    a, b = ring, np.roll(ring, -1, 0)
    cross = (a[:, 1] > point[1]) != (b[:, 1] > point[1])
    dy = np.where(b[:, 1] == a[:, 1], 1e-30, b[:, 1] - a[:, 1])
    return bool(np.count_nonzero(cross & (point[0] < (b[:, 0] - a[:, 0]) * (point[1] - a[:, 1]) / dy + a[:, 0])) % 2)


def triangulate(outer: Array, holes: list[Array]) -> tuple[Array, NDArray[np.uint32]]:
    """Points (N, 2) and counter-clockwise triangles (T, 3) that fill `outer` less `holes`."""
    ring = outer if area(outer) > 0 else outer[::-1]
    left = sorted(holes, key=lambda h: -h[:, 0].max())
    for k, hole in enumerate(left):
        ring = _bridge(ring, hole if area(hole) < 0 else hole[::-1], left[k + 1 :])
    return ring, _clip(ring)


def _bridge(ring: Array, hole: Array, others: list[Array]) -> Array:
    """Join a hole to the ring by a double edge from its rightmost point to the nearest vertex that sees it.

    After earlier bridges a point may stand in the ring twice; only the copy whose corner opens towards the hole keeps
    the ring simple.
    """
    start = int(hole[:, 0].argmax())
    point = hole[start]
    near = np.argsort(((ring - point) ** 2).sum(1), kind="stable")
    for at in near:
        if _opens(ring[at - 1], ring[at], ring[(at + 1) % len(ring)], point) and not any(
            _crosses(point, ring[at], other) for other in (ring, hole, *others)
        ):
            break
    else:
        at = near[0]
    turned = np.roll(hole, -start, 0)
    return np.concatenate([ring[: at + 1], turned, turned[:1], ring[at:]])


def _opens(before: Array, corner: Array, after: Array, point: Array) -> bool:
    """Whether `point` lies in the inner angle of a counter-clockwise ring's corner."""

    def side(a: Array, b: Array, c: Array) -> float:
        return float((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))

    left_in, left_out = side(before, corner, point) > 0, side(corner, after, point) > 0
    return left_in and left_out if side(before, corner, after) > 0 else left_in or left_out


def _crosses(p: Array, q: Array, ring: Array) -> bool:
    """Whether the open segment p–q properly crosses an edge of the ring."""
    a, b = ring, np.roll(ring, -1, 0)

    def side(o: Array, d: Array, x: Array) -> Array:
        return (d[..., 0] - o[..., 0]) * (x[..., 1] - o[..., 1]) - (d[..., 1] - o[..., 1]) * (x[..., 0] - o[..., 0])

    s1, s2 = side(p, q, a), side(p, q, b)
    s3, s4 = side(a, b, p), side(a, b, q)
    return bool(((s1 * s2 < -1e-18) & (s3 * s4 < -1e-18)).any())


def _clip(ring: Array) -> NDArray[np.uint32]:
    """Cut ears until nothing is left; a stuck remainder (touching bridges) gives its flattest corner."""
    left = list(range(len(ring)))
    out = []
    while len(left) > 3:
        n = len(left)
        p = ring[left]
        before, after = np.roll(p, 1, 0), np.roll(p, -1, 0)
        turn = (p[:, 0] - before[:, 0]) * (after[:, 1] - before[:, 1]) - (p[:, 1] - before[:, 1]) * (
            after[:, 0] - before[:, 0]
        )
        reflex = p[turn <= 1e-14]
        best = int(turn.argmax())
        for k in np.argsort(-turn, kind="stable"):
            if turn[k] <= 1e-14:
                break
            if not _holds(before[k], p[k], after[k], reflex):
                best = int(k)
                break
        out.append((left[best - 1], left[best], left[(best + 1) % n]))
        del left[best]
    out.append(tuple(left))
    return np.array(out, np.uint32)


def _holds(a: Array, b: Array, c: Array, points: Array) -> bool:
    """Whether a triangle strictly holds one of the points (its own corners do not count)."""

    def side(o: Array, d: Array) -> Array:
        return (d[0] - o[0]) * (points[:, 1] - o[1]) - (d[1] - o[1]) * (points[:, 0] - o[0])

    return bool(((side(a, b) > 1e-13) & (side(b, c) > 1e-13) & (side(c, a) > 1e-13)).any())
