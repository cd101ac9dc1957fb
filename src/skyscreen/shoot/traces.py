"""Draws of what goes its own way, with where it was one frame ago: coarse meshes, few of them, chosen every frame."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState
from skyscreen.shoot.meshes import GEOMETRY, GpuMesh
from skyscreen.shoot.scene import Scene

JOB = 256
"""Bytes between two rows of a uniform buffer with a dynamic offset."""


class Traces:
    """Made once a shot, empty until `choose`.

    Args:
        most: triangles of a thing, where it has a level so coarse.
    """

    def __init__(self, scene: Scene, most: int) -> None:
        self.scene, self.gpu, self.most = scene, scene.gpu, most
        self.kept: dict[str, Any] = {}
        self.groups: dict[tuple[GpuMesh, bool], Any] = {}
        self.draws: list[tuple[GpuMesh, int, int]] = []
        """(mesh, row in the lists of instances, offset of its posed vertices or −1)."""

    def choose(self, state: FrameState, pick: NDArray[np.intp], level: NDArray[np.intp]) -> None:
        """Take over instances; `level` is the one that the picture shows."""
        scene = self.scene
        self.draws, self.jobs = [], []
        size = 0
        for row, (k, lod) in enumerate(zip(pick.tolist(), level.tolist(), strict=True)):
            lods = scene.lods[scene.model_of[k]]
            mesh = next((one for one in lods[lod:] if one.triangles <= self.most), lods[-1])
            self.draws.append((mesh, row, size if scene.skinned[k] else -1))
            if scene.skinned[k]:
                self.jobs.append((mesh, scene.things[k].joint_base, size))
                size += -(-mesh.vertices * GEOMETRY.itemsize // JOB) * JOB
        if not self.draws:
            return
        self._write("rows", scene.rows[pick], "VERTEX")
        self._write("rows before", scene.rows_before[pick], "VERTEX")
        if self.jobs:
            rows = np.zeros((len(self.jobs), JOB // 4), np.uint32)
            for row, (mesh, base, at) in zip(rows, self.jobs, strict=True):
                row[:3] = mesh.vertices, base, at // 4
            self._write("jobs", rows, "UNIFORM")
            self._write("joints", np.asarray(state.joints, np.float32)[:, :3], "STORAGE")
            self._write("joints before", np.asarray(state.previous_joints, np.float32)[:, :3], "STORAGE")
            for name in ("posed", "posed before"):
                self._room(name, size, "VERTEX", "STORAGE")

    def _room(self, name: str, size: int, *use: str) -> Any:
        if name not in self.kept or self.kept[name].size < size:
            self.kept[name] = self.gpu.buffer(size * 3 // 2, *use)
            self.groups.clear()
        return self.kept[name]

    def _write(self, name: str, rows: NDArray[Any], use: str) -> None:
        rows = np.ascontiguousarray(rows)
        self.gpu.queue.write_buffer(self._room(name, rows.nbytes, use), 0, rows)

    def pose(self, encoder: Any) -> None:
        """Skin them, as they are and as they were."""
        if not self.draws or not self.jobs:
            return
        run = encoder.begin_compute_pass(label="shutter_skin")
        run.set_pipeline(self.scene.skin_pipe)
        for row, (mesh, _, _) in enumerate(self.jobs):
            for before in (False, True):
                run.set_bind_group(0, self._group(mesh, before), [row * JOB])
                run.dispatch_workgroups(-(-mesh.vertices // 64))
        run.end()

    def _group(self, mesh: GpuMesh, before: bool) -> Any:
        if (mesh, before) not in self.groups:
            when = " before" if before else ""
            self.groups[mesh, before] = self.gpu.device.create_bind_group(layout=self.scene.skin_layout, entries=[
                {"binding": 0, "resource": {"buffer": self.kept["jobs"], "offset": 0, "size": 16}},
                *({"binding": b, "resource": {"buffer": buffer}} for b, buffer in enumerate(
                    (mesh.geometry, mesh.skin, self.kept[f"joints{when}"], self.kept[f"posed{when}"]), 1))])
        return self.groups[mesh, before]

    def draw(self, run: Any) -> None:
        """What casts shadows, glass left out, in a pipeline of `VERTEX_BUFFERS` and `BEFORE_BUFFERS`."""
        for mesh, row, posed in self.draws:
            if not mesh.solid:
                continue
            for slot, when in ((0, ""), (3, " before")):
                if posed >= 0:
                    run.set_vertex_buffer(slot, self.kept[f"posed{when}"], posed)
                else:
                    run.set_vertex_buffer(slot, mesh.geometry)
            run.set_vertex_buffer(1, mesh.static)
            run.set_vertex_buffer(2, self.kept["rows"])
            run.set_vertex_buffer(4, self.kept["rows before"])
            run.set_index_buffer(mesh.index, "uint32")
            run.draw_indexed(mesh.solid, 1, 0, 0, row)
