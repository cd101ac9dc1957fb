"""The sea as two passes: displaced grid into the G-buffer, then light over the water's pixels."""

from __future__ import annotations

import math
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState, View
from skyscreen.nouns.world import Water
from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.gpu import load
from skyscreen.shoot.passes import Core, Pass, Stage
from skyscreen.shoot.swash import Coast, SwashPass
from skyscreen.shoot.targets import DEPTH, WATER
from skyscreen.shoot.wire import BLEND, FRAGMENT, STATE

Floats = NDArray[np.float32]
GRID = (132, 230)
"""Columns and rows: 60 k triangles, each about 10 × 3 pixels at 720p. Vertices are dear on a software rasteriser."""
DRAFT_GRID = (96, 150)
FAR = 6500.0
"""Metres to the outer ring; aerial perspective closes the rest."""
HULLS, PROXIES = 4, 4
GRID_BUFFERS = [{"array_stride": 8, "step_mode": "vertex", "attributes": [
    {"format": "float32x2", "offset": 0, "shader_location": 0}]}]
FOGGY = 0.002
"""Extinction, 1/m, from which on the water mirrors fog instead of the sky."""


def ocean_passes(core: Core) -> list[Pass]:
    """Empty when the world has no open water."""
    if core.world.water is None:
        return []
    sea = _Sea(core, core.world.water)
    surface = _Surface(core, sea)
    beach = [] if core.world.shore is None else [SwashPass(core, sea.shore, sea.uniform, surface.lace)]
    return [surface, *beach, _Light(core, sea)]


class _Sea:
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


class _Surface:
    """Draws the grid with class water and stencil WATER."""

    name: str = "ocean"
    stage: Stage = "geometry"

    def __init__(self, core: Core, sea: _Sea) -> None:
        gpu = core.gpu
        self.core, self.sea = core, sea
        self.grid = columns, rows = DRAFT_GRID if core.order.draft else GRID
        self.lines: tuple[Any, int] | None = None
        a, b = np.meshgrid(np.linspace(-1, 1, columns), np.linspace(0, 1, rows))
        k = np.arange(columns - 1)[None] + np.arange(rows - 1)[:, None] * columns
        index = np.stack([k, k + 1, k + columns, k + 1, k + columns + 1, k + columns], -1).reshape(-1).astype(np.uint32)
        self.vertices = gpu.buffer(np.stack([a, b], -1).astype(np.float32), "VERTEX")
        self.index, self.count = gpu.buffer(index, "INDEX"), len(index)
        self.layout = gpu.layout(((0, 3, "uniform"), (1, 3, "array"), (2, 2, "array"), (3, 2, "texture"),
                                  (4, 3, "sampler"), (5, 3, "texture"),
                                  (6, 3, "texture"), *(((7, 1, "array"),) if sea.before else ())))
        lace = foam_lace()
        levels = int(math.log2(len(lace))) + 1
        texture = gpu.texture("rgba8unorm", len(lace), len(lace), mips=levels)
        level = lace.astype(np.float64)
        for mip in range(levels):
            flat = np.ascontiguousarray(level + 0.5).astype(np.uint8)
            edge = len(flat)
            gpu.queue.write_texture({"texture": texture, "mip_level": mip}, flat,
                                    {"bytes_per_row": flat.strides[0], "rows_per_image": edge}, (edge, edge, 1))
            if len(level) > 1:
                level = (level[0::2, 0::2] + level[1::2, 0::2] + level[0::2, 1::2] + level[1::2, 1::2]) / 4
        self.lace = texture
        many = {"dimension": "2d-array", "array_layer_count": 3}
        self.group = gpu.group(self.layout, sea.uniform, sea.moved.create_view(**many), sea.slopes.create_view(**many),
                               texture.create_view(), gpu.samplers[1], *sea.shore.views,
                               *((sea.before.create_view(**many),) if sea.before else ()))

    def prepare(self, state: FrameState) -> None:
        self.sea.shore.look(state.view, self.core.order.inner_width, self.core.order.inner_height)
        self.sea.upload(state)

    def wire(self, run: Any) -> None:
        """Draw every third row and column of the grid as lines (shoot/wire.py)."""
        gpu = self.core.gpu
        code = load("ocean", HULLS=self.sea.hulls, TAP="waves", SHORE=int(self.sea.shore.seen)) + FRAGMENT
        if self.lines is None:
            columns, rows = self.grid
            at = np.arange(columns * rows, dtype=np.uint32).reshape(rows, columns)
            along, across = at[::3], at[:, ::3]
            pairs = [np.stack([along[:, :-1], along[:, 1:]], -1), np.stack([across[:-1], across[1:]], -1)]
            index = np.concatenate([pair.reshape(-1) for pair in pairs])
            self.lines = gpu.buffer(index, "INDEX"), len(index)

        def make() -> Any:
            module = gpu.module(code)
            return gpu.device.create_render_pipeline(
                layout=gpu.device.create_pipeline_layout(bind_group_layouts=[gpu.frame_layout, self.layout]),
                vertex={"module": module, "entry_point": "vs", "buffers": GRID_BUFFERS},
                primitive={"topology": "line-list"}, depth_stencil={**STATE, "depth_compare": "greater-equal"},
                fragment={"module": module, "entry_point": "wire", "targets": [{"format": "r8unorm", "blend": BLEND}]})

        run.set_pipeline(gpu.cached(("ocean wire", code), make))
        run.set_bind_group(1, self.group)
        run.set_vertex_buffer(0, self.vertices)
        run.set_index_buffer(self.lines[0], "uint32")
        run.draw_indexed(self.lines[1])

    def _pipeline(self) -> Any:
        gpu, targets = self.core.gpu, self.core.targets
        code = load("ocean", HULLS=self.sea.hulls, RINGS=int(self.sea.ringed),
                    RAIN=int(self.core.world.air.rain > 0), SHORE=int(self.sea.shore.seen),
                    TAP="waves", **targets.define)
        face = {"compare": "always", "fail_op": "keep", "depth_fail_op": "keep", "pass_op": "replace"}

        def make() -> Any:
            module = gpu.module(code)
            return gpu.device.create_render_pipeline(
                layout=gpu.device.create_pipeline_layout(bind_group_layouts=[gpu.frame_layout, self.layout]),
                vertex={"module": module, "entry_point": "vs", "buffers": GRID_BUFFERS},
                primitive={"topology": "triangle-list", "cull_mode": "none"},
                depth_stencil={"format": DEPTH, "depth_write_enabled": True, "depth_compare": "greater",
                               "stencil_front": face, "stencil_back": face, "stencil_read_mask": 255,
                               "stencil_write_mask": 255},
                fragment={"module": module, "entry_point": "fs", "targets": [
                    {"format": t.format} for t in targets.buffers]})

        return gpu.cached(("ocean", code, *(t.format for t in targets.buffers)), make)

    def record(self, encoder: Any) -> None:
        targets = self.core.targets
        run = encoder.begin_render_pass(
            label=self.name,
            color_attachments=[{"view": t.create_view(), "load_op": "load", "store_op": "store"}
                               for t in targets.buffers],
            depth_stencil_attachment={"view": targets.depth_stencil, "depth_load_op": "load", "depth_store_op": "store",
                                      "stencil_load_op": "load", "stencil_store_op": "store"})
        run.set_pipeline(self._pipeline())
        run.set_stencil_reference(WATER)
        run.set_bind_group(0, self.core.frame_group)
        run.set_bind_group(1, self.group)
        run.set_vertex_buffer(0, self.vertices)
        run.set_index_buffer(self.index, "uint32")
        run.draw_indexed(self.count)
        run.end()


