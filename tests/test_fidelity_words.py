"""A key may call a motion by any of its words, and who rides is a member on another that goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from skyscreen.fidelity.keys import score_file

KEY = """en:
- say: {say}
  cast: [{cast}]
  does: ["{does}"]
"""


@pytest.mark.parametrize(("say", "cast", "does", "met"), [
    ("A zebra drinks from a river.", "1 zebra", "zebra drink", True),
    ("A girl rides a brown horse.", "1 girl, 1 horse", "girl ride horse", True),
    ("A girl stands beside a horse.", "1 girl, 1 horse", "girl ride horse", False),
    ("A girl rides a brown horse.", "1 girl, 1 horse", "girl swim", False),
])
def test_a_deed_is_met_by_any_of_its_words(tmp_path: Path, say: str, cast: str, does: str, met: bool) -> None:
    key = tmp_path / "key.yaml"
    key.write_text(KEY.format(say=say, cast=cast, does=does), "utf-8")
    assert score_file(key)["en"].right["actions"] == int(met)


@pytest.mark.parametrize(("say", "cast", "does", "met"), [
    ("A teacher writes on the blackboard.", "1 teacher, 1 blackboard", "teacher write", True),
    ("A girl flies a kite.", "1 girl, 1 kite", "girl fly kite", True),
    ("A girl looks around.", "1 girl", "girl look", False),
    ("孩子们提着灯笼在街上走。", "2+ @person, 2+ lantern", "@person hold lantern", True),
    ("A boy walks past a basket.", "1 boy, 1 basket", "boy carry basket", False),
    ("An old man eats rice at a table.", "1 old_man, 1 table", "old_man sit", True),
    ("A boy runs through a park.", "1 boy", "boy stand", False),
])
def test_a_deed_is_met_by_the_verb_of_its_name(tmp_path: Path, say: str, cast: str, does: str, met: bool) -> None:
    key = tmp_path / "key.yaml"
    key.write_text(KEY.format(say=say, cast=cast, does=does), "utf-8")
    assert score_file(key)["en"].right["actions"] == int(met)


@pytest.mark.parametrize(("say", "cast", "does", "met"), [
    ("An old woman carries a basket across a bridge.", "1 old_woman, 1 basket", "old_woman carry basket", True),
    ("A father carries his daughter on his back.", "1 man, 1 girl", "man carry girl", True),
    ("A father walks beside his daughter.", "1 man, 1 girl", "man carry girl", False),
    ("An old woman walks past a basket.", "1 old_woman, 1 basket", "old_woman carry basket", False),
    ("A man sits on a bench and plays the guitar.", "1 man, 1 bench", "man sit", True),
    ("A man stands beside a bench and waves.", "1 man, 1 bench", "man sit", False),
])
def test_what_is_kept_on_beside_another_deed_is_met(tmp_path: Path, say: str, cast: str, does: str, met: bool) -> None:
    key = tmp_path / "key.yaml"
    key.write_text(KEY.format(say=say, cast=cast, does=does), "utf-8")
    assert score_file(key)["en"].right["actions"] == int(met)


@pytest.mark.parametrize(("say", "where", "met"), [
    ("A dog lies beside a sofa.", "dog beside sofa", True),
    ("A fisherman sits in a rowing boat.", "fisherman inside rowing_boat", True),
    ("An apple lies on a table.", "apple inside table", False),
    ("A dog lies left of a sofa.", "sofa right_of dog", True),
    ("A dog lies left of a sofa.", "sofa left_of dog", False),
    ("A bird sits on a branch above a deer.", "bird above deer", True),
    ("A rooster stands on the roof.", "rooster on roof", True),
    ("A rooster stands in a field.", "rooster on roof", False),
])
def test_a_relation_by_another_word_is_met(tmp_path: Path, say: str, where: str, met: bool) -> None:
    key = tmp_path / "key.yaml"
    key.write_text(f'en:\n- say: {say}\n  cast: []\n  where: ["{where}"]\n', "utf-8")
    assert score_file(key)["en"].right["relations"] == int(met)


def test_names_are_taken_in_their_order(tmp_path: Path) -> None:
    """'1 mayor|man' is the mayor where both are there; a cat by any fur is a cat."""
    key = tmp_path / "key.yaml"
    say = "A mayor and a man stand beside a calico cat."
    key.write_text(f"en:\n- say: {say}\n  cast: [1 mayor|man, 1 man, 1 cat]\n", "utf-8")
    score = score_file(key)["en"]
    assert score.right["counts"] == score.right["things"] == 3 and score.right["no more"] == 1


@pytest.mark.parametrize(("say", "cast", "where", "met"), [
    ("Two goats walk across a stone bridge.", "1 stone_bridge|bridge", "goat on stone_bridge|bridge", (1, 1)),
    ("A goat stands in a meadow.", "1 bridge", "goat on bridge", (0, 0)),
    ("Four monks with umbrellas walk behind an ox cart.", "4 umbrella", "monk behind ox_cart", (1, 1)),
    ("A girl sits at a table.", "1 girl", "girl next_to table", (1, 1)),
])
def test_what_the_place_is_and_what_is_in_the_hand_is_there(
        tmp_path: Path, say: str, cast: str, where: str, met: tuple[int, int]) -> None:
    key = tmp_path / "key.yaml"
    key.write_text(f"en:\n- say: {say}\n  cast: [{cast}]\n  where: [{where}]\n", "utf-8")
    score = score_file(key)["en"]
    assert (score.right["things"], score.right["relations"]) == met


def test_a_mother_and_her_young_are_told_apart(tmp_path: Path) -> None:
    key = tmp_path / "key.yaml"
    say = "A mother duck leads her five ducklings over a meadow."
    key.write_text(f"en:\n- say: {say}\n  cast: [1 duck, 5 duckling|chick]\n", "utf-8")
    assert score_file(key)["en"].right["counts"] == 2


def test_friends_beyond_those_called_by_name_are_counted_by_kind(tmp_path: Path) -> None:
    key = tmp_path / "key.yaml"
    key.write_text("en:\n- say: A man and a girl stand in a park.\n  cast: ['2 man|@person']\n", "utf-8")
    assert score_file(key)["en"].right["counts"] == 1
