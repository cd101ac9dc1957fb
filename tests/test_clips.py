"""`skyscreen clip` with a painter that draws noise in place of a model: files, frames, seal, and what cannot be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from skyscreen import clips
from skyscreen.core.errors import BadInput
from skyscreen.paint import clip as passes
from skyscreen.paint import index
from skyscreen.paint.painters._frames import video
from test_paint_worldless import LIMITS, Pencil


@pytest.fixture
def pencil(monkeypatch: pytest.MonkeyPatch) -> Pencil:
    made = Pencil(replace(LIMITS, multiple=16))
    monkeypatch.setattr(index, "painters", lambda: {"pencil": made})
    return made


def ramp(path: Path, count: int = 20, fps: int = 16) -> Path:
    frames = np.zeros((count, 32, 64, 3), np.uint8)
    frames[:] = np.linspace(40, 220, count)[:, None, None, None]
    video(frames, path, fps)
    return path


def test_a_video_is_gone_on_from(tmp_path: Path, pencil: Pencil):
    out = tmp_path / "on.mp4"
    told = clips.clip("a boat", out, "pencil", video=ramp(tmp_path / "a.mp4"), seconds=13 / 16)
    assert told["frames"] == 33 and told["invented"] == [(20, 33)] and told["licence"] == "Apache-2.0"
    frames = passes.pictures(out, 64, 32)
    light = frames[:15, 4:20, 4:20].mean((1, 2, 3))
    assert len(frames) == 33 and np.abs(light - np.linspace(40, 220, 20)[:15]).max() < 8
    assert any("brought to 64 × 32" in note for note in told["notes"]) and told["seal"]


def test_a_video_of_another_rate_keeps_its_seconds(tmp_path: Path, pencil: Pencil):
    clips.clip("a boat", tmp_path / "b.mp4", "pencil", before=ramp(tmp_path / "a.mp4", 60, 48), seconds=0.5)
    tail = pencil.asked[-1].tail
    assert tail is not None and len(tail) == 4
    assert np.allclose(np.diff(tail.mean((1, 2, 3))), 180 / 59 * 3, atol=3)


def test_a_still_is_a_picture(tmp_path: Path, pencil: Pencil):
    told = clips.clip("a boat", tmp_path / "s.png", "pencil", size="64x32")
    from PIL import Image

    with Image.open(tmp_path / "s.png") as picture:
        assert picture.size == (64, 32) and told["frames"] == 1
        assert set(told["seal"]["tags"]) <= set(picture.info)


@pytest.mark.parametrize(("more", "said"), [
    ({"out": Path("x.gif")}, "must end in"), ({"seconds": 0}, "more than 0"), ({"size": "60x32"}, "multiples of 16"),
    ({"size": "big"}, "WIDTHxHEIGHT"), ({"size": "6400x3200"}, "at most"),
    ({"loop": True, "until": Path("a")}, "ends as"), ({"image": Path("none.png")}, "is no file"),
    ({"image": Path("a"), "video": Path("b")}, "both say how the clip begins"),
    ({"out": Path("x.png"), "loop": True}, "from words alone")])  # fmt: skip
def test_what_cannot_be_asked_is_said(more: dict[str, Any], said: str, tmp_path: Path, pencil: Pencil):
    out = tmp_path / more.pop("out", Path("x.mp4"))
    with pytest.raises(BadInput, match=said):
        clips.clip("a boat", out, "pencil", **more)
