"""A shot's world as glTF: what an editor computes from the file is what the film showed."""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from shoot_world import at, box, look_from, model
from skyscreen.cut.world_gltf import decomposed, write_world
from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.model import Joint, Light
from skyscreen.nouns.world import Instance, Sky, World

KINDS = {5126: np.float32, 5123: np.uint16, 5121: np.uint8, 5125: np.uint32}
WIDTHS = {"SCALAR": 1, "VEC3": 3, "VEC4": 4, "MAT4": 16}


class File:
    """A .glb read by the letter of the specification."""

    def __init__(self, path: Path) -> None:
        raw = path.read_bytes()
        magic, version, whole = struct.unpack_from("<4sII", raw)
        assert (magic, version, whole) == (b"glTF", 2, len(raw))
        length, kind = struct.unpack_from("<I4s", raw, 12)
        assert kind == b"JSON" and length % 4 == 0
        self.tree = json.loads(raw[20 : 20 + length])
        self.body = raw[28 + length :]

    def rows(self, number: int) -> np.ndarray:
        told = self.tree["accessors"][number]
        view = self.tree["bufferViews"][told["bufferView"]]
        assert view["byteOffset"] % 4 == 0
        kind, width = KINDS[told["componentType"]], WIDTHS[told["type"]]
        return np.frombuffer(self.body, kind, told["count"] * width, view["byteOffset"]).reshape(-1, width)

    def node(self, name: str) -> int:
        return next(k for k, node in enumerate(self.tree["nodes"]) if node.get("name") == name)

    def matrix(self, number: int, frame: int) -> np.ndarray:
        """A node's own matrix in a frame: its channels over its fixed values."""
        node = self.tree["nodes"][number]
        values = {"translation": [0, 0, 0], "rotation": [0, 0, 0, 1], "scale": [1, 1, 1]}
        values |= {key: node[key] for key in values if key in node}
        for animation in self.tree.get("animations", []):
            for channel in animation["channels"]:
                if channel["target"]["node"] == number:
                    rows = self.rows(animation["samplers"][channel["sampler"]]["output"])
                    values[channel["target"]["path"]] = rows[frame]
        out = np.eye(4)
        out[:3, :3] = Rotation.from_quat(values["rotation"]).as_matrix() * np.asarray(values["scale"])
        out[:3, 3] = values["translation"]
        return out


def turned(degrees: float, *, x: float = 0.0, scale: float = 1.0) -> np.ndarray:
    out = np.eye(4, dtype=np.float32)
    out[:3, :3] = Rotation.from_euler("yx", [degrees, degrees / 3], degrees=True).as_matrix() * scale
    out[:3, 3] = (x, 0.3, -x)
    return out


def world(*things: Instance, **more: Any) -> World:
    return World(things, Sky((0.3, 0.8, 0.5), (0, -1, 0)), **more)


def state(frame: int, transforms: list[np.ndarray], joints: Any = (), **more: Any) -> FrameState:
    rows = np.stack(transforms).astype(np.float32)
    poses = np.asarray(joints, np.float32).reshape(-1, 4, 4)
    view = look_from((0, 1, 6 - frame), (0, 1, 0), 50)
    return FrameState(frame, frame / 24, rows, rows, poses, poses, view, view, **more)


def test_a_skinned_body_moves_as_it_did(tmp_path: Path):
    skin = box(0.2, 1.0, 0.2)
    count = len(skin.position)
    upper = (skin.position[:, 1] > 0.5).astype(np.uint8)
    skin = replace(
        skin, joints=np.stack([upper, *np.zeros((3, count), np.uint8)], 1), weights=np.tile([1, 0, 0, 0], (count, 1))
    )
    body = replace(model("body", skin), joints=(Joint("hip", -1, (0, 0, 0)), Joint("neck", 0, (0.05, 0.5, 0.1))))
    poses = [[turned(10 * k, x=0.01 * k), turned(25 * k, x=0.1 * k, scale=1 + 0.1 * k)] for k in range(4)]
    states = [state(k, [turned(30 * k, x=k)], poses[k]) for k in range(4)]
    path = tmp_path / "body.glb"
    hero = Instance(body, 1, "hero", joint_base=0)
    told = write_world(path, world(hero), states, fps=24, aspect=16 / 9, names={1: "hero"})
    assert told["joints"] == 2 and told["frames"] == 4
    file = File(path)
    skin_told = file.tree["skins"][0]
    binds = file.rows(skin_told["inverseBindMatrices"]).reshape(-1, 4, 4).transpose(0, 2, 1)
    root = file.node("hero rig")
    for frame in range(4):
        for k, joint in enumerate(skin_told["joints"]):
            seen = file.matrix(root, frame) @ file.matrix(joint, frame) @ binds[k]
            np.testing.assert_allclose(seen, states[frame].transforms[0] @ poses[frame][k], atol=2e-5)


