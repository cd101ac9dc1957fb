"""Eyebrows. Local metres of a head 0.25 m high."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.seeds import stream
from skyscreen.forge.body import strands
from skyscreen.forge.body.clay import FINE
from skyscreen.forge.body.expression import flesh
from skyscreen.forge.body.field import unit
from skyscreen.forge.body.sheet import Sheet, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head

Array = NDArray[Any]


def build(clay: Clay, head: Head) -> None:
    """Both brows: a tube far off, hairs over a thinner one close up."""
    u = np.linspace(0, 1, 12)
    x = 0.016 + 0.050 * u
    arch = 0.0095 * (1 + 0.50 * head.face.arch)
    y = 0.0370 + 0.0035 * head.face.brow + arch * np.sin(u * 2.4) - 0.012 * u**2.2 - (1 - head.feminine) * 0.003
    z = head.drape(x, y) + 0.0008
    taper = np.sin(np.clip(0.13 + u * 0.86, 0, 1) * np.pi) ** 0.7 * (1 - 0.4 * u)
    thick = 0.0036 * (1 + 0.38 * head.face.bush) * head.brows * taper
    # Under the hairs skin shows: a brow drawn in one dark tone is a worm, or make-up.
    under = 0.45 * np.asarray(head.skin) + 0.55 * np.asarray(head.brow)
    for s in (1, -1):
        line = head.world(np.stack([s * x, y, z], -1))
        sheet = tube(line, head.scale * thick, 6)
        flat = Sheet(sheet.position, sheet.normal, sheet.uv * [1, 8], sheet.index)
        around = np.repeat(np.stack([s * x, y, z], -1), 7, 0)
        weight = clay.skeleton.blend(flesh(head, around))
        clay.add(flat, weight, "hair", colour=head.brow, rough=0.75, slot="hair", levels=(0, 1), stands_in=True)
        thin = tube(head.world(np.stack([s * x, y, z - 0.0012], -1)), head.scale * 0.46 * thick, 6)
        clay.add(thin, weight, "hair", colour=under, rough=0.75, slot="hair", levels=(FINE,))
    _hairs(clay, head, x, y, thick)


def _hairs(clay: Clay, head: Head, x: Array, y: Array, thick: Array) -> None:
    """For close shots hairs that rise at the nose and lie down outwards, over a thinner tube along (x, y) (N,) of
    half width `thick` (N,)."""
    rng = np.random.default_rng(stream(0, "brows"))
    many = 210
    u = np.sort(rng.random(many)) * 0.97
    at = np.linspace(0, 1, len(x))
    off = rng.uniform(-1, 1, many)
    half = np.interp(u, at, thick)
    foot = np.stack([np.interp(u, at, x), np.interp(u, at, y) + 1.15 * off * half], 1)
    lie = np.interp(u, [0, 0.25, 1], [1.15, 0.65, -0.15]) - 0.45 * off + rng.normal(0, 0.12, many)
    length = 0.0085 * (0.7 + 0.5 * rng.random(many)) * (0.6 + 0.4 * head.brows) * (1 - 0.35 * u)
    v = np.linspace(0, 1, 4)
    px = foot[:, :1] + (np.cos(lie) * length)[:, None] * v
    py = foot[:, 1:] + (np.sin(lie) * length)[:, None] * (v - 0.35 * v**2)
    pz = head.drape(px, py) + 0.0006 + 0.0013 * np.sin(np.pi * v)[None]
    wide = strands.taper(np.full(many, 0.00055 * (0.6 + 0.4 * head.brows)), 3, 0.8)
    shade = np.asarray(head.brow) * rng.uniform(0.75, 1.3, (many, 1))
    # Those on the rim are finer: they take of the skin's tone what a pixel would.
    rim = np.clip(np.abs(off) - 0.45, 0, 1)[:, None] * 0.9 + 0.25 * (1 - np.clip(u / 0.12, 0, 1))[:, None]
    shade = shade + (0.55 * np.asarray(head.skin) - shade) * np.clip(rim, 0, 0.6)
    for s in (1, -1):
        line = np.stack([s * px, py, pz], -1)
        up = np.broadcast_to(unit(np.array([0.35 * s, 0.2, 1.0])), line.shape)
        sheet, of, _ = strands.ribbons(head.world(line), up, head.scale * wide)
        weight = clay.skeleton.blend(flesh(head, (sheet.position - np.asarray(head.centre)) / head.scale))
        clay.add(sheet, weight, "hair", colour=shade[of], rough=0.7, slot="hair", levels=(FINE,), whole=True)
