"""film.skyscreen: one line that makes the film again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from skyscreen.core.errors import BadInput
from skyscreen.film import Options, chosen, compose, running
from skyscreen.nouns import recipe
from skyscreen.nouns.yaml_io import dump


def composed(text: str | Path, folder: Path, options: Options):
    with running(folder, options, lambda _: None) as run:
        screenplay, _ = compose(run, text)
        assert run.recipe is not None
        return screenplay, run.recipe, run.options, run.notes


def saved(found: recipe.Recipe, folder: Path) -> Path:
    path = folder / recipe.FILE
    path.write_text(found.line(), "utf-8")
    return path


def test_the_line_makes_the_same_screenplay_with_the_same_choices(tmp_path: Path):
    options = Options(duration=12, seed=5, look="oil", draft=True, captions="file")
    first, found, _, _ = composed("A dog runs on a beach, “Go”.", tmp_path / "a", options)
    assert found.line().count("\n") == 1 and found.screenplay is None
    second, again, used, notes = composed(saved(found, tmp_path), tmp_path / "b", Options())
    assert second == first and chosen(used) == chosen(options) and again == found and not notes


def test_a_hand_written_screenplay_is_kept_whole(tmp_path: Path):
    first, _, _, _ = composed("一只猫睡觉。", tmp_path / "a", Options(duration=8))
    own = first.model_copy(update={"title": "我的"})
    script = tmp_path / "own.yaml"
    script.write_text(dump(own), "utf-8")
    _, found, _, _ = composed(script, tmp_path / "b", Options())
    second, _, _, _ = composed(saved(found, tmp_path), tmp_path / "c", Options())
    assert second == own


def test_another_writer_is_told(tmp_path: Path):
    _, found, _, _ = composed("A dog runs.", tmp_path / "a", Options(duration=6))
    old = replace(found, written="0" * 64, version="0.0.1")
    _, _, _, notes = composed(saved(old, tmp_path), tmp_path / "b", Options())
    assert any("0.0.1" in note for note in notes)


@pytest.mark.parametrize(
    "line",
    ["", "hello", "[]", "{}", '{"skyscreen":"1","prompt":"x"}', "[" * 100_000,
     '{"skyscreen":"1","prompt":"A dog.","choices":{"exec":"rm"},"written":""}',
     '{"skyscreen":"1","prompt":"A dog.","choices":{"duration":"long"},"written":""}',
     '{"skyscreen":"1","prompt":"A dog.","choices":{},"written":"","screenplay":{"schema":"skyscreen/9"}}'],
)  # fmt: skip
def test_what_is_no_recipe_names_the_fault(line: str, tmp_path: Path):
    path = tmp_path / recipe.FILE
    path.write_text(line, "utf-8")
    with pytest.raises(BadInput):
        composed(path, tmp_path / "film", Options())
