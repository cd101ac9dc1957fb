"""A sheet of stills: a frame of the one shot that each sentence asks for, drawn at the film's full size.

    skyscreen gallery docs/gallery/close.txt --stills -o docs/gallery/close.jpg

The list has one sentence a line. The finished film of a sentence is drawn smaller on a CPU; these are 1920 × 1080, each
halved, two in a row.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from skyscreen.core.errors import BadInput
from skyscreen.cut.still import save
from skyscreen.gallery import QUALITY, Picture, frames, one_shot, small

ROW, WIDTH = 2, 960
"""Stills in a row; pixels across each."""
MOMENT = 0.42
"""Share of the shot after which its frame is taken."""
LARGEST = 600_000
"""Bytes of the sheet, for which its quality is lowered."""


def stills(source: Path, path: Path, told: Callable[[str], None] = lambda line: None) -> Path:
    """Draw the sheet of a list.

    Args:
        source: .txt, one sentence a line.
        path: .jpg; its folder is made if absent.
        told: called with each sentence before it is drawn.

    Raises:
        BadInput: no list there, or an empty one.
    """
    lines = [line.strip() for line in source.read_text("utf-8").splitlines()] if source.is_file() else []
    sentences = [line for line in lines if line]
    if not sentences:
        raise BadInput(str(source), "holds no sentence", "Give a .txt file with one sentence a line")
    cells = []
    for text in sentences:
        told(text)
        cells.append(_still(text))
        gc.collect()  # a renderer's textures hang on reference cycles
    cells += [np.zeros_like(cells[0])] * (-len(cells) % ROW)
    rows = [np.hstack(cells[k : k + ROW]) for k in range(0, len(cells), ROW)]
    path.parent.mkdir(parents=True, exist_ok=True)
    for quality in range(QUALITY, 30, -4):
        save(np.vstack(rows), path, jpeg=quality)
        if path.stat().st_size <= LARGEST:
            break
    return path


def _still(text: str) -> Picture:
    shot = one_shot(text)
    whole = replace(shot, inner_width=shot.width, inner_height=shot.height)
    frame = whole.head + int((whole.frames - 2 * whole.head) * MOMENT)
    return small(frames(whole, {frame})[frame], WIDTH)
