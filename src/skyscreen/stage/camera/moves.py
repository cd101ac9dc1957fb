"""Moves: what changes while the camera runs, as smooth curves of the shot's share s in 0…1."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from skyscreen.nouns.screenplay import Move
from skyscreen.stage.geometry import Array, ease


@dataclass(frozen=True, eq=False)
class Path:
    """Offsets from the framed camera; F + 1 samples each."""

    azimuth: Array
    """Radians added to the yaw round the subject."""
    distance: Array
    """Factor."""
    shift: Array
    """Camera to its right, in distances."""
    rise: Array
    """Camera up, in distances."""
    x: Array
    """Added to the picture place of the subject, −1…1."""
    y: Array
    follow: bool = False
    """Keeps pace with its subject exactly."""
    shake: float = field(default=0.04)
    """Degrees of unsteadiness."""


def path(move: Move, count: int, draft_seed: float = 0.0) -> Path:
    """The curves of a move over `count` samples. `draft_seed` in −1…1 picks a side where the move leaves it open."""
    s = np.linspace(0.0, 1.0, count)
    e = ease(s)
    zero, one = np.zeros(count), np.ones(count)
    swing = 2 * e - 1
    make = {"azimuth": zero, "distance": one, "shift": zero, "rise": zero, "x": zero, "y": zero}
    follow, shake = False, 0.04
    if move == "push_in":
        make["distance"] = 1.28 * (0.72 ** e)
    elif move == "pull_out":
        make["distance"] = 0.92 * (1.42 ** e)
    elif move in ("pan_left", "pan_right"):
        # The camera turns left, so the picture goes right.
        make["x"] = (1 if move == "pan_left" else -1) * 0.30 * swing
    elif move in ("tilt_up", "tilt_down"):
        make["y"] = (-1 if move == "tilt_up" else 1) * 0.26 * swing
    elif move in ("truck_left", "truck_right"):
        make["shift"] = (-1 if move == "truck_left" else 1) * 0.17 * swing
        make["x"] = (1 if move == "truck_left" else -1) * 0.10 * swing
    elif move in ("crane_up", "crane_down"):
        make["rise"] = (1 if move == "crane_up" else -1) * 0.13 * swing + 0.10
    elif move in ("orbit_left", "orbit_right"):
        make["azimuth"] = (-1 if move == "orbit_left" else 1) * np.radians(24.0) * swing
    elif move == "follow":
        follow, shake = True, 0.10
        make["distance"] = 1.03 - 0.06 * e
    elif move == "handheld":
        shake = 0.42
        make["distance"] = 1.02 - 0.04 * e
    elif move == "aerial":
        make["azimuth"] = np.radians(11.0) * swing * (1 if draft_seed >= 0 else -1)
        make["distance"] = 1.16 - 0.22 * e
        make["rise"] = 0.04 * swing
        shake = 0.07
    else:
        # Even a locked camera breathes: 1.5 % closer over the shot.
        make["distance"] = 1.008 - 0.016 * e
    return Path(**make, follow=follow, shake=shake)


def shake(times: Array, degrees: float, seed: int) -> Array:
    """(N, 2) radians of yaw and pitch: five sines of 0.2–2.4 Hz, falling as 1/f, a closed form of time."""
    random = np.random.default_rng(seed)
    rates = np.array([0.23, 0.51, 0.97, 1.6, 2.4])
    phase = random.uniform(0, 2 * np.pi, (2, 5))
    weight = 1 / rates / (1 / rates).sum()
    waves = np.sin(2 * np.pi * rates[None, None] * times[:, None, None] + phase[None])
    return np.radians(degrees) * (waves * weight).sum(-1) * np.array([1.0, 0.8])
