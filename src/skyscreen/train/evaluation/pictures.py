"""`python -m skyscreen.train.evaluation.pictures WEIGHTS -o model.png`: what a model drew beside the simulation, a clip
a row, every second frame. The clips are the first ones of each task as they are judged, none left out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from skyscreen.core.errors import SkyscreenError
from skyscreen.data import laws
from skyscreen.model import weights
from skyscreen.train.evaluation.running import GIVEN, UNSEEN, Asked, drawn

ROWS = (("train", 0, 8), ("train", GIVEN, 8), ("held", 0, 4))
"""Split, frames given, clips: from words, from words and four frames, from words never met together."""
EVERY = 2
"""Frames from one that is shown to the next."""
GAP = 8
"""Pixels between the model's half and the simulation's."""
JPEG = 88
"""Quality of a .jpg."""


def page(path: Path, asked: Asked, rows: tuple[tuple[str, int, int], ...] = ROWS) -> NDArray[np.uint8]:
    """(rows · size, 2 · shown · size + GAP, 3): left the model, right the simulation.

    Raises:
        BadInput, Missing: the weights cannot be used.
    """
    device = asked.device or ("cuda" if torch.cuda.is_available() else "cpu")
    network, card = weights.load(path, device)
    shape, out = card.shape, []
    for split, given, count in rows:
        clips = laws.sample(UNSEEN, count, split=split, size=shape.size, frames=shape.frames, device=device,
                            compiled=False)  # fmt: skip
        made = drawn(asked, clips, network, card.digest, split, given).numpy()[:count]
        for left, right in zip(made, clips.video.cpu().numpy(), strict=True):
            white = np.full((shape.size, GAP, 3), 255, np.uint8)
            out.append(np.concatenate([*left[::EVERY], white, *right[::EVERY]], 1))
    return np.concatenate(out)


def main() -> int:
    parser = argparse.ArgumentParser("skyscreen.train.evaluation.pictures", description="Clips beside their truth.")
    parser.add_argument("weights", type=Path)
    parser.add_argument("-o", "--out", type=Path, default=Path("model.png"))
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--guidance", type=float, default=2.5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", default="")
    parser.add_argument("--keep", type=Path, help="folder of clips that an evaluation drew and kept")
    told = parser.parse_args()
    from skyscreen.cut.still import save

    asked = Asked(device=told.device, steps=told.steps, guidance=told.guidance, seed=told.seed, keep=told.keep)
    try:
        save(page(told.weights, asked), told.out, jpeg=JPEG if told.out.suffix.lower() in (".jpg", ".jpeg") else 0)
    except SkyscreenError as error:
        print(f"{error.value}: {error.rule}\n  {error.remedy}", file=sys.stderr)
        return error.code
    return 0


if __name__ == "__main__":
    sys.exit(main())
