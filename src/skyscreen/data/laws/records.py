"""Clips of the law world as records for shards."""

from __future__ import annotations

from collections.abc import Iterator

from skyscreen.data.laws.clips import sample
from skyscreen.data.record import Record

BATCH = 16
SECONDS = 2.0  # of a clip, whatever its number of frames


def law_records(start: int, count: int, *, split: str, seed: int, size: int, frames: int) -> Iterator[Record]:
    """Clips `start` … `start + count - 1`, drawn `BATCH` at a time."""
    rate = frames / SECONDS
    for at in range(start, start + count, BATCH):
        number = min(BATCH, start + count - at)
        clips = sample(at, number, split=split, seed=seed, size=size, frames=frames, rate=rate)
        for k, spec in enumerate(clips.specs):
            arrays = {name: getattr(clips, name)[k].numpy() for name in ("video", "depth", "ids", "state", "camera")}
            first = spec.solids[0]
            facts = {
                "world": "laws", "split": split, "number": at + k, "seed": seed, "rate": rate, "frames": frames,
                "size": size, "thing": first.shape, "colour": first.colour, "motion": spec.action, "law": spec.law,
                "direction": spec.direction, "count": spec.count, "members": len(spec.solids), "floor": spec.floor,
                "backdrop": spec.backdrop, "camera_move": spec.camera,
                "solids": [[s.shape, s.colour, s.size, s.action, s.direction, s.mass] for s in spec.solids],
            }  # fmt: skip
            yield Record(f"laws-{split}-{at + k:08d}", clips.english[k], clips.chinese[k], arrays, facts)
