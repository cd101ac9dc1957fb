"""Lashes: short curved hairs along the edge of an upper lid, longer towards the temple. Local metres of a head 0.25 m
high."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.seeds import stream
from skyscreen.forge.body.field import unit
from skyscreen.forge.body.sheet import tube

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head

Array = NDArray[Any]
MANY = 24
BLACK = (0.02, 0.012, 0.01)


def build(clay: Clay, head: Head, joint: str, edge: Array, out: Array, sideways: Array, up: Array) -> None:
    """Hairs on a lid.

    Args:
        edge: (N, 3) the lid's edge from the nose to the temple; out: (N, 3) unit ways off the eyeball there.
        sideways: (3,) towards the temple; up: (3,) up along the eyeball.
    """
    # Hairs an equal step apart and of one length are a comb.
    rng = np.random.default_rng(stream(0, "lashes"))
    k = np.clip(np.linspace(0.24, 0.98, MANY) + rng.normal(0, 0.012, MANY), 0, 1)
    at = np.linspace(0, 1, len(edge))
    root = np.stack([np.interp(k, at, edge[:, i]) for i in range(3)], -1)
    away = np.stack([np.interp(k, at, out[:, i]) for i in range(3)], -1)
    fan = (0.10 + 0.80 * k + rng.normal(0, 0.16, MANY))[:, None]
    way = unit(away * 0.75 + sideways * fan + up * (0.42 + 0.1 * k[:, None]))
    long = (0.0052 * (0.45 + 0.65 * k) * rng.uniform(0.65, 1.15, MANY) * head.lash)[:, None]
    for b, o, n in zip(root, way, long, strict=True):
        line = np.stack([b, b + o * n * 0.55 + up * n * 0.04, b + o * n * 0.95 + up * n * 0.34])
        radius = head.scale * np.array([0.00040, 0.00028, 0.00008])
        clay.add(tube(head.world(line), radius, 3), joint, "hair", colour=BLACK, levels=(0,), whole=True)
