"""Hostile input: each error names the value, the rule and the remedy, and nothing half-made is left."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from skyscreen import cli
from skyscreen.core.errors import BadInput, Broken
from skyscreen.core.lock import folder_lock
from skyscreen.cut.files import whole
from skyscreen.in_time import listen
from skyscreen.prompts import read_text


def said(*words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Value, rule and remedy that the command answers; it must end with a status of ours."""
    monkeypatch.setattr(sys, "argv", ["skyscreen", *words])
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code in (2, 3, 4, 70)
    lines = capsys.readouterr().err.strip().splitlines()[-3:]  # what was done before is told above
    assert len(lines) == 3 and lines[0].startswith("skyscreen: ")
    return lines


@pytest.mark.parametrize("words", [
    ("write", "A cat sleeps.", "-o", "file/b.yaml"),
    ("write", "A cat sleeps.", "-o", "."),
    ("catalogue", "stool", "--sheet", "absent/a.png"),
])
def test_what_the_file_system_refuses_is_said_in_words(words, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("mine")
    said(*words, monkeypatch=monkeypatch, capsys=capsys)
    assert (tmp_path / "file").read_text() == "mine" and len(list(tmp_path.iterdir())) == 1


def test_what_is_written_already_is_not_read_as_words(tmp_path: Path, monkeypatch, capsys) -> None:
    for name in ("a.yaml", "film.skyscreen"):
        (tmp_path / name).write_text("schema: skyscreen/1\nscenes: []\n")
        lines = said("write", str(tmp_path / name), monkeypatch=monkeypatch, capsys=capsys)
        assert "written already" in lines[1] and "skyscreen make" in lines[2]


def test_a_file_of_another_kind_is_no_sentence(tmp_path: Path) -> None:
    (tmp_path / "story.docx").write_bytes(b"PK")
    (tmp_path / "passwd").write_text("root")
    for path in (tmp_path / "story.docx", tmp_path / "passwd"):
        with pytest.raises(BadInput, match=r"\.txt"):
            read_text(str(path))
    for words in ("A dog. A cat.", "在" * 300, "../../nobody/here", "a/b"):
        assert read_text(words) == (words, "words")


def test_music_that_is_no_sound_file_is_refused_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"no")
    with pytest.raises(BadInput, match="no sound file"):
        listen(str(tmp_path / "a.mp4"))
    listen("calm piano, 45 s. " * 20)


def test_no_takes_are_no_film(tmp_path: Path, monkeypatch, capsys) -> None:
    lines = said("make", "A cat sleeps.", "--takes", "0", "-o", str(tmp_path / "out"), monkeypatch=monkeypatch,
                 capsys=capsys)
    assert "takes 0" in lines[0] and not (tmp_path / "out").exists()


@pytest.mark.parametrize(("name", "data"), [
    ("film.mp4", b""), ("film.mp4", b"\x00\x00\x00\x18ftypisom" + b"\xff" * 900), ("report.json", b"{"),
    ("report.json", b"[]"), ("screenplay.yaml", None),
])
def test_a_damaged_folder_is_not_sealed(name: str, data: bytes | None, tmp_path: Path, monkeypatch, capsys) -> None:
    (tmp_path / "film.mp4").write_bytes(b"\x00\x00\x00\x18ftypisom" + b"\x00" * 90)
    (tmp_path / "report.json").write_text("{}")
    (tmp_path / "screenplay.yaml").write_text(
        "schema: skyscreen/1\nscenes: [{id: s, place: studio, shots: [{id: a, duration: 1}]}]\n")
    (tmp_path / name).unlink()
    if data is not None:
        (tmp_path / name).write_bytes(data)
    lines = said("seal", str(tmp_path), monkeypatch=monkeypatch, capsys=capsys)
    assert name in lines[0]


def test_a_refused_run_leaves_no_folder(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    for folder in (tmp_path / "new", mine):
        with pytest.raises(BadInput), folder_lock(folder):
            raise BadInput("", "", "")
    assert not (tmp_path / "new").exists() and mine.exists()
    with folder_lock(tmp_path / "new"):
        (tmp_path / "new" / "film.mp4").write_bytes(b"")
    assert (tmp_path / "new" / "film.mp4").exists()


def test_a_place_that_cannot_be_written_is_refused_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Broken, match="could not be written"), whole(tmp_path / "file" / "a.mp4"):
        raise AssertionError("the work began")
    with whole(tmp_path / "a.txt") as path:
        path.write_text("whole")
    assert [one.name for one in tmp_path.iterdir() if one.suffix] == ["a.txt"]
