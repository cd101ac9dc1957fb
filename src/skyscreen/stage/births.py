"""Particles born by the clock: which bit a slot holds at a time, how it flies, and the arrays that come of it.

Slot i gives birth at every whole number of t / period + phase; (slot, birth number) draws everything about that
particle, so nothing jumps between frames and any frame can be made alone.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import Particles

Array = NDArray[np.floating[Any]]
GRAVITY = 9.81
FAINTEST = 0.004
"""Alpha that nobody would see, and all below it."""


def numbered(seed: int, tag: str, count: int, life: Array | float, t: float,
             draws: int) -> tuple[Array, Array, NDArray[np.int64]]:
    """Age, draws and birth number of the particle that each slot now holds.

    Returns:
        age: (count,) seconds in [0, life); u: (count, draws) in [0, 1), fixed for (slot, birth); number: (count,).
    """
    random = np.random.default_rng(stream(seed, tag, "slots"))
    phase, base = random.random(count), random.random((count, draws))
    steps = np.asarray(life) * np.ones(count)
    turns = t / steps + phase
    number = np.floor(turns)
    # Kronecker sequence: consecutive births of a slot are spread evenly (irrational steps, one a draw).
    irrational = np.modf(np.sqrt(np.array([2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31], float)))[0][:draws]
    return (turns - number) * steps, (base + number[:, None] * irrational) % 1.0, number.astype(np.int64)


def slots(seed: int, tag: str, count: int, life: Array | float, t: float, draws: int) -> tuple[Array, Array]:
    """`numbered` without the number."""
    age, u, _ = numbered(seed, tag, count, life, t, draws)
    return age, u


def ballistic(root: Array, velocity: Array, age: Array, wind: Array, drag: Array) -> tuple[Array, Array]:
    """Closed form of v' = −k(v − w) − g ŷ: place and velocity after `age` seconds with linear drag k = `drag`, 1/s."""
    k, a = drag[:, None], age[:, None]
    fade = np.exp(-k * a)
    end = wind + np.array([0.0, -GRAVITY, 0.0]) / k
    place = root + end * a + (velocity - end) * (1 - fade) / k
    return place, end + (velocity - end) * fade


def make(kind: str, place: Array, size: Array, velocity: Array, alpha: Array,
         colour: tuple[float, float, float] = (1.0, 1.0, 1.0), emission: float = 0.0, seed: Array | None = None,
         heat: Array | None = None) -> Particles:
    """Particles of one kind, those that nobody would see left out."""
    keep = alpha > FAINTEST
    return Particles(
        kind=kind,  # pyright: ignore[reportArgumentType]
        position=place[keep].astype(np.float32), size=size[keep].astype(np.float32),
        velocity=velocity[keep].astype(np.float32), alpha=alpha[keep].astype(np.float32), colour=colour,
        emission=emission, seed=None if seed is None else seed[keep].astype(np.float32),
        heat=None if heat is None else heat[keep].astype(np.float32))
