"""Draws the things: into the G-buffer, into shadow maps, mirrored in the ground, and what light goes through."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from skyscreen.shoot.fullscreen import BLENDS
from skyscreen.shoot.gpu import Gpu, load
from skyscreen.shoot.meshes import GpuPart
from skyscreen.shoot.scene import Scene
from skyscreen.shoot.targets import DEPTH, Targets
from skyscreen.shoot.vertices import BEFORE_BUFFERS, VERTEX_BUFFERS, Batch

LAMPS = 6
"""Windows and lamps that glass mirrors."""
FILLING = ("geometry", "front")
"""Kinds that fill the G-buffer: what is opaque, and the first faces of glass."""
INNER = 3
"""Of these, how many the faces behind the first mirror: there are four and more to a pixel."""
EXTRA = {"veil": "veil", "mirror": "mirror", "way": "glass_way", "last": "glass_way", "inner": "glass_inner"}
"""Kind of pipeline → the text that follows geometry.wgsl."""
_KEEP = {"compare": "always", "fail_op": "keep", "depth_fail_op": "keep", "pass_op": "replace"}
_OVER = {part: {"src_factor": "one", "dst_factor": "one-minus-src-alpha", "operation": "add"}
         for part in ("color", "alpha")}


def _sort(part: GpuPart, drawn: bool = False) -> str:
    """solid, veil (light in the air) or glass (what refracts). A drawn look paints a flame like any other thing."""
    if drawn and part.material.name == "flame":
        return "solid"
    return "glass" if part.material.index > 0 else "veil" if part.material.forward else "solid"


class Things:
    """Pipelines, one per material, over a scene's draw lists."""

    def __init__(self, gpu: Gpu, frame_group: Any, scene: Scene, targets: Targets, *, snow: bool = False,
                 drawn: bool = False) -> None:
        self.gpu, self.frame, self.scene, self.targets = gpu, frame_group, scene, targets
        self.drawn = drawn
        self.filling = {**targets.define, "SNOW": int(snow), "DRAWN": int(drawn)}
        """Written into the shaders that fill the G-buffer: `snow` falls, and lies on what faces up; the look is `drawn`
        from the G-buffer, not from the light."""
        self.pipe_of: dict[tuple[str, str], Any] = {}
        self.glass_layouts: dict[str, Any] = {}
        """Group 2 of the glass passes, by their kind; set by them."""
        self.in_view: list[Batch] = []

    # ---------------------------------------------------------------- pipelines

    def _pipeline(self, part: GpuPart | None, kind: str) -> Any:
        key = (part.material.name if part else "", kind)
        if key not in self.pipe_of:
            text = part.material.wgsl if part else "fn surface(in: SurfaceIn) -> Surface { return plain_surface(in); }"
            # Only the passes that fill the G-buffer have more to write; shadows share one text whatever it holds.
            code = load("geometry", SURFACE=text, **(self.filling if kind in FILLING else {}))
            if kind in EXTRA:
                facts = part.material if part else None
                code += load(EXTRA[kind], {"frame", "noise", "surface"}, INDEX=facts.index if facts else 1.0,
                             DEPTH=facts.depth if facts else 1.0, LAMPS=f"{INNER}u", TAPS=0,
                             THIN=int(self.targets.moves))
            self.pipe_of[key] = self.gpu.cached((code, kind, *self._forms(kind)), lambda: self._make(code, kind))
        return self.pipe_of[key]

    def _forms(self, kind: str) -> tuple[str, ...]:
        t = self.targets
        made = t.buffers if kind in FILLING else t.lights if kind == "veil" else ()
        return tuple(texture.format for texture in made)

    def _make(self, code: str, kind: str) -> Any:
        gpu = self.gpu
        module = gpu.module(code)
        layouts = [gpu.frame_layout, self.scene.layout]
        more: dict[str, Any] = {}
        cull = "none"
        if kind in FILLING:
            entry = "seen"
            more["fragment"] = {"module": module, "entry_point": "write", "targets": [
                {"format": form} for form in self._forms(kind)]}
            more["depth_stencil"] = {"format": DEPTH, "depth_write_enabled": True, "depth_compare": "greater",
                                     "stencil_front": _KEEP, "stencil_back": _KEEP}
        elif kind == "veil":
            entry = "seen"
            more["fragment"] = {"module": module, "entry_point": "glow",
                                "targets": [{"format": form, "blend": _OVER} for form in self._forms(kind)]}
            more["depth_stencil"] = {"format": DEPTH, "depth_write_enabled": False, "depth_compare": "greater"}
        elif kind in ("way", "inner"):
            entry, layouts = "through" if kind == "way" else "seen", [*layouts, self.glass_layouts[kind]]
            more["fragment"] = {"module": module, "entry_point": kind,
                                "targets": [{"format": "rgba16float", "blend": BLENDS["add"]}]}
        elif kind == "last":
            entry, layouts, cull = "seen", [*layouts, self.glass_layouts[kind]], "front"
            more["fragment"] = {"module": module, "entry_point": kind, "targets": [{"format": "rgba16float"}]}
            more["depth_stencil"] = {"format": "depth32float", "depth_write_enabled": True, "depth_compare": "less"}
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
                *VERTEX_BUFFERS, *(BEFORE_BUFFERS if kind in FILLING and self.targets.moves else ())]},
            primitive={"topology": "triangle-list", "cull_mode": cull}, **more)

    # ---------------------------------------------------------------- drawing

    def _parts(self, run: Any, name: str, batches: list[Batch], kind: str, sort: str) -> None:
        """Draw every part of a sort ('solid', 'veil', 'glass') of every batch: near ones first (by doublings of
        distance; veils the other way), then by material, so that pipelines change seldom."""
        turn = -1 if sort == "veil" else 1
        if not batches:
            return
        jobs = [(turn * math.floor(math.log2(batch.away)), part.material.name, k, part)
                for k, batch in enumerate(batches) for part in batch.mesh.parts if _sort(part, self.drawn) == sort]
        bound, last, stencil = -1, "", -1
        run.set_bind_group(0, self.frame)
        self.scene.bind_list(run, name)
        for _, material, k, part in sorted(jobs, key=lambda job: job[:3]):
            if material != last:
                run.set_pipeline(self._pipeline(part, kind))
                last = material
            if k != bound:
                self.scene.bind(run, name, batches[k])
                bound = k
            if kind in FILLING and part.stencil != stencil:
                run.set_stencil_reference(part.stencil)
                stencil = part.stencil
            run.set_bind_group(1, self.scene.group, [self.scene.offset[part]])
            run.draw_indexed(part.count, batches[k].count, part.first, 0, batches[k].first)

    def geometry(self, encoder: Any, batches: list[Batch]) -> None:
        """Clear the G-buffer and fill it."""
        t = self.targets
        self.in_view = batches
        run = encoder.begin_render_pass(
            label="geometry",
            color_attachments=[{"view": texture.create_view(), "load_op": "clear", "store_op": "store",
                                "clear_value": (0, 0, 0, 0)} for texture in t.buffers],
            depth_stencil_attachment={
                "view": t.depth_stencil, "depth_load_op": "clear", "depth_store_op": "store", "depth_clear_value": 0.0,
                "stencil_load_op": "clear", "stencil_store_op": "store", "stencil_clear_value": 0})
        self._parts(run, "view", batches, "geometry", "solid")
        run.end()

    def shadow(self, encoder: Any, target: Any, name: str, batches: list[Batch], entry: str, *, keep: bool) -> None:
        """Depth only: each mesh in one draw, glass left out. `entry`: vertex entry of geometry.wgsl."""
        run = encoder.begin_render_pass(label=f"shadow {name}", color_attachments=[], depth_stencil_attachment={
            "view": target.create_view(), "depth_load_op": "load" if keep else "clear", "depth_store_op": "store",
            "depth_clear_value": 1.0})
        run.set_pipeline(self._pipeline(None, entry))
        run.set_bind_group(0, self.frame)
        run.set_bind_group(1, self.scene.group, [0])
        self.scene.bind_list(run, name)
        for batch in batches:
            if batch.mesh.solid:
                self.scene.bind(run, name, batch)
                run.draw_indexed(batch.mesh.solid, batch.count, 0, 0, batch.first)
        run.end()

    def veils(self, encoder: Any, batches: list[Batch]) -> None:
        """Beams of light over the lit picture."""
        if not any(_sort(part, self.drawn) == "veil" for batch in batches for part in batch.mesh.parts):
            return
        t = self.targets
        run = encoder.begin_render_pass(
            label="veils",
            color_attachments=[{"view": texture.create_view(), "load_op": "load", "store_op": "store"}
                               for texture in t.lights],
            depth_stencil_attachment={"view": t.depth_stencil, "depth_read_only": True, "stencil_read_only": True})
        self._parts(run, "view", batches, "veil", "veil")
        run.end()

    def glass_in_view(self) -> bool:
        return any(_sort(part) == "glass" for batch in self.in_view for part in batch.mesh.parts)

    def glass(self, encoder: Any, kind: str, targets: list[Any], depth: Any, group: Any,
              rectangle: tuple[int, int, int, int], *, clear: bool = False) -> None:
        """One of the glass passes over all glass in view.

        Args:
            depth: depth texture or view written, or None.
            clear: empty the targets first (and depth to 1, the near plane: the farthest face wins).
        """
        load = "clear" if clear else "load"
        more: dict[str, Any] = {}
        if depth is not None:
            view = depth.create_view() if hasattr(depth, "create_view") else depth
            more["depth_stencil_attachment"] = {"view": view, "depth_load_op": load, "depth_store_op": "store",
                                                "depth_clear_value": 1.0}
            if kind == "front":
                more["depth_stencil_attachment"] |= {"stencil_load_op": "load", "stencil_store_op": "store"}
        run = encoder.begin_render_pass(label=f"glass {kind}", color_attachments=[
            {"view": target.create_view(), "load_op": load, "store_op": "store", "clear_value": (0, 0, 0, 0)}
            for target in targets], **more)
        run.set_scissor_rect(*rectangle)
        if group is not None:
            run.set_bind_group(2, group)
        self._parts(run, "view", self.in_view, kind, "glass")
        run.end()

    def mirror(self, encoder: Any, target: Any, depth: Any, batches: list[Batch], clear: Any) -> None:
        """The world upside down under the ground plane, lit simply, for wet ground."""
        run = encoder.begin_render_pass(
            label="mirror",
            color_attachments=[{"view": target.create_view(), "load_op": "clear", "store_op": "store",
                                "clear_value": (*map(float, np.asarray(clear)), 0.0)}],
            depth_stencil_attachment={"view": depth.create_view(), "depth_load_op": "clear",
                                      "depth_store_op": "discard", "depth_clear_value": 0.0})
        self._parts(run, "mirror", batches, "mirror", "solid")
        run.end()
