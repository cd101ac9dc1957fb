"""Who says 'I' is told by words, or drawn from the film's seed: never by how long the text is."""

from __future__ import annotations

import pytest

from skyscreen.write import write
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.reader.teller import teller
from skyscreen.write.understanding import read


@pytest.mark.parametrize(("text", "who"), [
    ("My husband and I walk on the beach.", "woman"), ("I walk with my wife.", "man"), ("I walk my dog.", "woman"),
    ("As a mother, I carry a basket.", "woman"), ("I'm a lonely old man. I walk my dog.", "man"),
    ("When I was a little girl, I ran through a meadow.", "girl"), ("As a boy I climbed trees.", "boy"),
    ("I am a proud father and I run.", "man"), ("As a widow, I sail alone.", "woman"),
    ("I walk my dog as a man passes.", "woman"), ("I work as a waiter; as a tired father I sleep.", "man"),
    ("我是妈妈，我抱着孩子。", "woman"), ("我是一个小男孩的时候，小时候我爬树。", "boy"), ("我和老婆去散步。", "man"),
    ("作为一名父亲，我在跑步。", "man"), ("小时候，我是个胆小的女孩，我在跑。", "girl"), ("我和男朋友跳舞。", "woman"),
])  # fmt: skip
def test_words_tell_who_tells(text: str, who: str) -> None:
    assert {teller(text, seed) for seed in range(8)} == {who}


def test_the_seed_draws_the_child_that_no_word_tells_and_its_length_does_not() -> None:
    texts = ["My father taught me to swim.", "My father taught me to swim!!", "小时候，我在河里游泳。"]
    for text in texts:
        drawn = [teller(text, seed, young=True) for seed in range(32)]
        assert {"boy", "girl"} == set(drawn)
        assert drawn == [teller(texts[0], seed, young=True) for seed in range(32)]


def test_the_film_has_the_child_of_its_seed() -> None:
    text = "My father teaches me to ride a bicycle."
    for seed in range(4):
        things = {member.thing for member in write(text, duration=8, seed=seed).cast}
        assert things & {"boy", "girl"} == {teller(text, seed, young=True)}


@pytest.mark.parametrize(("text", "who"), [
    ("I am a nurse. I drink coffee.", ["nurse"]), ("I was a baker. I carry the bread.", ["baker"]),
    ("I am a dog. I bark.", ["dog"]), ("我是消防员，我每天早上跑步。", ["firefighter"]),
])
def test_the_teller_is_whoever_they_say_they_are(text: str, who: list[str]) -> None:
    reading = read(text, standard())
    assert [s.entry.name for s in reading.subjects if s.kind in ("person", "quadruped")] == who
    assert {key for deed in reading.deeds for key in deed.subjects} == {0}


def test_whom_the_teller_only_knows_is_somebody_else() -> None:
    reading = read("I am in love with a nurse. I write her a letter.", standard())
    assert [s.entry.name for s in reading.subjects if s.kind == "person"] == ["nurse", "woman"]
