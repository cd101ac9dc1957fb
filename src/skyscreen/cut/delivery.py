"""The film's folder: the reel and everything an editor, a player or a web page wants beside it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from skyscreen.core.progress import Tick, Watch, silent
from skyscreen.cut import finishing, otio, shots, stems, still, subtitles
from skyscreen.nouns.reel import Reel
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.sound import Soundtrack


def deliver(reel: Reel, sound: Soundtrack, screenplay: Screenplay, folder: Path, *, label: str | None,
            metadata: Mapping[str, str], watch: Watch = silent, **encoding: Any) -> Path:
    """film.mp4 and its side files; returns the path of film.mp4."""
    tags = {"title": screenplay.title, **metadata}
    video = finishing.finish(reel, sound, folder, label=label, metadata=tags, watch=watch, **encoding)
    made = sidecars(reel, sound, screenplay, folder, metadata)
    watch(Tick("cut", "side files", len(made), len(made)))
    return video


def sidecars(reel: Reel, sound: Soundtrack, screenplay: Screenplay, folder: Path,
             metadata: Mapping[str, str]) -> list[Path]:
    """Captions, stems, clean shots, timeline, poster. Files of an earlier run that no longer belong are removed."""
    _sweep(folder / "shots", {f"{slot.shot}.mp4" for slot in reel.plan.slots})
    _sweep(folder / "stems", {f"{name}.wav" for name in sound.stems})
    made = subtitles.write(reel, folder)
    made += stems.write(sound, folder / "stems")
    made += [shots.write(reel.takes[slot.shot], folder / "shots" / f"{slot.shot}.mp4", metadata)
             for slot in reel.plan.slots]
    made.append(otio.write(reel, sound, screenplay, folder / "film.otio"))
    made.append(still.poster(reel, folder / "poster.png"))
    return made


def _sweep(folder: Path, keep: set[str]) -> None:
    """Remove files a former film left here: an editor would pick up shots that are not in this one."""
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if path.name not in keep and path.suffix in (".mp4", ".wav"):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
