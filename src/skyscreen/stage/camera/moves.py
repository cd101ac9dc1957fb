"""Moves: what changes while the camera runs, as smooth curves of the shot's share s in 0…1.

Depth shows in parallax alone, so no move is a mere change of size: what goes in or out also goes round, by an angle at
which near things pass far ones plainly (14° over a shot shift a wall 10 m behind a face by the face's own width).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from skyscreen.nouns.screenplay import Move
from skyscreen.stage.geometry import Array

ARC = {"push_in": 9.0, "pull_out": 10.0, "crane_up": 8.0, "crane_down": 8.0, "tilt_up": 5.0, "tilt_down": 5.0,
       "follow": 13.0, "handheld": 7.0, "aerial": 16.0}
"""Degrees round the subject, to either side of the middle of the shot."""
ROUND = 27.0
"""The same for an orbit."""
GAIN = 0.13
"""Half pictures by which whom the camera follows falls back behind the middle and comes before it again."""
LONG = 5.0
"""Seconds of a shot for which the amplitudes are meant."""


@dataclass(frozen=True, eq=False)
class Path:
    """Offsets from the framed camera; F + 1 samples each."""

    azimuth: Array
    """Radians added to the yaw round the subject; where `turns` is set, away from its front."""
    distance: Array
    """Factor."""
    shift: Array
    """Camera to its right, in distances."""
    rise: Array
    """Camera up, in distances."""
    x: Array
    """Added to the picture place of the subject, −1…1."""
    y: Array
    gain: Array
    """Added to its place along its own way through the picture: it draws ahead of the camera."""
    turns: bool = False
    """It goes round towards the subject's front or away from it, from whichever side."""
    follow: bool = False
    """Keeps pace with its subject exactly."""
    shake: float = field(default=0.04)
    """Degrees of unsteadiness."""


def glide(s: Array) -> Array:
    """0 … 1: under way at the cut already (at 0.4 of its mean speed), fastest in the middle, never at rest."""
    s = np.clip(np.asarray(s, float), 0.0, 1.0)
    return 0.4 * s + 0.6 * s * s * (3 - 2 * s)


def path(move: Move, count: int, lot: float = 0.0, seconds: float = LONG) -> Path:
    """The curves of a move over `count` samples.

    Args:
        lot: −1…1 picks a side where the move leaves it open.
        seconds: length of the shot; a short one goes less far, so that the pace is the same.
    """
    e = glide(np.linspace(0.0, 1.0, count))
    zero, one = np.zeros(count), np.ones(count)
    swing = 2 * e - 1
    # Whoever is followed draws ahead, which passes the background by all the faster; a push goes before the face.
    side = {"push_in": -1, "pull_out": 1, "follow": 1}.get(move, 1 if lot >= 0 else -1)
    pace = float(np.clip(seconds / LONG, 0.5, 1.15))
    make = {"azimuth": zero, "distance": one, "shift": zero, "rise": zero, "x": zero, "y": zero, "gain": zero}
    make["azimuth"] = side * np.radians(ARC.get(move, 0.0) * pace) * swing
    follow, unsteady = False, 0.04
    if move == "push_in":
        make["distance"] = 1.10 * 0.70 ** (pace * (e - 0.5))
    elif move == "pull_out":
        make["distance"] = 1.12 * 1.44 ** (pace * (e - 0.5))
    elif move in ("pan_left", "pan_right"):
        # The camera turns left, so the picture goes right.
        make["x"] = (1 if move == "pan_left" else -1) * 0.30 * swing
    elif move in ("tilt_up", "tilt_down"):
        make["y"] = (-1 if move == "tilt_up" else 1) * 0.26 * swing
    elif move in ("truck_left", "truck_right"):
        way = -1 if move == "truck_left" else 1
        make["shift"] = way * 0.26 * pace * swing
        make["x"] = -way * 0.10 * swing
    elif move in ("crane_up", "crane_down"):
        make["rise"] = (1 if move == "crane_up" else -1) * 0.13 * pace * swing + 0.05
    elif move in ("orbit_left", "orbit_right"):
        make["azimuth"] = (-1 if move == "orbit_left" else 1) * np.radians(ROUND * pace) * swing
    elif move == "follow":
        follow, unsteady = True, 0.12
        make["distance"] = 1.06 * 0.86 ** (pace * (e - 0.5))
        make["gain"] = GAIN * pace * swing
    elif move == "handheld":
        unsteady = 0.42
        make["distance"] = 1.03 - 0.08 * e
    elif move == "aerial":
        make["distance"] = 1.16 - 0.26 * e
        make["rise"] = 0.05 * swing
        unsteady = 0.07
    else:
        # Even a locked camera breathes: 1.5 % closer over the shot.
        make["distance"] = 1.008 - 0.016 * e
    return Path(**make, turns=move in ("push_in", "pull_out", "follow"), follow=follow, shake=unsteady)


def shake(times: Array, degrees: float, seed: int) -> Array:
    """(N, 2) radians of yaw and pitch: five sines of 0.2–2.4 Hz, falling as 1/f, a closed form of time."""
    random = np.random.default_rng(seed)
    rates = np.array([0.23, 0.51, 0.97, 1.6, 2.4])
    phase = random.uniform(0, 2 * np.pi, (2, 5))
    weight = 1 / rates / (1 / rates).sum()
    waves = np.sin(2 * np.pi * rates[None, None] * times[:, None, None] + phase[None])
    return np.radians(degrees) * (waves * weight).sum(-1) * np.array([1.0, 0.8])
