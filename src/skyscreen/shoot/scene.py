"""The things of a world on the GPU: what is seen, how finely, and the lists of draws for each view.

A software rasteriser runs the vertex stage serially (0.5 µs a triangle), so everything outside the view is culled
and far things use coarser meshes. All choices are functions of the frame, vectorised over the I instances.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge import far
from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.world import World
from skyscreen.shoot.gpu import Gpu
from skyscreen.shoot.meshes import GEOMETRY, PART_STRIDE, GpuMesh, GpuPart, upload
from skyscreen.shoot.vertices import INSTANCE, PART, Batch

Floats = NDArray[np.float64]
TRIANGLE_PIXELS = 4.0
"""Pixels of a thing's disc that a triangle must be worth (half its triangles look away); finer meshes are not drawn."""
SMALL, CROWDED, DENSEST = 200.0, 1 / 3, 6.0
"""Bodies smaller than so many pixels across (a person 125 high) are a crowd: while they hold more than this share of a
frame over its budget, they alone are made coarser, up to this. Trees go to pieces, far people hardly change."""
FEWEST = 60
"""Triangles that even a far thing may have."""


class Scene:
    """Made once a shot; `frame` uploads one frame's instances and poses."""

    def __init__(self, gpu: Gpu, world: World, *, budget: int, motion: bool = False) -> None:
        self.gpu, self.world, self.budget, self.motion = gpu, world, budget, motion
        self.things = world.instances
        self.models = list(dict.fromkeys(thing.model for thing in self.things))
        which = {model: k for k, model in enumerate(self.models)}
        self.model_of = np.array([which[thing.model] for thing in self.things], int)
        self.lods = [[upload(gpu, mesh) for mesh in far.levels(model)] for model in self.models]
        low = np.array([model.low for model in self.models], float).reshape(-1, 3)
        high = np.array([model.high for model in self.models], float).reshape(-1, 3)
        self.centre, self.radius = (low + high) / 2, np.linalg.norm(high - low, axis=1) / 2
        self.levels = np.array([len(lods) for lods in self.lods], int)
        self.weight = np.full((len(self.models), max(self.levels, default=1)), 0)
        """Triangles by model and level."""
        for m, lods in enumerate(self.lods):
            self.weight[m, :len(lods)] = [mesh.triangles for mesh in lods]
        self.own = np.array([len(model.lods) for model in self.models], int)
        """Levels by model that are its own; far ones come after them."""
        self.skinned = np.array([thing.joint_base >= 0 and self.lods[m][0].skin is not None
                                 for thing, m in zip(self.things, self.model_of, strict=True)], bool)
        self.static = np.array([thing.static for thing in self.things], bool) & ~self.skinned
        self.casts = np.array([thing.shadow for thing in self.things], bool)
        self.bias = self.dense = 1.0
        """By how much more a triangle must be worth, for all and for a crowd besides."""
        self._fixed_rows()
        self._parts()
        self._skinning()
        self.lists: dict[str, Any] = {}
        """Instance buffer per view, kept and grown."""

    # ---------------------------------------------------------------- once a shot

    def _fixed_rows(self) -> None:
        self.rows = np.zeros(len(self.things), INSTANCE)
        slots = {part.slot for lods in self.lods for mesh in lods for part in mesh.parts if part.slot}
        self.slots = {name: k + 1 for k, name in enumerate(sorted(slots))}
        self.width = len(self.slots) + 1
        tints = np.zeros((max(len(self.things), 1), self.width, 4), np.float32)
        for k, thing in enumerate(self.things):
            self.rows[k]["ident"] = thing.object_id << 8
            self.rows[k]["variation"], self.rows[k]["emission"] = thing.variation, thing.emission
            self.rows[k]["tint"] = k * self.width
            for slot, colour in thing.tint.items():
                if slot in self.slots:
                    tints[k, self.slots[slot]] = (*colour, 1.0)
        self.emission = self.rows["emission"].copy()
        self.tints = self.gpu.buffer(tints, "STORAGE")

    def _parts(self) -> None:
        """One row of uniforms a part, at multiples of PART_STRIDE."""
        self.offset: dict[GpuPart, int] = {}
        rows = []
        for part in (part for lods in self.lods for mesh in lods for part in mesh.parts):
            row = np.zeros(1, PART)
            row["params"], row["semantic"], row["mean"] = part.params, part.semantic, part.mean
            row["slot"], row["closed"] = self.slots.get(part.slot, 0), part.closed
            self.offset[part] = len(rows) * PART_STRIDE
            rows.append(row.tobytes().ljust(PART_STRIDE, b"\0"))
        self.part_buffer = self.gpu.buffer(np.frombuffer(b"".join(rows) or bytes(PART_STRIDE), np.uint8), "UNIFORM")
        self.layout = self.gpu.layout(((0, 3, "dynamic"), (1, 1, "storage")))
        self.group = self.gpu.device.create_bind_group(layout=self.layout, entries=[
            {"binding": 0, "resource": {"buffer": self.part_buffer, "offset": 0, "size": PART.itemsize}},
            {"binding": 1, "resource": {"buffer": self.tints}}])

    def _skinning(self) -> None:
        """Room for the posed vertices of every skinned instance: its finest level, and a far one for its shadow."""
        from skyscreen.shoot.gpu import load

        self.pose_at = np.full((len(self.things), 2), -1, int)
        size = 0
        for k in np.flatnonzero(self.skinned):
            lods, own = self.lods[self.model_of[k]], self.own[self.model_of[k]]
            for use, meshes in enumerate((lods, lods[own + 1:])):
                self.pose_at[k, use] = size
                most = max((mesh.vertices for mesh in meshes), default=0)
                size += -(-most * GEOMETRY.itemsize // 256) * 256
        if not size:
            return
        gpu = self.gpu
        self.posed = gpu.buffer(size, "VERTEX", "STORAGE")
        self.joints = gpu.buffer(max(sum(len(t.model.joints) for t in self.things), 1) * 48, "STORAGE")
        if self.motion:
            self.posed_before = gpu.buffer(size, "VERTEX", "STORAGE")
            self.joints_before = gpu.buffer(self.joints.size, "STORAGE")
        self.jobs = gpu.buffer(int(self.skinned.sum()) * 2 * 256, "UNIFORM")
        self.skin_layout = gpu.layout(((0, 4, "dynamic"), (1, 4, "storage"), (2, 4, "storage"), (3, 4, "storage"),
                                       (4, 4, "write")))
        code = load("skin")
        self.skin_pipe = gpu.cached(code, lambda: gpu.device.create_compute_pipeline(
            layout=gpu.device.create_pipeline_layout(bind_group_layouts=[self.skin_layout]),
            compute={"module": gpu.module(code), "entry_point": "main"}))
        self.skin_groups: dict[tuple[GpuMesh, bool], Any] = {}
        """By mesh, and whether for the frame before."""

    # ---------------------------------------------------------------- once a frame

    def frame(self, state: FrameState) -> None:
        """Take over this frame's transforms."""
        self.transforms = np.asarray(state.transforms, float)
        self.rows["rows"] = self.transforms[:, :3].astype(np.float32)
        if state.glow is not None:
            self.rows["emission"] = self.emission * np.asarray(state.glow, np.float32)
        if state.settled is not None:
            upper = np.round(np.clip(state.settled, 0, 1) * 255).astype(np.uint32) << 24
            self.rows["tint"] = (self.rows["tint"] & 0xFFFFFF) | upper
        self.rows_before = np.ascontiguousarray(np.asarray(state.previous, np.float32)[:, :3])
        turned = np.einsum("ijk,ik->ij", self.transforms[:, :3, :3], self.centre[self.model_of])
        self.where = turned + self.transforms[:, :3, 3]
        scale = np.sqrt((self.transforms[:, :3, :3] ** 2).sum(1).max(1))
        # A pose may reach out of the bounds at rest: half as much again.
        self.reach = self.radius[self.model_of] * scale * np.where(self.skinned, 1.5, 1.05)
        self.shown = np.ones(len(self.things), bool) if state.visible is None else np.asarray(state.visible) > 0
        if self.skinned.any():
            rows = np.ascontiguousarray(np.asarray(state.joints, np.float32)[:, :3])
            if rows.nbytes > self.joints.size:
                self.joints = self.gpu.buffer(rows.nbytes, "STORAGE")
                self.skin_groups.clear()
                if self.motion:
                    self.joints_before = self.gpu.buffer(rows.nbytes, "STORAGE")
            if rows.nbytes:
                self.gpu.queue.write_buffer(self.joints, 0, rows)
                if self.motion:
                    before = np.ascontiguousarray(np.asarray(state.previous_joints, np.float32)[:, :3])
                    self.gpu.queue.write_buffer(self.joints_before, 0, before)
        self.needed: dict[tuple[int, int], int] = {}
        """(instance, 0 as the picture shows it or 1 for its shadow) → level to be posed."""
        away = np.linalg.norm(self.where - np.asarray(state.view.eye, float), axis=1)
        self.away = np.maximum(away - 0.7 * self.reach, 0.05)

    def seen(self, project: Floats, eye: Floats, pixel: float) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """(indices of instances in the frustum, their levels of detail). `pixel`: metres a pixel covers at 1 m."""
        planes = np.stack([project[3] + project[0], project[3] - project[0], project[3] + project[1],
                           project[3] - project[1]])
        planes /= np.linalg.norm(planes[:, :3], axis=1, keepdims=True)
        away = self.where @ planes[:, :3].T + planes[:, 3]
        ahead = self.where @ project[3, :3] + project[3, 3]
        inside = self.shown & (away > -self.reach[:, None]).all(1) & (ahead > -self.reach)
        pick = np.flatnonzero(inside)
        far = np.maximum(np.linalg.norm(self.where[pick] - eye, axis=1) - 0.7 * self.reach[pick], 0.05)
        across = 2 * self.reach[pick] / far / pixel
        pick, far, across = pick[across > 1.5], far[across > 1.5], across[across > 1.5]  # smaller than a speck
        level = self._levels(across, pick)
        # The detail is lowered for the whole shot once a frame passes the budget, never raised: levels do not flicker.
        crowd = self.skinned[pick] & (across < SMALL)
        while (over := self._triangles(pick, level)) > self.budget and self.bias < 60:
            if self.dense < DENSEST and self._triangles(pick[crowd], level[crowd]) > CROWDED * over:
                self.dense *= 1.25
            else:
                self.bias *= 1.25
            level = self._levels(across, pick)
        return pick, level

    def _levels(self, across: Floats, pick: NDArray[np.intp]) -> NDArray[np.intp]:
        """The finest level that the thing's size in pixels is worth."""
        bias = np.where(self.skinned[pick] & (across < SMALL), self.bias * self.dense, self.bias)
        allowed = np.maximum(0.785 * across**2 / (TRIANGLE_PIXELS * bias), FEWEST)
        level = (self.weight[self.model_of[pick]] > allowed[:, None]).sum(1)
        return np.minimum(level, self.levels[self.model_of[pick]] - 1)

    def _triangles(self, pick: NDArray[np.intp], level: NDArray[np.intp]) -> int:
        """Of the picture, and a quarter of those of a crowd's shadows: in a shadow map a triangle costs 0.13 µs, in the
        picture 0.6. The few that are near are not counted twice, or they would lose hair and faces for their shadow."""
        drawn = self.weight[self.model_of[pick], level]
        twice = self.skinned[pick] & self.casts[pick] & (level >= self.own[self.model_of[pick]] - 1)
        return int(drawn.sum() + drawn[twice].sum() // 4)

    def within(self, project: Floats, static: bool | None) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """(instances that cast into an orthographic shadow map, level of detail one below the picture's)."""
        at = self.where @ project[:2, :3].T + project[:2, 3]
        reach = self.reach * np.linalg.norm(project[0, :3])
        inside = self.shown & self.casts & (np.abs(at) < 1 + reach[:, None]).all(1)
        if static is not None:
            inside &= self.static == static
        pick = np.flatnonzero(inside)
        pixels = reach[pick] * 700
        pick, pixels = pick[pixels > 2], pixels[pixels > 2]
        return pick, np.minimum(self._levels(pixels, pick) + 1, self.levels[self.model_of[pick]] - 1)

    def strays(self, near: Floats, far: Floats) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """(what moves and casts into the far shadow map from beyond the near one, levels of detail): a near map that
        follows a close shot leaves out the cart that goes by behind."""
        pick, level = self.within(far, False)
        at = self.where[pick] @ near[:2, :3].T + near[:2, 3]
        reach = self.reach[pick] * np.linalg.norm(near[0, :3])
        out = (np.abs(at) + reach[:, None] > 1).any(1)
        return pick[out], level[out]

    def batches(self, name: str, pick: NDArray[np.intp], level: NDArray[np.intp]) -> list[Batch]:
        """Upload the instances of a view, sorted by mesh, and return its draws. Poses of skinned ones are asked for."""
        order = np.lexsort((pick, self.away[pick], level, self.model_of[pick]))
        pick, level = pick[order], level[order]
        if len(pick):
            self._list(name, self.rows[pick])
            if self.motion and name == "view":
                self._list("view before", self.rows_before[pick])
        out: list[Batch] = []
        for at, (k, lod) in enumerate(zip(pick.tolist(), level.tolist(), strict=True)):
            if self.skinned[k]:
                lod, where = self._posed(name, k, lod)
                out.append(Batch(self.lods[self.model_of[k]][lod], at, 1, float(self.away[k]), where))
            elif out and out[-1].skinned < 0 and out[-1].mesh is self.lods[self.model_of[k]][lod]:
                out[-1].count += 1
            else:
                out.append(Batch(self.lods[self.model_of[k]][lod], at, 1, float(self.away[k])))
        return out

    def _posed(self, name: str, k: int, lod: int) -> tuple[int, int]:
        """(level, byte offset of the pose) of a skinned instance for a view: one pose a frame, whoever asks first. Only
        who is far in the picture throws the shadow of a level coarser: nearer, two meshes would shade each other."""
        shown = self.needed.setdefault((k, 0), lod)
        last = int(self.levels[self.model_of[k]]) - 1
        if name in ("moving", "strays") and self.own[self.model_of[k]] <= shown < last:
            return self.needed.setdefault((k, 1), shown + 1), int(self.pose_at[k, 1])
        return shown, int(self.pose_at[k, 0])

    def _list(self, name: str, rows: NDArray[Any]) -> None:
        kept = self.lists.get(name)
        if kept is None or kept.size < rows.nbytes:
            kept = self.lists[name] = self.gpu.buffer(rows.nbytes * 3 // 2, "VERTEX")
        self.gpu.queue.write_buffer(kept, 0, rows)

    def pose(self, encoder: Any) -> None:
        """Skin what any view asked for, once."""
        if not self.needed:
            return
        gpu = self.gpu
        jobs = np.zeros((len(self.needed), 64), np.uint32)
        for row, ((k, use), lod) in enumerate(self.needed.items()):
            mesh = self.lods[self.model_of[k]][lod]
            jobs[row, :3] = mesh.vertices, self.things[k].joint_base, self.pose_at[k, use] // 4
        gpu.queue.write_buffer(self.jobs, 0, jobs)
        run = encoder.begin_compute_pass(label="skin")
        run.set_pipeline(self.skin_pipe)
        for row, ((k, use), lod) in enumerate(self.needed.items()):
            mesh = self.lods[self.model_of[k]][lod]
            for before in (False, True) if self.motion and not use else (False,):
                run.set_bind_group(0, self._skin_group(mesh, before), [row * 256])
                run.dispatch_workgroups(-(-mesh.vertices // 64))
        run.end()

    def _skin_group(self, mesh: GpuMesh, before: bool) -> Any:
        if (mesh, before) not in self.skin_groups:
            poses = (self.joints_before, self.posed_before) if before else (self.joints, self.posed)
            self.skin_groups[mesh, before] = self.gpu.device.create_bind_group(layout=self.skin_layout, entries=[
                {"binding": 0, "resource": {"buffer": self.jobs, "offset": 0, "size": 16}},
                *({"binding": b, "resource": {"buffer": buffer}} for b, buffer in
                  enumerate((mesh.geometry, mesh.skin, *poses), 1))])
        return self.skin_groups[mesh, before]

    def bind_list(self, run: Any, name: str) -> None:
        """The instances of a view, once a pass."""
        if name in self.lists:
            run.set_vertex_buffer(2, self.lists[name])
            if self.motion and name == "view":
                run.set_vertex_buffer(4, self.lists["view before"])

    def bind(self, run: Any, name: str, batch: Batch) -> None:
        """Vertex and index buffers of a batch."""
        if batch.skinned >= 0:
            run.set_vertex_buffer(0, self.posed, batch.skinned)
        else:
            run.set_vertex_buffer(0, batch.mesh.geometry)
        run.set_vertex_buffer(1, batch.mesh.static)
        if self.motion and name == "view":
            if batch.skinned >= 0:
                run.set_vertex_buffer(3, self.posed_before, batch.skinned)
            else:
                run.set_vertex_buffer(3, batch.mesh.geometry)
        run.set_index_buffer(batch.mesh.index, "uint32")
