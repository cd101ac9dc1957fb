"""Where in the picture a subject stands, and how far camera and aim keep up with its way."""

from __future__ import annotations

import numpy as np

from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.standing import Setup, Standing
from skyscreen.stage.geometry import Array

TOP, LOWEST = 0.9, -0.6
"""Half heights of the picture to which a landmark's top may reach, and down to which the lead is brought for it."""


class Composition(Standing):
    """Where in the picture the region is, and how much of its way camera and aim go along with."""

    def _composition(self, setup: Setup, distance: float, size: optics.Frame) -> tuple[float, float]:
        """Where the region's middle stands in the picture: on a third, with look room ahead of it."""
        camera = self.camera
        half = self._half(setup) / distance / size.x
        facing = self._facing(setup)
        wish = {"extreme_wide": 0.34, "wide": 0.30, "full": 0.24, "medium": 0.20, "close": 0.16,
                "extreme_close": 0.06}[camera.size]
        if self.region.group is not None:
            wish *= 0.35
        side = -np.sign(facing) if abs(facing) > 0.15 else np.sign(self.lot)
        if self.beside is not None and len(self.beside) and camera.size in ("extreme_wide", "wide", "full"):
            # The lead gives way to the tower behind it, which stands over the other side.
            right = np.array([np.cos(setup.azimuth), 0.0, -np.sin(setup.azimuth)])
            aside = float(((self.beside - self.track[self.middle]) @ right).mean())
            side = -np.sign(aside) if abs(aside) > 0.1 * distance else side
        x = float(side * min(wish * min(1.0, 0.45 + abs(facing)), max(0.0, 0.90 - half)))
        if self.order.width < self.order.height:
            x *= 0.6
        level = camera.angle in ("eye", "low", "ground")
        y = {"extreme_wide": -0.26, "wide": -0.15, "full": -0.03, "medium": -0.04, "close": 0.0,
             "extreme_close": 0.0}[camera.size]
        if not level:
            # Seen from above a third of the picture's height is enough ground before it.
            y *= 0.9 if camera.angle == "high" and camera.size == "extreme_wide" else 0.3
        if self.order.width < self.order.height and camera.size in ("wide", "extreme_wide"):
            y *= 0.8
        airborne = float(self.region.box[self.middle, :, 1].min()) - float(
            self.set.ground(*self.track[self.middle][[0, 2]])) > 1.5 * self.region.height + 1.0
        return x, (max(0.1, 2.2 * abs(y)) if airborne and level else y)

    def _held(self, at: tuple[float, float], eye: Array, target: Array, size: optics.Frame) -> tuple[float, float]:
        """The composition, moved just so far that nothing it frames is cut at the middle of the shot.

        A picture from the waist up has the hands' work at its edge: nor is it cut where the camera comes nearest.

        Where the group is too large for the picture, the lead alone is held.
        """
        region = self.region
        points = region.points[self.middle] if region.group is None else region.group[self.middle]
        place, alone = np.array(at, float), region.group is None
        nearest = float(self.sweep.distance.min()) if self.camera.size == "medium" and alone else 1.0
        for _ in range(5):
            right, up, ahead = optics.basis(*optics.aim(eye, target, (float(place[0]), float(place[1])), size))
            picture, depth = optics.project(points, eye, right, up, ahead, size)
            if depth.min() <= 0 or np.ptp(picture, axis=0).max() > 1.92:
                if alone:
                    break
                points, alone = region.points[self.middle], True
                continue
            picture = place + (picture - place) / nearest if np.ptp(picture, axis=0).max() < 1.9 * nearest else picture
            place -= np.maximum(picture.max(0) - 0.95, 0) - np.maximum(-0.95 - picture.min(0), 0)
        return float(place[0]), float(place[1])

    def _excess(self, at: tuple[float, float], eye: Array, target: Array, size: optics.Frame) -> float:
        """How far the landmark's top is over the picture's upper edge, in half heights."""
        assert self.landmark is not None
        right, up, ahead = optics.basis(*optics.aim(eye, target, at, size))
        picture, depth = optics.project(self.landmark[None], eye, right, up, ahead, size)
        return max(float(picture[0, 1]) - TOP, 0.0) if depth[0] > 0 else 0.0

    def _keeping(self, setup: Setup, distance: float, size: optics.Frame, x: float) -> tuple[float, float]:
        """How far camera and aim keep up with a subject that travels: 0 stands still, 1 keeps pace.

        The subject may drift by `drift` of the picture over the shot, and change its size by `grow`; `x` is its place
        in the middle, from which its ends must not leave the picture.
        """
        azimuth = setup.azimuth
        if self.sweep.follow or self.camera.move in ("orbit_left", "orbit_right", "aerial"):
            return 1.0, 1.0
        # The span of the way, not from its first place to its last: a ring ends where it began.
        away = np.array([np.sin(azimuth), 0.0, np.cos(azimuth)])
        depth = self.track @ away
        radial = float(np.ptp(depth))
        lateral = float(np.linalg.norm(np.ptp(self.track - depth[:, None] * away, axis=0)))
        travel = float(np.hypot(radial, lateral))
        if travel < 1e-3:
            return 1.0, 1.0
        drift, grow = {"extreme_wide": (0.40, 0.5), "wide": (0.34, 0.45), "full": (0.16, 0.20),
                       "medium": (0.10, 0.12), "close": (0.06, 0.08), "extreme_close": (0.03, 0.04)}[self.camera.size]
        room = 0.95 - abs(x) - self._half(setup) / distance / size.x - float(np.abs(self.sweep.x).max())
        drift = min(drift, max(room, 0.04))
        free = min(drift * 2 * distance * size.x / max(lateral, 1e-6), grow * distance / max(radial, 1e-6), 1.0)
        # A pan bears a camera that stays while its aim keeps up, as long as the angle stays under about 35°.
        stay = min(max(free, 0.62 * distance / max(travel, 1e-6) if radial < 0.35 * travel else free), 1.0)
        return 1.0 - stay, 1.0 - free

    def _drift(self, setup: Setup, at: tuple[float, float], distance: float, size: optics.Frame
               ) -> tuple[Array, Array]:
        """(F + 1,) place of the subject in the picture through the move; what stands at its sides must not leave it."""
        sweep = self.sweep
        half = self._half(setup) / size.x / (distance * sweep.distance)
        most = np.maximum(np.minimum(0.62, 0.96 - half), abs(at[0]))
        x = np.clip(at[0] + sweep.x + sweep.gain * self._facing(setup), -most, most)
        return x, np.clip(at[1] + sweep.y, -0.55, 0.55)

    def _arc(self, setup: Setup) -> Array:
        """(F + 1,) radians that the move goes round."""
        aside = float(np.sin(setup.azimuth - self.heading))
        away = np.sign(aside) if abs(aside) > 0.1 else np.sign(self.lot) or 1.0
        return self.sweep.azimuth * (away if self.sweep.turns else 1.0)
