"""The farm: spreads orders over the render children, keeps the store, survives a crashed child once a job."""

from __future__ import annotations

import multiprocessing
import shutil
from collections import deque
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from pathlib import Path
from typing import TYPE_CHECKING, Any

from skyscreen.core import proc
from skyscreen.core.errors import Broken, Refused
from skyscreen.core.progress import Tick, Watch, silent
from skyscreen.core.store import Store
from skyscreen.farm.child import Job
from skyscreen.farm.keys import take_key
from skyscreen.farm.worker import Worker
from skyscreen.nouns.order import Order
from skyscreen.nouns.take import Take

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ROOM = 1_500_000_000
"""Bytes of free memory that a second child asks for: it takes 0.6 and must not make the machine swap."""
MOST_ON_A_CPU, MOST_ON_A_GPU = 4, 12
"""Children at most. On a GPU a shot waits for its staging and recording, 40–60 ms of one core a frame, and the card is
idle meanwhile."""


@dataclass
class _Task:
    """A job under way, and what is to be done when it ends."""

    job: Job
    ended: ExitStack = field(default_factory=ExitStack)
    """Commits the artefact on a clean exit, sweeps the half-written folder on any other."""
    died: int = 0


class Farm:
    """Render children and the store. A context manager: the children end with the block."""

    def __init__(self, store: Store, watch: Watch = silent) -> None:
        self.store, self.watch = store, watch
        self.notes: list[str] = []
        self.rendered: list[str] = []
        """Shots rendered by this run, in the film's order; the rest came from the store."""
        self._stop = multiprocessing.get_context("spawn").Event()
        self._workers = [Worker(self._stop)]
        self._fingerprint: dict[str, str] = {}

    def __enter__(self) -> Farm:
        return self

    def __exit__(self, *_: object) -> None:
        self.rest()

    def fingerprint(self) -> dict[str, str]:
        """Device, driver, CPU and library versions, as a child sees them."""
        if not self._fingerprint:
            self._fingerprint = dict(self._run([_Task(Job("fingerprint"))])[0])
        return self._fingerprint

    def cpu_seconds(self) -> float:
        """CPU seconds of the running children; ended ones count in this process's children."""
        return sum(worker.cpu_seconds() for worker in self._workers)

    def rest(self) -> None:
        """End the children until the next job: mixing and cutting need their memory."""
        for worker in self._workers:
            worker.end()

    def key(self, order: Order) -> str:
        return take_key(order, self.fingerprint())

    def takes(self, orders: Iterable[Order], *, passes: Path | None = None, making: bool = False) -> dict[str, Take]:
        """A take for every order, from the store or freshly shot, by shot id.

        Args:
            making: takes with a making-of beside them. They are kept as another kind: the same take and more.
        """
        orders = list(orders)
        places = self._artefacts("making" if making else "take", orders, passes)
        return {order.shot.id: Take.load(place) for order, place in zip(orders, places, strict=True)}

    def stills(self, orders: Sequence[Order]) -> list[NDArray[np.uint8]]:
        """One frame of each shot, (height, width, 3)."""
        return [_picture(place / "still.png") for place in self._artefacts("still", orders)]

    def kept(self, kind: str, key: str) -> Path | None:
        """The store's artefact; a take that has a making-of beside it serves as one without."""
        kinds = ("take", "making") if kind == "take" else (kind,)
        return next(filter(None, (self.store.find(k, key) for k in kinds)), None)

    def _artefacts(self, kind: str, orders: Sequence[Order], passes: Path | None = None) -> list[Path]:
        """The folder of each order's artefact; what the store does not hold is made."""
        keys = [self.key(order) for order in orders]
        tasks: dict[str, _Task] = {}
        places: dict[str, Path] = {}
        with ExitStack() as unfinished:
            for key, order in zip(keys, orders, strict=True):
                if key in places:
                    continue
                found = None if passes else self.kept(kind, key)
                places[key] = found or self.store.place(kind, key)
                if found is not None:
                    total = 1 if kind == "still" else order.frames
                    self.watch(Tick("storyboard" if kind == "still" else "shoot", order.shot.id, total, total, "kept"))
                    continue
                ended = unfinished.enter_context(ExitStack())
                work = ended.enter_context(self.store.build(kind, key))
                job = Job("still" if kind == "still" else "take", order, work,
                          passes / order.shot.id if passes else None, kind == "making")
                tasks[key] = _Task(job, ended)
            self._run(list(tasks.values()))
        if kind != "still":
            self.rendered += [task.job.order.shot.id for task in tasks.values() if task.job.order]
        return [places[key] for key in keys]

    # ---------------------------------------------------------------- the children

    def _run(self, tasks: list[_Task]) -> list[Any]:
        """Run the tasks' jobs, several at a time, and close each task as it ends; answers in the tasks' order."""
        answers: dict[int, Any] = {}
        waiting, busy = deque(tasks), dict[Worker, _Task]()
        try:
            while waiting or busy:
                for worker in self._hands(len(waiting) + len(busy)):
                    if waiting and worker not in busy:
                        busy[worker] = waiting.popleft()
                        self._give(worker, busy[worker])
                for pipe in wait([worker.pipe for worker in busy if worker.pipe is not None]):
                    worker = next(worker for worker in busy if worker.pipe is pipe)
                    done, answer = self._hear(worker, busy[worker])
                    if done:
                        task = busy.pop(worker)
                        task.ended.close()
                        answers[id(task)] = answer
                        if task.job.kind == "still" and task.job.order:
                            self.watch(Tick("storyboard", task.job.order.shot.id, 1, 1))
        except KeyboardInterrupt:
            self._stop.set()
            for worker in self._workers:
                worker.end(patience=20.0)
            raise Refused("stopped by Ctrl-C", "the film is not finished",
                          "Run the same command again: finished shots are kept") from None
        except BaseException:
            for worker in busy:  # the other shots in hand are given up with the one that failed
                worker.end(patience=0.0)
            raise
        return [answers[id(task)] for task in tasks]

    def _hands(self, wanted: int) -> list[Worker]:
        """As many children as help. A CPU draws two shots in turn 10 % sooner than one after the other, since vertices
        and Python keep one core each; a GPU leaves a quarter of the cores to the encoders."""
        if wanted > len(self._workers) and self._fingerprint:
            most, half = MOST_ON_A_CPU, proc.cores() // 2
            if self._fingerprint.get("type") != "CPU":
                most, half = MOST_ON_A_GPU, proc.cores() * 3 // 4
            most = min(most, max(2, half), proc.cores(), wanted)
            while len(self._workers) < most and proc.free_memory() > ROOM:
                self._workers.append(Worker(self._stop))
        return self._workers

    def _give(self, worker: Worker, task: _Task) -> None:
        try:
            worker.send(task.job)
        except ConnectionError as error:
            self._mourn(worker, task, error)

    def _hear(self, worker: Worker, task: _Task) -> tuple[bool, Any]:
        """(whether the job is done, its answer)."""
        assert worker.pipe is not None
        try:
            kind, value = worker.pipe.recv()
        except (EOFError, ConnectionError) as error:
            self._mourn(worker, task, error)
            return False, None
        if kind == "tick":
            self.watch(value)
        elif kind == "error":
            raise value
        return kind == "done", value

    def _mourn(self, worker: Worker, task: _Task, error: Exception) -> None:
        """A child that dies is started once more for the same job."""
        name = task.job.order.shot.id if task.job.order else task.job.kind
        what = worker.last_words()
        task.died += 1
        if task.died == 2:
            raise Broken(f"the render child died twice on {name}", what,
                         "Run `skyscreen doctor`; finished shots are kept and will not be rendered again") from error
        self.notes.append(f"{name}: {what}; the render child was started again")
        _empty(task.job)
        self._give(worker, task)


def _empty(job: Job) -> None:
    """A half-written folder is emptied before the second try."""
    if job.folder is not None:
        for path in job.folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _picture(path: Path) -> NDArray[np.uint8]:
    import av

    with av.open(str(path)) as file:
        picture: Any = next(file.decode(video=0)).to_ndarray(format="rgb24")
        return picture
