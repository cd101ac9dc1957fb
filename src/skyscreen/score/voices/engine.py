"""What a narrator is: text in, samples and word marks out. Foreign libraries run in a child process."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from skyscreen.core.errors import Missing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Spoken:
    """One line as the engine spoke it."""

    samples: NDArray[np.float32]
    """(N,) −1 … 1, mono."""
    rate: int
    """Hz."""
    marks: tuple[tuple[int, float, float | None], ...]
    """(index of the character where a word begins, its start, its end or None) in seconds."""


class Engine(Protocol):
    """One file of this folder each."""

    name: str
    languages: tuple[str, ...]
    rank: int
    """Lower is tried first."""
    recorded: bool
    """Built from recordings of a person; False: formants by rule, which sound like a machine."""
    trained: bool
    """A neural model learnt from recordings: the seal must say so."""
    licence: str
    install: str
    """Command that brings it."""

    def version(self) -> str | None:
        """Its version when it can speak here, else None."""
        ...

    def voices(self, language: str) -> tuple[str, ...]: ...

    def speak(self, texts: list[str], language: str, voice: str) -> list[Spoken]:
        """All lines of a film in one child process. Raises Missing when the child fails."""
        ...


def run_child(program: Path, request: dict[str, Any], *, seconds: float, python: str = ""
              ) -> tuple[str, list[Spoken]]:
    """Run one child program; it answers a JSON header line and 16-bit samples.

    Args:
        seconds: the child is killed after this long.
        python: the interpreter that runs it; this one by default.
    """
    import numpy as np

    try:
        done = subprocess.run([python or sys.executable, "-I", str(program)], input=json.dumps(request).encode(),
                              capture_output=True, timeout=seconds, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Missing(program.stem, f"did not answer: {type(error).__name__}", "Use --voice none") from error
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines() or [f"status {done.returncode}"]
        raise Missing(program.stem, lines[-1][:200], "Install its library, or use --voice none")
    head, _, body = done.stdout.partition(b"\n")
    try:
        answer = json.loads(head)
        rate, lines = int(answer["rate"]), answer["lines"]
        body = body[: sum(line["samples"] for line in lines) * 2]
    except (ValueError, KeyError, TypeError) as error:
        raise Missing(program.stem, "gave no answer that can be read", "Use --voice none") from error
    at, out = 0, []
    sound = np.frombuffer(body, "<i2")
    for line in lines:
        piece = sound[at:at + line["samples"]].astype(np.float32) / np.float32(32768)
        at += line["samples"]
        marks = tuple((m[0], m[1] / rate, m[2] / rate if len(m) > 2 else None) for m in line["marks"])
        out.append(Spoken(piece, rate, marks))
    return answer["version"], out


@cache
def version_of(program: Path, python: str) -> str | None:
    """What the child says of its engine's version; None where the engine is not there or does not start."""
    try:
        return run_child(program, {"jobs": []}, seconds=30, python=python)[0]
    except Missing:
        return None
