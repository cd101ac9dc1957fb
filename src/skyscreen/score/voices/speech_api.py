"""Any engine that speaks OpenAI's speech protocol (POST …/audio/speech): a service, or a server at home.

Named by SKYSCREEN_SPEECH_URL (…/v1), SKYSCREEN_SPEECH_MODEL, _VOICE and _KEY. The lines of the film are sent there;
nothing is sent while no address is named. What comes back is foreign: it is decoded in a child under limits.
"""

from __future__ import annotations

import json
import os
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from skyscreen.core import foreign
from skyscreen.core.errors import BadInput, Missing
from skyscreen.nouns.sound import RATE
from skyscreen.score.voices.engine import Spoken
from skyscreen.score.voices.timing import marks

URL, MODEL, VOICE, KEY = (f"SKYSCREEN_SPEECH_{name}" for name in ("URL", "MODEL", "VOICE", "KEY"))
LARGEST = 40_000_000
"""Bytes of one answer: seven minutes of uncompressed sound."""
DEADLINE = 120.0
"""Seconds for one line."""
TRIES = 2
"""Asked so often where the server is busy or fails in passing."""
AGAIN = (429, 500, 502, 503, 504)
MEMORY = 4 << 30
REMEDIES = {401: "the key is missing or wrong: set SKYSCREEN_SPEECH_KEY", 402: "the account has no balance",
            403: "the key may not use this model", 404: "no such address or model: the address usually ends in /v1",
            429: "too many requests or no quota"}


@dataclass(frozen=True)
class Server:
    url: str
    model: str
    voice: str
    key: str = field(default="", repr=False)

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""


def named() -> Server | None:
    """The server that the environment names; None when there is none."""
    url = os.environ.get(URL, "")
    if not url:
        return None
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadInput(f"{URL} {url[:80]!r}", "is not an http address", "Try http://localhost:8880/v1")
    return Server(url.rstrip("/"), os.environ.get(MODEL, "tts-1"), os.environ.get(VOICE, "alloy"),
                  os.environ.get(KEY, ""))


class SpeechApi:
    name: str = "speech-api"
    languages: tuple[str, ...] = ("en", "zh")
    rank: int = 1
    recorded: bool = True
    trained: bool = True
    licence: str = "by the terms of the service"
    install: str = f"set {URL} (…/v1), {MODEL} and {VOICE}"

    def version(self) -> str | None:
        """The model's name: whether it answers is seen when it speaks."""
        server = named()
        return server.model if server else None

    def voices(self, language: str) -> tuple[str, ...]:
        server = named()
        return (server.voice,) if server else ()

    def speak(self, texts: list[str], language: str, voice: str) -> list[Spoken]:
        server = named()
        if server is None:
            raise Missing(self.name, "no address is named", self.install)
        return [_decoded(server, text, _asked(server, text)) for text in texts]


def _asked(server: Server, text: str) -> bytes:
    for attempt in range(TRIES):
        status, raw = _post(server, text)
        if status == 200:
            return raw
        if status in AGAIN and attempt + 1 < TRIES:
            time.sleep(0.5)
            continue
        raise Missing(server.host, f"answered {status}: {REMEDIES.get(status) or _words(raw)}", f"Check {URL}")
    raise AssertionError("unreachable")


def _post(server: Server, text: str) -> tuple[int, bytes]:
    """Status and body. In a thread of its own, because a server that trickles a byte a second defeats every time-out of
    a socket; it is a daemon and dies with its connection."""
    box: dict[str, Any] = {}
    stop = threading.Event()

    def work() -> None:
        try:
            box["answer"] = _fetch(server, text, stop)
        except Missing as error:
            box["error"] = error

    thread = threading.Thread(target=work, name="speech", daemon=True)
    thread.start()
    thread.join(DEADLINE)
    if thread.is_alive():
        stop.set()
        raise Missing(server.host, f"gave no sound in {DEADLINE:g} s", f"Check {URL}")
    if "error" in box:
        raise box["error"]
    return box["answer"]


def _fetch(server: Server, text: str, stop: threading.Event) -> tuple[int, bytes]:
    import requests

    body = {"model": server.model, "voice": server.voice, "input": text, "response_format": "wav"}
    head = {"Content-Type": "application/json", **({"Authorization": f"Bearer {server.key}"} if server.key else {})}
    try:
        with requests.post(f"{server.url}/audio/speech", data=json.dumps(body, ensure_ascii=False).encode(),
                           headers=head, timeout=(min(10.0, DEADLINE), DEADLINE), stream=True,
                           allow_redirects=False) as reply:  # a redirect would carry the key to another host
            raw = bytearray()
            for piece in reply.iter_content(65536):
                raw += piece
                if len(raw) > LARGEST:
                    raise Missing(server.host, f"sent more than {LARGEST // 1_000_000} MB for a line", f"Check {URL}")
                if stop.is_set():
                    break
            return reply.status_code, bytes(raw)
    except requests.RequestException as error:
        raise Missing(server.host, f"cannot be reached ({type(error).__name__})", f"Check {URL}") from error


def _decoded(server: Server, text: str, raw: bytes) -> Spoken:
    with tempfile.NamedTemporaryFile(suffix=".sound") as file:
        file.write(raw)
        file.flush()
        try:
            sound = foreign.read("skyscreen.score.song.reading", str(Path(file.name)), seconds=60, memory=MEMORY)
        except foreign.Unreadable as fault:
            raise Missing(server.host, f"answered with no sound that can be read ({_words(raw) or fault})",
                          f"Check {URL}") from fault
    samples = np.frombuffer(sound[: len(sound) // 4 * 4], "<i2").reshape(-1, 2).mean(1) / 32768
    samples = samples.astype(np.float32)
    if not samples.size or float(np.abs(samples).max()) < 1e-3:
        raise Missing(server.host, "answered with silence", f"Check {MODEL} and {VOICE}")
    return Spoken(samples, RATE, marks(text, samples, RATE))


def _words(raw: bytes) -> str:
    """What the server says of an error, in one line."""
    said = raw[:2000].decode("utf-8", "replace")
    try:
        error = json.loads(said)["error"]
        said = str(error.get("message", error) if isinstance(error, dict) else error)
    except (ValueError, KeyError, TypeError):
        said = said if said.isprintable() else ""
    return " ".join(said.split())[:160]


ENGINE = SpeechApi()
