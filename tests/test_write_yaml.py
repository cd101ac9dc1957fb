"""Screenplays as YAML: round trips, and errors that name the line."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skyscreen.core.errors import BadInput, Missing
from skyscreen.nouns.yaml_io import dump, load
from skyscreen.write.compose import compose
from write_shelf import shelf

SMALL = """schema: skyscreen/1
title: Small
cast:
  - {id: gull-1, thing: gull}
scenes:
  - id: scene-1
    place: ocean
    shots:
      - id: shot-1
        duration: 4
        subjects: [gull-1]
        camera: {size: wide, side: 30}
"""


@pytest.mark.parametrize(
    "text", ["Two white cats chase a red ball in a kitchen.", "一艘海盗船在大海上航行，海鸥盘旋。"]
)
def test_what_is_dumped_loads_equal(text: str, tmp_path: Path) -> None:
    play = compose(text, shelf(), duration=20)
    again = load(dump(play))
    assert again == play
    path = tmp_path / "film.yaml"
    path.write_text(dump(play), "utf-8")
    assert load(path) == load(str(path)) == play


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("title: Small", "titel: Small", 2, "'title'"),
        ("size: wide", "size: wyde", 12, "'wide'"),
        ("duration: 4", "duration: -4", 10, "greater than 0"),
        ("duration: 4", "duration: long", 10, "duration"),
        ("place: ocean", "place: ocean\n    place: sea", 8, "twice"),
        ("    place: ocean\n", "", 6, "'place'"),
        ("[gull-1]", "[gull-2]", 1, "gull-2"),
        ("title: Small", "title: [Small", 3, "YAML"),
        ("title: Small", "title: &a Small\nmood: *a", 3, "aliases"),
        ("side: 30", "side: 1e999", 12, "side"),
    ],
)
def test_errors_name_line_rule_and_remedy(old: str, new: str, line: int, words: str) -> None:
    with pytest.raises(BadInput) as caught:
        load(SMALL.replace(old, new))
    told = str(caught.value)
    assert f"line {line}" in told
    assert words in told
    assert caught.value.remedy


def test_words_of_old_yaml_stay_words() -> None:
    play = load(SMALL.replace("Small", "no") + "voice: on\n")
    assert (play.title, play.voice) == ("no", "on")


def test_a_missing_file_and_a_binary_one(tmp_path: Path) -> None:
    with pytest.raises(Missing):
        load(tmp_path / "none.yaml")
    (tmp_path / "odd.yaml").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(BadInput, match="UTF-8"):
        load(tmp_path / "odd.yaml")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.integers(0, len(SMALL)))
def test_any_damage_is_a_named_error(junk: str, at: int) -> None:
    with contextlib.suppress(BadInput, Missing):
        load(SMALL[:at] + junk + SMALL[at:])
