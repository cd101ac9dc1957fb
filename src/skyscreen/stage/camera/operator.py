"""The operator: sets the camera up for a shot, checks what it sees, and mends the set-up until the subject is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import Model, View
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.clearance import Clearance
from skyscreen.stage.camera.framing import BROAD, F_NUMBER, TALL, Region
from skyscreen.stage.camera.height import eye_height
from skyscreen.stage.camera.moves import Path, path, shake
from skyscreen.stage.geometry import Array, smooth
from skyscreen.stage.set_dressing import Dressed

TURNS = (0.0, 10.0, -10.0, 20.0, -20.0, 35.0, -35.0, 55.0, -55.0, 80.0, -80.0, 110.0, -110.0, 150.0)
"""Degrees round the subject that are tried when the asked side is blocked."""
SEEN = 0.95
"""Share of the samples in which the subject must be seen before the search stops; the promise is 0.90."""
BARE = 0.86
"""Share of the subject that must be free, on average, before the search stops: a branch over an edge is no fault."""
Sea = Callable[[Array, Array, Array], Array]
"""Height of the surface at (x, z, t), arrays of one shape."""


@dataclass(frozen=True)
class Setup:
    """One way to stand."""

    azimuth: float
    lens: float
    raised: float = 0.0
    """Added height in distances."""


@dataclass(frozen=True, eq=False)
class Shot:
    """The finished camera: F + 1 views, and what was found."""

    views: tuple[View, ...]
    seen: float
    """Share of the frames in which the focus is in the picture and free."""
    turned: float
    """Degrees by which the side was changed."""
    lens: float


class Operator:
    """Frames one region over one shot.

    Args:
        heading: of the focus at the middle of the shot, radians.
        others: (n, F + 1, 8, 3) boxes of the rest of the cast.
        sea: surface height, or None on land.
        swell: significant wave height, metres.
        rests: the focus stands on another thing; the lens stays above its foot.
        furniture: cast that stands still, as model and (4, 4): rays meet its triangles.
    """

    def __init__(self, order: Order, set_: Dressed, region: Region, heading: float, azimuth: float,
                 others: Sequence[Array], times: Array, sea: Sea | None, swell: float, rests: bool = False,
                 furniture: Sequence[tuple[Model, Array]] = ()) -> None:
        self.order, self.set, self.region, self.heading = order, set_, region, heading
        self.camera = order.shot.camera
        self.base_azimuth, self.others, self.times = azimuth, list(others), times
        self.sea, self.swell = sea, swell
        self.clear, self.rests = Clearance(set_, furniture), rests
        if self.clear.box is not None and not set_.piece.indoor:
            # A set's limits keep the lens out of its walls; what flies over the roofs is filmed from up there.
            low, high = self.clear.box
            self.clear.box = low, (high[0], max(high[1], float(region.points[..., 1].max()) + 4.0), high[2])
        self.count = len(times)
        self.middle = self.count // 2
        seed = stream(order.seed, order.scene.id, order.shot.id, "camera")
        self.seed, self.lot = seed, float(np.random.default_rng(seed).uniform(-1, 1))
        sigma = 0.32 * order.fps
        region = self.region = _swept(region, self.camera.size)
        self.track = smooth(region.centre, sigma)
        if region.group is not None:
            group = smooth(0.5 * (region.group.min(1) + region.group.max(1)), sigma)
            self.track = group if self.camera.size != "medium" else 0.5 * (group + self.track)
        self.sweep: Path = path(self.camera.move, self.count, self.lot)

    # ------------------------------------------------------------ search

    def shoot(self) -> Shot:
        """The first set-up that sees its subject; the best of all when none does."""
        tied = bool(self.order.shot.relations)
        turns = [t for t in TURNS if abs(t) <= 20] if tied else TURNS
        frames = np.unique(np.linspace(1, self.count - 1, 5).astype(int))
        best: tuple[float, Setup, float] | None = None
        for lens, raised in ((1.0, 0.0), (1.0, 0.18), (0.72, 0.0), (0.52, 0.05), (0.4, 0.1)):
            if lens < 1 and self.camera.lens * lens < 11:
                continue
            for turn in turns:
                setup = Setup(self.base_azimuth + np.radians(turn), self.camera.lens * lens, raised)
                seen, bare = self._seen(setup, frames)
                # A changed side or lens costs a little: of two that see equally, the asked one wins.
                worth = seen + 0.5 * bare - 0.0007 * abs(turn) - 0.08 * (1 - lens) - 0.1 * raised
                if best is None or worth > best[0] + 1e-9:
                    best = worth, setup, turn
                if seen >= SEEN and bare >= BARE:
                    return self._finish(setup, turn)
            if best is not None and best[0] > 1.3:
                break  # nothing better waits behind another lens
        assert best is not None
        if best[0] <= 0 and self.clear.box is not None:  # no room anywhere: a shorter lens from the walls
            return self._finish(Setup(self.base_azimuth, max(0.72 * self.camera.lens, 11.0), 0.0), 0.0)
        return self._finish(best[1], best[2])

    def _finish(self, setup: Setup, turn: float) -> Shot:
        every = np.arange(self.count)
        views = [self._indoors(view, k) for k, view in enumerate(self._views(setup, every))]
        seen, _ = self._share(views, np.unique(np.linspace(1, self.count - 1, 12).astype(int)), every)
        return Shot(tuple(views), seen, turn, setup.lens)

    def _indoors(self, view: View, frame: int) -> View:
        """The same view from inside the room: the eye goes towards the subject, which keeps its place in the picture,
        until it is within the walls."""
        box = self.clear.box
        if box is None:
            return view
        low, high, eye = np.array(box[0]), np.array(box[1]), np.asarray(view.eye, float)
        if np.all(eye >= low - 1e-6) and np.all(eye <= high + 1e-6):
            return view
        steps = eye + np.linspace(0, 0.85, 120)[:, None] * (self.region.points[frame].mean(0) - eye)
        out = np.linalg.norm(steps - np.clip(steps, low, high), axis=1)
        place = np.clip(steps[int(np.argmin(out > out.min() + 1e-6))], low, high)
        focus = max(float(view.focus) - float(np.linalg.norm(place - eye)), 0.3)
        return replace(view, eye=place, focus=focus)

    def _seen(self, setup: Setup, frames: Array) -> tuple[float, float]:
        views = self._views(setup, frames)
        if any(self.clear.cramped(np.asarray(v.eye, float), self._elbow()) for v in (views[0], views[-1])):
            return 0.0, 0.0
        return self._share(views, frames, frames)

    def _elbow(self) -> float:
        """Free radius round the lens, metres: less for small subjects."""
        return float(np.clip(0.5 * self.region.height, 0.03, 0.30))

    def _share(self, views: Sequence[View], frames: Array, index: Array) -> tuple[float, float]:
        """Share of `frames` in which at least 60 % of the region's test points are in the picture and free, and the
        mean share of free points."""
        good, bare = 0, 0.0
        where = {int(k): n for n, k in enumerate(index)}
        for k in frames:
            view = views[where[int(k)]]
            region = self.region.points[k]
            centre = region.mean(0)
            probes = np.vstack([centre, centre + 0.55 * (region[:: max(1, len(region) // 10)] - centre)])
            picture, depth = optics.project_view(probes, view, self.order.width, self.order.height)
            inside = (depth > 0.02) & (np.abs(picture) <= 1.0).all(1)
            eye = np.asarray(view.eye, float)
            free = ~self.clear.blocked(eye, probes)
            for box in self.others:
                free &= ~_crosses(eye, probes, box[k].min(0), box[k].max(0))
            share = float((inside & free).mean())
            good, bare = good + (share >= 0.6), bare + share
        return good / len(frames), bare / len(frames)

    # ------------------------------------------------------------ one set-up

    def _views(self, setup: Setup, frames: Array) -> list[View]:
        size = optics.frame(setup.lens, self.order.width, self.order.height)
        distance = self._distance(setup, size)
        sweep, camera = self.sweep, self.camera
        at = self._composition(setup, distance, size)
        keep_eye, keep_aim = self._keeping(distance, size)
        middle = self.track[self.middle]
        region = self.region
        base = float(region.box[self.middle, :, 1].min())
        floor = base if self.rests else float(self.set.ground(middle[0], middle[2]))
        high = eye_height(camera, distance, base, float(middle[1]), region.height, floor) + setup.raised * distance
        up = high - float(middle[1])
        flat = np.sqrt(max(distance**2 - up**2, (0.18 * distance) ** 2))
        travel = self.track - middle
        angle = setup.azimuth + sweep.azimuth
        away = np.stack([np.sin(angle), np.zeros(self.count), np.cos(angle)], -1)
        aside = np.stack([np.cos(angle), np.zeros(self.count), -np.sin(angle)], -1)
        eye = middle + keep_eye * travel + distance * sweep.shift[:, None] * aside
        eye = eye + flat * sweep.distance[:, None] * away
        eye[:, 1] += up * sweep.distance + distance * sweep.rise
        if self.rests:
            # Over the edge of the table, 3° at least: its top must not cut the picture.
            eye[:, 1] += max(base + 0.06 * distance - float(eye[:, 1].min()), 0.0)
        target = middle + keep_aim * travel
        eye[:, 1] += self._lift(eye, floor)
        at = self._held(at, eye[self.middle], target[self.middle], size)
        unsteady = shake(self.times, sweep.shake, self.seed) * min(1.0, 40.0 / setup.lens)
        # Points shown at the sides of the picture must not leave it while the move adds its own.
        x, y = np.clip(at[0] + sweep.x, -0.62, 0.62), np.clip(at[1] + sweep.y, -0.55, 0.55)
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

    def _distance(self, setup: Setup, size: optics.Frame) -> float:
        """Metres at which the region fills its share of the picture; the whole group must fit where it is framed."""
        shown = self.region.points[self.middle]
        tall, broad = TALL[self.camera.size], BROAD[self.camera.size]
        if self.order.width < self.order.height:
            # A tall picture is filled to its sides before it shows more.
            broad = 0.62 if self.camera.size == "wide" else min(1.0, 1.2 * broad)
        distance = self._fit(setup, size, shown, tall, broad)
        if self.region.group is not None:
            several = np.concatenate([self.region.group[k] for k in (1, self.middle, -1)])
            # Only the spread counts, not the way travelled: each sample is brought back to the middle one.
            several = several - np.repeat([self.track[k] - self.track[self.middle] for k in (1, self.middle, -1)],
                                          self.region.group.shape[1], axis=0)
            share = {"extreme_wide": 0.6, "wide": 0.74, "full": 0.86, "medium": 0.92}[self.camera.size]
            both = self._fit(setup, size, several, share, share)
            most = 12.0 if self.region.sweeps else {"medium": 2.0, "full": 4.0}.get(self.camera.size, 6.0)
            distance = float(np.clip(both, distance, most * distance))
        return distance

    def _fit(self, setup: Setup, size: optics.Frame, points: Array, tall: float, broad: float) -> float:
        low, high = points.min(0), points.max(0)
        centre = 0.5 * (low + high)
        radius = float(np.linalg.norm(high - low)) / 2
        base = float(self.region.box[self.middle, :, 1].min())
        floor = base if self.rests else float(self.set.ground(centre[0], centre[2]))
        distance = radius / max(tall * size.y, 1e-3)
        for _ in range(10):
            up = eye_height(self.camera, distance, base, float(centre[1]), self.region.height, floor) - centre[1]
            flat = np.sqrt(max(distance**2 - up**2, (0.18 * distance) ** 2))
            eye = centre + np.array([flat * np.sin(setup.azimuth), up, flat * np.cos(setup.azimuth)])
            right, upward, ahead = optics.basis(*optics.aim(eye, centre, (0.0, 0.0), size))
            picture, depth = optics.project(points, eye, right, upward, ahead, size)
            if depth.min() < 0.05 * distance:
                distance *= 1.4
                continue
            spans = np.ptp(picture, axis=0) / 2
            distance *= float(np.clip(max(spans[0] / broad, spans[1] / tall), 0.5, 2.0))
        return distance

    def _composition(self, setup: Setup, distance: float, size: optics.Frame) -> tuple[float, float]:
        """Where the region's middle stands in the picture: on a third, with look room ahead of it."""
        camera = self.camera
        region = self.region.points[self.middle] if self.region.group is None else self.region.group[self.middle]
        right = np.array([np.cos(setup.azimuth), 0.0, -np.sin(setup.azimuth)])
        half = float(np.ptp(region @ right)) / 2 / distance / size.x
        facing = float(np.sin(self.heading) * right[0] + np.cos(self.heading) * right[2])
        wish = {"extreme_wide": 0.34, "wide": 0.30, "full": 0.24, "medium": 0.20, "close": 0.16,
                "extreme_close": 0.06}[camera.size]
        if self.region.group is not None:
            wish *= 0.35
        side = -np.sign(facing) if abs(facing) > 0.15 else np.sign(self.lot)
        x = float(side * min(wish * min(1.0, 0.45 + abs(facing)), max(0.0, 0.90 - half)))
        if self.order.width < self.order.height:
            x *= 0.6
        level = camera.angle in ("eye", "low", "ground")
        y = {"extreme_wide": -0.30, "wide": -0.16, "full": -0.03, "medium": -0.04, "close": 0.0,
             "extreme_close": 0.0}[camera.size]
        if not level:
            y *= 0.3
        if self.order.width < self.order.height and camera.size in ("wide", "extreme_wide"):
            y *= 0.8
        airborne = float(self.region.box[self.middle, :, 1].min()) - float(
            self.set.ground(*self.track[self.middle][[0, 2]])) > 1.5 * self.region.height + 1.0
        return x, (max(0.1, 2.2 * abs(y)) if airborne and level else y)

    def _held(self, at: tuple[float, float], eye: Array, target: Array, size: optics.Frame) -> tuple[float, float]:
        """The composition, moved just so far that nothing it frames is cut at the middle of the shot."""
        region = self.region
        points = region.points[self.middle] if region.group is None else region.group[self.middle]
        place = np.array(at, float)
        for _ in range(4):
            right, up, ahead = optics.basis(*optics.aim(eye, target, (float(place[0]), float(place[1])), size))
            picture, depth = optics.project(points, eye, right, up, ahead, size)
            if depth.min() <= 0 or np.ptp(picture, axis=0).max() > 1.92:
                break
            place -= np.maximum(picture.max(0) - 0.95, 0) - np.maximum(-0.95 - picture.min(0), 0)
        return float(place[0]), float(place[1])

    def _keeping(self, distance: float, size: optics.Frame) -> tuple[float, float]:
        """How far camera and aim keep up with a subject that travels: 0 stands still, 1 keeps pace.

        The subject may drift by `drift` of the picture over the shot, and change its size by `grow`.
        """
        if self.sweep.follow or self.camera.move in ("orbit_left", "orbit_right", "aerial"):
            return 1.0, 1.0
        way = self.track[-1] - self.track[0]
        travel = float(np.linalg.norm(way))
        if travel < 1e-3:
            return 1.0, 1.0
        away = np.array([np.sin(self.base_azimuth), 0.0, np.cos(self.base_azimuth)])
        radial = abs(float(way @ away))
        lateral = float(np.sqrt(max(travel**2 - radial**2, 0.0)))
        drift, grow = {"extreme_wide": (0.40, 0.5), "wide": (0.34, 0.45), "full": (0.16, 0.20),
                       "medium": (0.10, 0.12), "close": (0.06, 0.08), "extreme_close": (0.03, 0.04)}[self.camera.size]
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


def _swept(region: Region, size: str) -> Region:
    """What falls, jumps or rises through more than a third of itself is framed with all of its way up and down."""
    y = region.box[..., 1]
    if size not in ("extreme_wide", "wide", "full", "medium") or np.ptp(y.mean(1)) < 0.35 * region.height:
        return region
    way = region.box.copy()
    way[..., 1] = np.where(way[..., 1] < y.mean(1)[:, None], y.min(), y.max())
    group = way if region.group is None else np.concatenate([region.group, way], axis=1)
    return replace(region, group=group, sweeps=True)


def _crosses(start: Array, ends: Array, low: Array, high: Array) -> Array:
    """(N,) True where the segment to each end goes through the middle of a box before it gets there."""
    middle, half = 0.5 * (low + high), 0.5 * (high - low)
    low, high = middle - 0.85 * half, middle + 0.85 * half
    d = ends - start
    safe = np.where(np.abs(d) < 1e-12, 1e-12, d)
    t0, t1 = (low - start) / safe, (high - start) / safe
    near, far = np.minimum(t0, t1).max(1), np.maximum(t0, t1).min(1)
    return (near <= far) & (far > 0) & (near < 0.95)
