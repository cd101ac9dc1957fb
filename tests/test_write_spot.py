"""A product is shown, once, and in a studio; wind and rain do things, and twins are two."""

import pytest

from skyscreen.write import write


def cast(text: str) -> list[str]:
    return sorted(member.thing for member in write(text).cast)


@pytest.mark.parametrize(("text", "thing"), [
    ("A spot for running shoes", "shoes"),
    ("Product advert: a matte black wristwatch rotates slowly on wet slate", "wristwatch"),
    ("广告：一双白色跑鞋踩在红土上", "shoes"),
    ("An advert for a perfume", "perfume_bottle"),
])
def test_a_product_stands_in_a_studio(text: str, thing: str) -> None:
    play = write(text)
    assert {scene.place for scene in play.scenes} == {"studio"}
    assert [member.thing for member in play.cast].count(thing) == 1


def test_a_spot_keeps_the_place_it_names() -> None:
    assert {scene.place for scene in write("A spot for a coffee machine in a kitchen").scenes} == {"kitchen"}


@pytest.mark.parametrize("text", ["Wind combs through tall dry grass.", "Rain drums on the roof."])
def test_weather_does_things_and_brings_none(text: str) -> None:
    assert cast(text) == []


@pytest.mark.parametrize("text", ["Twin girls fly a kite.", "一对双胞胎女孩在放风筝。"])
def test_twins_are_two_and_a_kite_is_there(text: str) -> None:
    assert cast(text) == ["girl", "girl", "kite"]


@pytest.mark.parametrize(("text", "weather"), [
    ("A fox trots through a misty forest.", "mist"), ("Elephants walk through golden haze.", "mist"),
    ("薄雾中的小船", "mist"), ("A ship in thick fog", "fog"), ("浓雾中的小船", "fog"),
])
def test_mist_is_no_fog(text: str, weather: str) -> None:
    assert write(text).scenes[0].weather == weather


def test_a_pot_that_something_is_put_into_stands_on_a_table() -> None:
    assert "table" in cast("A steak is put into a pot in the kitchen, chopsticks beside it.")


def test_what_is_quoted_is_heard_and_a_plain_story_is_not_narrated():
    for text, said in (('A commercial for running shoes ending with the words "Run free".', "Run free"),
                       ("“妈妈，我回来了！”小女孩推开门说。", "妈妈，我回来了！"), ("A boat on a lake.", "")):
        shots = write(text, duration=30).shots()
        assert shots[-1].line == said and not any(shot.line for shot in shots[:-1])
        assert not any(shot.line for shot in write(text, duration=30, voice="none").shots())
