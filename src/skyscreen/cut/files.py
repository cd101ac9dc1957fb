"""Whole files or none: write beside, then rename; a full disk becomes an error with a remedy."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from skyscreen.core.errors import Broken, Missing, SkyscreenError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Yield a hidden path beside `path` (same suffix) to write to; rename it there at the end, remove it on error.

    Raises:
        Missing: the disk or the quota is full.
        Broken: any other failure of the file system or of the muxer.
    """
    work = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        work.touch()  # refused now, and not after minutes of work or by a child whose words are lost
    except OSError as error:
        raise _refused(path, error) from error
    try:
        work.unlink()
        yield work
        work.replace(path)
    except SkyscreenError:
        raise
    except Exception as error:
        # av.FFmpegError is no OSError, but carries errno in the same attribute.
        if isinstance(error, OSError) or type(error).__module__.startswith("av."):
            raise _refused(path, error) from error
        raise
    finally:
        work.unlink(missing_ok=True)


def _refused(path: Path, error: Exception) -> SkyscreenError:
    if getattr(error, "errno", None) in _FULL:
        return Missing(str(path), "the disk or the quota is full", "Free some space and run the same command again; "
                       "the shots are kept")
    return Broken(str(path), f"could not be written ({error})", "Check that the folder can be written to and run the "
                  "same command again")
