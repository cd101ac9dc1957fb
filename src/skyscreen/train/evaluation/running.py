"""Checkpoints → a results.json each. What no model has part in (the world's own clips, the rivals) is measured once."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from skyscreen.core.errors import BadInput
from skyscreen.core.seeds import stream
from skyscreen.data import laws
from skyscreen.model import weights
from skyscreen.model.transformer import Transformer
from skyscreen.train.evaluation import attributes, baselines, drawing, memory, physics, world
from skyscreen.train.evaluation.reader import Reader

FORMAT = "skyscreen.evaluation/1"
GIVEN = 4
"""Frames that a continuation is given."""
UNSEEN = 1 << 40
"""Clips from this number on are never reached by a training."""
SPLITS = ("train", "held")
LANGUAGES = ("english", "chinese")


@dataclass(frozen=True)
class Asked:
    clips: int = 500
    """Of each of four tasks: words alone and continuation, each of the splits "train" and "held"."""
    device: str = ""
    steps: int = 24
    guidance: float = 2.5
    seed: int = 0
    taught: int | None = None
    """Clips of training that memory is looked for in; None: 8192 on a GPU, 128 elsewhere."""
    gallery: int | None = None
    """Frames that shapes are known by; None: 4096 on a GPU, 400 elsewhere."""
    keep: Path | None = None
    """Folder in which drawn clips are kept, so that a run that was ended goes on."""
    workers: int = 0
    """Processes that read; 0: as there are cores, 14 at most."""


@dataclass(frozen=True)
class Ground:
    """One split without a model."""

    clips: laws.Clips
    truth: physics.Truth
    video: NDArray[np.uint8]
    told: dict[str, Any]
    """attributes, laws, psnr of the simulator and of the rivals."""


def drawn(asked: Asked, clips: laws.Clips, network: Transformer, digest: str, split: str, given: int) -> Tensor:
    """The network's answers to a split's clips: those that are judged, whoever asks."""
    name = f"{digest[:16]}-{split}-{given}-{asked.seed}-{asked.steps}-{asked.guidance:g}"
    return drawing.draw(network, clips, given, stream(asked.seed, split, given), steps=asked.steps,
                        guidance=asked.guidance, keep=asked.keep and asked.keep / name)  # fmt: skip


class Judge:
    """Measures networks of one size of clip."""

    def __init__(self, asked: Asked, size: int, frames: int, say: Callable[[str], None] = print) -> None:
        self.asked, self.size, self.frames, self.say = asked, size, frames, say
        self.began = time.perf_counter()
        self.device = asked.device or ("cuda" if torch.cuda.is_available() else "cpu")
        self.fast = self.device.startswith("cuda")
        self.reader: Reader = world.reader(asked.gallery or (4096 if self.fast else 400), self.device, size)
        self._tell("shapes known")
        self.grounds = {split: self._ground(split) for split in SPLITS}

    def _tell(self, what: str) -> None:
        self.say(f"{time.perf_counter() - self.began:6.1f} s  {what}")

    def _ground(self, split: str) -> Ground:
        asked = self.asked
        clips = laws.sample(UNSEEN, asked.clips, split=split, size=self.size, frames=self.frames, device=self.device,
                            compiled=False)
        truth = physics.Truth(clips.specs, clips.state.double().cpu().numpy(), clips.camera.double().cpu().numpy(),
                              self.size)
        video = clips.video.cpu().numpy()
        rivals = {"simulator": video, "copied": baselines.copied(video, GIVEN),
                  "carried": baselines.carried(video, GIVEN, asked.workers)}
        reads = self._read(*rivals.values())
        told: dict[str, Any] = {
            "attributes": attributes.accuracy(reads[0], truth.specs, self.frames, self.size),
            "laws": {name: physics.measure(read, truth, GIVEN) for name, read in zip(rivals, reads, strict=True)},
            "psnr": {name: baselines.psnr(made, video, GIVEN) for name, made in rivals.items() if name != "simulator"},
        }
        self._tell(f"{split}: the world's own clips and the rivals' read")
        return Ground(clips, truth, video, told)

    def _read(self, *videos: NDArray[np.uint8]) -> list[list[NDArray[np.void]]]:
        reads = self.reader.read_all(np.concatenate(videos), self.asked.workers)
        count = len(videos[0])
        return [reads[k * count : (k + 1) * count] for k in range(len(videos))]

    def drawn(self, network: Transformer, digest: str, split: str, given: int) -> Tensor:
        """The network's answers to a split's clips."""
        return drawn(self.asked, self.grounds[split].clips, network, digest, split, given)

    def judge(self, path: Path) -> dict[str, Any]:
        """Everything that is measured of the weights at `path`.

        Raises:
            BadInput, Missing: `weights.load` cannot use the file, its vocabulary is not the law world's, or its clips
                are of another size than this judge's.
        """
        asked = self.asked
        network, card = weights.load(path, self.device)
        if card.vocabulary != tuple(laws.vocabulary()):
            raise BadInput(path.name, "has another vocabulary than the law world", "Use weights that learned from it")
        if (card.shape.size, card.shape.frames) != (self.size, self.frames):
            raise BadInput(path.name, f"makes {card.shape.frames} frames of {card.shape.size} px, others "
                           f"{self.frames} of {self.size}", "Judge it by itself")
        began = time.perf_counter()
        out: dict[str, Any] = {
            "format": FORMAT, "weights": path.name, "sha256": card.digest, "training": dict(card.training),
            "parameters": sum(each.numel() for each in network.parameters()), "shape": card.shape.plain(),
            "sampling": {"steps": asked.steps, "guidance": asked.guidance, "given": GIVEN, "clips": asked.clips,
                         "seed": asked.seed},
            "device": torch.cuda.get_device_name() if self.fast else self.device,
            "attributes": {}, "laws": {}, "psnr": {},
        }
        for split, ground in self.grounds.items():
            made, continued = (self.drawn(network, card.digest, split, given) for given in (0, GIVEN))
            self._tell(f"{path.name}, {split}: drawn")
            by_words, by_frames = self._read(made.numpy(), continued.numpy())
            specs = ground.truth.specs
            out["attributes"][split] = {
                "model": attributes.accuracy(by_words, specs, self.frames, self.size),
                **{name: attributes.accuracy(by_words[k::2], specs[k::2], self.frames, self.size)
                   for k, name in enumerate(LANGUAGES)},
                "simulator": ground.told["attributes"],
            }
            out["laws"][split] = {"model": physics.measure(by_frames, ground.truth, GIVEN), **ground.told["laws"]}
            out["psnr"][split] = {"model": baselines.psnr(continued.numpy(), ground.video, GIVEN),
                                  **ground.told["psnr"]}
            if split == "train":
                count = asked.taught if asked.taught is not None else 8192 if self.fast else 128
                out["memory"] = {} if not count else memory.told(
                    made, ground.clips.video, count, int(card.training.get("seed", 0)), self.device)
            self._tell(f"{path.name}, {split}: read")
        out["seconds"] = round(time.perf_counter() - began, 1)
        return out


def evaluate(paths: list[Path], out: Path, asked: Asked, say: Callable[[str], None] = print) -> list[Path]:
    """Judge files of weights, or all in a folder; `out` is a file for one, a folder for several.

    Returns:
        The files of results.
    """
    files = [file for path in paths for file in found(path)]
    judges: dict[tuple[int, int], Judge] = {}
    written: list[Path] = []
    for path in files:
        card = weights.opened(path)[1]
        key = card.shape.size, card.shape.frames
        judges[key] = judges.get(key) or Judge(asked, *key, say=say)
        results = judges[key].judge(path)
        written.append(out / f"{path.name}.json" if len(files) > 1 or out.suffix != ".json" else out)
        write(results, written[-1])
        both = [results["attributes"][split]["model"] for split in SPLITS]
        say(f"{written[-1]}: " + ", ".join(f"{name} {both[0][name][0]:.2f} / {both[1][name][0]:.2f}"
                                           for name in (*attributes.NAMES, "all")))
    return written


def found(path: Path) -> list[Path]:
    """The weights in a folder, parts under the name of the whole; a path that is no folder is itself."""
    if not path.is_dir():
        return [path]
    names = {weights.PART.sub("", file.name) for file in path.iterdir()}
    return [path / name for name in sorted(names) if name.endswith(".safetensors")]


def write(results: dict[str, Any], path: Path) -> None:
    """Put a results.json in place whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", "utf-8")
    new.replace(path)
