"""Hair: a layer on the scalp that thins out at the hairline, locks laid on it, and what hangs, stands or is tied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import tresses
from skyscreen.forge.body.face import HIGH, ROUND, hairline
from skyscreen.forge.body.field import capsule, cut, ellipsoid, join, smooth, surface
from skyscreen.forge.body.grown import COMBED, CURLED, grown, lay, tufts
from skyscreen.forge.body.sheet import ball, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head

Array = NDArray[Any]
STYLES = ("long", "bob", "short", "bun", "ponytail", "curly", "afro", "braid", "braids", "pigtails", "bald")
HANG = ((0.0, -0.02, -0.115), (0.0, -0.13, -0.118), (0.0, -0.24, -0.122), (0.0, -0.35, -0.118))
TAIL = ((0.0, 0.085, -0.120), (0.0, 0.035, -0.185), (0.0, -0.075, -0.205), (0.0, -0.185, -0.195))
"""Local points of the chain hair0–hair2 and its tip: hair down the back, and a ponytail."""


def line(style: str) -> tuple[tuple[float, float, float], ...]:
    """Rest points of the hair chain in the head's metres."""
    return TAIL if style == "ponytail" else HANG


def build(clay: Clay, head: Head, style: str, colour: Any, rng: np.random.Generator) -> None:
    if style == "bald":
        return
    sk = clay.skeleton
    tone = np.asarray(colour, float)
    long, bob = style == "long", style == "bob"

    def whole(p: Array) -> Array:
        """Hair that hangs, before the face is cut free."""
        around = np.arctan2(p[:, 0] + 0.012, p[:, 2] + 0.025)
        d = ellipsoid(p, (0, 0.041, -0.018), (0.099, 0.108, 0.112))
        d = join(d, ellipsoid(p, (0, -0.070, -0.040), (0.104, 0.120, 0.080)), 0.09)
        if long:
            d = join(d, capsule(p, (0.0, -0.08, -0.080), (0.0, -0.31, -0.086), 0.076, 0.050), 0.06)
        return d + 0.0020 * np.sin(around * 34 + p[:, 1] * 16 * np.sin(around * 3)) + 0.0016 * np.sin(around * 15)

    def field(p: Array) -> Array:
        around = np.arctan2(p[:, 0] + 0.012, p[:, 2] + 0.025)
        if not (bob or long):
            return _cropped(head, style, p, around)
        # The window of the face: a pointed arch under the parting, and straight down from the temples.
        high = np.clip((p[:, 1] - 0.010) / 0.088, 0, 1)
        half = 0.077 * np.sqrt(np.clip(1 - high**1.7, 0, 1)) + 0.006 * smooth(-p[:, 1], -0.03, 0.08)
        # Under the chin it opens to behind the throat, which moves when the head tips back.
        front = 0.008 - 0.050 * smooth(-p[:, 1], 0.07, 0.13)
        window = np.maximum(np.abs(p[:, 0] - head.part * high) - half, front - p[:, 2])
        window = np.maximum(window, p[:, 1] - 0.099)
        d = cut(whole(p), -window, 0.012)
        end = -0.30 if long else -0.165
        return np.maximum(d, end + 0.02 * np.clip(p[:, 2] / 0.05, -1, 1) + 0.008 * np.sin(around * 11) - p[:, 1])

    wide = 0.155 if style in ("curly", "afro") else 0.145
    low = (-wide, -0.36 if long else -0.18 if bob else -0.115, -0.175)
    p, n, t = surface(field, low, (wide, 0.19, 0.15 if style == "afro" else 0.14), 0.0118 if long or bob else 0.0088)
    if not (long or bob):
        # What lies under the skin goes: it would only cost.
        t = t[hairline(p[t].mean(1), head.recede) > -0.012]
        used, flat = np.unique(t, return_inverse=True)
        p, n, t = p[used], n[used], flat.reshape(-1, 3).astype(np.uint32)
    band = 0.82 + 0.30 * np.sin(np.arctan2(p[:, 0], p[:, 2]) * 34 + p[:, 1] * 9) ** 2
    drop = smooth(-0.06 - p[:, 1], 0.0, 0.09) * smooth(-p[:, 2], 0.0, 0.05)
    hang = {"head": 1 - drop}
    if long:
        u = np.clip((-0.02 - p[:, 1]) / 0.11, 0, 2.0)
        for k in range(3):
            hang[f"hair{k}"] = drop * np.clip(1 - np.abs(u - k), 0, 1)
    else:
        hang = {"head": np.ones(len(p))}
    clay.add(
        (head.world(p).astype(np.float32), n, t),
        sk.blend(hang),
        "hair",
        slot="hair",
        rough=CURLED if style in ("curly", "afro") else COMBED,
        colour=tone * band[:, None],
        open=0.6 + 0.4 * smooth(n[:, 1], -0.8, 0.2),
        sway=drop * 0.3 if long else 0.0,
    )
    if long or bob:
        tresses.parted(clay, head, whole, tone, rng)
        tresses.over(clay, head, field, tone, rng, -0.33 if long else -0.165, 34 if long else 26)
        tresses.framing(clay, head, tone, rng)
        if long and head.feminine > 0.5:
            tresses.before(clay, head, tone, rng)
    else:
        if style not in ("curly", "afro"):
            _swept(clay, head, style, tone, rng)
        grown(clay, head, style, field, p, tone, rng)
    if (head.fringe and style not in ("curly", "afro")) or (style in ("pigtails", "braids") and head.child > 0.3):
        _fringe(clay, head, style, tone, rng)
    if style == "braid":
        path = [(0.0, 0.03, -0.118), (0.0, -0.045, -0.130), *HANG[1:], (0.0, -0.40, -0.116)]
        tresses.plait(clay, head, tone, np.array(path), True)
    elif style == "braids":
        for side in (1.0, -1.0):
            path = [(0.070, -0.03, -0.070), (0.098, -0.085, -0.045), (0.100, -0.16, 0.020), (0.088, -0.23, 0.105),
                    (0.082, -0.30, 0.128)]
            tresses.plait(clay, head, tone, np.array(path) * [side, 1, 1], False)
    elif style == "pigtails":
        tresses.tails(clay, head, tone, rng)
    if style == "ponytail":
        points = np.array(TAIL)
        u = np.linspace(0, 3, 13)
        spine = np.stack([np.interp(u, range(4), points[:, k]) for k in range(3)], -1)
        spine[1:-1] = (spine[:-2] + spine[1:-1] * 2 + spine[2:]) / 4
        radius = np.interp(u, [0, 0.4, 1.2, 2.2, 3], [0.016, 0.034, 0.038, 0.030, 0.004])
        sheet = tube(head.world(spine), radius * head.scale, 11)
        row = np.repeat(u, 12)
        weight = sk.blend({f"hair{k}": np.clip(1 - np.abs(np.minimum(row, 2) - k), 0, 1) for k in range(3)})
        clay.add(sheet, weight, "hair", slot="hair", colour=tone * (0.85 + 0.3 * rng.random((len(row), 1))), rough=0.45)

        def links(share: Array) -> Array:
            return sk.blend({f"hair{k}": np.clip(1 - np.abs(np.minimum(3 * share, 2) - k), 0, 1) for k in range(3)})

        tresses.wisps(clay, head, spine, radius * 1.03, tone, rng, links, 90)
        clay.add(
            ball(head.world(np.array(TAIL[0]) * [1, 1, 1.0]), 0.024 * head.scale, 10),
            "head",
            "cloth",
            colour=(0.45, 0.05, 0.05),
            slot="ribbon",
        )


