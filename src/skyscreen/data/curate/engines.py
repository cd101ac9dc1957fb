"""Who measures: child processes of this machine, or Ray Data over many. Every video is read by a child under limits."""

from __future__ import annotations

import importlib.util
import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

from skyscreen.core import digest, foreign, proc
from skyscreen.core.errors import BadInput, Missing

MEMORY, SECONDS, PROCESSOR = 4 << 30, 7200.0, 14400
"""Limits of a child: bytes of address space, seconds, CPU seconds."""


def choose(name: str) -> str:
    """local or ray.

    Raises:
        BadInput: no such engine.
        Missing: Ray is asked for and is not installed.
    """
    if name not in ("auto", "local", "ray"):
        raise BadInput(f"engine {name!r}", "must be auto, local or ray", "Leave it out")
    there = importlib.util.find_spec("ray") is not None
    if name == "ray" and not there:
        raise Missing("Ray", "is not installed", "pip install 'ray[data]', or leave out --engine")
    # Ray started for one machine costs more than it gives; a cluster is named by its address.
    return "ray" if there and (name == "ray" or os.environ.get("RAY_ADDRESS")) else "local"


def told(path: str) -> dict[str, Any]:
    """What one video measures: sha256, bytes, and `measures` (of `measuring.measure`) or `fault` (words)."""
    file = Path(path)
    out: dict[str, Any] = {"path": path, "sha256": digest.of_file(file), "bytes": file.stat().st_size}
    try:
        out["measures"] = json.loads(foreign.read("skyscreen.data.curate.measuring", path, seconds=SECONDS,
                                                  memory=MEMORY, processor=PROCESSOR))
    except foreign.Unreadable as fault:
        out["fault"] = str(fault)
    return out


def measured(engine: str, paths: Sequence[Path], workers: int) -> Iterator[dict[str, Any]]:
    """`told` of each path, in the order in which they are done."""
    yield from (_ray(paths) if engine == "ray" else _local(paths, workers or proc.cores()))


def _local(paths: Sequence[Path], workers: int) -> Iterator[dict[str, Any]]:
    # Threads, since each only waits for a child of its own; few at a time, so that Ctrl-C leaves no long queue.
    with ThreadPoolExecutor(workers) as pool:
        rest = iter(paths)
        running = {pool.submit(told, str(path)) for _, path in zip(range(workers), rest, strict=False)}
        while running:
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                if (path := next(rest, None)) is not None:
                    running.add(pool.submit(told, str(path)))
                yield future.result()


def _ray(paths: Sequence[Path]) -> Iterator[dict[str, Any]]:
    """The folder must be seen under the same path by every machine of the cluster."""
    import ray.data  # pyright: ignore[reportMissingImports]

    def one(row: dict[str, Any]) -> dict[str, Any]:
        return {"told": json.dumps(told(row["path"]))}  # one column of text: rows of unlike shape fit no table

    for row in ray.data.from_items([{"path": str(path)} for path in paths]).map(one).iter_rows():
        yield json.loads(row["told"])
