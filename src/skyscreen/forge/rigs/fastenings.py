"""What closes or finishes a garment in front: sailor collars, scarves, piping, hoods, zips, buttons, frogs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body import garment
from skyscreen.forge.body.garment import Cloth
from skyscreen.forge.body.sheet import ball
from skyscreen.forge.rigs.chest import front, line, patch

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.rigs.figure import Figure


def trim(clay: Clay, f: Figure, kind: str, colours: dict[str, Any], loose: float) -> None:
    """Add `kind`: sailor_collar, scarf, piping, hood, zip, buttons or frogs."""
    k = f.k
    white = (0.80, 0.79, 0.76)
    if kind == "sailor_collar":
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
        patch(clay, f, Cloth("silk", colours["dress"], "dress", 0.5), (0.022, 0.014), 1.05, 1.16, loose + 0.012)
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
        patch(clay, f, cloth, (0.10, 0.085), 0.92, 1.02, loose + 0.008 * k)
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