def _cropped(head: Head, style: str, p: Array, around: Array) -> Array:
    """Field of hair that is short, curly or tied: the scalp grown by a depth that sinks under it at the hairline."""
    above = hairline(p, head.recede) + 0.0030 * np.sin(p[:, 2] * 520 + p[:, 0] * 410) * np.sin(around * 23)
    crown = smooth(p[:, 1], 0.02, 0.11)
    front = smooth(p[:, 2], -0.02, 0.07)
    depth = {
        "short": 0.0055 + 0.0085 * crown + 0.006 * crown * front,
        "curly": 0.016 + 0.014 * crown,
        "afro": 0.034 + 0.016 * crown,
    }.get(style, np.asarray(0.0050 + 0.0025 * crown))
    depth = depth * (1 - 0.35 * head.age * (1 - head.feminine))
    if style in ("curly", "afro"):
        q = p * (95 if style == "curly" else 120)
        depth = depth + 0.006 * np.sin(q[:, 0]) * np.sin(q[:, 1]) * np.sin(q[:, 2])
    else:
        depth = depth + 0.0011 * np.sin(around * 34 + p[:, 1] * 16 * np.sin(around * 3)) * (0.4 + 0.6 * crown)
        if style == "short" and not head.hatted:
            depth = depth + 0.0050 * (tufts(p) - 0.4) * crown * smooth(above, 0.010, 0.030)
    soft = {"curly": 0.026, "afro": 0.040}.get(style, 0.016)
    d = head.scalp(p) - (-0.006 + (depth + 0.006) * smooth(above, -0.004, soft))
    if style in ("bun", "topknot"):
        knot = ellipsoid(p, (0, 0.135, -0.075), (0.046, 0.042, 0.046))
        d = join(d, knot + 0.0022 * np.sin(p[:, 1] * 160 + around * 2), 0.014)
    return d


def _laid(head: Head, azimuth: Array, elevation: Array, lift: Array) -> Array:
    """Local points (..., 3) on the scalp, `lift` metres over it, by their angles from a point inside the crown."""
    way = np.stack(
        [np.sin(azimuth) * np.cos(elevation), np.sin(elevation), np.cos(azimuth) * np.cos(elevation)], -1
    ).reshape(-1, 3)
    heart = np.array([0.0, 0.03, -0.014])
    low, high = np.full(len(way), 0.04), np.full(len(way), 0.16)
    for _ in range(14):
        middle = (low + high) / 2
        inside = head.scalp((heart + way * middle[:, None]).astype(np.float32)) < 0
        low, high = np.where(inside, middle, low), np.where(inside, high, middle)
    return (heart + way * (high + lift.reshape(-1))[:, None]).reshape(*azimuth.shape, 3)


