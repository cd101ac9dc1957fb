"""Draws the things: into the G-buffer, into shadow maps, mirrored in the ground, and glass over the lit picture."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from skyscreen.shoot.gpu import Gpu, load
from skyscreen.shoot.meshes import GpuPart
from skyscreen.shoot.scene import BEFORE_BUFFERS, VERTEX_BUFFERS, Batch, Scene
from skyscreen.shoot.targets import DEPTH, Targets

_KEEP = {"compare": "always", "fail_op": "keep", "depth_fail_op": "keep", "pass_op": "replace"}
_OVER = {part: {"src_factor": "one", "dst_factor": "one-minus-src-alpha", "operation": "add"}
         for part in ("color", "alpha")}


class Things:
    """Pipelines, one per material, over a scene's draw lists."""

    def __init__(self, gpu: Gpu, frame_group: Any, scene: Scene, targets: Targets, glass: Any,
                 glass_layout: Any) -> None:
        self.gpu, self.frame, self.scene, self.targets = gpu, frame_group, scene, targets
        self.glass, self.glass_layout = glass, glass_layout
        self.pipe_of: dict[tuple[str, str], Any] = {}

    # ---------------------------------------------------------------- pipelines

    def _pipeline(self, part: GpuPart | None, kind: str) -> Any:
        key = (part.material.name if part else "", kind)
        if key not in self.pipe_of:
            text = part.material.wgsl if part else "fn surface(in: SurfaceIn) -> Surface { return plain_surface(in); }"
            # Only the pass that fills the G-buffer has more to write; shadows share one text whatever it holds.
            code = load("geometry", SURFACE=text, **(self.targets.define if kind == "geometry" else {}))
            if kind in ("forward", "mirror"):
                code += load(kind, {"frame", "noise", "surface"}, THIN=int(self.targets.passes))
            self.pipe_of[key] = self.gpu.cached((code, kind, *self._forms(kind)), lambda: self._make(code, kind))
        return self.pipe_of[key]

    def _forms(self, kind: str) -> tuple[str, ...]:
        t = self.targets
        return tuple(texture.format for texture in {"geometry": t.buffers, "forward": t.lights}.get(kind, ()))

    def _make(self, code: str, kind: str) -> Any:
        gpu = self.gpu
        module = gpu.module(code)
        layouts = [gpu.frame_layout, self.scene.layout]
        more: dict[str, Any] = {}
        if kind == "geometry":
            entry = "seen"
            more["fragment"] = {"module": module, "entry_point": "write", "targets": [
                {"format": form} for form in self._forms(kind)]}
            more["depth_stencil"] = {"format": DEPTH, "depth_write_enabled": True, "depth_compare": "greater",
                                     "stencil_front": _KEEP, "stencil_back": _KEEP}
        elif kind == "forward":
            entry, layouts = "seen", [*layouts, self.glass_layout]
            more["fragment"] = {"module": module, "entry_point": "glaze",
                                "targets": [{"format": form, "blend": _OVER} for form in self._forms(kind)]}
            more["depth_stencil"] = {"format": DEPTH, "depth_write_enabled": False, "depth_compare": "greater"}
        elif kind == "mirror":
            entry = "mirrored"
            more["fragment"] = {"module": module, "entry_point": "reflect_", "targets": [{"format": "rgba16float"}]}
            more["depth_stencil"] = {"format": "depth32float", "depth_write_enabled": True, "depth_compare": "greater"}
        else:
            entry = kind
            more["depth_stencil"] = {"format": "depth32float", "depth_write_enabled": True, "depth_compare": "less",
                                     "depth_bias": 2, "depth_bias_slope_scale": 3.0}
        return gpu.device.create_render_pipeline(
            layout=gpu.device.create_pipeline_layout(bind_group_layouts=layouts),
            vertex={"module": module, "entry_point": entry, "buffers": [
                *VERTEX_BUFFERS, *(BEFORE_BUFFERS if kind == "geometry" and self.targets.passes else ())]},
            primitive={"topology": "triangle-list", "cull_mode": "none"}, **more)

    # ---------------------------------------------------------------- drawing

    def _parts(self, run: Any, name: str, batches: list[Batch], kind: str, forward: bool) -> None:
        """Draw every part of every batch: near ones first (by doublings of distance; glass the other way), then by
        material, so that pipelines change seldom."""
        turn = -1 if forward else 1
        jobs = [(turn * math.floor(math.log2(batch.away)), part.material.name, k, part)
                for k, batch in enumerate(batches) for part in batch.mesh.parts if part.material.forward == forward]
        bound, last = -1, ""
        run.set_bind_group(0, self.frame)
        for _, material, k, part in sorted(jobs, key=lambda job: job[:3]):
            if material != last:
                run.set_pipeline(self._pipeline(part, kind))
                last = material
            if k != bound:
                self.scene.bind(run, name, batches[k])
                bound = k
            if kind == "geometry":
                run.set_stencil_reference(part.stencil)
            run.set_bind_group(1, self.scene.group, [self.scene.offset[part]])
            run.draw_indexed(part.count, batches[k].count, part.first, 0, batches[k].first)

    def geometry(self, encoder: Any, batches: list[Batch]) -> None:
        """Clear the G-buffer and fill it."""
        t = self.targets
        run = encoder.begin_render_pass(
            label="geometry",
            color_attachments=[{"view": texture.create_view(), "load_op": "clear", "store_op": "store",
                                "clear_value": (0, 0, 0, 0)} for texture in t.buffers],
            depth_stencil_attachment={
                "view": t.depth_stencil, "depth_load_op": "clear", "depth_store_op": "store", "depth_clear_value": 0.0,
                "stencil_load_op": "clear", "stencil_store_op": "store", "stencil_clear_value": 0})
        self._parts(run, "view", batches, "geometry", forward=False)
        run.end()

    def shadow(self, encoder: Any, target: Any, name: str, batches: list[Batch], entry: str, *, keep: bool) -> None:
        """Depth only: each mesh in one draw, glass left out. `entry`: vertex entry of geometry.wgsl."""
        run = encoder.begin_render_pass(label=f"shadow {name}", color_attachments=[], depth_stencil_attachment={
            "view": target.create_view(), "depth_load_op": "load" if keep else "clear", "depth_store_op": "store",
            "depth_clear_value": 1.0})
        run.set_pipeline(self._pipeline(None, entry))
        run.set_bind_group(0, self.frame)
        run.set_bind_group(1, self.scene.group, [0])
        for batch in batches:
            if batch.mesh.solid:
                self.scene.bind(run, name, batch)
                run.draw_indexed(batch.mesh.solid, batch.count, 0, 0, batch.first)
        run.end()

    def forward(self, encoder: Any, batches: list[Batch]) -> None:
        """Glass over the lit picture."""
        if not any(part.material.forward for batch in batches for part in batch.mesh.parts):
            return
        t = self.targets
        run = encoder.begin_render_pass(
            label="glass",
            color_attachments=[{"view": texture.create_view(), "load_op": "load", "store_op": "store"}
                               for texture in t.lights],
            depth_stencil_attachment={"view": t.depth_stencil, "depth_read_only": True, "stencil_read_only": True})
        run.set_bind_group(2, self.glass)
        self._parts(run, "view", batches, "forward", forward=True)
        run.end()

    def mirror(self, encoder: Any, target: Any, depth: Any, batches: list[Batch], clear: Any) -> None:
        """The world upside down under the ground plane, lit simply, for wet ground."""
        run = encoder.begin_render_pass(
            label="mirror",
            color_attachments=[{"view": target.create_view(), "load_op": "clear", "store_op": "store",
                                "clear_value": (*map(float, np.asarray(clear)), 0.0)}],
            depth_stencil_attachment={"view": depth.create_view(), "depth_load_op": "clear",
                                      "depth_store_op": "discard", "depth_clear_value": 0.0})
        self._parts(run, "mirror", batches, "mirror", forward=False)
        run.end()
