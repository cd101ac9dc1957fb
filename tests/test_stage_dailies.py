"""What the camera is checked by: the raster against rays, and set-ups that a wall, a cheek or a back would spoil."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.nouns.world import View
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.raster import raster

SIZE = (48, 27)


def view(eye: tuple[float, float, float], yaw: float = 0.0, pitch: float = 0.0, lens: float = 35.0) -> View:
    right, up, forward = optics.basis(yaw, pitch)
    return View(np.array(eye, np.float32), right.astype(np.float32), up.astype(np.float32),
                forward.astype(np.float32), lens)


def traced(triangles: np.ndarray, camera: View, size: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Number and depth of the nearest triangle by a ray through each cell's middle."""
    frame = optics.frame(camera.lens, *size)
    wide, tall = size
    x = ((2 * np.arange(wide) + 1) / wide - 1) * frame.x
    y = (1 - (2 * np.arange(tall) + 1) / tall) * frame.y
    ways = (np.asarray(camera.forward, float) + x[None, :, None] * np.asarray(camera.right, float)
            + y[:, None, None] * np.asarray(camera.up, float))
    number, depth = np.full((tall, wide), -1), np.full((tall, wide), np.inf)
    for k, (a, b, c) in enumerate(triangles.astype(float)):
        normal = np.cross(b - a, c - a)
        along = ways @ normal
        t = ((a - np.asarray(camera.eye, float)) @ normal) / np.where(np.abs(along) < 1e-12, np.nan, along)
        at = np.asarray(camera.eye, float) + t[..., None] * ways
        inside = np.ones(t.shape, bool)
        for p, q in ((a, b), (b, c), (c, a)):
            inside &= np.cross(q - p, at - p) @ normal >= 0
        hit = inside & (t > 0) & (t < depth)
        number[hit], depth[hit] = k, t[hit]
    return number, depth


@pytest.mark.parametrize("seed", range(4))
def test_the_raster_agrees_with_rays(seed: int) -> None:
    random = np.random.default_rng(seed)
    # Round the lens, so that many reach behind it.
    triangles = (random.uniform(-4, 4, (30, 1, 3)) + random.uniform(-3, 3, (30, 3, 3))).astype(np.float32)
    camera = view((0.1, 0.2, -0.3), 0.4, -0.2)
    found = raster(triangles, camera, optics.frame(camera.lens, *SIZE), SIZE)
    number, depth = traced(triangles, camera, SIZE)
    same = found.triangle == number
    assert same.mean() > 0.995  # an edge through a cell's middle may fall either way
    hit = same & (number >= 0)
    assert hit.mean() > 0.1
    assert np.allclose(found.depth[hit], depth[hit], rtol=2e-3, atol=2e-4)


def test_what_is_nearer_than_the_near_plane_is_cut_away() -> None:
    wall = np.array([[(-9, -9, 1), (9, -9, 1), (0, 18, 1)]], np.float32)
    camera = view((0, 0, 0))
    assert (raster(wall, camera, optics.frame(35.0, *SIZE), SIZE, near=0.5).triangle == 0).all()
    assert (raster(wall, camera, optics.frame(35.0, *SIZE), SIZE, near=1.5).triangle == -1).all()