class _Light:
    """Shades what the surface drew."""

    name: str = "ocean light"
    stage: Stage = "light"

    def __init__(self, core: Core, sea: _Sea) -> None:
        self.core, self.sea = core, sea
        self.made: dict[bool, FullScreen] = {}
        """With and without a shore in the picture."""

    def prepare(self, state: FrameState) -> None:
        """The surface has uploaded what both read."""

    def _full(self, shore: bool) -> FullScreen:
        core, sea, t = self.core, self.sea, self.core.targets
        if shore not in self.made:
            self.made[shore] = FullScreen(
                core.gpu, core.frame_group, "ocean_light",
                [("sea", "uniform", sea.uniform), ("albedo", "texture", t.albedo), ("normal", "texture", t.normal),
                 ("depth", "depth", t.depth_view), ("dome", "texture", core.dome),
                 ("shadow_map", "depth", t.shadows[0]), *sea.shore.inputs],
                [t.hdr], name=self.name, stencil=(t.depth_stencil, WATER, WATER), load_op="load",
                define={"PROXIES": len(sea.solids), "FOGGY": int(core.world.air.fog > FOGGY), "SHORE": int(shore),
                        "TAP": "wrapped"})
        return self.made[shore]

    def record(self, encoder: Any) -> None:
        self._full(self.sea.shore.seen).record(encoder)


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


@cache
def foam_lace(n: int = 512) -> NDArray[np.uint8]:
    """(n, n, 4) tileable: r lace (walls between foam cells at two scales, warped), g clouds, b fine lace, a speckle."""
    from skyscreen.shoot.cloud_noise import fractal, ranked

    random = np.random.default_rng(11)
    warp_x, warp_y = (fractal(random, n, 1.7, 3) for _ in range(2))
    warp_x, warp_y = warp_x / warp_x.std(), warp_y / warp_y.std()

    def warped(field: NDArray[np.float64], pixels: float) -> NDArray[np.float64]:
        i, j = np.mgrid[:n, :n]
        return field[(i + (warp_x * pixels).astype(int)) % n, (j + (warp_y * pixels).astype(int)) % n]

    lace = warped(np.maximum(_walls(random, n, 14), 0.85 * _walls(random, n, 30)), 7)
    clouds = ranked(fractal(random, n, 1.5, 5))
    fine = warped(_walls(random, n, 60), 3)
    speckle = ranked(fractal(random, n, 1.1, 8))
    return np.ascontiguousarray((np.stack([lace, clouds, fine, speckle], -1) * 255).astype(np.uint8))


def _walls(random: np.random.Generator, n: int, cells: int) -> NDArray[np.float64]:
    """1 on the walls of a periodic Worley diagram (second nearest minus nearest distance), falling to 0 inside."""
    jitter = random.random((cells, cells, 2))
    at = (np.arange(n) + 0.5) / n * cells
    x, y = np.meshgrid(at, at)
    i, j = np.floor(x).astype(int), np.floor(y).astype(int)
    first, second = np.full((n, n), 9.0), np.full((n, n), 9.0)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            point = jitter[(j + dy) % cells, (i + dx) % cells]
            away = np.hypot(x - (i + dx + point[..., 0]), y - (j + dy + point[..., 1]))
            second = np.minimum(second, np.maximum(first, away))
            first = np.minimum(first, away)
    return 1 - np.clip((second - first) * 2.2, 0, 1)
