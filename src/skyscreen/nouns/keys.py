"""Key poses: what a motion of the catalogue says about a body over time, as plain numbers.

A pose names only what it moves: a channel runs from the pose that last named it to the next that does, and begins at
nothing. None lets a hand or foot go again; all that is never named goes on as the body does by itself. Lengths are
shares of the body (a person: metres at 1.68 m of height; a quadruped: heights at the withers; a bird: its lengths),
angles radians.

A person's channels
    drop, ahead, aside      the hips sink, go forward, go to the left
    pitch, roll, turn       the whole trunk leans forward, falls to the right, turns to the left
    lean, bend, twist       the chest beyond the hips, the same ways
    nod, look, cock         the head: down, to the left, to the right shoulder
    air                     both feet leave the ground by this much
    jaw, shut               mouth open, lids closed: 0–1
    smile, wide             corners of the mouth down −1 … 1 up; lips pursed −1 … 1 drawn
    brow, frown, worry      brows down −1 … 1 up; down and together, up inside: 0–1
    squint, cheek, sneer    lids narrowed, cheeks raised, upper lip raised: 0–1
    stare, droop, down      lids wide open, half closed: 0–1; the eyes up −1 … 1 down
    lift                    how much higher a swinging foot is raised
    hand_l, hand_r          (out, up, ahead) of the wrist from the middle between the shoulders, in the chest's frame;
                            out is to the hand's own side
    ground_l, ground_r      the same from the ground under the hips, in the body's frame: a hand that leans on the floor
    palm_, way_, elbow_     where the palm faces, the fingers point, the elbow points
    grip_, point_           fingers: 0 straight, 0.4 at rest, 1.4 a fist; 1: the forefinger is straight all the same
    foot_, toe_, knee_      (out, up, ahead) of the ankle from the ground under the hips; its pitch; the way of the knee

A quadruped's: drop, ahead, pitch (head end down), roll, neck and nod (down), look, cock, wag (the tail), fold (0 … 1:
the legs lie on the ground), and fore_l … hind_r, (out, up, ahead) of a paw from where it stands.
A bird's on the ground: drop, pitch, nod, look, and wings (0 folded … 1 spread).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Vector = tuple[float, float, float]
Channels = Mapping[str, float | Vector | None]


@dataclass(frozen=True)
class Keys:
    """Poses at times; between two of them a monotone cubic runs, so nothing overshoots that is not keyed to."""

    poses: tuple[tuple[float, Channels], ...]
    """(seconds, pose), first at 0."""
    loop: float | None = None
    """From here on the poses repeat, a key's time; None: the last pose is held."""
    end: float = 0.0
    """When the repeat comes back to the pose at `loop`; with no loop unused."""
    steps: bool = False
    """Times are strides of the gait (0 … 1) instead of seconds."""

    @property
    def length(self) -> float:
        return self.end if self.loop is not None else self.poses[-1][0]


@dataclass(frozen=True)
class Grip:
    """How a thing is held while the motion runs."""

    joint: str
    """hand_r, hand_l, hands (between the two) or chest."""
    at: Vector = (0.0, 0.0, 0.0)
    """Point of the thing that the hand holds: shares of its half size from its middle, −1 … 1."""
    up: Vector = (0.0, 0.0, 1.0)
    """Where its +Y points; for a hand (palm's inner side, fingers, thumb), for chest and hands (left, up, ahead)."""
    front: Vector = (0.0, 1.0, 0.0)
    """Where its +Z points, same axes."""
    off: Vector = (0.0, 0.0, 0.0)
    """Metres of the held point from the palm, or from the middle of the chest, same axes."""
    largest: float = 1.3
    """Metres: a larger thing is not held but left where it stands."""


def both(**channels: float | Vector | None) -> dict[str, float | Vector | None]:
    """The same for the left and the right: both(hand=…) is hand_l and hand_r."""
    return {f"{name}_{side}": value for name, value in channels.items() for side in ("l", "r")}


def flight(start: float, height: float, base: Channels, tucked: Channels | None = None,
           gravity: float = 9.81) -> tuple[tuple[float, Channels], ...]:
    """Nine poses of a ballistic hop that leaves the ground at `start`: h(t) = v·t − g·t²/2, v = √(2·g·height)."""
    half = (2 * height / gravity) ** 0.5
    out = []
    for k in range(9):
        u = k / 4 - 1
        pose = dict(base if tucked is None or k in (0, 8) else tucked)
        out.append((start + k * half / 4, {**pose, "air": height * (1 - u * u)}))
    return tuple(out)
