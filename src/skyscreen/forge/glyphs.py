"""Words to triangles, through Skia's outlines and the CJK font that the set-up installs."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import Missing
from skyscreen.forge import polygon

Array = NDArray[np.float64]
STEP = 1.0
"""Largest error of a flattened curve in 1/100 em: invisible on a sign and 30–60 points a Chinese character."""

BOLD = 1.1
"""Every outline is grown by so many 1/100 em: Skia's own embolden leaves rings that cross themselves."""


@cache
def typeface():
    """The `skia.Typeface` of signs: Noto Sans CJK, its Simplified Chinese face."""
    import noto_cjk_sans_otc
    import skia

    folder = Path(noto_cjk_sans_otc.__file__).parent
    path = next(iter(sorted(folder.glob("*.ttc"))), None)
    if path is None:
        raise Missing("Noto Sans CJK", "is not in the package noto-cjk-sans-otc", "Install noto-cjk-sans-otc again")
    return skia.Typeface.MakeFromFile(str(path), 2)


@cache
def _font():
    import skia

    return skia.Font(typeface(), 100.0)


def _flatten(path) -> list[Array]:
    """Closed rings of a path in 1/100 em, y up, curves cut where they bend."""
    rings: list[Array] = []
    ring: list[tuple[float, float]] = []

    def close() -> None:
        points = np.array(ring, float).reshape(-1, 2)
        if len(points) and np.abs(points[0] - points[-1]).max() < 1e-6:
            points = points[:-1]
        points = _thin(points)
        if len(points) >= 3:
            rings.append(points * [1, -1])
        ring.clear()

    for verb, points in path:
        name = str(verb).rsplit("_", 1)[0].rsplit(".k", 1)[-1]
        xy = [(p.x(), p.y()) for p in points]
        if name == "Move":
            close()
            ring.append(xy[0])
        elif name == "Line":
            ring.append(xy[-1])
        elif name in ("Quad", "Cubic", "Conic"):
            control = np.array(xy)
            bend = np.abs(np.diff(control, 2, axis=0)).max()
            for t in np.linspace(0, 1, int(np.clip(np.sqrt(bend / STEP / 4) + 1, 2, 5)))[1:]:
                level = control
                while len(level) > 1:
                    level = level[:-1] * (1 - t) + level[1:] * t
                ring.append(tuple(level[0]))
    close()
    return rings


def _thin(points: Array) -> Array:
    """Drop points that lie within STEP/3 of the line between their neighbours."""
    keep = list(range(len(points)))
    at = 0
    while at < len(keep) and len(keep) > 3:
        a, b, c = (points[keep[(at + k) % len(keep)]] for k in (-1, 0, 1))
        chord = c - a
        off = abs(chord[0] * (b - a)[1] - chord[1] * (b - a)[0]) / (np.hypot(*chord) + 1e-9)
        if off < STEP / 3 and (b - a) @ (c - b) > 0:
            del keep[at]
        else:
            at += 1
    return points[keep]


def _grow(ring: Array, by: float) -> Array:
    """Move every edge outwards (of a counter-clockwise ring) by `by`; mitres end at 2."""
    edge = np.roll(ring, -1, 0) - ring
    edge = edge / (np.linalg.norm(edge, axis=1, keepdims=True) + 1e-12)
    out = np.stack([edge[:, 1], -edge[:, 0]], -1)
    mitre = out + np.roll(out, 1, 0)
    return ring + by * mitre / np.maximum((mitre * out).sum(1), 0.5)[:, None]


@cache
def glyph(character: str) -> tuple[Array, NDArray[np.uint32], float]:
    """Points (N, 2) in em, triangles and advance of one character."""
    font = _font()
    number = font.unicharToGlyph(ord(character))
    advance = font.getWidths([number])[0] / 100
    path = font.getPath(number)
    if path is None or path.isEmpty():
        return np.zeros((0, 2)), np.zeros((0, 3), np.uint32), advance
    rings = _flatten(path)
    # The font winds outer rings one way and holes the other; outer rings of crossing strokes may overlap.
    largest = max(rings, key=lambda ring: abs(polygon.area(ring)))
    way = np.sign(polygon.area(largest))
    outer = [ring * 1.0 if way > 0 else ring[::-1] for ring in rings if polygon.area(ring) * way > 0]
    inner = [ring for ring in rings if polygon.area(ring) * way <= 0]
    points, index, base = [], [], 0
    for ring in outer:
        holes = [
            _grow(hole if polygon.area(hole) > 0 else hole[::-1], -BOLD)
            for hole in inner
            if polygon.inside(hole[0] + 1e-4, ring)
        ]
        ring = _grow(ring, BOLD)
        p, t = polygon.triangulate(ring, holes)
        corner = p[t]
        u, v = corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]
        t = t[u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0] > 0]  # strokes grown into one another leave a fold
        points.append(p / 100)
        index.append(t + base)
        base += len(p)
    return np.concatenate(points), np.concatenate(index).astype(np.uint32), advance


def text(words: str, vertical: bool = False, gap: float = 0.06) -> tuple[Array, NDArray[np.uint32]]:
    """Points (N, 2) in em, centred, and triangles of a line or a column of words."""
    points, index, base, at = [], [], 0, 0.0
    for character in words:
        p, t, advance = glyph(character)
        if vertical:
            points.append(p - np.array([advance / 2, at + 0.82]))
            at += 1.0 + gap
        else:
            points.append(p + np.array([at, 0.0]))
            at += advance + gap
        index.append(t + base)
        base += len(p)
    out = np.concatenate(points) if points else np.zeros((0, 2))
    if len(out):
        out = out - (out.min(0) + out.max(0)) / 2
    return out, np.concatenate(index).astype(np.uint32) if index else np.zeros((0, 3), np.uint32)
