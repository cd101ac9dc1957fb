"""The windows of a painter, kept as they are done: a stop loses one window, and what stops the decoder loses no
denoising. A window's file is named by the digest of all that decides its pixels."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core import digest
from skyscreen.core.errors import Broken
from skyscreen.paint.protocol import Painter, Request, Sounding, Staged

Frames = NDArray[np.uint8]
Samples = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Made:
    """A window."""

    frames: Frames
    """(T, H, W, 3)."""
    sound: Samples | None = None
    """(samples, 2) at 48 kHz of a painter that makes sound too: T frames long."""


def kept_or_painted(painter: Painter, request: Request, keep: Path | None) -> Made:
    """A window from the folder of those that are done, else painted now and kept there."""
    path = keep / f"{key(painter, request)}.npy" if keep else None
    heard = path.with_suffix(".sound.npy") if path else None
    if path is not None and path.exists() and (heard is None or heard.exists() or not isinstance(painter, Sounding)):
        sound = np.load(heard, allow_pickle=False) if heard is not None and heard.exists() else None
        return Made(np.load(path, allow_pickle=False), sound)
    made = _painted(painter, request, path)
    _held(painter, request, made.frames)
    if path is not None and heard is not None:
        if made.sound is not None:
            _save(heard, made.sound)
        _save(path, made.frames)
    return made


def _painted(painter: Painter, request: Request, path: Path | None) -> Made:
    """The painter's window. Where it works in two steps its latents are kept beside the window's `path` meanwhile."""
    if not isinstance(painter, Staged) or (path is None and not isinstance(painter, Sounding)):
        return Made(painter.paint(request))
    kept = path.with_suffix(".latents.npy") if path else None
    many = kept.with_suffix(".npz") if kept else None
    if kept is not None and kept.exists():
        latents: Any = np.load(kept, allow_pickle=False)
    elif many is not None and many.exists():
        with np.load(many, allow_pickle=False) as file:
            latents = {name: file[name] for name in file.files}
    else:
        latents = painter.denoise(request)
        if kept is not None and many is not None:
            _save(many if isinstance(latents, Mapping) else kept, latents)
    frames = painter.decode(latents, request)
    return Made(frames, painter.hear(latents, request) if isinstance(painter, Sounding) else None)


def _held(painter: Painter, request: Request, frames: Frames) -> None:
    """The painter's frames, held to what was asked."""
    want = (request.frames, request.height, request.width, 3)
    if frames.shape != want or frames.dtype != np.uint8:
        raise Broken(painter.limits.name, f"gave frames of {frames.shape} {frames.dtype}, not {want} uint8",
                     "Try another painter")  # fmt: skip


def key(painter: Painter, request: Request) -> str:
    """What decides a window's pixels."""
    given = (request.control, request.head, request.tail, *request.references)
    arrays = [np.ascontiguousarray(array).tobytes() for array in given if array is not None]
    held = [one is not None for one in given[:3]]
    plain = {"painter": painter.limits.name, "prompt": request.prompt, "negative": request.negative,
             "frames": request.frames, "size": [request.width, request.height], "seed": request.seed,
             "kind": request.control_kind, "strength": round(request.strength, 4),
             "more": json.loads(json.dumps(dict(request.more), sort_keys=True, default=str)),
             "held": held, "arrays": [digest.of_bytes(array) for array in arrays]}  # fmt: skip
    return digest.of(plain)


def _save(path: Path, value: NDArray[Any] | Mapping[str, NDArray[Any]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    work = path.with_name(f".{path.stem}.part{path.suffix}")
    if isinstance(value, Mapping):
        np.savez(work, **dict(value))  # pyright: ignore[reportArgumentType]
    else:
        np.save(work, value)
    work.replace(path)
