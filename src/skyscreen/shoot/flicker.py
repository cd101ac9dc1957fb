"""How much a look flickers: what changes from drawing to drawing and is not explained by what moved.

Each drawing is compared with the one before, carried along the exact motion of every pixel (the `motion` pass): the
warping error of Lai et al., "Learning Blind Video Temporal Consistency" (ECCV 2018), with motion that is known, not
guessed. A look drawn on twos is compared drawing to drawing, with the motion of two frames. Left out are pixels whose
point was not in the drawing before (out of the picture, or hidden: another object's there), and what sprites, glass and
ropes cover, which have no motion of their own in the pass.

Luminance is averaged over 3 × 3 pixels first: a step that bilinear resampling blurs is no flicker. Paper, grain and
frame lie still on the screen on purpose, so a second number takes the smaller of the change along the motion and the
change in place: a pixel that is steady either way is steady to the eye.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import World
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.job import look_of
from skyscreen.shoot.renderer import Renderer

Floats = NDArray[np.float32]
LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)
THIN = 0.02
"""Share of a pixel that sprites may cover before it is left out."""


@dataclass(frozen=True)
class Flicker:
    """Levels of 255, mean over pixels and drawings."""

    moved: float
    """Change along the motion."""
    eye: float
    """The smaller of that and the change in place."""
    worst: float
    """95th percentile of `eye` over the pixels of all drawings."""
    compared: float
    """Share of the pixels that could be compared."""


def measure(world: World, states: Iterable[FrameState], order: Order, drawings: int) -> Flicker:
    """Draw so many drawings of a shot in its order's look and compare each with the one before.

    Args:
        states: of the shot's frames, in line; those between drawings are passed over.
    """
    look = look_of(order)
    step = round(order.fps / look.rate) if look.rate else 1
    # Sway is moved back by the order's step: that of a drawing, not of a frame.
    renderer = Renderer(gpu(), world, replace(order, fps=max(order.fps // step, 1)), look, passes=True)
    assert renderer.gather is not None
    last: FrameState | None = None
    before: tuple[Floats, NDArray[np.uint32]] | None = None
    changes: list[tuple[Floats, Floats]] = []
    shares: list[float] = []
    done = 0
    for state in states:
        if state.frame % step:
            continue
        if last is not None:
            state = replace(state, previous=last.transforms, previous_joints=last.joints, previous_view=last.view)
        renderer.draw(state)
        found = renderer.gather.read()
        light = smoothed(renderer.picture()[..., :3].astype(np.float32) @ LUMA)
        ident = found["object"][..., 0].astype(np.uint32) * 256 + found["class"][..., 0].astype(np.uint32)
        if before is not None:
            place, same = came_from(found["motion"][..., :2].astype(np.float32), ident, before[1])
            same &= found["thin"][..., 0] < THIN
            moved, still = np.abs(light - taken(before[0], place)), np.abs(light - before[0])
            changes.append((moved[same], np.minimum(moved, still)[same]))
            shares.append(float(same.mean()))
        last, before, done = state, (light, ident), done + 1
        if done == drawings:
            break
    moved, eye = (np.concatenate([pair[k] for pair in changes]) for k in (0, 1))
    return Flicker(float(moved.mean()), float(eye.mean()), float(np.percentile(eye, 95)), float(np.mean(shares)))


def smoothed(light: Floats) -> Floats:
    """(H, W) mean over 3 × 3, edges repeated."""
    wide = np.pad(light, 1, mode="edge")
    taps = np.stack([wide[y:y + light.shape[0], x:x + light.shape[1]] for y in range(3) for x in range(3)])
    return taps.mean(0).astype(np.float32)


def came_from(motion: Floats, ident: NDArray[np.uint32],
              ident_before: NDArray[np.uint32]) -> tuple[Floats, NDArray[np.bool_]]:
    """(H, W, 2) x, y in the drawing before, and (H, W) where the same thing's surface fills the place it came from."""
    height, width = ident.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    place = np.stack([x - motion[..., 0], y - motion[..., 1]], -1)
    inside = (place[..., 0] >= 1) & (place[..., 0] <= width - 2) & (place[..., 1] >= 1) & (place[..., 1] <= height - 2)
    column, row = (np.clip(np.floor(place[..., k]).astype(int), 0, (width, height)[k] - 2) for k in (0, 1))
    same = inside
    for down in (0, 1):
        for right in (0, 1):
            same = same & (ident_before[row + down, column + right] == ident)
    return place, same


def taken(picture: Floats, place: Floats) -> Floats:
    """(H, W) values at places x, y, bilinear."""
    height, width = picture.shape
    x, y = np.clip(place[..., 0], 0, width - 1.001), np.clip(place[..., 1], 0, height - 1.001)
    left, top = x.astype(np.int32), y.astype(np.int32)
    fx, fy = (x - left).astype(np.float32), (y - top).astype(np.float32)
    upper = picture[top, left] * (1 - fx) + picture[top, left + 1] * fx
    lower = picture[top + 1, left] * (1 - fx) + picture[top + 1, left + 1] * fx
    return (upper * (1 - fy) + lower * fy).astype(np.float32)
