"""Passers-by walk: figures of the place that have legs go their way, behind the action and before it; guests that sit
there look about.

They are dressing, never the cast: half a thousand triangles each, rigid but for arms and legs. Only those that the
camera can see are moved, and only where their way is free; the others of the nearest shift their weight.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import View
from skyscreen.nouns.model import Model
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import Instance
from skyscreen.stage import hinges
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.clearance import Clearance
from skyscreen.stage.footways import off_road, on_road
from skyscreen.stage.geometry import Array
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Clock, Track

MOST = 5
"""Figures that move in one shot: each is skinned by itself, 8 ms of a software rasteriser's frame."""
LEAST, TRIES = 4, 14
"""So many at least pass through the picture of a place that has passers-by; places that are tried for them."""
FAR = 45.0
"""Metres from the lens beyond which nobody sees a step."""
PACE = 1.25
"""m/s of a person in a street (Bohannon 1997: 1.2–1.4)."""
LOOKS = 5
SIDES = 0.95
"""Half pictures from the middle within which a figure counts as in it."""
AGO = 0.8
"""Metres that a way keeps from the cast."""
SUNK, ABOUT = 0.3, 5.0
"""Metres by which a way lies lower than three quarters of the ground `ABOUT` metres round it: a trench, as of rails."""
BREAST = 1.0
"""Metres over the ground at which a way must be free."""


STIRRING = 3
"""Guests that turn their heads in one shot."""
ELBOW, NEAR = 0.6, 1.3
"""Metres from the cast within which no guest sits, and from the lens."""
BETWEEN = 0.42
"""Half pictures from the middle: a guest nearer than the lead sits aside of that."""


@dataclass(frozen=True, eq=False)
class Bystander:
    """One figure that moves: its row in the dressing and its track."""

    row: int
    track: Track


def walks(model: Model) -> bool:
    """Whether it has legs that swing."""
    return any(h["kind"] == "leg" for h in hinges.parts(model).values())


def sits(model: Model) -> bool:
    """Whether it is a guest on a seat of the place."""
    return bool(model.facts.get("sits"))


def without_guests(set_: Dressed) -> Dressed:
    """The set as the operator sees it: no guest stands in the way of a set-up, he is sent away."""
    rows = {k for k, one in enumerate(set_.instances) if sits(one.model)}
    return _without(set_, rows) if rows else set_


def stirring(order: Order, set_: Dressed, views: Sequence[View], clock: Clock) -> list[Bystander]:
    """The nearest guests in the picture, who turn their heads."""
    rows = [k for k, one in enumerate(set_.instances) if sits(one.model)]
    if not rows:
        return []
    depth, aside, _ = _seen(order, set_, rows, views)
    inside = (depth > 1.0) & (aside < 1.1)
    out = []
    for n in np.argsort(depth):
        if inside[n] and len(out) < STIRRING:
            model, root = set_.instances[rows[n]].model, set_.transforms[rows[n]]
            name = str(set_.instances[rows[n]].object_id)
            random = np.random.default_rng(stream(order.seed, order.scene.id, name, "guest"))
            angles = {joint: hinges.stirred(h, clock.times, random.uniform(0, 2 * np.pi))
                      for joint, h in hinges.parts(model).items() if h["kind"] == "stir"}
            roots = np.repeat(root[None], len(clock.times), 0)
            out.append(Bystander(rows[n], Track(roots, hinges.turned(model, angles, len(clock.times)))))
    return out


