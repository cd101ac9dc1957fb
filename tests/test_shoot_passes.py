"""What the renderer gives beside the picture: anchors that stick to the things."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

import shoot_world as w
from skyscreen.nouns.look import Look
from skyscreen.shoot.frame import projection
from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.job import look_of
from skyscreen.shoot.renderer import Renderer

pytestmark = pytest.mark.gpu


def drawn(staged: w.Still, look: Look | None = None) -> Renderer:
    """The renderer after the world's first frame, at 320 × 180."""
    order = w.order(staged)
    made = Renderer(gpu(), staged.world, order, look or look_of(order))
    made.draw(next(staged.frames()))
    return made


def turned(angle: float) -> np.ndarray:
    """(4, 4) turn about +Y, radians."""
    out = np.eye(4, dtype=np.float32)
    out[0, 0] = out[2, 2] = math.cos(angle)
    out[0, 2], out[2, 0] = math.sin(angle), -math.sin(angle)
    return out


def metres(made: Renderer) -> object:
    """Texture of distances along the view axis."""
    t = made.targets
    out = t.make("r32float")
    encoder = gpu().device.create_command_encoder()
    FullScreen(gpu(), made.group, "metres", [("depth", "depth", t.depth_view)], [out]).record(encoder)
    gpu().queue.submit([encoder.finish()])
    return out


def places(made: Renderer, staged: w.Still) -> np.ndarray:
    """(180, 320, 3) world points of the pixels, from depth."""
    depth = gpu().read(metres(made), np.float32, 1)
    s = (np.stack(np.meshgrid(np.arange(320), np.arange(180)), -1) + 0.5) / [160, 90] - 1
    _, right, up, _ = projection(staged.view, 320, 180)
    rays = staged.view.forward + s[..., :1] * right - s[..., 1:] * up
    return staged.view.eye + rays * depth


def test_anchors_stay_on_a_turning_thing():
    """Object → world of the anchor is the very point that depth tells, however the block stands."""
    for angle in (0.0, 0.7):
        staged = w.yard(levels=1)
        staged.transforms[1] = staged.transforms[1] @ turned(angle)
        made = drawn(staged, replace(look_of(w.order(staged)), anchored=True))
        anchor = gpu().read(made.targets.anchor, np.float32, 4)
        ident = gpu().read(made.targets.ident, np.uint32, 1)[..., 0] >> 8
        at = places(made, staged)
        for number, matrix in ((1, staged.transforms[0]), (2, staged.transforms[1]), (1000, staged.transforms[2])):
            on = (ident == number) & (np.linalg.norm(at - staged.view.eye, axis=-1) < 12)
            assert on.sum() > 1500
            again = anchor[on][:, :3] @ matrix[:3, :3].T + matrix[:3, 3]
            assert np.abs(again - at[on]).max() < 0.004
        assert (anchor[..., 3] == (ident > 0)).all() and (anchor[ident == 0] == 0).all()


def test_anchors_change_no_pixel():
    staged = w.yard()
    plain = drawn(staged).picture()
    assert (drawn(staged, replace(look_of(w.order(staged)), anchored=True)).picture() == plain).all()
