"""How far off a camera stands for what it frames, over one shot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.framing import BROAD, MOST, SHARED, TALL, Region
from skyscreen.stage.camera.height import eye_height
from skyscreen.stage.camera.moves import Path, path
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
ABRUPT = 0.22
"""Distance of a subject from its smooth way, in sizes of what is shown, from which the camera holds on to it."""
ROUND = 1.6
"""Heights of the subject up to which a way along is no way off."""
TALLER = 1.15
"""Times as tall as in the middle of a shot, from which on the way up counts for the distance."""
BOUNCE = 0.35
"""Way of a head over the smooth one, in half sizes of what is shown, up to which a camera does not mind."""
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


class Standing:
    """One region over one shot, and how far off the camera stands for it.

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
