"""Watches a foreign video in a process of its own: `python -m skyscreen.score.watching FILE` prints JSON.

Cuts by the jump of a small picture (the mean absolute difference of 64 × 36 grey pixels against its own recent past),
motion by the same difference within shots, brightness and warmth by means: enough to choose mood and form, and no more.
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

WIDTH, HEIGHT = 64, 36
LONGEST = 1200.0
"""Seconds that are watched."""
JUMP = 0.11
"""Mean change of grey (0–1) that may be a cut; it must also be CLEAR times the changes around it."""
CLEAR = 3.0
SHORTEST = 0.4
"""Seconds between cuts."""


def watch(path: Path) -> dict[str, Any]:
    """fps, frames, size, cuts (frame numbers), motion, light, warmth (0–1 means), sound."""
    import av

    with av.open(str(path), options={"protocol_whitelist": "file"}) as file:
        if not file.streams.video:
            raise SystemExit("Refused: it holds no picture")
        stream = file.streams.video[0]
        stream.thread_type = "AUTO"
        rate = float(stream.average_rate or 25)
        rows: list[Any] = []
        light = warm = 0.0
        for frame in file.decode(stream):
            small = frame.reformat(WIDTH, HEIGHT, "rgb24").to_ndarray().astype(np.float32) / 255
            rows.append(small @ np.array([0.299, 0.587, 0.114], np.float32))
            light += float(rows[-1].mean())
            warm += float((small[..., 0] - small[..., 2]).mean())
            if len(rows) > LONGEST * rate:
                break
        if not rows:
            raise SystemExit("Refused: no frame of it can be decoded")
        change = np.array([0.0, *(float(np.abs(b - a).mean()) for a, b in pairwise(rows))])
        cuts = found(change, rate)
        calm = np.delete(change, cuts) if cuts else change
        return {"fps": rate, "frames": len(rows), "width": stream.width, "height": stream.height, "cuts": cuts,
                "motion": float(min(calm.mean() / 0.05, 1.0)), "light": light / len(rows),
                "warmth": float(np.clip(0.5 + 2 * warm / len(rows), 0, 1)), "sound": bool(file.streams.audio)}


def found(change: Any, rate: float) -> list[int]:
    """Frames that begin a shot, from each frame's change against the one before."""
    cuts: list[int] = []
    for k in np.flatnonzero(change > JUMP):
        around = np.r_[change[max(k - 6, 0) : k], change[k + 1 : k + 7]]
        if change[k] < CLEAR * (float(np.median(around)) if around.size else 0.0) + 0.02:
            continue  # in a storm of changes (a whip, a strobe) no single one is a cut
        if not cuts or k - cuts[-1] >= SHORTEST * rate:
            cuts.append(int(k))
    return cuts


if __name__ == "__main__":
    print(json.dumps(watch(Path(sys.argv[1]))))
