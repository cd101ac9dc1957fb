"""Stairs are climbed over their treads: a foot on each, and it stays there until it is lifted."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage.climbed import holds
from skyscreen.stage.layout import Mark
from skyscreen.stage.segments import Segment
from skyscreen.stage.tracks import points
from skyscreen.write import write
from test_stage_works import palm, staged


def joint(made, name: str) -> np.ndarray:
    who = next(s for s in made.subjects if s.id == "a")
    k = next(k for k, one in enumerate(who.model.joints) if one.name == name)
    return points(made.done.tracks["a"], who.model.joints[k].head, k)


@pytest.mark.parametrize("who", ["woman", "child"])
def test_who_climbs_stairs_sets_each_foot_on_a_tread_and_rises_with_them(who: str) -> None:
    made = staged({"a": who, "s": "stairs"}, [{"subject": "a", "motion": "climb", "target": "s"}], seconds=4.5)
    base = float(made.done.tracks["s"].roots[0][1, 3])
    body = next(s for s in made.subjects if s.id == "a")
    rest = next(one.head[1] for one in body.model.joints if one.name == "toe_l") * body.scale
    steps: set[int] = set()
    for side in ("toe_l", "toe_r"):
        at = joint(made, side)
        still = np.linalg.norm(np.diff(at, axis=0), axis=1) < 0.002
        run = still[:-2] & still[1:-1] & still[2:]  # it stands, for three frames at least
        high = (at[1:-2, 1][run] - base - rest) / 0.18
        assert len(high) > 20 and np.abs(high - high.round()).max() < 0.08
        steps |= set(high.round().astype(int).tolist())
    assert steps >= {1, 2, 3, 4, 5}
    hips = joint(made, body.model.joints[0].name)[:, 1]
    assert hips[-1] - hips[0] > 0.8 and np.diff(hips).min() > -0.012


@pytest.mark.parametrize("text", [
    "A man walks up the stairs.", "A girl runs upstairs.", "A woman climbs the steps of a temple.", "一个女人上楼梯。",
    "小男孩爬上楼梯。",
])
def test_the_steps_that_somebody_goes_up_are_there_once(text: str) -> None:
    film = write(text)
    stairs = [member.id for member in film.cast if member.thing == "stairs"]
    assert len(stairs) == 1
    assert any(a.target == stairs[0] for shot in film.shots() for a in shot.actions)


@pytest.mark.parametrize(("who", "thing", "least"), [("man", "ladder", 0.5), ("boy", "broadleaf", 0.6)])
def test_who_climbs_by_holds_has_the_hands_on_them_and_rises(who: str, thing: str, least: float) -> None:
    made = staged({"a": who, "l": thing}, [{"subject": "a", "motion": "climb", "target": "l"}], seconds=4.5)
    held = climbed(made)
    for hand in ("hand_l", "hand_r"):
        spots = palm(made, hand)[6:]
        level = np.interp(spots[:, 1], held[:, 1], np.arange(len(held)))
        still = np.linalg.norm(np.diff(spots, axis=0), axis=1) < 0.001
        on = still[:-4] & still[2:-2] & still[4:]
        assert on.sum() > 25, "it stays on its hold while the others go"
        assert np.abs(level[2:-3][on] - level[2:-3][on].round()).max() < 0.12
    hips = joint(made, made.subjects[0].model.joints[0].name)[:, 1]
    assert hips[-1] - hips[0] > least and np.diff(hips).min() > -0.02


def test_nobody_climbs_the_air() -> None:
    made = staged({"a": "man"}, [{"subject": "a", "motion": "climb"}])
    roots = made.done.tracks["a"].roots
    assert np.linalg.norm(roots[-1][:3, 3] - roots[0][:3, 3]) > 1.5, "a mountain is climbed on foot"
    assert joint(made, "hand_r")[:, 1].max() < joint(made, "head")[:, 1].min()


def climbed(made) -> np.ndarray:
    """The holds of the one thing that is climbed, as the stage finds them."""
    who, thing = made.subjects
    part = Segment("climb", 0.0, 4.0, 0.0, thing.id, "")
    root = made.done.tracks[thing.id].roots[0]
    mark = Mark(root[[0, 2], 3], float(np.arctan2(root[0, 2], root[2, 2])))
    found = holds(part, who, {s.id: s for s in made.subjects}, {thing.id: mark}, made.set)
    assert found is not None
    return found
