"""A sheet of stills from a list of sentences."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from skyscreen import stills as stills_module
from skyscreen.core.errors import BadInput
from skyscreen.gallery import one_shot
from skyscreen.stills import ROW, WIDTH, stills


def test_a_list_becomes_one_sheet_two_in_a_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import skia

    asked: list[str] = []

    def still(text: str) -> np.ndarray:
        asked.append(text)
        return np.full((WIDTH * 9 // 16, WIDTH, 3), 40 * len(asked), np.uint8)

    monkeypatch.setattr(stills_module, "_still", still)
    (tmp_path / "three.txt").write_text("A horse.\n\n一只熊猫\nA tiger.\n", "utf-8")
    sheet = skia.Image.open(str(stills(tmp_path / "three.txt", tmp_path / "out" / "three.jpg"))).toarray()
    assert asked == ["A horse.", "一只熊猫", "A tiger."]
    assert sheet.shape[:2] == (2 * WIDTH * 9 // 16, ROW * WIDTH)
    assert sheet[10, 10, :3].max() == pytest.approx(40, abs=2) and sheet[10, -10, :3].max() == pytest.approx(80, abs=2)


def test_a_still_is_of_the_one_shot_that_is_asked_for() -> None:
    shot = one_shot("Close-up of a horse's head.")
    assert (shot.shot.camera.size, shot.shot.camera.part, shot.width) == ("close", "head", 1920)


def test_an_empty_list_is_refused(tmp_path: Path) -> None:
    (tmp_path / "none.txt").write_text("\n", "utf-8")
    for name in ("none.txt", "absent.txt"):
        with pytest.raises(BadInput):
            stills(tmp_path / name, tmp_path / "out.jpg")
