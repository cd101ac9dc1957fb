"""What small things stand on where nobody says so, on the installed catalogue."""

from __future__ import annotations

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write


def borne(screenplay: Screenplay) -> dict[str, str]:
    """Thing → thing that it stands on, over the whole film."""
    names = {member.id: member.thing for member in screenplay.cast}
    return {names[r.subject]: names[r.object] for scene in screenplay.scenes for shot in scene.shots
            for r in shot.relations if r.kind == "on"}


@pytest.mark.parametrize(("text", "what", "bearer"), [
    ("Hot noodles in an old kitchen", "noodle_bowl", "table"),
    ("深夜的书店里有一本书", "book", "table"),
    ("A commercial for a steel water bottle in the desert", "water_bottle", "plinth"),
    ("A steak sizzles, a food stand glows, a busy street at night", "steak", "market_stall"),
])
def test_a_small_thing_is_put_on_something(text: str, what: str, bearer: str) -> None:
    assert borne(write(text, duration=20)).get(what) == bearer


@pytest.mark.parametrize("text", [
    "An apple lies on the floor of a kitchen", "A boy kicks a football in the street", "A red apple lies in the grass",
])
def test_what_is_held_kicked_or_lies_in_the_grass_is_left_alone(text: str) -> None:
    found = {thing: on for thing, on in borne(write(text, duration=20)).items() if thing != "meal"}  # which is brought
    assert not set(found.values()) & {"table", "plinth"}


@pytest.mark.parametrize(("text", "thing"), [
    ("A young woman walks down a city street, drinking coffee", "cup"),
    ("A man walks along the beach eating an ice cream", "ice_cream"),
    ("一个女孩边走边喝咖啡", "cup"),
])
def test_who_walks_along_with_it_has_it_in_the_hand(text: str, thing: str) -> None:
    play = write(text, duration=20)
    names = {member.id: member.thing for member in play.cast}
    walks = [action for scene in play.scenes for shot in scene.shots for action in shot.actions
             if action.motion == "walk" and thing in {names[other.subject] for other in shot.actions}]
    assert walks and all(action.tool is not None and names[action.tool] == thing for action in walks)
