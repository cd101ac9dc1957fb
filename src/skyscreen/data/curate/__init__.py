"""A folder of videos → clips fit to learn from, without any learnt model: cuts, scores, duplicates, personal data,
licence; every clip that is left out says why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from skyscreen.core.progress import Watch, silent
from skyscreen.data.curate.rules import Rules


def curate(folder: Path, out: Path, rules: Rules | None = None, *, engine: str = "auto", workers: int = 0,
           watch: Watch = silent) -> dict[str, Any]:
    """Measure every video under `folder` and write the index of its clips into the folder `out`.

    Args:
        engine: local (child processes), ray (Ray Data), or auto: ray where a cluster is named, else local.
        workers: videos that are read at once by `local`; 0: one a core.

    Returns:
        videos, frames, clips, kept, hours kept, dropped (reason → clips), frames a second, files written, notes.

    Raises:
        BadInput: no such folder, or no video in it.
    """
    from skyscreen.data.curate.work import run

    return run(folder, out, rules or Rules(), engine=engine, workers=workers, watch=watch)
