"""A look over a video that is there already: frame for frame, with its own sound, length and times."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from skyscreen.core.progress import Watch, silent


def restyle(
    video: Path, words: str, out: Path, *, painter: str = "", control: str = "", keep: Path | None = None,
    more: dict[str, Any] | None = None, accept_licence: bool = False, language: str = "auto", seed: int = 0,
    watch: Watch = silent,
) -> dict[str, Any]:
    """Draw a video anew in the look that `words` name, or with a painter as they say.

    Args:
        painter: name of one that follows a control; '': the looks alone.
        control: what it follows, of `paint.protocol.CONTROLS`; '': the surest that it knows.
        keep: folder of the painter's windows, so that the same command goes on where it stopped.
        more: the painter's own settings.
        language: of the label in the picture; auto: that of `words`.

    Returns:
        file, look, frames, seconds, size, drawings, cuts, seal, notes; of a painter: file, painter, licence, control,
        frames, size, shots (frames, by whom, takes, notes), seal, notes.

    Raises:
        BadInput: no such file, no video, no look in the words, no such control.
        Missing, Refused: the painter cannot paint here, or its licence was not accepted.
    """
    if painter:
        from skyscreen.paint import ask_licence
        from skyscreen.paint.index import painter as named
        from skyscreen.restyle.painting import run as painted

        ask_licence(painter, yes=accept_licence)
        return painted(video, words, out, named(painter), control=control, language=language, seed=seed, keep=keep,
                       more=more or {}, watch=watch)  # fmt: skip
    from skyscreen.restyle.work import run

    return run(video, words, out, language=language, seed=seed, watch=watch)
