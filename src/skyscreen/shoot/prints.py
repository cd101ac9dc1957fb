"""Prints in snow and sand: patches over the ground that tilt its normals and shade its colour in the G-buffer."""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.nouns.frame import FrameState
from skyscreen.shoot.gpu import load
from skyscreen.shoot.passes import Core, Stage

_MULTIPLY = {"color": {"src_factor": "zero", "dst_factor": "src", "operation": "add"},
             "alpha": {"src_factor": "zero", "dst_factor": "one", "operation": "add"}}
_LERP = {"color": {"src_factor": "src-alpha", "dst_factor": "one-minus-src-alpha", "operation": "add"},
         "alpha": {"src_factor": "zero", "dst_factor": "one", "operation": "add"}}


class PrintsPass:
    """Draws nothing, and makes nothing, until a frame brings prints."""

    name: str = "prints"
    stage: Stage = "geometry"

    def __init__(self, core: Core) -> None:
        self.core = core
        self.count = self.room = 0
        self.pipeline: Any = None
        self.group: Any = None
        self.rows: Any = None

    def prepare(self, state: FrameState) -> None:
        self.count = 0 if state.prints is None else len(state.prints)
        if not self.count:
            return
        assert state.prints is not None
        gpu, t = self.core.gpu, self.core.targets
        layout = gpu.layout(((0, 1, "storage"), (1, 2, "depth"), (2, 2, "ident")))
        if self.pipeline is None:
            self.pipeline = self._make(layout)
        if self.count > self.room:
            self.room = 1 << max(6, (self.count - 1).bit_length())
            self.rows = gpu.buffer(self.room * 48, "STORAGE")
            self.group = gpu.group(layout, self.rows, t.depth_view, t.ident.create_view())
        rows = np.zeros((self.count, 12), np.float32)
        rows[:, :10] = state.prints
        gpu.queue.write_buffer(self.rows, 0, rows)

    def _make(self, layout: Any) -> Any:
        gpu, t = self.core.gpu, self.core.targets
        code = load("prints")
        face = {"compare": "always", "fail_op": "keep", "depth_fail_op": "keep", "pass_op": "keep"}

        def make() -> Any:
            module = gpu.module(code)
            return gpu.device.create_render_pipeline(
                layout=gpu.device.create_pipeline_layout(bind_group_layouts=[gpu.frame_layout, layout]),
                vertex={"module": module, "entry_point": "vs"}, primitive={"topology": "triangle-list"},
                depth_stencil={"format": t.depth.format, "depth_write_enabled": False, "depth_compare": "always",
                               "stencil_front": face, "stencil_back": face, "stencil_read_mask": 0,
                               "stencil_write_mask": 0},
                fragment={"module": module, "entry_point": "fs", "targets": [
                    {"format": t.albedo.format, "blend": _MULTIPLY}, {"format": t.normal.format, "blend": _LERP}]})

        return gpu.cached(("prints", code, t.albedo.format, t.normal.format), make)

    def record(self, encoder: Any) -> None:
        if not self.count:
            return
        t = self.core.targets
        run = encoder.begin_render_pass(
            label=self.name,
            color_attachments=[{"view": texture.create_view(), "load_op": "load", "store_op": "store"}
                               for texture in (t.albedo, t.normal)],
            depth_stencil_attachment={"view": t.depth_stencil, "depth_read_only": True, "stencil_read_only": True})
        run.set_pipeline(self.pipeline)
        run.set_bind_group(0, self.core.frame_group)
        run.set_bind_group(1, self.group)
        run.draw(6 * self.count)
        run.end()
