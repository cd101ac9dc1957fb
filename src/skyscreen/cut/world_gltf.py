"""A shot's world as one animated .glb: meshes, skins, lamps, sun and camera, for Blender, Godot or Unreal.

Frames become key times of linear channels; what stands still has no channel. Procedural textures stay at home: colours
go as vertex colours, roughness and metalness as factors (glTF 2.0, 3.9). Sea, sprites and clouds are no meshes and are
left out.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue import material as materials
from skyscreen.core.errors import BadInput
from skyscreen.cut.files import whole
from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.model import Mesh
from skyscreen.nouns.world import Instance, World

F32, U16, U8, U32 = 5126, 5123, 5121, 5125
MOST = 6000
"""Nodes of dressing: a wood has some thousands of trees; more makes editors crawl."""
SUN = 3.0
"""Lux-like strength of the directional light; editors scale it anyway."""
CANDELA = 60.0
"""A 1.0 lamp of ours lights white paper at 1 m to 1/π; the factor makes it about as bright in an editor's exposure."""


class Book:
    """The binary chunk and the lists of the JSON that point into it."""

    def __init__(self) -> None:
        self.bytes = bytearray()
        self.tree: dict[str, Any] = {key: [] for key in (
            "nodes", "meshes", "materials", "accessors", "bufferViews", "skins", "cameras", "animations")}  # fmt: skip

    def add(self, key: str, value: dict[str, Any]) -> int:
        self.tree[key].append(value)
        return len(self.tree[key]) - 1

    def data(self, rows: NDArray[Any], kind: int, shape: str, *, bounds: bool = False, unit: bool = False) -> int:
        """An accessor over these rows."""
        rows = np.ascontiguousarray(rows)
        self.bytes += b"\0" * (-len(self.bytes) % 4)
        view = self.add("bufferViews", {"buffer": 0, "byteOffset": len(self.bytes), "byteLength": rows.nbytes})
        self.bytes += rows.tobytes()
        told: dict[str, Any] = {"bufferView": view, "componentType": kind, "count": len(rows), "type": shape}
        if unit:
            told["normalized"] = True
        if bounds:
            flat = rows.reshape(len(rows), -1)
            told |= {"min": flat.min(0).tolist(), "max": flat.max(0).tolist()}
        return self.add("accessors", told)

    def save(self, path: Path, scene: list[int], extensions: dict[str, Any]) -> None:
        tree = {key: value for key, value in self.tree.items() if value}
        tree |= {"asset": {"version": "2.0", "generator": "Skyscreen"}, "scene": 0, "scenes": [{"nodes": scene}]}
        tree |= {"buffers": [{"byteLength": len(self.bytes)}], "extensions": extensions,
                 "extensionsUsed": sorted(extensions)}  # fmt: skip
        text = json.dumps(tree, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 4)
        body = bytes(self.bytes) + b"\0" * (-len(self.bytes) % 4)
        if 28 + len(text) + len(body) >= 1 << 32:
            raise BadInput(path.name, "would be larger than 4 GB, which glTF cannot hold", "Export a shorter shot")
        with whole(path) as work, work.open("wb") as file:
            file.write(struct.pack("<4sII", b"glTF", 2, 28 + len(text) + len(body)))
            file.write(struct.pack("<I4s", len(text), b"JSON") + text)
            file.write(struct.pack("<I4s", len(body), b"BIN\0") + body)


