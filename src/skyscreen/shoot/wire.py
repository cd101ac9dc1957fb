"""The edges of every triangle that the picture is made of, hidden ones left out."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge import far
from skyscreen.shoot.gpu import load
from skyscreen.shoot.meshes import GpuMesh
from skyscreen.shoot.passes import Core, Pass
from skyscreen.shoot.targets import DEPTH
from skyscreen.shoot.vertices import VERTEX_BUFFERS, Batch

STATE: dict[str, Any] = {"format": DEPTH, "depth_write_enabled": False, "depth_compare": "greater"}
FRAGMENT = """
@fragment fn wire() -> @location(0) vec4f { return vec4f(0.55); }
"""
ENTRY = """
// 0.3 % nearer to the eye than the surface that it lies on.
@vertex fn wired(v: Vertex) -> @builtin(position) vec4f {
  let at = frame.project * vec4f(placed(v), 1.0);
  return vec4f(at.xy, at.z * 1.003, at.w);
}
""" + FRAGMENT
BLEND = {part: {"src_factor": "one", "dst_factor": "one-minus-src-alpha", "operation": "add"}
         for part in ("color", "alpha")}


class Wire:
    """`lines` (r8unorm) after `record`: share of light that the lines have, 0 where none is."""

    def __init__(self, core: Core, extras: list[Pass]) -> None:
        self.core, scene = core, core.scene
        self.lines = core.targets.make("r8unorm")
        self.meshes = {made: mesh for model, lods in zip(scene.models, scene.lods, strict=True)
                       for mesh, made in zip(far.levels(model), lods, strict=True)}
        self.edges: dict[GpuMesh, tuple[Any, int]] = {}
        self.others = [one.wire for one in extras if hasattr(one, "wire")]  # pyright: ignore[reportAttributeAccessIssue]
        """What is no thing but has a mesh: the sea."""
        code = load("geometry", SURFACE="fn surface(in: SurfaceIn) -> Surface { return plain_surface(in); }") + ENTRY

        def make() -> Any:
            gpu, module = core.gpu, core.gpu.module(code)
            return gpu.device.create_render_pipeline(
                layout=gpu.device.create_pipeline_layout(bind_group_layouts=[gpu.frame_layout, scene.layout]),
                vertex={"module": module, "entry_point": "wired", "buffers": VERTEX_BUFFERS},
                primitive={"topology": "line-list"}, depth_stencil=STATE,
                fragment={"module": module, "entry_point": "wire", "targets": [{"format": "r8unorm", "blend": BLEND}]})

        self.pipeline = core.gpu.cached(("wire", code), make)

    def record(self, encoder: Any, batches: list[Batch]) -> None:
        """`batches`: the draws of the list 'view'."""
        core = self.core
        run = encoder.begin_render_pass(
            label="wire",
            color_attachments=[{"view": self.lines.create_view(), "load_op": "clear", "store_op": "store",
                                "clear_value": (0, 0, 0, 0)}],
            depth_stencil_attachment={"view": core.targets.depth_stencil, "depth_read_only": True,
                                      "stencil_read_only": True})
        run.set_pipeline(self.pipeline)
        run.set_bind_group(0, core.frame_group)
        run.set_bind_group(1, core.scene.group, [0])
        core.scene.bind_list(run, "view")
        for batch in batches:
            buffer, count = self._edges(batch.mesh)
            core.scene.bind(run, "view", batch)
            run.set_index_buffer(buffer, "uint32")
            run.draw_indexed(count, batch.count, 0, 0, batch.first)
        for other in self.others:
            other(run)
        run.end()

    def _edges(self, mesh: GpuMesh) -> tuple[Any, int]:
        if mesh not in self.edges:
            index = edges(self.meshes[mesh].index)
            self.edges[mesh] = self.core.gpu.buffer(index, "INDEX"), len(index)
        return self.edges[mesh]


def edges(index: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """(2·E,) vertex numbers of the E different edges of (3·T,) triangles."""
    corners = np.asarray(index, np.uint64).reshape(-1, 3)
    pairs = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [2, 0]]])
    pairs.sort(axis=1)
    single = np.unique(pairs[:, 0] << np.uint64(32) | pairs[:, 1])
    return np.stack([single >> np.uint64(32), single & np.uint64(0xFFFFFFFF)], 1).astype(np.uint32).reshape(-1)
