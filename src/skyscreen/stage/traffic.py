"""Traffic: the vehicles of a street drive by while the cast is on the pavement.

They are dressing that the set leaves out (`set_dressing.dress`) and that comes in once the camera stands: nothing is
framed for them, and none passes before the lens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import View
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import Instance
from skyscreen.stage.geometry import Array
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Clock, Track

PACE = (6.5, 9.5)
"""m/s: 23 to 34 km/h, a town's; all of one lane keep one pace."""
LENS = 4.0
"""Metres that a vehicle's middle keeps from the lens."""
FAR = 110.0
"""Metres from the lens beyond which a small car is not worth drawing."""
BESIDE = 2.4
"""Metres that its middle keeps from the cast."""


def driven(order: Order, set_: Dressed, views: Sequence[View], cast: Sequence[Track], clock: Clock
           ) -> list[tuple[Instance, Track]]:
    """The vehicles of the place that are in reach of the lens, each with its way through the shot."""
    if not set_.traffic:
        return []
    ahead = np.array([np.sin(set_.axis), 0.0, np.cos(set_.axis)])
    beside = np.array([np.cos(set_.axis), 0.0, -np.sin(set_.axis)])
    eyes = np.array([view.eye for view in views], float)
    look = np.asarray(views[len(views) // 2].forward, float)
    spots = np.concatenate([track.roots[::8, :3, 3] for track in cast]) if cast else np.zeros((0, 3))
    span = float(np.ptp([row[:3, 3] @ ahead for _, row in set_.traffic])) + 12.0
    out = []
    for instance, root in set_.traffic:
        lane, sense = float(root[:3, 3] @ beside), float(np.sign(root[:3, 2] @ ahead))
        random = np.random.default_rng(stream(order.seed, order.scene.id, order.shot.id, "traffic", f"{lane:.1f}"))
        pace, start = random.uniform(*PACE), random.uniform(0.0, span)
        along = float(root[:3, 3] @ ahead) + start
        along = (along + span / 2) % span - span / 2
        gone = sense * pace * (clock.times - clock.middle)
        roots = np.repeat(root[None], len(clock.times), 0)
        roots[:, :3, 3] += (along + gone - float(root[:3, 3] @ ahead))[:, None] * ahead
        way = roots[:, :3, 3]
        away = way[len(way) // 2] - eyes[len(eyes) // 2]
        if float(np.hypot(away[0], away[2])) > FAR or float(away @ look) < -20.0:
            continue
        near = np.hypot(*(way[:, None] - eyes[None, :: max(len(eyes) // 8, 1)])[..., [0, 2]].reshape(-1, 2).T).min()
        touch = len(spots) and np.hypot(*(way[:, None] - spots)[..., [0, 2]].reshape(-1, 2).T).min() < BESIDE
        if near > LENS and not touch and not _between(way, eyes, spots):
            out.append((replace(instance, static=False), Track(roots)))
    return out


def _between(way: Array, eyes: Array, spots: Array) -> bool:
    """Whether it passes between the lens and the cast: a wall of steel for a third of a second."""
    if not len(spots):
        return False
    eye, aim = eyes[len(eyes) // 2][[0, 2]], spots.mean(0)[[0, 2]]
    line = aim - eye
    long = float(line @ line)
    share = (way[:, [0, 2]] - eye) @ line / max(long, 1e-6)
    off = np.abs((way[:, 0] - eye[0]) * line[1] - (way[:, 2] - eye[1]) * line[0]) / max(np.sqrt(long), 1e-6)
    return bool(((share > 0.0) & (share < 1.0) & (off < BESIDE)).any())
