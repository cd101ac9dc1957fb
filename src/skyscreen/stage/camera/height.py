"""How high the lens stands for each angle."""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.screenplay import Camera

FLAT = 2.0
"""Lengths to a height from which on a thing is flat: a car, a boat, a crocodile."""
HEAVENS = 200.0
"""Metres over the ground from which on a thing is in the sky, as a moon is: no angle looks down on it."""


def eye_height(camera: Camera, distance: float, base: float, centre: float, tall: float, floor: float,
               long: float = 0.0) -> float:
    """World height of the lens in metres. On open land the horizon is as high as the lens: it is kept from the head.

    Args:
        base: lowest point of the focus subject.
        centre: height of the framed region's middle.
        tall: the subject's own height.
        floor: ground or water under the subject: a bird's base is far above it.
        long: the longer side of its footprint.
    """
    size, angle = camera.size, camera.angle
    flat = long > FLAT * tall
    near = size in ("medium", "close", "extreme_close")
    if base - floor > HEAVENS:
        return centre - 0.34 * distance
    if camera.move == "aerial" and angle not in ("overhead",):
        # From afar the horizon must stay in the picture: 16° of it lie over the middle of a 35 mm lens.
        steep = {"extreme_wide": 11.0, "wide": 15.0}.get(size, 21.0) + (9.0 if angle == "high" else 0.0)
        return centre + distance * float(np.sin(np.radians(steep)))
    if angle == "overhead":
        return centre + distance * float(np.sin(np.radians(79.0)))
    if angle == "high":
        # Same from a high angle: an establishing shot without its horizon is a wall of texture.
        steep = {"extreme_wide": 6.0, "wide": 12.0, "full": 20.0}.get(size, 25.0)
        return centre + distance * float(np.sin(np.radians(steep)))
    if angle == "ground":
        return floor + float(np.clip(0.07 * tall, 0.04, 0.35))
    if angle == "low" and base - floor > 1.5 * tall + 1.0 and not near:
        return max(centre - 0.20 * distance, floor + 0.5)
    if angle == "low":
        if near:
            return max(centre - 0.33 * distance, floor + 0.12 * min(tall, 3.0))
        return floor + float(np.clip(max(0.20 * tall, 0.15 * long * flat), 0.05, 1.1))
    if base - floor > 1.5 * tall + 1.0:
        # In the air: seen from below, so flat (9–11°) that land stays in the foot of the picture: against mere sky
        # nothing tells how fast it goes.
        steep = 0.20 if size in ("extreme_wide", "wide") else 0.15
        return max(centre - steep * distance, floor + 1.6) if not near else centre - 0.08 * distance
    if tall < 0.6:
        # Small things are seen from a person's sitting height: 13° down.
        return centre + 0.225 * distance
    if near:
        return centre + ((0.02 if size == "medium" else -0.04) if tall < 3.0 else -0.10) * distance
    if flat and tall <= 3.0:
        # Of what is flat the ground it goes on is half the picture: seen from a standing person's eyes.
        return base + float(np.clip(max(0.92 * tall, 0.36 * long), 0.5, 2.2))
    if tall <= 3.0:
        # In wide shots the horizon stands over the head, in full ones behind the breast, and the head before the sky.
        broad = size in ("wide", "extreme_wide")
        over = float(np.clip(1.3 * tall, 0.6, 2.4)) if broad else float(np.clip(0.68 * tall, 0.35, 1.3))
        return base + over + (0.035 * distance if size == "extreme_wide" else 0.0)
    return base + float(np.clip(1.2 + 0.10 * tall, 1.7, 6.0)) + (0.03 * distance if size == "extreme_wide" else 0.0)
