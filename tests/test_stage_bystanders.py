"""Passers-by: they walk through the picture on legs of opposite swing, and keep off the cast."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Cast, Format, Scene, Screenplay, Shot
from skyscreen.stage.assemble import assemble
from skyscreen.stage.bystanders import AGO, walks
from skyscreen.stage.production import Production


def _order(place: str, *, seed: int = 3, **camera: float | str) -> Order:
    filmed = {"size": "full", **camera}
    shot = Shot.model_validate({"id": "one", "duration": 3.0, "subjects": ["a"], "camera": filmed})
    play = Screenplay(
        schema="skyscreen/1", seed=seed, format=Format(width=640, height=360, fps=12, duration=3.0),
        cast=[Cast(id="a", thing="girl")], scenes=[Scene(id="scene", place=place, shots=[shot])])
    return orders(play, schedule(play, Narration("none", "en")))[0]


@pytest.fixture(scope="module")
def market() -> Production:
    return assemble(_order("market"))


def test_a_market_is_walked_through(market: Production) -> None:
    first = 1 + len(market.done.debris)
    figures = market.world.instances[first:first + len(market.passing)]
    assert len(figures) >= 3 and all(walks(one.model) and not one.static for one in figures)
    going = [t for t in market.passing if t.joints is not None]
    assert going
    for track in going:
        gone = np.linalg.norm(track.roots[-1, :3, 3] - track.roots[0, :3, 3])
        assert 2.0 < gone < 6.5  # 3 s at a walk
        girl = market.done.tracks["a"].roots[:, :3, 3]
        assert np.hypot(*(track.roots[:, :3, 3] - girl)[:, [0, 2]].T).min() > AGO - 0.1


def test_each_joint_row_is_its_own(market: Production) -> None:
    state = next(iter(market.frames()))
    skinned = [one for one in market.world.instances if one.joint_base >= 0]
    rows = [(one.joint_base, len(one.model.joints)) for one in skinned]
    assert rows == sorted(rows)
    assert all(base + count == after for (base, count), (after, _) in pairwise(rows))
    assert rows[-1][0] + rows[-1][1] == len(state.joints)


def test_legs_swing_against_each_other(market: Production) -> None:
    track = next(t for t in market.passing if t.joints is not None)
    number = 1 + len(market.done.debris) + next(k for k, t in enumerate(market.passing) if t is track)
    names = [joint.name for joint in market.world.instances[number].model.joints]
    assert track.joints is not None
    left, right = (track.joints[:, names.index(name), 2, 1] for name in ("leg_l", "leg_r"))
    assert np.abs(left).max() > 0.1 and left == pytest.approx(-right, abs=1e-3)


def test_they_walk_on_loose_ground_too() -> None:
    made = assemble(_order("wild_west"))
    assert made.passing and next(iter(made.frames())).frame == 0


def test_nobody_walks_between_the_rails() -> None:
    station = assemble(_order("train_station", size="wide", side=100.0, seed=4))
    platform = float(station.done.tracks["a"].roots[0, 1, 3])
    walking = [track for track in station.passing if track.joints is not None]
    assert all(float(np.abs(track.roots[:, 1, 3] - platform).max()) < 0.3 for track in walking)