def _seen(order: Order, set_: Dressed, rows: Sequence[int], views: Sequence[View]) -> tuple[Array, Array, float]:
    """Depth of figures before the lens in the middle of the shot, metres; how far beside the middle of the picture, in
    its half widths; and the depth of what is in focus."""
    middle = views[len(views) // 2]
    eye, ahead, right = (np.asarray(v, float) for v in (middle.eye, middle.forward, middle.right))
    away = set_.transforms[rows, :3, 3] + np.array([0.0, BREAST, 0.0]) - eye
    depth = away @ ahead
    wide = optics.frame(middle.lens, order.width, order.height).x
    return depth, np.abs(away @ right) / np.maximum(depth, 0.1) / wide, float(middle.focus)


def bystanders(order: Order, set_: Dressed, views: Sequence[View], cast: Sequence[Track], clock: Clock
               ) -> list[Bystander]:
    """Those who are seen, the nearest first; where fewer than `LEAST` are, others come through the picture behind the
    action: a street that is full beside the frame alone looks empty."""
    rows = [k for k, one in enumerate(set_.instances) if walks(one.model)]
    if not rows:
        return []
    middle = views[len(views) // 2]
    eye, ahead, right = (np.asarray(v, float) for v in (middle.eye, middle.forward, middle.right))
    away = set_.transforms[rows, :3, 3] + np.array([0.0, BREAST, 0.0]) - eye
    depth = away @ ahead
    wide = optics.frame(middle.lens, order.width, order.height).x
    aside = np.abs(away @ right) / np.maximum(depth, 0.1) / wide
    inside = (depth > 1.0) & (depth < FAR) & (aside < 1.2)
    clear = Clearance(_without(set_, set(rows)))
    spots = np.concatenate([track.roots[:: max(len(track.roots) // 8, 1), :3, 3] for track in cast]) if cast \
        else np.zeros((0, 3))
    way = _Ways(order, set_, clear, spots, clock)
    out: list[Bystander] = []
    for n in np.argsort(depth):
        track = way.own(rows[n]) if inside[n] and len(out) < MOST else None
        if track is not None and not _cut(order, set_.instances[rows[n]].model, track.roots, views):
            out.append(Bystander(rows[n], track))
    spare = [rows[n] for n in np.argsort(np.abs(depth)) if not inside[n]]
    random = np.random.default_rng(stream(order.seed, order.scene.id, order.shot.id, "passing"))
    for _ in range(TRIES):
        if len(out) >= LEAST or not spare:
            break
        far = max(float(middle.focus), 1.5) * random.uniform(1.7, 3.4) + 1.5
        place = eye + far * (ahead + random.uniform(-0.85, 0.85) * wide * right)
        if set_.paved:
            place = off_road(set_, place, random.uniform(-1.0, 1.0))
        track = way.through(spare[0], place, right * (1 if random.random() < 0.5 else -1))
        if track is not None and not _cut(order, set_.instances[spare[0]].model, track.roots, views):
            out.append(Bystander(spare.pop(0), track))
    return out


def dispersed(order: Order, set_: Dressed, views: Sequence[View], cast: Sequence[Track] = ()) -> Dressed:
    """The set without the figures of which the picture would show a coat and no head, and without the guests who sit
    before the lens, before the lead or at the elbow of the cast."""
    rows = [k for k, one in enumerate(set_.instances) if walks(one.model)]
    away = {k for k in rows if _cut(order, set_.instances[k].model, set_.transforms[k][None], views)}
    guests = [k for k, one in enumerate(set_.instances) if sits(one.model)]
    if guests:
        spots = [track.roots[:: max(len(track.roots) // 8, 1), :3, 3] for track in cast]
        busy = np.concatenate(spots)[:, [0, 2]] if spots else np.zeros((0, 2))
        for view in (views[0], views[len(views) // 2], views[-1]):
            depth, aside, focus = _seen(order, set_, guests, [view])
            lens = np.asarray(view.eye, float)[[0, 2]]
            for n, k in enumerate(guests):
                place = set_.transforms[k][[0, 2], 3]
                close = len(busy) and float(np.hypot(*(busy - place).T).min()) < ELBOW
                before = depth[n] < focus - 0.2 and aside[n] < BETWEEN + 0.35 / max(float(depth[n]), 0.3)
                if close or before or float(np.hypot(*(place - lens))) < NEAR:
                    away.add(k)
    return _without(set_, away) if away else set_


def _cut(order: Order, model: Model, roots: Array, views: Sequence[View]) -> bool:
    """Whether the upper edge cuts the head off at any of `LOOKS` moments, well within the picture's sides."""
    for share in np.linspace(0.0, 1.0, LOOKS):
        root, view = roots[round(share * (len(roots) - 1))], views[round(share * (len(views) - 1))]
        ends = root[:3, 3] + root[:3, 1] * np.array([[0.35], [1.0]]) * float(model.high[1])
        at, depth = optics.project_view(ends, view, order.width, order.height)
        half = 0.25 * float(np.linalg.norm(root[:3, 1])) / max(float(depth[1]), 0.1) / optics.frame(
            view.lens, order.width, order.height).x
        if depth.min() > 0.2 and abs(at[1, 0]) < SIDES + half and at[1, 1] > 1.0 and at[0, 1] > -1.0:
            return True
    return False


def moved(set_: Dressed, found: Sequence[Bystander], base: int) -> tuple[Dressed, list[Instance]]:
    """The set without those who move, and their instances; their joints begin at row `base`."""
    if not found:
        return set_, []
    out = []
    for one in found:
        instance = set_.instances[one.row]
        skinned = one.track.joints is not None
        out.append(replace(instance, joint_base=base if skinned else -1, static=False))
        base += one.track.joints.shape[1] if one.track.joints is not None else 0
    return _without(set_, {one.row for one in found}), out


def _without(set_: Dressed, rows: set[int]) -> Dressed:
    keep = [k for k in range(len(set_.instances)) if k not in rows]
    return replace(set_, instances=tuple(set_.instances[k] for k in keep), transforms=set_.transforms[keep])


class _Ways:
    """Finds the way of each figure of one shot."""

    def __init__(self, order: Order, set_: Dressed, clear: Clearance, cast: Array, clock: Clock) -> None:
        self.order, self.set, self.clear, self.cast, self.times = order, set_, clear, cast, clock.times

    def own(self, row: int) -> Track:
        """From where it stands: along the street, whichever way is nearer to how it stood, else the way it stood; on
        the spot where neither is free."""
        root = self.set.transforms[row]
        yaw = float(np.arctan2(root[0, 2], root[2, 2]))
        along = sorted((self.set.axis, self.set.axis + np.pi), key=lambda one: -np.cos(one - yaw))
        for one in (*along, yaw):
            found = self._walk(row, root[:3, 3], np.array([np.sin(one), 0.0, np.cos(one)]))
            if found is not None:
                return found
        random = self._random(row)
        return _stand(root, self.times, random.uniform(0, 2 * np.pi), random.uniform(0.7, 1.3))

    def through(self, row: int, place: Array, across: Array) -> Track | None:
        """Past a place in the picture: along the street where that crosses the picture or has a pavement, else straight
        across it."""
        axis = np.array([np.sin(self.set.axis), 0.0, np.cos(self.set.axis)])
        flat = across * [1, 0, 1] / max(float(np.hypot(across[0], across[2])), 1e-6)
        lean = float(axis @ flat)
        way = axis * np.sign(lean or 1.0) if abs(lean) > 0.5 or self.set.paved else flat
        at = np.array([place[0], float(self.set.ground(place[0], place[2])), place[2]])
        return self._walk(row, at, way)

    def _random(self, row: int) -> np.random.Generator:
        name = str(self.set.instances[row].object_id)
        return np.random.default_rng(stream(self.order.seed, self.order.scene.id, name, "bystander"))

    def _walk(self, row: int, place: Array, way: Array) -> Track | None:
        """Past `place` in the middle of the shot, or None where the way is not free."""
        model, root, random = self.set.instances[row].model, self.set.transforms[row], self._random(row)
        scale = float(np.cbrt(np.linalg.det(root[:3, :3])))
        pace = PACE * scale * random.uniform(0.8, 1.2) * float(model.facts.get("pace", 1.0))
        span = float(self.times[-1] - self.times[0])
        if not _free(self.set, place + np.array([[-0.5], [0.5]]) * pace * span * way, self.clear, self.cast):
            return None
        gone = pace * (self.times - self.times.mean())
        return _stepping(self.set, model, place, way, gone, random.uniform(0, 2 * np.pi), scale)


def _free(set_: Dressed, ends: Array, clear: Clearance, cast: Array) -> bool:
    """Nothing stands in the way, nobody of the cast is near it, it is dry and no trench."""
    line = ends[0] + np.linspace(0, 1, 12)[:, None] * (ends[1] - ends[0])
    if len(cast) and float(np.hypot(*(line[:, None] - cast)[..., [0, 2]].reshape(-1, 2).T).min()) < AGO:
        return False
    if any(set_.on_water(float(x), float(z)) for x, _, z in line):
        return False
    ground = np.asarray(set_.ground(line[:, 0], line[:, 2]), float)
    if float(np.abs(np.diff(ground)).max()) > 0.35:
        return False
    ring = np.arange(8) * (np.pi / 4)
    x, z = (line[:, k, None] + ABOUT * wave(ring) for k, wave in ((0, np.cos), (2, np.sin)))
    if bool((ground < np.quantile(np.asarray(set_.ground(x, z), float), 0.75, axis=1) - SUNK).any()):
        return False  # nobody walks between the rails
    if set_.paved and on_road(set_, line).any():
        return False
    line[:, 1] = ground + BREAST
    return not bool(clear.blocked(line[0], line[[-1]], 0.0)[0])


def _stepping(set_: Dressed, model: Model, place: Array, way: Array, gone: Array, phase: float, scale: float) -> Track:
    roots = np.repeat(np.eye(4)[None], len(gone), 0)
    roots[:, :3, :3] = np.array([[way[2], 0, way[0]], [0, 1, 0], [-way[0], 0, way[2]]]) * scale
    roots[:, :3, 3] = place + gone[:, None] * way
    stand = float(place[1] - set_.ground(place[0], place[2]))
    parts = hinges.parts(model)
    stride = max((float(h["length"]) for h in parts.values() if h["kind"] == "leg"), default=1.4) * scale
    turn = 2 * np.pi * gone / stride + phase
    # The hip is highest over a straight leg, twice a stride.
    roots[:, 1, 3] = np.asarray(set_.ground(roots[:, 0, 3], roots[:, 2, 3]), float) + stand \
        - 0.022 * scale * np.sin(turn) ** 2
    angles = {name: np.radians(h["degrees"]) * np.sin(turn + 2 * np.pi * float(h["phase"]))
              for name, h in parts.items() if h["kind"] == "leg"}
    return Track(roots, hinges.turned(model, angles, len(gone)))


def _stand(root: Array, times: Array, phase: float, rate: float) -> Track:
    """It shifts its weight and looks about: 14° round, 2° to the side."""
    round_ = np.radians(14.0) * np.sin(0.9 * rate * times + phase)
    lean = np.radians(2.0) * np.sin(1.7 * rate * times + 2 * phase)
    local = np.repeat(np.eye(4)[None], len(times), 0)
    c, s, a, b = np.cos(round_), np.sin(round_), np.cos(lean), np.sin(lean)
    local[:, 0, 0], local[:, 0, 1], local[:, 0, 2] = c * a, -c * b, s
    local[:, 1, 0], local[:, 1, 1] = b, a
    local[:, 2, 0], local[:, 2, 1], local[:, 2, 2] = -s * a, s * b, c
    return Track(root @ local)
