"""One set-up: where the camera stands and looks through a shot, for a side, a height, a reach and a lens."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from skyscreen.nouns.frame import View
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.composition import LOWEST, Composition
from skyscreen.stage.camera.framing import F_NUMBER
from skyscreen.stage.camera.height import eye_height
from skyscreen.stage.camera.moves import shake
from skyscreen.stage.camera.standing import Setup
from skyscreen.stage.camera.turning import facing
from skyscreen.stage.geometry import Array, smooth

LOW_OVER, EYE_OVER = 0.05, 0.15
"""Metres over a table's top, for each metre to the lens, of a low and of any other lens: 3° and 9° down on it."""


class Framer(Composition):
    """Frames one region over one shot."""

    def views(self, setup: Setup, frames: Array) -> list[View]:
        """Of these samples, from inside the room."""
        return [self._indoors(view, int(k)) for view, k in zip(self._views(setup, frames), frames, strict=True)]

    def _indoors(self, view: View, frame: int) -> View:
        """The same view from inside the room: the eye goes towards the subject, which keeps its place in the picture,
        until it is within the walls."""
        box = self.box
        if box is None:
            return view
        low, high, eye = np.array(box[0]), np.array(box[1]), np.asarray(view.eye, float)
        if np.all(eye >= low - 1e-6) and np.all(eye <= high + 1e-6):
            return view
        steps = eye + np.linspace(0, 0.85, 120)[:, None] * (self.region.points[frame].mean(0) - eye)
        out = np.linalg.norm(steps - np.clip(steps, low, high), axis=1)
        place = np.clip(steps[int(np.argmin(out > out.min() + 1e-6))], low, high)
        focus = max(float(view.focus) - float(np.linalg.norm(place - eye)), 0.25 * float(view.focus))
        centre = self.region.centre[frame]
        at, depth = optics.project_view(centre[None], view, self.order.width, self.order.height)
        if depth[0] <= 0:
            return replace(view, eye=place, focus=focus)
        size = optics.frame(view.lens, self.order.width, self.order.height)
        x, y = (float(v) for v in np.clip(at[0], -0.9, 0.9))
        moved = replace(view, eye=place.astype(np.float32), focus=focus)
        return facing(moved, *optics.aim(place, centre, (x, y), size))

    def _views(self, setup: Setup, frames: Array) -> list[View]:
        size = optics.frame(setup.lens, self.order.width, self.order.height)
        distance = self._distance(setup, size)
        sweep, camera = self.sweep, self.camera
        at = self._composition(setup, distance, size)
        keep_eye, keep_aim = self._keeping(setup, distance, size, at[0])
        middle = self.track[self.middle]
        region = self.region
        base = float(region.box[self.middle, :, 1].min())
        floor = base if self.rests else float(self.set.ground(middle[0], middle[2]))
        high = eye_height(camera, distance, base, float(middle[1]), region.height, floor, region.long)
        if self.landmark is not None and not self.set.piece.indoor:
            # From the height of the head: from above, the ground before a landmark fills the picture.
            high = min(high, base + float(np.clip(region.height, 0.8, 2.0)) + 0.02 * distance)
        high += setup.raised * distance
        up = high - float(middle[1])
        flat = np.sqrt(max(distance**2 - up**2, (0.18 * distance) ** 2))
        travel = self.track - middle
        angle = setup.azimuth + self._arc(setup)
        away = np.stack([np.sin(angle), np.zeros(self.count), np.cos(angle)], -1)
        aside = np.stack([np.cos(angle), np.zeros(self.count), -np.sin(angle)], -1)
        eye = middle + keep_eye * travel + distance * sweep.shift[:, None] * aside
        eye = eye + flat * sweep.distance[:, None] * away
        eye[:, 1] += up * sweep.distance + distance * sweep.rise
        if self.rests:
            # Over the edge of the table, 3° at least: its top must not cut the picture.
            eye[:, 1] += max(base + 0.06 * distance - float(eye[:, 1].min()), 0.0)
        if self.over is not None and camera.angle != "ground":
            # Over the table that one sits or works at: from lower its edge cuts faces off and hides what lies on it.
            least = self.over + (LOW_OVER if camera.angle == "low" else EYE_OVER) * distance
            eye[:, 1] += max(least - float(eye[:, 1].min()), 0.0)
        target = middle + keep_aim * travel
        eye[:, 1] += self._lift(eye, floor)
        if self.landmark is not None:
            at = at[0], max(at[1] - self._excess(at, eye[self.middle], target[self.middle], size), LOWEST)
        at = self._held(at, eye[self.middle], target[self.middle], size)
        unsteady = shake(self.times, sweep.shake, self.seed) * min(1.0, 40.0 / setup.lens)
        x, y = self._drift(setup, at, distance, size)
        out = []
        deep = region.sharp * float(np.ptp(region.points[self.middle] @ -away[self.middle]))
        for k in frames:
            yaw, pitch = optics.aim(eye[k], target[k], (float(x[k]), float(y[k])), size)
            right, upward, ahead = optics.basis(yaw + unsteady[k, 0], pitch + unsteady[k, 1])
            seen = region.centre[k] if self.landmark is None or self.order.shot.subjects else self.landmark
            depth = max(float((seen - eye[k]) @ ahead), 0.02)
            out.append(View(
                eye=eye[k].astype(np.float32), right=right.astype(np.float32), up=upward.astype(np.float32),
                forward=ahead.astype(np.float32), lens=float(setup.lens), focus=depth,
                f_number=optics.stop(setup.lens, depth, deep, F_NUMBER[camera.size]),
                near=float(np.clip(0.04 * depth, 0.005, 0.05))))
        return out

    def _lift(self, eye: Array, floor: float) -> Array:
        """(F + 1,) metres to add to the lens's height: over land and waves, as one smooth curve."""
        least = float(np.clip(0.3 * self.region.height, 0.03, 0.18))
        ground = np.asarray(self.set.piece.height(eye[:, 0].astype(np.float32), eye[:, 2].astype(np.float32)), float)
        over_land = float((ground + least - eye[:, 1]).max())
        lift = np.full(self.count, max(over_land, 0.0))
        level = self.set.level
        if level is None:
            return lift
        wide = self.camera.size in ("extreme_wide", "wide", "full")
        if self.sea is None:
            return np.maximum(lift, float((level + 0.25 - eye[:, 1]).max()))
        surface = self.sea(eye[:, 0], eye[:, 2], self.times)
        # The lens rides a third of the swell, as if on a heavy boat, and stands above the crests before it.
        ride = 0.33 * smooth(surface - level, 0.6 * self.order.fps)
        margin = 0.4 + (0.75 * self.swell if wide else 0.25 * self.swell)
        room = np.maximum(level + margin, surface + 0.4) - (eye[:, 1] + lift + ride)
        return lift + ride + max(float(room.max()), 0.0)
