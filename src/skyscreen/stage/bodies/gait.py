"""How long a stride is: dynamic similarity.

Stride = 2.4 · h · Fr^0.3 with Fr = v² / (g·h) and h the height of the hip (R. McN. Alexander and A. S. Jayes,
"A dynamic similarity hypothesis for the gaits of quadrupedal mammals", J. Zool. 201, 1983), so period = stride / speed.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
G = 9.81

WALK, TROT, GALLOP = (
    {"hind_l": 0.0, "fore_l": 0.22, "hind_r": 0.50, "fore_r": 0.72},
    {"hind_l": 0.0, "fore_r": 0.02, "hind_r": 0.50, "fore_l": 0.52},
    {"hind_l": 0.0, "hind_r": 0.13, "fore_r": 0.50, "fore_l": 0.63},
)
"""Touch-down phases: lateral-sequence walk, trot, rotary gallop."""
BOUND = {"hind_l": 0.0, "hind_r": 0.03, "fore_l": 0.46, "fore_r": 0.54}
"""A rabbit's: both hind feet together, the fore feet nearly so."""


def froude_speed(speed: Array | float, hip: float) -> Any:
    """v / √(g·h), without unit."""
    return np.asarray(speed) / np.sqrt(G * hip)


def period(speed: Array | float, hip: float, share: float = 1.0) -> Any:
    """Seconds a stride; speeds under 0.12 √(g·h) step as that speed does."""
    v = np.maximum(froude_speed(speed, hip), 0.12)
    return share * 2.4 * hip * v**0.6 / (v * np.sqrt(G * hip))


def ramp(x: Any, low: float, high: float) -> Any:
    t = np.clip((np.asarray(x) - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


TROT_TO, CANTER_FROM = 1.40, 0.76
"""Speeds over √(g · hip) at which a four-footed animal breaks into a gallop by itself, and from which on it canters
where it is said to run or gallop: a set is often too short for its full speed."""


def four_foot(speed: float, hip: float, heavy: bool, most: float = TROT_TO) -> tuple[float, float]:
    """Shares (trot, gallop) of a four-footed gait at a speed; heavy animals only ever walk.

    Args:
        most: up to which it trots, over √(g · hip).
    """
    if heavy:
        return 0.0, 0.0
    v = float(froude_speed(speed, hip))
    gallop = float(ramp(v, most - 0.1, most + 0.1))
    return float(ramp(v, 0.62, 0.74)) * (1 - gallop), gallop


def four_duty(speed: Array, hip: float, heavy: bool, most: float = TROT_TO) -> Array:
    """Share of the stride each foot stands."""
    v = froude_speed(speed, hip)
    if heavy:
        return np.clip(0.72 - 0.12 * v, 0.58, 0.72)
    return np.where(v < 0.68, 0.66 - 0.08 * v, np.where(v < most, 0.46, 0.30))


def four_phases(speed: float, hip: float, heavy: bool, most: float = TROT_TO) -> dict[str, float]:
    v = float(froude_speed(speed, hip))
    return WALK if heavy or v < 0.68 else TROT if v < most else GALLOP


def two_duty(speed: Array, hip: float) -> Array:
    """A person: walk 0.62 → 0.58, run 0.36."""
    v = froude_speed(speed, hip)
    return np.where(v < 0.72, 0.62 - 0.05 * v, 0.36)
