"""One set-up: where the camera stands and looks through a shot, for a side, a height, a reach and a lens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import View
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.framing import BROAD, F_NUMBER, MOST, SHARED, TALL, Region
from skyscreen.stage.camera.height import eye_height
from skyscreen.stage.camera.moves import Path, path, shake
from skyscreen.stage.camera.turning import facing
from skyscreen.stage.geometry import Array, corners, smooth
from skyscreen.stage.set_dressing import Dressed

Sea = Callable[[Array, Array, Array], Array]
"""Height of the surface at (x, z, t), arrays of one shape."""
SMOOTH = 0.32
"""Seconds: standard deviation of the low-pass between a subject's motion and the camera's."""
CLOSER = ("medium", "close", "extreme_close")
LOYAL = 0.6
"""How far from the lead the camera may aim for its company, in half sizes of the group."""
SPECK = 0.075
"""Share of the picture's height that what falls keeps at least when all of its way is shown."""
LOW_OVER, EYE_OVER = 0.05, 0.15
"""Metres over a table's top, for each metre to the lens, of a low and of any other lens: 3° and 9° down on it."""
ABRUPT = 0.22
"""Distance of a subject from its smooth way, in sizes of what is shown, from which the camera holds on to it."""
ROUND = 1.6
"""Heights of the subject up to which a way along is no way off."""
TALLER = 1.15
"""Times as tall as in the middle of a shot, from which on the way up counts for the distance."""
BOUNCE = 0.35
"""Way of a head over the smooth one, in half sizes of what is shown, up to which a camera does not mind."""
TOP, LOWEST = 0.9, -0.6
"""Half heights of the picture to which a landmark's top may reach, and down to which the lead is brought for it."""
Box = tuple[Sequence[float], Sequence[float]]


@dataclass(frozen=True)
class Setup:
    """One way to stand."""

    azimuth: float
    lens: float
    raised: float = 0.0
    """Added height in distances."""
    reach: float = 1.0
    """Factor of the distance that the size asks for."""


