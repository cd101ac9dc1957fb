"""The gallery: which shots are shown, and the files of a sentence."""

from __future__ import annotations

from pathlib import Path

import av
import pytest

from skyscreen import gallery as gallery_module
from skyscreen.core.errors import BadInput
from skyscreen.gallery import CELL, COLUMNS, STRIP, WIDTH, gallery


def size(path: Path) -> tuple[int, int]:
    with av.open(str(path)) as opened:
        return opened.streams.video[0].width, opened.streams.video[0].height


def test_an_empty_folder_is_refused_and_nothing_is_made(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    with pytest.raises(BadInput, match=r"holds no \.txt file"):
        gallery([tmp_path / "words"], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_opening_and_the_most_telling_shot_that_acts_are_shown() -> None:
    shots = list(gallery_module._orders("A white cat sits on a table in a kitchen."))
    opening, lead = gallery_module._chosen(shots)
    assert opening is shots[0]
    assert lead.shot.actions
    others = [gallery_module.TELLING.index(shot.shot.camera.size) for shot in shots[1:] if shot.shot.actions]
    assert gallery_module.TELLING.index(lead.shot.camera.size) == max(others)


@pytest.mark.gpu
def test_a_sentence_gives_pictures_a_strip_and_its_command(tmp_path: Path) -> None:
    (tmp_path / "ball.txt").write_text("A red ball falls from a table.\n", "utf-8")
    page = gallery([tmp_path / "ball.txt"], tmp_path / "out").read_text("utf-8")
    assert "## A red ball falls from a table." in page and "skyscreen make examples/ball.txt" in page
    assert size(tmp_path / "out" / "ball-1.jpg")[0] == WIDTH
    assert size(tmp_path / "out" / "ball-strip.jpg") == (CELL * COLUMNS, 180 * STRIP // COLUMNS)
