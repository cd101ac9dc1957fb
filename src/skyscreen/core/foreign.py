"""Foreign bytes are read in a child process under limits: a parser that hangs, grows or dies takes nothing with it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

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
    # Nothing of the parent's environment but what Python needs to find itself: no tokens, no proxies.
    keep = {key: value for key, value in os.environ.items()
            if key in ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH", "SYSTEMROOT")}
    process = subprocess.Popen([sys.executable, "-m", module, *arguments], stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd="/", start_new_session=True,
                               env={**keep, "OPENBLAS_NUM_THREADS": "1", "LANG": "C.UTF-8"},
                               preexec_fn=_limits(memory, processor, writes) if os.name == "posix" else None)
    try:
        out, log = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        _end(process)
        raise Unreadable(f"reading it took longer than {seconds:g} s") from None
    if process.returncode != 0:
        words = log.decode(errors="replace").strip().splitlines()[-1:] or [""]
        if "ModuleNotFoundError" in words[0] or "ImportError" in words[0]:
            raise Broken(f"the reader {module}", words[0], "Install Skyscreen again")
        said = words[0].partition("Refused: ")[2]
        raise Unreadable(
            said or f"reading it ended the reader ({process.returncode}); the file may be hostile or damaged"
        )
    return out


def _limits(memory: int, processor: int, writes: int):
    """In the child, before Python starts: memory, processor time, size of files, few handles."""

    def set_them() -> None:
        import resource

        for what, value in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, processor),
                            (resource.RLIMIT_FSIZE, writes), (resource.RLIMIT_NOFILE, 64), (resource.RLIMIT_CORE, 0)):
            resource.setrlimit(what, (value, value))

    return set_them


def _end(process: subprocess.Popen[bytes]) -> None:
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()
