"""film.srt and film.vtt, UTF-8 without a byte-order mark."""

from __future__ import annotations

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
    import pysubs2

    sheet = pysubs2.SSAFile()
    fps = reel.plan.fps
    for caption in reel.captions:
        # Milliseconds; the frame's own start, rounded up, so that a player never shows it one frame early.
        start, end = (-(-1000 * frame // fps) for frame in (caption.start, caption.end))
        sheet.append(pysubs2.SSAEvent(start=start, end=end, text=r"\N".join(caption.lines)))
    for path, kind in zip(paths, ("srt", "vtt"), strict=True):
        with whole(path) as work:
            work.write_text(sheet.to_string(kind), "utf-8", newline="\n")
    return paths
