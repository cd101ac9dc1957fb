"""film.srt and film.vtt, UTF-8 without a byte-order mark. Words are written as they are: no braces are commands."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from skyscreen.cut.files import whole
from skyscreen.nouns.reel import Reel


def write(reel: Reel, folder: Path) -> list[Path]:
    """Both files; a film without a voice has none, and files of an earlier run are removed."""
    paths = [folder / "film.srt", folder / "film.vtt"]
    if not reel.captions:
        for path in paths:
            path.unlink(missing_ok=True)
        return []
    for path, text in zip(paths, (srt(reel), vtt(reel)), strict=True):
        with whole(path) as work:
            work.write_text(text, "utf-8", newline="\n")
    return paths


def srt(reel: Reel) -> str:
    """SubRip."""
    return "\n".join(f"{number}\n{start.replace('.', ',')} --> {end.replace('.', ',')}\n{words}\n"
                     for number, (start, end, words) in enumerate(_cues(reel), 1))


def vtt(reel: Reel) -> str:
    """WebVTT, in which &, < and > are marks of its own."""
    cues = [f"{start} --> {end}\n{escape(words, quote=False)}\n" for start, end, words in _cues(reel)]
    return "\n".join(["WEBVTT\n", *cues])


def _cues(reel: Reel) -> Iterator[tuple[str, str, str]]:
    """(start, end, words) of every caption."""
    for caption in reel.captions:
        yield _clock(caption.start, reel.plan.fps), _clock(caption.end, reel.plan.fps), "\n".join(caption.lines)


def _clock(frame: int, fps: int) -> str:
    """hh:mm:ss.mmm: the frame's own start, rounded up, so that a player never shows it one frame early."""
    seconds, milli = divmod(-(-1000 * frame // fps), 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{milli:03}"
