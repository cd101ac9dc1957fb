"""A film made again from its own folder keeps what no screenplay holds: loudness, smoothing, captions, draft."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from typer.testing import CliRunner

import tiny
from skyscreen import again
from skyscreen.cli.app import app
from skyscreen.core.errors import BadInput
from skyscreen.nouns import recipe
from skyscreen.nouns.yaml_io import load
from skyscreen.options import Options, chosen, made_with

CHOICES = {"lufs": -23.0, "smoothing": "temporal", "captions": "file", "draft": True}


@pytest.fixture
def film(tmp_path: Path) -> Path:
    folder = tmp_path / "film"
    screenplay = load(tiny.script(folder / "screenplay.yaml"))
    made = recipe.Recipe.of(screenplay, {**CHOICES, "duration": 30.0, "seed": 9}, offline=False)
    (folder / recipe.FILE).write_text(made.line(), "utf-8")
    return folder


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What each `make` was given; nothing is made."""
    out: list[dict[str, Any]] = []

    def make(text: Any, folder: Any, options: Options, watch: Any) -> Any:
        out.append(chosen(options))
        return SimpleNamespace(video=folder)

    monkeypatch.setattr("skyscreen.again.make", make)
    monkeypatch.setattr("skyscreen.film.make", make)
    return out


def test_a_change_keeps_them(film: Path, asked: list[dict[str, Any]]) -> None:
    again.remake(film, load(film / "screenplay.yaml"))
    assert asked == [CHOICES]


def test_a_dub_keeps_those_of_the_film_that_it_tells(film: Path, asked: list[dict[str, Any]]) -> None:
    again.remake(film.with_name("film-zh"), load(film / "screenplay.yaml"), like=film)
    assert asked == [CHOICES]


@pytest.mark.parametrize(("line", "other"), [
    (["cut"], {}), (["cut", "--captions", "burn"], {"captions": None}), (["paint", "--painter", "none-such"], {}),
])
def test_verbs_on_a_folder_keep_them_but_for_what_they_are_told(
    line: list[str], other: dict[str, Any], film: Path, asked: list[dict[str, Any]]
) -> None:
    done = CliRunner().invoke(app, [line[0], str(film), *line[1:]])
    assert done.exit_code == 0, done.output
    assert asked == [{name: value for name, value in CHOICES.items() if name not in other}]


def test_a_folder_without_a_film_has_none(tmp_path: Path) -> None:
    assert made_with(tmp_path, Options(lufs=-16)) == Options(lufs=-16)


@pytest.mark.parametrize("wrong", [{"lufs": "loud"}, {"lufs": -3}, {"smoothing": "butter"}])
def test_a_line_with_a_wrong_choice_names_it(wrong: dict[str, Any], film: Path) -> None:
    told = recipe.load(film / recipe.FILE)
    (film / recipe.FILE).write_text(recipe.Recipe(told.prompt, wrong, told.screenplay, told.written).line(), "utf-8")
    with pytest.raises(BadInput):
        made_with(film, Options())
