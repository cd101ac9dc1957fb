"""What swims on the surface floats there: neither stands on the water nor drowns, and goes up and down with the sea."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage import stage
from skyscreen.stage.afloat import ride
from skyscreen.stage.tracks import Track
from test_stage_orders import order


@pytest.mark.parametrize("thing", ["duck", "swan", "goose", "gull", "penguin", "woman"])
def test_who_swims_on_a_lake_is_wet_below_and_dry_above(thing: str) -> None:
    shot = {"subjects": ["a"], "actions": [{"subject": "a", "motion": "swim"}], "camera": {"size": "full"}}
    staged = stage(order("lake", {"a": thing}, shot))
    subject, track = staged.subjects[0], staged.done.tracks["a"]
    under = staged.set.level - track.roots[:, 1, 3]  # of the feet
    assert (under > 0.15 * subject.height).all()
    assert (under < 0.9 * subject.height).all()
    if subject.rig == "bird" and not subject.model.facts["gait"]["upright"]:
        # Belly in, back out.
        high = subject.model.facts["gait"]["high"] * subject.scale
        assert (under < high).all()


def test_an_idle_duck_floats_and_a_flying_one_does_not() -> None:
    for motion, floats in (("idle", True), ("graze", True), ("fly", False)):
        shot = {"subjects": ["a"], "actions": [{"subject": "a", "motion": motion}], "camera": {"size": "full"}}
        staged = stage(order("lake", {"a": "duck"}, shot))
        feet = staged.done.tracks["a"].roots[:, 1, 3] - staged.set.level
        assert (feet < 0).all() if floats else (feet > 0.5).all()


def test_a_wader_stands_in_the_shallows() -> None:
    shot = {"subjects": ["a"], "actions": [{"subject": "a", "motion": "idle"}], "camera": {"size": "full"}}
    staged = stage(order("lake", {"a": "crane"}, shot))
    under = staged.set.level - staged.done.tracks["a"].roots[:, 1, 3]
    legs = staged.subjects[0].model.facts["gait"]["high"]
    assert ((under > 0.1 * legs) & (under < 0.6 * legs)).all()


class Swell:
    """A long wave that runs along x at 1 m/s."""

    level = 2.0

    def at(self, x, z, t):
        return self.level + 0.3 * np.sin(0.2 * (np.asarray(x) - t))


def test_a_swimmer_rises_with_the_sea() -> None:
    shot = {"subjects": ["a"], "actions": [{"subject": "a", "motion": "idle"}], "camera": {"size": "full"}}
    subject = stage(order("lake", {"a": "duck"}, shot)).subjects[0]
    times = np.linspace(0, 30, 40)
    roots = np.repeat(np.eye(4)[None], len(times), 0)
    track = Track(roots, None, [])
    ride(track, subject, Swell(), times)  # type: ignore[arg-type]
    np.testing.assert_allclose(track.roots[:, 1, 3], 0.3 * np.sin(-0.2 * times), atol=2e-3)
