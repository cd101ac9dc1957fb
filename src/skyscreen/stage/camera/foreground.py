"""The foreground: where grass and flowers grow, some stand before the lens, low and at the sides of the picture.

They give the picture its depth, and pass by faster than all the rest when the camera moves. Nothing is set where
nothing grows: each is a copy of a plant of the place that stands within a few steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import View
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import DRESSING
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.greens import green
from skyscreen.stage.geometry import Array, place
from skyscreen.stage.set_dressing import Dressed

SIZES = ("extreme_wide", "wide", "full", "medium")
MOMENTS, MOST = 8, 12
"""Frames for which plants are looked for, and plants at most."""
DEPTH = (0.30, 0.50)
"""Shares of the way to the subject."""
NEAREST = 0.9
"""Metres from the lens; a blade that is nearer is a beam across the picture."""
GROWS = 3.0
"""Metres to a plant of the place, at most."""
ASIDE, TOPS = (0.62, 1.05), (-0.85, -0.5)
"""Places of the tips in the picture, in half widths from the middle and half heights (−1 is the lower edge)."""
EDGE = 0.82
"""Place of the inner side of a plant that stands at the side of the picture."""
SCALED = (0.6, 1.8)
"""Factors of a plant's own size."""
APART, FREE = 0.6, 0.9
"""Metres between two, and from the cast."""


def grown(order: Order, set_: Dressed, views: Sequence[View], cast: Sequence[Array]) -> Dressed:
    """The set with plants before the lens.

    Args:
        cast: (n, 3) places of each of the cast through the shot.
    """
    rows = [k for k, one in enumerate(set_.instances) if green(one.model)]
    if order.shot.camera.size not in SIZES or set_.piece.indoor or not rows:
        return set_
    feet = set_.transforms[rows, :3, 3]
    random = np.random.default_rng(stream(order.seed, order.scene.id, order.shot.id, "foreground"))
    taken = np.concatenate([np.asarray(c)[:, [0, 2]] for c in cast]) if cast else np.zeros((0, 2))
    spots, models, matrices = np.zeros((0, 2)), [], []
    for k in np.linspace(0, len(views) - 1, MOMENTS).astype(int):
        view = views[k]
        size = optics.frame(view.lens, order.width, order.height)
        eye, ahead, right, up = (np.asarray(v, float) for v in (view.eye, view.forward, view.right, view.up))
        for side in (-1.0, 1.0):
            depth = float(view.focus) * random.uniform(*DEPTH)
            at = eye + depth * (ahead + side * random.uniform(*ASIDE) * size.x * right)
            top, turn = random.uniform(*TOPS), random.uniform(0, 2 * np.pi)
            if depth < NEAREST or len(models) >= MOST:
                continue
            at[1] = float(set_.ground(at[0], at[2]))
            away = np.hypot(*(feet[:, [0, 2]] - at[[0, 2]]).T)
            nearest = int(np.argmin(away))
            if away[nearest] > GROWS or set_.on_water(float(at[0]), float(at[2])):
                continue
            one = set_.instances[rows[nearest]]
            # Height at which its tip stands where it is wanted in the picture; before a low lens, where even a small
            # plant would stand over that, it stands at the very side instead, as tall as it grew.
            wanted = (top * size.y * depth - float((at - eye) @ up)) / max(float(up[1]), 0.3)
            scale = wanted / float(one.model.high[1])
            if scale > SCALED[1]:
                continue
            if scale < SCALED[0]:
                scale = float(np.linalg.norm(set_.transforms[rows[nearest], :3, 0]))
                wide = max(one.model.high[0], one.model.high[2]) * scale / (size.x * depth)
                at = eye + depth * (ahead + side * (EDGE + wide) * size.x * right)
                at[1] = float(set_.ground(at[0], at[2]))
            if len(taken) and np.hypot(*(taken - at[[0, 2]]).T).min() < FREE:
                continue
            if len(spots) and np.hypot(*(spots - at[[0, 2]]).T).min() < APART:
                continue
            spots = np.concatenate([spots, at[None, [0, 2]]])
            number = DRESSING + len(set_.instances) + len(models)
            models.append(replace(one, object_id=number, variation=float(random.random()), shadow=False))
            matrices.append(place((float(at[0]), float(at[1]), float(at[2])), turn, scale))
    if not models:
        return set_
    return replace(set_, instances=(*set_.instances, *models), transforms=np.concatenate([set_.transforms, matrices]))