def write_world(path: Path, world: World, states: Iterable[FrameState], *, fps: float, aspect: float,
                names: Mapping[int, str]) -> dict[str, int]:
    """Write the scene.

    Args:
        states: the frames, in order.
        aspect: width over height of the picture.
        names: object id → name of a cast member.

    Returns:
        How many nodes, triangles, joints and frames were written, and how much dressing was left out.
    """
    order = _kept(world)
    kept, left = [world.instances[k] for k in order], len(world.instances) - len(order)
    rows = [_sampled(state, order) for state in states]
    times = np.arange(len(rows), dtype=np.float32) / np.float32(fps)
    book = Book()
    clock = book.data(times, F32, "SCALAR", bounds=True)
    channels: list[dict[str, Any]] = []
    samplers: list[dict[str, Any]] = []

    def animate(node: int, matrices: NDArray[np.float32]) -> None:
        values_of = zip(("translation", "rotation", "scale"), decomposed(matrices), strict=True)
        for name, values in values_of:
            if np.ptp(values, axis=0).max() < 1e-5:
                book.tree["nodes"][node][name] = values[0].tolist()
                continue
            output = book.data(values, F32, f"VEC{values.shape[1]}")
            samplers.append({"input": clock, "output": output, "interpolation": "LINEAR"})
            channels.append({"sampler": len(samplers) - 1, "target": {"node": node, "path": name}})

    scene, meshes, paints = [], {}, {}
    triangles = joints = 0
    for k, thing in enumerate(kept):
        mesh = thing.model.lods[0 if thing.member or len(thing.model.lods) < 2 else 1]
        name = names.get(thing.object_id) or thing.member or thing.model.name
        key = (id(mesh), tuple(sorted(thing.tint.items())), thing.emission > 0)
        if key not in meshes:
            meshes[key] = _mesh(book, mesh, thing, paints, name)
        node = book.add("nodes", {"name": name, "mesh": meshes[key]})
        matrices = np.stack([row["things"][k] for row in rows])
        if thing.joint_base >= 0 and mesh.joints is not None:
            # A skinned node's own place is ignored (glTF 3.7.3.3): the place goes to a parent of the joints.
            root = book.add("nodes", {"name": f"{name} rig"})
            book.tree["nodes"][node]["skin"] = _skin(book, thing, root, [row["joints"] for row in rows], animate)
            animate(root, matrices)
            scene += [root, node]
            joints += len(thing.model.joints)
        else:
            animate(node, matrices)
            scene.append(node)
        triangles += len(mesh.index) // 3
    lamps = _lamps(world, rows)
    scene += [_lamp(book, k, lamp) for k, lamp in enumerate(lamps)]
    scene.append(_camera(book, rows, aspect, animate))
    if channels:
        book.add("animations", {"name": "shot", "channels": channels, "samplers": samplers})
    book.save(path, scene, {"KHR_lights_punctual": {"lights": [lamp["light"] for lamp in lamps]}})
    return {"nodes": len(book.tree["nodes"]), "triangles": triangles, "joints": joints, "frames": len(rows),
            "lamps": len(lamps), "left_out": left}


