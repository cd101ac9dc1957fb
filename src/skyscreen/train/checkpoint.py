"""A run's whole state in one file, written so that a crash or a full disk leaves the file before. Going on from it
gives the very losses that an uninterrupted run gives: weights, average, both optimisers, the clock and the step are in
it, and all random numbers and all data follow from (seed, step)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from skyscreen.core.errors import BadInput, Broken, Missing
from skyscreen.train.config import Config, changed

FORMAT = "skyscreen.train/1"
NAME = "checkpoint.pt"


def save(folder: Path, state: dict[str, Any]) -> Path:
    """Replace the folder's checkpoint.

    Raises:
        Broken: the disk is full or cannot be written; the checkpoint before stands.
    """
    path, part = folder / NAME, folder / f".{NAME}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        torch.save({"format": FORMAT, **state}, part)
        part.replace(path)
    except (OSError, RuntimeError) as error:  # torch's writer says a full disk as RuntimeError
        part.unlink(missing_ok=True)
        kept = f"; {NAME} of before is kept" if path.exists() else ""
        raise Broken(str(path), f"cannot be written ({str(error).splitlines()[0][:120]}){kept}",
                     "Free space, then go on with --resume") from error  # fmt: skip
    return path


def load(folder: Path, config: Config) -> dict[str, Any]:
    """The state of the run in this folder, if it is a run of this configuration.

    Raises:
        Missing: there is none.
        BadInput: it is damaged, foreign, or was made with another configuration; says which field.
    """
    path = folder / NAME
    if not path.exists():
        raise Missing(str(path), "is not there", "Start without --resume")
    try:
        # tensors and plain values alone: a checkpoint can run nothing
        told = torch.load(path, map_location="cpu", weights_only=True, mmap=False)
    except Exception as error:  # the unpickler fails in as many ways as a file can be damaged
        raise BadInput(str(path), f"cannot be read ({str(error).splitlines()[0][:100]})", "Start anew") from error
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise BadInput(str(path), f"is no checkpoint of {FORMAT}", "Start anew, elsewhere")
    if why := changed(told["config"], config):
        raise BadInput(f"the configuration of {path}", f"is another: {why}", "Take it as it was, or another --out")
    return told
