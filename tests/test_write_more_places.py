"""Places that people name and that once fell to a wrong one: a mall to the beach, a food court to the courtroom."""

from __future__ import annotations

import pytest

from skyscreen.forge import sets
from skyscreen.stage.heavens import heavens
from skyscreen.write import write

SAID = [
    ("A woman waits in the shopping mall.", "mall"),
    ("Two friends eat in the food court.", "mall"),
    ("A girl rides the escalator.", "mall"),
    ("一家人在购物中心里走。", "mall"),
    ("A chef cooks in a restaurant kitchen.", "restaurant_kitchen"),
    ("两个厨师在后厨里忙。", "restaurant_kitchen"),
    ("A woman sits on a bus.", "bus_interior"),
    ("A woman sits in a car and looks out of the window.", "car_interior"),
    ("一个男人坐在副驾驶座上睡觉。", "car_interior"),
    ("A red car drives through the desert.", "desert"),
    ("A man walks through a market in Morocco.", "medina"),
    ("一个男人走在摩洛哥的集市上。", "medina"),
    ("A woman chooses cloth at a spice market in India.", "indian_bazaar"),
    ("A woman buys apples at a market in a village.", "market"),
    ("A waitress pours coffee in a diner.", "diner"),
    ("两个朋友在快餐店吃汉堡。", "diner"),
    ("A truck stops at the toll booth.", "toll_gate"),
    ("一辆卡车停在收费站。", "toll_gate"),
    ("一个女孩站在公交车上。", "bus_interior"),
    ("A man dances in a nightclub.", "nightclub"),
    ("一群年轻人在夜店里跳舞。", "nightclub"),
    ("A child claps in the kindergarten.", "kindergarten"),
    ("一个孩子在幼儿园里画画。", "kindergarten"),
    ("A man walks through a coal mine.", "mine"),
    ("一个矿工在煤矿里挖煤。", "mine"),
    ("A rocket launches.", "launch_pad"),
    ("一个宇航员走在发射场上。", "launch_pad"),
    ("An astronaut works in a moon base.", "moon_base"),
    ("An astronaut walks on an alien planet.", "alien_planet"),
    ("一个宇航员走在外星球上。", "alien_planet"),
    ("A knight walks in a dungeon.", "dungeon"),
    ("A wizard reads in a wizard's tower.", "wizard_study"),
    ("A man walks down a dark alley.", "alley"),
    ("一个男孩在小巷里奔跑。", "old_town"),
    ("A boy runs on a baseball field.", "baseball_field"),
    ("A couple walks on the boardwalk.", "boardwalk"),
    ("A boy eats an ice cream on the pier.", "boardwalk"),
    ("A frog sits by a pond.", "pond"),
    ("一只青蛙在池塘里。", "pond"),
    ("A man runs through a tunnel.", "tunnel"),
    ("A player sits in the locker room.", "locker_room"),
    ("An old man sits on the porch.", "porch"),
    ("A woman stands on the ferry.", "ferry_deck"),
    ("A ship drifts in a nebula.", "space"),
    ("A man sits in a motel.", "hotel_room"),
    ("An astronaut stands outside a moon base.", "moon"),
    ("A miner waits outside the coal mine.", "mountain"),
]


@pytest.mark.parametrize(("text", "place"), SAID)
def test_it_is_where_it_is_said_to_be(text: str, place: str) -> None:
    screenplay = write(text, language="auto", duration=8.0, seed=7, voice="none", music="none")
    assert {scene.place for scene in screenplay.scenes} == {place}


@pytest.mark.parametrize(("text", "place"), [
    ("A man walks down a dark street.", "city_street"), ("A duck swims on the lake.", "lake"),
    ("An eagle dives toward the lake and catches a fish.", "lake"), ("A chef cooks in the kitchen.", "kitchen")])
def test_a_word_beside_it_makes_no_alley_of_a_street(text: str, place: str) -> None:
    """A place's names are cues for the wider place above it: a 'dark alley' would take every dark street."""
    screenplay = write(text, language="auto", duration=8.0, seed=7, voice="none", music="none")
    assert {scene.place for scene in screenplay.scenes} == {place}


OUTSIDE = ["The bus drives through the city.", "A man waits for the bus.", "A ferry crosses the bay."]


@pytest.mark.parametrize("text", OUTSIDE)
def test_a_vehicle_seen_from_without_stays_outside(text: str) -> None:
    screenplay = write(text, language="auto", duration=8.0, seed=7, voice="none", music="none")
    assert not {scene.place for scene in screenplay.scenes} & {"bus_interior", "ferry_deck"}


@pytest.mark.parametrize(("text", "place"), [
    ("Time-lapse of a city skyline from dusk to night.", "city_skyline"), ("夜幕下的城市天际线", "city_skyline"),
    ("The skyline of Shanghai at night.", "shanghai_bund"), ("The Dubai skyline.", "dubai"),
    ("上海的天际线", "shanghai_bund"),
    ("A woman stands on a rooftop with the skyline behind her.", "rooftop"),
])
def test_a_skyline_is_that_of_its_town(text: str, place: str) -> None:
    assert write(text, duration=20).scenes[0].place == place


@pytest.mark.parametrize(("text", "place"), [
    ("A barista in Melbourne pulls an espresso while rain runs down the window behind her.", "cafe"),
    ("A baker in Paris kneads dough at dawn.", "bakery"), ("A chef walks through Tokyo at night.", "neon_street"),
    ("A postman in Sydney delivers letters.", "sydney"),
])
def test_who_works_under_a_roof_is_at_work_there_and_not_before_the_sights(text: str, place: str) -> None:
    film = write(text, duration=20)
    assert film.scenes[0].place == place and "window" not in {member.thing for member in film.cast}


@pytest.mark.parametrize("text", [
    "A train crosses a viaduct under the northern lights.", "火车穿过雪原，极光在夜空舞动"])
def test_northern_lights_stand_in_the_sky_of_the_place_that_is_named(text: str) -> None:
    film = write(text, duration=20)
    assert all(scene.params["aurora"] is True and scene.place != "aurora_tundra" for scene in film.scenes)
    assert film.scenes[0].hour > 21 or film.scenes[0].hour < 5
    piece = sets.build(film.scenes[0].place, {"aurora": True}, hour=22.5, season="winter")
    assert sum("aurora" in one.name for one in piece.dressing) == 4
    assert not [one for one in sets.build("viaduct", {"aurora": True}, hour=12.0).dressing if "aurora" in one.name]


@pytest.mark.parametrize("text", ["雨后的老街", "A street after the rain.", "The rain has stopped."])
def test_after_rain_the_ground_is_wet_and_nothing_falls(text: str) -> None:
    scene = write(text, duration=20).scenes[0]
    assert scene.weather == "after_rain"
    _, air = heavens(scene, 0)
    assert air.rain == 0 and air.wet > 0.7


def test_old_friends_are_old() -> None:
    assert {m.thing for m in write("Two old friends play chess.", duration=20).cast} >= {"old_man", "old_woman"}
    assert "teenager" not in {m.thing for m in write("两个老朋友在下棋", duration=20).cast}


@pytest.mark.parametrize("text", ["A glassblower shapes a vase in a dark workshop.", "昏暗的茶馆里，老人在喝茶"])
def test_a_dark_room_is_lit_by_its_lamps(text: str) -> None:
    film = write(text, duration=20)
    assert all(20 < scene.hour < 24 for scene in film.scenes)
    assert "ignored" not in {g.how for g in film.grounding}
    assert write("A dark horse runs in a workshop.", duration=20).scenes[0].hour < 20
