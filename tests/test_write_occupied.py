"""Films whose words name only a place, a person or an activity: somebody is there and busy."""

from __future__ import annotations

import pytest

from skyscreen.catalogue.activities import ACTIVITIES
from skyscreen.catalogue.trades import TRADES
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.reader.deed_places import said
from skyscreen.write.understanding import read


def deeds(text: str) -> set[tuple[str, str]]:
    """(thing, motion) of everybody who does more than stand."""
    film = write(text, duration=12, voice="none")
    things = {member.id: member.thing for member in film.cast}
    rests = {"idle", "stand", "look", "look_back", "scratch", "stretch"}
    return {(things[a.subject], a.motion) for shot in film.shots() for a in shot.actions} - {
        (thing, rest) for thing in things.values() for rest in rests}


def film(text: str) -> Screenplay:
    return write(text, duration=12, voice="none")


@pytest.mark.parametrize(("text", "who", "motion"), [
    ("night shift at a hospital, black and white", "doctor", "examine"), ("凌晨四点的面包店", "baker", "knead"),
    ("my first day as a nurse", "nurse", "walk"), ("A blacksmith makes one perfect blade", "blacksmith", "forge"),
    ("skateboarding grandpa", "skateboard", "drive"), ("Rowing practice, 5am, fog on the river", "man", "row"),
    ("广场舞大战", "old_woman", "dance"), ("moving out of the flat", "woman", "walk"),
    ("wedding in a thunderstorm", "bride", "dance_together"), ("祝爸爸六十大寿快乐", "man", "blow_flame"),
])  # fmt: skip
def test_somebody_is_there_and_busy(text: str, who: str, motion: str) -> None:
    assert (who, motion) in deeds(text)


@pytest.mark.parametrize("text", [
    "An empty hospital corridor at night", "空无一人的教室", "an abandoned factory, no people", "a lake at dawn",
    "A portrait of an old farmer",
])  # fmt: skip
def test_nobody_comes_where_nobody_is_wanted(text: str) -> None:
    assert not {motion for _, motion in deeds(text)}


def test_who_is_busy_gets_no_other_work() -> None:
    assert {motion for _, motion in deeds("A nurse sleeps on a chair.")} == {"sleep"}
    assert ("girl", "look") not in deeds("A girl in a hospital reads.") and ("girl", "read") in deeds(
        "A girl in a hospital reads.")


def test_an_activity_takes_its_place_where_none_is_named() -> None:
    assert film("tea picking").scenes[0].place == "tea_garden"
    assert film("tai chi on the beach").scenes[0].place == "beach"


def test_what_an_activity_became_is_said() -> None:
    rows = [g for g in film("Rowing practice on the river").grounding if g.became == "activity"]
    assert [(g.phrase, g.how, g.note) for g in rows] == [("Rowing practice", "synonym", "four men row a rowing boat")]


def test_every_sentence_of_the_catalogue_is_understood() -> None:
    shelf = standard()
    rows = [f"{activity.who} {activity.does}." for activity in ACTIVITIES]
    rows += [line for place in shelf.families["places"].values() for line in place.facts.get("life", ())]
    rows += [f"The woman {place.facts['pastime']}" for place in shelf.families["places"].values()
             if place.facts.get("pastime")]
    rows += [f"The {thing.en[0]} {thing.facts['does']}" for thing in shelf.families["things"].values()
             if thing.facts.get("does")]
    lost = []
    for row in dict.fromkeys(rows):
        own = read(row, shelf, "en")
        done = {m for deed in own.deeds for m in deed.motions.values()} - {"idle"}
        if not done or any(g.how == "ignored" for g in own.grounding):
            lost.append(row)
    assert not lost
    homes = {activity.place for activity in ACTIVITIES} - {""}
    assert homes <= set(shelf.families["places"])


def test_what_a_figure_says_that_it_does_stands_there_alone() -> None:
    """Words of a figure that are another trade (a librarian, drawn as the teacher) may differ, never repeat."""
    twice = []
    for entry in standard().families["things"].values():
        for word in (*entry.en, *entry.zh):
            own = word in (entry.name.replace("_", " "), entry.word("en"), entry.word("zh"))
            if word in TRADES and (own or TRADES[word] == entry.facts.get("does")):
                twice.append((entry.name, word))
    assert not twice


@pytest.mark.parametrize(("text", "motion"), [
    ("A dentist.", "examine"), ("一位牙医", "examine"), ("A lumberjack in a forest", "saw"), ("画家", "paint"),
])
def test_a_figure_does_its_own_work(text: str, motion: str) -> None:
    assert motion in {done for _, done in deeds(text)}


def test_words_of_an_activity_are_found_in_every_form() -> None:
    found = {"swim": "A swim in the lake", "weightlifting": "weightlifting", "party": "two parties", "编程": "通宵编程"}
    for phrase, text in found.items():
        assert said(phrase, text) is not None
    assert said("swim", "a swan") is None and said("horse & race", "a horse") is None


@pytest.mark.parametrize("text", ["thunderstorm rolling over a golden wheat field", "wind in a wheat field", "麦浪翻滚",
                                  "fog over the rice terraces", "雷雨中的稻田"])
def test_nobody_is_set_into_a_land_that_only_the_weather_moves(text: str) -> None:
    assert not film(text).cast
