"""Birds land on what is named: down from the air, onto the very spot where one that perches there stands."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage.tracks import points
from test_stage_works import staged


@pytest.mark.parametrize(("who", "host"), [("sparrow", "branch"), ("pigeon", "bench")])
def test_a_bird_lands_where_one_that_perches_stands(who: str, host: str) -> None:
    cast, on = {"a": who, "s": host}, {"a": "s"}
    down = staged(cast, [{"subject": "a", "motion": "land"}], on, seconds=5).done.tracks["a"]
    sits = staged(cast, [{"subject": "a", "motion": "perch"}], on, seconds=1).done.tracks["a"]
    root = down.roots[:, :3, 3]
    assert root[-1] == pytest.approx(sits.roots[-1, :3, 3], abs=0.012)
    assert root[0, 1] - root[-1, 1] > 1.0
    assert np.diff(root[:, 1]).max() < 0.004  # it comes down, and not up again
    assert np.linalg.norm(root[-1] - root[-24]) < 0.002


def test_a_bird_that_takes_off_begins_where_it_perches() -> None:
    cast, on = {"a": "pigeon", "s": "bench"}, {"a": "s"}
    up = staged(cast, [{"subject": "a", "motion": "take_off"}], on, seconds=4).done.tracks["a"]
    sits = staged(cast, [{"subject": "a", "motion": "perch"}], on, seconds=1).done.tracks["a"]
    root = up.roots[:, :3, 3]
    assert root[0] == pytest.approx(sits.roots[0, :3, 3], abs=0.02)
    assert root[-1, 1] - root[0, 1] > 1.0


def test_a_bird_puts_its_legs_forward_before_it_touches_down() -> None:
    made = staged({"a": "pigeon"}, [{"subject": "a", "motion": "land"}], seconds=5)
    bird, track = made.subjects[0], made.done.tracks["a"]
    names = [joint.name for joint in bird.model.joints]
    leg = names.index("leg_l")
    hip = points(track, bird.model.joints[leg].head, leg)
    foot = points(track, np.asarray(bird.model.joints[leg].head) - [0, 0.5 * bird.model.facts["gait"]["leg"], 0], leg)
    ahead = np.einsum("fc,fc->f", foot - hip, track.roots[:, :3, 2])
    high = track.roots[:, 1, 3] - track.roots[-1, 1, 3]
    near = (high > 0.4 * bird.height) & (high < 1.5 * bird.height)
    assert near.any() and ahead[near].max() > 0.2 * np.linalg.norm(foot[0] - hip[0])
    assert ahead[0] < 0.05 * np.linalg.norm(foot[0] - hip[0])  # on the wing they lie under it


def test_birds_on_a_wire_sit_in_a_row_along_it() -> None:
    cast, names = {"s": "power_line"}, ("a", "b", "c")
    sits = [{"subject": name, "motion": "perch"} for name in names]
    cast |= dict.fromkeys(names, "sparrow")
    made = staged(cast, sits, dict.fromkeys(names, "s"), seconds=1, where="country_road")
    wire = made.done.tracks["s"].roots[-1]
    local = np.array([np.linalg.inv(wire) @ made.done.tracks[name].roots[-1][:, 3] for name in names])
    assert np.ptp(local[:, 2]) < 0.01 and np.ptp(local[:, 1]) < 0.01
    assert (np.diff(np.sort(local[:, 0])) > 0.2).all()
    assert local[:, 1] == pytest.approx(5.09, abs=0.06)
