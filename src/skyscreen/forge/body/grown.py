"""Hair that grows close to the head, strand by strand, for close shots: cropped, curled, or drawn to where it is tied.

Local metres of a head 0.25 m high.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import strands
from skyscreen.forge.body.clay import FINE
from skyscreen.forge.body.face import hairline
from skyscreen.forge.body.field import Field, smooth

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head

Array = NDArray[Any]
COMBED, CURLED = 0.42, 0.80
"""Roughness of hair that lies in one way, which throws light back in bands, and of curls, which lie in every way and
have none: with bands a head of them was powdered with flour."""


def lay(clay: Clay, head: Head, line: Array, up: Array, width: Array, tone: Array, rng: np.random.Generator,
         weight: Any, slot: str = "hair", rough: float = COMBED) -> None:
    """Strands along lines (N, S + 1, 3) for close shots: lighter towards the tip, in old age some of them grey."""
    wide = strands.taper(width, line.shape[1] - 1)
    sheet, of, along = strands.ribbons(head.world(line), up, head.scale * wide, rng.uniform(-0.3, 0.3, len(line)))
    shade = tone * rng.uniform(0.80, 1.22, (len(line), 1))
    grey = rng.random((len(line), 1)) < 0.45 * head.age * (tone.max() < 0.3)
    share = strands.greying(head.age) * grey
    shade = shade * (1 - share) + 0.34 * share
    colour = shade[of] * (0.88 + 0.22 * along[:, None])
    clay.add(sheet, weight if isinstance(weight, str) else weight(sheet.position), "strand", slot=slot, colour=colour,
             rough=rough, vary=strands.own(of), levels=(FINE,), whole=True)


def tufts(p: Array) -> Array:
    """(N,) 0 … 1 at local points (N, 3): how far the hair there stands proud, in tufts of 2 to 3 cm."""
    x, y, z = p[:, 0], p[:, 1], p[:, 2]
    wave = np.sin(240 * x + 90 * z + 1.3) * np.sin(210 * z - 60 * x + 0.4) + 0.6 * np.sin(170 * y + 130 * x - 80 * z)
    return smooth(wave, -0.6, 1.3)


def _ties(style: str) -> Array:
    """(2, 3) where the hair of the left and the right half is tied."""
    left = {
        "bun": (0.0, 0.125, -0.070), "topknot": (0.0, 0.125, -0.070), "ponytail": (0.0, 0.085, -0.120),
        "braid": (0.0, 0.03, -0.118), "braids": (0.070, -0.03, -0.070), "pigtails": (0.088, 0.075, -0.045),
    }[style]
    return np.array([left, np.array(left) * [-1, 1, 1]])


def grown(clay: Clay, head: Head, style: str, field: Field, p: Array, tone: Array, rng: np.random.Generator) -> None:
    """The hair that one sees on a cropped, curly or tied head: strands from the crown outwards or towards the tie,
    short and thin ones at the hairline, a few that stray.

    Args:
        field: of the cap; p: (V, 3) points of its surface.
    """
    above = hairline(p, head.recede)
    tied = style not in ("short", "curly", "afro")
    # Round the ear the line runs along the ear itself, where tied hair would lie on it in loops.
    beside = tied & (np.abs(p[:, 0]) > 0.070) & (p[:, 1] < 0.030) & (above < 0.006)
    inner, rim = np.flatnonzero(above > 0.009), np.flatnonzero((above > -0.001) & (above < 0.012) & ~beside)
    bald = style == "short" and head.recede > 0.004
    few = 0.75 if bald else 1.0
    root = np.concatenate([rng.choice(inner, int(620 * few)), rng.choice(rim, int(460 * few))])
    edge = np.arange(len(root)) >= int(620 * few)
    root = p[root].astype(float)
    n = len(root)
    side = 1.0 if rng.random() < 0.5 else -1.0
    dice = rng.random((n, 4))
    stray = (dice[:, 0] < 0.05)[:, None]
    segments = 4
    u = np.linspace(0, 1, segments + 1)[None]

    def both(q: Array) -> Array:
        return np.minimum(field(q), head.scalp(q))  # the brow's ridge lies lower than any hairline

    if style in ("curly", "afro"):
        spin = rng.normal(0, 1, (n, 3))
        turn = [0.0]

        def way(q: Array) -> Array:
            turn[0] += 1.5
            other = np.cross(spin, q - np.array([0, 0.03, -0.014]))
            other /= np.linalg.norm(other, axis=1, keepdims=True) + 1e-9
            return spin * np.cos(turn[0]) + 1.4 * other * np.sin(turn[0]) + np.array([0, -0.4, 0])

        length = np.where(edge, 0.018, 0.034) * (0.7 + 0.6 * dice[:, 1])
        lift = 0.0008 + 0.007 * dice[:, 2:3] * np.sin(np.pi * u) + 0.010 * stray * u
        width = np.where(edge, 0.0014, 0.0023)
    elif style == "short":
        crown = np.array([0.014 * side, 0.140, -0.050])

        def way(q: Array) -> Array:
            out = q - crown
            out = out / (np.linalg.norm(out, axis=1, keepdims=True) + 1e-9)
            front = smooth(q[:, 2], -0.01, 0.07) * smooth(q[:, 1], 0.04, 0.10)
            return out * (1 - 0.35 * front[:, None]) + front[:, None] * np.array([0.75 * side, 0.15, 0.35])

        top = smooth(root[:, 1], 0.03, 0.11)
        # Hair stands in tufts of a finger's width, some proud of the rest: all of one height it is a cap.
        tuft = tufts(root)
        length = (0.018 + 0.024 * top) * (0.65 + 0.7 * dice[:, 1]) * np.where(edge, 0.45, 1.0)
        high = (0.0022 + 0.0074 * top) * (0.4 + 0.5 * dice[:, 2] + 1.1 * tuft)
        # At the hairline they lie on the skin: one that stands off it there is a scratch on the brow.
        high = np.where(edge, 0.0010 + 0.0018 * top * dice[:, 2], high)
        if head.hatted:  # pressed flat, or the strands come through the hat
            high, stray = 0.25 * high, stray & False
        lift = 0.0004 + high[:, None] * u**1.4 * (1 - 0.45 * u**3) + 0.006 * stray * ~edge[:, None] * u
        width = np.where(edge, 0.0007, 0.0021) * (0.7 + 0.6 * dice[:, 3])
    else:
        ends = _ties(style)

        def way(q: Array) -> Array:
            return np.where(q[:, :1] > 0, ends[0], ends[1]) - q

        far = np.linalg.norm(way(root), axis=1)
        length = np.minimum((0.055 + 0.045 * dice[:, 1]) * np.where(edge, 0.55, 1.0), 0.85 * far)
        # At the hairline none strays: over bare skin its four segments are a scribble.
        loose = 0.0055 * stray * ~edge[:, None] * np.sin(np.pi * u) * dice[:, 1:2]
        lift = 0.0004 + 0.0016 * dice[:, 2:3] * np.sin(np.pi * u) + loose
        width = np.where(edge, 0.0006, 0.0019) * (0.7 + 0.6 * dice[:, 3])
    line, up = strands.comb(both, root, way, length, lift, segments)
    # The hairs at the very edge are finer than a pixel: what is seen of them is half skin.
    faint = 0.55 * tone + 0.45 * np.asarray(head.skin) * 0.7
    for which, shade in ((~edge, tone), (edge, faint if style == "short" else tone)):
        part = line[which], up[which], width[which]
        if style not in ("curly", "afro"):
            part = strands.sound(*part)
        lay(clay, head, *part, shade, rng, "head", rough=CURLED if style in ("curly", "afro") else COMBED)
