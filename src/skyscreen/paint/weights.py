"""Where a painter's weights lie, and whether they are whole. Nothing is fetched; safetensors alone are read; no code of
a repository runs.

    SKYSCREEN_WEIGHTS/<painter>/model_index.json …, or the user's own hub cache (HF_HUB_CACHE)
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from skyscreen.core.errors import Broken, Missing
from skyscreen.paint.protocol import Limits

INDEX = "model_index.json"


def folder(limits: Limits) -> Path | None:
    """Where the weights lie: a folder of the user's own, else the hub cache."""
    own = os.environ.get("SKYSCREEN_WEIGHTS", "")
    if own and (Path(own) / limits.name / INDEX).exists():
        return Path(own) / limits.name
    name = limits.weights.removeprefix("huggingface.co/")
    cache = Path(os.environ.get("HF_HUB_CACHE", "") or Path.home() / ".cache/huggingface/hub")
    found = sorted((cache / f"models--{name.replace('/', '--')}" / "snapshots").glob(f"*/{INDEX}"))
    return found[-1].parent if found else None


def missing(limits: Limits) -> str:
    """Why the weights cannot be used, in words; empty: they are here."""
    return "" if folder(limits) else f"its weights are not here: {limits.weights}, into SKYSCREEN_WEIGHTS"


def checked(limits: Limits) -> Path:
    """The folder of the weights.

    Raises:
        Missing: they are not here.
    """
    place = folder(limits)
    if place is None:
        raise Missing(limits.name, "its weights are not here", f"Get {limits.weights} into SKYSCREEN_WEIGHTS")
    return place


def on_gpu(limits: Limits) -> None:
    """Raises Missing where torch can use no GPU."""
    import torch  # pyright: ignore[reportMissingImports]

    if not torch.cuda.is_available():
        raise Missing(limits.name, "there is no GPU that torch can use", "Paint on a machine with one")


@contextmanager
def read(place: Path) -> Iterator[None]:
    """What a loader says of weights that it cannot read, named."""
    try:
        yield
    except (OSError, ValueError, RuntimeError) as error:
        raise Broken(f"weights in {place.name}", " ".join(str(error).split())[:200], "Fetch them again") from error
