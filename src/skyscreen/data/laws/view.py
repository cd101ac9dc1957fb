"""The camera of the law world: where it stands and looks at every time, and world → pixel as a matrix."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from skyscreen.data.laws import words as w

TARGET = (0.0, 0.95, 0.0)  # m
DISTANCE = 6.2  # m
PITCH = math.radians(17)  # looks down by
HALF_VIEW = math.radians(21)  # half the angle of view, both ways: ±2.4 m at the target, 13 pixels a metre at 64
MIDDLE = 0.94  # s: the moment at which all moves are half-way
PAN = math.radians(6.0)  # a second
PUSH = 0.85  # m/s
CIRCLE = math.radians(13)  # a second


@dataclass(frozen=True)
class View:
    """Pinhole cameras, (B, T, …): a ray through (u, v) in [−1, 1]² (v down) is forward + tan·u·right − tan·v·up."""

    eye: Tensor  # float32 (B, T, 3), m
    right: Tensor  # unit vectors, float32 (B, T, 3)
    up: Tensor
    forward: Tensor


def look(camera: Tensor, time: Tensor, circle_sign: Tensor) -> View:
    """Camera numbers (B,), times (T,), ±1 for the sense of an orbit (B,) → View."""
    s = (time - MIDDLE)[None, :]
    camera = camera[:, None]
    pan = PAN * s * ((camera == w.PAN_LEFT).float() - (camera == w.PAN_RIGHT).float())
    distance = DISTANCE - PUSH * s * (camera == w.PUSH_IN)
    angle = CIRCLE * s * (camera == w.ORBIT) * circle_sign[:, None]
    cos_p, sin_p = math.cos(PITCH), math.sin(PITCH)
    eye = torch.stack(
        [
            TARGET[0] + distance * cos_p * torch.sin(angle),
            TARGET[1] + distance * sin_p,
            TARGET[2] + distance * cos_p * torch.cos(angle),
        ],
        2,
    )
    heading = angle + pan  # turned to the left, seen from above, as x = sin, z = cos of where the camera's back is
    zero = torch.zeros_like(heading)
    forward = torch.stack([-cos_p * torch.sin(heading), zero - sin_p, -cos_p * torch.cos(heading)], 2)
    right = torch.stack([torch.cos(heading), zero, -torch.sin(heading)], 2)
    return View(eye, right, torch.linalg.cross(right, forward), forward)


def matrix(view: View, size: int) -> Tensor:
    """World → pixel, float32 (B, T, 3, 4): (u·w, v·w, w) = M (x, y, z, 1); pixel i of a row covers i … i + 1; w is the
    distance along the view, metres."""
    scale = size / 2 / math.tan(HALF_VIEW)
    rows = [
        scale * view.right + size / 2 * view.forward,
        -scale * view.up + size / 2 * view.forward,
        view.forward,
    ]
    turn = torch.stack(rows, 2)
    return torch.cat([turn, -(turn @ view.eye[..., None])], 3)