def _swept(clay: Clay, head: Head, style: str, tone: Array, rng: np.random.Generator) -> None:
    """Locks that rise from the hairline over the brow and lie back: a quiff on short hair, flat where it is tied."""
    count = 30
    short = style == "short"
    side = 1.0 if rng.random() < 0.5 else -1.0
    u = np.linspace(0, 1, 6)
    start = np.linspace(-1.12, 1.12, count) + rng.normal(0, 0.02, count)
    recede = head.recede * (0.55 + 0.45 * np.cos((np.abs(start) - 0.8) * 4))
    foot = np.arcsin(np.clip((np.interp(np.abs(start), ROUND, HIGH) + recede - 0.03) / 0.115, -0.9, 0.9)) + 0.03
    turn = side * 0.55 * np.cos(start) if short else -0.25 * start
    azimuth = start[:, None] + turn[:, None] * u
    rise = np.where(short, 0.50, 0.42) * (1 - 0.35 * np.abs(start)) * rng.uniform(0.85, 1.25, count)
    elevation = foot[:, None] + rise[:, None] * u
    depth = (0.017 if short else 0.0075) * (1 - 0.3 * head.age) * (1 - 0.45 * np.abs(start)[:, None])
    lift = depth * np.sin(np.clip(u * 1.35 + 0.02, 0, 1.42) * np.pi / 2) + rng.normal(0, 0.0010, (count, 1)) - 0.002
    lines = _laid(head, azimuth, elevation, lift)
    for k in range(count):
        width = 0.0078 * np.sin(np.clip(0.015 + u * 0.95, 0, 1) * np.pi) ** 0.8 * rng.uniform(0.8, 1.15)
        clay.add(
            tube(head.world(lines[k]), head.scale * width, 5),
            "head",
            "hair",
            slot="hair",
            colour=tone * (0.85 + 0.35 * rng.random()),
            rough=0.5,
            levels=(0, 1),
            whole=k % 2 == 0,
            stands_in=True,
        )


def _fringe(clay: Clay, head: Head, style: str, tone: Array, rng: np.random.Generator) -> None:
    """Chunky locks from the parting, draped over the brow."""
    part = head.part + 0.006
    down = 0.012 if style in ("long", "bob") else 0.0  # from under the parted locks
    for k, x0 in enumerate(np.linspace(-0.064, 0.064, 24) + rng.normal(0, 0.0016, 24)):
        way = -1.0 if x0 < part else 1.0
        u = np.linspace(0, 1, 6)
        length = 0.050 + down + 0.010 * rng.random() + 0.012 * min(abs(x0) / 0.08, 1)
        x = x0 + way * 0.030 * u**1.3 * (1 - 0.3 * abs(x0) / 0.08)
        y = 0.114 - 0.16 * abs(x0) - length * u**1.1
        lift = 0.0085 * np.sin(np.clip(u * 1.2 + 0.25, 0, 1) * np.pi * 0.75)
        z = head.drape(np.clip(x, -0.066, 0.066), y) + lift + 0.0032 + 0.0015 * rng.random()
        if np.ptp(z) > 0.05:
            continue
        width = 0.0058 * (1 - u**2.2 * 0.93) * rng.uniform(0.75, 1.15)
        shade = tone * (0.8 + 0.55 * rng.random())
        clay.add(
            tube(head.world(np.stack([x, y, z], -1)), head.scale * width, 4),
            "head",
            "hair",
            slot="hair",
            colour=shade,
            rough=0.42,
            levels=(0, 1),
            whole=k % 2 == 0,
            stands_in=True,
        )
    strand = rng.random((110, 3))
    x0 = np.linspace(-0.064, 0.064, len(strand))[:, None] + rng.normal(0, 0.0022, (len(strand), 1))
    way = np.where(x0 < part, -1.0, 1.0)
    u = np.linspace(0, 1, 7)[None]
    length = 0.044 + down + 0.020 * strand[:, :1] + 0.014 * np.minimum(np.abs(x0) / 0.08, 1)
    x = x0 + way * 0.034 * u**1.3 * (1 - 0.3 * np.abs(x0) / 0.08) + 0.004 * (strand[:, 1:2] - 0.5) * u**2
    y = 0.116 - 0.16 * np.abs(x0) - length * u**1.1
    rise = 0.0085 * np.sin(np.clip(u * 1.2 + 0.25, 0, 1) * np.pi * 0.75)
    z = head.drape(np.clip(x, -0.066, 0.066), y) + rise + 0.0010 + 0.0055 * strand[:, 2:]
    line = np.stack([x, y, z], -1)
    up = np.stack([3.0 * x, 0.35 + 0 * x, 1 + 0 * x], -1)
    # Past the temple there is no brow to lie on: such a strand would reach through the head.
    on = np.ptp(z, axis=1) < 0.05
    wide = 0.0024 * rng.uniform(0.6, 1.3, len(strand))
    lay(clay, head, line[on], (up / np.linalg.norm(up, axis=-1, keepdims=True))[on], wide[on], tone, rng, "head")
