"""A picture of the hands has them in it, large and free, with what they work on."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.stage.assemble import rehearsed
from skyscreen.stage.camera import lens, parts
from skyscreen.stage.camera.standing import Setup
from skyscreen.stage.filming import operator
from test_stage_orders import order


@pytest.mark.parametrize(("thing", "motion", "who"), [
    ("bowl", "shape", "man"), ("dough", "knead", "woman"), ("piano", "play_piano", "pianist")])
def test_the_hands_fill_the_picture_and_nothing_hides_them(thing: str, motion: str, who: str) -> None:
    more = {"b": "table"} if motion == "knead" else {}
    on = [{"subject": "thing", "kind": "on", "object": "b"}] if more else []
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
