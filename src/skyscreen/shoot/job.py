"""One shot from states to files; one still; the machine's fingerprint."""

from __future__ import annotations

import platform
import time
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue import index
from skyscreen.core.errors import Refused
from skyscreen.core.progress import Tick, Watch
from skyscreen.nouns.look import Look, Rule
from skyscreen.nouns.order import Order
from skyscreen.nouns.take import SHEET, VIDEO, Take
from skyscreen.nouns.world import Staged
from skyscreen.shoot.coverage import Census
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.renderer import Renderer
from skyscreen.shoot.take import Encoder


def look_of(order: Order) -> Look:
    return index.get("looks", order.look).make(Rule)


def run(staged: Staged, order: Order, folder: Path, *, watch: Watch, stop: Any, passes: Path | None) -> Take:
    folder.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    look = look_of(order)
    renderer = Renderer(gpu(), staged.world, order, look)
    census = Census(order)
    spent = {"setup": time.perf_counter() - start, "stage": 0.0, "draw": 0.0, "wait": 0.0}
    exporter = _Passes(passes, renderer) if passes else None
    picture: NDArray[np.uint8] | None = None
    try:
        with Encoder(folder / VIDEO, order.width, order.height, order.fps) as encoder:
            states, mark, done = iter(staged.frames()), time.perf_counter(), 0
            for state in states:
                spent["stage"] += time.perf_counter() - mark
                if stop is not None and stop.is_set():
                    raise Refused(f"shot {order.shot.id}", "was stopped", "Run the same command again to go on")
                mark = time.perf_counter()
                if picture is None or not held(state.frame, order.fps, look.rate):
                    counted = census.wanted(state.frame) or look.rate > 0
                    renderer.draw(state, census=counted)
                    picture = renderer.picture()
                    if counted:
                        census.add(renderer.census())
                if exporter:
                    exporter.write(state.frame)
                spent["draw"] += time.perf_counter() - mark
                mark = time.perf_counter()
                encoder.put(picture)
                spent["wait"] += time.perf_counter() - mark
                done += 1
                watch(Tick("shoot", order.shot.id, done, order.frames))
                mark = time.perf_counter()
        spent["encode"] = encoder.seconds
        take = Take(
            folder=folder, shot=order.shot.id, width=order.width, height=order.height, fps=order.fps, frames=done,
            head=order.head, coverage=census.result(), events=tuple(asdict(event) for event in staged.events),
            physics=staged.physics, timings={key: round(value, 3) for key, value in spent.items()},
            notes=tuple(staged.notes))
        take.save()
    except BaseException:
        for name in (VIDEO, SHEET):
            (folder / name).unlink(missing_ok=True)
        raise
    return take


def held(frame: int, fps: int, rate: int) -> bool:
    """True where a look drawn `rate` times a second shows the drawing before again."""
    return rate > 0 and frame > 0 and frame * rate // fps == (frame - 1) * rate // fps


def one(staged: Staged, order: Order, frame: int) -> NDArray[np.uint8]:
    renderer = Renderer(gpu(), staged.world, order, look_of(order))
    for state in staged.frames():
        if state.frame == frame:
            renderer.draw(state)
            return np.ascontiguousarray(renderer.picture()[..., :3])
    raise Refused(f"frame {frame}", f"lies outside of the shot's {order.frames} frames", "Choose one inside")


class _Passes:
    """depth_00000.npy in metres (inf: sky) and ident_00000.npy (object id << 8 | class)."""

    def __init__(self, folder: Path, renderer: Renderer) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.renderer = folder, renderer
        from skyscreen.shoot.fullscreen import FullScreen

        t = renderer.targets
        self.metres = t.make("r32float")
        self.full = FullScreen(renderer.gpu, renderer.group, "metres", [("depth", "depth", t.depth_view)],
                               [self.metres])

    def write(self, frame: int) -> None:
        made = self.renderer.gpu
        encoder = made.device.create_command_encoder()
        self.full.record(encoder)
        made.queue.submit([encoder.finish()])
        depth = made.read(self.metres, np.float32, 1)[..., 0]
        np.save(self.folder / f"depth_{frame:05d}.npy", np.where(depth > 1e5, np.float32(np.inf), depth))
        np.save(self.folder / f"ident_{frame:05d}.npy", made.read(self.renderer.targets.ident, np.uint32, 1)[..., 0])


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
