"""What the reader must know of the law world: its colours, its solids as they look, its cameras."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import torch
from numpy.typing import NDArray

from skyscreen.data import laws
from skyscreen.data.laws import view
from skyscreen.data.laws import words as w
from skyscreen.data.laws.spec import AT
from skyscreen.train.evaluation import blobs, palette
from skyscreen.train.evaluation.reader import Reader
from skyscreen.train.evaluation.shapes import Gallery

GALLERY_SEED = 40_961
FILLS = {"ball": 0.785, "cube": 1.55, "cylinder": 1.17, "cone": 0.61}
"""Pixels of a solid over those of a square as wide as it is and as far away, from 17° above: measured on the world's
clips (a ball: π/4)."""
DROPS = {"ball": 0.0, "cube": 0.05, "cylinder": 0.045, "cone": 0.525}
"""How far below a solid's centre the middle of its pixels is, in half heights: measured likewise."""
COLOURS = tuple(colour.name for colour in w.COLOURS)
SHAPES = tuple(shape.name for shape in w.SHAPES)


def reader(count: int = 1500, device: str = "cpu", size: int = 64) -> Reader:
    """A reader with a gallery of `count` frames."""
    table = palette.table([colour.albedo for colour in w.COLOURS])
    clips = laws.sample(0, count, split="any", size=size, frames=1, device=device, seed=GALLERY_SEED, compiled=False)
    packed, video = clips.packed.cpu().numpy(), clips.video.cpu().numpy()
    features, shapes = [], []
    for spec, picture in zip(packed, video, strict=True):
        found, told = blobs.find(table[palette.codes(picture)], picture)
        for blob, feature in zip(found, told, strict=True):
            if blob["cut"] or blob["beside"]:
                continue
            k = next((k for k in range(laws.SOLIDS) if spec[AT[f"colour{k}"]] == blob["colour"]
                      and (k == 0 or spec[AT[f"present{k}"]])), None)
            if k is not None:
                features.append(feature)
                shapes.append(spec[AT[f"shape{k}"]])
    return Reader(table, Gallery(np.stack(features), np.array(shapes, np.int8)))


def focal(size: int) -> float:
    """Pixels: of something one metre wide, one metre away."""
    return size / 2 / math.tan(view.HALF_VIEW)


@cache
def nominal(camera: str, frames: int, size: int) -> NDArray[np.float64]:
    """(T, 3, 4), world → pixel, of a camera by its name. Which way it circles no caption says: there it stands."""
    number = [row.name for row in w.CAMERAS].index(camera)
    seen = view.look(torch.tensor([number]), torch.arange(frames) / laws.RATE, torch.zeros(1))
    return view.matrix(seen, size)[0].double().numpy()
