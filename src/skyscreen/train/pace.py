"""`python -m skyscreen.train.pace own`: where the time of a step of training goes, as one line of JSON.

The steps are those of a run (`loop.Run.one`), of a network that has learned nothing. Parts are timed on the device, by
events between them, so nothing waits; what the host takes to ask for a step is timed apart, with the device at rest:
where that is less than the step, saving launches (CUDA graphs) gains nothing.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch

from skyscreen.core.errors import BadInput, SkyscreenError
from skyscreen.train.config import Config, named
from skyscreen.train.laws import Laws
from skyscreen.train.log import peak
from skyscreen.train.loop import Run, flops
from skyscreen.train.parallel import Group

HELD = 2048
"""Clips in the ring: enough to draw from; making newer ones goes on at a run's pace."""
BEFORE = 5
"""Steps that are not timed: the first compiles, the next ones warm the device's caches."""
ALONE = 5
"""Steps that the host asks for with the device at rest."""


@dataclass(frozen=True)
class Pace:
    """Of a step, in milliseconds."""

    step: float
    """The median of the windows' means."""
    parts: dict[str, float]
    """In the order in which they come."""
    host: float
    """To ask for a step of a device at rest; on a CPU the step itself."""


def measured(run: Run, steps: int, window: int = 10) -> Pace:
    """Time so many steps in windows, then the parts of as many again, then the host.

    Args:
        run: moved on by all these steps, at 1/100 of its rates, so that the loss stays a number.
    """

    def wait() -> None:
        if run.device.type == "cuda":
            torch.cuda.synchronize(run.device)

    def go(count: int, each: Callable[[], Callable[[str], None]] = lambda: lambda _: None) -> float:
        """Seconds for so many steps."""
        wait()
        began = time.perf_counter()
        for _ in range(count):
            run.one(0.01, each())
            run.step += 1
        wait()
        return time.perf_counter() - began

    go(BEFORE)
    windows = [go(min(window, steps)) / min(window, steps) for _ in range(max(steps // window, 1))]
    clocks: list[list[tuple[str, Any]]] = []

    def watched() -> Callable[[str], None]:
        row: list[tuple[str, Any]] = [("", _now(run.device))]
        clocks.append(row)
        return lambda part: row.append((part, _now(run.device)))

    go(steps, watched)
    spent: dict[str, list[float]] = defaultdict(list)
    for row in clocks:
        for (_, then), (part, now) in pairwise(row):
            spent[part].append(_between(then, now))
    asked = []
    for _ in range(ALONE):
        wait()
        began = time.perf_counter()
        run.one(0.01)
        run.step += 1
        asked.append(time.perf_counter() - began)
    wait()
    return Pace(statistics.median(windows) * 1e3, {part: statistics.mean(rows) for part, rows in spent.items()},
                statistics.median(asked) * 1e3)  # fmt: skip


def _now(device: torch.device) -> Any:
    if device.type != "cuda":
        return time.perf_counter()
    event = torch.cuda.Event(enable_timing=True)
    event.record()
    return event


def _between(then: Any, now: Any) -> float:
    """Milliseconds."""
    return then.elapsed_time(now) if hasattr(then, "elapsed_time") else (now - then) * 1e3


def kernels(run: Run, count: int = 3, rows: int = 40) -> list[dict[str, Any]]:
    """The device's kernels by the time that they take in `count` steps: name, ms a step, calls a step."""
    from torch.profiler import ProfilerActivity, profile

    cuda = run.device.type == "cuda"
    with profile(activities=[ProfilerActivity.CUDA if cuda else ProfilerActivity.CPU]) as seen:
        for _ in range(count):
            run.one(0.01)
            run.step += 1
        if cuda:
            torch.cuda.synchronize(run.device)
    key = "self_device_time_total" if cuda else "self_cpu_time_total"
    found = sorted(seen.key_averages(), key=lambda row: -getattr(row, key))
    return [{"kernel": row.key[:120], "ms": getattr(row, key) / 1e3 / count, "calls": row.count / count}
            for row in found[:rows]]  # fmt: skip


def asked(name: str, batch: int, heads: int, width: int, depth: int) -> Config:
    """The configuration with what was changed about it."""
    config = named(name)
    told = {"heads": heads, "width": width, "depth": depth}
    shape = replace(config.shape, **{key: value for key, value in told.items() if value})
    held = min(HELD, config.pool)
    return replace(config, shape=shape, batch=batch or config.batch, pool=held, begin=held)


def main() -> int:
    parser = argparse.ArgumentParser("skyscreen.train.pace", description="Where the time of a step goes.")
    parser.add_argument("name", help="a configuration")
    parser.add_argument("--steps", type=int, default=30)
    parser.add_argument("--device", default="")
    for what in ("batch", "heads", "width", "depth"):
        parser.add_argument(f"--{what}", type=int, default=0, help="another than the configuration's")
    parser.add_argument("--tuned", action="store_true", help="let Inductor try neighbouring launches of its kernels")
    parser.add_argument("--kernels", type=Path, help="write the longest kernels there, as JSON")
    parser.add_argument("--out", type=Path, help="add the line to this file")
    told = parser.parse_args()
    try:
        if told.steps < 1:
            raise BadInput(f"{told.steps} steps", "must be at least 1", "Try --steps 30")
        print(json.dumps(line := _line(told)), flush=True)
    except SkyscreenError as error:
        print(f"{error.value}: {error.rule}\n  {error.remedy}", file=sys.stderr)
        return error.code
    if told.out:
        with told.out.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
    return 0


def _line(told: argparse.Namespace) -> dict[str, Any]:
    device = told.device or ("cuda:0" if torch.cuda.is_available() else "cpu")
    config = asked(told.name, told.batch, told.heads, told.width, told.depth)
    cuda = device.startswith("cuda")
    if cuda:
        torch.backends.cuda.matmul.allow_tf32 = True
        torch.set_float32_matmul_precision("high")
    else:
        config = replace(config, precision="fp32", pool=min(config.pool, 64), begin=min(config.begin, 64))
    if told.tuned:
        import torch._inductor.config as inductor

        inductor.coordinate_descent_tuning = True
    maker = Laws(config.shape, device)
    config = config.with_words(len(maker.vocabulary))
    began = time.monotonic()
    run = Run(config, maker, Group(device=device))
    pace = measured(run, told.steps)
    if told.kernels:
        told.kernels.write_text(json.dumps(kernels(run), indent=1), "utf-8")
    rate = config.batch / pace.step * 1e3
    top = peak(torch.cuda.get_device_name()) if cuda else 0.0
    return {
        "name": config.name, "changed": {key: value for key, value in (("batch", told.batch), ("heads", told.heads),
                                         ("width", told.width), ("depth", told.depth), ("tuned", told.tuned)) if value},
        "device": torch.cuda.get_device_name() if cuda else "cpu", "torch": torch.__version__,
        "weights": sum(weight.numel() for weight in run.network.parameters()), "batch": config.batch,
        "step_ms": pace.step, "clips_s": rate, "mfu": rate * flops(config.shape) / top if top else None,
        "host_ms": pace.host, "parts_ms": pace.parts,
        "gb": torch.cuda.max_memory_allocated() / 1e9 if cuda else None, "seconds": time.monotonic() - began,
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
