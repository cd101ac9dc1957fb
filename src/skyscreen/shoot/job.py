"""One shot from states to files; one still; the machine's fingerprint."""

from __future__ import annotations

import platform
import time
from contextlib import ExitStack
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue import index
from skyscreen.core.errors import Refused
from skyscreen.core.progress import Tick, Watch
from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.look import Look
from skyscreen.nouns.order import Order
from skyscreen.nouns.staged import Staged
from skyscreen.nouns.take import DEPTH, MAKING, SHEET, VIDEO, Take
from skyscreen.nouns.world import World
from skyscreen.shoot import temporal
from skyscreen.shoot.coverage import Census
from skyscreen.shoot.export import Exporter
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.points import points
from skyscreen.shoot.renderer import Renderer
from skyscreen.shoot.take import Encoder


def look_of(order: Order) -> Look:
    return index.look_named(order.look)


def run(staged: Staged, order: Order, folder: Path, *, watch: Watch, stop: Any, passes: Path | None,
        making: bool = False) -> Take:
    folder.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    look = look_of(order)
    renderer = Renderer(gpu(), staged.world, order, look, passes=passes is not None, making=making)
    census = Census(order)
    spent = {"setup": time.perf_counter() - start, "stage": 0.0, "draw": 0.0}
    exporter = Exporter(passes, renderer.gather, staged.world, order) if passes and renderer.gather else None
    try:
        with ExitStack() as films:
            encoder, *others = (films.enter_context(Encoder(folder / name, order.width, order.height, order.fps))
                                for name in ((VIDEO, MAKING) if making else (VIDEO,)))
            line = _Line(renderer, encoder, census, exporter, order, look, staged.world, *others)
            mark = time.perf_counter()
            for state in staged.frames():
                spent["stage"] += time.perf_counter() - mark
                if stop is not None and stop.is_set():
                    raise Refused(f"shot {order.shot.id}", "was stopped", "Run the same command again to go on")
                mark = time.perf_counter()
                line.push(state)
                spent["draw"] += time.perf_counter() - mark
                watch(Tick("shoot", order.shot.id, state.frame + 1, order.frames))
                mark = time.perf_counter()
            line.flush()
            if exporter:
                exporter.close()
            if line.depths:
                np.save(folder / DEPTH, np.stack(line.depths))
            spent["wait"] = line.waited
        spent["encode"] = encoder.seconds
        take = Take(
            folder=folder, shot=order.shot.id, width=order.width, height=order.height, fps=order.fps, frames=line.done,
            head=order.head, coverage=census.result(),
            events=tuple(asdict(event) for event in staged.events),
            physics=staged.physics, timings={key: round(value, 3) for key, value in spent.items()},
            notes=tuple(staged.notes), opening=staged.opening)
        take.save()
    except BaseException:
        if exporter:
            exporter.abandon()
        for name in (VIDEO, MAKING, SHEET, DEPTH):
            (folder / name).unlink(missing_ok=True)
        raise
    return take


class _Line:
    """Frames in, pictures out, one behind: while the device draws a frame, Python stages and records the next. A
    frame's picture is read right before the next one is submitted, so nothing of it is overwritten."""

    def __init__(self, renderer: Renderer, encoder: Encoder, census: Census, exporter: Exporter | None, order: Order,
                 look: Look, world: World, making: Encoder | None = None) -> None:
        self.renderer, self.encoder, self.census, self.exporter = renderer, encoder, census, exporter
        self.making, self.world, self.size = making, world, (order.width, order.height)
        self.fps, self.rate, self.members = order.fps, look.rate, len(order.cast)
        self.done, self.waited = 0, 0.0
        tail = order.frames - order.head - round(order.shot.duration * order.fps)
        self.near_end = order.frames - 2 * tail if order.chain is not None and tail else order.frames
        """From here on distances are kept: a time wipe goes by them."""
        self.depths: list[NDArray[np.float16]] = []
        self._picture: NDArray[np.uint8] | None = None
        self._drawn: tuple[FrameState, bool] | None = None
        """Frame that stands on the device, and whether its cast is to be counted."""

    def push(self, state: FrameState) -> None:
        if self.done + (self._drawn is not None) and held(state.frame, self.fps, self.rate):
            self.flush()
            assert self._picture is not None
            if self.exporter or self.making:
                self.renderer.unshown(state)
                self._beside(state)
            self._put(self._picture)
            return
        counted = self.census.wanted(state.frame) or self.rate > 0 or state.frame >= self.near_end
        self.renderer.draw(state, census=counted, before=self.flush)
        self._drawn = state, counted

    def flush(self) -> None:
        """Read what the device holds and hand it to the encoder."""
        if self._drawn is None:
            return
        state, counted = self._drawn
        self._drawn = None
        self._picture = self.renderer.picture()
        if counted:
            self.census.add(state.frame, self.renderer.sample.census(self.members))
            self.census.point(state.frame, points(self.world, state, *self.size))
            if state.frame >= self.near_end:
                self.depths.append(self.renderer.sample.distances().astype(np.float16))
        self._beside(state)
        self._put(self._picture)

    def _beside(self, state: FrameState) -> None:
        """Keep what was asked for beside the picture, of the frame that stands on the device."""
        if self.exporter:
            self.exporter.write(state, self.renderer.exposure)
        if self.making:
            self.making.put(self.renderer.made())

    def _put(self, picture: NDArray[np.uint8]) -> None:
        mark = time.perf_counter()
        self.encoder.put(picture)
        self.waited += time.perf_counter() - mark
        self.done += 1


def held(frame: int, fps: int, rate: int) -> bool:
    """True where a look drawn `rate` times a second shows the drawing before again."""
    return rate > 0 and frame > 0 and frame * rate // fps == (frame - 1) * rate // fps


def one(staged: Staged, order: Order, frame: int) -> NDArray[np.uint8]:
    """One frame. Foam and spindrift have one second to form: they may lie a little otherwise than in the take; what is
    smoothed over time has `temporal.SETTLE` frames."""
    renderer = Renderer(gpu(), staged.world, order, look_of(order))
    settle = temporal.SETTLE if renderer.temporal else 0
    for state in staged.frames(max(0, frame - order.fps)):
        if state.frame >= frame - settle:
            renderer.draw(state)
        if state.frame == frame:
            return np.ascontiguousarray(renderer.picture()[..., :3])
    raise Refused(f"frame {frame}", f"lies outside of the shot's {order.frames} frames", "Choose one inside")


def told() -> dict[str, str]:
    info = gpu().adapter.info
    return {
        "adapter": info["device"], "driver": info["description"], "type": info["adapter_type"],
        "backend": info["backend_type"], "cpu": _cpu(),
        **{name: version(name) for name in ("wgpu", "numpy", "mujoco", "av")},
    }


def _cpu() -> str:
    """Model of the processor: NumPy's matrix products differ by CPU kernel."""
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
