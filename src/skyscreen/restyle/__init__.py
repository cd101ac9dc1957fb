"""A look over a video that is there already: frame for frame, with its own sound, length and times."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from skyscreen.core.progress import Watch, silent


def restyle(video: Path, words: str, out: Path, *, language: str = "auto", seed: int = 0, watch: Watch = silent
            ) -> dict[str, Any]:
    """Draw a video anew in the look that `words` name.

    Args:
        language: of the label in the picture; auto: that of `words`.

    Returns:
        file, look, frames, seconds, size, drawings, cuts, seal, notes.

    Raises:
        BadInput: no such file, no video, no look in the words.
    """
    from skyscreen.restyle.work import run

    return run(video, words, out, language=language, seed=seed, watch=watch)
