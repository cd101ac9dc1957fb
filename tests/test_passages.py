"""Passages between shots: whose orders they touch, what the cameras do, what stands still."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from skyscreen.farm.keys import entries
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, orders
from skyscreen.nouns.passage import WHIP_TURN, said
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.stage import stage
from skyscreen.stage.camera.lens import frame
from skyscreen.stage.camera.turning import angles

SIZE = (320, 180)
SILENT = Narration("none", "en")
DOG = {"subjects": ["dog"], "camera": {"size": "wide", "move": "follow", "side": 80},
       "actions": [{"subject": "dog", "motion": "run"}]}
HORSE = {"subjects": ["horse"], "camera": {"size": "full", "move": "follow", "side": -70},
         "actions": [{"subject": "horse", "motion": "run"}]}
HOUSE = {"subjects": ["house"], "camera": {"size": "wide", "move": "push_in", "side": 30}}


def film(*scenes: dict[str, Any], size: tuple[int, int] = SIZE, fps: int = 12) -> Screenplay:
    return Screenplay.model_validate({
        "schema": "skyscreen/1", "seed": 5, "format": {"width": size[0], "height": size[1], "fps": fps, "duration": 4},
        "cast": [{"id": name, "thing": name} for name in ("dog", "horse", "house", "cat", "sailboat", "mirror")],
        "scenes": [{"id": f"scene-{k}", **scene} for k, scene in enumerate(scenes)]})


def shot(name: str, kind: str = "cut", seconds: float = 0.5, duration: float = 1.5, **more: Any) -> dict[str, Any]:
    return {"id": name, "duration": duration, "transition": {"kind": kind, "duration": seconds}, **more}


def ordered(play: Screenplay) -> dict[str, Order]:
    return {order.shot.id: order for order in orders(play, schedule(play, SILENT))}


def changed(before: str, after: str) -> set[str]:
    """Ids of the shots that render anew when the second of four shots leaves another way."""
    rows = []
    for kind in (before, after):
        shots = [shot("a"), shot("b", kind), shot("c"), shot("d")]
        rows.append({k: o.digest() for k, o in ordered(film({"place": "meadow", "shots": shots})).items()})
    return {name for name in rows[0] if rows[0][name] != rows[1][name]}


def test_kinds_of_the_reel_render_nothing() -> None:
    for kind in ("dissolve", "fade_black", "fade_white", "wipe_left", "wipe_right"):
        assert changed("cut", kind) == set()


@pytest.mark.parametrize(("kind", "touched"), [
    ("match", {"c"}), ("whip", {"b", "c"}), ("focus_pull", {"b", "c"}), ("through", {"b", "c"}),
    ("time_wipe", {"b", "c"})])
def test_a_passage_renders_the_shots_that_meet_and_no_other(kind: str, touched: set[str]) -> None:
    assert changed("cut", kind) == touched


def test_a_time_wipe_needs_one_place() -> None:
    play = film({"place": "meadow", "shots": [shot("a", "time_wipe")]}, {"place": "lake", "shots": [shot("b")]})
    assert all(order.chain is None for order in ordered(play).values())
    assert [note.split(":")[0] for note in said(play)] == ["a"]
    assert said(film({"place": "meadow", "shots": [shot("a", "time_wipe"), shot("b")]})) == []


def test_a_matched_shot_depends_on_what_the_shot_before_shows() -> None:
    rows = ordered(film({"place": "meadow", "shots": [shot("a", "match", **DOG), shot("b", **HORSE)]}))
    assert {"dog", "horse"} <= entries(rows["b"])
    assert "horse" not in entries(rows["a"])


@cache
def pair() -> tuple[Order, Order]:
    rows = ordered(film({"place": "meadow", "shots": [shot("a", "match", 0, **DOG), shot("b", **HORSE)]},
                        size=(480, 270)))
    return rows["a"], rows["b"]


def seen(order: Order, frame_: int) -> tuple[np.ndarray, float, float]:
    """Centroid (0–1), share of the picture and way to the right of the first cast member, from the drawn ids."""
    from skyscreen.shoot.gpu import gpu
    from skyscreen.shoot.job import look_of
    from skyscreen.shoot.renderer import Renderer

    staged: Any = stage(order)
    renderer = Renderer(gpu(), staged.world, order, look_of(order))
    for state in staged.frames():
        if state.frame == frame_:
            renderer.draw(state)
            moved = state.transforms[0, :3, 3] - state.previous[0, :3, 3]
            ids = renderer.gpu.read(renderer.targets.ident, np.uint32, 1)[..., 0] >> 8
            y, x = np.nonzero(ids == 1)
            place = np.array([(x.mean() + 0.5) / ids.shape[1], (y.mean() + 0.5) / ids.shape[0]])
            return place, len(x) / ids.size, float(moved @ np.asarray(state.view.right, float))
    raise AssertionError(frame_)


def test_a_match_cut_keeps_place_size_and_way() -> None:
    a, b = pair()
    before, after = seen(a, a.frames - 1), seen(b, 0)
    assert np.abs(before[0] - after[0]).max() < 0.03
    assert np.sqrt(after[1] / before[1]) == pytest.approx(1.0, abs=0.15)
    assert before[2] * after[2] > 0, "both run to the same side of the picture"


def test_a_match_without_a_subject_is_a_plain_cut_and_says_so() -> None:
    rows = ordered(film({"place": "meadow", "shots": [shot("a", "match", 0), shot("b", **HORSE)]}))
    plain = stage(replace(rows["b"], entry=None))
    staged: Any = stage(rows["b"])
    assert any("plain" in note for note in staged.notes)
    assert np.array_equal(staged.shot.views[0].eye, plain.shot.views[0].eye)  # pyright: ignore[reportAttributeAccessIssue]


def test_a_whip_turns_out_and_in_to_the_same_side() -> None:
    rows = ordered(film({"place": "meadow", "shots": [shot("a", "whip", 0, **HOUSE), shot("b", **HOUSE)]}))
    yaw = {name: np.unwrap([angles(view)[0] for view in stage(order).shot.views])  # pyright: ignore[reportAttributeAccessIssue]
           for name, order in rows.items()}
    wide = 2 * np.arctan(frame(35.0, *SIZE).x)
    out, into = yaw["a"][-1] - yaw["a"][len(yaw["a"]) // 2], yaw["b"][len(yaw["b"]) // 2] - yaw["b"][1]
    assert abs(out) == pytest.approx(WHIP_TURN * wide, rel=0.1) and abs(into) == pytest.approx(abs(out), rel=0.1)
    assert out * into > 0


def test_a_focus_pull_is_sharp_away_from_the_cut_and_blurred_at_it() -> None:
    rows = ordered(film({"place": "meadow", "shots": [shot("a", "focus_pull", 0.5, **HOUSE), shot("b", **HOUSE)]}))
    a, b = ([view.rack for view in stage(rows[name]).shot.views] for name in "ab")  # pyright: ignore[reportAttributeAccessIssue]
    cut = rows["a"].head + 18
    assert a[1] == 0 and a[cut] == 1.0 and a == sorted(a)
    assert b[-1] == 0 and b[rows["b"].head + 1] == 1.0 and b == sorted(b, reverse=True)


def test_a_drawn_look_has_no_lens_to_rack_and_says_so() -> None:
    rows = ordered(film({"place": "meadow", "shots": [shot("a", "focus_pull", 0.5, **HOUSE), shot("b", **HOUSE)]}))
    assert any("no lens" in note for note in stage(replace(rows["a"], look="cel")).notes)
    assert not any("no lens" in note for note in stage(rows["a"]).notes)


def test_a_flight_fills_the_picture_with_the_opening() -> None:
    rows = ordered(film(
        {"place": "living_room", "shots": [shot("a", "through", 1.0, 3.0, subjects=["cat"], camera={"size": "full"})]},
        {"place": "lake", "shots": [shot("b", duration=3.0, subjects=["sailboat"], camera={"size": "wide"})]}))
    staged: Any = stage(rows["a"])
    rows_ = np.array(staged.opening)
    assert len(rows_) > 8 and rows_[-1, 0] == rows["a"].frames - 1
    x, y = rows_[:, 1::2], rows_[:, 2::2]
    wide = x.max(1) - x.min(1)
    assert np.all(np.diff(wide[len(wide) // 2:]) > 0), "it goes on growing"
    assert x[-1].min() < 0 and x[-1].max() > 1 and y[-1].min() < 0 and y[-1].max() > 1
    low, high = (np.array(v) for v in staged.set.piece.camera_box)
    eyes = np.array([view.eye for view in staged.shot.views])
    assert np.all(eyes >= low - 0.6) and np.all(eyes <= high + 0.6), "it stays on this side of the wall"
    after: Any = stage(rows["b"])
    speed = [float((b.eye - a.eye) @ a.forward) for a, b in zip(after.shot.views, after.shot.views[1:], strict=False)]
    assert speed[1] > 3 * abs(speed[-1]), "the flight goes on and comes to rest"


def test_a_mirror_can_be_flown_into() -> None:
    rows = ordered(film({"place": "living_room", "shots": [
        shot("a", "through", 1.0, 3.0, subjects=["mirror"], camera={"size": "full", "side": 20})
        | {"transition": {"kind": "through", "duration": 1.0, "target": "mirror"}}, shot("b")]}))
    assert len(stage(rows["a"]).opening) > 8


def test_a_time_wipe_is_registered_pixel_for_pixel() -> None:
    """The same frame of the film out of the takes of day and night: the same things at the same distances."""
    from skyscreen.shoot.gpu import gpu
    from skyscreen.shoot.job import look_of
    from skyscreen.shoot.renderer import Renderer

    play = film({"place": "meadow", "hour": 15.0, "shots": [shot("a", "time_wipe", 0.5, **HOUSE)]},
                {"place": "meadow", "hour": 21.5, "shots": [shot("b", **HOUSE)]})
    plan, rows = schedule(play, SILENT), ordered(play)
    cut = plan.slots[1].start
    found = []
    for slot in plan.slots:
        order = rows[slot.shot]
        staged: Any = stage(order)
        renderer = Renderer(gpu(), staged.world, order, look_of(order))
        state = next(s for s in staged.frames() if s.frame == cut - slot.start + slot.head)
        renderer.draw(state, census=True)
        found.append((renderer.gpu.read(renderer.targets.ident, np.uint32, 1).copy(), renderer.sample.distances(),
                      renderer.picture()[..., :3].mean(), state))
    (ids, depth, day, one), (ids_, depth_, night, two) = found
    assert np.array_equal(ids, ids_)
    assert np.array_equal(depth, depth_), "infinite where the sky is in both"
    assert one.time == two.time and np.array_equal(one.view.eye, two.view.eye)
    assert day > 1.5 * night


def test_cast_and_camera_stand_the_same_in_two_seasons() -> None:
    play = film({"place": "meadow", "season": "summer", "shots": [shot("a", "time_wipe", 0.5, **DOG)]},
                {"place": "meadow", "season": "winter", "weather": "snow", "wind": 9.0, "shots": [shot("b", **DOG)]})
    plan, rows = schedule(play, SILENT), ordered(play)
    states = []
    for slot in plan.slots:
        at = plan.slots[1].start - slot.start + slot.head
        states.append(next(s for s in stage(rows[slot.shot]).frames() if s.frame == at))
    a, b = states
    # The summer's flowers may turn its way by a hand's breadth; the camera is the same to the last bit.
    assert np.allclose(a.transforms[0], b.transforms[0], atol=0.3)
    assert np.array_equal(a.view.eye, b.view.eye) and np.array_equal(a.view.forward, b.view.forward)


def test_hours_run_through_a_time_lapse() -> None:
    play = film({"place": "meadow", "hour": 17.0, "shots": [{**shot("a", **HOUSE), "until": 20.0}]})
    [order] = ordered(play).values()
    high = [sky.sun[1] for sky in stage(order).world.course]
    assert len(high) >= 3 and high == sorted(high, reverse=True) and high[0] > 0 > high[-1]
    still = replace(order, shot=order.shot.model_copy(update={"until": None}))
    assert stage(still).world.course == ()


def test_light_between_sun_and_moon_sweeps_no_shadow() -> None:
    from skyscreen.shoot.running_sky import between
    from skyscreen.shoot.sky_numbers import SkyLight

    def light(direction: tuple[float, float, float], key: float) -> SkyLight:
        grey = np.full(3, 0.1)
        return SkyLight(np.array(direction), np.full(3, key), grey, grey, grey, grey, grey, grey, 0.0)

    sun, moon, none = light((0.6, 0.8, 0), 1.0), light((-0.6, 0.8, 0), 0.2), light((0.8, -0.6, 0), 0.0)
    assert np.allclose(between(sun, none, 0.5).direction, sun.direction)
    assert np.allclose(between(none, moon, 0.2).direction, moon.direction)
    assert np.allclose(between(sun, none, 0.25).key, 0.75)
