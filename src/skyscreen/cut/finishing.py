"""The finishing pass: takes read back, mixed, grained, lettered and encoded once, in bounded memory."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from skyscreen.core.errors import Broken
from skyscreen.core.progress import Watch, silent
from skyscreen.cut import pieces
from skyscreen.cut.files import whole
from skyscreen.cut.joining import join
from skyscreen.nouns.reel import Reel
from skyscreen.nouns.sound import RATE, Soundtrack

NAME = "film.mp4"


def size_of(reel: Reel) -> tuple[int, int]:
    """The film's size: the reel's own, else that of its first take."""
    if reel.width and reel.height:
        return reel.width, reel.height
    take = reel.takes[reel.plan.slots[0].shot]
    return take.width, take.height


def finish(reel: Reel, sound: Soundtrack, folder: Path, *, label: str | None, metadata: Mapping[str, str],
           crf: int = 20, bitrate: int | None = None, audio_bitrate: int = 256_000, name: str = NAME,
           watch: Watch = silent) -> Path:
    """Make `folder/film.mp4`, or another `name`. Equal inputs give equal bytes, on however many cores."""
    plan = reel.plan
    need = plan.frames * RATE // plan.fps
    if len(sound.master) != need:
        raise Broken("the soundtrack", f"has {len(sound.master)} samples where the film needs {need}",
                     "Report this: score and schedule disagree")
    finish = pieces.Finish(reel, *size_of(reel), label, crf, bitrate)
    with whole(folder / name) as path, tempfile.TemporaryDirectory(prefix=f".{path.stem}.", dir=folder) as scratch:
        join(pieces.made(finish, Path(scratch), watch, name), path, plan.fps, sound.master,
             audio_bitrate=audio_bitrate, metadata=metadata)
    return folder / name
