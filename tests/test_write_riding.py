"""Who rides is on something, and what bears nobody is where the way leads."""

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write


def borne(play: Screenplay) -> set[tuple[str, str]]:
    """(rider, mount) by thing in the opening shot."""
    names = {member.id: member.thing for member in play.cast}
    shot = play.shots()[0]
    return {(names[r.subject], names[r.object]) for r in shot.relations if r.kind in ("on", "inside")}


@pytest.mark.parametrize(("text", "rider", "mount"), [
    ("A knight rides towards the castle at dawn.", "knight", "horse"),
    ("A girl rides through the forest.", "girl", "horse"),
    ("A boy rides down the street.", "boy", "bicycle"),
    ("A woman cycles along a canal.", "woman", "bicycle"),
    ("A man drives through the night.", "man", "car"),
    ("老人骑着去市场", "old_man", "bicycle"),
    ("A witch rides towards the moon on a broom.", "witch", "flying_broom"),
    ("A boy flies on a magic carpet over the desert.", "boy", "flying_carpet"),
    ("孙悟空踩着筋斗云飞过天空", "monkey_king", "somersault_cloud"),
    ("The Monkey King rides a cloud.", "monkey_king", "somersault_cloud"),
    ("Kids ride a carousel.", "girl", "carousel"),
])
def test_who_rides_is_on_something(text: str, rider: str, mount: str) -> None:
    assert (rider, mount) in borne(write(text))


def test_two_cowboys_have_a_horse_each() -> None:
    play = write("Two cowboys ride into the sunset.")
    assert sum(member.thing == "horse" for member in play.cast) == 2


@pytest.mark.parametrize("text", ["A farmer drives sheep along a road.", "A man sweeps with a broom."])
def test_nobody_rides_who_was_not_said_to(text: str) -> None:
    assert not borne(write(text))


@pytest.mark.parametrize("mount", ["flying_broom", "flying_carpet"])
def test_what_bears_somebody_through_the_air_flies(mount: str) -> None:
    play = write({"flying_broom": "A witch rides a broom.", "flying_carpet": "A girl rides a magic carpet."}[mount])
    flying = {action.subject for action in play.shots()[0].actions if action.motion == "fly"}
    assert {member.thing for member in play.cast if member.id in flying} == {mount}
