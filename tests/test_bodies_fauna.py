"""The young have their own proportions; what has no four legs has a gait of its own."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from skyscreen.catalogue import index
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
