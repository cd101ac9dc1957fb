"""Processes that need neither torch nor the caller's main module."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Any

from skyscreen.core import proc

MOST = 14
FEW = 64
"""Clips for which no process is started: starting takes about as long."""


def workers(asked: int) -> int:
    """How many: as asked, or as there are cores."""
    return asked or min(proc.cores(), MOST)


@contextmanager
def started(count: int, begin: Callable[..., None] | None = None, *given: Any) -> Iterator[ProcessPoolExecutor]:
    """A pool of `count` single-threaded processes, each of which calls `begin(*given)` first."""
    before = {name: os.environ.get(name) for name in proc.THREADS}
    os.environ.update(proc.THREADS)
    try:
        with proc.nameless_main(), ProcessPoolExecutor(count, get_context("spawn"), begin, given) as pool:
            yield pool
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def each(function: Callable[[Any], Any], items: Sequence[Any], asked: int) -> list[Any]:
    """`function` of every item, in order."""
    count = workers(asked)
    if len(items) <= FEW or count < 2:
        return [function(item) for item in items]
    with started(count) as pool:
        return list(pool.map(function, items, chunksize=8))
