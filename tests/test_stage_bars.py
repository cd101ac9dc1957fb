"""Who swings on a bar holds on to it all the way round, and who does pull-ups brings the chin up to it."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage import holding
from skyscreen.stage.tracks import points
from skyscreen.write import write
from test_stage_works import staged


@pytest.mark.parametrize(("who", "motion"), [("gymnast", "swing_on_bar"), ("man", "pull_up"), ("boy", "pull_up")])
def test_hands_stay_on_the_bar(who: str, motion: str) -> None:
    made = staged({"a": who, "b": "high_bar"}, [{"subject": "a", "motion": motion, "target": "b"}], seconds=6)
    body, bar = (next(s for s in made.subjects if s.id == name) for name in ("a", "b"))
    track, root = made.done.tracks["a"], made.done.tracks["b"].roots[0]
    line = root[:3, :3] @ np.array([0.0, bar.model.facts["bar"], 0.0]) + root[:3, 3]
    along = root[:3, 0] / np.linalg.norm(root[:3, 0])
    for hand in ("hand_l", "hand_r"):
        spots = np.array([holding.palm(body, track, hand, k) for k in range(0, len(track.roots), 3)])
        off = np.linalg.norm(np.cross(spots - line, along), axis=1)
        assert off.max() < 0.03  # half a fist
    names = [joint.name for joint in body.model.joints]
    head = points(track, body.model.joints[names.index("head")].head, names.index("head"))
    hips = points(track, body.model.joints[0].head, 0)
    if motion == "pull_up":
        assert np.ptp(head[:, 1]) > 0.25 * body.height / 1.68
        assert head[:, 1].max() > line[1] - 0.12
    else:
        arm = (hips - line) - np.outer((hips - line) @ along, along)
        side = np.cross(along, [0.0, 1.0, 0.0])
        angle = np.unwrap(np.arctan2(arm @ side, arm[:, 1]))
        assert np.ptp(angle) > 1.9 * np.pi
        assert np.ptp(np.linalg.norm(arm, axis=1)) < 0.03


@pytest.mark.parametrize(("text", "motion"), [
    ("A gymnast swings on the bars.", "swing_on_bar"), ("体操运动员做单杠。", "swing_on_bar"),
    ("A man does pull-ups.", "pull_up"), ("男孩做引体向上。", "pull_up"),
])
def test_the_bar_is_there(text: str, motion: str) -> None:
    film = write(text, shots=1, voice="none", music="none")
    bar = [member.id for member in film.cast if member.thing == "high_bar"]
    assert len(bar) == 1 and film.scenes[0].place == "gym"
    assert any(a.motion == motion and a.target == bar[0] for a in film.scenes[0].shots[0].actions)