def decomposed(matrices: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
    """(F, 4, 4) → translation (F, 3), rotation (F, 4) as x, y, z, w without jumps of sign, scale (F, 3)."""
    from scipy.spatial.transform import Rotation

    turn = np.asarray(matrices[:, :3, :3], float)
    scale = np.linalg.norm(turn, axis=1)
    scale[np.linalg.det(turn) < 0, 0] *= -1  # a mirrored thing
    turn = turn / np.where(np.abs(scale) < 1e-9, 1.0, scale)[:, None, :]
    turn[np.abs(np.linalg.det(turn)) < 0.5] = np.eye(3)  # shrunk to nothing: any turn will do
    spin = Rotation.from_matrix(turn).as_quat()
    for k in range(1, len(spin)):
        if spin[k] @ spin[k - 1] < 0:
            spin[k] *= -1
    return matrices[:, :3, 3].astype(np.float32), spin.astype(np.float32), scale.astype(np.float32)


def _kept(world: World) -> list[int]:
    """Numbers of the instances that are written: the cast first, then dressing, at most MOST of it."""
    cast = [k for k, thing in enumerate(world.instances) if thing.member]
    rest = [k for k, thing in enumerate(world.instances) if not thing.member]
    return [*cast, *rest[:MOST]]


def _sampled(state: FrameState, order: list[int]) -> dict[str, Any]:
    """Copies of what is needed of a frame; its arrays may be used again for the next."""
    things = np.array(np.asarray(state.transforms, np.float32)[order])
    return {"things": things, "joints": np.array(state.joints, np.float32), "view": state.view, "lights": state.lights}


def _mesh(book: Book, mesh: Mesh, thing: Instance, paints: dict[Any, int], name: str) -> int:
    """One glTF mesh; a primitive for each part. Colours carry the tint of the instance."""
    albedo = (np.asarray(mesh.colour[:, :3], np.float32) / 255) ** 2
    for part in mesh.parts:
        if part.slot in thing.tint:
            run = np.unique(mesh.index[part.first : part.first + part.count])
            light = albedo[run] @ np.array([0.2126, 0.7152, 0.0722], np.float32)
            share = light[:, None] / max(float(light.mean()), 0.01)
            albedo[run] = np.clip(share * np.asarray(thing.tint[part.slot], np.float32), 0, 1)
    colour = np.round(np.c_[albedo, np.ones(len(albedo), np.float32)] * 65535).astype(np.uint16)
    attributes = {
        "POSITION": book.data(np.asarray(mesh.position, np.float32), F32, "VEC3", bounds=True),
        "NORMAL": book.data(_unit(mesh.normal), F32, "VEC3"),
        "COLOR_0": book.data(colour, U16, "VEC4", unit=True),
    }
    if mesh.joints is not None and mesh.weights is not None and thing.joint_base >= 0:
        weights = np.asarray(mesh.weights, np.float32)
        attributes["JOINTS_0"] = book.data(np.asarray(mesh.joints, np.uint8), U8, "VEC4")
        attributes["WEIGHTS_0"] = book.data(weights / weights.sum(1, keepdims=True), F32, "VEC4")
    primitives = []
    for part in mesh.parts:
        if not part.count:
            continue
        run = mesh.index[part.first : part.first + part.count]
        glow = float(mesh.aux[run, 0].max()) / 16 if thing.emission > 0 else 0.0
        rough = round(float(mesh.colour[run, 3].mean()) / 255, 2)
        key = (part.material, rough, glow > 0.3)
        if key not in paints:
            tone = albedo[run].mean(0) if glow > 0.3 else None
            paints[key] = book.add("materials", _paint(part.material, rough, tone))
        primitives.append({"attributes": attributes, "indices": book.data(np.asarray(run, np.uint32), U32, "SCALAR"),
                           "material": paints[key]})  # fmt: skip
    return book.add("meshes", {"name": name, "primitives": primitives})


def _unit(normal: Any) -> NDArray[np.float32]:
    n = np.asarray(normal, np.float32)
    return n / np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-6)


def _paint(name: str, rough: float, glow: Any) -> dict[str, Any]:
    facts = materials.get(name)
    told: dict[str, Any] = {
        "name": name, "doubleSided": facts.semantic in ("leaf", "cloth", "paper", "feather", "fur", "hair"),
        "pbrMetallicRoughness": {"metallicFactor": float(facts.semantic == "metal"), "roughnessFactor": rough},
    }
    if facts.forward:
        told |= {"alphaMode": "BLEND"}
        told["pbrMetallicRoughness"]["baseColorFactor"] = [1, 1, 1, 0.3]
    if glow is not None:
        told["emissiveFactor"] = np.clip(glow, 0, 1).tolist()
    return told


