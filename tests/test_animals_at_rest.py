"""Animals that sleep lie on the side with their eyes shut; those that float lie on their backs in the water."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.forge.body.lids import RAISED
from skyscreen.stage.performer import Beat
from skyscreen.write import write
from test_bodies_motion import joints, play


def beat(motion: str) -> list[Beat]:
    return [Beat(motion, -1.0, 7.0, np.zeros((1, 2), np.float32), 0.0, 0.0, exact=0.0)]


def shut(turn: np.ndarray, names: list[str]) -> np.ndarray:
    """(F,) radians between the left lid and the head."""
    between = np.swapaxes(turn[:, names.index("head")], 1, 2) @ turn[:, names.index("lid_l")]
    return np.arccos(np.clip((np.trace(between, axis1=1, axis2=2) - 1) / 2, -1, 1))


@pytest.mark.parametrize("animal", ["cat", "dog", "cow"])
def test_who_sleeps_lies_on_the_ribs_with_its_eyes_shut(animal: str) -> None:
    thing, _, frames = play(animal, beat("sleep"), end=6.0)
    turn, place = joints(thing, frames)
    names, gait = [joint.name for joint in thing.joints], thing.facts["gait"]
    late = [k for k, (t, _) in enumerate(frames) if t > 3.0]
    assert shut(turn[late], names).min() == pytest.approx(RAISED, abs=0.02)
    side = turn[late][:, names.index("chest"), 1, 0]
    assert side.max() < -0.85  # its left side is under it
    over = place[late][:, names.index("chest"), 1] / gait["withers"]
    assert 0.5 * gait["width"] < over.min() and over.max() < gait["width"] + 0.4 * gait["chest"]
    assert place[late][:, names.index("head"), 1].max() < 0.5 * gait["withers"]


def test_who_is_awake_has_its_eyes_open_but_for_a_blink() -> None:
    thing, _, frames = play("cat", beat("idle"), end=6.0)
    turn, _ = joints(thing, frames)
    lid = shut(turn, [joint.name for joint in thing.joints])
    assert 0.0 < (lid > 0.5).mean() < 0.1
    assert np.median(lid) == pytest.approx(0.0, abs=1e-3)


@pytest.mark.parametrize("text", ["Two otters float on their backs in the sea.", "一只海獭仰面漂浮在海上"])
def test_an_otter_that_floats_lies_on_its_back(text: str) -> None:
    shot = write(text, shots=1).shots()[0]
    assert {a.motion for a in shot.actions if a.subject.startswith(("otter", "sea_otter"))} == {"float"}
    thing, _, frames = play("otter", beat("float"), end=5.0)
    turn, _ = joints(thing, frames)
    chest = [joint.name for joint in thing.joints].index("chest")
    assert turn[40:, chest, 1, 1].max() < -0.95
