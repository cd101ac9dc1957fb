"""The film's pictures in pieces of whole groups of pictures, several made at a time, each in a process of its own.

A piece knows nothing of the one before: takes are read from its first frame on, grain and letters go by the film's
frame number, and x264 begins anew. So the film is the same file however many processes made it, and a machine of many
cores is not held up by one row of frames.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from skyscreen.core import proc
from skyscreen.core.errors import Broken
from skyscreen.core.progress import Tick, Watch
from skyscreen.cut.encode import Encoder, keys
from skyscreen.cut.files import whole
from skyscreen.cut.footage import Assembly
from skyscreen.cut.grain import Grain
from skyscreen.cut.layers import Layers
from skyscreen.cut.overlay import planes_of
from skyscreen.nouns.reel import Reel

GROUPS = 4
"""Groups of pictures in a piece: eight seconds. A minute is eight pieces; what a process costs to begin (0.5 s) is a
tenth of what it does."""
ROOM = 400_000_000
"""Bytes of free memory that a process at 1080p asks for: x264 keeps some thirty frames."""
POLL = 0.25
"""Seconds between two looks at how far the pieces are."""

_count: Any = None
"""In a child: how many frames all children have made, shared with the parent."""


@dataclass(frozen=True)
class Finish:
    """All that decides the finished pictures."""

    reel: Reel
    width: int
    height: int
    label: str | None
    crf: int = 20
    bitrate: int | None = None


def parts(frames: int, fps: int, *, whole_film: bool = False) -> list[tuple[int, int]]:
    """Half-open ranges of film frames, each from a key frame on; one of all where bits are shared out over the film."""
    step = frames if whole_film else GROUPS * keys(fps)
    return [(start, min(start + step, frames)) for start in range(0, frames, step)]


def made(finish: Finish, folder: Path, watch: Watch, name: str) -> Iterator[Path]:
    """The pieces in the film's order, as they are ready, in `folder`; each belongs to whoever takes it."""
    plan = finish.reel.plan
    rows = parts(plan.frames, plan.fps, whole_film=finish.bitrate is not None)
    paths = [folder / f"{start:06}.mp4" for start, _ in rows]
    hands = min(len(rows), proc.cores(), max(proc.free_memory() // ROOM, 1))
    if hands == 1:
        for (start, end), path in zip(rows, paths, strict=True):
            for frame in piece(finish, start, end, path):
                if (frame + 1) % plan.fps == 0 or frame + 1 == plan.frames:
                    watch(Tick("cut", name, frame + 1, plan.frames))
            yield path
        return
    proc.pin()
    context, before = multiprocessing.get_context("spawn"), set(multiprocessing.active_children())
    count = context.Value("q", 0)
    with proc.nameless_main(), ProcessPoolExecutor(hands, context, _begin, (count,)) as pool:
        try:
            tasks = [pool.submit(_piece, finish, start, end, path)
                     for (start, end), path in zip(rows, paths, strict=True)]
            for task, path in zip(tasks, paths, strict=True):
                while not task.done():
                    wait([task], timeout=POLL)
                    watch(Tick("cut", name, count.value, plan.frames))
                task.result()
                yield path
        except BrokenProcessPool as error:
            raise Broken(name, "a process that finished its pictures was ended from outside", "Run the same command "
                         "again, with more memory free; the shots are kept") from error
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for child in set(multiprocessing.active_children()) - before:
                child.terminate()  # half a piece is of no use to anybody
            raise
    watch(Tick("cut", name, plan.frames, plan.frames))


def piece(finish: Finish, start: int, end: int, path: Path) -> Iterator[int]:
    """Film frames `start` to `end` to `path`, without sound; yields each as it is handed to the encoder."""
    import av

    reel, width, height = finish.reel, finish.width, finish.height
    layers = Layers(reel, width, height, finish.label)
    grain = Grain(width, height, reel.grain, reel.seed) if reel.grain > 0 else None
    with whole(path) as work, Assembly(reel, width, height) as pictures:
        encoder = Encoder(work, width, height, reel.plan.fps, crf=finish.crf, bitrate=finish.bitrate, sound=False)
        try:
            for frame in range(start, end):
                luma, cb, cr = pictures.planes(frame)
                out = av.VideoFrame(width, height, "yuv420p")
                planes = planes_of(out)
                if grain is None:
                    planes[0][...] = luma
                else:
                    grain.lay(luma, planes[0], frame)
                planes[1][...], planes[2][...] = cb, cr
                layers.lay(planes, frame)
                encoder.picture(out)
                yield frame
            encoder.close()
        except BaseException:
            encoder.abandon()
            raise


def _piece(finish: Finish, start: int, end: int, path: Path) -> None:
    for _ in piece(finish, start, end, path):
        with _count.get_lock():
            _count.value += 1


def _begin(count: Any) -> None:
    global _count
    _count = count
    proc.begin_child()
