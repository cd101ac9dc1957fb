"""Changing a film by talking: what is asked changes, everything else stays to the letter."""

from __future__ import annotations

import pytest

from skyscreen.core.errors import BadInput
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay, Shot
from skyscreen.write import change, write

EN = write("A red ship sails through a stormy sea at sunset while a woman and a dog stand on deck.", duration=30)
ZH = write("一个穿红裙的女孩和一只狗在公园里散步。", duration=30, language="zh")


def member(screenplay: Screenplay, thing: str):
    return next(item for item in screenplay.cast if item.thing == thing)


def shot(screenplay: Screenplay, number: int) -> Shot:
    return screenplay.shots()[number - 1]


def ordered(film: Screenplay):
    plan = schedule(film, Narration("none", film.language))
    return {order.shot.id: order for order in orders(film, plan, inner=(64, 36), draft=True)}


def test_three_changes_in_one_breath():
    made = change(EN, "make it night, the ship blue, shot 3 slower")
    assert {scene.hour for scene in made.screenplay.scenes} == {22.0}
    assert member(made.screenplay, "galleon").params["colour"] == "blue"
    assert shot(made.screenplay, 3).speed == 0.5 and shot(made.screenplay, 2).speed == 1.0
    assert not made.lost


@pytest.mark.parametrize(
    ("film", "words", "number"),
    [
        (EN, "shot 3 slower", 3),
        (EN, "make the second shot a close-up from a low angle", 2),
        (EN, "add a whale to shot 4", 4),
        (EN, 'shot 2 says "Hold on!"', 2),
        (ZH, "第三个镜头慢一点", 3),
        (ZH, "最后一个镜头用特写", 0),
        (ZH, "镜头2里加一只猫", 2),
    ],
)
def test_only_the_named_shot_is_rendered_again(film: Screenplay, words: str, number: int):
    made = change(film, words).screenplay
    assert shot(made, number) != shot(film, number)
    before, after = (ordered(item) for item in (film, made))
    touched = shot(film, number).id
    # The shot that a match cut joins to it has its camera from it.
    joined = {name for name, order in after.items() if touched in {one.shot.id for one in order.related()}}
    assert {name for name in before if before[name] != after[name]} <= {touched, *joined}
    assert len(joined) <= 1


@pytest.mark.parametrize(("film", "words"), [(EN, "replace the dog with a cat"), (ZH, "把狗换成猫")])
def test_one_is_replaced_by_another(film: Screenplay, words: str):
    made = change(film, words).screenplay
    assert [m.thing for m in made.cast] == ["cat" if m.thing == "dog" else m.thing for m in film.cast]


def test_what_the_new_body_cannot_do_becomes_what_it_can():
    fish = change(write("A dog runs on a beach.", duration=10), "turn the dog into a whale").screenplay
    assert all(action.motion != "run" for item in fish.shots() for action in item.actions)


@pytest.mark.parametrize(("film", "words"), [(EN, "remove the dog"), (ZH, "去掉狗")])
def test_one_is_left_out_everywhere(film: Screenplay, words: str):
    made = change(film, words).screenplay
    assert "dog" not in {m.thing for m in made.cast}


def test_one_is_left_out_of_some_shots():
    made = change(EN, "remove the dog in shots 1-3").screenplay
    dog = member(EN, "dog").id
    assert member(made, "dog") and all(dog not in shot(made, k).subjects for k in (1, 2, 3))


def test_a_shot_is_cut_and_the_film_is_shorter():
    made = change(EN, "delete shot 2").screenplay
    assert len(made.shots()) == len(EN.shots()) - 1
    assert made.format.duration == pytest.approx(sum(s.duration for s in made.shots()))


@pytest.mark.parametrize(
    ("film", "words", "key", "value"),
    [
        (EN, "as an oil painting", "look", "oil"),
        (ZH, "换成水墨画风格", "look", "ink"),
        (EN, "sadder", "mood", "melancholy"),
        (EN, "no music", "music", "none"),
        (ZH, "不要旁白", "voice", "none"),
        (EN, 'call it "Black Sails"', "title", "Black Sails"),
        (ZH, "标题改成“春天”", "title", "春天"),
    ],
)
def test_the_whole_film(film: Screenplay, words: str, key: str, value: str):
    assert getattr(change(film, words).screenplay, key) == value


@pytest.mark.parametrize(
    ("film", "words", "thing", "params"),
    [
        (EN, "the woman wears a green coat", "woman", {"coat": "green"}),
        (ZH, "裙子换成蓝色", "girl", {"dress": "blue"}),
        (ZH, "女孩穿白色大衣", "girl", {"coat": "white"}),
        (EN, "make the dog black", "dog", {}),
    ],
)
def test_how_somebody_looks(film: Screenplay, words: str, thing: str, params: dict[str, str]):
    made = member(change(film, words).screenplay, thing)
    assert params.items() <= made.params.items() and made.params != member(film, thing).params


def test_size_is_relative_to_what_it_was():
    bigger = member(change(ZH, "狗大一点").screenplay, "dog").scale
    assert bigger > member(ZH, "dog").scale
    assert member(change(EN, "the dog smaller and shot 2 longer").screenplay, "dog").scale < 1


def test_what_was_not_understood_is_told():
    made = change(EN, "make it night, and fribble the gronk")
    assert len(made.lost) == 1 and "gronk" in made.lost[0]


@pytest.mark.parametrize("words", ["", "xyzzy plugh", "🎈", "；；；", "shot 99 slower", "scene 0 at night"])
def test_nothing_understood_or_nothing_there_is_an_error(words: str):
    with pytest.raises(BadInput):
        change(EN, words)


def test_a_change_twice_is_a_change_once():
    once = change(EN, "make it night").screenplay
    assert change(once, "make it night").screenplay == once
