"""Processes: children die with their parent, threads are pinned, the cost is counted."""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

THREADS = {
    "OPENBLAS_NUM_THREADS": "1",  # OpenBLAS solve differs between one and two threads (docs/performance.md)
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "NUMEXPR_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
}

MEMORY = {
    "MALLOC_TRIM_THRESHOLD_": str(512 << 20),
    "MALLOC_MMAP_THRESHOLD_": str(32 << 20),
    "MALLOC_TOP_PAD_": str(16 << 20),
}
"""glibc gives what is freed back to the system and asks for it again, 4,000 pages a frame in the software rasteriser:
up to a tenth of a frame's CPU. With these a process keeps what it had, and ends some 5 MB larger. Read at a process's
start, so they hold for children; ignored where there is no glibc."""


def pin() -> None:
    """Fix what could make two runs differ, and how memory is kept. Call before NumPy is imported; children inherit
    it."""
    for name, value in THREADS.items():
        os.environ[name] = value
    for name, value in MEMORY.items():
        os.environ.setdefault(name, value)
    if "XDG_RUNTIME_DIR" not in os.environ:
        import tempfile

        os.environ["XDG_RUNTIME_DIR"] = tempfile.gettempdir()  # silences the Vulkan loader


def patient() -> None:
    """Threads that wait for one another sleep instead of spinning. Call before torch is imported. On two cores that did
    other work too, spinning made a training step ten times slower."""
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


@contextmanager
def nameless_main() -> Iterator[None]:
    """While it lasts, a spawned process does not import the caller's main module again. Without it a plain script that
    calls `make` would run a second time in the child, and end there."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def die_with_parent() -> None:
    """Linux: this process gets SIGKILL when its parent ends, however it ends. Elsewhere the broken pipe ends it."""
    if sys.platform == "linux":
        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)


def begin_child() -> None:
    """In each child that works for us, first: it dies with its parent, and leaves Ctrl-C to it."""
    die_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def limit(*, seconds: int, memory: int) -> None:
    """Bound this process: CPU seconds and bytes of address space. For children that open foreign files."""
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def cpu_seconds() -> float:
    """CPU seconds of this process and of its ended children."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def cpu_of(pid: int) -> float:
    """CPU seconds of a running process, from /proc; 0 where there is none."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_of(pid: int) -> int:
    """Resident bytes of a running process, from /proc; 0 where there is none."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def cores() -> int:
    """Processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def free_memory() -> int:
    """Bytes that programs may still take without swapping, from /proc/meminfo; a large number where nobody says."""
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable"))
    except (OSError, StopIteration):
        return 1 << 40
