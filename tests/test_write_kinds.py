"""Unlisted words: what WordNet says they are, and what may stand in for them on the installed catalogue."""

from __future__ import annotations

from pathlib import Path

import pytest

from skyscreen.catalogue.index import family
from skyscreen.core.errors import BadInput
from skyscreen.fidelity.keys import score_file
from skyscreen.write import write
from skyscreen.write.lexis.kinds import Kinds
from skyscreen.write.lexis.shelf import standard


@pytest.fixture(scope="module")
def kinds() -> Kinds:
    return Kinds(standard())


@pytest.mark.parametrize(("word", "names"), [
    ("okapi", {"giraffe", "okapi"}), ("poltergeist", {"ghost"}), ("cupcake", {"cake", "cupcake"}),
    ("croissant", {"bread", "croissant"}), ("spatula", {"spoon", "spatula"}), ("tapir", {"rhino", "horse", "tapir"}),
])
def test_the_nearest_kin_stands_in(kinds: Kinds, word: str, names: set[str]) -> None:
    found = kinds.thing(word)
    assert found.entry is not None and found.entry.name in names


@pytest.mark.parametrize("word", ["container", "dispenser", "stapler", "sticker", "anvil", "brick", "ray", "sponge"])
def test_no_tool_becomes_a_person_by_its_ending(word: str) -> None:
    people = {name for name, entry in family("things").items() if entry.facts.get("kind") == "person"}
    assert not people & {member.thing for member in write(f"There is a {word}.").cast}


@pytest.mark.parametrize("word", ["welder", "acrobat", "lifeguard", "juggler"])
def test_a_person_stays_one(kinds: Kinds, word: str) -> None:
    found = kinds.thing(word)
    assert found.entry is not None and found.entry.facts["kind"] == "person"


@pytest.mark.parametrize(("word", "sort"), [
    ("hope", "idea"), ("justice", "idea"), ("elbow", "body"), ("granite", "matter"), ("skunk", "animal"),
    ("xyzzy", "")])
def test_what_is_no_thing_is_known_as_such(kinds: Kinds, word: str, sort: str) -> None:
    assert kinds.sort(word) == sort


def test_a_lobster_is_no_dog_and_no_armour_a_plate(kinds: Kinds) -> None:
    for word in ("scorpion", "hope", "lobster", "xyzzy"):
        entry = kinds.thing(word).entry
        assert entry is None or word in entry.en


def test_a_verb_falls_to_the_motion_that_it_is_a_manner_of(kinds: Kinds) -> None:
    assert kinds.motions("traipse")[0] == "walk"
    acts = [a.motion for shot in write("A woman traipses through the rain.").shots() for a in shot.actions]
    assert "walk" in acts
    grounds = {g.phrase: g.how for g in write("A woman traipses through the rain.").grounding}
    assert grounds["traipses"] == "nearest"


def test_a_key_file_is_scored_by_claim(tmp_path) -> None:
    """Two claims met, one missed, and the miss in words; what is no key file is refused."""
    keys = tmp_path / "keys.yaml"
    keys.write_text('en: [{say: "Two red kites over a beach.", cast: [2 red kite, 1 dog], place: beach}]', "utf-8")
    score = score_file(keys)["en"]
    assert (score.right["things"], score.asked["things"]) == (1, 2)
    assert score.right["counts"] == score.right["colours"] == score.right["places"] == 1
    assert any(miss.startswith("things") and "dog" in miss for miss in score.misses)
    keys.write_text("[1, 2]", "utf-8")
    with pytest.raises(BadInput):
        score_file(keys)


@pytest.mark.parametrize("name", ["words_a", "words_b", "words_c"])
def test_the_sixties_stay_understood(name: str) -> None:
    """Not their first figures, which docs/fidelity.md tells, but what was reached once they had been read."""
    for part, score in score_file(Path(__file__).parent / "data" / f"{name}.yaml").items():
        assert score.share() > 0.8, (part, score.misses)
