"""What is tossed comes down in its pan, a club is in both fists, legs hang outside the horse, who swings leans."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.forge.build import model
from skyscreen.stage.bodies import performer
from skyscreen.stage.changes import TONGUES, fires
from skyscreen.stage.performer import Beat
from test_bodies_motion import flat, joints
from test_stage_works import palm, staged

SPOT = np.zeros((1, 2), np.float32)


def test_a_pancake_leaves_its_pan_and_lands_in_it() -> None:
    made = staged({"a": "chef", "pan": "flat_pan", "cake": "one_pancake"},
                  [{"subject": "a", "motion": "flip_pancake", "target": "cake", "tool": "pan"}])
    cake, pan = (made.done.tracks[name].roots for name in ("cake", "pan"))
    away = np.linalg.norm(cake[:, :3, 3] - pan[:, :3, 3], axis=1)
    assert away.max() > 0.4 and (away < 0.03).mean() > 0.3
    assert cake[away > 0.2, 1, 3].min() > pan[:, 1, 3].min()  # over the pan, not under it


def test_a_golf_club_is_in_both_fists_and_its_ball_on_the_ground() -> None:
    made = staged({"a": "man", "club": "golf_club", "ball": "golf_ball"},
                  [{"subject": "a", "motion": "golf_swing", "target": "ball", "tool": "club"}])
    club = made.done.tracks["club"].roots
    grip = club[:, :3, :3] @ np.array([0.075, 0.9, 0.0]) + club[:, :3, 3]
    hands = np.stack([palm(made, hand) for hand in ("hand_l", "hand_r")])
    assert np.linalg.norm(hands - grip, axis=-1).min(0).max() < 0.16
    ball = made.done.tracks["ball"].roots[:, :3, 3]
    assert ball[0, 1] < 0.1 and np.linalg.norm(ball[-1] - ball[0]) > 2.0


@pytest.mark.parametrize("girth", (0.22, 0.34))
def test_a_riders_legs_hang_outside_the_animal(girth: float) -> None:
    thing = model("woman")
    beat = Beat("ride", -2.0, 4.0, SPOT, 0.0, 0.0, seat=0.6, astride="animal", girth=girth)
    body = performer(thing, [beat], flat, 3, 1.0)
    frames = [(k / 24, body.step(k / 24, 1 / 24)) for k in range(24)]
    _, place = joints(thing, frames)
    names = [joint.name for joint in thing.joints]
    hips = place[:, 0]
    for side in ("_l", "_r"):
        assert np.abs(place[-1, names.index("foot" + side), 0] - hips[-1, 0]) > girth + 0.04


def test_who_sits_on_a_swing_leans_as_its_ropes_do() -> None:
    made = staged({"a": "boy", "swing": "swing"}, [{"subject": "a", "motion": "swing"}], on={"a": "swing"})
    roots = made.done.tracks["a"].roots
    lean = np.degrees(np.arccos(np.clip(roots[:, 1, 1] / np.linalg.norm(roots[:, :3, 1], axis=1), -1, 1)))
    assert lean.max() > 15.0


def test_a_house_burns_at_its_roof_and_walls() -> None:
    made = staged({"a": "house"}, [{"subject": "a", "motion": "burn"}], where="meadow")
    house = next(s for s in made.subjects if s.id == "a")
    found = fires(made.order, made.subjects, [made.done.tracks[s.id] for s in made.subjects], np.arange(2) / 24)
    flames = [s for s in found if s.kind == "fire"]
    root = made.done.tracks["a"].roots[0]
    skin = np.asarray(house.model.lods[-1].position, float) @ root[:3, :3].T + root[:3, 3]
    assert len(flames) == TONGUES and any(s.kind == "smoke" for s in found)
    for flame in flames:
        assert np.linalg.norm(skin - np.asarray(flame.point), axis=1).min() < 0.01
