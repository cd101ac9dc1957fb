"""Animals' eyes stand out of their heads: neither sunk under the skin nor stuck on like buttons."""

from __future__ import annotations

from typing import Any
from unittest.mock import MagicMock

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.forge.body import beasthead, lids
from skyscreen.forge.body.field import unit
from skyscreen.forge.rigs import quadruped as rig

ANIMALS = [
    "mammoth",
    "elephant",
    "dog",
    "wolf",
    "fox",
    "cat",
    "tiger",
    "lion",
    "horse",
    "zebra",
    "cow",
    "sheep",
    "pig",
    "deer",
    "panda",
    "bear",
    "polar_bear",
    "rabbit",
]
BUILD = set(rig.Build.__dataclass_fields__)


class Asked:
    """Stands in for the kit and keeps the proportions an entry asks for."""

    build: rig.Build
    young = 0.0

    def __init__(self) -> None:
        self.params: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        return MagicMock()  # antlers and the like are no part of the head

    def quadruped(self, species: str = "", **words: Any) -> Asked:
        self.build = rig.Build(**{k: v for k, v in words.items() if k in BUILD})
        return self


@pytest.mark.parametrize("name", ANIMALS)
def test_eyes_stand_a_third_out_of_the_head(name: str) -> None:
    entry = index.get("things", name)
    kit: Any = Asked()
    entry.make(kit, **entry.params())
    b = kit.build
    sk = rig.skeleton(b)
    face = beasthead.Face(rig.head_centre(sk, b), b, b.withers)
    flesh = rig.flesh(sk, b, face)
    face.settle(flesh)
    assert face.eye >= 0.999 * 0.16 * b.head * b.withers
    turn = np.random.default_rng(3).normal(size=(4000, 3))
    for at, look in zip(face.eyes, face.looks, strict=True):
        ball = (at + np.concatenate([unit(turn), look[None]]) * face.eye).astype(np.float32)
        out = flesh(ball) / face.eye
        assert 0.2 < out.max() < 0.6, out.max()  # the ball's outermost point
        assert 0.2 < out[-1] < 0.6, out[-1]  # the pupil's middle


@pytest.mark.parametrize("hood", [0.45, 0.62, 0.75])
def test_a_calm_lid_lies_over_the_top_of_the_iris_and_the_corners_are_pointed(hood: float) -> None:
    turn = np.radians([0.0, 20.0, 90.0, 180.0, 270.0])
    outer, near, top, inner, low = lids.opening(turn, hood)
    assert top < 0.78 * 0.75 and low < 0.78  # of an iris of 0.78 radians a quarter is covered above
    assert outer == pytest.approx(inner) and outer > 0.78  # at the corners the ball shows beside it
    assert near < 0.95 * outer


@pytest.mark.parametrize("name", ["dog", "cat", "horse", "bear"])
def test_the_line_of_the_mouth_lies_on_the_skin_on_both_sides_alike(name: str) -> None:
    entry = index.get("things", name)
    kit: Any = Asked()
    entry.make(kit, **entry.params())
    b = kit.build
    sk = rig.skeleton(b)
    face = beasthead.Face(rig.head_centre(sk, b), b, b.withers)
    flesh = rig.flesh(sk, b, face)
    face.settle(flesh)
    assert np.abs(flesh(face.lips.astype(np.float32))).max() < 0.1 * face.tip
    np.testing.assert_allclose(face.lips[::-1] * [-1, 1, 1], face.lips, atol=1e-4)
    assert (face.lips @ face.up).max() < face.nose @ face.up  # under the nose
    assert face.bare(face.lips).all()
