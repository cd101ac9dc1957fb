"""One render child as its parent sees it: started for a job, replaced when it died or grew, buried by name."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from typing import Any

from skyscreen.core import proc
from skyscreen.farm.child import LOST, Job, serve

TIRED = 800_000_000
"""Resident bytes after which the child is replaced before its next job: a driver that leaks must not take the machine.
A 720p film needs 0.4–0.6 GB. The pixels do not notice."""


class Worker:
    """A child process and the pipe to it; at most one job at a time."""

    def __init__(self, stop: Event) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._stop = stop
        self._child: Any = None
        self.pipe: Connection | None = None

    def send(self, job: Job) -> None:
        """Start a child if none lives or it is tired, and give it the job.

        Raises:
            ConnectionError: the child died before it took the job.
        """
        if self.alive() and proc.memory_of(self._child.pid) > TIRED:
            self.end()
        if not self.alive():
            proc.pin()
            self.pipe, theirs = self._context.Pipe()
            self._child = self._context.Process(target=serve, args=(theirs, self._stop), name="skyscreen-render",
                                                daemon=True)
            with proc.nameless_main():
                self._child.start()
            theirs.close()  # so that the child's death is an EOF here
        assert self.pipe is not None
        self.pipe.send(job)

    def alive(self) -> bool:
        return self._child is not None and self._child.is_alive()

    def cpu_seconds(self) -> float:
        """Of the running child; ended ones count in this process's children."""
        return proc.cpu_of(self._child.pid) if self.alive() else 0.0

    def end(self, patience: float = 3.0) -> None:
        """Close the pipe, which ends an idle child; kill one that has not ended after `patience` seconds."""
        if self.pipe is not None:
            self.pipe.close()
        if self._child is not None:
            self._child.join(patience)
            if self._child.is_alive():
                self._child.kill()
                self._child.join()
        self.pipe = self._child = None

    def last_words(self) -> str:
        """Bury the child and say what it died of."""
        child = self._child
        self.end()
        if child is None or child.exitcode is None:
            return "it could not be started"
        return "the device was lost" if child.exitcode == LOST else f"it ended with status {child.exitcode}"
