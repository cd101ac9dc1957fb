"""What tells a trade: braces and bib, apron, stethoscope, bands that shine, an eye patch. Laid on the trunk's field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import garment
from skyscreen.forge.body.expression import EYE
from skyscreen.forge.body.field import fold
from skyscreen.forge.body.garment import Cloth
from skyscreen.forge.body.sheet import ball, grid, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head
    from skyscreen.forge.rigs.figure import Figure

Array = NDArray[Any]


def front(f: Figure, x: Array, y: Array, loose: float, side: float = 1.0) -> Array:
    """(..., 3) points of the chest (side 1) or back (−1), `loose` metres outside the skin, at x and y in metres."""
    field, (x, y) = f.trunk(loose), np.broadcast_arrays(x, y)
    low, high = np.zeros(x.size), np.full(x.size, 0.4 * f.k)
    for _ in range(18):
        middle = (low + high) / 2
        p = np.stack([x.ravel(), y.ravel(), side * middle], -1).astype(np.float32)
        inside = field(p, fold(p)) < 0
        low, high = np.where(inside, middle, low), np.where(inside, high, middle)
    return np.stack([x, y, side * high.reshape(x.shape)], -1)


def _patch(
    clay: Clay, f: Figure, cloth: Cloth, half: tuple[float, float], low: float, high: float, loose: float
) -> None:
    """A piece of cloth on the chest: half widths at its lower and upper edge, canonical heights."""
    u, v = np.linspace(0, 1, 7)[:, None], np.linspace(-1, 1, 9)[None]
    y = (low + (high - low) * u + 0 * v) * f.k
    points = front(f, v * (half[0] + (half[1] - half[0]) * u) * f.k, y, loose)
    sheet = grid(points, np.broadcast_to(np.array([0, 0, 1.0]), points.shape))
    clay.add(
        sheet,
        f.torso_weights(sheet.position, sheet.index),
        cloth.material,
        colour=cloth.colour,
        slot=cloth.slot,
        rough=cloth.rough,
    )


def line(
    clay: Clay, f: Figure, cloth: Cloth, way: Sequence[tuple[float, float, float]], radius: float, loose: float
) -> None:
    """A band along canonical (x, y, side) points on the trunk, side −1 on the back."""
    rows = np.array(way)
    at = np.concatenate(
        [front(f, rows[k : k + 1, 0] * f.k, rows[k : k + 1, 1] * f.k, loose, rows[k, 2]) for k in range(len(rows))]
    )
    garment.strap(clay, "chest", at, radius * f.k, cloth)


def trim(clay: Clay, f: Figure, kind: str, colours: dict[str, Any], loose: float) -> None:
    """Add `kind`: bib, apron, stethoscope, bands, baldric or one of `_more`; '' none."""
    _more(clay, f, kind, colours, loose)
    if kind == "bib":
        denim = Cloth("cloth", colours["trousers"], "trousers", 0.9)
        _patch(clay, f, denim, (0.125, 0.095), 1.02, 1.22, loose + 0.006)
        for s in (1, -1):
            line(
                clay,
                f,
                denim,
                [
                    (s * 0.085, 1.21, 1),
                    (s * 0.095, 1.28, 1),
                    (s * 0.1, 1.345, 1),
                    (s * 0.098, 1.345, -1),
                    (s * 0.06, 1.2, -1),
                    (s * 0.03, 1.05, -1),
                ],
                0.014,
                loose + 0.004,
            )
            at = front(f, np.array([s * 0.082 * f.k]), np.array([1.205 * f.k]), loose + 0.014)[0]
            clay.add(
                ball(tuple(at), 0.011 * f.k, 10), "chest", "brass", colour=(0.6, 0.42, 0.15), rough=0.3, levels=(0,)
            )
    elif kind == "apron":
        white = Cloth("cloth", colours["dress"], "dress", 0.9)
        _patch(clay, f, white, (0.13, 0.1), 1.02, 1.24, loose + 0.008)
        for s in (1, -1):
            line(
                clay, f, white, [(s * 0.09, 1.235, 1), (s * 0.085, 1.3, 1), (s * 0.07, 1.36, 1)], 0.008, loose + 0.006
            )
    elif kind == "stethoscope":
        dark = Cloth("rubber", (0.03, 0.03, 0.035), "", 0.4)
        for s in (1, -1):
            line(
                clay,
                f,
                dark,
                [
                    (s * 0.055, 1.355, -1),
                    (s * 0.082, 1.345, 1),
                    (s * 0.085, 1.26, 1),
                    (s * 0.05, 1.19, 1),
                    (0.0, 1.165, 1),
                ],
                0.007,
                loose + 0.012,
            )
        line(clay, f, dark, [(0.0, 1.165, 1), (0.012, 1.12, 1), (0.0, 1.08, 1)], 0.007, loose + 0.012)
        at = front(f, np.zeros(1), np.array([1.07 * f.k]), loose + 0.016)[0]
        clay.add(
            ball(tuple(at), np.array([0.024, 0.024, 0.009]) * f.k, 14),
            "chest",
            "steel",
            colour=(0.6, 0.6, 0.62),
            rough=0.2,
        )
    elif kind == "bands":
        shine = Cloth("plastic", (0.80, 0.74, 0.22), "", 0.25)
        for y, grow in ((1.12, 0.006), (0.92, 0.052)):
            garment.belt(clay, f, shine, y, 0.045, loose + grow * f.k)
    elif kind == "baldric":
        strap = Cloth("leather", colours["shoes"], "shoes", 0.5)
        line(
            clay,
            f,
            strap,
            [(-0.09, 1.345, -1), (-0.1, 1.34, 1), (-0.04, 1.24, 1), (0.04, 1.13, 1), (0.12, 1.02, 1)],
            0.017,
            loose + 0.006,
        )


def _badge(
    clay: Clay,
    f: Figure,
    at: tuple[float, float],
    size: tuple[float, float],
    colour: Any,
    loose: float,
    material: str = "cloth",
    side: float = 1.0,
) -> None:
    """A flat ellipse on the chest at canonical (x, y)."""
    u, v = np.linspace(0, 1, 4)[:, None], np.linspace(0, 2 * np.pi, 21)[None]
    x = (at[0] + size[0] * u * np.sin(v)) * f.k
    y = (at[1] + size[1] * u * np.cos(v)) * f.k
    points = front(f, x, y, loose, side)
    sheet = grid(points, np.broadcast_to(np.array([0, 0, side]), points.shape))
    clay.add(sheet, f.torso_weights(sheet.position, sheet.index), material, colour=colour, rough=0.5)


def _more(clay: Clay, f: Figure, kind: str, colours: dict[str, Any], loose: float) -> None:
    """The trims of roles that are told by their chest."""
    k = f.k
    gold, white = (0.72, 0.48, 0.10), (0.80, 0.79, 0.76)
    if kind == "hoops":  # a legionary's bands of iron, shoulder plates
        iron = Cloth("steel", (0.50, 0.51, 0.53), "", 0.3)
        for y in (1.03, 1.09, 1.15, 1.21):
            garment.belt(clay, f, iron, y, 0.048, loose + 0.006 * k)
        for s in (1, -1):
            for n, x in enumerate((0.075, 0.115, 0.15)):
                strip = [(s * x, 1.22, 1), (s * x, 1.30 - 0.01 * n, 1), (s * x, 1.30 - 0.01 * n, -1), (s * x, 1.2, -1)]
                line(clay, f, iron, strip, 0.022, loose + 0.006)
        line(
            clay,
            f,
            Cloth("leather", colours["shoes"], "shoes", 0.5),
            [(0.1, 1.3, 1), (0.03, 1.15, 1), (-0.12, 1.0, 1)],
            0.012,
            loose + 0.012,
        )
    elif kind == "rows":  # lamellae laced in the dress's colour
        lace, lacquer = Cloth("cloth", colours["dress"], "dress", 0.8), Cloth("carpaint", colours["coat"], "coat", 0.25)
        for n, y in enumerate((1.02, 1.06, 1.10, 1.14, 1.18)):
            garment.belt(clay, f, lace if n % 2 else lacquer, y, 0.034, loose + 0.005 * k)
        for s in (1, -1):
            at = clay.skeleton["arm_l"] * np.array([s, 1, 1]) + np.array([s * 0.035, -0.02, 0]) * k
            for n in range(4):
                plate = at + np.array([s * 0.020 * n, -0.040 * n, 0]) * k
                tone = colours["dress"] if n % 2 else colours["coat"]
                clay.add(
                    ball(plate, np.array([0.040, 0.026, 0.078]) * k, 12),
                    "arm_l" if s > 0 else "arm_r",
                    "carpaint",
                    colour=tone,
                    rough=0.3,
                )
    elif kind in ("vest", "hi_vis"):
        bright = kind == "hi_vis"
        cloth = Cloth("plastic" if bright else "cloth", (0.80, 0.32, 0.03) if bright else colours["coat"], "coat", 0.6)
        hole = 0.045 if bright else 0.035
        for s in (1, -1):
            for side in (1.0, -1.0):
                u, v = np.linspace(0, 1, 9)[:, None], np.linspace(0, 1, 7)[None]
                inner = hole * u**2 * (side > 0)
                x = s * (inner + (0.158 - 0.035 * u - inner) * v) * k
                points = front(f, x, (1.0 + 0.30 * u + 0 * v) * k, loose + 0.007 * k, side)
                sheet = grid(points, np.broadcast_to(np.array([0, 0, side]), points.shape))
                clay.add(
                    sheet,
                    f.torso_weights(sheet.position, sheet.index),
                    cloth.material,
                    colour=cloth.colour,
                    slot=cloth.slot,
                    rough=cloth.rough,
                )
        if bright:
            shine = Cloth("plastic", (0.80, 0.80, 0.74), "", 0.2)
            garment.belt(clay, f, shine, 1.07, 0.035, loose + 0.012 * k)
            for s in (1, -1):
                line(
                    clay,
                    f,
                    shine,
                    [(s * 0.085, 1.07, 1), (s * 0.09, 1.29, 1), (s * 0.09, 1.29, -1), (s * 0.085, 1.07, -1)],
                    0.014,
                    loose + 0.010,
                )
    elif kind == "fringe":
        bead = Cloth("cloth", colours["dress"], "dress", 0.7)
        for s in (1, -1):
            line(clay, f, bead, [(s * 0.09, 1.32, 1), (s * 0.07, 1.2, 1), (s * 0.02, 1.1, 1)], 0.010, loose + 0.006)
        for y, x in (
            (1.2, 0.0),
            (1.23, 0.03),
            (1.23, -0.03),
            (1.26, 0.055),
            (1.26, -0.055),
            (1.29, 0.075),
            (1.29, -0.075),
        ):
            at = front(f, np.array([x * k]), np.array([y * k]), loose + 0.012)[0]
            clay.add(
                ball(at, np.array([0.009, 0.026, 0.007]) * k, 8), "chest", "horn", colour=(0.78, 0.72, 0.58), rough=0.4
            )
    elif kind == "collar":  # an Egyptian's broad collar
        for n, tone in enumerate((gold, (0.05, 0.14, 0.42), gold, (0.10, 0.42, 0.38), gold)):
            r = 0.072 + 0.019 * n
            for side in (1.0, -1.0):
                a = np.linspace(-1.7, 1.7, 23)
                way = front(
                    f,
                    r * np.sin(a) * 1.15 * k,
                    (1.345 - r * np.cos(a) * 0.85 * (side > 0) - 0.25 * r * (side < 0)) * k,
                    loose + 0.006,
                    side,
                )
                garment.strap(clay, "chest", way, 0.012 * k, Cloth("brass", tone, "", 0.35))
    elif kind == "band":  # a mermaid's shells
        for s in (1, -1):
            at = front(f, np.array([s * 0.06 * k]), np.array([1.2 * k]), loose + 0.004)[0]
            clay.add(
                ball(at, np.array([0.056, 0.050, 0.026]) * k, 16),
                "chest",
                "carpaint",
                colour=colours["coat"],
                rough=0.25,
            )
        garment.belt(clay, f, Cloth("silk", colours["coat"], "coat", 0.4), 1.19, 0.022, loose + 0.004 * k)
    elif kind == "splashes":
        rng = np.random.default_rng(3)
        for n in range(22):
            tone = ((0.55, 0.03, 0.03), (0.75, 0.55, 0.04), (0.04, 0.13, 0.45), (0.05, 0.30, 0.09))[n % 4]
            size = float(rng.uniform(0.006, 0.017))
            _badge(
                clay,
                f,
                (float(rng.uniform(-0.12, 0.12)), float(rng.uniform(0.97, 1.27))),
                (size, size * 1.3),
                tone,
                loose + 0.004 * k,
                "paint",
            )
    elif kind == "cross":
        _patch(clay, f, Cloth("cloth", white, "", 0.8), (0.10, 0.085), 1.26, 1.33, loose + 0.006)
        line(clay, f, Cloth("brass", gold, "", 0.3), [(0.0, 1.22, 1), (0.0, 1.12, 1)], 0.008, loose + 0.010)
        line(clay, f, Cloth("brass", gold, "", 0.3), [(-0.026, 1.19, 1), (0.026, 1.19, 1)], 0.008, loose + 0.010)
    elif kind == "emblem":
        _badge(clay, f, (0.0, 1.21), (0.075, 0.065), gold, loose + 0.004 * k)
        _badge(clay, f, (0.0, 1.21), (0.056, 0.048), colours["dress"], loose + 0.007 * k)
        star = [(0.0, 1.245, 1), (0.0, 1.18, 1)]
        line(clay, f, Cloth("cloth", gold, "", 0.5), star, 0.009, loose + 0.008 * k)
    elif kind == "pompons":
        for n, y in enumerate((1.25, 1.15, 1.05)):
            at = front(f, np.zeros(1), np.array([y * k]), loose + 0.02 * k)[0]
            clay.add(
                ball(at, 0.033 * k, 12),
                "chest",
                "fur",
                colour=((0.75, 0.60, 0.05), (0.04, 0.20, 0.55), (0.08, 0.42, 0.12))[n],
                rough=0.8,
            )
        for s in (1, -1):
            for n in range(7):
                at = front(
                    f,
                    np.array([s * (0.03 + 0.05 * (n % 3)) * k]),
                    np.array([(0.98 + 0.045 * n) * k]),
                    loose + 0.004 * k,
                )[0]
                clay.add(
                    ball(at, np.array([0.017, 0.017, 0.005]) * k, 10),
                    "chest",
                    "cloth",
                    colour=colours["dress"],
                    rough=0.8,
                )
    elif kind == "bow_tie":
        _patch(clay, f, Cloth("cloth", white, "shirt", 0.7), (0.055, 0.075), 1.04, 1.32, loose + 0.003)
        at = front(f, np.zeros(1), np.array([1.325 * k]), loose + 0.014)[0]
        for s in (1, -1):
            clay.add(
                ball(at + np.array([s * 0.022, 0, 0]) * k, np.array([0.022, 0.015, 0.008]) * k, 10),
                "chest",
                "silk",
                colour=colours["dress"],
                rough=0.4,
            )
    elif kind == "sailor_collar":
        navy = Cloth("cloth", colours["coat"], "coat", 0.85)
        for s in (1, -1):
            line(
                clay,
                f,
                navy,
                [(s * 0.055, 1.2, -1), (s * 0.09, 1.335, -1), (s * 0.085, 1.33, 1), (s * 0.03, 1.2, 1), (0.0, 1.15, 1)],
                0.024,
                loose + 0.006,
            )
        _patch(clay, f, Cloth("silk", colours["dress"], "dress", 0.5), (0.022, 0.014), 1.05, 1.16, loose + 0.012)
    elif kind in ("scarf", "piping"):
        red = Cloth("cloth", (0.55, 0.02, 0.02) if kind == "scarf" else white, "scarf", 0.7)
        if kind == "scarf":  # a pioneer's red scarf
            for s in (1, -1):
                line(
                    clay,
                    f,
                    red,
                    [(s * 0.03, 1.34, -1), (s * 0.075, 1.35, 1), (s * 0.03, 1.27, 1), (s * 0.015, 1.24, 1)],
                    0.014,
                    loose + 0.014,
                )
                line(clay, f, red, [(s * 0.010, 1.245, 1), (s * 0.035, 1.15, 1)], 0.014, loose + 0.014)
        stripe = Cloth("cloth", white, "", 0.7)
        for s in (1, -1):
            line(
                clay,
                f,
                stripe,
                [(s * 0.07, 1.33, 1), (s * 0.125, 1.27, 1), (s * 0.145, 1.18, 1), (s * 0.142, 1.0, 1)],
                0.008,
                loose + 0.005,
            )
    elif kind == "hood":  # of a hooded jumper, lying on the nape, and its cords
        cloth = Cloth("cloth", np.asarray(colours["shirt"]) * 0.92, "shirt", 0.95)
        for lift, radius in ((0.0, 0.034), (-0.026, 0.030)):
            a = np.linspace(-2.35, 2.35, 25) + np.pi
            ring = np.stack([0.098 * np.sin(a), 1.345 + lift - 0.030 * (1 + np.cos(a)), 0.092 * np.cos(a) - 0.03], -1)
            at = ring * k + np.array([0.0, f.top - 1.352 * k, 0.0])
            garment.strap(clay, "chest", at, radius * k, cloth)
        for s in (1, -1):
            cord = [(s * 0.035, 1.33, 1), (s * 0.032, 1.24, 1), (s * 0.036, 1.18, 1)]
            line(clay, f, Cloth("cloth", white, "", 0.8), cord, 0.004, loose + 0.006)
        _patch(clay, f, cloth, (0.10, 0.085), 0.92, 1.02, loose + 0.008 * k)
    elif kind == "zip":
        way = [(0.0, y, 1.0) for y in (1.33, 1.25, 1.17, 1.09, 1.01, 0.93)]
        line(clay, f, Cloth("steel", (0.42, 0.42, 0.44), "", 0.35), way, 0.005, loose + 0.004)
    elif kind == "buttons":
        for y in (1.27, 1.19, 1.11, 1.03, 0.95):
            at = front(f, np.zeros(1), np.array([y * k]), loose + 0.008)[0]
            clay.add(ball(at, 0.008 * k, 8), "chest", "plastic", colour=white, rough=0.4, levels=(0, 1))
    elif kind == "frogs":
        for y in (1.28, 1.21, 1.14, 1.07):
            line(
                clay,
                f,
                Cloth("cloth", colours["coat"], "coat", 0.7),
                [(-0.045, y, 1), (0.045, y, 1)],
                0.007,
                loose + 0.006,
            )
            at = front(f, np.zeros(1), np.array([y * k]), loose + 0.010)[0]
            clay.add(ball(at, 0.010 * k, 8), "chest", "cloth", colour=colours["coat"], rough=0.6, levels=(0, 1))
    elif kind == "roundel":
        for at in ((0.0, 1.16), (-0.10, 1.27), (0.10, 1.27)):
            size = 0.062 if at[0] == 0 else 0.036
            _badge(clay, f, at, (size, size), gold, loose + 0.006 * k, "silk")
            _badge(clay, f, at, (size * 0.72, size * 0.72), colours["coat"], loose + 0.009 * k, "silk")
            _badge(clay, f, at, (size * 0.34, size * 0.34), gold, loose + 0.012 * k, "silk")


def eye_patch(clay: Clay, head: Head) -> None:
    """Over the left eye, its cord round the brow."""
    black = (0.02, 0.018, 0.018)
    turn = np.linspace(0, 2 * np.pi, 33)
    ring = np.stack([0.112 * np.sin(turn), 0.035 - 0.028 * np.sin(turn) + 0 * turn, 0.118 * np.cos(turn) - 0.012], -1)
    clay.add(tube(head.world(ring), 0.0035 * head.scale, 5), "head", "leather", colour=black, rough=0.5, levels=(0, 1))
    at = head.world(np.array([EYE[0], 0.006, 0.086]))
    clay.add(
        ball(tuple(at), np.array([0.036, 0.033, 0.014]) * head.scale, 14), "head", "leather", colour=black, rough=0.5
    )


def spectacles(clay: Clay, head: Head) -> None:
    """Two round rims, a bridge and the sides."""
    turn = np.linspace(0, 2 * np.pi, 25)
    for s in (1, -1):
        rim = np.stack(
            [
                s * (EYE[0] + 0.001) + 0.0270 * np.sin(turn),
                0.003 + 0.0240 * np.cos(turn),
                0.0975 - 0.35 * (0.0270 * np.sin(turn) + 0.0270) ** 1.5,
            ],
            -1,
        )
        clay.add(
            tube(head.world(rim), 0.0021 * head.scale, 6), "head", "plastic", colour=(0.03, 0.02, 0.015), rough=0.3
        )
        side = np.array([[s * 0.0655, 0.006, 0.0930], [s * 0.086, 0.010, 0.05], [s * 0.094, 0.010, -0.01]])
        clay.add(
            tube(head.world(side), 0.0020 * head.scale, 5),
            "head",
            "plastic",
            colour=(0.03, 0.02, 0.015),
            rough=0.3,
            levels=(0, 1),
        )
    bridge = np.array([[-0.0115, 0.006, 0.0985], [0, 0.010, 0.1025], [0.0115, 0.006, 0.0985]])
    clay.add(tube(head.world(bridge), 0.0020 * head.scale, 5), "head", "plastic", colour=(0.03, 0.02, 0.015), rough=0.3)
