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


@pytest.mark.parametrize(("text", "thing", "sex"), [
    ("A beekeeper lifts a frame while her daughter watches", "beekeeper", "f"),
    ("A surgeon washes her hands", "surgeon", "f"), ("The captain looks at the sea. She smiles.", "captain", "f"),
    ("A farmer named Maria feeds the hens", "farmer", "f"), ("Maria is a firefighter. She runs.", "firefighter", "f"),
    ("A nurse pushes his bicycle", "nurse", "m"), ("一位消防员抱着她的女儿", "firefighter", "f"),
    ("养蜂人小红在田野里", "beekeeper", "f"),
])  # fmt: skip
def test_a_pronoun_or_a_name_tells_the_sex_of_a_trade(text: str, thing: str, sex: str) -> None:
    people = [member for member in write(text).cast if member.params.get("sex")]
    assert [(member.thing, member.params["sex"]) for member in people] == [(thing, sex)]


@pytest.mark.parametrize("text", ["A king and his daughter", "A man watches a firefighter. He waves.",
                                  "A doctor examines a girl and she smiles", "A woman greets a firefighter. She waves.",
                                  "A firefighter and his dog", "A fisherman waits for her"])
def test_a_pronoun_of_somebody_else_or_of_the_usual_figure_changes_nobody(text: str) -> None:
    assert not any("sex" in member.params for member in write(text).cast)


def test_a_man_of_a_trade_that_is_drawn_in_a_dress_wears_trousers() -> None:
    gait = model("nurse", {"sex": "m"}).facts["gait"]
    assert gait["skirt"] == 0.0 and gait["feminine"] == 0.0


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


def test_the_drivers_trade_does_not_stand_him_beside_what_he_drives() -> None:
    film = write("A bus driver drives his bus through the town.")
    kinds = {(r.subject, r.kind, r.object) for s in film.shots() for r in s.relations}
    assert ("driver-1", "on", "bus-1") in kinds and ("driver-1", "next_to", "bus-1") not in kinds
