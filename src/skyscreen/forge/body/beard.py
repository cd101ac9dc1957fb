"""Beards: a pad on cheeks, chin and upper lip that leaves the lips free, and locks on it that hang as long as asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.clay import FINE
from skyscreen.forge.body.expression import flesh
from skyscreen.forge.body.field import ellipsoid, join, smooth, surface, unit
from skyscreen.forge.body.sheet import locks, tube
from skyscreen.forge.body.strands import own, ribbons, taper

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head

Array = NDArray[Any]
ACROSS = np.array([0.0, 0.010, 0.024, 0.036, 0.052, 0.068, 0.085, 0.11])
EDGE = np.array([-0.072, -0.073, -0.072, -0.060, -0.058, -0.042, -0.018, -0.012])
"""Upper edge of a beard by |x|, local metres: under the lip, past the corner of the mouth, cheek, sideburn."""


def grown(head: Head, p: Array) -> Array:
    """(N,) 1 where a beard grows, 0 on lips, cheeks and neck."""
    x, y, z = np.abs(p[:, 0]), p[:, 1], p[:, 2]
    # It thickens over the width of a finger, on the lip sooner: no step on the cheek.
    soft = 0.010 + 0.020 * smooth(x, 0.022, 0.055)
    edge = smooth((np.interp(x, ACROSS, EDGE) - y + 0.003) / soft)
    lips = ((p[:, 0] / (head.mouth * 0.98)) ** 2 + ((y + 0.0612) / 0.0095) ** 2) ** 0.5
    return edge * smooth(lips, 0.90, 1.25) * smooth(y, -0.150, -0.115) * smooth(z, -0.012, 0.008)


def _moustache(clay: Clay, head: Head, tone: Array, thick: float, rng: np.random.Generator) -> None:
    """Three locks a side from under the nose past the corner of the mouth."""
    u = np.linspace(0, 1, 9)
    for row in range(3):
        x = -0.0012 + (head.mouth + 0.011 - 0.003 * row) * u
        y = -0.0465 - 0.0030 * row - 0.0150 * u**1.8 + 0.0016 * row * u
        z = head.drape(x, y) + 0.45 * thick
        wide = thick * np.sin(np.clip(0.22 + 0.76 * u, 0, 1) * np.pi) ** 0.6
        for side in (1.0, -1.0):
            line = np.stack([x * side, y, z], -1)
            around = np.repeat(line, 6, 0)
            weight = clay.skeleton.blend(flesh(head, around, np.zeros(len(around))))
            clay.add(tube(head.world(line), head.scale * wide, 5), weight, "hair", slot="beard",
                     colour=tone * (0.85 + 0.12 * row), rough=0.82, levels=(0, 1), whole=True)
    # Near the eye hairs lie over the locks, which alone are three rolls of dough.
    many, steps = 150, np.linspace(0, 1, 5)[None]
    start = rng.uniform(0.0, 0.62, (many, 1))
    u = np.clip(start + rng.uniform(0.22, 0.42, (many, 1)) * steps, 0, 1.05)
    row = rng.uniform(-0.5, 2.6, (many, 1))
    x = (head.mouth + 0.011 - 0.003 * row) * u + rng.uniform(-0.0015, 0.001, (many, 1))
    y = -0.0465 - 0.0030 * row - 0.0150 * u**1.8 + 0.0016 * row * u - 0.0022 * steps**2 * rng.random((many, 1))
    full = np.sin(np.clip(0.22 + 0.76 * u, 0, 1) * np.pi) ** 0.6
    z = head.drape(x, y) + (0.55 + 0.85 * full * rng.uniform(0.75, 1.1, (many, 1))) * thick
    side = np.where(np.arange(many) % 2 == 0, 1.0, -1.0)[:, None]
    _hairs(clay, head, np.stack([x * side, y, z], -1), 0.0013, tone, rng)


def _edge(clay: Clay, head: Head, tone: Array, rng: np.random.Generator) -> None:
    """Short hairs that come out of the skin over the beard's upper edge and lie down into it, from under the lip to the
    sideburn: cut off at one line a beard is strapped on."""
    many, steps = 300, np.linspace(0, 1, 5)[None]
    x = rng.uniform(0.030, 0.0735, (many, 1))
    over = rng.uniform(-0.004, 0.008, (many, 1)) * rng.random((many, 1))
    y = np.interp(x, ACROSS, EDGE) + 0.002 + over - rng.uniform(0.010, 0.019, (many, 1)) * steps
    x = x + rng.uniform(-0.003, 0.001, (many, 1)) * steps
    z = head.drape(x, y) + 0.0005 + 0.0062 * steps**1.3 * rng.uniform(0.6, 1.2, (many, 1))
    side = np.where(np.arange(many) % 2 == 0, 1.0, -1.0)[:, None]
    line = np.stack([x * side, y, z], -1)
    _hairs(clay, head, line[np.ptp(z, axis=1) < 0.03], 0.0008, tone, rng)


def _hairs(clay: Clay, head: Head, line: Array, wide: float, tone: Array, rng: np.random.Generator) -> None:
    """Hairs along lines (N, S + 1, 3), local metres, of half widths about `wide`, for the finest level."""
    up = line * [1.0, 0.0, 0.0] * 4 + [0.0, 0.1, 1.0]
    width = taper(wide * rng.uniform(0.6, 1.3, len(line)), line.shape[1] - 1)
    sheet, of, along = ribbons(head.world(line), up, head.scale * width, rng.uniform(-0.3, 0.3, len(line)))
    at = (sheet.position - np.asarray(head.centre)) / head.scale
    weight = clay.skeleton.blend(flesh(head, at, np.zeros(len(at))))
    shade = tone * rng.uniform(0.75, 1.25, (len(line), 1))
    clay.add(sheet, weight, "strand", slot="beard", colour=shade[of] * (0.85 + 0.25 * along[:, None]), rough=0.66,
             vary=own(of), levels=(FINE,), whole=True)


def beard(clay: Clay, head: Head, colour: Any, rng: np.random.Generator, length: float) -> None:
    """`length`: metres of a head 0.25 m high; 0.02 is a close-cropped one, 0.3 a wizard's."""
    tone = np.asarray(colour, float)
    depth = float(np.interp(length, [0.0, 0.02, 0.07, 0.16], [0.001, 0.0035, 0.011, 0.017]))
    drop = max(length - 0.03, 0.0)

    def field(p: Array) -> Array:
        d = head.skull(p) - (-0.005 + (depth + 0.005) * grown(head, p))
        d = d + 0.0012 * np.sin(p[:, 0] * 330 + 3 * np.sin(p[:, 1] * 60)) * smooth(depth, 0.004, 0.012)
        if drop > 0:
            # The hanging part is one body under its locks, or one sees through between them.
            tail = ellipsoid(p, (0, -0.105 - 0.42 * drop, 0.060), (0.046, 0.020 + 0.55 * drop, 0.026))
            d = join(d, tail, 0.020)
        return d

    low = (-0.105, -0.16 - drop, -0.03)
    p, n, t = surface(field, low, (0.105, -0.005, 0.13), 0.0066)
    centre = p[t].mean(1)
    keep = (head.skull(centre) > -0.0025) & (centre[:, 1] < -0.012)
    used, flat = np.unique(t[keep], return_inverse=True)
    p, n, t = p[used], n[used], flat.reshape(-1, 3).astype(np.uint32)
    weight = clay.skeleton.blend(flesh(head, p))
    band = 0.80 + 0.30 * np.sin(p[:, 0] * 260 + 4 * np.sin(p[:, 1] * 40)) ** 2
    clay.add(
        (head.world(p).astype(np.float32), n, t), weight, "hair", slot="beard", colour=tone * band[:, None], rough=0.82,
        open=0.75,
    )
    _moustache(clay, head, tone, 0.0034 + 0.12 * min(depth, 0.015), rng)
    _edge(clay, head, tone, rng)
    if length < 0.03:
        return
    count = 520
    root_at = rng.choice(len(p), count)
    root, normal = p[root_at], n[root_at]
    outer = normal @ np.array([0.0, 0.0, 1.0]) > -0.35
    root, normal, weight = root[outer], normal[outer], weight[root_at][outer]
    way = unit(np.array([0, -1.0, 0.10]) + normal * 0.45 + rng.normal(0, 0.12, root.shape))
    # On the cheeks and the lip hair is short; it grows longer towards the chin.
    chin = smooth(-root[:, 1], 0.055, 0.115) * (1 - 0.6 * smooth(np.abs(root[:, 0]), 0.025, 0.07))
    far = (0.010 + 0.55 * min(length, 0.10) * chin) * rng.uniform(0.7, 1.2, len(root))
    sheet, of, along = locks(
        rng, head.world(root - normal * 0.002), normal, way, far * head.scale, np.full(len(root), 0.0052), 3, 0.35, 0.12
    )
    shade = tone * rng.uniform(0.75, 1.25, (len(root), 1))
    clay.add(
        sheet, weight[of], "hair", slot="beard", colour=shade[of] * (0.8 + 0.3 * along[:, None]), rough=0.82,
        levels=(0, 1), whole=True, stands_in=True,
    )
    # Near the eye two and a half times as many, a third as wide, and wavy.
    again = np.concatenate([np.arange(len(root)), rng.choice(len(root), int(1.6 * len(root)))])
    way = unit(way[again] + rng.normal(0, 0.20, (len(again), 3)))
    reach = far[again] * rng.uniform(0.55, 1.25, len(again))
    sheet, of, along = locks(
        rng, head.world(root[again] - normal[again] * 0.002), normal[again], way, reach * head.scale,
        0.0017 * rng.uniform(0.6, 1.3, len(again)), 4, 0.35, 0.34,
    )
    shade = tone * rng.uniform(0.70, 1.30, (len(again), 1))
    clay.add(
        sheet, weight[again][of], "strand", slot="beard", colour=shade[of] * (0.8 + 0.3 * along[:, None]), rough=0.66,
        vary=own(of), levels=(FINE,), whole=True,
    )
