"""A pass that covers the picture with one triangle: most of the renderer is such passes."""

from __future__ import annotations

from typing import Any

from skyscreen.shoot.gpu import Gpu, expand, load

DECLARE = {
    "texture": "var {}: texture_2d<f32>;", "array": "var {}: texture_2d_array<f32>;",
    "exact": "var {}: texture_2d<f32>;", "ident": "var {}: texture_2d<u32>;", "depth": "var {}: texture_depth_2d;",
    "uniform": "var<uniform> {}: array<vec4f, 64>;",
    "lights": "var<uniform> {}: array<vec4f, 512>;", "storage": "var<storage, read> {}: array<vec4f>;",
}
VERTEX = """
struct Pixel { @builtin(position) at: vec4f, @location(0) uv: vec2f };
@vertex fn vertex(@builtin(vertex_index) i: u32) -> Pixel {
  let q = vec2f(f32((i << 1u) & 2u), f32(i & 2u));
  return Pixel(vec4f(q.x * 2.0 - 1.0, 1.0 - q.y * 2.0, 0.0, 1.0), q);
}
"""
BLENDS: dict[str, dict[str, Any]] = {
    "add": {part: {"src_factor": "one", "dst_factor": "one", "operation": "add"} for part in ("color", "alpha")},
    "over": {part: {"src_factor": "one", "dst_factor": "one-minus-src-alpha", "operation": "add"}
             for part in ("color", "alpha")},
    "cover": {"color": {"src_factor": "src-alpha", "dst_factor": "one-minus-src-alpha", "operation": "add"},
              "alpha": {"src_factor": "zero", "dst_factor": "one", "operation": "add"}},
    "lerp": {part: {"src_factor": "src-alpha", "dst_factor": "one-minus-src-alpha", "operation": "add"}
             for part in ("color", "alpha")},
}


class FullScreen:
    """`@fragment fn main(i: Pixel) -> @location(0) vec4f` over a target.

    Args:
        source: name of a WGSL file, without suffix.
        inputs: (name in WGSL, kind, view or buffer); declared for the shader in group 1, in this order.
        targets: textures or views drawn into.
        stencil: (view of the depth-stencil, mask, reference): only pixels whose stencil under the mask is the
            reference; None: all.
        blend: a name in BLENDS, or None; or one of these for each target.
        load_op: 'load' keeps what the target held.
        depth: view of a depth-stencil that the shader's `@builtin(frag_depth)` fills.
    """

    def __init__(self, gpu: Gpu, frame_group: Any, source: str, inputs: list[tuple[str, str, Any]], targets: list[Any],
                 *, name: str = "", stencil: tuple[Any, int, int] | None = None,
                 blend: str | tuple[str | None, ...] | None = None,
                 load_op: str = "clear", clear: tuple[float, ...] = (0, 0, 0, 0),
                 define: dict[str, str | int | float] | None = None, code: str | None = None,
                 depth: Any | None = None) -> None:
        self.name, self.gpu = name or source, gpu
        text = expand(code, **(define or {})) if code else load(source, **(define or {}))
        text = text + VERTEX + "".join(
            f"@group(1) @binding({k}) {DECLARE[kind].format(label)}\n" for k, (label, kind, _) in enumerate(inputs))
        layout = gpu.layout(tuple((k, 2, kind) for k, (_, kind, _) in enumerate(inputs)))
        formats = tuple(target.format for target in targets)
        key = (text, formats, blend, stencil and stencil[1:], depth is not None)
        self.pipeline = gpu.cached(key, lambda: self._make(text, layout, formats, blend, stencil, depth is not None))
        self.frame = frame_group
        self.group = gpu.group(layout, *(r.create_view() if hasattr(r, "create_view") else r for _, _, r in inputs))
        self.stencil = stencil
        self.attach: dict[str, Any] = {"color_attachments": [
            {"view": target.create_view(), "load_op": load_op, "store_op": "store", "clear_value": clear}
            for target in targets]}
        if stencil:
            self.attach["depth_stencil_attachment"] = {
                "view": stencil[0], "depth_read_only": True, "stencil_read_only": True}
        elif depth is not None:
            self.attach["depth_stencil_attachment"] = {
                "view": depth, "depth_clear_value": 0.0, "depth_load_op": "clear", "depth_store_op": "store",
                "stencil_load_op": "clear", "stencil_store_op": "store"}

    def _make(self, text: str, layout: Any, formats: tuple[str, ...], blend: str | tuple[str | None, ...] | None,
              stencil: tuple[Any, int, int] | None, fills: bool) -> Any:
        module = self.gpu.module(text)
        extra: dict[str, Any] = {}
        blends = blend if isinstance(blend, tuple) else (blend,) * len(formats)
        if stencil:
            face = {"compare": "equal", "fail_op": "keep", "depth_fail_op": "keep", "pass_op": "keep"}
            extra["depth_stencil"] = {
                "format": "depth32float-stencil8", "depth_write_enabled": False, "depth_compare": "always",
                "stencil_front": face, "stencil_back": face, "stencil_read_mask": stencil[1], "stencil_write_mask": 0}
        elif fills:
            extra["depth_stencil"] = {"format": "depth32float-stencil8", "depth_write_enabled": True,
                                      "depth_compare": "always"}
        return self.gpu.device.create_render_pipeline(
            layout=self.gpu.device.create_pipeline_layout(bind_group_layouts=[self.gpu.frame_layout, layout]),
            vertex={"module": module, "entry_point": "vertex"}, primitive={"topology": "triangle-list"},
            fragment={"module": module, "entry_point": "main", "targets": [
                {"format": form, **({"blend": BLENDS[one]} if one else {})}
                for form, one in zip(formats, blends, strict=True)]}, **extra)

    def record(self, encoder: Any, scissor: tuple[int, int, int, int] | None = None) -> None:
        """`scissor`: x, y, width, height in pixels, or all."""
        run = encoder.begin_render_pass(label=self.name, **self.attach)
        if scissor is not None:
            run.set_scissor_rect(*scissor)
        run.set_pipeline(self.pipeline)
        if self.stencil:
            run.set_stencil_reference(self.stencil[2])
        run.set_bind_group(0, self.frame)
        run.set_bind_group(1, self.group)
        run.draw(3)
        run.end()
