"""What both passes of the sea read: its waves as textures, hulls, rings and shore as rows of a uniform."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState, View
from skyscreen.nouns.world import Water
from skyscreen.shoot.passes import Core
from skyscreen.shoot.swash import Coast

FAR = 6500.0
"""Metres to the outer ring; aerial perspective closes the rest."""
HULLS, PROXIES = 4, 4


class Sea:
    """What both passes share: textures of the cascades and the uniform rows."""

    def __init__(self, core: Core, water: Water) -> None:
        gpu = core.gpu
        self.core, self.water = core, water
        n = 256
        self.moved = gpu.texture("rgba16float", n, n, layers=3)
        self.moves = core.targets.moves
        self.before = gpu.texture("rgba16float", n, n, layers=3) if self.moves else None
        """Displacement one frame ago. In a shot's first frame it is that of now: only the camera has moved then."""
        self._kept: NDArray[np.float16] | None = None
        self.slopes = gpu.texture("rgba16float", n, n, layers=3)
        self.uniform = gpu.buffer(64 * 16, "UNIFORM")
        self.hulls = 0
        self.ringed = False
        self.rows = np.zeros((64, 4), np.float32)
        self.solids = _solids(core)
        self.shore = Coast(gpu, core.world.shore, water.level)

    def upload(self, state: FrameState) -> None:
        sea = state.water
        assert sea is not None
        now = np.ascontiguousarray(sea.displacement.astype(np.float16))
        self._write(self.moved, now)
        self._write(self.slopes, np.ascontiguousarray(sea.slope.astype(np.float16)))
        if self.before is not None:
            self._write(self.before, now if self._kept is None else self._kept)
        then, hulls = self.rows[8:16].copy(), self.hulls
        self.hulls = min(HULLS, len(sea.wakes))
        self.ringed = state.rings is not None and len(state.rings) > 0
        self._fill(state)
        fresh = self._kept is None or hulls != self.hulls
        self.rows[32:40] = self.rows[8:16] if fresh else then
        self._kept = now if self.moves else None
        self.core.gpu.queue.write_buffer(self.uniform, 0, self.rows.tobytes())

    def _write(self, texture: Any, half: NDArray[np.float16]) -> None:
        layers, n = half.shape[:2]
        self.core.gpu.queue.write_texture({"texture": texture}, half, {"bytes_per_row": n * 8, "rows_per_image": n},
                                          (n, n, layers))

    def _fill(self, state: FrameState) -> None:
        """Rows of `sea` in the shaders: 0 azimuth, its half width, first radius, log of the last over the first;
        1 patch edges, level; 2 slope variances; 3 colour of the body; 4 significant height, crests glow 0/1, calm 0/1,
        haze; 8 + 2i hull i: middle and heading, then length, beam, speed, draught; 16 + 4j solid j: rows of world →
        unit sphere, then what it lets through; 5 rain; 32 + 2i hull i one frame ago; 40 + k ring k: x, z, age,
        strength; 48–51 the shore, see wgsl/shore.wgsl."""
        sea, water, rows = state.water, self.water, self.rows
        assert sea is not None
        rows[:] = 0
        coarse = sea.displacement[:, ::4, ::4, 1].astype(np.float64)
        height = 4 * math.sqrt(float((coarse**2).mean((1, 2)).sum()))
        order = self.core.order
        rows[0] = _fan(state.view, order.inner_width, order.inner_height, water.level, height)
        rows[1] = (*_three(water.patches, 10.0), water.level)
        rows[2, :3] = _three(sea.variance, 0.0)
        rows[3, :3] = water.colour
        rows[4] = (height, 0.0 if water.calm else 1.0, float(water.calm), self.core.world.sky.haze)
        for i in range(self.hulls):
            x, z, hx, hz, length, beam, speed, draught = sea.wakes[i]
            rows[8 + 2 * i], rows[9 + 2 * i] = (x, z, hx, hz), (length, beam, speed, draught)
        rows[5, 0] = self.core.world.air.rain
        rows[48:52] = self.shore.rows(state.time, water, self.core.world.seed)
        if state.rings is not None:
            rows[40:40 + len(state.rings[:8])] = state.rings[:8]
        for j, (number, centre, half) in enumerate(self.solids):
            affine = np.zeros((3, 4))
            whole = np.linalg.inv(np.asarray(state.transforms[number], float))
            affine[:] = whole[:3]
            affine[:, 3] -= centre
            rows[16 + 4 * j:19 + 4 * j] = affine / half[:, None]
            rows[19 + 4 * j, 0] = 0.12


def _fan(view: View, width: int, height: int, level: float, waves: float) -> tuple[float, float, float, float]:
    """Azimuth of the grid's middle, half its width, first radius, log of the last radius over the first."""
    half = 18.0 / view.lens / max(width, height)
    s = np.linspace(-1.06, 1.06, 13)
    a, b = np.meshgrid(s, s)
    forward, right, up = (np.asarray(v, float) for v in (view.forward, view.right, view.up))
    d = forward + a[..., None] * right * half * width + b[..., None] * up * half * height
    d /= np.linalg.norm(d, axis=-1, keepdims=True)
    above = max(0.4, float(view.eye[1]) - level - 0.8 * waves)
    down = d[..., 1] < 0.12
    if forward[1] < -0.8 or float(d[..., 1].min()) < -0.97 or not down.any():
        return 0.0, math.pi, max(0.2, 0.02 * above), math.log(FAR / max(0.2, 0.02 * above))
    centre = math.atan2(forward[0], -forward[2])
    turn = (np.arctan2(d[..., 0], -d[..., 2]) - centre + math.pi) % (2 * math.pi) - math.pi
    wide = min(math.pi, float(np.abs(turn[down]).max()) * 1.08 + 0.02 + 0.5 * waves / (above + 6.0))
    steep = min(-0.02, float(d[..., 1].min()))
    first = max(0.35, above * math.sqrt(1 - steep * steep) / -steep * 0.75 - waves)
    return centre, wide, first, math.log(FAR / first)


def _solids(core: Core) -> list[tuple[int, NDArray[np.float64], NDArray[np.float64]]]:
    """(instance number, centre, half sizes) of the largest cast members, whose ellipsoids hide the sky from the water.
    0.85: an ellipsoid in the bounds' corners would hide too much."""
    found = []
    for number, instance in enumerate(core.world.instances):
        low, high = np.asarray(instance.model.low, float), np.asarray(instance.model.high, float)
        half = np.maximum((high - low) / 2, 0.05)
        if instance.member and float(half.max()) > 0.8 and instance.shadow:
            found.append((float(half.prod()), number, (low + high) / 2, half * 0.85))
    found.sort(key=lambda item: (-item[0], item[1]))
    return [(number, centre, half) for _, number, centre, half in found[:PROXIES]]


def _three(values: tuple[float, ...], fill: float) -> tuple[float, float, float]:
    padded = (*values, fill, fill, fill)
    return padded[0], padded[1], padded[2]
