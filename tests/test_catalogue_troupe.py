"""A cast that lives on: saved by name, the same in every later film."""

from __future__ import annotations

from pathlib import Path

import pytest

from skyscreen.catalogue import closure, index, troupe
from skyscreen.core.errors import BadInput, Missing
from skyscreen.forge import build
from skyscreen.nouns.yaml_io import dump
from skyscreen.write import write


def forget() -> None:
    from skyscreen.write import compose
    from skyscreen.write.lexis import shelf

    for kept in (index.family, closure._files, closure._named_in, shelf.standard, compose.lexicon_of):
        kept.cache_clear()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(troupe.VARIABLE, str(tmp_path / "cast"))
    forget()
    yield tmp_path
    monkeypatch.undo()
    forget()


def saved(home: Path, text: str, name: str, **more: str) -> None:
    from skyscreen.troupe import save

    path = home / "film.yaml"
    path.write_text(dump(write(text, duration=8)), "utf-8")
    save(name, path, **more)
    forget()


def test_the_same_face_and_dress_in_every_later_film(home: Path):
    saved(home, "A woman with black hair in a green coat walks in a park.", "Mira", zh="米拉")
    first, second = write("Mira runs in the rain.", duration=8), write("米拉在厨房里做饭。", duration=8)
    for film in (first, second):
        member = next(m for m in film.cast if m.thing == "own_mira")
        full = build.checked(index.get("things", member.thing), member.params)
        assert full["coat"] == "green" and full["hair"] == "black"
    assert [g.how for g in first.grounding if g.phrase == "Mira"] == ["exact"]


def test_a_name_has_no_article(home: Path):
    saved(home, "A woman in a green coat.", "Mira", zh="米拉")
    for text, wrong in (("Mira walks a dog in the park.", "the mira"), ("米拉在公园里散步。", "个米拉")):
        film = write(text, duration=30, voice="espeak")
        said = " ".join([film.title, *(shot.line + shot.card for shot in film.shots())])
        assert wrong not in said.lower() and "a mira" not in said.lower()
        assert "Mira" in said or "米拉" in said


def test_what_is_said_of_one_who_is_kept_wins(home: Path):
    saved(home, "A woman in a green coat.", "Mira")
    film = write("Mira in a red coat sits on a bench.", duration=8)
    member = next(m for m in film.cast if m.thing == "own_mira")
    assert build.checked(index.get("things", "own_mira"), member.params)["coat"] == "red"


def test_an_animal_is_kept_too_and_the_file_is_in_the_key(home: Path):
    saved(home, "A black dog runs.", "Rex")
    assert {path.name for path in closure.closure(["own_rex"])} >= {"own_rex.yaml", "dog.py"}
    model = build.model("own_rex")
    assert model.rig == "quadruped"


def test_one_is_kept_no_longer(home: Path):
    saved(home, "A woman in a green coat.", "Mira")
    troupe.remove("Mira")
    forget()
    assert "own_mira" not in index.family("things")
    with pytest.raises(Missing):
        troupe.remove("Mira")


@pytest.mark.parametrize("name", ["", "  ", "../../etc", "7", "a" * 60, "x\ny"])
def test_what_is_no_name(name: str, home: Path):
    with pytest.raises(BadInput):
        troupe.save(name, "woman", {})


@pytest.mark.parametrize(
    "words", ["", "[]", "name: X", "name: X\nthing: gronk\n", "name: X\nthing: woman\nparams: {wings: 2}\n", "{a: [b"]
)
def test_a_damaged_file_is_named(words: str, home: Path):
    place = home / "cast"
    place.mkdir(exist_ok=True)
    (place / "own_x.yaml").write_text(words, "utf-8")
    with pytest.raises(BadInput, match=r"own_x\.yaml"):
        index.family("things")


def test_nobody_of_that_id(home: Path):
    with pytest.raises(BadInput, match="woman-1"):
        saved(home, "A woman in a green coat.", "Mira", member="queen-1")
