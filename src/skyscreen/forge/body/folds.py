"""Folds of cloth that is worn, as shallow waves of a garment's field: where a limb bends cloth is pushed
together, where it hangs free it falls, where it is held it pulls.

Waves are 4–7 cm long, so that the 18 mm cells of a garment hold them; what is finer is the material's. N points;
metres; positive is inwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import hand
from skyscreen.forge.body.field import smooth

if TYPE_CHECKING:
    from skyscreen.forge.rigs.figure import Figure

Array = NDArray[Any]


def _wave(t: Array) -> Array:
    """Folds are sharp outside and broad inside: a sine bent so that its crests are narrow; −1 … 1, period 1."""
    s = np.sin(2 * np.pi * t)
    return s * (1.0 + 0.35 * s) - 0.18


def trunk(p: Array, x: Array, f: Figure, hem: float) -> Array:
    """(N,) of a shirt: pushed together over the waist, hanging towards the hem, pulled from the armpits."""
    k = f.k
    y, side = p[:, 1] / k, np.abs(p[:, 0]) / k
    own = np.where(p[:, 0] > 0, 0.0, 0.37) + np.where(p[:, 2] > 0, 0.0, 0.61)  # no two quarters alike
    edge = smooth(y, hem + 0.005, hem + 0.05)
    waist = np.exp(-(((y - 1.02) / 0.055) ** 2)) * (0.35 + 0.65 * smooth(side, 0.03, 0.12))
    slant = (y + 0.30 * side + 0.25 * p[:, 2] / k) / 0.058 + own + 0.25 * np.sin(9 * p[:, 0] / k + 5 * own)
    # The breast is flat: plackets, lapels and badges lie on it.
    flat = 1 - 0.75 * smooth(p[:, 2], 0.0, 0.04 * k) * smooth(y, 1.00, 1.06) * smooth(0.15 - side, 0.0, 0.04)
    fall = smooth(1.12 - y, 0.0, 0.16)
    around = np.arctan2(p[:, 0], p[:, 2]) / (2 * np.pi)
    armpit = np.hypot(side - 0.135, y - 1.215)
    ray = np.arctan2(y - 1.215, 0.150 - side) / 0.55
    pull = np.exp(-armpit / 0.075) * smooth(armpit, 0.015, 0.05)
    out = 0.0042 * waist * _wave(slant) + 0.0030 * fall * _wave(7 * around + 0.35 * np.sin(11 * y) + own)
    return k * edge * flat * (out + 0.0032 * pull * _wave(ray + own))


def sleeve(p: Array, x: Array, elbow: Array, k: float) -> Array:
    """(N,) of both sleeves: rings on the inside of the elbow, long twists up to the shoulder."""
    way = hand.ARM.astype(np.float32)
    t = (x - elbow.astype(np.float32)) @ way / k
    inner = 0.35 + 0.65 * smooth(x[:, 2], -0.02 * k, 0.03 * k)
    own = np.where(p[:, 0] > 0, 0.0, 0.43)
    off = x - elbow.astype(np.float32)
    around = np.arctan2(off @ hand.BACK.astype(np.float32), off[:, 2]) / (2 * np.pi)
    ring = np.exp(-((t / 0.075) ** 2)) * _wave(t / 0.043 + 0.5 * np.sin(2 * np.pi * around) + own)
    twist = smooth(-t, 0.05, 0.12) * smooth(t, -0.27, -0.18) * _wave(t / 0.085 + 1.0 * around + own)
    return k * (0.0040 * inner * ring + 0.0026 * twist)


def leg(p: Array, x: Array, hip: Array, knee: Array, ankle: Array, k: float) -> Array:
    """(N,) of both trouser legs: rays from the crotch, rings behind the knee, a stack over the shoe."""
    own = np.where(p[:, 0] > 0, 0.0, 0.31)
    y = p[:, 1] / k
    crotch = np.hypot(x[:, 0] / k, y - (hip[1] / k - 0.045))
    ray = np.arctan2(y - hip[1] / k + 0.045, x[:, 0] / k + 0.01) / 0.50
    rays = np.exp(-crotch / 0.075) * smooth(crotch, 0.02, 0.06) * smooth(p[:, 2], 0.0, 0.05 * k)
    t = y - knee[1] / k
    behind = 0.30 + 0.70 * smooth(-p[:, 2], -0.03 * k, 0.03 * k)
    ring = np.exp(-((t / 0.07) ** 2)) * behind * _wave(t / 0.055 + 4.0 * x[:, 0] / k + own)
    low = y - ankle[1] / k
    stack = smooth(0.13 - low, 0.0, 0.10) * _wave(low / 0.052 + 3.0 * p[:, 2] / k + own)
    return k * (0.0040 * rays * _wave(ray + own) + 0.0045 * ring + 0.0042 * stack)
