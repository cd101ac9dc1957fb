"""Words that are a thing or a place of the catalogue, and something else between these neighbours."""

from __future__ import annotations

import pytest

from skyscreen.write import write


def _film(text: str) -> tuple[dict[str, int], set[str], set[tuple[str, str]]]:
    """How many of each thing, the places, and (who, motion)."""
    film = write(text)
    cast: dict[str, int] = {}
    for member in film.cast:
        cast[member.thing] = cast.get(member.thing, 0) + 1
    things = {member.id: member.thing for member in film.cast}
    acts = {(things[a.subject], a.motion) for shot in film.shots() for a in shot.actions}
    return cast, {scene.place for scene in film.scenes}, acts


@pytest.mark.parametrize(("text", "there", "missing"), [
    ("The dog sticks its head out of the barn.", {"dog"}, {"stick"}),
    ("She dresses her doll.", {"woman", "doll"}, {"dress"}),
    ("Two boys fight with sticks in the woods.", {"boy", "stick"}, set()),
    ("Cars stand in a traffic jam.", {"car"}, {"honey_jar"}),
    ("A fan cheers at the stadium.", {"woman"}, {"fan"}),
    ("A train of camels crosses the desert.", {"camel"}, {"steam_train"}),
    ("A woman puts a rubber band around a box.", {"woman", "box"}, {"singer"}),
    ("A boy climbs like a monkey.", {"boy"}, {"monkey"}),
    ("A bear carries a heavy load.", {"bear"}, {"archaeologist"}),
    ("The captain's parrot sits on his shoulder.", {"captain", "parrot"}, {"man"}),
    ("A T. rex chases a jeep.", {"tyrannosaurus", "jeep"}, set()),
    ("他像一只猴子一样爬树。", {"man", "broadleaf"}, {"monkey"}),
    ("他面对大海站着。", {"man"}, {"noodle_bowl"}),
    ("花了三天，一个男孩爬上山顶。", {"boy"}, {"flower"}),
    ("花园里的花开了。", {"flower"}, set()),
    ("他背着一个大包上山。", {"man", "handbag"}, set()),
])
def test_neighbours_tell_what_a_word_is(text: str, there: set[str], missing: set[str]) -> None:
    cast, _, _ = _film(text)
    assert there <= set(cast) and not missing & set(cast), cast


@pytest.mark.parametrize(("text", "places"), [
    ("A man sits on the bank of the river and fishes.", {"river"}),
    ("A beaver sleeps on the bank by a stream.", {"river"}),
    ("A clerk counts coins in the bank.", {"bank"}), ("A bat hangs from the roof of a cave.", {"cave"}),
    ("A lawyer walks to court.", {"courtroom"}), ("Two players meet on the court with a racket.", {"tennis_court"}),
    ("The judge nods and the courtroom falls silent.", {"courtroom"}), ("两千匹马奔过草原。", {"steppe"}),
])
def test_neighbours_tell_which_place_is_meant(text: str, places: set[str]) -> None:
    assert _film(text)[1] == places


@pytest.mark.parametrize(("text", "thing", "count"), [
    ("A nurse holds a pair of scissors.", "scissors", 1), ("Five nuns ride bicycles.", "bicycle", 5),
    ("一家三口坐在沙发上。", "sofa", 1), ("A boy leads his sheep.", "sheep", 3)])
def test_how_many(text: str, thing: str, count: int) -> None:
    assert _film(text)[0][thing] == count


def test_a_family_of_four_is_four_people() -> None:
    cast, _, acts = _film("A family of four eats noodles.")
    assert sum(cast.get(who, 0) for who in ("man", "woman", "girl", "boy")) == 4 and ("man", "eat_bowl") in acts


def test_a_load_is_on_its_bearer_and_who_is_meant_is_on_the_wheelchair() -> None:
    links = {(r.subject, r.kind, r.object) for text in ("爸爸把女儿扛在肩上。", "护士推着轮椅上的老人。")
             for shot in write(text).shots() for r in shot.relations}
    assert ("girl-1", "on", "man-1") in links and ("old-man-1", "on", "wheelchair-1") in links
    assert not any(subject in ("man-1", "nurse-1") for subject, *_ in links)
