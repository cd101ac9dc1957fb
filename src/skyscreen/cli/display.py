"""How progress and errors look: bars in a terminal, plain lines elsewhere, JSON when asked."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from skyscreen.core.errors import Missing, SkyscreenError
from skyscreen.core.progress import Tick, Watch


@contextmanager
def watching() -> Iterator[Watch]:
    """A watcher fit for this standard error: live bars in a terminal, a line every few seconds elsewhere."""
    if sys.stderr.isatty():
        with _bars() as watch:
            yield watch
    else:
        yield _Lines()


@contextmanager
def _bars() -> Iterator[Watch]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (TextColumn("{task.fields[verb]:<10}"), TextColumn("{task.description:<18}", markup=False), BarColumn(),
               TextColumn("{task.completed:>5.0f}/{task.total:<5.0f}"), TextColumn("{task.fields[rate]:>9}"),
               TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        rows: dict[tuple[str, str], tuple[TaskID, float]] = {}

        def watch(tick: Tick) -> None:
            key = (tick.verb, tick.item)
            if key not in rows:
                rows[key] = (progress.add_task(tick.item, total=tick.total, verb=tick.verb, rate=""), time.monotonic())
            row, began = rows[key]
            rate = tick.note or f"{tick.done / max(time.monotonic() - began, 0.05):.1f} /s"
            progress.update(row, completed=tick.done, total=tick.total, rate=rate)

        yield watch


class _Lines:
    """One line when an item ends and one every five seconds in between."""

    def __init__(self) -> None:
        self.began: dict[tuple[str, str], float] = {}
        self.last = 0.0

    def __call__(self, tick: Tick) -> None:
        now = time.monotonic()
        began = self.began.setdefault((tick.verb, tick.item), now)
        if tick.done < tick.total and now - self.last < 5.0:
            return
        self.last = now
        rate = tick.done / (now - began) if now > began else 0.0
        left = f", {(tick.total - tick.done) / rate:.0f} s left" if rate and tick.done < tick.total else ""
        speed = f" {rate:.1f} /s" if rate and tick.total > 1 else ""
        note = f" ({tick.note})" if tick.note else ""
        print(f"{tick.verb} {tick.item} {tick.done}/{tick.total}{speed}{left}{note}", file=sys.stderr, flush=True)


def of_file(error: OSError) -> Missing:
    """What the file system refused, in the words of every other error."""
    return Missing(str(error.filename), f"cannot be read or written ({error.strerror})",
                   "Check that the path is right, may be written to, and that the disk is not full")


def fail(error: SkyscreenError, *, as_json: bool) -> int:
    """Say what is wrong, by which rule, and what to do; returns the exit status."""
    if as_json:
        print(json.dumps(error.as_dict(), ensure_ascii=False))
    else:
        print(f"skyscreen: {error.value}\n  {error.rule}\n  {error.remedy}", file=sys.stderr)
    return error.code
