"""Leaps go over what they are told to go over, and slides run down the chute."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage.geometry import forward
from skyscreen.stage.tracks import outline
from test_stage_works import staged


@pytest.mark.parametrize(("who", "thing"), [("dog", "fence"), ("man", "hurdle"), ("fox", "dog")])
def test_who_leaps_over_something_clears_it_and_comes_down_behind_it(who: str, thing: str) -> None:
    actions = [{"subject": "a", "motion": "jump", "target": "s"}, {"subject": "s", "motion": "walk"}]
    made = staged({"a": who, "s": thing}, actions, seconds=4.5)
    body, what = (next(s for s in made.subjects if s.id == name) for name in ("a", "s"))
    there = made.done.tracks["s"].roots
    assert np.ptp(there[:, [0, 2], 3], axis=0).max() < 0.3  # whom somebody leaps over stands
    root, shape = made.done.tracks["a"].roots[:, :3, 3], outline(body, made.done.tracks["a"])
    way = forward(float(np.arctan2(*(root[-1] - root[0])[[0, 2]])))
    along = (root - there[0, :3, 3]) @ way
    assert along[0] < -0.5 and along[-1] > 0.5
    over = int(np.argmin(np.abs(along)))
    assert shape[over, :, 1].min() > there[0, 1, 3] + 0.75 * what.height  # feet may hang by a quarter of it
    low = shape[..., 1].min(1) - root[:, 1]
    assert low[0] < 0.1 and low[-1] < 0.1


def test_who_slides_down_a_slide_begins_at_its_top_and_ends_at_its_foot() -> None:
    made = staged({"a": "child", "s": "slide"}, [{"subject": "a", "motion": "slide_down", "target": "s"}], seconds=5)
    root, base = made.done.tracks["a"].roots[:, :3, 3], float(made.done.tracks["s"].roots[0][1, 3])
    assert root[0, 1] - base > 1.3
    assert root[-1, 1] - base < 0.5
    assert np.diff(root[:, 1]).max() < 0.01  # never up again
    pace = np.linalg.norm(np.diff(root, axis=0), axis=1)
    assert pace[: len(pace) // 6].max() < 0.004 and pace.max() > 4 * pace.mean() / 3
