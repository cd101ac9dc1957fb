"""Piper (OHF-Voice, formerly Rhasspy): neural voices of one file each. A GPL-3 program, so it runs as its own."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from skyscreen.core.errors import Missing
from skyscreen.score.voices.engine import Spoken, run_child, version_of
from skyscreen.score.voices.files import folder, python
from skyscreen.score.voices.timing import marks

CHILD = Path(__file__).with_name("piper_child.py")
PACE = 1.06
"""Durations over the voice's own: narrators take their time."""


class Piper:
    name: str = "piper"
    languages: tuple[str, ...] = ("en", "zh")
    rank: int = 5
    recorded: bool = True
    trained: bool = True
    licence: str = "GPL-3.0 program, run by itself; the voice's own licence stands in its MODEL_CARD"
    install: str = "pip install piper-tts, and put NAME.onnx with NAME.onnx.json into SKYSCREEN_VOICES/piper"

    def version(self) -> str | None:
        return version_of(CHILD, python()) if any(self.voices(language) for language in self.languages) else None

    def voices(self, language: str) -> tuple[str, ...]:
        return tuple(sorted(path.stem for path in folder(self.name).glob("*.onnx") if _language(path) == language))

    def speak(self, texts: list[str], language: str, voice: str) -> list[Spoken]:
        there = self.voices(language)
        if not there:
            raise Missing(self.name, f"has no voice for {language!r}", self.install)
        model = folder(self.name) / f"{voice or there[0]}.onnx"
        request = {"model": str(model), "jobs": [{"text": text, "pace": PACE} for text in texts]}
        spoken = run_child(CHILD, request, seconds=120 + sum(map(len, texts)) / 5, python=python())[1]
        return [replace(one, marks=marks(text, one.samples, one.rate))
                for text, one in zip(texts, spoken, strict=True)]


def _language(model: Path) -> str:
    """'en' of en_GB-alan-medium.onnx: its settings say it, else its name; '' where there are no settings."""
    try:
        told = json.loads(model.with_suffix(".onnx.json").read_text("utf-8"))
        family = told.get("language", {}).get("family")
    except (OSError, ValueError, AttributeError):
        return ""  # a model without readable settings cannot be loaded
    return str(family or model.name[:2]).lower()


ENGINE = Piper()
