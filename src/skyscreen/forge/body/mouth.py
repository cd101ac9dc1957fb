"""A mouth: lips as one ring of sheet from the cheek over the red of the lip into the dark, teeth, tongue, the cavity.

The skull keeps a pocket where the mouth is; the ring covers it while the lips are closed, and what lies in it shows
only when they part. Local metres of a head 0.25 m high.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import complexion
from skyscreen.forge.body.expression import flesh, under
from skyscreen.forge.body.field import ellipsoid, smooth, unit
from skyscreen.forge.body.sheet import ball, grid

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head

Array = NDArray[Any]
LIP = np.array([0.87, 0.45, 0.46])
MALE_LIP = np.array([0.90, 0.60, 0.58])
"""Lips over skin, per channel."""
DARK = np.array([0.075, 0.012, 0.012])
COLUMNS = 44
ROUND = np.array([-1.0, -0.45, 0.0, 0.22, 0.46, 0.72, 1.0])
"""Rows over the lip: −1 inside the mouth, 0 where the lips meet, 1 the edge of the red."""


def pocket(head: Head, p: Array) -> Array:
    """Field of the cavity: 1 cm high and deep, narrower than the lips."""
    front = 0.092 + 0.004 * head.face.jaw
    return ellipsoid(p, (0.0, -0.0605, front - 0.012), (head.mouth * 0.86, 0.0098, 0.034))


def ring(head: Head) -> tuple[Array, Array, Array, Array]:
    """Points (rows, columns, 3) of the lips and what surrounds them, how much they are red (rows, columns), how dark,
    and which lip each column belongs to (columns,): 1 lower."""
    phi = np.linspace(0, 2 * np.pi, COLUMNS + 1)
    way = np.where(np.sin(phi) >= -1e-9, 1.0, -1.0)
    x = head.mouth * np.cos(phi)
    full = np.clip(1 - np.abs(np.cos(phi)) ** 2.4, 0, 1)
    plump = head.lips * (1 + 0.26 * head.face.lips)
    bow = 1 - 0.20 * np.exp(-((x / 0.0035) ** 2)) + 0.10 * np.exp(-(((np.abs(x) - 0.008) / 0.005) ** 2))
    high = np.where(way > 0, 0.0074 * bow, 0.0092) * plump * full
    swell = np.where(way > 0, 0.0030, 0.0042) * plump * full
    line = head.corner(x)
    front = head.drape(x, line)
    rows, red, dark = [], [], []
    for t in ROUND:
        if t < 0:
            # Behind the red the lip turns in and away from the line, so an open mouth has a thick edge.
            y = line + way * (-0.0003 + 0.0042 * -t * full)
            z = front + 0.0012 + swell * 0.45 + 0.013 * t * (0.25 + 0.75 * full)
        else:
            y = line + way * (high * t - 0.0006 * (1 - t) ** 2)
            # The red runs out flat into the skin: a steep rim shone as a pale line round the mouth.
            z = head.drape(x, y) + swell * np.sin(np.pi * (0.20 + 0.80 * t)) ** 1.35 * 1.1 + 0.0011 * (1 - t) + 0.0003
        rows.append(np.stack([x, y, z], -1))
        red.append((1 - smooth(t, 0.74, 1.0)) * smooth(full, 0.0, 0.25) * np.ones(len(x)))
        dark.append(np.full(len(x), max(-t, 0.0)) + 0.60 * np.exp(-((t / 0.10) ** 2)))
    middle = -0.0605
    wide, up, down = head.mouth + 0.0125, 0.0165, 0.0190
    edge = np.stack([wide * np.cos(phi), middle + np.where(way > 0, up, down) * np.sin(phi)], -1)
    for t, lift in ((0.22, 0.0005), (0.5, 0.0004), (0.8, 0.0002), (1.0, -0.0012)):
        at = rows[len(ROUND) - 1][:, :2] * (1 - t) + edge * t
        rows.append(np.concatenate([at, (head.drape(at[:, 0], at[:, 1]) + lift)[:, None]], 1))
        red.append(np.zeros(len(x)))
        dark.append(np.zeros(len(x)))
    return np.stack(rows), np.stack(red), np.stack(dark), (way < 0).astype(float)


def normals(head: Head, q: Array) -> Array:
    """(N, 3) of the skull at local points."""
    step = np.eye(3, dtype=np.float32) * np.float32(0.003)
    q = q.astype(np.float32)
    return unit(np.stack([head.skull(q + step[k]) - head.skull(q - step[k]) for k in range(3)], -1)).astype(np.float32)


def build(clay: Clay, head: Head) -> None:
    """Lips, teeth and tongue."""
    sk, skin = clay.skeleton, np.asarray(head.skin, float)
    points, red, dark, lower = ring(head)
    sheet = grid(head.world(points), np.array([0, 0, 1.0]))
    flat = points.reshape(-1, 3)
    # Outside the red the ring lies in the skin: it takes the skin's own normals, or its rim would show as a line.
    skirt = len(ROUND) * points.shape[1]
    normal = sheet.normal.copy()
    normal[skirt:] = normals(head, flat[skirt:])
    sheet = sheet._replace(normal=normal)
    # Corners belong half to each lip; outside the red the general rule takes over, so that the ring follows the cheek.
    corner = np.clip(1 - np.abs(points[2, :, 0] / head.mouth) ** 6, 0, 1)
    own = 0.5 + (lower - 0.5) * corner
    out = np.repeat(np.concatenate([np.zeros(len(ROUND)), [0.3, 0.7, 1.0, 1.0]]), points.shape[1])
    below = np.tile(own, len(points)) * (1 - out) + under(head, flat) * out
    tone = skin * (LIP * head.feminine + MALE_LIP * (1 - head.feminine))
    # The upper lip looks down and is darker, the corners are darker still, the rim paler than the middle.
    where = np.tile(1 - 0.14 * (1 - lower), len(points)) * (1 - 0.22 * np.abs(flat[:, 0] / head.mouth) ** 5)
    tone = tone * np.clip(where, 0.7, 1.05)[:, None]
    tint = complexion.tint(head, flat, np.tile([0, 0, 1.0], (len(flat), 1)))
    red, dark = red.reshape(-1, 1), np.clip(dark, 0, 1).reshape(-1, 1)
    colour = tint + (tone - tint) * red
    colour = colour + (DARK - colour) * dark * 0.85
    # The lower lip is moist where it leaves the upper one.
    wet = 0.10 * np.repeat(np.isin(np.arange(len(points)), (3, 4)), points.shape[1])
    wet = wet * np.tile(lower, len(points))
    clay.add(sheet, sk.blend(flesh(head, flat, below)), "skin", colour=colour, slot="skin",
             rough=np.minimum(0.50 - 0.17 * red[:, 0] - wet + 0.6 * dark[:, 0], 0.95), open=1.0 - 0.6 * dark[:, 0],
             levels=(0, 1), whole=True)
    _teeth(clay, head)


def _teeth(clay: Clay, head: Head) -> None:
    """Two rows as bands that bend with the jaw, the upper with the suspicion of a gap between teeth; a tongue."""
    front = float(head.drape(np.array([0.0]), np.array([-0.0605]))[0])
    wide = head.mouth * 0.88
    u = np.linspace(-1, 1, 25)
    gap = 1 - 0.10 * (np.arange(25) % 4 == 0)
    for joint, top, bottom, back, bright in (("head", -0.0515, -0.0635, 0.0056, 0.76), ("jaw", -0.0655, -0.0745, 0.0085,
                                                                                        0.52)):
        v = np.linspace(0, 1, 4)[:, None]
        x = wide * u * (1.0 if joint == "head" else 0.86)
        y = top + (bottom - top) * v * (1 - 0.18 * u**2)
        z = head.drape(x, np.full_like(x, -0.0605)) - back - 0.003 * u**4 + 0.0006 * np.sin(np.pi * v)
        sheet = grid(head.world(np.stack([x + 0 * v, y, z + 0 * v], -1)), np.array([0, 0, 1.0]))
        shade = bright * (gap * (1 - 0.35 * u**2))[None] * (1 - 0.10 * v)
        colour = shade.reshape(-1, 1) * np.array([1.0, 0.93, 0.80])
        # Of an eye's glass they took a room's teal walls for their own colour.
        clay.add(sheet, joint, "horn", colour=colour, rough=0.55, levels=(0, 1), whole=True, open=0.55)
    middle = head.world(np.array([0.0, -0.0735, front - 0.024]))
    tongue = ball(middle, np.array([0.0135, 0.0058, 0.017]) * head.scale, 12)
    clay.add(tongue, "jaw", "skin", colour=(0.42, 0.13, 0.12), rough=0.35, levels=(0, 1), whole=True, open=0.6)
