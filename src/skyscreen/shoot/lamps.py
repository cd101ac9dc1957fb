"""Lamps of a frame: chosen, sorted into a grid of tiles × depth slices, and drawn at half size.

Two-dimensional tiles alone gave 53 lamps a tile on a neon street; sixteen depth slices leave 15.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.world import FrameState, Light, World
from skyscreen.shoot.frame import GRID, SLICE_STEP, SLICES

MOST = 128
"""Bits of a cell."""


def choose(world: World, state: FrameState) -> list[Light]:
    """The lamps that matter most for what the camera sees, at most MOST; the key window first, where there is one."""
    lamps = [*world.lights, *state.lights]
    target = np.asarray(state.view.eye) + np.asarray(state.view.forward) * min(float(state.view.focus), 40.0)

    def worth(k: int) -> float:
        lamp = lamps[k]
        away = float(((np.asarray(lamp.position) - target) ** 2).sum())
        return max(lamp.colour) / (away + lamp.reach**2 * 0.25 + 1.0)

    best = sorted(sorted(range(len(lamps)), key=lambda k: (-worth(k), k))[:MOST])
    windows = [k for k in best if lamps[k].kind == "window"]
    first = min(windows, key=lambda k: (-max(lamps[k].colour), k)) if windows else -1
    return [lamps[k] for k in sorted(best, key=lambda k: (k != first, k))]


def rows(lamps: list[Light], time: float) -> NDArray[np.float32]:
    """(4·n, 4): place and reach; colour; aim and cosine of the cone; half sizes and 1 for the window with a shadow."""
    out = np.zeros((max(4 * len(lamps), 4), 4), np.float32)
    for k, lamp in enumerate(lamps):
        aim = np.asarray(lamp.direction, float)
        aim = aim / max(float(np.linalg.norm(aim)), 1e-9)
        flicker = 1.0
        if lamp.flicker:  # three sines without a common period; the lamp's number shifts them apart
            flicker -= lamp.flicker * (0.22 + 0.12 * math.sin(time * 11.3 + k * 2.1) + 0.07 * math.sin(time * 23.7 + k)
                                       + 0.05 * math.sin(time * 4.1 + 5 * k))
        out[4 * k] = (*lamp.position, lamp.reach)
        out[4 * k + 1, :3] = np.asarray(lamp.colour) * flicker
        out[4 * k + 2] = (*aim, math.cos(math.radians(lamp.angle)) if lamp.kind == "spot" else -2.0)
        if lamp.kind == "window":
            out[4 * k + 3] = (max(lamp.size[0], 0.1) / 2, max(lamp.size[1], 0.1) / 2, float(k == 0), 0)
    return out


def grid(lamps: list[Light], project: NDArray[np.float64], width: int, height: int) -> NDArray[np.uint32]:
    """(slices, rows, columns, 4) bits of the lamps whose sphere touches each cell."""
    columns, lines = -(-width // GRID), -(-height // GRID)
    bits = np.zeros((SLICES, lines, columns, 4), np.uint32)
    scale = np.linalg.norm(project[0, :3]), np.linalg.norm(project[1, :3])
    for k, lamp in enumerate(lamps):
        x, y, _, w = project @ np.array([*lamp.position, 1.0])
        r = lamp.reach
        if w < -r:
            continue
        near, far = max(w - r, 0.01), max(w + r, 0.01)
        if near < 0.6 * r:  # the eye is in it or almost
            x0, x1, y0, y1 = 0, columns, 0, lines
        else:
            sides = [((v + s * e * r) / d * 0.5 + 0.5) for v, e in ((x, scale[0]), (-y, scale[1])) for s in (-1, 1)
                     for d in (near, far)]
            x0, x1 = int(max(min(sides[:4]) * width // GRID, 0)), int(min(max(sides[:4]) * width // GRID + 1, columns))
            y0, y1 = int(max(min(sides[4:]) * height // GRID, 0)), int(min(max(sides[4:]) * height // GRID + 1, lines))
        z0, z1 = (int(np.clip(math.floor(math.log2(d) / SLICE_STEP) + 1, 0, SLICES - 1)) for d in (near, far))
        bits[z0:z1 + 1, y0:y1, x0:x1, k // 32] |= np.uint32(1 << (k % 32))
    return bits


def window_view(lamp: Light) -> NDArray[np.float64]:
    """World → clip for the shadow map of a window: 120° from a point 0.7 m outside its middle, depth to 30 m. The
    near plane lies 28 cm inside, so that the wall round the opening does not cut a wide window to a cone."""
    aim = np.asarray(lamp.direction, float)
    aim = aim / max(float(np.linalg.norm(aim)), 1e-9)
    side = np.cross([0.0, 1.0, 0.0] if abs(aim[1]) < 0.95 else [1.0, 0.0, 0.0], aim)
    side /= np.linalg.norm(side)
    up = np.cross(aim, side)
    back = 0.7
    eye = np.asarray(lamp.position, float) - aim * back
    near, far, tangent = back + 0.28, 30.0, math.tan(math.radians(60))
    out = np.zeros((4, 4))
    out[0, :3], out[1, :3], out[3, :3] = -side / tangent, up / tangent, aim
    out[2, :3] = aim * far / (far - near)
    out[:, 3] = -out[:, :3] @ eye
    out[2, 3] -= far * near / (far - near)
    return out
