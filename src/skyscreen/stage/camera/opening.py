"""Openings that a camera can fly into: windows, doors, mirrors and screens, of the place and of the cast.

A thing says where its opening is by the fact `opening=(x, y, wide, tall, z)`: middle and size of an upright rectangle
that faces +Z, in metres of its own space. A place's windows are its lights of the kind 'window'.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.clearance import Clearance
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, apply
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track

SQUARE = ((-1.0, 1.0), (1.0, 1.0), (1.0, -1.0), (-1.0, -1.0))
"""Corners from the top left on, as seen from in front."""


@dataclass(frozen=True, eq=False)
class Opening:
    """One rectangle."""

    corners: Array
    """(4, 3) world places, from the top left on as one stands before it."""
    member: str = ""

    @property
    def centre(self) -> Array:
        return self.corners.mean(0)

    @property
    def half(self) -> tuple[float, float]:
        a, b, _, d = self.corners
        return float(np.linalg.norm(b - a)) / 2, float(np.linalg.norm(d - a)) / 2

    @property
    def normal(self) -> Array:
        """(3,) towards who stands before it."""
        a, b, _, d = self.corners
        out = np.cross(d - a, b - a)
        return out / max(float(np.linalg.norm(out)), 1e-9)


def _of_thing(subject: Subject, track: Track, sample: int) -> Opening | None:
    fact = subject.facts.get("opening")
    if fact is None:
        return None
    x, y, wide, tall, z = (float(v) for v in fact)
    local = np.array([[x + a * wide / 2, y + b * tall / 2, z] for a, b in SQUARE])
    return Opening(apply(track.roots[sample][None], local[None])[0], subject.id)


def openings(set_: Dressed, subjects: Sequence[Subject], tracks: Mapping[str, Track], sample: int) -> list[Opening]:
    """All of a shot, those of the cast first, as they stand at `sample`."""
    own = [_of_thing(s, tracks[s.id], sample) for s in subjects if s.id in tracks]
    out = [one for one in own if one is not None]
    for light in set_.piece.lights:
        flat = np.array([light.direction[0], 0.0, light.direction[2]])
        if light.kind != "window" or abs(light.direction[1]) > 0.4 * np.linalg.norm(flat):
            continue  # a skylight or a softbox is no way out
        flat = flat / np.linalg.norm(flat)
        # The light shines inwards; who stands before it inside has +X of the rectangle on the right hand.
        right = np.array([flat[2], 0.0, -flat[0]])
        centre = np.asarray(light.position, float)
        wide, tall = light.size
        out.append(Opening(np.array([centre + a * wide / 2 * right + np.array([0.0, b * tall / 2, 0.0])
                                     for a, b in SQUARE])))
    return out


def best(found: Sequence[Opening], view: View, clear: Clearance, size: tuple[int, int], target: str | None
         ) -> Opening | None:
    """The one that was asked for, else the one that is seen best: free, turned to the lens, in or near the picture."""
    eye, ahead = np.asarray(view.eye, float), np.asarray(view.forward, float)
    frame = optics.frame(view.lens, *size)
    worth: list[tuple[float, int]] = []
    for k, one in enumerate(found):
        away = one.centre - eye
        distance = float(np.linalg.norm(away))
        turned = float(-(away @ one.normal) / max(distance, 1e-6))
        if turned < 0.15:
            continue
        inside = float(away @ ahead) / max(distance, 1e-6)
        if target is None and inside < -0.5:
            continue  # behind the lens: the camera would have to turn about
        before = one.centre + one.normal * min(0.12, 0.2 * distance)
        free = not bool(clear.blocked(eye, before[None], 0.05)[0])
        large = min(one.half[0] / frame.x, one.half[1] / frame.y) / distance
        worth.append((2.0 * (one.member == target and target is not None) + 1.0 * free + turned * inside
                      + min(large, 1.0), k))
    return found[max(worth)[1]] if worth else None


def standing(opening: Opening, frame: optics.Frame, fill: float) -> Array:
    """(3,) where the lens stands so that the rectangle reaches `fill` times over the picture's edges."""
    away = min(opening.half[0] / (fill * frame.x), opening.half[1] / (fill * frame.y))
    return opening.centre + opening.normal * away


def outline(opening: Opening, view: View, size: tuple[int, int]) -> tuple[float, ...] | None:
    """x and y of the four corners, 0–1 from the top left; None when one is behind the lens."""
    picture, depth = optics.project_view(opening.corners, view, *size)
    if depth.min() <= 1e-3:
        return None
    return tuple(round(float(v), 5) for v in np.stack([picture[:, 0] / 2 + 0.5, 0.5 - picture[:, 1] / 2], -1).ravel())