def _skin(book: Book, thing: Instance, root: int, frames: list[Any], animate: Any) -> int:
    """Joints under `root`. Ours is x → R·(x − head) + p; glTF's is joint · inverse bind, so bind is the shift to the
    head and a joint's place in the rig is ours times that shift."""
    heads = np.array([joint.head for joint in thing.model.joints], np.float32)
    first = thing.joint_base
    poses = np.stack([frame[first : first + len(heads)] for frame in frames])
    shift = np.tile(np.eye(4, dtype=np.float32), (len(heads), 1, 1))
    shift[:, :3, 3] = heads
    globals_ = poses @ shift
    nodes = [book.add("nodes", {"name": joint.name}) for joint in thing.model.joints]
    # Flat under the root: a parent with a scale of its own (a breathing chest) would shear its children.
    for k, node in enumerate(nodes):
        animate(node, globals_[:, k])
    book.tree["nodes"][root]["children"] = nodes
    back = np.tile(np.eye(4, dtype=np.float32), (len(heads), 1, 1))
    back[:, :3, 3] = -heads
    bind = book.data(back.transpose(0, 2, 1).reshape(len(heads), 16), F32, "MAT4")
    return book.add("skins", {"joints": nodes, "inverseBindMatrices": bind, "skeleton": root})


def _lamps(world: World, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Sun (or moon), the place's lamps and those that things carry, as they are in the first frame."""
    sun = np.asarray(world.sky.sun if world.sky.sun[1] > 0 else world.sky.moon, float)
    out = []
    if not world.indoor and sun[1] > 0:
        out.append({"at": sun * 100, "forward": -sun,
                    "light": {"type": "directional", "color": [1, 1, 1], "intensity": SUN, "name": "sun"}})  # fmt: skip
    for lamp in (*world.lights, *rows[0]["lights"]):
        strength = max(lamp.colour)
        if strength <= 0:
            continue
        light: dict[str, Any] = {"type": "spot" if lamp.kind == "spot" else "point", "range": float(lamp.reach),
                                 "color": [float(c / strength) for c in lamp.colour],
                                 "intensity": float(strength * CANDELA)}  # fmt: skip
        if lamp.kind == "spot":
            light["spot"] = {"outerConeAngle": float(np.radians(min(lamp.angle, 89)))}
        out.append({"at": np.asarray(lamp.position, float), "forward": lamp.direction, "light": light})
    return out


def _lamp(book: Book, number: int, lamp: dict[str, Any]) -> int:
    matrix = np.eye(4, dtype=np.float32)[None]
    matrix[0, :3, :3], matrix[0, :3, 3] = _looking(lamp["forward"]), lamp["at"]
    place, spin, _ = decomposed(matrix)
    return book.add("nodes", {"name": lamp["light"].get("name", "lamp"), "translation": place[0].tolist(),
                              "rotation": spin[0].tolist(),
                              "extensions": {"KHR_lights_punctual": {"light": number}}})  # fmt: skip


def _looking(forward: Any) -> NDArray[np.float64]:
    """Rotation whose −Z looks along `forward`."""
    back = -np.asarray(forward, float)
    back /= max(float(np.linalg.norm(back)), 1e-9)
    aside = np.cross([0.0, 0.0, 1.0] if abs(back[1]) > 0.99 else [0.0, 1.0, 0.0], back)
    aside /= np.linalg.norm(aside)
    return np.stack([aside, np.cross(back, aside), back], 1)


def _camera(book: Book, rows: list[dict[str, Any]], aspect: float, animate: Any) -> int:
    tall = 36.0 / max(aspect, 1.0)  # the wider side of the frame is 36 mm
    angle = float(2 * np.arctan(tall / 2 / rows[0]["view"].lens))
    seen = {"aspectRatio": aspect, "yfov": angle, "znear": 0.05, "zfar": 20000}
    camera = book.add("cameras", {"type": "perspective", "perspective": seen})
    node = book.add("nodes", {"name": "camera", "camera": camera})
    matrices = np.tile(np.eye(4, dtype=np.float32), (len(rows), 1, 1))
    for k, row in enumerate(rows):
        view = row["view"]
        matrices[k, :3, 0], matrices[k, :3, 1], matrices[k, :3, 2] = view.right, view.up, -np.asarray(view.forward)
        matrices[k, :3, 3] = view.eye
    animate(node, matrices)
    return node
