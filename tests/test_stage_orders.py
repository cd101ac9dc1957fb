"""Whole orders through the stage: relations on screen, framing, physics, law 7."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Cast, Format, Scene, Screenplay, Shot
from skyscreen.stage import stage
from skyscreen.stage.camera import lens
from skyscreen.stage.tracks import boxes, head_joint, points


def order(place: str, cast: dict[str, str], shot: dict[str, Any], size: tuple[int, int] = (640, 360),
          **scene: Any) -> Order:
    play = Screenplay(
        schema="skyscreen/1", seed=3, format=Format(width=size[0], height=size[1], fps=24, duration=1.0),
        cast=[Cast(id=k, thing=v) for k, v in cast.items()],
        scenes=[Scene(id="scene", place=place, shots=[Shot(**{"id": "one", "duration": 1.0, **shot})], **scene)])
    return orders(play, schedule(play, Narration("none", "en")))[0]


def seen(staged: Any, member: str, order_: Order) -> tuple[np.ndarray, float]:
    """Middle of a member's box in the picture and its depth at the middle frame."""
    k = order_.frames // 2
    subject = next(s for s in staged.subjects if s.id == member)
    box = boxes(subject, staged.done.tracks[member])[k + 1]
    picture, depth = lens.project_view(box.mean(0)[None], staged.shot.views[k + 1], order_.width, order_.height)
    return picture[0], float(depth[0])


@pytest.mark.parametrize(("kind", "holds"), [
    ("left_of", lambda a, b: a[0][0] < b[0][0] - 0.02),
    ("right_of", lambda a, b: a[0][0] > b[0][0] + 0.02),
    ("in_front_of", lambda a, b: a[1] < b[1]),
    ("behind", lambda a, b: a[1] > b[1]),
    ("above", lambda a, b: a[0][1] > b[0][1] + 0.1),
    ("on", lambda a, b: a[0][1] > b[0][1]),
])
@pytest.mark.parametrize("side", [30.0, -120.0])
def test_relations_are_true_on_the_screen(kind: str, holds: Any, side: float) -> None:
    one = order("studio", {"a": "ball", "b": "box"}, {
        "subjects": ["a", "b"], "relations": [{"subject": "a", "kind": kind, "object": "b"}],
        "camera": {"size": "full", "side": side}})
    staged = stage(one)
    assert holds(seen(staged, "a", one), seen(staged, "b", one))


@pytest.mark.parametrize("kind", ["next_to", "left_of", "behind"])
def test_many_beside_one_stand_in_a_row(kind: str) -> None:
    """Five children beside one bench stood in one another, two and two."""
    row = [f"c{k}" for k in range(5)]
    one = order("studio", {"bench": "bench", **dict.fromkeys(row, "child")}, {
        "subjects": ["bench", *row], "camera": {"size": "wide"},
        "relations": [{"subject": name, "kind": kind, "object": "bench"} for name in row]})
    staged = stage(one)
    k = [s.id for s in staged.subjects]
    frame = next(iter(staged.frames()))
    place = np.array([frame.transforms[k.index(name)][[0, 2], 3] for name in row])
    apart = np.linalg.norm(place[:, None] - place[None], axis=2) + 9 * np.eye(5)
    assert apart.min() > 0.4


def test_between() -> None:
    one = order("studio", {"a": "ball", "b": "box", "c": "box"}, {
        "subjects": ["a", "b", "c"],
        "relations": [{"subject": "a", "kind": "between", "object": "b", "other": "c"}], "camera": {"size": "full"}})
    staged = stage(one)
    a, b, c = (seen(staged, name, one)[0][0] for name in "abc")
    assert min(b, c) < a < max(b, c)


@pytest.mark.parametrize("size", ["wide", "full"])
@pytest.mark.parametrize("picture", [(640, 360), (360, 640), (840, 360)])
def test_framing_fills_its_share(size: str, picture: tuple[int, int]) -> None:
    one = order("studio", {"a": "box"}, {"subjects": ["a"], "camera": {"size": size}}, picture)
    staged = stage(one)
    from skyscreen.stage.tracks import outline

    k = one.frames // 2
    p, _ = lens.project_view(outline(staged.subjects[0], staged.done.tracks["a"])[k], staged.shot.views[k], *picture)
    wide, tall = np.ptp(p, axis=0) / 2
    upright = picture[0] < picture[1]
    goal = {"wide": (0.70 if upright else 0.60, 0.50), "full": (0.888 if upright else 0.74, 0.80)}[size]
    assert max(wide / goal[0], tall / goal[1]) == pytest.approx(1.0, abs=0.06)
    assert np.abs(p).max() < 1.0


def test_a_fall_obeys_gravity_and_sounds() -> None:
    one = order("studio", {"a": "ball"}, {"subjects": ["a"], "duration": 2.0, "camera": {"size": "full"},
                                          "actions": [{"subject": "a", "motion": "fall"}]})
    staged = stage(one)
    states = list(staged.frames())
    assert len(states) == one.frames
    assert staged.physics["gravity_error"] < 0.01
    assert staged.physics["deepest_penetration"] < 0.08
    assert staged.physics["energy_gained"] < 0.01
    assert any(e.kind == "impact" and e.b == "ground" for e in staged.events)
    assert staged.physics["camera"]["seen"] >= 0.9
    assert np.array_equal(states[5].previous, states[4].transforms)