class Framer:
    """Frames one region over one shot.

    Args:
        heading: of the focus at the middle of the shot, radians.
        box: corners of where the lens may be, or None.
        sea: surface height, or None on land.
        swell: significant wave height, metres.
        rests: the focus stands on another thing; the lens stays above its foot.
        beside: (n, 3) middles of what is named and too large or too far to be framed with it, or None.
        over: height of the top of the table that the focus sits or works at, or None.
        landmark: (3,) top of a landmark that the picture should hold, or None.
    """

    def __init__(self, order: Order, set_: Dressed, region: Region, heading: float, azimuth: float, times: Array,
                 box: Box | None, sea: Sea | None = None, swell: float = 0.0, rests: bool = False,
                 beside: Array | None = None, over: float | None = None, landmark: Array | None = None) -> None:
        self.landmark = landmark
        self.order, self.set, self.heading, self.base_azimuth, self.times = order, set_, heading, azimuth, times
        self.camera, self.sea, self.swell, self.rests = order.shot.camera, sea, swell, rests
        self.beside, self.over = beside, over
        self.box = box if box is None else _roomy(box, region, bool(set_.piece.indoor))
        self.count = len(times)
        self.middle = self.count // 2
        seed = stream(order.seed, order.scene.id, order.shot.id, "camera")
        self.seed, self.lot = seed, float(np.random.default_rng(seed).uniform(-1, 1))
        sigma = SMOOTH * order.fps
        # What rides the swell is followed up and down; what leaps out of it is not.
        least = 0.35 if sea is None else 1.5
        region = self.region = _swept(region, self.camera.size, least)
        self.track = smooth(region.centre, sigma)
        # What changes its way so suddenly that a smooth camera would lose it is followed more closely.
        size = np.linalg.norm(np.ptp(region.points[self.middle], axis=0))
        if float(np.linalg.norm(region.centre - self.track, axis=1).max()) > ABRUPT * float(size):
            self.track = smooth(region.centre, 0.5 * sigma)
        if region.group is not None:
            group = smooth(0.5 * (region.group.min(1) + region.group.max(1)), sigma)
            # The others may leave the lead behind: the camera does not go with them.
            aside = group - self.track
            most = LOYAL * float(np.linalg.norm(np.ptp(region.group[self.middle], axis=0))) / 2
            aside *= np.minimum(1.0, most / np.maximum(np.linalg.norm(aside, axis=1, keepdims=True), 1e-9))
            self.track = self.track + (aside if self.camera.size != "medium" else 0.5 * aside)
        self.sweep: Path = path(self.camera.move, self.count, self.lot, float(times[-1] - times[0]))

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
        if self.landmark is not None and camera.angle != "overhead":
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
        deep = float(np.ptp(region.points[self.middle] @ -away[self.middle]))
        for k in frames:
            yaw, pitch = optics.aim(eye[k], target[k], (float(x[k]), float(y[k])), size)
            right, upward, ahead = optics.basis(yaw + unsteady[k, 0], pitch + unsteady[k, 1])
            depth = max(float((region.centre[k] - eye[k]) @ ahead), 0.02)
            out.append(View(
                eye=eye[k].astype(np.float32), right=right.astype(np.float32), up=upward.astype(np.float32),
                forward=ahead.astype(np.float32), lens=float(setup.lens), focus=depth,
                f_number=optics.stop(setup.lens, depth, deep, F_NUMBER[camera.size]),
                near=float(np.clip(0.04 * depth, 0.005, 0.05))))
        return out

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

    def _facing(self, setup: Setup) -> float:
        """−1 … 1: how far the focus goes or looks to the right of the picture."""
        return float(np.sin(self.heading) * np.cos(setup.azimuth) - np.cos(self.heading) * np.sin(setup.azimuth))

    def _half(self, setup: Setup) -> float:
        """Metres: half the breadth of what is framed, as seen from the side, at the middle of the shot."""
        region = self.region
        points = region.points[self.middle] if region.group is None else region.group[self.middle]
        return float(np.ptp(points @ np.array([np.cos(setup.azimuth), 0.0, -np.sin(setup.azimuth)]))) / 2

    def _distance(self, setup: Setup, size: optics.Frame) -> float:
        """Metres at which the region fills its share of the picture; the whole group must fit where it is framed."""
        shown = self._shown
        tall, broad = TALL[self.camera.size], BROAD[self.camera.size]
        if self.order.width < self.order.height:
            # A tall picture is filled to its sides before it shows more.
            broad = 0.70 if self.camera.size == "wide" else min(1.0, 1.2 * broad)
        distance = self._fit(setup, size, shown, tall, broad)
        if self._several is not None:
            share = SHARED[self.camera.size]
            both = self._fit(setup, size, self._several, share, share)
            most = max(tall / SPECK, 1.0) if self.region.sweeps else MOST[self.camera.size]
            distance = float(np.clip(both, distance, most * distance))
        return distance * setup.reach

    @cached_property
    def _shown(self) -> Array:
        """(n, 3) what has to be in the picture, at the middle of the shot.

        A head that is thrown about by a gallop or a roll takes its way along: the camera, which is smooth, holds off
        so far that it stays in the picture.
        """
        points = self.region.points[self.middle]
        if self.camera.size not in CLOSER:
            # Who bends, kneels or turns over in the middle of the shot is shown as tall as before and after.
            tall = np.ptp(self.region.points[..., 1], axis=1)
            grown = float(np.quantile(tall, 0.9)) / max(float(tall[self.middle]), 1e-6)
            if grown > TALLER:
                centre = self.region.centre[self.middle]
                points = centre + (points - centre) * np.array([1.0, grown, 1.0])
            return points
        centre = self.region.centre
        off = centre - smooth(centre, SMOOTH * self.order.fps)
        low, high = np.quantile(off, 0.05, axis=0), np.quantile(off, 0.95, axis=0)
        half = 0.5 * (points.max(0) - points.min(0))
        if float(np.max((high - low) / np.maximum(half, 1e-6))) < BOUNCE:
            return points
        rest = points - off[self.middle]
        return np.concatenate([rest + low, rest + high])

    @cached_property
    def _several(self) -> Array | None:
        """(n, 3) the group, or None. Only its spread counts, not the way travelled: each sample is brought back to the
        middle one."""
        if self.region.group is None:
            return None
        keys = (1, self.middle, -1)
        several = np.concatenate([self.region.group[k] for k in keys])
        return several - np.repeat([self.track[k] - self.track[self.middle] for k in keys],
                                   self.region.group.shape[1], axis=0)

    def _fit(self, setup: Setup, size: optics.Frame, points: Array, tall: float, broad: float) -> float:
        low, high = points.min(0), points.max(0)
        centre = 0.5 * (low + high)
        radius = float(np.linalg.norm(high - low)) / 2
        base = float(self.region.box[self.middle, :, 1].min())
        floor = base if self.rests else float(self.set.ground(centre[0], centre[2]))
        distance = radius / max(tall * size.y, 1e-3)
        for _ in range(10):
            up = eye_height(self.camera, distance, base, float(centre[1]), self.region.height, floor, self.region.long
                            ) - centre[1]
            flat = np.sqrt(max(distance**2 - up**2, (0.18 * distance) ** 2))
            eye = centre + np.array([flat * np.sin(setup.azimuth), up, flat * np.cos(setup.azimuth)])
            right, upward, ahead = optics.basis(*optics.aim(eye, centre, (0.0, 0.0), size))
            picture, depth = optics.project(points, eye, right, upward, ahead, size)
            if depth.min() < 0.05 * distance:
                distance *= 1.4
                continue
            spans = np.ptp(picture, axis=0) / 2
            change = float(np.clip(max(spans[0] / broad, spans[1] / tall), 0.5, 2.0))
            distance *= change
            if abs(change - 1) < 1e-4:
                break
        return distance

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

        Where the group is too large for the picture, the lead alone is held.
        """
        region = self.region
        points = region.points[self.middle] if region.group is None else region.group[self.middle]
        place, alone = np.array(at, float), region.group is None
        for _ in range(5):
            right, up, ahead = optics.basis(*optics.aim(eye, target, (float(place[0]), float(place[1])), size))
            picture, depth = optics.project(points, eye, right, up, ahead, size)
            if depth.min() <= 0 or np.ptp(picture, axis=0).max() > 1.92:
                if alone:
                    break
                points, alone = region.points[self.middle], True
                continue
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


def _roomy(box: Box, region: Region, indoor: bool) -> Box:
    """A set's limits keep the lens out of its walls, its floor and its ceiling.

    What flies over the roofs is filmed from up there, and what is small from as low as it stands.
    """
    low, high = box
    foot = float(np.median(region.box[..., 1].min(1)))
    floor = min(low[1], foot + float(np.clip(0.3 * region.height, 0.02, 0.18)))
    roof = high[1] if indoor else max(high[1], float(region.points[..., 1].max()) + 4.0)
    return (low[0], floor, low[2]), (high[0], roof, high[2])


def _swept(region: Region, size: str, least: float) -> Region:
    """What falls, jumps or rises through more than `least` of itself is framed with all of its way up and down."""
    y = region.box[..., 1]
    rise = np.ptp(y.mean(1))
    if size not in ("extreme_wide", "wide", "full", "medium") or rise < least * region.height:
        return region
    middle = region.box.mean(1)
    along = float(np.linalg.norm(np.ptp(middle[:, [0, 2]], axis=0)))
    way = region.box.copy()
    if rise >= along:
        way[..., 1] = np.where(way[..., 1] < y.mean(1)[:, None], y.min(), y.max())
    elif along < ROUND * region.height:  # round and round in one place, as on a high bar
        way[:] = corners(way.min((0, 1)), way.max((0, 1)))
    else:
        return region  # it goes further along than up: the camera goes with it
    group = way if region.group is None else np.concatenate([region.group, way], axis=1)
    return replace(region, group=group, sweeps=True)
