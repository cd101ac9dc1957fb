"""What is worn before the eyes: a patch, spectacles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from skyscreen.forge.body.expression import EYE
from skyscreen.forge.body.sheet import ball, tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head


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
