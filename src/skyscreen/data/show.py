"""A contact sheet of a data set: a strip of frames a clip, its captions beneath."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from skyscreen.core.errors import BadInput
from skyscreen.data import shards

STRIP = 8  # frames shown of a clip
CELL = 128  # pixels of one at least
LINE = 22  # pixels of one caption


def sheet(folder: Path, path: Path, clips: int = 12, of: str = "video") -> list[str]:
    """Write the PNG; returns the keys of the clips shown, spread evenly over the set.

    Args:
        of: video, depth or ids.
    """
    from skyscreen.cut.lettering import Run, Slate, Style
    from skyscreen.cut.still import save

    if of not in ("video", "depth", "ids"):
        raise BadInput(f"of {of!r}", "must be video, depth or ids", "Leave it out for the pictures")
    rows = [(number, row["key"]) for number in shards.numbers(folder) for row in shards.rows(folder, number)]
    if not rows:
        raise BadInput(str(folder), "holds no whole shard", "Make some with `skyscreen data simulate`")
    chosen = [rows[k] for k in np.unique(np.linspace(0, len(rows) - 1, min(clips, len(rows))).astype(int))]
    records = []
    for number in sorted({number for number, _ in chosen}):
        records += shards.read(folder, number, {key for n, key in chosen if n == number})
    size = records[0].arrays["video"].shape[1]
    times = max(1, -(-CELL // size))
    cell, high = size * times, size * times + 2 * LINE
    slate = Slate(STRIP * cell, len(records) * high)
    slate.bar((0, 0, slate.width, slate.height), (0.075, 0.078, 0.09, 1.0))
    style = Style(14, 0.0, 0.0, (0.95, 0.95, 0.93, 1.0))
    for k, record in enumerate(records):
        for line, words in enumerate((record.english, record.chinese)):
            slate.letters(Run(words, style, 8, k * high + cell + (line + 1) * LINE - 7))
    page = slate.pixels()[..., :3].copy()
    for k, record in enumerate(records):
        frames = record.arrays["video"].shape[0]
        for n, frame in enumerate(np.linspace(0, frames - 1, STRIP).round().astype(int)):
            picture = _picture(record.arrays[of][frame]).repeat(times, 0).repeat(times, 1)
            page[k * high : k * high + cell, n * cell : (n + 1) * cell] = picture
    save(page, path)
    return [record.key for record in records]


def _picture(values: np.ndarray) -> np.ndarray:
    """One frame of an array as (H, W, 3) uint8: depth from near, white, to far, black; numbers in colours."""
    if values.ndim == 3:
        return values
    if values.dtype == np.uint8:
        return np.array([(40, 40, 46), (230, 80, 60), (70, 180, 90), (80, 120, 240)], np.uint8)[np.minimum(values, 3)]
    near = 1.0 / np.maximum(values.astype(np.float32), 0.1)
    shown = near / max(float(np.quantile(near, 0.99)), 1e-6)
    return (255 * np.clip(shown, 0, 1)[..., None].repeat(3, 2)).astype(np.uint8)
