"""Measures a foreign video in a process of its own: `python -m skyscreen.data.curate.measuring FILE` prints JSON.

Every frame is seen at 48 × 27 pixels (cuts, freezes); edges, blocks, bars and hashes are looked at now and then; motion
is what the codec itself says about it where it does.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.data.curate import cuts, prints, quality, shifts

VERSION = 1
"""Of what is measured: kept measures of another version are made again."""
LOOKS = 0.5
"""Seconds between looks at quality."""
PRINTS = 1.0
"""Seconds between perceptual hashes."""
MOST = 7200.0
"""Seconds of video that are read."""
LEAST, LARGEST = 16, 16384
"""Pixels of a side."""


def measure(path: Path) -> dict[str, Any]:
    """codec, fps, width, height, times (s, a frame), cuts ([kind, first, end]), and rows:

    `looks`: [frame, dark, blown, sharpness, blockiness, left, top, right, bottom]; `prints`: [frame, hash];
    `motion`: (T,) picture widths a second; `motion_by`; `still`: (T,) whether the frame is like the one before.
    """
    import av

    with av.open(str(path), options={"protocol_whitelist": "file"}) as file:
        if not file.streams.video:
            raise SystemExit("Refused: it holds no picture")
        stream = file.streams.video[0]
        stream.thread_type = "AUTO"
        stream.codec_context.options = {"flags2": "+export_mvs"}
        rate = float(stream.average_rate or stream.guessed_rate or 25)
        rate = rate if 1 <= rate <= 240 else 25.0
        if not (LEAST <= stream.width <= LARGEST and LEAST <= stream.height <= LARGEST):
            raise SystemExit(f"Refused: its picture is {stream.width} × {stream.height} pixels")
        watcher, mover = cuts.Watcher(rate), shifts.Mover(rate)
        looks: list[list[float]] = []
        marks: list[tuple[int, str]] = []
        times: list[float] = []
        damaged = ""
        look = mark = 0.0
        try:
            for number, frame in enumerate(file.decode(stream)):
                at = float(frame.time) if frame.time is not None else number / rate
                times.append(round(at, 4))
                small: Any = frame.reformat(cuts.WIDTH, cuts.HEIGHT, "rgb24", interpolation="AREA").to_ndarray()
                watcher.see(small)
                mover.see(frame, small)
                if number >= look:
                    looks.append([number, *_look(frame)])
                    look += LOOKS * rate
                if number >= mark:
                    told = prints.of(_grey(frame, prints.SIDE, prints.SIDE))
                    marks += [(number, told)] if told else []
                    mark += PRINTS * rate
                if number > MOST * rate:
                    damaged = f"only the first {MOST / 60:g} minutes were read"
                    break
        except av.FFmpegError as fault:  # what came before the damage is good
            damaged = f"damaged after {len(times)} frames: {fault.strerror}"
        if not times:
            raise SystemExit("Refused: no frame of it can be decoded")
        signals = watcher.signals
        return {"version": VERSION, "codec": stream.codec_context.name, "fps": rate, "width": stream.width,
                "height": stream.height, "times": times, "note": damaged,
                "cuts": [[cut.kind, cut.first, cut.end] for cut in cuts.found(signals, rate)],
                "looks": looks, "prints": marks, "motion": mover.rows, "motion_by": mover.by,
                "still": [int(most <= STILL) for most in signals.most]}


STILL = 2.5 / 255
"""Largest difference of a small pixel between two frames that show the same: coding noise, averaged, is below it."""


def _grey(frame: Any, width: int, height: int) -> NDArray[np.float32]:
    """Full-range luma (height, width), 0–1."""
    picture = frame.reformat(width, height, "gray", dst_color_range="JPEG", interpolation="AREA").to_ndarray()
    return picture.astype(np.float32) / 255


def _look(frame: Any) -> list[float]:
    width = min(quality.WIDTH, frame.width)
    grey = _grey(frame, width, max(round(frame.height * width / frame.width), LEAST))
    raw: Any = frame.reformat(format="gray").to_ndarray()
    dark, blown = quality.areas(grey)
    row = [dark, blown, quality.sharpness(grey), quality.blockiness(raw), *quality.bars(grey)]
    return [round(value, 4) for value in row]


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
