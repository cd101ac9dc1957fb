"""The greensman: takes away the stalks that would stand between lens and subject.

Clearance lets grass and flowers pass, since one sees between them; but a blade two feet before a long lens is a green
beam across the picture. What stays low in the frame, or at its sides, stays: it gives depth.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.nouns.model import Model
from skyscreen.stage.set_dressing import Dressed

GREENS = frozenset({"blade", "grass", "petal", "leaf"})
TALLEST = 1.6
"""Metres; what is taller is a bush or a tree, and clearance speaks for those."""
WIDEST = 3.5
"""Metres; what is wider is the lawn, a hedge or a field itself: without it the sky would show below."""
NEAR = 0.8
"""Share of the way to the subject in which a stalk is in the way."""
LOW, WIDE = -0.45, 0.8
"""In half frames: under the first a stalk is foreground, beyond the second it frames the picture."""
EVERY = 6


def cleared(set_: Dressed, views: Sequence[View], size: tuple[int, int]) -> Dressed:
    """The set without the stalks that any view (every sixth is asked) would meet; ids of the rest are kept."""
    rows = [k for k, one in enumerate(set_.instances) if green(one.model)]
    if not rows:
        return set_
    foot = set_.transforms[rows, :3, 3]
    tall = np.array([set_.instances[k].model.high[1] for k in rows])
    top = foot + set_.transforms[rows, :3, 1] * tall[:, None]
    across = np.linalg.norm(set_.transforms[rows, :3, 0], axis=1) * np.array(
        [max(set_.instances[k].model.high[0], set_.instances[k].model.high[2]) for k in rows])
    gone = np.zeros(len(rows), bool)
    for view in views[::EVERY]:
        half = 18.0 / view.lens / max(size)
        right, up, ahead = (np.asarray(v, float) for v in (view.right, view.up, view.forward))
        away = top - np.asarray(view.eye, float)
        depth = np.maximum(away @ ahead, 0.05)
        x, y = np.abs(away @ right) - across, away @ up
        before = (away @ ahead > -0.3) & (away @ ahead < NEAR * view.focus)
        gone |= before & (x < WIDE * half * size[0] * depth) & (y > LOW * half * size[1] * depth)
    lost = {rows[k] for k in np.flatnonzero(gone)}
    keep = [k for k in range(len(set_.instances)) if k not in lost]
    return replace(set_, instances=tuple(set_.instances[k] for k in keep), transforms=set_.transforms[keep])


def green(model: Model) -> bool:
    """A stalk or a low plant."""
    if not model.lods:
        return False
    parts = model.lods[0].parts
    wide, tall, deep = model.size
    return tall < TALLEST and max(wide, deep) < WIDEST and any(part.material in GREENS for part in parts)
