"""One run a folder: a second one waits or leaves, and the lock dies with its holder."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from skyscreen.core.errors import Missing, Refused

NAME = ".skyscreen.lock"


@contextmanager
def folder_lock(folder: Path, *, wait: bool = False) -> Iterator[None]:
    """Hold `folder` for this process.

    Raises:
        Refused: another run holds it and `wait` is false.
        Missing: the folder cannot be made or written.
    """
    fresh = not folder.exists()
    with _locked(folder, wait) as file:
        file.seek(0)
        file.truncate()
        file.write(str(os.getpid()))
        file.flush()
        try:
            yield
        finally:
            if fresh and [path.name for path in folder.iterdir()] == [NAME]:  # refused before anything was made
                (folder / NAME).unlink()
                folder.rmdir()


def _locked(folder: Path, wait: bool) -> IO[str]:
    """The lock's file, open and locked. Where its holder took it away meanwhile, a fresh one is locked instead: two
    would hold the folder otherwise, one by the old file and one by the new."""
    while True:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = (folder / NAME).open("a+")
        except OSError as error:
            raise Missing(str(folder), f"the film folder cannot be written ({error.strerror})",
                          "Choose another with -o") from error
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError as error:
            with file:
                file.seek(0)
                raise Refused(str(folder),
                              f"another run is at work in it (process {file.read().strip() or 'unknown'})",
                              "Wait for it, add --wait, or choose another folder with -o") from error
        if _stands(file, folder / NAME):
            return file
        file.close()


def _stands(file: IO[str], path: Path) -> bool:
    """Whether this is still the file at the path."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False
