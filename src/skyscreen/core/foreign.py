"""Foreign bytes are read in a child process under limits: a parser that hangs, grows or dies takes nothing with it."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from skyscreen.core.errors import Broken


class Unreadable(Exception):
    """The child gave no result; the words say why."""


def read(module: str, *arguments: str, seconds: float, memory: int, processor: int = 60, writes: int = 0) -> bytes:
    """What `python -m module arguments` writes to its standard output.

    Args:
        seconds: wall clock after which it is ended.
        memory: bytes of address space.
        processor: CPU seconds.
        writes: bytes of the largest file it may write; 0: none.

    Raises:
        Unreadable: it was ended, or it ended with a fault.
        Broken: the fault is of this installation.
    """
    process = _start(module, arguments, subprocess.PIPE, memory, processor, writes)
    try:
        out, log = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        _end(process)
        raise Unreadable(f"reading it took longer than {seconds:g} s") from None
    if process.returncode != 0:
        raise _fault(module, process.returncode, log)
    return out


class Stream:
    """What a child writes, in pieces of a known length."""

    def __init__(self, module: str, process: subprocess.Popen[bytes], log: IO[bytes], seconds: float) -> None:
        self.module, self.process, self.log, self.seconds = module, process, log, seconds

    def take(self, count: int) -> bytes:
        """The next `count` bytes; b"" where the child came to its end.

        Raises:
            Unreadable: the child was silent for `seconds`, or it ended with a fault or within a piece.
        """
        assert self.process.stdout is not None
        out, handle = bytearray(), self.process.stdout.fileno()
        while len(out) < count:
            if not select.select([handle], [], [], self.seconds)[0]:
                raise Unreadable(f"nothing more of it came for {self.seconds:g} s")
            piece = os.read(handle, min(count - len(out), 1 << 20))
            if not piece:
                code = self.process.wait()
                self.log.seek(0)
                if code != 0 or out:
                    raise _fault(self.module, code, self.log.read())
                return b""
            out += piece
        return bytes(out)


@contextmanager
def stream(module: str, *arguments: str, seconds: float, memory: int, processor: int = 60) -> Iterator[Stream]:
    """As `read`, for results that are too large to be held at once: the child waits while nobody takes.

    Args:
        seconds: how long the child may be silent while it is waited for.
    """
    with tempfile.TemporaryFile() as log:
        process = _start(module, arguments, log, memory, processor, 1 << 20)
        try:
            yield Stream(module, process, log, seconds)
        finally:
            _end(process)


def _start(module: str, arguments: tuple[str, ...], log: int | IO[bytes], memory: int, processor: int,
           writes: int) -> subprocess.Popen[bytes]:
    # Nothing of the parent's environment but what Python needs to find itself: no tokens, no proxies.
    keep = {key: value for key, value in os.environ.items()
            if key in ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH", "SYSTEMROOT")}
    return subprocess.Popen([sys.executable, "-m", module, *arguments], stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=log, cwd="/", start_new_session=True,
                            env={**keep, "OPENBLAS_NUM_THREADS": "1", "LANG": "C.UTF-8"},
                            preexec_fn=_limits(memory, processor, writes) if os.name == "posix" else None)


def _fault(module: str, code: int, log: bytes) -> Unreadable | Broken:
    """Why a child failed, from the last line of what it said."""
    words = log.decode(errors="replace").strip().splitlines()[-1:] or [""]
    if "ModuleNotFoundError" in words[0] or "ImportError" in words[0]:
        return Broken(f"the reader {module}", words[0], "Install Skyscreen again")
    said = words[0].partition("Refused: ")[2]
    return Unreadable(said or f"reading it ended the reader ({code}); the file may be hostile or damaged")


def _limits(memory: int, processor: int, writes: int):
    """In the child, before Python starts: memory, processor time, size of files, few handles."""

    def set_them() -> None:
        import resource

        for what, value in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, processor),
                            (resource.RLIMIT_FSIZE, writes), (resource.RLIMIT_NOFILE, 64), (resource.RLIMIT_CORE, 0)):
            resource.setrlimit(what, (value, value))

    return set_them


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.communicate()
