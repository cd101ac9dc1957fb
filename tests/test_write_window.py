"""Who is at a window is inside, whatever the weather beyond it."""

import pytest

from skyscreen.write import write


@pytest.mark.parametrize("text", [
    "An old man plays the cello by a window as snow falls outside.",
    "A small dog watches the rain from the window.",
    "一位老奶奶坐在窗前绣花，窗外下着大雨。",
])
def test_behind_a_window_is_a_room(text: str) -> None:
    assert {scene.place for scene in write(text).scenes} == {"living_room"}


def test_a_horse_is_not_brought_in() -> None:
    assert {scene.place for scene in write("A horse stands outside the window in the snow.").scenes} != {"living_room"}


@pytest.mark.parametrize(("text", "place"), [
    ("太空站外，两名宇航员正在安装太阳能板。", "station_outside"),
    ("An astronaut floats outside the space station.", "station_outside"),
    ("A boy waits outside a bakery.", "city_street"),
    ("草原上一个女孩拉着马头琴。", "steppe"),
    ("海边的灯塔被巨浪拍打，天色昏暗。", "rocky_shore"),
    ("雪山上一只雪豹在奔跑。", "snowy_pass"),
])
def test_a_place_is_what_was_said_of_it_alone(text: str, place: str) -> None:
    assert {scene.place for scene in write(text).scenes} == {place}


def test_a_sky_is_no_emperor() -> None:
    assert "emperor" not in {member.thing for member in write("台风天的海边，巨浪拍打灯塔。").cast}


@pytest.mark.parametrize(("text", "shown"), [
    ("An old man plays the cello by a window as snow falls outside.", False),
    ("A woman opens the red window in the kitchen.", True),
    ("A grandmother knits by the window while it snows.", False),
    ("A man looks out the window at the city.", False),
])
def test_a_room_has_its_own_window(text: str, shown: bool) -> None:
    assert ("window" in {member.thing for member in write(text).cast}) == shown


@pytest.mark.parametrize(("text", "fire", "seat"), [
    ("Two friends laugh in a cosy living room by the fire.", "fireplace", "armchair"),
    ("Two friends laugh in the woods by the fire.", "campfire", "log"),
    ("Two scouts sing in a hall around a campfire.", "campfire", "log"),
])
def test_a_fire_in_a_room_burns_in_the_fireplace(text: str, fire: str, seat: str) -> None:
    things = {member.thing for member in write(text).cast}
    assert {fire, seat} <= things
    assert not {"campfire", "fireplace"} - {fire} & things


def test_while_it_snows_is_weather_and_no_field() -> None:
    scene = write("A grandmother knits by the window while it snows.").scenes[0]
    assert (scene.place, scene.weather) == ("living_room", "snow")


def test_snow_that_is_seen_through_a_window_is_weather() -> None:
    """It once put the girl into a field of snow."""
    scene = write("A girl looks out of the window at the snow.").scenes[0]
    assert (scene.place, scene.weather) == ("living_room", "snow")
