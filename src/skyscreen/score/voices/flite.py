"""Flite 2.2 (CMU, BSD-like licence): statistical English voices from recorded speakers, warmer than formants."""

from __future__ import annotations

import ctypes.util
from functools import cache
from pathlib import Path

from skyscreen.core.errors import Missing
from skyscreen.score.voices.engine import Spoken, run_child

CHILD = Path(__file__).with_name("flite_child.py")
STRETCH = 1.14
"""Durations over the recorded speaker's: its 185 words a minute are an announcer's, 140–165 a narrator's."""


class Flite:
    name: str = "flite"
    languages: tuple[str, ...] = ("en",)
    rank: int = 10
    recorded: bool = True
    trained: bool = False
    licence: str = "BSD-like"
    install: str = "apt-get install flite"

    def version(self) -> str | None:
        return _version()

    def voices(self, language: str) -> tuple[str, ...]:
        return ("rms", "slt") if language == "en" else ()

    def speak(self, texts: list[str], language: str, voice: str) -> list[Spoken]:
        jobs = [{"text": text, "voice": voice or "rms", "stretch": STRETCH} for text in texts]
        return run_child(CHILD, {"jobs": jobs}, seconds=20 + sum(map(len, texts)) / 10)[1]


@cache
def _version() -> str | None:
    if ctypes.util.find_library("flite") is None or ctypes.util.find_library("flite_cmu_us_rms") is None:
        return None
    try:
        return run_child(CHILD, {"jobs": []}, seconds=20)[0]
    except Missing:
        return None


ENGINE = Flite()
