"""Narrators of other makers: stand-ins for Piper and Kokoro, a speech server over real HTTP that also misbehaves."""

from __future__ import annotations

import io
import json
import sys
import time
import wave
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from model_server import Reply, flood, refused, serving, trickle
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.screenplay import Scene, Screenplay, Shot
from skyscreen.score import narrate, narrators, voice_facts
from skyscreen.score.voices import kokoro, piper, speech_api, timing

UTTER = '''
import numpy as np

def utter(text, rate):
    """(samples, {index: start in seconds}): a hum as long as each word's letters, pauses at points and commas."""
    out, starts, at = [np.zeros(round(0.1 * rate))], {}, 0
    for word in text.split():
        index = text.index(word, at)
        at = index + len(word)
        starts[index] = sum(map(len, out)) / rate
        letters = sum((3.2 if ord(c) > 0x3000 else 1) for c in word if c.isalnum())
        t = np.arange(round(0.065 * letters * rate)) / rate
        out.append(0.5 * np.sin(2 * np.pi * 170 * t) * (1 + 0.3 * np.sin(2 * np.pi * 5 * t)))
        pause = 0.32 if word[-1] in ".?!。" else 0.2 if word[-1] in ",，;" else 0.02
        out.append(np.zeros(round(pause * rate)))
    return np.concatenate(out).astype(np.float32), starts
'''
PIPER = '''
import socket
from utter import utter
print("a library that talks on standard output")
class Config: sample_rate = 22050
class Chunk:
    def __init__(self, samples):
        self.sample_rate, self.audio_int16_bytes = 22050, (samples * 32767).astype("<i2").tobytes()
class PiperVoice:
    config = Config()
    @staticmethod
    def load(path):
        assert open(path).read() == "model", path
        try:
            socket.create_connection(("127.0.0.1", 9), 1)
        except OSError as error:
            assert "fetches nothing" in str(error), error
        return PiperVoice()
    def synthesize(self, text, syn_config=None):
        assert syn_config.length_scale > 1
        import re
        for part in re.findall(r"[^.]+\\.?", text):
            yield Chunk(utter(part, 22050)[0])
'''
OLD = '''
from utter import utter
class Config: sample_rate = 16000
class PiperVoice:
    config = Config()
    @staticmethod
    def load(path): return PiperVoice()
    def synthesize_stream_raw(self, text, length_scale=1): yield (utter(text, 16000)[0] * 32767).astype("<i2").tobytes()
'''
KOKORO = '''
from utter import utter
class KModel:
    def __init__(self, config=None, model=None):
        assert open(config).read() == "{}" and open(model).read() == "weights"
    def eval(self): return self
class Token:
    def __init__(self, text, start, end): self.text, self.start_ts, self.end_ts = text, start, end
class Result:
    def __init__(self, audio, tokens): self.audio, self.tokens = audio, tokens
class KPipeline:
    def __init__(self, lang_code, repo_id, model): self.code = lang_code
    def __call__(self, text, voice, speed):
        assert voice.endswith(".pt") and speed < 1
        samples, starts = utter(text, 24000)
        words = [Token(text[i:].split()[0].rstrip(",."), at, at + 0.05) for i, at in starts.items()]
        yield Result(samples, words if self.code in "ab" else None)
'''


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


def film(line: str, language: str = "en") -> Screenplay:
    scene = Scene(id="a", place="ocean", shots=[Shot(id="p", duration=5, line=line)])
    return Screenplay(language=language, scenes=[scene])  # type: ignore[arg-type]


def truth(text: str) -> dict[str, float]:
    """Word → its start after the sound's first sample, as the stand-ins speak."""
    space: dict[str, Any] = {}
    exec(UTTER, space)
    starts = space["utter"](text, 24000)[1]
    return {text[index:].split()[0]: at - 0.1 for index, at in starts.items()}


LINE = "The harbour wakes slowly, gulls call. Nobody hurries, for the tide decides."


def near(told: Narration, within: float) -> None:
    got = {word.text: word.start for word in told.lines[0].words}
    want = truth(LINE)
    assert set(got) == set(want)
    off = {word: got[word] - want[word] for word in want}
    assert max(map(abs, off.values())) < within, off


