"""Women and men of a trade that does not say which."""

from __future__ import annotations

import pytest

from skyscreen.forge.build import model
from skyscreen.write import write


@pytest.mark.parametrize(("text", "thing", "sex"), [
    ("A female firefighter carries a boy", "firefighter", "f"), ("A male nurse walks", "nurse", "m"),
    ("A woman doctor talks", "doctor", "f"), ("A girls' soccer team runs onto the pitch", "footballer", "f"),
    ("A women's basketball team celebrates", "footballer", "f"), ("一位女消防员抱着孩子", "firefighter", "f"),
    ("女足队员在球场奔跑", "footballer", "f"), ("女球员射门", "footballer", "f"),
])  # fmt: skip
def test_the_trade_is_of_the_sex_that_was_said(text: str, thing: str, sex: str) -> None:
    cast = [member for member in write(text).cast if member.thing == thing]
    assert cast and {member.params.get("sex") for member in cast} == {sex}


@pytest.mark.parametrize("text", ["A man walks with a woman", "女孩在跑步", "A ladybug on a leaf",
                                  "The girls' dog barks"])
def test_people_and_owners_stay_what_they_are(text: str) -> None:
    assert not any("sex" in member.params for member in write(text).cast)


def test_a_woman_of_a_trade_has_a_womans_body() -> None:
    usual, woman = (model("firefighter", {"sex": sex}) for sex in ("", "f"))
    assert usual.lods[0].position.shape != woman.lods[0].position.shape or (
        abs(usual.lods[0].position - woman.lods[0].position).max() > 0.01)


@pytest.mark.parametrize(("text", "thing", "sex"), [
    ("A waitress carries a tray", "waiter", "f"), ("The firefighter takes off her helmet.", "firefighter", "f"),
    ("A nurse walks in. He smiles.", "nurse", "m"), ("一位医生走进病房，她笑了。", "doctor", "f"),
])  # fmt: skip
def test_the_trade_is_of_the_sex_of_its_noun_or_pronoun(text: str, thing: str, sex: str) -> None:
    cast = [member for member in write(text).cast if member.thing == thing]
    assert cast and {member.params.get("sex") for member in cast} == {sex}


def test_a_pronoun_means_who_was_named_and_brings_nobody() -> None:
    film = write("A keeper finds a bottle on the shore. He packs a suitcase.")
    assert [member.thing for member in film.cast if member.thing in ("man", "woman")] == ["man"]


def test_her_to_whom_it_is_done_is_another() -> None:
    film = write("A musician finds a violin. In the evening he hands her the violin. A baker hands her a loaf.")
    assert "sex" not in next(member for member in film.cast if member.thing == "baker").params
