"""How high the lens stands for each angle."""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.screenplay import Camera


def eye_height(camera: Camera, distance: float, base: float, centre: float, tall: float, floor: float) -> float:
    """World height of the lens in metres.

    Args:
        base: lowest point of the focus subject.
        centre: height of the framed region's middle.
        tall: the subject's own height.
        floor: ground or water under the subject: a bird's base is far above it.
    """
    size, angle = camera.size, camera.angle
    near = size in ("medium", "close", "extreme_close")
    if camera.move == "aerial" and angle not in ("overhead",):
        # From afar the horizon must stay in the picture: 16° of it lie over the middle of a 35 mm lens.
        steep = {"extreme_wide": 11.0, "wide": 15.0}.get(size, 21.0) + (9.0 if angle == "high" else 0.0)
        return centre + distance * float(np.sin(np.radians(steep)))
    if angle == "overhead":
        return centre + distance * float(np.sin(np.radians(79.0)))
    if angle == "high":
        # Same from a high angle: an establishing shot without its horizon is a wall of texture.
        steep = {"extreme_wide": 9.0, "wide": 15.0, "full": 22.0}.get(size, 25.0)
        return centre + distance * float(np.sin(np.radians(steep)))
    if angle == "ground":
        return floor + float(np.clip(0.07 * tall, 0.04, 0.35))
    if angle == "low" and base - floor > 1.5 * tall + 1.0 and not near:
        return max(centre - 0.20 * distance, floor + 0.5)
    if angle == "low":
        if near:
            return max(centre - 0.33 * distance, floor + 0.12 * min(tall, 3.0))
        return floor + float(np.clip(0.20 * tall, 0.05, 1.1))
    if base - floor > 1.5 * tall + 1.0:
        # In the air: seen from below, so flat (9–11°) that land stays in the foot of the picture: against mere sky
        # nothing tells how fast it goes.
        steep = 0.20 if size in ("extreme_wide", "wide") else 0.15
        return max(centre - steep * distance, floor + 1.6) if not near else centre - 0.08 * distance
    if tall < 0.6:
        # Small things are seen from a person's sitting height: 13° down.
        return centre + 0.225 * distance
    if near:
        return centre + (0.02 if tall < 3.0 else -0.10) * distance
    if tall <= 3.0:
        return base + float(np.clip(0.92 * tall, 0.4, 1.65)) + (0.035 * distance if size == "extreme_wide" else 0.0)
    return base + float(np.clip(1.2 + 0.10 * tall, 1.7, 6.0)) + (0.03 * distance if size == "extreme_wide" else 0.0)
