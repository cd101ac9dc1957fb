"""One run a folder: a second one waits or leaves, and the lock dies with its holder."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from skyscreen.core.errors import Missing, Refused

NAME = ".skyscreen.lock"


@contextmanager
def folder_lock(folder: Path, *, wait: bool = False) -> Iterator[None]:
    """Hold `folder` for this process.

    Raises:
        Refused: another run holds it and `wait` is false.
        Missing: the folder cannot be made or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / NAME).open("a+")
    except OSError as error:
        raise Missing(str(folder), f"the film folder cannot be written ({error.strerror})",
                      "Choose another with -o") from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError as error:
            file.seek(0)
            raise Refused(str(folder), f"another run is at work in it (process {file.read().strip() or 'unknown'})",
                          "Wait for it, add --wait, or choose another folder with -o") from error
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()))
        file.flush()
        yield
        # The file stays: unlinking a locked file would let a third run lock a fresh one beside a waiting second.
