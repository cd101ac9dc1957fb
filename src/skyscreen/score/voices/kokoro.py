"""Kokoro (hexgrad, 82 M parameters, Apache-2.0): one small model, a file a voice, English and Mandarin."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from skyscreen.core.errors import Missing
from skyscreen.score.voices.engine import Spoken, run_child, version_of
from skyscreen.score.voices.files import folder, python
from skyscreen.score.voices.timing import marks

CHILD = Path(__file__).with_name("kokoro_child.py")
SPEED = 0.94
LANGUAGES = {"a": "en", "b": "en", "z": "zh"}
"""First letter of a voice's name: American, British, Mandarin."""
FIRST = {"en": "bm_george", "zh": "zm_yunjian"}
"""Narrators that are taken when they are there and none was named."""


class Kokoro:
    name: str = "kokoro"
    languages: tuple[str, ...] = ("en", "zh")
    rank: int = 3
    recorded: bool = True
    trained: bool = True
    licence: str = "Apache-2.0"
    install: str = ("pip install kokoro, and put config.json, kokoro-v1_0.pth and voices/NAME.pt into "
                    "SKYSCREEN_VOICES/kokoro")

    def version(self) -> str | None:
        return version_of(CHILD, python()) if any(self.voices(language) for language in self.languages) else None

    def voices(self, language: str) -> tuple[str, ...]:
        if not (folder(self.name) / "config.json").is_file() or _model() is None:
            return ()
        there = sorted(path.stem for path in (folder(self.name) / "voices").glob("*.pt")
                       if LANGUAGES.get(path.stem[:1]) == language)
        return tuple(sorted(there, key=lambda name: name != FIRST[language]))

    def speak(self, texts: list[str], language: str, voice: str) -> list[Spoken]:
        there, model = self.voices(language), _model()
        if not there or model is None:
            raise Missing(self.name, f"has no voice for {language!r}", self.install)
        name = voice or there[0]
        request = {
            "config": str(folder(self.name) / "config.json"), "model": str(model), "language": name[0],
            "voice": str(folder(self.name) / "voices" / f"{name}.pt"),
            "jobs": [{"text": text, "speed": SPEED} for text in texts]}
        spoken = run_child(CHILD, request, seconds=180 + sum(map(len, texts)) / 3, python=python())[1]
        # English comes with its words' times; Mandarin without.
        return [one if one.marks else replace(one, marks=marks(text, one.samples, one.rate))
                for text, one in zip(texts, spoken, strict=True)]


def _model() -> Path | None:
    return next(iter(sorted(folder("kokoro").glob("*.pth"))), None)


ENGINE = Kokoro()
