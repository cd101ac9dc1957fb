"""What the camera does at the ends of a shot: racks, is flung aside, flies into an opening, comes out of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.nouns.order import Order
from skyscreen.nouns.passage import WHIP_TURN
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.clearance import Clearance
from skyscreen.stage.camera.opening import Opening, outline, standing
from skyscreen.stage.camera.turning import placed, turned
from skyscreen.stage.geometry import Array

OPEN = 1.4
"""f-number at the end of a rack."""
BLUR = 1 / 22
"""Radius of the blur disc of the subject at the end of a rack, in heights of the picture."""
FILL = 1.15
"""An opening at the end of a flight, in pictures: its frame has left the picture on all sides."""
BACK = 0.35
"""Way that the next shot still has to go, as a share of the distance to its subject."""


@dataclass(frozen=True)
class Span:
    """Frames of one take: sample k of its views is frame k − 1."""

    head: int
    body: int
    frames: int

    @classmethod
    def of(cls, order: Order) -> Span:
        return cls(order.head, round(order.shot.duration * order.fps), order.frames)

    def out(self, frames: int, to_end: bool = False) -> Array:
        """(F + 1,) share of an end at the tail: 0 before it, 1 on the last frame of the film, or of the take."""
        start = self.head + self.body - frames
        stop = self.frames if to_end else self.head + self.body
        return np.clip((np.arange(self.frames + 1) - start) / max(stop - start, 1), 0.0, 1.0)

    def into(self, frames: int, from_start: bool = False) -> Array:
        """(F + 1,) the same at the head: 1 on the first frame of the film, or of the take, and 0 after it."""
        stop = self.head + 1 + frames
        start = 1 if from_start else self.head + 1
        return np.clip((stop - np.arange(self.frames + 1)) / max(stop - start, 1), 0.0, 1.0)


def racked(views: Sequence[View], share: Array, order: Order) -> list[View]:
    """Focus drawn towards the lens and the iris opened, until the subject is a disc of `BLUR`."""
    out = []
    for view, u in zip(views, share, strict=True):
        if u <= 0:
            out.append(view)
            continue
        f, far = view.lens / 1000, max(float(view.focus), 0.3)
        # Thin lens in pixels, as shoot.frame packs it: C/(s' − f)·(1 − s'/s) = the wanted blur, solved for s'.
        c = f * f / OPEN * 1000 / 36 * max(order.inner_width, order.inner_height) / 2
        wanted = BLUR * order.inner_height
        near = max((c + wanted * f) / (wanted + c / far), 3 * f)
        e = float(u * u * (3 - 2 * u))
        out.append(replace(view, focus=1 / ((1 - e) / far + e / near), rack=e,
                           f_number=float(view.f_number ** (1 - e) * OPEN**e)))
    return out


def flung(views: Sequence[View], share: Array, way: int, size: tuple[int, int]) -> list[View]:
    """Turned aside by `WHIP_TURN` pictures times share², to the right for way 1."""
    out = []
    for view, u in zip(views, share, strict=True):
        wide = 2 * np.arctan(optics.frame(view.lens, *size).x)
        out.append(turned(view, -way * WHIP_TURN * wide * float(u * u)) if u > 0 else view)
    return out


def flown(views: Sequence[View], share: Array, opening: Opening, clear: Clearance, size: tuple[int, int]
          ) -> tuple[list[View], bool]:
    """The camera flies up to the opening; where something stands in its way it zooms in instead (False)."""
    for lift in (0.0, 0.35, 0.8, -0.3):
        out = [_toward(view, float(u), opening, lift, size) for view, u in zip(views, share, strict=True)]
        moving = [np.asarray(view.eye, float) for view, u in zip(out, share, strict=True) if u > 0]
        if not any(bool(clear.blocked(a, b[None], 0.0)[0]) for a, b in pairwise(moving)
                   if np.linalg.norm(b - a) > 1e-6):
            return out, True
    return [_zoomed(view, float(u), opening, size) for view, u in zip(views, share, strict=True)], False


def _toward(view: View, u: float, opening: Opening, lift: float, size: tuple[int, int]) -> View:
    if u <= 0:
        return view
    # The eye sets off gently and is still under way when the picture changes; the aim is there first.
    e = u * u * (2 - u)
    aim = min(1.0, 1.5 * u)
    aim = aim * aim * (3 - 2 * aim)
    frame = optics.frame(view.lens, *size)
    own, goal = np.asarray(view.eye, float), standing(opening, frame, FILL)
    eye = (1 - e) * own + e * goal
    eye[1] += lift * 4 * e * (1 - e)
    return _at(placed(view, eye), aim, own, opening)


def _zoomed(view: View, u: float, opening: Opening, size: tuple[int, int]) -> View:
    if u <= 0:
        return view
    frame = optics.frame(view.lens, *size)
    away = float(np.linalg.norm(opening.centre - np.asarray(view.eye, float)))
    fill = min(opening.half[0] / frame.x, opening.half[1] / frame.y) / away
    closer = max(FILL / max(fill, 1e-6), 1.0)
    out = _at(view, min(1.0, 1.5 * u), np.asarray(view.eye, float), opening)
    return replace(out, lens=float(view.lens * closer ** (u * u * (2 - u))))


def _at(view: View, share: float, own: Array, opening: Opening) -> View:
    """Aimed from what the shot looked at to the middle of the opening."""
    eye = np.asarray(view.eye, float)
    looked = own + np.asarray(view.forward, float) * float(view.focus)
    target = (1 - share) * looked + share * opening.centre
    d = target - eye
    yaw = float(np.arctan2(d[0], d[2]))
    pitch = float(np.arctan2(d[1], np.hypot(d[0], d[2])))
    right, up, forward = optics.basis(yaw, pitch)
    return replace(view, right=right.astype(np.float32), up=up.astype(np.float32), forward=forward.astype(np.float32),
                   focus=max(float(d @ forward), 0.02))


def emerged(views: Sequence[View], share: Array, clear: Clearance) -> list[View]:
    """The flight goes on into the shot and comes to rest: from behind its own place, else from a wider lens."""
    first = views[0]
    back = BACK * float(first.focus) * np.asarray(first.forward, float)
    eye = np.asarray(first.eye, float)
    free = not bool(clear.blocked(eye, (eye - back)[None], 0.0)[0]) and not clear.cramped(eye - back, 0.25)
    out = []
    for view, u in zip(views, share, strict=True):
        e = float(u * u)
        if free:
            away = BACK * e * float(view.focus)
            out.append(replace(placed(view, np.asarray(view.eye, float) - away * np.asarray(view.forward, float)),
                               focus=float(view.focus) + away))
        else:
            out.append(replace(view, lens=float(view.lens * (1 - 0.32 * e))))
    return out


def outlines(views: Sequence[View], share: Array, opening: Opening, size: tuple[int, int]
             ) -> tuple[tuple[float, ...], ...]:
    """(frame, x, y of four corners) for every frame of the flight."""
    rows = []
    for k, (view, u) in enumerate(zip(views, share, strict=True)):
        found = outline(opening, view, size) if k and u > 0 else None
        if found is not None:
            rows.append((float(k - 1), *found))
    return tuple(rows)
