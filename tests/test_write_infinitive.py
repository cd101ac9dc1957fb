"""A bare word after 'to' is a deed where somebody wants, learns or is taught to; elsewhere it is where one goes."""

from __future__ import annotations

import pytest

from skyscreen.write import write


def film(text: str) -> tuple[set[str], set[str], set[str]]:
    """Things of the cast, motions, and the text's words that became a thing."""
    made = write(text, duration=8, voice="none")
    motions = {action.motion for shot in made.shots() for action in shot.actions}
    words = {g.phrase for g in made.grounding if g.became.startswith(("thing:", "place:", "matter:"))}
    return {member.thing for member in made.cast}, motions, words


@pytest.mark.parametrize(("text", "word"), [
    ("A retired postman teaches his parrot to whistle.", "whistle"), ("A boy learns to whistle.", "whistle"),
    ("A robot learns to garden.", "garden"), ("A man taught his dog to surf.", "surf"),
    ("A sailor hopes to ship a box.", "ship"), ("A baker teaches a child to ice a cake.", "ice"),
    ("A man refuses to water the flowers.", "water"), ("A woman never dared to book a trip.", "book"),
])
def test_what_one_wants_or_is_taught_to_do_is_no_thing(text: str, word: str) -> None:
    assert word not in film(text)[2]


def test_the_deed_is_done_where_a_body_can() -> None:
    assert "water" in film("A man forgets to water the flowers.")[1]


@pytest.mark.parametrize(("text", "word"), [
    ("A girl walks to bed.", "bed"), ("A girl helps grandma to bed.", "bed"), ("A boy runs to school.", "school"),
    ("A boy tells a joke to mum.", "mum"), ("A witch loves to fly to town.", "town"),
    ("A man who likes dogs walks to market.", "market"),
    ("A boy invites a girl to dinner.", "dinner"), ("A man wants to paint a ship.", "ship"),
])
def test_where_one_goes_and_whom_one_tells_stay_what_they_are(text: str, word: str) -> None:
    assert any(word in phrase for phrase in film(text)[2])
