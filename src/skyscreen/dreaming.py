"""`skyscreen dream`: a sentence, a picture or a video → a short clip by our own model, labelled and sealed."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Any

from skyscreen.core import digest, proc
from skyscreen.core.errors import BadInput, Missing
from skyscreen.core.progress import Tick, Watch, silent
from skyscreen.filing import written
from skyscreen.given import pictures, rate_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SOURCE_TYPE = "trainedAlgorithmicMedia"
"""IPTC: a model drew it that learned from examples."""
SIDE = 512
"""Pixels of the file's side: the model's 64, enlarged."""


def dream(
    text: str,
    out: Path,
    *,
    image: Path | None = None,
    video: Path | None = None,
    until: Path | None = None,
    frames: int = 0,
    seed: int = 0,
    steps: int = 20,
    guidance: float = 2.5,
    weights: Path | None = None,
    watch: Watch = silent,
) -> dict[str, Any]:
    """Draw a clip.

    Args:
        image: the first frame.
        video: its last half window is gone on from.
        until: the last frame of the first window.

    Returns:
        file, frames, size, words that said nothing to the model, how its weights came about, seal.

    Raises:
        BadInput: a value or a file cannot be used.
        Missing: torch or the weights are not here.
    """
    if out.suffix.lower() != ".mp4":
        raise BadInput(str(out), "must end in .mp4", "Try -o clip.mp4")
    if image is not None and video is not None:
        raise BadInput("--image and --video", "both say how the clip begins", "Give one of them")
    if not 1 <= steps <= 500:
        raise BadInput(f"{steps} steps", "must be 1 to 500", "Try 20")
    if not 0 <= guidance <= 20:
        raise BadInput(f"guidance {guidance:g}", "must be 0 to 20", "Try 2.5")
    for name in ("torch", "safetensors"):
        if importlib.util.find_spec(name) is None:
            raise Missing(name, "is not installed", "pip install 'skyscreen[model]'")
    proc.pin()
    proc.patient()
    from skyscreen.model.dream import Dreamer, Wish

    dreamer = Dreamer(weights)
    _threads()
    size = dreamer.shape.size
    head = picture(image, size, 1) if image is not None else None
    if video is not None:
        head = picture(video, size, 10_000, dreamer.shape.rate)[-dreamer.shape.frames // 2 :]
    tail = None if until is None else picture(until, size, 1)
    wish = Wish(text, seed, frames, head, tail, steps=steps, guidance=guidance)
    drawn = dreamer.draw(wish, lambda done, of: watch(Tick("dream", out.stem, done, of)))
    identity = digest.of({"weights": dreamer.card.digest, "text": text, "seed": seed, "frames": len(drawn)})
    facts = {"weights_sha256": dreamer.card.digest, "words": text}
    seal = written(drawn, out, dreamer.shape.rate, text, identity, SOURCE_TYPE, facts, (SIDE, SIDE))
    return {"file": str(out), "frames": len(drawn), "rate": dreamer.shape.rate, "size": size, "shown": SIDE,
            "unknown": dreamer.tokens.unknown(text), "trained": dict(dreamer.card.training), "seal": seal}  # fmt: skip


def _threads() -> None:
    import torch

    torch.set_num_threads(proc.cores())  # `proc.pin` holds OpenMP to one, for the simulation's sake


def picture(path: Path, size: int, most: int, rate: float = 0.0) -> NDArray[np.uint8]:
    """(k, size, size, 3): a picture, or a video's frames at `rate`; cut square about the middle.

    Raises:
        BadInput: it cannot be read.
    """
    import numpy as np
    from PIL import Image

    rows = pictures(path, most)
    if rate:
        rows = rows[:: max(round(rate_of(path) / rate), 1)]
    high, wide = rows.shape[1:3]
    side = min(high, wide)
    box = ((wide - side) // 2, (high - side) // 2, (wide + side) // 2, (high + side) // 2)
    cut = [Image.fromarray(row).crop(box).resize((size, size), Image.Resampling.BOX) for row in rows]
    return np.stack([np.asarray(row) for row in cut])
