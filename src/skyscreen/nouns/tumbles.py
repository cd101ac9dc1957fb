"""Poses of a body that turns over: cartwheels, flips, handstands, giants on a bar.

The legs are told from the hips, in the trunk's own frame, and laid round the turned trunk; so a pose stays a pose
whichever side is up. Shares of the body and radians as in `nouns.keys`.
"""

from __future__ import annotations

from math import cos, sin

from skyscreen.nouns.keys import Channels, Vector

HIPS, JOINT, LEG = 0.883, (0.085, 0.035), 0.776
"""Of a person of 1.68 m: metres of standing hips over the ground; of the leg's root from them, out and down; of a
straight leg from its root to the ankle."""
SIDES = (("l", 1.0), ("r", -1.0))


def turned(point: Vector, pitch: float, roll: float) -> Vector:
    """(left, up, ahead) of a point of the trunk about the hips once it is pitched, then rolled."""
    x, y, z = point
    y, z = y * cos(pitch) - z * sin(pitch), y * sin(pitch) + z * cos(pitch)
    return x * cos(roll) - y * sin(roll), x * sin(roll) + y * cos(roll), z


def tumble(
    hips: Vector,
    pitch: float = 0.0,
    roll: float = 0.0,
    apart: float = 0.08,
    fore: float = 0.0,
    long: float = 1.0,
    split: float = 0.0,
    toe: float = 0.9,
    own: Channels | None = None,
) -> Channels:
    """One pose.

    Args:
        hips: (left, up, ahead) from the ground under the body's own place.
        apart, fore: radians of each leg to its side and ahead of the trunk's line.
        long: how far the leg is stretched, 1 straight.
        split: radians by which the left leg is further ahead than that, the right one further back.
        toe: pitch of the foot from its leg, 0 flat, 0.9 pointed.
        own: channels said outright, such as a foot that stands.
    """
    out: dict[str, float | Vector | None] = {
        "aside": hips[0], "drop": HIPS - hips[1], "ahead": hips[2], "pitch": pitch, "roll": roll}
    for name, sign in SIDES:
        swing = fore + sign * split
        leg = (sign * (JOINT[0] + LEG * long * sin(apart)), -JOINT[1] - LEG * long * cos(apart) * cos(swing),
               LEG * long * cos(apart) * sin(swing))
        x, y, z = turned(leg, pitch, roll)
        out[f"foot_{name}"] = (sign * (hips[0] + x), hips[1] + y, hips[2] + z)
        x, y, z = turned((sign * 0.1, 0.3 * sin(swing), 1.0), pitch, roll)
        out[f"knee_{name}"] = (sign * x, y, z)
        out[f"toe_{name}"] = pitch + toe - swing
        out[f"sole_{name}"] = roll
    return {**out, **(own or {})}


BAR, SPAN = 2.35, 1.005
"""Heights of the bar that keys of hanging bodies are made for, and from it to the hips of who hangs straight."""
GRASP = 0.075
"""From a bar in a closed hand to the wrist."""


def hung(angle: float, bend: float = 0.0, fore: float = 0.0, own: Channels | None = None) -> Channels:
    """A pose on a bar.

    Args:
        angle: radians round the bar, 0 hanging, π in a handstand on it, growing the way the body faces.
        bend: how far the arms are bent, 0 … 1: the chin is at the bar.
        fore: radians that the legs are ahead of the trunk's line.
    """
    near = SPAN - 0.43 * bend
    pitch = -angle
    up = (0.0, cos(pitch), sin(pitch))
    hands: dict[str, float | Vector | None] = {}
    for name in ("l", "r"):
        hands[f"ground_{name}"] = (0.23, BAR - GRASP * up[1], -GRASP * up[2])
        hands[f"way_{name}"], hands[f"palm_{name}"] = up, (0.0, -up[2], up[1])
        hands[f"elbow_{name}"], hands[f"grip_{name}"] = (1.0, -0.6, 0.2), 1.35
    hips = (0.0, BAR - near * up[1], -near * up[2])
    return tumble(hips, pitch=pitch, apart=0.03, fore=fore, own={**hands, **(own or {})})
