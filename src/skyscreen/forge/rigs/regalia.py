"""What tells a rank on the chest: plates and lamellae, vests, an Egyptian's collar, a cross, an emblem, a roundel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body import garment
from skyscreen.forge.body.garment import Cloth
from skyscreen.forge.body.sheet import ball
from skyscreen.forge.rigs import tailor
from skyscreen.forge.rigs.chest import badge, front, line, patch

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.rigs.figure import Figure


def trim(clay: Clay, f: Figure, kind: str, colours: dict[str, Any], loose: float) -> None:
    """Add `kind`: hoops, rows, vest, hi_vis, collar, cross, emblem, roundel or rank_badge."""
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
        # Cut as a garment is, over the shoulders and round the back: two panels on the breast were a sandwich board.
        deep = 0.13 if bright else 0.17
        out, over = loose + 0.010 * k, 0.024 * k
        garment.torso(clay, f, cloth, loose=out, sleeve=0.0, hem=0.90, neckline=deep * k, over=over, armhole=0.134 * k)
        tailor.hem(clay, f, cloth, out, 0.90, over, 0.020)
        if not bright:
            tailor.buttons(clay, f, (0.99, 1.05, 1.11), 0.0, loose + 0.013 * k, np.asarray(cloth.colour) * 0.4 + 0.02)
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
    elif kind == "cross":
        patch(clay, f, Cloth("cloth", white, "", 0.8), (0.10, 0.085), 1.26, 1.33, loose + 0.006)
        line(clay, f, Cloth("brass", gold, "", 0.3), [(0.0, 1.22, 1), (0.0, 1.12, 1)], 0.008, loose + 0.010)
        line(clay, f, Cloth("brass", gold, "", 0.3), [(-0.026, 1.19, 1), (0.026, 1.19, 1)], 0.008, loose + 0.010)
    elif kind == "emblem":
        badge(clay, f, (0.0, 1.21), (0.075, 0.065), gold, loose + 0.004 * k)
        badge(clay, f, (0.0, 1.21), (0.056, 0.048), colours["dress"], loose + 0.007 * k)
        star = [(0.0, 1.245, 1), (0.0, 1.18, 1)]
        line(clay, f, Cloth("cloth", gold, "", 0.5), star, 0.009, loose + 0.008 * k)
    elif kind == "rank_badge":  # a Qing official's square with its bird, the plastron's gold edge, court beads
        bird = ((0.0, 1.19, 0.022, 0.030), (0.030, 1.205, 0.026, 0.012), (-0.030, 1.205, 0.026, 0.012))
        for side in (1, -1):
            for half, tone, out in ((0.098, gold, 0.006), (0.086, (0.03, 0.10, 0.22), 0.009)):
                panel = Cloth("silk", tone, "", 0.5)
                for x in np.linspace(-half + 0.012, half - 0.012, 9):
                    strip = [(x, 1.19 + share * half, side) for share in (-1, 0, 1)]
                    line(clay, f, panel, strip, 0.0135, loose + out * k)
            for x, y, wide, high in bird:
                badge(clay, f, (x, y), (wide, high), white, loose + 0.026 * k, "silk", side)
            badge(clay, f, (0.056, 1.25), (0.016, 0.016), (0.62, 0.05, 0.03), loose + 0.026 * k, "silk", side)
        turn = np.linspace(-2.6, 2.6, 27)
        for x, y in zip(0.082 * np.sin(turn), 1.235 - 0.105 * np.cos(turn), strict=True):
            at = front(f, np.array([x * k]), np.array([min(y, 1.325) * k]), loose + 0.036 * k)[0]
            clay.add(ball(at, 0.0095 * k, 7), "chest", "glass", colour=(0.45, 0.02, 0.02), rough=0.2, levels=(0, 1))
    elif kind == "roundel":
        for at in ((0.0, 1.16), (-0.10, 1.27), (0.10, 1.27)):
            size = 0.062 if at[0] == 0 else 0.036
            badge(clay, f, at, (size, size), gold, loose + 0.006 * k, "silk")
            badge(clay, f, at, (size * 0.72, size * 0.72), colours["coat"], loose + 0.009 * k, "silk")
            badge(clay, f, at, (size * 0.34, size * 0.34), gold, loose + 0.012 * k, "silk")
