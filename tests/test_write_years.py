"""Ages in years: no count of people, and no old age."""

from __future__ import annotations

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("text", "thing", "age"), [
    ("A five-year-old girl runs", "girl", 5), ("A three-year-old child stands in a garden", "child", 3),
    ("An 80-year-old woman sits on a bench", "woman", 80), ("A seven year old boy jumps", "boy", 7),
    ("A man, 70 years old, walks", "man", 70), ("A boy aged six jumps", "boy", 6),
    ("A twenty-five-year-old teacher reads a book", "teacher", 25), ("一个三岁的孩子站在花园里", "child", 3),
    ("五岁的小女孩在跑", "girl", 5), ("一个八十岁的老人坐在长椅上", "old_man", 80),
])  # fmt: skip
def test_who_is_so_many_years_old_is_one_and_of_that_age(text: str, thing: str, age: float) -> None:
    [who] = [member for member in write(text).cast if member.thing == thing]
    assert who.params["age"] == age


def test_a_count_before_an_age_still_counts() -> None:
    girls = [member for member in write("Two five-year-old girls run").cast if member.thing == "girl"]
    assert [girl.params["age"] for girl in girls] == [5, 5]


def test_a_small_child_is_as_tall_as_one_of_that_age() -> None:
    [small] = [m for m in write("A three-year-old girl runs").cast if m.thing == "girl"]
    [usual] = [m for m in write("A girl runs").cast if m.thing == "girl"]
    assert 0.70 < small.scale / usual.scale < 0.80


@pytest.mark.parametrize(("text", "thing"), [("A ten-year-old dog sleeps", "dog"),
                                             ("A 100-year-old tree stands on a hill", "broadleaf")])
def test_the_years_of_a_beast_or_a_tree_count_nothing(text: str, thing: str) -> None:
    assert sum(member.thing == thing for member in write(text).cast) <= 1
    assert len(write(text).cast) <= 2
