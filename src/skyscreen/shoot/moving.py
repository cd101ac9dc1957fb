"""What moves over the picture, and by how many pixels: known before a frame is drawn, from its state alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.model import Model
from skyscreen.nouns.world import World
from skyscreen.shoot.frame import projection

if TYPE_CHECKING:
    from skyscreen.shoot.scene import Scene

Floats = NDArray[np.float64]


class Moving:
    """Made once a shot. Bounds, not exact figures: a thing's pixels are those of its fastest point, seen side on."""

    def __init__(self, world: World, scene: Scene, width: int, height: int) -> None:
        self.scene, self.width, self.height, self.ground = scene, width, height, world.ground_level
        rows: list[NDArray[np.intp]] = []
        owner: list[NDArray[np.intp]] = []
        middles: list[Floats] = []
        spreads: list[Floats] = []
        known: dict[Model, tuple[Floats, Floats]] = {}
        for k in np.flatnonzero(scene.skinned):
            thing = scene.things[k]
            if thing.model not in known:
                known[thing.model] = _limbs(thing.model)
            middle, spread = known[thing.model]
            rows.append(thing.joint_base + np.arange(len(middle)))
            owner.append(np.full(len(middle), k))
            middles.append(middle)
            spreads.append(spread)
        self.rows = np.concatenate(rows) if rows else np.zeros(0, int)
        """Rows of FrameState.joints, the instance each belongs to, and where its vertices lie in object space."""
        self.owner = np.concatenate(owner) if owner else np.zeros(0, int)
        self.middle = np.concatenate(middles) if middles else np.zeros((0, 3))
        self.spread = np.concatenate(spreads) if spreads else np.zeros(0)

    def own(self, state: FrameState) -> Floats:
        """(I,) pixels a frame by which things move in the world, whatever the camera does."""
        scene = self.scene
        now, then = np.asarray(state.transforms, float), np.asarray(state.previous, float)
        metres = _length(now - then, scene.centre[scene.model_of], scene.radius[scene.model_of])
        if len(self.rows):
            a = now[self.owner] @ np.asarray(state.joints, float)[self.rows]
            b = then[self.owner] @ np.asarray(state.previous_joints, float)[self.rows]
            limbs = np.zeros(len(metres))
            np.maximum.at(limbs, self.owner, _length(a - b, self.middle, self.spread))
            metres = np.where(scene.skinned, limbs, metres)
        _, _, up, _ = projection(state.view, self.width, self.height)
        pixel = 2 * float(np.linalg.norm(up)) / self.height
        return metres / scene.away / pixel

    def camera(self, state: FrameState, seen: NDArray[np.intp]) -> float:
        """Pixels a frame by which the camera alone moves the picture: of the things seen, of the ground or what
        stands at the focus, and of the sky."""
        now, then = (projection(view, self.width, self.height) for view in (state.view, state.previous_view))
        if np.array_equal(now[0], then[0]):
            return 0.0
        x, y = np.meshgrid(np.linspace(-0.95, 0.95, 5), np.linspace(-0.95, 0.95, 3))
        rays = np.asarray(state.view.forward, float) + x.reshape(-1, 1) * now[1] + y.reshape(-1, 1) * now[2]
        eye = np.asarray(state.view.eye, float)
        down = (self.ground - eye[1]) / np.minimum(rays[:, 1], -1e-6)
        near = np.where((rays[:, 1] < -1e-3) & (down > 0), np.minimum(down, 1e4), max(float(state.view.focus), 0.3))
        points = np.concatenate([eye + rays * near[:, None], eye + rays * 1e6, self.scene.where[seen]])
        one = np.concatenate([points, np.ones((len(points), 1))], 1)
        a, b = one @ now[0].T, one @ then[0].T
        ahead = (a[:, 3] > 0.1) & (b[:, 3] > 0.1)
        inside = ahead & (np.abs(a[:, :2]) < 1.1 * np.abs(a[:, 3:])).all(1)
        if not inside.any():
            return 0.0
        moved = (a[inside, :2] / a[inside, 3:] - b[inside, :2] / b[inside, 3:]) * [self.width / 2, self.height / 2]
        return float(np.linalg.norm(moved, axis=1).max())


def _limbs(model: Model) -> tuple[Floats, Floats]:
    """((J, 3) middle, (J,) radius) of the vertices that hang on each joint; a joint without any has radius 0."""
    mesh = model.lods[-1]
    assert mesh.joints is not None and mesh.weights is not None
    rows = np.arange(len(mesh.position))
    leader = np.asarray(mesh.joints)[rows, np.asarray(mesh.weights).argmax(1)].astype(int)
    at = np.asarray(mesh.position, float)
    low, high = (np.full((len(model.joints), 3), sign * 1e9) for sign in (1, -1))
    np.minimum.at(low, leader, at)
    np.maximum.at(high, leader, at)
    held = low[:, 0] < 1e9
    heads = np.asarray([joint.head for joint in model.joints], float)
    middle = np.where(held[:, None], (low + high) / 2, heads)
    return middle, np.where(held, np.linalg.norm(high - low, axis=1) / 2, 0.0)


def _length(change: Floats, middle: Floats, spread: Floats) -> Floats:
    """(N,) greatest metres by which the points of a ball go where a matrix changes by `change` (N, 4, 4)."""
    with np.errstate(invalid="ignore"):
        went = np.einsum("nij,nj->ni", change[:, :3, :3], middle) + change[:, :3, 3]
        turned = np.sqrt((change[:, :3, :3] ** 2).sum((1, 2))) * spread
    return np.nan_to_num(np.linalg.norm(went, axis=1) + turned, nan=0.0, posinf=0.0)
