"""A picture of the hands has them in it, large and free, with what they work on."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage.assemble import rehearsed
from skyscreen.stage.camera import lens, parts
from skyscreen.stage.camera.standing import Setup
from skyscreen.stage.filming import operator
from skyscreen.stage.holding import palm
from test_stage_orders import order


@pytest.mark.parametrize(("thing", "motion", "who"), [
    ("bowl", "shape", "man"), ("dough", "knead", "woman"), ("piano", "play_piano", "pianist")])
def test_the_hands_fill_the_picture_and_nothing_hides_them(thing: str, motion: str, who: str) -> None:
    more = {"b": "table"} if motion == "knead" else {}
    on = [{"subject": "thing", "kind": "on", "object": "b"}] if more else []
    on += [{"subject": "a", "kind": "on", "object": "thing"}] if thing == "piano" else []
    one = order("studio", {"a": who, "thing": thing, **more}, {
        "subjects": ["a"], "actions": [{"subject": "a", "motion": motion, "target": "thing"}], "relations": on,
        "camera": {"size": "close", "angle": "high", "side": -40.0, "lens": 85.0, "focus": "a", "part": "hands"}})
    ready = rehearsed(one)
    way = operator(ready)
    middle = way.framer.middle
    shot = way.shoot()
    assert np.mean([m.part for m in shot.judged.moments]) >= 0.8
    lead = next(s for s in ready.subjects if s.id == "a")
    at = parts.joints(one.shot.camera, lead, ready.done.tracks["a"])
    assert at is not None and at.shape[1:] == (4, 3)
    picture = lens.project_view(at[middle], shot.views[middle], one.width, one.height)[0]
    assert np.abs(picture).max() < 0.97
    assert np.ptp(picture, axis=0).max() > 0.35  # two hands at work span a fifth of the picture at least


def test_who_waves_is_shown_by_the_hand_that_waves_and_a_fish_by_no_hand() -> None:
    one = order("studio", {"a": "woman", "f": "fish"}, {
        "subjects": ["a", "f"], "actions": [{"subject": "a", "motion": "wave"}],
        "camera": {"size": "close", "focus": "a", "part": "hands"}})
    ready = rehearsed(one)
    by_id = {s.id: s for s in ready.subjects}
    at = parts.joints(one.shot.camera, by_id["a"], ready.done.tracks["a"])
    assert at is not None and at.shape[1] == 2
    assert at[..., 1].mean() > 0.6 * by_id["a"].height
    assert parts.joints(one.shot.camera, by_id["f"], ready.done.tracks["f"]) is None


@pytest.mark.parametrize("who", ["woman", "horse", "elephant"])
def test_a_head_is_larger_in_its_own_picture_than_in_a_close_up_of_who_has_it(who: str) -> None:
    def distance(part: str) -> float:
        one = order("meadow", {"a": who}, {
            "subjects": ["a"], "camera": {"size": "close", "lens": 85.0, "focus": "a", "part": part}})
        framer = operator(rehearsed(one)).framer
        return float(framer.views(Setup(framer.base_azimuth, 85.0), np.array([framer.middle]))[0].focus)

    assert distance("head") < 0.85 * distance("")


def test_of_a_close_face_only_the_face_is_sharp() -> None:
    one = order("city_street", {"a": "woman"}, {
        "subjects": ["a"], "camera": {"size": "close", "lens": 85.0, "focus": "a"}})
    framer = operator(rehearsed(one)).framer
    assert framer.views(Setup(framer.base_azimuth, 85.0), np.array([framer.middle]))[0].f_number < 6.0


@pytest.mark.parametrize("thing", ["bowl", "vase"])
def test_the_hands_of_a_potter_lie_against_the_clay_at_every_height(thing: str) -> None:
    one = order("studio", {"a": "man", "thing": thing, "w": "potters_wheel"}, {
        "subjects": ["a"], "actions": [{"subject": "a", "motion": "shape", "target": "thing"}],
        "relations": [{"subject": "thing", "kind": "on", "object": "w"}], "duration": 3.0})
    ready = rehearsed(one)
    by_id = {s.id: s for s in ready.subjects}
    who, body = by_id["a"], ready.done.tracks["a"]
    clay = ready.done.tracks["thing"].roots[0][:3, 3]
    mesh = np.asarray(by_id["thing"].model.lods[0].position, float)
    for k in range(24, len(body.roots), 8):
        for name in ("hand_l", "hand_r"):
            at = palm(who, body, name, k)
            assert clay[1] - 0.02 < at[1] < clay[1] + float(mesh[:, 1].max()) + 0.04
            assert np.hypot(*(at - clay)[[0, 2]]) < np.abs(mesh[:, [0, 2]]).max() + 0.10, thing


def test_a_knife_cuts_with_its_edge_down_and_its_point_away_from_who_holds_it() -> None:
    one = order("studio", {"a": "chef", "thing": "carrot", "k": "knife", "t": "table"}, {
        "subjects": ["a"], "actions": [{"subject": "a", "motion": "cut", "target": "thing", "tool": "k"}],
        "relations": [{"subject": "thing", "kind": "on", "object": "t"}], "duration": 3.0})
    ready = rehearsed(one)
    knife, cook = ready.done.tracks["k"].roots, ready.done.tracks["a"].roots
    for k in range(30, len(knife), 7):
        edge, point = -knife[k][:3, 0], knife[k][:3, 2]
        assert edge[1] < -0.7 and abs(point[1]) < 0.6
        assert point @ cook[k][:3, 2] > 0.6


def test_hands_that_hang_idle_are_no_picture_and_one_at_the_mouth_is_shown_alone() -> None:
    idle = order("studio", {"a": "woman"}, {
        "subjects": ["a"], "actions": [{"subject": "a", "motion": "stand"}],
        "camera": {"size": "close", "focus": "a", "part": "hands"}})
    ready = rehearsed(idle)
    lead = next(s for s in ready.subjects if s.id == "a")
    assert parts.outlined(idle.shot.camera, lead, ready.done.tracks["a"], []) is None
    blows = order("studio", {"a": "teacher", "w": "whistle"}, {
        "subjects": ["a"], "actions": [{"subject": "a", "motion": "whistle", "target": "w"}],
        "camera": {"size": "close", "focus": "a", "part": "hands"}})
    ready = rehearsed(blows)
    lead = next(s for s in ready.subjects if s.id == "a")
    at = parts.joints(blows.shot.camera, lead, ready.done.tracks["a"])
    assert at is not None and at.shape[1] == 2 and at[..., 1].mean() > 0.7 * lead.height


def test_who_drives_a_bus_sits_in_its_open_cab() -> None:
    one = order("city_street", {"a": "driver", "b": "bus"}, {
        "subjects": ["a", "b"], "actions": [{"subject": "b", "motion": "drive"}, {"subject": "a", "motion": "sit"}],
        "relations": [{"subject": "a", "kind": "on", "object": "b"}]})
    ready = rehearsed(one)
    by_id = {s.id: s for s in ready.subjects}
    head = ready.done.tracks["a"].roots[:, 1, 3] + by_id["a"].height
    assert head.max() < ready.done.tracks["b"].roots[:, 1, 3].max() + by_id["b"].height  # and not on its roof
    assert any("glass" in part.material for mesh in by_id["b"].model.lods for part in mesh.parts)


def test_who_lies_under_a_basin_lies_before_its_foot() -> None:
    one = order("kitchen", {"a": "man", "s": "sink"}, {
        "subjects": ["a", "s"], "actions": [{"subject": "a", "motion": "lie"}],
        "relations": [{"subject": "a", "kind": "under", "object": "s"}]})
    tracks = rehearsed(one).done.tracks
    apart = tracks["a"].roots[-1, [0, 2], 3] - tracks["s"].roots[-1, [0, 2], 3]
    assert float(np.hypot(*apart)) > 0.3  # half a trunk and the foot
