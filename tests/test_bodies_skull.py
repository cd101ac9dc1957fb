"""The shape of a head against the survey of faces that it is built from, and of cloth against the body under it."""

from __future__ import annotations

from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest

from skyscreen.forge.body import folds
from skyscreen.forge.body.field import fold
from skyscreen.forge.body.head import Head

WOMAN = Head(skin=(0.8, 0.6, 0.5), jaw=0.93, feminine=1.0)
MAN = Head(skin=(0.8, 0.6, 0.5), jaw=1.10, feminine=0.0, neck=1.04)
CHILD = Head(skin=(0.8, 0.6, 0.5), jaw=0.93, feminine=0.8, child=1.0, neck=0.82)


def breadth(head: Head, y: float) -> float:
    """The head's half breadth at a height, over all depths before the ear."""
    x, z = np.meshgrid(np.linspace(0.02, 0.11, 181), np.linspace(0.0, 0.08, 17))
    p = np.stack([x.ravel(), np.full(x.size, y), z.ravel()], -1).astype(np.float32)
    return float(x.ravel()[head.scalp(p) < 0].max())


@pytest.mark.parametrize(("head", "share"), [(WOMAN, 110 / 135), (MAN, 120 / 144)])
def test_a_jaw_is_as_broad_for_its_cheekbones_as_in_life(head: Head, share: float) -> None:
    assert breadth(head, -0.068) / breadth(head, -0.012) == pytest.approx(share, rel=0.08)


def test_no_face_is_broader_at_the_jaw_than_above() -> None:
    for head in (WOMAN, MAN, CHILD):
        across = [breadth(head, y) for y in (-0.012, -0.05, -0.07, -0.09)]
        assert all(a > b for a, b in pairwise(across)), across


def test_a_man_has_the_broader_jaw_and_neck() -> None:
    assert breadth(MAN, -0.07) > breadth(WOMAN, -0.07) * 1.05
    beside = np.array([[0.0505, -0.15, -0.03]], np.float32)
    assert MAN.scalp(beside)[0] < 0 < WOMAN.scalp(beside)[0] < CHILD.scalp(beside)[0]


def test_eyes_lie_behind_the_brow() -> None:
    brow = WOMAN.drape(np.array([0.038]), np.array([0.036]))[0]
    front = 0.0590 + WOMAN.eye
    assert front < brow + 0.002


def test_folds_are_shallow_and_leave_the_hem_alone() -> None:
    rng = np.random.default_rng(5)
    p = (rng.uniform(-1, 1, (4000, 3)) * [0.3, 0.25, 0.15] + [0, 1.1, 0]).astype(np.float32)
    figure = SimpleNamespace(k=1.0)
    depth = folds.trunk(p, fold(p), figure, 0.90)  # type: ignore[arg-type]
    assert 0.002 < np.abs(depth).max() < 0.013
    hem = p[:, 1] < 0.905
    assert np.abs(depth[hem]).max() < 1e-6
    left, right = depth[p[:, 0] > 0], folds.trunk(p * [-1, 1, 1], fold(p), figure, 0.90)[p[:, 0] > 0]  # type: ignore
    assert np.abs(left - right).max() > 0.001  # nobody's two sides crease alike
