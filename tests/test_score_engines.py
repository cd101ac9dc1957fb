"""Narrators of other makers: stand-ins for Piper and Kokoro."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from skyscreen.score import narrate, narrators, voice_facts
from skyscreen.score.voices import kokoro, piper, timing
from skyscreen.score.voices.engine import version_of
from stand_in_voices import KOKORO, LINE, OLD, PIPER, UTTER, film, near


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Voices' folder, with an interpreter that knows the packages of `shelf/packages`."""
    packages = tmp_path / "packages"
    packages.mkdir()
    (packages / "utter.py").write_text(UTTER)
    runner = tmp_path / "python"
    # Isolation (-I) would hide the stand-ins; a real interpreter has its packages installed.
    runner.write_text(f'#!/bin/sh\nshift\nPYTHONPATH="{packages}" exec "{sys.executable}" -P "$@"\n')
    runner.chmod(0o755)
    monkeypatch.setenv("SKYSCREEN_VOICE_PYTHON", str(runner))
    monkeypatch.setenv("SKYSCREEN_VOICES", str(tmp_path / "voices"))
    monkeypatch.delenv("SKYSCREEN_SPEECH_URL", raising=False)
    return tmp_path


def package(shelf: Path, name: str, code: str, distribution: str, number: str, **modules: str) -> None:
    root = shelf / "packages"
    (root / name).mkdir(exist_ok=True)
    (root / name / "__init__.py").write_text(code)
    for module, text in modules.items():
        (root / name / f"{module}.py").write_text(text)
    info = root / f"{distribution}-{number}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {number}\n")


def voice_of_piper(shelf: Path, name: str = "en_GB-tester-low", family: str = "en") -> None:
    home = shelf / "voices" / "piper"
    home.mkdir(parents=True, exist_ok=True)
    (home / f"{name}.onnx").write_text("model")
    (home / f"{name}.onnx.json").write_text(json.dumps({"language": {"family": family}}))


def voices_of_kokoro(shelf: Path) -> None:
    home = shelf / "voices" / "kokoro"
    (home / "voices").mkdir(parents=True)
    (home / "config.json").write_text("{}")
    (home / "kokoro-v1_0.pth").write_text("weights")
    for name in ("af_one", "bm_george", "zf_two"):
        (home / "voices" / f"{name}.pt").write_text("")
    (shelf / "packages" / "torch.py").write_text("def manual_seed(n): pass\n")


@pytest.mark.parametrize("code", [PIPER, OLD])
def test_piper_speaks_and_its_words_are_found(shelf: Path, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    package(shelf, "piper", code, "piper_tts", "1.9", config="class SynthesisConfig:\n"
            "    def __init__(self, length_scale): self.length_scale = length_scale\n")
    assert piper.ENGINE.version() is None, "a package without a voice speaks nothing"
    voice_of_piper(shelf)
    voice_of_piper(shelf, "zh_CN-tester-low", "zh")
    version_of.cache_clear()
    assert piper.ENGINE.version() == "1.9"
    assert piper.ENGINE.voices("en") == ("en_GB-tester-low",) and piper.ENGINE.voices("zh") == ("zh_CN-tester-low",)
    told = narrate(film(LINE), shelf / "out", voice="piper")
    assert told.engine == "piper 1.9" and not told.notes
    if code == OLD:  # the other stand-in also breathes between chunks
        near(told, 0.12)
    words = told.lines[0].words
    gulls = next(word for word in words if word.text == "gulls")
    slowly = next(word for word in words if word.text.startswith("slowly"))
    assert 0.15 < gulls.start - slowly.end < 0.3, "the pause lies between the words"
    row = next(row for row in narrators() if row["works"])
    assert row["engine"] == "piper", "a neural voice comes before those that always work"
    version_of.cache_clear()


def test_a_model_without_settings_is_no_voice(shelf: Path) -> None:
    voice_of_piper(shelf)
    (shelf / "voices" / "piper" / "en_GB-tester-low.onnx.json").write_text("[1, 2")
    assert piper.ENGINE.voices("en") == () and piper.ENGINE.version() is None


def test_a_crash_of_the_child_leaves_the_line_to_the_next_voice(shelf: Path) -> None:
    package(shelf, "piper", "raise RuntimeError('no such instruction')\n", "piper_tts", "1.9")
    voice_of_piper(shelf)
    version_of.cache_clear()
    told = narrate(film("Words."), shelf / "out", voice="piper")
    assert any("piper failed" in note and "no such instruction" in note for note in told.notes)
    assert not told.engine.startswith("piper")
    version_of.cache_clear()


def test_kokoro_brings_its_own_word_times_and_fetches_nothing(shelf: Path) -> None:
    package(shelf, "kokoro", KOKORO, "kokoro", "0.9")
    voices_of_kokoro(shelf)
    version_of.cache_clear()
    assert kokoro.ENGINE.version() == "0.9"
    assert kokoro.ENGINE.voices("en") == ("bm_george", "af_one") and kokoro.ENGINE.voices("zh") == ("zf_two",)
    told = narrate(film(LINE), shelf / "out", voice="kokoro")
    assert any("en_core_web_sm" in note for note in told.notes), "it would be fetched"
    (shelf / "packages" / "en_core_web_sm").mkdir()
    (shelf / "packages" / "en_core_web_sm" / "__init__.py").write_text("")
    told = narrate(film(LINE), shelf / "out", voice="kokoro:af_one")
    assert told.engine == "kokoro 0.9" and not told.notes
    near(told, 0.03)
    chinese = narrate(film("港口 醒了，海鸥 在叫。", "zh"), shelf / "out", voice="kokoro")
    assert chinese.engine == "kokoro 0.9" and [word.text for word in chinese.lines[0].words][-1] == "叫"
    version_of.cache_clear()


def test_clauses_and_pauses() -> None:
    text = "It cost 3,500 crowns, he said; “Nothing more.” Then rain."
    assert [text[k:].split()[0] for k in timing.clauses(text)] == ["It", "he", "Nothing", "Then"]
    assert [("雨停了，风也停了。"[k:])[0] for k in timing.clauses("雨停了，风也停了。")] == ["雨", "风"]
    rate = 8000
    hum = np.full(rate, 0.5, np.float32) * np.sin(np.arange(rate)).astype(np.float32)
    sound = np.concatenate([hum, np.zeros(rate // 4, np.float32), hum])
    (pause,) = timing.pauses(sound, rate)
    assert pause == pytest.approx((1.0, 1.25), abs=0.02)
    assert timing.marks("", sound, rate) == () and timing.marks("Words", sound[:0], rate) == ()
    assert timing.pauses(np.zeros(0, np.float32), rate) == []


def test_the_seal_knows_a_trained_voice() -> None:
    assert voice_facts("kokoro 0.9") == ("Apache-2.0", True) and voice_facts("espeak-ng 1.51")[1] is False
    assert voice_facts("none") == ("", False)
