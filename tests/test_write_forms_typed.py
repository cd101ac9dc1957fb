"""Titles, headlines and memes as people type them: somebody does what is told of nobody, and both sides are there."""

from __future__ import annotations

import pytest

from skyscreen.write import write


def things(text: str) -> set[str]:
    return {member.thing for member in write(text, duration=20).cast}


def motions(text: str, who: str) -> set[str]:
    return {a.motion for shot in write(text, duration=20).shots() for a in shot.actions if a.subject.startswith(who)}


@pytest.mark.parametrize(("text", "motion"), [
    ("Making ramen at 2am", "stir"), ("Walking in the rain", "walk"), ("Fishing at dawn", "fish"),
    ("Feeding ducks in the park", "feed"),
    ("when you drop your phone in the toilet", "drop"),
])
def test_somebody_does_what_is_told_of_nobody(text: str, motion: str) -> None:
    assert motion in motions(text, "woman") | motions(text, "man")


@pytest.mark.parametrize("text", ["Running horses in a field", "Flying over the Alps", "Climbing roses on a wall"])
def test_nobody_is_brought_where_the_words_tell_of_others(text: str) -> None:
    assert not things(text) & {"woman", "man"}


@pytest.mark.parametrize(("text", "both"), [
    ("cats vs dogs", {"cat", "dog"}), ("A robot vs a dinosaur", {"robot", "tyrannosaurus"}),
    ("from caterpillar to butterfly", {"caterpillar", "butterfly"}), ("from cub to lion", {"lion"}),
])
def test_both_sides_are_there(text: str, both: set[str]) -> None:
    assert both <= things(text)


def test_what_was_typed_stays_the_prompt() -> None:
    play = write("from caterpillar to butterfly", duration=20)
    assert play.prompt == "from caterpillar to butterfly"
    assert all(g.end <= len(play.prompt) for g in play.grounding)


def test_a_car_park_is_no_park() -> None:
    film = write("A man parks his car in a car park.", duration=20)
    assert {scene.place for scene in film.scenes} == {"parking_lot"}
