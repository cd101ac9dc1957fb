"""A product is shown, once, and in a studio; wind and rain do things, and twins are two."""

import pytest

from skyscreen.catalogue.adverts import ADVERTS
from skyscreen.write import write
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.understanding import read


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
    assert {play.scenes[0].place, play.scenes[-1].place} == {"studio"}
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
    ("A fox trots through a misty forest.", "mist"), ("Elephants walk through golden haze.", "haze"),
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
        assert [shot.line for shot in shots if shot.line] == ([said] if said else [])
        assert not any(shot.line for shot in write(text, duration=30, voice="none").shots())


@pytest.mark.parametrize(("text", "weather", "motion", "title"), [
    ("an ad for a waterproof raincoat", "rain", "walk", "Waterproof Raincoat"),
    ("soap ad 15 seconds", "clear", "brush_teeth", "Soap"),
    ("Commercial for a new coffee brand called Sunrise", "clear", "drink", "Sunrise"),
    ("一款雨衣的广告", "rain", "walk", "雨衣"),
    ("推广一款无线耳机，名叫听风", "clear", "listen", "听风"),
])
def test_a_brief_without_a_story_shows_its_product_in_use(text: str, weather: str, motion: str, title: str) -> None:
    play = write(text)
    used = [scene for scene in play.scenes if any(shot.note == "use" for shot in scene.shots)]
    assert weather in {scene.weather for scene in used}
    assert motion in {a.motion for scene in used for shot in scene.shots for a in shot.actions}
    assert play.title == title
    assert (play.shots()[-1].card or "").startswith(f"{title}\n")
    assert round(sum(shot.duration for shot in play.shots()), 3) == 60
    assert len({member.id for member in play.cast}) == len(play.cast)


def test_a_brief_that_tells_what_happens_keeps_to_it() -> None:
    text = "An ad for a raincoat: a girl runs through the forest in the rain. She laughs."
    assert {scene.place for scene in write(text).scenes} == {"forest"}


def test_every_use_of_the_catalogue_shows_somebody_who_does_something() -> None:
    dull = [use.sentence for row in ADVERTS for use in row.uses if not _done(use.sentence) - {"idle", "stand"}]
    assert dull == []


def _done(sentence: str) -> set[str]:
    deeds = read(" ".join(sentence.replace("{look}", "").split()), standard()).deeds
    return {motion for deed in deeds for motion in deed.motions.values()}
