"""The farm: schedules orders on the render child, keeps the store, survives a crashed child once."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from skyscreen.core import proc
from skyscreen.core.errors import Broken, Refused
from skyscreen.core.progress import Tick, Watch, silent
from skyscreen.core.store import Store
from skyscreen.farm.child import LOST, Job, serve
from skyscreen.farm.keys import take_key
from skyscreen.nouns.order import Order
from skyscreen.nouns.take import Take

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


TIRED = 800_000_000
"""Resident bytes after which the child is replaced before its next job: a driver that leaks must not take the machine.
A 720p film needs 0.4–0.6 GB. The pixels do not notice."""


class Farm:
    """One render child and the store. A context manager: the child ends with the block."""

    def __init__(self, store: Store, watch: Watch = silent) -> None:
        self.store, self.watch = store, watch
        self.notes: list[str] = []
        self.rendered: list[str] = []
        """Shots rendered by this run; the rest came from the store."""
        self._context = multiprocessing.get_context("spawn")
        self._stop = self._context.Event()
        self._child: Any = None
        self._pipe: Connection | None = None
        self._fingerprint: dict[str, str] = {}

    def __enter__(self) -> Farm:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def fingerprint(self) -> dict[str, str]:
        """Device, driver, CPU and library versions, as the child sees them."""
        if not self._fingerprint:
            self._fingerprint = dict(self._ask(Job("fingerprint")))
        return self._fingerprint

    def cpu_seconds(self) -> float:
        """CPU seconds of the running child; ended ones count in this process's children."""
        return proc.cpu_of(self._child.pid) if self._child is not None and self._child.is_alive() else 0.0

    def rest(self) -> None:
        """End the child until the next job: mixing and cutting need its memory."""
        self._end()

    def key(self, order: Order) -> str:
        return take_key(order, self.fingerprint())

    def takes(self, orders: Iterable[Order], *, passes: Path | None = None) -> dict[str, Take]:
        """A take for every order, from the store or freshly shot, by shot id."""
        return {order.shot.id: Take.load(self._artefact("take", order, passes)) for order in orders}

    def still(self, order: Order) -> NDArray[np.uint8]:
        """One frame of the shot, (height, width, 3)."""
        import av

        with av.open(str(self._artefact("still", order) / "still.png")) as file:
            picture: Any = next(file.decode(video=0)).to_ndarray(format="rgb24")
            return picture

    def _artefact(self, kind: str, order: Order, passes: Path | None = None) -> Path:
        key = self.key(order)
        found = None if passes else self.store.find(kind, key)
        total = order.frames if kind == "take" else 1
        if found is not None:
            self.watch(Tick("shoot" if kind == "take" else "storyboard", order.shot.id, total, total, "kept"))
            return found
        with self.store.build(kind, key) as work:
            inner = passes / order.shot.id if passes else None
            self._ask(Job(kind, order, work, inner))
        if kind == "take":
            self.rendered.append(order.shot.id)
        else:
            self.watch(Tick("storyboard", order.shot.id, 1, 1))
        return self.store.place(kind, key)

    def _ask(self, job: Job) -> Any:
        """Run a job in the child; a child that dies is started once more for the same job."""
        for attempt in (1, 2):
            try:
                return self._talk(job)
            except (EOFError, ConnectionError) as error:
                name = job.order.shot.id if job.order else job.kind
                what = self._last_words()
                if attempt == 2:
                    raise Broken(f"the render child died twice on {name}", what,
                                 "Run `skyscreen doctor`; finished shots are kept and will not be rendered again"
                                 ) from error
                self.notes.append(f"{name}: {what}; the render child was started again")
                self._empty(job)
        raise AssertionError("unreachable")

    def _talk(self, job: Job) -> Any:
        pipe = self._start()
        pipe.send(job)
        try:
            while True:
                kind, value = pipe.recv()
                if kind == "tick":
                    self.watch(value)
                elif kind == "error":
                    raise value
                else:
                    return value
        except KeyboardInterrupt:
            self._stop.set()
            self._end(patience=20.0)
            raise Refused("stopped by Ctrl-C", "the film is not finished",
                          "Run the same command again: finished shots are kept") from None

    def _start(self) -> Connection:
        if self._child is not None and self._child.is_alive() and proc.memory_of(self._child.pid) > TIRED:
            self._end()
        if self._child is None or not self._child.is_alive():
            proc.pin()
            self._pipe, theirs = self._context.Pipe()
            self._child = self._context.Process(target=serve, args=(theirs, self._stop), name="skyscreen-render",
                                                daemon=True)
            with proc.nameless_main():
                self._child.start()
            theirs.close()  # so that the child's death is an EOF here
        assert self._pipe is not None
        return self._pipe

    def _end(self, patience: float = 3.0) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._child is not None:
            self._child.join(patience)
            if self._child.is_alive():
                self._child.kill()
                self._child.join()
        self._pipe = self._child = None

    def _last_words(self) -> str:
        """Bury the child and say what it died of."""
        child = self._child
        self._end()
        if child is None or child.exitcode is None:
            return "it could not be started"
        return "the device was lost" if child.exitcode == LOST else f"it ended with status {child.exitcode}"

    @staticmethod
    def _empty(job: Job) -> None:
        """A half-written folder is emptied before the second try."""
        import shutil

        if job.folder is not None:
            for path in job.folder.iterdir():
                shutil.rmtree(path) if path.is_dir() else path.unlink()
