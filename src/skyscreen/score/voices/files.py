"""Where voices that are files lie, and which Python speaks them. Nothing here is ever fetched."""

from __future__ import annotations

import os
import sys
from pathlib import Path

FOLDER, PYTHON = "SKYSCREEN_VOICES", "SKYSCREEN_VOICE_PYTHON"


def folder(engine: str) -> Path:
    """Folder of an engine's voices: SKYSCREEN_VOICES/<engine>, else voices/<engine> in the user's data folder."""
    chosen = os.environ.get(FOLDER)
    if chosen:
        return Path(chosen).expanduser().absolute() / engine
    import platformdirs

    return Path(platformdirs.user_data_dir("skyscreen", appauthor=False)) / "voices" / engine


def python() -> str:
    """The interpreter that has the engines' packages: SKYSCREEN_VOICE_PYTHON, else this one."""
    return os.environ.get(PYTHON) or sys.executable
