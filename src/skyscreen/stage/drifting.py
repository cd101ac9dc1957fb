"""What lives and floats in the air near the camera: fireflies on summer nights, downy seeds on summer days."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import Particles, View
from skyscreen.nouns.screenplay import Scene
from skyscreen.stage.births import Array, make
from skyscreen.stage.heavens import elevation

GREEN = ("birds", "forest", "stream")
"""Beds of the places where grass and trees grow."""
DRY = ("clear", "cloudy")
GLOW = (0.72, 1.0, 0.16)
"""Luciferin's yellow-green, 560 nm."""


def fireflies(scene: Scene, ambience: Collection[str], t: float, view: View, ground: float, wind: Array, seed: int,
              share: float = 1.0) -> Particles | None:
    """Ninety within 14 m of a spot before the camera, 0.2–2.4 m over the ground; None where they do not fly.

    They glow in flashes of 0.4 s every two to four seconds (Photinus pyralis: one in 5.5 s at 20 °C; film likes more),
    from an hour after sunset till after midnight, in dry warm nights with little wind.
    """
    hour = scene.hour
    if (scene.season not in ("summer", "spring") or scene.weather not in DRY or not set(GREEN) & set(ambience)
            or elevation(hour, scene.season) > -6 or 2.0 < hour < 12.0 or float(np.hypot(wind[0], wind[2])) > 5.0):
        return None
    count, edge = int(90 * share), 28.0
    u = np.random.default_rng(stream(seed, "fireflies")).random((count, 7))
    centre = np.asarray(view.eye, float) + np.asarray(view.forward, float) * 9.0
    roam = np.stack([np.sin(0.31 * t * (0.6 + u[:, 3]) + 6.283 * u[:, 4]),
                     np.cos(0.27 * t * (0.6 + u[:, 5]) + 6.283 * u[:, 6])], -1)
    flat = u[:, :2] * edge + 1.6 * roam
    away = (flat - centre[[0, 2]] + edge / 2) % edge - edge / 2
    rise = ground + 0.2 + 2.2 * u[:, 2] ** 1.5 + 0.25 * np.sin(0.9 * t + 6.283 * u[:, 5])
    place = np.stack([centre[0] + away[:, 0], rise, centre[2] + away[:, 1]], -1)
    period = 2.0 + 2.0 * u[:, 3]
    since = (t / period + u[:, 4]) % 1.0 * period
    flash = np.clip(since / 0.08, 0, 1) * np.exp(-np.maximum(since - 0.18, 0) / 0.16)
    rim = np.clip((0.5 - np.abs(away / edge).max(1)) / 0.1, 0, 1)
    near = np.clip((np.linalg.norm(place - view.eye, axis=1) - 0.6) / 0.8, 0, 1)
    return make("firefly", place, 0.020 + 0.008 * u[:, 6], np.zeros((count, 3)), flash * rim * near, GLOW, 6.0)


def seeded(scene: Scene, ambience: Collection[str]) -> bool:
    """Down of dandelions, thistles and poplars is on the wing: dry days of spring and summer, over green land."""
    return (scene.season in ("spring", "summer") and scene.weather in DRY and bool(set(GREEN) & set(ambience))
            and elevation(scene.hour, scene.season) > 3)
