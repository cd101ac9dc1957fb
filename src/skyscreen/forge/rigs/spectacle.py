"""What tells a show on the chest: fringes and beads, shells, splashes of paint, pompons, a bow tie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body import garment
from skyscreen.forge.body.garment import Cloth
from skyscreen.forge.body.sheet import ball
from skyscreen.forge.rigs.chest import badge, front, line, patch

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.rigs.figure import Figure


def trim(clay: Clay, f: Figure, kind: str, colours: dict[str, Any], loose: float) -> None:
    """Add `kind`: fringe, band, splashes, pompons or bow_tie."""
    k = f.k
    white = (0.80, 0.79, 0.76)
    if kind == "fringe":
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
            badge(
                clay,
                f,
                (float(rng.uniform(-0.12, 0.12)), float(rng.uniform(0.97, 1.27))),
                (size, size * 1.3),
                tone,
                loose + 0.004 * k,
                "paint",
            )
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
        patch(clay, f, Cloth("cloth", white, "shirt", 0.7), (0.055, 0.075), 1.04, 1.32, loose + 0.003)
        at = front(f, np.zeros(1), np.array([1.325 * k]), loose + 0.014)[0]
        for s in (1, -1):
            clay.add(
                ball(at + np.array([s * 0.022, 0, 0]) * k, np.array([0.022, 0.015, 0.008]) * k, 10),
                "chest",
                "silk",
                colour=colours["dress"],
                rough=0.4,
            )
