"""Places of a Chinese village and of the road: their words, and that who is there sits where one sits there."""

from __future__ import annotations

import pytest

from skyscreen.forge import sets
from skyscreen.write import write


def told(text: str):
    return write(text, language="auto", duration=8.0, seed=7, voice="none", music="none")


@pytest.mark.parametrize(("text", "place"), [
    ("奶奶坐在炕上缝衣服。", "kang_room"),
    ("A grandmother sews on the kang.", "kang_room"),
    ("下雨了，一个老人坐在屋檐下。", "eaves"),
    ("An old man stands under the eaves.", "eaves"),
    ("村民们在吃席。", "village_feast"),
    ("Two old men drink at a village feast.", "village_feast"),
    ("孩子们在村里的篮球场打篮球。", "village_court"),
    ("Boys play on a village basketball court.", "village_court"),
])
def test_its_words_lead_there(text: str, place: str) -> None:
    assert {scene.place for scene in told(text).scenes} == {place}


@pytest.mark.parametrize(("text", "seat"), [
    ("奶奶坐在炕上缝衣服。", "place_seat"),
    ("Two old men drink at a village feast.", "place_seat"),
    ("一个老人坐在屋檐下。", "stool"),
])
def test_who_sits_there_has_a_seat(text: str, seat: str) -> None:
    assert seat in {member.thing for member in told(text).cast}


@pytest.mark.parametrize("text", ["Boys play basketball on a street court.", "Two boys play basketball in a park."])
def test_who_plays_basketball_has_a_ball(text: str) -> None:
    screenplay = told(text)
    ball = next(member.id for member in screenplay.cast if member.thing == "basketball")
    assert any(action.target == ball for shot in screenplay.shots() for action in shot.actions)


def test_seats_of_the_kang_are_on_its_edge() -> None:
    """Its guests sit on the bed itself, feet to the room, and on nothing lower."""
    assert {round(y, 2) for _, y, _, _ in sets.build("kang_room").seats} == {0.62}


def test_the_eaves_shed_water_when_it_rains_alone() -> None:
    wet, dry = (sets.build("eaves", {}, weather=w) for w in ("rain", "clear"))
    shed = [{d.model.lods[0].parts[0].material for d in piece.dressing if d.name == "shed water"}
            for piece in (wet, dry)]
    assert shed == [{"streaks"}, set()]
