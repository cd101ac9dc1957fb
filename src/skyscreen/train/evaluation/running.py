"""One checkpoint → one results.json."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from skyscreen.core.errors import BadInput
from skyscreen.core.seeds import stream
from skyscreen.data import laws
from skyscreen.model import weights
from skyscreen.train.evaluation import attributes, baselines, drawing, memory, physics, world

FORMAT = "skyscreen.evaluation/1"
GIVEN = 4
"""Frames that a continuation is given."""
UNSEEN = 1 << 40
"""Clips from this number on are never reached by a training."""
LANGUAGES = ("english", "chinese")


def evaluate(path: Path, clips: int = 500, device: str = "", *, steps: int = 24, guidance: float = 2.5, seed: int = 0,
             taught: int | None = None, gallery: int | None = None, workers: int = 0,
             say: Callable[[str], None] = print) -> dict[str, Any]:
    """Everything that is measured of the weights at `path`.

    Args:
        clips: of each of four tasks: words alone and continuation, each of the splits "train" and "held".
        taught: clips of training that memory is looked for in; gallery: frames that shapes are known by.

    Raises:
        BadInput, Missing: `weights.load` cannot use the file, or its vocabulary is not the law world's.
    """
    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    fast = device.startswith("cuda")
    began = time.perf_counter()
    network, card = weights.load(path, device)
    shape = card.shape
    if card.vocabulary != laws.vocabulary():
        raise BadInput(path.name, "has another vocabulary than the law world", "Use weights that learned from it")
    reader = world.reader(gallery or (4096 if fast else 400), device, shape.size)
    say(f"reader ready after {time.perf_counter() - began:.1f} s")
    out: dict[str, Any] = {
        "format": FORMAT, "weights": path.name, "sha256": card.digest, "training": dict(card.training),
        "parameters": sum(each.numel() for each in network.parameters()), "shape": shape.plain(),
        "sampling": {"steps": steps, "guidance": guidance, "given": GIVEN, "clips": clips}, "device": device,
        "attributes": {}, "laws": {}, "psnr": {},
    }
    for split in ("train", "held"):
        real = laws.sample(UNSEEN, clips, split=split, size=shape.size, frames=shape.frames, device=device,
                           compiled=False)
        truth = physics.Truth(real.specs, real.state.double().cpu().numpy(), real.camera.double().cpu().numpy(),
                              shape.size)
        shown = real.video.cpu().numpy()
        made = {name: drawing.draw(network, real, given, stream(seed, split, name), steps=steps, guidance=guidance)
                for name, given in (("words", 0), ("continued", GIVEN))}
        say(f"{split}: {2 * clips} clips drawn after {time.perf_counter() - began:.1f} s")
        rivals = {"model": made["continued"].numpy(), "simulator": shown, "copied": baselines.copied(shown, GIVEN),
                  "carried": baselines.carried(shown, GIVEN, workers)}
        reads = reader.read_all(np.concatenate([made["words"].numpy(), *rivals.values()]), workers)
        pieces = [reads[k * clips : (k + 1) * clips] for k in range(1 + len(rivals))]
        out["attributes"][split] = _attributes(pieces[0], truth, shape.frames)
        out["attributes"][split]["simulator"] = attributes.accuracy(pieces[2], truth.specs, shape.frames, shape.size)
        out["laws"][split] = {name: physics.measure(piece, truth, GIVEN)
                              for name, piece in zip(rivals, pieces[1:], strict=True)}
        out["psnr"][split] = {name: baselines.psnr(video, shown, GIVEN) for name, video in rivals.items()
                              if name != "simulator"}
        say(f"{split}: read after {time.perf_counter() - began:.1f} s")
        if split == "train":
            count = taught if taught is not None else 8192 if fast else 128
            out["memory"] = _memory(made["words"], real.video, count, card, device)
            say(f"memory searched after {time.perf_counter() - began:.1f} s")
    out["seconds"] = round(time.perf_counter() - began, 1)
    return out


def _attributes(reads: list[Any], truth: physics.Truth, frames: int) -> dict[str, Any]:
    out: dict[str, Any] = {"model": attributes.accuracy(reads, truth.specs, frames, truth.size)}
    for k, name in enumerate(LANGUAGES):
        out[name] = attributes.accuracy(reads[k::2], truth.specs[k::2], frames, truth.size)
    return out


def _memory(generated: Tensor, fresh: Tensor, taught: int, card: weights.Card, device: str) -> dict[str, object]:
    if not taught:
        return {}
    return memory.told(generated, fresh, taught, int(card.training.get("seed", 0)), device)


def write(results: dict[str, Any], path: Path) -> None:
    """Put a results.json in place whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", "utf-8")
    new.replace(path)
