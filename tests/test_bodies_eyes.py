"""Animals' eyes stand out of their heads: neither sunk under the skin nor stuck on like buttons."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.forge.body import features
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

    def __init__(self) -> None:
        self.params: dict[str, Any] = {}

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
    face = features.Face(rig.head_centre(sk, b), b, b.withers)
    flesh = rig.flesh(sk, b, face)
    face.settle(flesh)
    assert face.eye >= 0.2 * b.head * b.withers
    turn = np.random.default_rng(3).normal(size=(4000, 3))
    for at, look in zip(face.eyes, face.looks, strict=True):
        ball = (at + np.concatenate([unit(turn), look[None]]) * face.eye).astype(np.float32)
        out = flesh(ball) / face.eye
        assert 0.2 < out.max() < 0.6, out.max()  # the ball's outermost point
        assert 0.2 < out[-1] < 0.6, out[-1]  # the pupil's middle