def test_what_stands_still_has_no_channel_and_the_camera_looks_where_it_did(tmp_path: Path):
    path = tmp_path / "still.glb"
    states = [state(k, [at(1, 0, 2)]) for k in range(3)]
    write_world(path, world(Instance(model("crate", box()), 1000)), states, fps=12, aspect=2.0, names={})
    file = File(path)
    moved = {channel["target"]["node"] for channel in file.tree["animations"][0]["channels"]}
    assert moved == {file.node("camera")}
    assert file.tree["nodes"][file.node("crate")]["translation"] == [1, 0, 2]
    for k, one in enumerate(states):
        matrix = file.matrix(file.node("camera"), k)
        np.testing.assert_allclose(matrix[:3, 3], one.view.eye, atol=1e-6)
        np.testing.assert_allclose(-matrix[:3, 2], one.view.forward, atol=1e-6)
    seen = file.tree["cameras"][0]["perspective"]
    assert np.tan(seen["yfov"] / 2) * seen["aspectRatio"] == pytest.approx(18 / 50)
    np.testing.assert_allclose(file.rows(0)[:, 0], [0, 1 / 12, 2 / 12], atol=1e-7)


def test_colours_are_linear_and_tinted_and_lamps_are_there(tmp_path: Path):
    red = box(slot="paint", colour=(0.25, 0.25, 0.25))
    lamp = Light("spot", (1, 2, 3), (2.0, 1.0, 0.5), 9.0, (0, -1, 0), 30.0)
    path = tmp_path / "lamp.glb"
    thing = Instance(model("van", red), 1, "van", tint={"paint": (0.8, 0.1, 0.1)})
    write_world(path, world(thing, lights=(lamp,)), [state(0, [at()])], fps=24, aspect=1.0, names={1: "van"})
    file = File(path)
    primitive = file.tree["meshes"][0]["primitives"][0]
    colour = file.rows(primitive["attributes"]["COLOR_0"])[0] / 65535
    np.testing.assert_allclose(colour, (0.8, 0.1, 0.1, 1), atol=0.01)
    lamps = file.tree["extensions"]["KHR_lights_punctual"]["lights"]
    assert [light["type"] for light in lamps] == ["directional", "spot"]
    np.testing.assert_allclose(lamps[1]["color"], (1, 0.5, 0.25))
    carried = {"KHR_lights_punctual": {"light": 1}}
    node = next(k for k, one in enumerate(file.tree["nodes"]) if one.get("extensions") == carried)
    np.testing.assert_allclose(-file.matrix(node, 0)[:3, 2], (0, -1, 0), atol=1e-6)


def test_a_turn_through_many_rounds_never_jumps():
    matrices = np.stack([turned(37.0 * k, x=0) for k in range(40)])
    _, spin, scale = decomposed(matrices)
    assert (np.einsum("ij,ij->i", spin[1:], spin[:-1]) > 0).all()
    np.testing.assert_allclose(scale, 1, atol=1e-6)


def test_a_mirrored_thing_and_one_shrunk_to_nothing_are_written_finite():
    mirrored, gone = np.diag([-1, 1, 1, 1]).astype(np.float32), np.zeros((4, 4), np.float32)
    gone[3, 3] = 1
    for rows in decomposed(np.stack([mirrored, gone])):
        assert np.isfinite(rows).all()
    place, spin, scale = (row[0] for row in decomposed(mirrored[None]))
    back = Rotation.from_quat(spin).as_matrix() * scale
    np.testing.assert_allclose(back, mirrored[:3, :3], atol=1e-6)
    assert (place == 0).all()
