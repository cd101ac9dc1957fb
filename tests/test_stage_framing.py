"""What stands where so that all is seen: giants behind the lead, a boat beside who mends it, children before a bus."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage.assemble import rehearsed
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.standing import Setup
from skyscreen.stage.filming import operator
from skyscreen.stage.ready import Ready
from skyscreen.stage.tracks import outline
from test_stage_orders import order


def in_picture(ready: Ready, name: str) -> np.ndarray:
    """(n, 2) the member's outline in the middle of the asked shot."""
    way = operator(ready)
    middle = way.framer.middle
    view = way.shoot().views[middle]
    subject = next(s for s in ready.subjects if s.id == name)
    points = outline(subject, ready.done.tracks[name])[middle]
    return optics.project_view(points, view, ready.order.width, ready.order.height)[0]


@pytest.mark.parametrize("size", ["wide", "extreme_wide"])
def test_a_giant_stands_so_far_back_that_it_is_seen_whole(size: str) -> None:
    one = order("ocean", {"a": "sailboat", "b": "lighthouse"}, {
        "subjects": ["a", "b"], "camera": {"size": size, "side": 40.0}})
    ready = rehearsed(one)
    boat, tower = in_picture(ready, "a"), in_picture(ready, "b")
    assert np.abs(tower[:, 1]).max() < 1.0
    assert np.ptp(tower[:, 1]) > np.ptp(boat[:, 1]) > 0.25  # pictures are 2 high: the boat is no speck


def test_what_one_stands_under_keeps_near() -> None:
    one = order("meadow", {"a": "woman", "b": "lighthouse"}, {
        "subjects": ["a", "b"], "relations": [{"subject": "a", "kind": "under", "object": "b"}]})
    a, b = (rehearsed(one).done.tracks[name].roots[0][[0, 2], 3] for name in "ab")
    assert np.linalg.norm(a - b) < 8.0


def test_a_small_boat_beside_somebody_is_drawn_up_on_land() -> None:
    one = order("beach", {"a": "fisherman", "b": "boat"}, {
        "subjects": ["a", "b"], "relations": [{"subject": "a", "kind": "next_to", "object": "b"}]})
    ready = rehearsed(one)
    way = ready.done.tracks["b"].roots[:, [0, 2], 3]
    assert not ready.set.on_water(*way[0])
    assert np.linalg.norm(np.ptp(way, axis=0)) < 0.05, "it sails nowhere"
    assert np.linalg.norm(way[0] - ready.done.tracks["a"].roots[0][[0, 2], 3]) < 6.0


def test_children_stand_before_the_bus_that_stands_before_the_house() -> None:
    one = order("city_street", {"bus": "bus", "child": "girl", "house": "shop_house"}, {
        "subjects": ["bus", "child", "house"], "camera": {"size": "wide", "side": 40.0}, "relations": [
            {"subject": "bus", "kind": "in_front_of", "object": "house"},
            {"subject": "child", "kind": "in_front_of", "object": "house"}]})
    ready = rehearsed(one)
    framer = operator(ready).framer
    view = framer.views(Setup(framer.base_azimuth, 32.0), np.array([1]))[0]
    ahead = np.asarray(view.forward, float)
    depth = {name: float((ready.done.tracks[name].roots[1][:3, 3] - view.eye) @ ahead) for name in ("bus", "child")}
    assert depth["child"] < depth["bus"]


def test_a_moon_is_in_the_sky_behind_the_lead() -> None:
    one = order("snow_meadow", {"a": "wolf", "b": "moon"}, {
        "subjects": ["a", "b"], "camera": {"size": "extreme_wide", "side": 40.0}}, hour=22.0)
    ready = rehearsed(one)
    moon = in_picture(ready, "b")
    assert np.abs(moon).max() < 1.0 and moon[:, 1].min() > in_picture(ready, "a")[:, 1].max()
    assert 0.1 < np.ptp(moon[:, 1]) < 0.5


@pytest.mark.parametrize("size", ["extreme_wide", "close"])
@pytest.mark.parametrize("move", ["aerial", "push_in"])
def test_a_moon_that_a_shot_is_of_hangs_in_the_sky_and_is_looked_up_to(size: str, move: str) -> None:
    """Never a ball among the houses: it is over the lens, and faces it."""
    one = order("harbour", {"a": "crescent_moon"}, {
        "subjects": ["a"], "camera": {"size": size, "move": move, "side": 30.0}}, hour=22.0)
    ready = rehearsed(one)
    root = ready.done.tracks["a"].roots[0]
    assert root[1, 3] > 15.0
    for view in operator(ready).shoot().views:
        assert view.eye[1] < root[1, 3] + 1.0
        away = np.asarray(view.eye, float) - root[:3, 3]
        assert away @ root[:3, 2] > 0.5 * np.linalg.norm(away)


def test_a_body_without_a_head_is_found() -> None:
    """Ducks in front, and behind them a girl from the neck down: from further back she has a head."""
    one = order("meadow", {"duck": "duck", "girl": "girl"}, {
        "subjects": ["duck", "girl"], "camera": {"size": "full", "side": 30.0},
        "actions": [{"subject": "duck", "motion": "peck"}]})
    way = operator(rehearsed(one))
    found = [way.dailies.judge(way.framer.views(Setup(way.framer.base_azimuth, 40.0, reach=reach), way.samples),
                               way.samples) for reach in (1.0, 2.2)]
    assert [max(moment.beheaded for moment in one.moments) for one in found] == [1, 0]
    assert "beheaded" in found[0].faults and "beheaded" not in found[1].faults
