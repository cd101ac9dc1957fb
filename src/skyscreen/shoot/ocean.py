"""The sea as two passes: displaced grid into the G-buffer, then light over the water's pixels."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState
from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.gpu import load
from skyscreen.shoot.lace import foam_lace
from skyscreen.shoot.passes import Core, Pass, Stage
from skyscreen.shoot.sea import Sea
from skyscreen.shoot.swash import SwashPass
from skyscreen.shoot.targets import DEPTH, WATER
from skyscreen.shoot.wire import BLEND, FRAGMENT, STATE

Floats = NDArray[np.float32]
GRID = (132, 230)
"""Columns and rows: 60 k triangles, each about 10 × 3 pixels at 720p. Vertices are dear on a software rasteriser."""
DRAFT_GRID = (96, 150)
GRID_BUFFERS = [{"array_stride": 8, "step_mode": "vertex", "attributes": [
    {"format": "float32x2", "offset": 0, "shader_location": 0}]}]
FOGGY = 0.002
"""Extinction, 1/m, from which on the water mirrors fog instead of the sky."""


def ocean_passes(core: Core) -> list[Pass]:
    """Empty when the world has no open water."""
    if core.world.water is None:
        return []
    sea = Sea(core, core.world.water)
    surface = _Surface(core, sea)
    beach = [] if core.world.shore is None else [SwashPass(core, sea.shore, sea.uniform, surface.lace)]
    return [surface, *beach, _Light(core, sea)]


class _Surface:
    """Draws the grid with class water and stencil WATER."""

    name: str = "ocean"
    stage: Stage = "geometry"

    def __init__(self, core: Core, sea: Sea) -> None:
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

    def __init__(self, core: Core, sea: Sea) -> None:
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
