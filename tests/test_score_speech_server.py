"""A speech server over real HTTP that also misbehaves."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from model_server import Reply, flood, refused, serving, trickle
from skyscreen.score import narrate, narrators
from skyscreen.score.voices import speech_api
from stand_in_voices import LINE, film, near, wav


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
