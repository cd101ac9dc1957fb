"""What makes a face its own: some twenty traits, each −1 … 1 about the usual, drawn once for a person."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True)
class Face:
    """All −1 … 1; 0 is the usual."""

    skull: float = 0.0
    """Narrow … broad."""
    jaw: float = 0.0
    cheek: float = 0.0
    chin: float = 0.0
    """Short … long."""
    nose_width: float = 0.0
    nose_length: float = 0.0
    bridge: float = 0.0
    """Flat … high."""
    tip: float = 0.0
    """Drooping … turned up."""
    lips: float = 0.0
    mouth: float = 0.0
    """Narrow … wide."""
    brow: float = 0.0
    """Low … high."""
    arch: float = 0.0
    """Straight … arched brows."""
    bush: float = 0.0
    """Thin … thick brows."""
    lid: float = 0.0
    """Narrow … wide open eyes."""
    slant: float = 0.0
    """Outer corners of the eyes down … up."""
    ear: float = 0.0
    flesh: float = 0.0
    """Gaunt … full cheeks."""
    profile: float = 0.0
    """A chin that falls back … comes forward."""
    corner: float = 0.0
    """Corners of the resting mouth down … up."""
    eye: float = 0.0
    """Small … large eyes."""
    deep: float = 0.0
    """Eyes that lie flat … deep under the brow."""
    fold: float = 0.0
    """−1 … 0 an open lid with its crease; 1 a fold that covers it down to the lashes, over the inner corner too."""
    ridge: float = 0.0
    """A straight … humped bridge of the nose."""
    hairline: float = 0.0
    """Low … high."""
    part: float = 0.0
    """Side on which long hair is parted, right … left; about 0 in the middle."""
    fringe: float = 0.0
    """Over 0.3 the brow of a woman or a child is under a fringe."""
    freckles: float = 0.0
    """Over 0.2 there are some, on pale skin."""
    lean: float = 0.0
    """To which side nose, mouth and chin lean."""
    tilt: float = 0.0
    """Which brow is the higher."""
    warmth: float = 0.0
    """Sallow … ruddy skin."""


ORIGINS: dict[str, dict[str, float]] = {
    "african": {"nose_width": 0.8, "bridge": -0.7, "lips": 0.9, "mouth": 0.4, "cheek": 0.2},
    "east_asian": {"bridge": -0.8, "lid": -0.25, "slant": 0.6, "cheek": 0.35, "skull": 0.3, "nose_length": -0.2,
                   "fold": 0.75, "deep": -0.7, "ridge": -0.5, "fringe": 0.25},
    "indian": {"bridge": 0.3, "lips": 0.35, "bush": 0.5, "lid": 0.25, "eye": 0.3, "deep": 0.3},
    "european": {"bridge": 0.5, "nose_length": 0.2, "deep": 0.35, "lips": -0.3},
    "middle_eastern": {"bridge": 0.7, "nose_length": 0.4, "ridge": 0.5, "bush": 0.7, "eye": 0.2, "deep": 0.3},
    "latin": {"lips": 0.3, "bush": 0.3},
}
"""Where the usual of a trait lies among people of an origin: everyone still differs about it as everywhere."""


def drawn(rng: np.random.Generator, origin: str = "") -> Face:
    """A face at random: traits bunch at the usual (triangular distribution), so most people look like people."""
    usual = ORIGINS.get(origin, {})
    traits = {t.name: float(rng.triangular(-1, 0, 1)) for t in fields(Face)}
    return Face(**{n: float(np.clip(usual[n] + 0.6 * v, -1.2, 1.2)) if n in usual else v for n, v in traits.items()})


ROUND = np.array([0.00, 0.45, 0.80, 1.02, 1.22, 1.34, 1.47, 1.53, 1.62, 1.86, 1.98, 2.25, 3.15])
"""Radians from the front of the head, either side."""
HIGH = np.array([0.094, 0.092, 0.082, 0.064, 0.040, 0.004, -0.022, -0.016, 0.012, 0.006, -0.036, -0.066, -0.078])
"""Height of the hairline there, local metres: brow, temple, sideburn before the ear, round it, nape."""


def hairline(p: Array, recede: float = 0.0) -> Array:
    """Metres above the hairline, (N,) from local points (N, 3): positive where hair grows.

    Args:
        recede: metres that it has gone back over brow and temples.
    """
    around = np.arctan2(np.abs(p[:, 0]), p[:, 2])
    back = recede * (0.55 + 0.45 * np.cos((around - 0.8) * 4)) * (around < 1.2)
    return p[:, 1] - np.interp(around, ROUND, HIGH) - back
