"""The render child: takes an order, stages it, shoots it, says so. One child a device; it dies with its parent."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any

from skyscreen.core import proc
from skyscreen.core.errors import Broken, SkyscreenError
from skyscreen.core.progress import Tick
from skyscreen.nouns.order import Order

LOST = 75
"""Exit status of a child whose device was lost (EX_TEMPFAIL): the parent starts another for the same job."""


@dataclass(frozen=True)
class Job:
    """What the parent sends."""

    kind: str
    """take, still, stage or fingerprint."""
    order: Order | None = None
    folder: Path | None = None
    passes: Path | None = None
    making: bool = False
    """Whether the take gets a making-of beside it."""


def serve(pipe: Connection, stop: Event) -> None:
    """Run jobs from the pipe until it closes. Answers ('tick', Tick), then ('done', value) or ('error', exception)."""
    proc.begin_child()  # Ctrl-C reaches the parent, which raises the stop token
    with contextlib.suppress(EOFError, BrokenPipeError):
        while True:
            job = pipe.recv()
            try:
                pipe.send(("done", _run(job, lambda tick: pipe.send(("tick", tick)), stop)))
            except SkyscreenError as error:
                pipe.send(("error", error))
            except Exception as error:
                import traceback

                from skyscreen.shoot import device_alive

                if not device_alive():
                    sys.exit(LOST)  # a new process finds the device again, or names what is missing

                pipe.send(("error", Broken(
                    f"{job.kind} {job.order.shot.id if job.order else ''}".strip(),
                    f"failed with {type(error).__name__}: {error}",
                    f"Please report it with these lines:\n{traceback.format_exc(limit=-8)}")))


def _run(job: Job, watch: Callable[[Tick], None], stop: Event) -> Any:
    from skyscreen.shoot import fingerprint, shoot, still

    if job.kind == "fingerprint":
        return fingerprint()
    from skyscreen.stage import stage

    assert job.order is not None and job.folder is not None
    staged = stage(job.order)
    if job.kind == "still":
        _save_still(still(staged, job.order), job.folder / "still.png")
        return job.folder
    take = shoot(staged, job.order, job.folder, watch=watch, stop=stop, passes=job.passes, making=job.making)
    return take.folder


def _save_still(picture: Any, path: Path) -> None:
    """Write (H, W, 3) uint8 as PNG through the encoder that is there anyway."""
    import av

    height, width = picture.shape[:2]
    frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
    codec: Any = av.CodecContext.create("png", "w")
    codec.width, codec.height, codec.pix_fmt = width, height, "rgb24"
    from fractions import Fraction

    codec.time_base = Fraction(1, 1)
    path.write_bytes(b"".join(bytes(p) for p in [*codec.encode(frame), *codec.encode(None)]))
