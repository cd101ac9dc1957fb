"""espeak-ng: the narrator that always works, English and Mandarin. GPL-3, so it stays a separate program."""

from __future__ import annotations

import ctypes.util
from functools import cache
from pathlib import Path

from skyscreen.score.voices.engine import Spoken, run_child

CHILD = Path(__file__).with_name("espeak_child.py")
VOICE = {"en": "en-gb", "zh": "cmn"}
MANNER: dict[str, dict[str, str | int]] = {
    # voice as espeak-ng calls it, words a minute, pitch 0–100, pitch range 0–100, word gap in 10 ms. 155 wpm is a
    # documentary's pace; Mandarin at 200 speaks 4.1 syllables a second.
    "en-gb": {"voice": "en-gb", "rate": 155, "pitch": 42, "range": 60, "gap": 1},
    "en-us": {"voice": "en-us", "rate": 155, "pitch": 42, "range": 60, "gap": 1},
    # Not "cmn": that voice of 1.51 reads its own pinyin as English, so that 妈 becomes "ma one". The widest range gives
    # the tones their size (high level 207 Hz, falling 195 to 119 Hz, dipping 134 Hz), as a person's: about 8 semitones.
    "cmn": {"voice": "cmn-latn-pinyin+f2", "rate": 200, "pitch": 50, "range": 99, "gap": 0},
    "cmn-male": {"voice": "cmn-latn-pinyin", "rate": 200, "pitch": 80, "range": 99, "gap": 0},
}


class Espeak:
    name: str = "espeak-ng"
    languages: tuple[str, ...] = ("en", "zh")
    rank: int = 20
    recorded: bool = False
    trained: bool = False
    licence: str = "GPL-3.0 program, free sound"
    install: str = "apt-get install espeak-ng"

    def version(self) -> str | None:
        return _version()

    def voices(self, language: str) -> tuple[str, ...]:
        return {"en": ("en-gb", "en-us"), "zh": ("cmn", "cmn-male")}.get(language, ())

    def speak(self, texts: list[str], language: str, voice: str) -> list[Spoken]:
        jobs = [{"text": text, **MANNER[voice or VOICE[language]]} for text in texts]
        return run_child(CHILD, {"library": "", "jobs": jobs}, seconds=20 + sum(map(len, texts)) / 20)[1]


@cache
def _version() -> str | None:
    if ctypes.util.find_library("espeak-ng") is None:
        return None
    from skyscreen.core.errors import Missing

    try:
        return run_child(CHILD, {"library": "", "jobs": []}, seconds=20)[0]
    except Missing:
        return None


ENGINE = Espeak()
