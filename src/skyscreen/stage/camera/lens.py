"""Lens maths: a 36 mm wide frame whose wider side, whatever the aspect, keeps 36 mm."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from skyscreen.nouns.frame import View
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
    s, c, rise, level = math.sin(yaw), math.cos(yaw), math.sin(pitch), math.cos(pitch)
    return (np.array([-c, 0.0, s]), np.array([-s * rise, level, -c * rise]),
            np.array([s * level, rise, c * level]))


def aim(eye: Array, target: Array, at: tuple[float, float], size: Frame) -> tuple[float, float]:
    """Yaw and pitch that put `target` at normalised picture position `at` (−1…1, up positive), horizon level.

    The first guess looks at the target; Newton steps on the projection finish it (three are exact to 1e−6).
    """
    dx, dy, dz = (float(v) for v in target - eye)
    yaw = math.atan2(dx, dz) + math.atan(at[0] * size.x)
    pitch = math.atan2(dy, math.hypot(dx, dz)) - math.atan(at[1] * size.y)
    for _ in range(4):
        s, c, rise, level = math.sin(yaw), math.cos(yaw), math.sin(pitch), math.cos(pitch)
        along = s * dx + c * dz
        depth = max(level * along + rise * dy, 1e-6)
        x, y = (s * dz - c * dx) / depth / size.x, (level * dy - rise * along) / depth / size.y
        # Turning the camera to a greater heading turns it left: the picture moves right.
        yaw += (at[0] - x) * size.x / max(level, 0.15)
        pitch = min(max(pitch - (at[1] - y) * size.y, -1.54), 1.54)
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