def test_the_same_order_gives_the_same_bits() -> None:
    one = order("ocean", {"a": "box"}, {"subjects": ["a"], "duration": 0.5}, weather="storm", wind=14.0)
    runs = [list(stage(one).frames()) for _ in range(2)]
    for a, b in zip(*runs, strict=True):
        assert a.transforms.tobytes() == b.transforms.tobytes()
        assert a.view.eye.tobytes() == b.view.eye.tobytes()
        assert a.water is not None and b.water is not None
        assert a.water.displacement.tobytes() == b.water.displacement.tobytes()


def test_dressing_is_one_for_all_shots_of_a_scene() -> None:
    near = {"subjects": ["a"], "camera": {"size": "close"}}  # wider shots grow a foreground of their own
    made = [stage(order("meadow", {"a": "box"}, {"id": name, **near})) for name in ("one", "two")]
    first, second = (next(iter(s.frames())) for s in made)
    assert np.array_equal(first.transforms[0], second.transforms[0])  # the member stands on its mark
    assert len(made[0].world.instances) == len(made[1].world.instances)
    assert np.array_equal(first.transforms[1:], second.transforms[1:])


def test_a_hull_floats_at_its_waterline() -> None:
    one = order("ocean", {"a": "galleon"}, {"subjects": ["a"], "duration": 2.0}, weather="storm", wind=14.0)
    staged = stage(one)
    hull = staged.physics["hulls"]["a"]
    assert abs(hull["mean_immersion_error"]) < 0.5
    state = next(iter(staged.frames()))
    assert state.water is not None and state.water.wakes.shape == (1, 8)
    eye = np.array([f.eye[1] for f in staged.shot.views])
    assert eye.min() > 0.4


def test_a_shot_without_a_cast_shows_its_place() -> None:
    staged = stage(order("meadow", {}, {"camera": {"size": "extreme_wide"}}))
    assert len(list(staged.frames())) == 24


def test_a_lakes_haze_does_not_thin_the_fog_that_was_asked_for() -> None:
    from skyscreen.nouns.narration import Narration
    from skyscreen.nouns.order import orders
    from skyscreen.nouns.schedule import schedule
    from skyscreen.stage import stage
    from skyscreen.write import write

    fog = {}
    for text in ("A boat drifts on a foggy lake.", "A boat drifts on a lake."):
        screenplay = write(text, duration=4, shots=1, voice="none")
        [order] = orders(screenplay, schedule(screenplay, Narration("none", "en")))
        fog[order.scene.weather == "fog"] = stage(order).world.air.fog
    assert fog[True] > 0.01 > fog[False] > 0


def test_an_apple_falls_between_the_leaves() -> None:
    """A tree is a trunk to what falls through it: the box round its crown threw apples into the sky."""
    one = order("park", {"apple": "apple", "tree": "broadleaf"}, {
        "subjects": ["apple", "tree"], "duration": 2.0, "camera": {"size": "medium", "lens": 50},
        "actions": [{"subject": "apple", "motion": "fall"}],
        "relations": [{"subject": "apple", "kind": "on", "object": "tree"}]})
    heights = [float(state.transforms[0, 1, 3]) for state in stage(one).frames()]
    assert max(heights) < heights[0] + 0.05 and min(heights) < heights[0] - 0.3


def test_a_walker_leaves_a_trail_in_snow_and_none_on_grass() -> None:
    for place, kept in (("snow_meadow", True), ("park", False)):
        one = order(place, {"a": "woman"}, {"subjects": ["a"], "duration": 2.0,
                                            "actions": [{"subject": "a", "motion": "walk"}]})
        states = list(stage(one).frames())
        first, last = states[0].prints, states[-1].prints
        if not kept:
            assert last is None
            continue
        assert first is not None and last is not None and len(last) > len(first) > 8
        feet = states[-1].transforms[0, :3, 3]
        assert np.linalg.norm(last[:, [0, 2]] - feet[[0, 2]], axis=1).min() < 1.0
        behind = (first[:, [0, 2]] - states[0].transforms[0, [0, 2], 3]) @ states[0].transforms[0, [0, 2], 2]
        assert behind.min() < -6 and behind.max() < 1.5


@pytest.mark.parametrize(("who", "motion"), [("chef", "walk"), ("woman", "sit"), ("child", "run")])
@pytest.mark.parametrize("size", ["close", "extreme_close"])
def test_a_face_is_in_its_close_shot_whatever_the_hat_or_the_seat(who: str, motion: str, size: str) -> None:
    one = order("studio", {"a": who}, {"camera": {"size": size}, "subjects": ["a"],
                                       "actions": [{"subject": "a", "motion": motion}]})
    staged = stage(one)
    subject, track, k = staged.subjects[0], staged.done.tracks["a"], one.frames // 2
    joint = head_joint(subject)
    nose = np.asarray(subject.model.joints[joint].head) * [1.0, 1.05, 1.0]
    picture, depth = lens.project_view(points(track, nose, joint)[k + 1][None], staged.shot.views[k + 1],
                                       one.width, one.height)
    assert depth[0] > 0 and np.abs(picture[0]).max() < 0.62


def test_what_flies_over_the_roofs_is_filmed_from_up_there() -> None:
    one = order("old_town", {"a": "dragon"}, {"camera": {"size": "medium"}, "subjects": ["a"],
                                              "actions": [{"subject": "a", "motion": "fly"}]})
    assert stage(one).shot.seen > 0.5
