"""Colours that a brief names by themselves are how its film looks, and no things."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns

from __future__ import annotations

import pytest

from skyscreen.write import write
from skyscreen.write.reader.forms import telling
from skyscreen.write.text.palette import palette


@pytest.mark.parametrize(("text", "colours"), [
    ("A spot for a lamp: cyclists at night, deep blue and orange, slow.", ["blue", "orange"]),
    ("Commercial for sweaters, colours forest green and cream: a family", ["green", "white"]),
    ("给茶杯拍一支广告：竹林，淡绿色和米白色，口号", ["green", "white"]), ("广告，白色和薄荷绿，节奏轻快", ["white", "green"]),
    ("A red and blue ball, an orange", []), ("She wears red, white and blue stripes.", []),
])
def test_a_clause_of_colours_is_a_palette(text: str, colours: list[str]) -> None:
    assert palette(text)[1] == colours


def test_a_briefs_colours_are_worn_and_bring_no_fruit() -> None:
    film = write("A commercial for tea, colours green and orange: a woman drinks tea in a garden.", duration=20)
    assert "orange" not in {member.thing for member in film.cast}
    woman = next(member for member in film.cast if member.thing == "woman")
    assert {woman.params.get("dress"), woman.params.get("shirt")} == {"green", "orange"}


def test_single_quotation_marks_hold_a_name_and_a_slogan() -> None:
    told = telling("A spot for 'Lumo', an orange lamp, ends with 'Be seen.'")
    assert (told.name, told.quotes) == ("Lumo", ("Be seen.",))
    assert telling("The dogs' bones and the cats' toys").quotes == ()


def test_what_says_only_that_it_explains_is_no_explanation() -> None:
    assert telling("Why do lamps hum? An explainer for kids.").said == ()
    assert telling("How does a zip work? A short animated explanation.").said == ()


def test_each_cyclist_has_a_bicycle() -> None:
    film = write("Three cyclists in a city street at night.", duration=20)
    assert sum(member.thing == "bicycle" for member in film.cast) == 3
