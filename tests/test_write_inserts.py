"""Inserts of hands at work, and who is alone."""

from __future__ import annotations

import pytest

from skyscreen.forge import sets
from skyscreen.forge.sets.base import FIGURES
from skyscreen.write import write


@pytest.mark.parametrize("text", [
    "A grandmother knits a red scarf.", "一位老人在修手表。", "A nurse drinks a cup of coffee."])
def test_one_shot_of_a_long_deed_is_of_the_hands(text: str) -> None:
    for seed in range(3):
        shots = write(text, seed=seed).shots()
        near = [k for k, shot in enumerate(shots) if shot.camera.part == "hands"]
        assert len(near) == 1 and 0 < near[0] < len(shots) - 1
        before, it, after = shots[near[0] - 1 : near[0] + 2]
        assert it.camera.size == "close"
        assert {before.camera.size, after.camera.size}.isdisjoint({"close", "extreme_close"})
        assert len({a.motion for a in it.actions if a.subject == it.camera.focus}) == 1  # nobody looks around meanwhile


@pytest.mark.parametrize("text", [
    "A horse gallops along a beach.", "A woman runs through a forest.", "A lighthouse at night."])
def test_no_hands_are_shown_where_none_work(text: str) -> None:
    assert not any(shot.camera.part for shot in write(text).shots())


@pytest.mark.parametrize(("text", "alone"), [
    ("A man eats alone in a restaurant.", True), ("一个女孩独自坐在图书馆里看书。", True),
    ("A cat walks along an empty street.", True), ("A boy sits all by himself in the park.", True),
    ("A man fills an empty glass in a bar.", False), ("She is not alone in the park.", False),
    ("A man stands alone in a busy market.", False), ("一个人走进餐厅，坐下。", False),
    ("A woman reads in a library.", False), ("空无一人的街道，雨在下。", True),
])
def test_who_is_alone_has_the_place_to_himself(text: str, alone: bool) -> None:
    assert {bool(scene.params.get("deserted")) for scene in write(text).scenes} == {alone}


@pytest.mark.parametrize("place", ["canteen", "city_street"])
def test_a_deserted_place_has_no_figures(place: str) -> None:
    full, bare = (sets.build(place, params) for params in ({}, {"deserted": True}))
    assert any(one.name in FIGURES for one in full.dressing)
    assert not any(one.name in FIGURES for one in bare.dressing)
    assert {one.name for one in full.dressing} - {one.name for one in bare.dressing} <= {*FIGURES}


def test_nothing_stands_in_a_picture_without_what_bears_it() -> None:
    for shot in write("一个老师傅在厨房里煮汤，桌上有一碗面。").shots():
        acts = {action.subject for action in shot.actions}
        bowl = next((name for name in acts if name.startswith("noodle")), None)
        assert bowl is None or any(r.subject == bowl and r.kind == "on" for r in shot.relations)


@pytest.mark.parametrize(("text", "place"), [
    ("A princess sits in a tower.", "castle_hall"), ("A family eats dinner in a house.", "living_room"),
    ("公主住在城堡里。", "castle_hall"), ("Kids play in front of a red house.", "meadow"),
    ("A dragon circles above a castle.", "mountain"),
])
def test_who_is_in_a_building_is_in_a_room_of_it(text: str, place: str) -> None:
    film = write(text)
    assert {scene.place for scene in film.scenes} == {place}
    seen = any(member.thing in ("house", "castle", "tower_block") for member in film.cast)
    assert seen == (place in ("meadow", "mountain"))


def test_a_planet_outside_the_window_has_no_shot_of_its_own() -> None:
    film = write("An astronaut plants tomatoes in the space station, the Earth is outside the window.")
    assert not any((shot.camera.focus or "").startswith("earth") for shot in film.shots())


def test_a_coin_falls_into_a_hat_that_lies_there() -> None:
    film = write("A street musician plays the saxophone in the subway; a little girl drops a coin in his hat.")
    hat = next(member for member in film.cast if member.thing == "hat")
    assert hat.params["turned"] is True and not any(member.thing == "table" for member in film.cast)
    assert any(hat.id in (a.target, a.to) for shot in film.shots() for a in shot.actions)
