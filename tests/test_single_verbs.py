"""Each verb alone, through the same functions as its command."""

from __future__ import annotations

from pathlib import Path

import pytest

import tiny
from skyscreen.core.progress import silent
from skyscreen.nouns.sound import STEMS
from skyscreen.single import sound_only

pytestmark = pytest.mark.gpu


def test_score_alone_leaves_the_stems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKYSCREEN_CACHE", str(tmp_path / "cache"))
    told = sound_only(tiny.script(tmp_path / "tiny.yaml"), tmp_path, silent)
    assert {Path(path).name for path in told["stems"]} == {f"{name}.wav" for name in STEMS}
    assert abs(told["lufs"] + 14) <= 0.3
