"""Lens maths: a 36 mm wide frame whose wider side, whatever the aspect, keeps 36 mm."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from skyscreen.nouns.world import View
from skyscreen.stage.geometry import Array

CIRCLE = 0.03e-3
"""Circle of confusion of a 36 × 24 mm frame in metres."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Tangents of the half angles."""

    x: float
    y: float


def frame(lens: float, width: int, height: int) -> Frame:
    """Half angles of a focal length in mm for a picture of any aspect."""
    wide = 18.0 / lens
    return Frame(wide, wide * height / width) if width >= height else Frame(wide * width / height, wide)


def basis(yaw: float, pitch: float) -> tuple[Array, Array, Array]:
    """Right, up and forward of a level camera that looks along heading `yaw`, raised by `pitch` (radians)."""
    forward = np.array([np.sin(yaw) * np.cos(pitch), np.sin(pitch), np.cos(yaw) * np.cos(pitch)])
    right = np.array([-np.cos(yaw), 0.0, np.sin(yaw)])
    return right, np.cross(right, forward), forward


def aim(eye: Array, target: Array, at: tuple[float, float], size: Frame) -> tuple[float, float]:
    """Yaw and pitch that put `target` at normalised picture position `at` (−1…1, up positive), horizon level.

    The first guess looks at the target; Newton steps on the projection finish it (three are exact to 1e−6).
    """
    d = target - eye
    yaw = float(np.arctan2(d[0], d[2]) + np.arctan(at[0] * size.x))
    pitch = float(np.arctan2(d[1], np.hypot(d[0], d[2])) - np.arctan(at[1] * size.y))
    for _ in range(4):
        right, up, forward = basis(yaw, pitch)
        depth = max(float(d @ forward), 1e-6)
        x, y = float(d @ right) / depth / size.x, float(d @ up) / depth / size.y
        # Turning the camera to a greater heading turns it left: the picture moves right.
        yaw += (at[0] - x) * size.x / max(np.cos(pitch), 0.15)
        pitch -= (at[1] - y) * size.y
        pitch = float(np.clip(pitch, -1.54, 1.54))
    return yaw, pitch


def project(points: Array, eye: Array, right: Array, up: Array, forward: Array, size: Frame) -> tuple[Array, Array]:
    """Picture positions (N, 2) in −1…1 and depths (N,) in metres; points behind the eye keep a depth ≤ 0."""
    d = points - eye
    depth = d @ forward
    safe = np.maximum(depth, 1e-4)
    return np.stack([d @ right / safe / size.x, d @ up / safe / size.y], axis=-1), depth


def project_view(points: Array, view: View, width: int, height: int) -> tuple[Array, Array]:
    """`project` through a View."""
    eye, right, up, forward = (np.asarray(v, float) for v in (view.eye, view.right, view.up, view.forward))
    return project(points, eye, right, up, forward, frame(view.lens, width, height))


def stop(lens: float, distance: float, depth: float, wanted: float) -> float:
    """f-number: the wanted one, closed as far as the subject's own depth (metres) must be sharp, f/32 at most.

    Depth of field ≈ 2·N·c·s²/f² (thin lens, subject well inside the hyperfocal distance).
    """
    focal = lens * 1e-3
    return float(np.clip(depth * focal**2 / (2 * CIRCLE * max(distance, 0.05) ** 2), wanted, 32.0))