@pytest.mark.parametrize("code", [PIPER, OLD])
def test_piper_speaks_and_its_words_are_found(shelf: Path, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    package(shelf, "piper", code, "piper_tts", "1.9", config="class SynthesisConfig:\n"
            "    def __init__(self, length_scale): self.length_scale = length_scale\n")
    assert piper.ENGINE.version() is None, "a package without a voice speaks nothing"
    voice_of_piper(shelf)
    voice_of_piper(shelf, "zh_CN-tester-low", "zh")
    piper._version.cache_clear()
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
    piper._version.cache_clear()


def test_a_model_without_settings_is_no_voice(shelf: Path) -> None:
    voice_of_piper(shelf)
    (shelf / "voices" / "piper" / "en_GB-tester-low.onnx.json").write_text("[1, 2")
    assert piper.ENGINE.voices("en") == () and piper.ENGINE.version() is None


def test_a_crash_of_the_child_leaves_the_line_to_the_next_voice(shelf: Path) -> None:
    package(shelf, "piper", "raise RuntimeError('no such instruction')\n", "piper_tts", "1.9")
    voice_of_piper(shelf)
    piper._version.cache_clear()
    told = narrate(film("Words."), shelf / "out", voice="piper")
    assert any("piper failed" in note and "no such instruction" in note for note in told.notes)
    assert not told.engine.startswith("piper")
    piper._version.cache_clear()


def test_kokoro_brings_its_own_word_times_and_fetches_nothing(shelf: Path) -> None:
    package(shelf, "kokoro", KOKORO, "kokoro", "0.9")
    voices_of_kokoro(shelf)
    kokoro._version.cache_clear()
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
    kokoro._version.cache_clear()


def wav(text: str) -> bytes:
    space: dict[str, Any] = {}
    exec(UTTER, space)
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(24000)
        file.writeframes((space["utter"](text, 24000)[0] * 32767).astype("<i2").tobytes())
    return out.getvalue()


def streamed(text: str) -> bytes:
    """A WAV whose header does not know its length, as servers send that speak while they think."""
    raw = bytearray(wav(text))
    raw[4:8] = raw[40:44] = b"\xff\xff\xff\xff"
    return bytes(raw)


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("MODEL", "kokoro"), ("VOICE", "bella"), ("KEY", "secret-key")):
        monkeypatch.setenv(f"SKYSCREEN_SPEECH_{name}", value)
    monkeypatch.setattr(speech_api, "DEADLINE", 6.0)
    monkeypatch.setattr(speech_api, "LARGEST", 3_000_000)


@pytest.mark.parametrize("sent", [wav, streamed])
def test_a_speech_server_is_asked_in_its_protocol(tmp_path: Path, monkeypatch, api, sent) -> None:
    with serving(lambda body, number: (200, sent(body["input"]))) as (url, came):
        monkeypatch.setenv("SKYSCREEN_SPEECH_URL", url)
        told = narrate(film(LINE), tmp_path)
        assert next(row for row in narrators() if row["works"])["option"] == "speech-api:bella"
    assert told.engine == "speech-api kokoro" and not told.notes
    near(told, 0.12)
    asked = came[0]
    assert asked["path"] == "/v1/audio/speech" and asked["authorization"] == "Bearer secret-key"
    assert {key: asked[key] for key in ("model", "voice", "input", "response_format")} == {
        "model": "kokoro", "voice": "bella", "input": LINE, "response_format": "wav"}


def passing(body: dict[str, Any], number: int) -> Reply:
    return refused(503, "loading") if number == 1 else (200, wav(body["input"]))


def test_a_server_that_is_busy_is_asked_once_more(tmp_path: Path, monkeypatch, api) -> None:
    with serving(passing) as (url, came):
        monkeypatch.setenv("SKYSCREEN_SPEECH_URL", url)
        told = narrate(film("Words and words."), tmp_path)
    assert told.engine.startswith("speech-api") and len(came) == 2


BAD: dict[str, tuple[Any, str]] = {
    "no key": (lambda body, n: refused(401, "who are you"), "key is missing"),
    "words": (lambda body, n: refused(400, "voice bella is unknown"), "voice bella is unknown"),
    "page": (lambda body, n: (200, b"<html>welcome</html>"), "no sound that can be read"),
    "list": (lambda body, n: (200, b"ffconcat version 1.0\nfile /etc/passwd\n"), "no sound that can be read"),
    "nothing": (lambda body, n: (200, b""), "no sound that can be read"),
    "silence": (lambda body, n: (200, wav(body["input"])[:44] + bytes(48000)), "silence"),
    "flood": (lambda body, n: (200, flood(8_000_000)), "more than"),
    "trickle": (lambda body, n: (200, trickle()), "gave no sound"),
    "elsewhere": (lambda body, n: (302, {}), "answered 302"),
    "down": (lambda body, n: refused(500, "out of memory"), "out of memory"),
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_a_server_that_misbehaves_costs_a_note_and_no_film(tmp_path: Path, monkeypatch, api, name: str) -> None:
    persona, words = BAD[name]
    monkeypatch.setattr(speech_api, "DEADLINE", 2.0)
    begun = time.monotonic()
    with serving(persona) as (url, _):
        monkeypatch.setenv("SKYSCREEN_SPEECH_URL", url)
        told = narrate(film("Words and words."), tmp_path)
    assert any("speech-api failed" in note and words in note for note in told.notes), told.notes
    assert "secret-key" not in str(told.notes) and not told.engine.startswith("speech-api")
    assert time.monotonic() - begun < 60, "no server holds the film up"


def test_where_nobody_listens_the_next_voice_speaks(tmp_path: Path, monkeypatch, api) -> None:
    monkeypatch.setenv("SKYSCREEN_SPEECH_URL", "http://127.0.0.1:9/v1")
    told = narrate(film("Words."), tmp_path)
    assert any("cannot be reached" in note for note in told.notes)


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
