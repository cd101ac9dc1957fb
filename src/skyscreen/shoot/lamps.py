"""Lamps of a frame: chosen, sorted into cubes of the world, and drawn at half size.

On a neon street with 54 lamps a point is reached by 6. Tiles of the picture gave 53 lamps a pixel, tiles × 16 depth
slices 17–40 (a lamp whose sphere holds the eye is in every tile), cubes of 2 m give 7; and they stand while lamps do.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.model import Light
from skyscreen.nouns.world import World

MOST = 128
"""Bits of a cube."""
FINEST = 2.0
"""Metres a side of a cube; more in worlds so wide that CELLS would not do."""
CELLS = 1 << 15


def choose(world: World, state: FrameState) -> list[Light]:
    """The lamps that matter most for what the camera sees, at most MOST; the key window first, where there is one."""
    lamps = [*world.lights, *state.lights]
    target = np.asarray(state.view.eye) + np.asarray(state.view.forward) * min(float(state.view.focus), 40.0)
    away = ((np.array([lamp.position for lamp in lamps]).reshape(-1, 3) - target) ** 2).sum(1).tolist()
    worth = [max(lamp.colour) / (far + lamp.reach**2 * 0.25 + 1.0) for lamp, far in zip(lamps, away, strict=True)]
    best = sorted(sorted(range(len(lamps)), key=lambda k: (-worth[k], k))[:MOST])
    windows = [k for k in best if lamps[k].kind == "window"]
    first = min(windows, key=lambda k: (-max(lamps[k].colour), k)) if windows else -1
    return [lamps[k] for k in sorted(best, key=lambda k: (k != first, k))]


def flicker(time: float, own: float) -> float:
    """A flame's light about its mean, −1 … 1; `own` shifts its quick part. The same sum as in wgsl/surface.wgsl: power
    falls as 1/f, the slow part is the draught that all flames of a place share."""
    slow = 0.311 * math.sin(3.77 * time) + 0.230 * math.sin(6.91 * time + 1.3) + 0.170 * math.sin(12.57 * time + 4.1)
    return (slow + 0.125 * math.sin(23.2 * time + own) + 0.092 * math.sin(42.7 * time + 1.7 * own)
            + 0.072 * math.sin(71.0 * time + 2.9 * own))


def rows(lamps: list[Light], time: float) -> NDArray[np.float32]:
    """(4·n, 4): place and reach; colour; aim and cosine of the cone; half sizes and 1 for the window with a shadow."""
    out = np.zeros((max(4 * len(lamps), 4), 4), np.float32)
    for k, lamp in enumerate(lamps):
        out[4 * k:4 * k + 4] = _steady(lamp)
        if lamp.flicker:
            bright = 1.0 - lamp.flicker * (0.22 + 0.45 * flicker(time, 2.1 * k))
            out[4 * k + 1, :3] = np.asarray(lamp.colour) * bright
    if lamps and lamps[0].kind == "window":
        out[3, 2] = 1.0
    return out


@lru_cache(1024)
def _steady(lamp: Light) -> NDArray[np.float32]:
    """(4, 4) rows of a lamp that does not flicker and has no shadow: most are the same in every frame."""
    out = np.zeros((4, 4), np.float32)
    aim = np.asarray(lamp.direction, float)
    out[0] = (*lamp.position, lamp.reach)
    out[1, :3] = lamp.colour
    out[2, :3] = aim / max(float(np.linalg.norm(aim)), 1e-9)
    out[2, 3] = math.cos(math.radians(lamp.angle)) if lamp.kind == "spot" else -2.0
    if lamp.kind == "window":
        out[3, :2] = max(lamp.size[0], 0.1) / 2, max(lamp.size[1], 0.1) / 2
    return out


def grid(lamps: list[Light]) -> NDArray[np.float32]:
    """The lamps by place: a box of cubes over all their spheres, each with the bits of the spheres that touch it.

    Returns:
        (2 + cells, 4) rows: lower corner in metres and cubes a metre; cubes in x, y, z; then four words of bits a cube,
        x fastest, z slowest. Outside of the box no lamp reaches.
    """
    if not lamps:
        return np.zeros((3, 4), np.float32)
    at = np.array([lamp.position for lamp in lamps], float)
    reach = np.array([lamp.reach for lamp in lamps], float)
    low, high = (at - reach[:, None]).min(0), (at + reach[:, None]).max(0)
    size = high - low
    step = FINEST
    while np.prod(np.ceil(size / step)) > CELLS:
        step *= 1.05
    count = np.maximum(np.ceil(size / step), 1).astype(int)
    bits = np.zeros((count[2], count[1], count[0], 4), np.uint32)
    for k, (middle, r) in enumerate(zip(at - low, reach, strict=True)):
        first = np.maximum(((middle - r) / step).astype(int), 0)
        last = np.minimum(((middle + r) / step).astype(int) + 1, count)
        # Squared distance from the lamp to the nearest point of each cube, one axis at a time.
        x, y, z = (np.maximum(np.abs((np.arange(i, j) + 0.5) * step - m) - step / 2, 0.0) ** 2
                   for i, j, m in zip(first, last, middle, strict=True))
        touched = z[:, None, None] + y[:, None] + x <= r * r
        cubes = bits[first[2]:last[2], first[1]:last[1], first[0]:last[0], k // 32]
        cubes |= np.where(touched, np.uint32(1 << (k % 32)), np.uint32(0))
    rows = np.zeros((2 + bits.size // 4, 4), np.float32)
    rows[0], rows[1, :3] = (*low, 1 / step), count
    rows[2:] = bits.reshape(-1, 4).view(np.float32)
    return rows


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
