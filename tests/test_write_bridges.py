"""Who crosses a bridge is on it; one light on a performer is light, and no lamp before the lens."""

from __future__ import annotations

import pytest

from skyscreen.forge import sets
from skyscreen.write import write


@pytest.mark.parametrize(("text", "place"), [
    ("A steam train crosses a bridge.", "viaduct"),
    ("火车驶过大桥", "viaduct"),
    ("A tram crosses a bridge in the rain.", "road_bridge"),
    ("A red car drives over the old bridge at dusk.", "road_bridge"),
    ("A girl walks across a wooden bridge.", "footbridge"),
    ("一个老人走过石桥", "footbridge"),
    ("A bicycle goes over a narrow bridge.", "footbridge"),
])
def test_who_crosses_a_bridge_is_filmed_on_it(text: str, place: str) -> None:
    film = write(text, duration=20)
    assert film.scenes[0].place == place
    assert all(member.thing != "bridge" for member in film.cast)


def test_a_bridge_that_nobody_crosses_is_a_thing() -> None:
    film = write("A bridge stands in the fog.", duration=20)
    assert [m.thing for m in film.cast] == ["bridge"]


def test_a_town_that_the_text_names_stays() -> None:
    assert write("In Paris, a woman walks across a bridge.", duration=20).scenes[0].place == "paris"


def test_planks_where_the_text_says_wood() -> None:
    assert write("A girl walks across a wooden bridge.", duration=20).scenes[0].params == {"wood": 1.0}


@pytest.mark.parametrize("text", [
    "A dancer spins under one spotlight on an empty stage.", "A singer stands in a spotlight.",
    "一个舞者在一束聚光灯下旋转", "街头，一个歌手站在追光下唱歌"])
def test_a_spotlight_is_light(text: str) -> None:
    film = write(text, duration=20)
    assert len(film.cast) == 1
    assert all(scene.params["spotlight"] is True and 21.0 < scene.hour < 23.0 for scene in film.scenes)


def test_a_spotlight_leaves_the_rest_of_any_place_in_the_dark() -> None:
    plain, lit = (sets.build("bar", params, hour=22.0) for params in ({}, {"spotlight": True}))
    assert len(lit.lights) == len(plain.lights) + 1 and lit.lights[-1].kind == "spot"
    assert all(max(b.colour) < 0.2 * max(a.colour) for a, b in zip(plain.lights, lit.lights, strict=False))
    assert lit.lights[-1].position[1] > lit.stage_centre[1] + 2.0
