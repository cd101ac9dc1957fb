"""The young have their own proportions; what has no four legs has a gait of its own."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.forge.body import facepaint
from skyscreen.forge.build import build, checked
from skyscreen.nouns.model import Model
from skyscreen.stage.bodies import performer
from skyscreen.stage.performer import Beat


@cache
def made(name: str, young: float = 0.0) -> Model:
    entry = index.get("things", name)
    return build(entry, checked(entry, {"young": young}))


def walked(model: Model, speed: float, seconds: float = 4.0) -> list[np.ndarray]:
    """(J, 4, 4) matrices of each frame of a straight walk, object space."""
    path = np.array([[0, 0], [0, speed * seconds]], np.float32)
    body = performer(model, [Beat("walk", 0.0, seconds, path, 0.0, speed)], lambda x, z: np.zeros_like(x), 1)
    poses = [body.step(k / 24, 1 / 24) for k in range(int(seconds * 24))]
    return [np.asarray(pose.joints) for pose in poses[24:] if pose.joints is not None]


@pytest.mark.parametrize("name", ["dog", "bear"])
def test_young_are_small_with_great_heads(name: str) -> None:
    """No scaled copy: head and eyes grow for the body, the legs shrink under the trunk."""
    grown, young = made(name), made(name, 1.0)
    ratio = young.facts["gait"]["withers"] / grown.facts["gait"]["withers"]
    assert 0.4 < ratio < 0.6
    for part in ("head", "eye", "foot", "chest"):
        assert young.facts["gait"][part] > 1.1 * grown.facts["gait"][part]
    assert young.mass < 0.25 * grown.mass


def test_a_chick_is_down() -> None:
    grown, young = made("chicken"), made("chicken", 1.0)
    assert young.size[1] < 0.7 * grown.size[1]
    assert young.facts["gait"]["span"] < 0.4 * grown.facts["gait"]["span"]


def test_a_spider_walks_by_turns() -> None:
    """Neighbouring legs are half a stride apart, so some always stand; none is still for a second."""
    model = made("spider")
    names = [joint.name for joint in model.joints]
    frames = np.stack(walked(model, 0.05))
    swing = np.stack([np.arcsin(np.clip(frames[:, names.index(f"leg{k}_l"), 0, 2], -1, 1)) for k in range(4)])
    assert (swing.max(1) - swing.min(1) > 0.3).all()
    for a, b in ((0, 1), (1, 2), (2, 3)):
        assert np.corrcoef(swing[a], swing[b])[0, 1] < -0.8


def test_a_snake_follows_its_own_track() -> None:
    """The waves stand still on the ground: where its middle is now, its neck was before."""
    model = made("snake")
    names = [joint.name for joint in model.joints]
    at = [names.index(f"coil{k}") for k in range(4, 14)]
    head = np.array([model.joints[k].head for k in at])
    trace = []
    speed, path = 0.4, np.array([[0, 0], [0, 4.0]], np.float32)
    body = performer(model, [Beat("crawl", 0.0, 10.0, path, 0.0, speed)], lambda x, z: np.zeros_like(x), 1)
    for k in range(96):
        pose = body.step(k / 24, 1 / 24)
        joints = np.asarray(pose.joints, float)[at]
        local = np.einsum("krc,kc->kr", joints[:, :3, :3], head) + joints[:, :3, 3]
        trace.append(local @ np.asarray(pose.root, float)[:3, :3].T + np.asarray(pose.root, float)[:3, 3])
    rows = np.concatenate(trace[40:])
    order = np.argsort(rows[:, 2])
    rows = rows[order]
    inner = rows[(rows[:, 2] > np.quantile(rows[:, 2], 0.3)) & (rows[:, 2] < np.quantile(rows[:, 2], 0.7))]
    assert np.ptp(inner[:, 0]) > 0.1
    assert np.abs(np.diff(inner[:, 0])).mean() < 0.02


def test_a_rabbit_hops() -> None:
    """Both hind feet leave the ground together, and the body rises with them."""
    model = made("rabbit")
    names = [joint.name for joint in model.joints]
    frames = np.stack(walked(model, 0.7))
    at = [names.index(n) for n in ("hind_l", "hind_r")]
    head = np.array([model.joints[k].head for k in at])
    height = np.einsum("fkrc,kc->fkr", frames[:, at, :3, :3], head)[..., 1] + frames[:, at, 1, 3]
    assert np.corrcoef(height[:, 0], height[:, 1])[0, 1] > 0.85


def test_a_bird_walks_on_two_legs() -> None:
    model = made("stork")
    names = [joint.name for joint in model.joints]
    frames = np.stack(walked(model, 0.6))
    left, right = (np.arcsin(np.clip(frames[:, names.index(n), 1, 2], -1, 1)) for n in ("leg_l", "leg_r"))
    assert np.ptp(left) > 0.3 and np.corrcoef(left, right)[0, 1] < -0.5


def of_material(model: Model, name: str) -> np.ndarray:
    """(N, 3) corners of what is made of a material, finest level."""
    mesh = model.lods[0]
    rows = [mesh.index[part.first : part.first + part.count] for part in mesh.parts if part.material == name]
    return mesh.position[np.unique(np.concatenate(rows))] if rows else np.zeros((0, 3))


def test_feathers_cover_head_and_body_and_leave_the_eyes_free() -> None:
    model = made("robin")
    plumes, eyes = of_material(model, "plume"), of_material(model, "eye")
    top = np.array(model.sockets["head"].position)
    assert (np.linalg.norm(plumes - top, axis=1) < 0.06).sum() > 200 and len(plumes) > 5000
    front = eyes[eyes[:, 0] > 0]
    middle, radius = front.mean(0), np.ptp(front[:, 1]) / 2
    assert np.linalg.norm(plumes - middle, axis=1).min() > 0.8 * radius


def test_a_lions_mane_goes_all_round_and_leaves_the_face_free() -> None:
    model = made("lion")
    mesh = model.lods[0]
    rows = [mesh.index[part.first : part.first + part.count] for part in mesh.parts if part.slot == "mane"]
    mane, head = mesh.position[np.unique(np.concatenate(rows))], np.array(model.sockets["head"].position)
    around = mane - head
    for side in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        assert (around[:, :2] @ np.array(side) > 0.12).sum() > 100, side
    assert (np.linalg.norm(mane - np.array(model.sockets["mouth"].position), axis=1) > 0.10).all()


class Cat:
    """A head of radius 1 that looks along +Z."""

    head, withers, eye = 1.0, 1.0, 0.15
    middle, forward, up = np.zeros(3), np.array([0.0, 0, 1]), np.array([0.0, 1, 0])
    eyes = (np.array([0.42, 0.25, 0.87]), np.array([-0.42, 0.25, 0.87]))


@pytest.mark.parametrize("drawing", [facepaint.tiger_face, facepaint.tabby_face])
def test_cats_faces_are_drawn_on_both_sides_alike(drawing: Any) -> None:
    way = np.random.default_rng(1).normal(size=(4000, 3))
    p = way / np.linalg.norm(way, axis=1, keepdims=True)
    left, right = drawing(Cat, Cat, p), drawing(Cat, Cat, p * [-1, 1, 1])
    for one, other in zip(left, right, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-9)
    dark = left[0]
    brow, behind = (p[:, 1] > 0.5) & (p[:, 2] > 0.1), p[:, 2] < -0.96
    assert dark[brow].max() > 0.9 and 0.1 < (dark[brow] > 0.5).mean() < 0.7
    assert dark[behind].max() == 0
