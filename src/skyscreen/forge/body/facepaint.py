"""The drawing on cats' faces: what is dark and what is pale. Radii of the skull; N points in metres."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import smooth

Array = NDArray[Any]


def _turned(b: Any, face: Any, p: Array) -> tuple[Array, Array, Array, Array]:
    """(N,) aside (either side positive), up and ahead of the skull's middle along the face, and whether on the head."""
    q = (p - face.middle) / (b.head * b.withers)
    ahead, up = q @ face.forward, q @ face.up
    return np.abs(q[:, 0]), up, ahead, smooth(ahead, -0.95, -0.45) * (np.linalg.norm(q, axis=1) < 2.6)


def _about_eyes(b: Any, face: Any, p: Array) -> Array:
    """(N,) distance to the nearer eye, in its radii."""
    return np.minimum(*(np.linalg.norm(p - at, axis=1) for at in face.eyes)) / face.eye


def _line(x: Array, y: Array, a: tuple[float, float], b: tuple[float, float], wide: float) -> Array:
    """(N,) 1 on the line from a to b in the plane of (x, y), 0 from `wide` off it; thinner at its end."""
    along = np.array(b) - np.array(a)
    t = np.clip(((x - a[0]) * along[0] + (y - a[1]) * along[1]) / float(along @ along), 0, 1)
    off = np.hypot(x - a[0] - t * along[0], y - a[1] - t * along[1])
    return smooth(1 - off / (wide * (1 - 0.55 * t)), 0.0, 0.5)


def tiger_face(b: Any, face: Any, p: Array) -> tuple[Array, Array, Array]:
    """Dark, pale and whether on the head, (N,) each: bars across the brow and down the cheeks, white over the eyes, on
    cheeks, cushions and chin; the bridge of the nose stays of the coat's colour."""
    x, up, ahead, on = _turned(b, face, p)
    eye = _about_eyes(b, face, p)
    wave = 0.10 * np.sin(5.1 * x + 2.0)
    # Bars that rise from the middle of the brow to either side, over each other up to the crown.
    brow = smooth(np.sin(19.0 * (up - 0.30 * x + wave)), 0.05, 0.50) * smooth(up, 0.50, 0.60) * smooth(0.80 - x, 0, 0.2)
    cheek = smooth(np.sin(13.0 * (ahead + 0.35 * up + wave)), 0.10, 0.55) * smooth(x, 0.56, 0.70)
    cheek = cheek * smooth(0.6 - up, 0, 0.3)
    ring = smooth(1.75 - eye, 0.0, 0.35)
    muzzle = smooth(ahead, 0.62, 0.95) * smooth(-0.34 - up + 0.30 * x, 0.0, 0.22)
    over = smooth(1.0 - np.hypot((x - 0.44) / 0.26, (up - 0.56) / 0.15), 0.0, 0.5) * smooth(ahead, 0.2, 0.5)
    side = smooth(x, 0.46, 0.66) * smooth(-0.02 - up, 0.0, 0.25) * smooth(0.9 - ahead, 0.0, 0.3)
    under = smooth(1.0 - np.hypot((x - 0.46) / 0.24, (up - 0.02) / 0.14), 0.0, 0.5) * smooth(ahead, 0.3, 0.6)
    pale = np.maximum.reduce([muzzle, over, 0.9 * side, 0.8 * under]) * on
    dark = np.maximum.reduce([brow, cheek, 0.9 * ring]) * on * (1 - muzzle)
    return dark, pale, on


def tabby_face(b: Any, face: Any, p: Array) -> tuple[Array, Array, Array]:
    """Dark, pale and whether on the head, (N,) each: the M over the eyes and on over the crown, two lines back from
    each eye, pale rings about the eyes."""
    x, up, ahead, on = _turned(b, face, p)
    eye = _about_eyes(b, face, p)
    front = smooth(up, 0.40, 0.55)
    mark = np.maximum.reduce([
        _line(x, up, (0.05, 0.50), (0.13, 1.00), 0.075),
        _line(x, up, (0.20, 0.62), (0.30, 1.00), 0.085),
        _line(x, up, (0.22, 0.64), (0.12, 0.46), 0.060),
        _line(x, up, (0.44, 0.60), (0.50, 0.95), 0.080),
    ])  # fmt: skip
    cheek = np.maximum(
        _line(-ahead, up, (-0.52, 0.12), (0.25, -0.10), 0.085), _line(-ahead, up, (-0.55, -0.20), (0.20, -0.46), 0.090)
    ) * smooth(x, 0.50, 0.70)
    pale = 0.55 * smooth(1.0 - np.abs(eye - 1.36) / 0.34, 0.0, 0.8) * smooth(ahead, 0.2, 0.5) * (up < 0.75)
    return np.maximum(mark * front, cheek) * on, pale * on, on
