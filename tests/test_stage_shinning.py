"""Animals climb trees: paws at the trunk, head up, higher all the time; a mountain they walk up."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage.tracks import points
from test_stage_works import staged


@pytest.mark.parametrize("who", ["monkey", "cat"])
def test_an_animal_climbs_a_trunk_with_its_paws_on_it(who: str) -> None:
    made = staged({"a": who, "b": "broadleaf"}, [{"subject": "a", "motion": "climb_trunk", "target": "b"}], seconds=4)
    body, track = next(s for s in made.subjects if s.id == "a"), made.done.tracks["a"]
    inside = np.linalg.inv(made.done.tracks["b"].roots[0])
    names = [joint.name for joint in body.model.joints]

    def place(name: str) -> np.ndarray:
        at = points(track, body.model.joints[names.index(name)].head, names.index(name))
        return at @ inside[:3, :3].T + inside[:3, 3]

    chest, pelvis = place("chest"), place("pelvis")
    assert (chest[:, 1] - pelvis[:, 1]).min() > 0.2 * body.height  # upright
    assert chest[-1, 1] - chest[0, 1] > 0.5 and np.diff(chest[:, 1]).min() > -0.01
    for paw in ("fore_l", "fore_r", "hind_l", "hind_r"):
        depth = place(paw)[:, 2]
        assert depth.min() > 0.20 and depth.max() < 0.50  # the trunk's front is 0.28–0.38 m from its axis


def test_a_mountain_is_walked_up() -> None:
    made = staged({"a": "goat"}, [{"subject": "a", "motion": "climb_trunk"}], seconds=3, where="mountain")
    root = made.done.tracks["a"].roots[:, :3, 3]
    assert np.linalg.norm((root[-1] - root[0])[[0, 2]]) > 1.0
