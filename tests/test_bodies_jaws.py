"""Mouths of animals open along their lips, carry the lower jaw, and are shut where nothing opens them."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.forge.build import build, checked, model
from skyscreen.nouns.model import Model
from skyscreen.stage.bodies import performer
from skyscreen.stage.performer import Beat

SPOT = np.zeros((1, 2), np.float32)


@cache
def made(name: str) -> Model:
    return model(name)


def gape(name: str, motion: str, at: float) -> float:
    """Radians by which the lower jaw is down, `at` seconds into a motion."""
    thing = made(name)
    body = performer(thing, [Beat("stand", -1.0, 0.0, SPOT, 0.0, 0.0), Beat(motion, 0.0, 8.0, SPOT, 0.0, 0.0)],
                     lambda x, z: np.zeros_like(np.asarray(x, np.float32)), 3)
    pose = [body.step(k / 24 - 1.0, 1 / 24) for k in range(int((at + 1.0) * 24) + 1)][-1]
    names = [joint.name for joint in thing.joints]
    skin = np.asarray(pose.joints, float)
    turn = skin[names.index("head"), :3, :3].T @ skin[names.index("jaw"), :3, :3]
    return float(np.arctan2(turn[2, 1], turn[1, 1]))


def peak(name: str, motion: str) -> float:
    keys = index.get("motions", motion).facts["keys"][made(name).rig]
    return max(gape(name, motion, t) for t, pose in keys.poses if float(pose.get("jaw") or 0.0) > 0.3)


@pytest.mark.parametrize(("name", "motion", "least"), (
    ("dog", "bark", 0.55), ("lion", "roar", 0.75), ("wolf", "howl", 0.25), ("cat", "yawn", 0.75), ("dog", "pant", 0.35),
    ("horse", "call", 0.25), ("bird", "call", 0.45), ("chicken", "crow", 0.45)))
def test_who_calls_opens_its_mouth(name: str, motion: str, least: float) -> None:
    assert peak(name, motion) > least
    assert gape(name, "stand", 1.0) == pytest.approx(0.0, abs=1e-6)


@pytest.mark.parametrize("name", ("dog", "cat", "lion", "horse", "mouse"))
def test_no_skin_spans_the_lips(name: str) -> None:
    """Of the finest mesh no triangle of the coat has a corner on the jaw alone and one on the head alone."""
    thing = made(name)
    mesh, names = thing.lods[0], [joint.name for joint in thing.joints]
    assert mesh.joints is not None and mesh.weights is not None
    share = {n: (np.where(mesh.joints == names.index(n), mesh.weights, 0.0)).sum(1) for n in ("jaw", "head")}
    coat = np.concatenate([np.asarray(mesh.index[p.first : p.first + p.count]).reshape(-1, 3)
                           for p in mesh.parts if p.slot == "coat"])
    assert (share["jaw"] > 0.99).sum() > 60
    mixed = (share["jaw"][coat] > 0.99).any(1) & (share["head"][coat] > 0.99).any(1)
    ahead = np.asarray(mesh.position)[coat].mean(1)[:, 2] > thing.joints[names.index("jaw")].head[2] + 0.01
    assert (mixed & ahead).sum() == 0


def test_the_tongue_comes_out_when_it_pants() -> None:
    thing = made("dog")
    names = [joint.name for joint in thing.joints]
    body = performer(thing, [Beat("pant", -2.0, 6.0, SPOT, 0.0, 0.0)],
                     lambda x, z: np.zeros_like(np.asarray(x, np.float32)), 3)
    skin = np.asarray([body.step(k / 24, 1 / 24) for k in range(24)][-1].joints, float)
    jaw, tongue = skin[names.index("jaw")], skin[names.index("tongue")]
    rest = np.array([*thing.joints[names.index("tongue")].head, 1.0])
    moved = jaw[:3, :3].T @ ((tongue @ rest)[:3] - (jaw @ rest)[:3])
    assert moved[2] > 0.03 * thing.high[1]


@pytest.mark.parametrize("name", ["cat", "persian_cat", "red_panda"])
def test_the_head_of_a_young_one_is_whole(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Broader than the body, it was cut off at the body's width: a hole in each cheek."""
    from skyscreen.forge.rigs import quadruped

    found = []

    def kept(*args: Any) -> Any:
        made = surface(*args)
        found.append(made[2])
        return made

    surface = quadruped.surface
    monkeypatch.setattr(quadruped, "surface", kept)
    entry = index.get("things", name)
    build(entry, checked(entry, {"young": 1.0}))  # past both caches: whoever built it before, its surface is made here
    edges = np.sort(np.concatenate([found[0][:, pair] for pair in ([0, 1], [1, 2], [2, 0])]), 1)
    assert (np.unique(edges, axis=0, return_counts=True)[1] == 2).all()
