"""What a Chinese scholar's shelves hold: thread-bound books laid flat in blue cases, rolled scrolls; as in `goods`."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from skyscreen.forge.fittings.rows import walk
from skyscreen.forge.solid import Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

CASES = ("#23406a", "#2c4c7a", "#1f3557", "#5a4030")
"""Indigo cloth of the cases, a few of them brown."""


def scrolls(kit: Kit, rng: random.Random, length: float, gap: float, depth: float) -> Solid:
    """Stacks of books, a white label on the spine's case, and between them pyramids of scrolls, ends to the front."""
    out = Solid()
    paper, label = kit.material("paper", "#e6dcc0"), kit.material("paper", "#f2ecd8")
    knob, silk = kit.material("wood", "#4a2a1a", 0.3), kit.material("silk", "#8a6a3a")
    for n, (x, wide) in enumerate(walk(rng, length, 0.24, 0.3, 0.03)):
        if n % 3 == 2:
            roll = Solid()
            for r, long, tone in ((0.026, 0.8 * depth, paper), (0.028, 0.3 * depth, silk), (0.012, 0.9 * depth, knob)):
                roll += kit.cylinder(r, long, tone, (0, -long / 2, 0), 10, bevel=0).turn("x", 90)
            rows = min(3, int((gap - 0.05) / 0.05))
            spots = [(x + 0.056 * (k - (rows - j) / 2 + 0.5), 0.028 + 0.048 * j, 0.0)
                     for j in range(rows) for k in range(rows - j + 1)]
            out += roll.many(spots)
            continue
        y, case = 0.0, kit.material("cloth", CASES[rng.randrange(len(CASES))])
        while y < 0.66 * gap:
            thick = rng.uniform(0.04, 0.06)
            w, z = wide * rng.uniform(0.84, 0.92), rng.uniform(-0.01, 0.01)
            out += kit.box(w, thick * 0.9, 0.7 * depth, case, 0.0, (x, y, z))
            out += kit.panel(w * 0.9, thick * 0.5, paper, (x, y + thick * 0.45, z + 0.351 * depth))
            out += kit.panel(0.05, thick * 0.55, label, (x - 0.25 * w, y + thick * 0.45, z + 0.354 * depth))
            y += thick
    return out
