"""A deed or an event brings its place where none is named; a named place stays."""

from __future__ import annotations

import pytest

from skyscreen.catalogue import index
from skyscreen.write import write

SHORT = {"duration": 4, "shots": 1, "voice": "none", "music": "none"}
DEEDS = {
    "Two women play table tennis.": "table_tennis_hall",
    "Roman chariots race around the arena.": "colosseum",
    "A worker eats lunch on a steel girder.": "high_girders",
    "A man plays pool with his friends.": "billiard_room",
    "A ballet performance of Swan Lake": "theatre",
    "The boxers meet in the ring.": "boxing_hall",
    "She is surfing at sunset.": "surf_break",
    "A gymnast swings on the parallel bars.": "gym",
    "爷爷们打麻将": "mahjong_room",
    "大妈们跳广场舞": "town_square",
    "两个拳击手在擂台上对打": "boxing_hall",
    "两个人打羽毛球": "badminton_hall",
}


@pytest.mark.parametrize("text", DEEDS)
def test_a_deed_brings_its_place(text: str) -> None:
    assert write(text, **SHORT).scenes[0].place == DEEDS[text]


@pytest.mark.parametrize(("text", "place"), [
    ("Two women play table tennis on the beach.", "beach"),
    ("大妈们在公园里跳广场舞", "park"),
    ("Children swim in the pool.", "swimming_pool"),
    ("A girl reads by the lake.", "lake"),
])
def test_a_named_place_stays(text: str, place: str) -> None:
    assert write(text, **SHORT).scenes[0].place == place


def test_no_two_places_claim_the_same_deed() -> None:
    claims: dict[str, str] = {}
    for entry in index.family("places").values():
        for phrase in entry.facts.get("deeds", ()):
            assert phrase == phrase.lower() or not phrase.isascii(), phrase
            assert claims.setdefault(phrase, entry.name) == entry.name, phrase


def test_a_surfers_barrel_is_a_wave() -> None:
    play = write("A surfer rides inside a turquoise barrel.", **SHORT)
    assert [member.thing for member in play.cast] == ["surfer"] and play.scenes[0].place == "surf_break"
