"""A question that nobody answers shows what it is about, or somebody who wonders, and says that it does not know."""

from __future__ import annotations

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("question", "thing", "place"), [
    ("How does a typewriter work?", "typewriter", ""), ("How old is the Sun?", "sun", "space"),
    ("太阳有多少岁？", "sun", "space"),
])
def test_what_is_asked_about_is_in_the_picture(question: str, thing: str, place: str) -> None:
    film = write(question)
    assert film.cast[0].thing == thing and film.scenes[0].place == (place or film.scenes[0].place)
    assert all(film.cast[0].id in shot.subjects for shot in film.shots())
    assert not any("nothing of this kind" in note or "没有这种东西" in note for note in film.notes)


@pytest.mark.parametrize(("question", "honest"), [
    ("Why do we get goosebumps?", "no picture of it, and no answer"), ("为什么会起鸡皮疙瘩？", "拍不出来"),
])
def test_where_nothing_can_be_shown_somebody_wonders_and_it_is_said(question: str, honest: str) -> None:
    film = write(question)
    deeds = [action for shot in film.shots() for action in shot.actions]
    assert {deed.motion for deed in deeds if deed.subject == "girl-1"} == {"think"}
    lines = [shot.line for shot in film.shots()]
    assert any(honest in line for line in lines)
    assert not any("girl" in line or "女孩" in line for line in lines)


def test_a_place_that_is_asked_about_is_shown_without_anybody() -> None:
    film = write("How are canyons made?")
    assert film.scenes[0].place == "canyon" and not film.cast
