"""`skyscreen train`, without what the other commands need."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from skyscreen.core import proc
from skyscreen.core.errors import BadInput, Missing
from skyscreen.train.config import named


def planned(name: str, gpus: int, parallel: str = "ddp", batch: int | None = None) -> list[str]:
    """Lines on what a run of this configuration would cost on so many GPUs, `batch` clips on each."""
    from skyscreen.train.plan import REACHED, plan

    if not 1 <= gpus <= 100_000:
        raise BadInput(f"{gpus} GPUs", "must be 1 to 100,000", "Try --plan 8")
    config = named(name)
    batch = batch or max(config.batch // gpus, 1)
    made = plan(config, gpus, parallel, batch)
    return [
        f"{name} on {gpus} H100, {parallel}: {made.weights / 1e6:.1f} M weights",
        f"memory a GPU: {made.held / 1e9:.2f} GB weights, slopes, moments, average; {made.felt / 1e9:.1f} GB kept for "
        f"the way back; {made.pool / 1e9:.1f} GB of clips",
        f"traffic: {made.sent / 1e6:.1f} MB a GPU and step, {made.travel * 1e3:.2f} ms if nothing of it is hidden",
        f"a step of {batch} clips a GPU: {made.compute * 1e3:.1f} ms at {REACHED:.0%} of the peak (assumed)",
        f"{made.clips:.0f} clips a second",
    ]


def train(
    name: str,
    *,
    minutes: float | None = None,
    steps: int | None = None,
    out: Path | None = None,
    resume: bool = False,
    batch: int | None = None,
    reuse: float | None = None,
    device: str = "",
    split_mb: float = 0.0,
    parallel: str = "ddp",
    save_every: int = 0,
    compiled: bool | None = None,
    seed: int | None = None,
    ray: int = 0,
) -> list[Path]:
    """Teach the configuration `name` with the world of laws. Returns the files of weights, the last ones last.

    Args:
        ray: workers of a Ray cluster that share the work; 0: this process, or those that torchrun started.

    Raises:
        Missing: torch is not installed, or --resume finds nothing.
        BadInput: a value cannot be used.
    """
    if minutes is not None and not 0 < minutes <= 1e6:
        raise BadInput(f"{minutes:g} minutes", "must be above 0", "Try --minutes 5")
    if steps is not None and steps < 1:
        raise BadInput(f"{steps} steps", "must be at least 1", "Try --steps 1000")
    if minutes is not None and steps is not None:
        raise BadInput("minutes and steps", "are two clocks", "Name one of them")
    config = named(name)
    told = {"batch": batch, "reuse": reuse, "seed": seed, "compiled": compiled, "steps": steps}
    config = replace(config, **{key: value for key, value in told.items() if value is not None})
    proc.patient()
    try:
        import torch
    except ImportError as error:
        raise Missing("torch", "is not installed", "pip install 'skyscreen[model]'") from error
    folder = (out or Path("runs") / name).absolute()
    if ray:
        from skyscreen.train.on_ray import teach

        told = {"minutes": minutes, "steps": steps, "batch": batch, "reuse": reuse, "split_mb": split_mb, "seed": seed,
                "parallel": parallel, "save_every": save_every, "compiled": compiled}  # fmt: skip
        teach(partial(train, name, out=folder, **told), ray, folder, device, resume=resume)
        return sorted(folder.glob(f"{name}*.safetensors*"), key=lambda path: path.stat().st_mtime_ns)
    from skyscreen.train.clock import Clock
    from skyscreen.train.laws import Laws
    from skyscreen.train.log import Log
    from skyscreen.train.loop import Run
    from skyscreen.train.parallel import joined, leave

    torch.backends.cuda.matmul.allow_tf32 = True
    torch.set_float32_matmul_precision("high")
    group = joined(device)
    if group.device == "cpu":
        torch.set_num_threads(max(proc.cores() // group.world, 1))
        # a core makes some ten clips a second: the first step must not wait for thousands
        config = replace(config, precision="fp32", pool=min(config.pool, 2048), begin=min(config.begin, 64))
    maker = Laws(config.shape, group.device)
    config = config.with_words(len(maker.vocabulary))
    log = Log(folder if group.first else None, quiet=not group.first)
    run = Run(config, maker, group, parallel)
    clock = Clock(config.warmup, config.decay, config.steps if minutes is None else 10**9, (minutes or 0.0) * 60)
    log.say(f"{name}: {sum(w.numel() for w in run.network.parameters()) / 1e6:.2f} M weights, "
            f"{config.shape.places} patches, batch {config.batch}, on {group.device}")  # fmt: skip
    try:
        split = round(split_mb * (1 << 20))
        files = run.go(clock, folder, log, resume=resume, save_every=save_every, split=split).files
    finally:
        log.close()
        run = None
        leave(group)
    for path in files:
        if group.first:
            print(f"{path}  {path.stat().st_size / 1e6:.1f} MB", flush=True)
    return files
