"""What tells a trade: braces and bib, apron, stethoscope, bands that shine. Laid on the trunk's field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body import garment
from skyscreen.forge.body.garment import Cloth
from skyscreen.forge.body.sheet import ball
from skyscreen.forge.rigs import fastenings, regalia, spectacle
from skyscreen.forge.rigs.chest import front, line, patch

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.rigs.figure import Figure


def trim(clay: Clay, f: Figure, kind: str, colours: dict[str, Any], loose: float) -> None:
    """Add `kind`: bib, apron, stethoscope, bands, baldric or one of `regalia`, `spectacle`, `fastenings`; '' none."""
    for room in (regalia, spectacle, fastenings):
        room.trim(clay, f, kind, colours, loose)
    if kind == "bib":
        denim = Cloth("cloth", colours["trousers"], "trousers", 0.9)
        patch(clay, f, denim, (0.125, 0.095), 1.02, 1.22, loose + 0.006)
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
        patch(clay, f, white, (0.13, 0.1), 1.02, 1.24, loose + 0.008)
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
