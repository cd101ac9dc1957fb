"""The run over a Ray cluster: Ray Train starts the workers, joins them into torch's group, and starts all anew when one
is lost; what is learned, and that going on is exact, is the run's own (`loop.py`, `checkpoint.py`).

The folder must be seen under the same path by every machine, and `skyscreen[model,ray]` be installed there. A cluster
is named by RAY_ADDRESS; without one Ray is started here.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from skyscreen.core.errors import BadInput, Broken, Missing
from skyscreen.train import checkpoint

TRIES = 3
"""How often lost workers are started again."""


def teach(work: Callable[..., object], workers: int, folder: Path, device: str = "", *, resume: bool = False) -> None:
    """Call `work(device=…, resume=…)` in so many processes that torch has joined into one group.

    Args:
        folder: of the run, absolute. Workers that are started again go on from its checkpoint, if this run wrote it.
        device: cpu, or cuda for one GPU a worker; '' for GPUs where the cluster has so many.

    Raises:
        Missing: Ray is not installed, or the cluster has too few processors or GPUs.
        Broken: the workers failed more often than `TRIES`; says with what.
    """
    if not 1 <= workers <= 10_000:
        raise BadInput(f"{workers} workers", "must be 1 to 10,000", "Try --ray 2")
    try:
        import ray  # pyright: ignore[reportMissingImports]
        from ray.train import FailureConfig, RunConfig, ScalingConfig  # pyright: ignore[reportMissingImports]
        from ray.train.torch import TorchTrainer  # pyright: ignore[reportMissingImports]
    except ImportError as error:
        raise Missing("Ray Train", "is not installed", "pip install 'skyscreen[ray]', or leave out --ray") from error
    mine = not ray.is_initialized()
    if mine:
        ray.init(include_dashboard=False, log_to_driver=True)
    try:
        there = ray.cluster_resources()
        gpus = device.startswith("cuda") or (not device and there.get("GPU", 0) >= workers)
        kind = "GPU" if gpus else "CPU"
        if there.get(kind, 0) < workers:
            raise Missing(f"{workers} workers", f"need {workers} {kind}s, and the cluster has {there.get(kind, 0):.0f}",
                          f"Take --ray {max(int(there.get(kind, 0)), 1)}, or name another cluster by RAY_ADDRESS")
        told = {"work": work, "device": "cuda" if gpus else "cpu", "resume": resume, "folder": str(folder),
                "before": _written(folder)}  # fmt: skip
        trainer = TorchTrainer(
            _worker, train_loop_config=told, scaling_config=ScalingConfig(num_workers=workers, use_gpu=gpus),
            run_config=RunConfig(name="ray", storage_path=str(folder),
                                 failure_config=FailureConfig(max_failures=TRIES)))  # fmt: skip
        try:
            trainer.fit()
        except Exception as error:  # Ray wraps a worker's error in classes of its own, which differ by version
            raise Broken(f"training on {workers} workers", _last_line(error),
                         "Mend that, then go on with --resume") from error  # fmt: skip
    finally:
        if mine:
            ray.shutdown()


def _worker(told: dict[str, Any]) -> None:
    """In each worker."""
    folder, device = Path(told["folder"]), told["device"]
    if device == "cuda":
        from ray.train.torch import get_device  # pyright: ignore[reportMissingImports]

        device = str(get_device())
    told["work"](device=device, resume=told["resume"] or _written(folder) != told["before"])


def _written(folder: Path) -> int:
    """When the folder's checkpoint was written, in nanoseconds; 0: there is none."""
    try:
        return (folder / checkpoint.NAME).stat().st_mtime_ns
    except OSError:
        return 0


def _last_line(error: BaseException) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1][:300] if lines else type(error).__name__
