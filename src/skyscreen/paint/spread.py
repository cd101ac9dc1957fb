"""A film's shots spread over several GPUs: one painter a device, each a process of its own that sees its card alone. A
device that fails gives its shot to another; what a shot looks like depends on none of this."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, cast

from skyscreen.core.errors import BadInput, Broken
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.take import Take
from skyscreen.paint import child, sheets
from skyscreen.paint.one import Given, Outcome
from skyscreen.paint.protocol import Limits

COMMAND = (sys.executable, "-m", "skyscreen.paint.child")
VISIBLE = "CUDA_VISIBLE_DEVICES"


def devices(words: str) -> list[str]:
    """'0,1' → the devices, as CUDA_VISIBLE_DEVICES names them (numbers, or GPU-… and MIG-… names).

    Raises:
        BadInput: one is named twice, or is no name.
    """
    rows = [row.strip() for row in words.split(",")]
    for row in rows:
        if not row or not all(c.isalnum() or c in "-/" for c in row):
            raise BadInput(f"GPU {row!r}", "is no number and no name of a GPU", "Write --gpus 0,1: see `nvidia-smi -L`")
        if rows.count(row) > 1:
            raise BadInput(f"GPU {row}", "is named twice", "Name each once")
    return rows


@dataclass
class Job:
    name: str
    """Of the shot, or child.SHEETS."""
    folder: Path
    tried: set[str] = field(default_factory=set)
    """Devices on which it failed."""
    answer: dict[str, Any] | None = None


class Spread:
    """A crew of one child a device; a context, which ends them.

    Args:
        command: of a child; tests give a stand-in.
    """

    def __init__(
        self, screenplay: Screenplay, takes: Mapping[str, Take], passes: Path, folder: Path, name: str,
        more: dict[str, Any], limits: Limits, given: Sequence[str], command: Sequence[str] = COMMAND,
    ) -> None:  # fmt: skip
        self.limits, self._command = limits, list(command)
        self._told = {"screenplay": screenplay.model_dump(mode="json"), "passes": str(passes.resolve()),
                      "takes": {key: str(take.folder.resolve()) for key, take in takes.items()},
                      "folder": str(folder.resolve()), "painter": name, "more": more}  # fmt: skip
        self._alive: dict[str, subprocess.Popen[str] | None] = dict.fromkeys(given)
        self._scratch = TemporaryDirectory()
        self._turn = threading.Condition()
        self._faults: list[str] = []

    def __enter__(self) -> Spread:
        return self

    def __exit__(self, *_: object) -> None:
        for process in list(self._alive.values()):
            _end(process)
        self._scratch.cleanup()

    def sheets(self) -> sheets.Sheets:
        if not self.limits.references:
            return sheets.Sheets()
        job = self._job(None)
        self._run([job], lambda *_: None)
        return child.drawn(job.folder, (job.answer or {})["done"])

    def shots(self, asked: list[tuple[str, Given]], told: Callable[[str, int, int], None]) -> Iterator[Outcome]:
        jobs = [self._job(name, given) for name, given in asked]
        self._run(jobs, told)
        for job in jobs:
            yield child.outcome(job.folder, (job.answer or {})["done"])

    def _job(self, shot: str | None, given: Given | None = None) -> Job:
        """Of a shot, or where none is named of the sheets. A shot may be named as they are: its folder is not."""
        folder = Path(self._scratch.name) / (child.SHEETS if shot is None else f"shot-{shot}")
        folder.mkdir()
        (folder / "job.json").write_text(json.dumps({**self._told, "shot": shot}), "utf-8")
        if given is not None:
            child.write(folder / "given.npz", dict(given.references), given.anchor)
        return Job(shot or child.SHEETS, folder)

    def _run(self, jobs: list[Job], told: Callable[[str, int, int], None]) -> None:
        """All of them, each device one after the other.

        Raises:
            Broken: every device failed; says how each did.
        """
        waiting = list(jobs)
        threads = [threading.Thread(target=self._serve, args=(device, waiting, jobs, told), daemon=True)
                   for device in self._alive]  # fmt: skip
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        undone = [job.name for job in jobs if job.answer is None]
        if undone:
            raise Broken(f"shot {undone[0]}", f"no GPU is left to paint it: {'; '.join(self._faults)}",
                         "What is painted is kept: mend them, then start again")  # fmt: skip

    def _serve(self, device: str, waiting: list[Job], jobs: list[Job], told: Callable[[str, int, int], None]) -> None:
        """One device's share of the work."""
        while (job := self._next(device, waiting, jobs)) is not None:
            answer = self._ask(device, job, told)
            with self._turn:
                if "done" not in answer:  # the device is out
                    self._faults.append(f"GPU {device}: {answer['fault']}")
                    _end(self._alive.pop(device))
                    waiting.append(job)
                elif answer["done"].get("failed") and self._alive.keys() - job.tried - {device}:
                    job.tried.add(device)  # the painter failed there: perhaps it does not elsewhere
                    waiting.append(job)
                else:
                    job.answer = answer
                self._turn.notify_all()
                if device not in self._alive:
                    return

    def _next(self, device: str, waiting: list[Job], jobs: list[Job]) -> Job | None:
        """The next job for a device; it waits while others may yet give one back; None: all is done."""
        with self._turn:
            while any(job.answer is None for job in jobs):
                for job in waiting:
                    if device not in job.tried or not self._alive.keys() - job.tried:
                        waiting.remove(job)
                        return job
                self._turn.wait(0.5)
            return None

    def _ask(self, device: str, job: Job, told: Callable[[str, int, int], None]) -> dict[str, Any]:
        """The child's answer, or {"fault": what became of it}."""
        process = self._alive[device] = self._alive[device] or self._start(device)
        try:
            asked, answers = cast("IO[str]", process.stdin), cast("IO[str]", process.stdout)
            asked.write(json.dumps(str(job.folder)) + "\n")
            asked.flush()
            for line in answers:
                answer = json.loads(line)
                if "tick" in answer:
                    told(job.name, *answer["tick"])
                elif "error" in answer:
                    return {"fault": ": ".join(answer["error"][:2])}
                else:
                    return answer
        except (OSError, ValueError) as error:
            return {"fault": f"its painter cannot be talked to ({error})"}
        return {"fault": f"its painter ended with {process.wait()}"}

    def _start(self, device: str) -> subprocess.Popen[str]:
        return subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                encoding="utf-8", env={**os.environ, VISIBLE: device})  # fmt: skip


def _end(process: subprocess.Popen[str] | None) -> None:
    if process is None:
        return
    if process.stdin is not None:
        process.stdin.close()
    process.kill()
    process.wait()
    if process.stdout is not None:
        process.stdout.close()
