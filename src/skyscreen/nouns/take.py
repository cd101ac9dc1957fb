"""A take: one shot on disk, clean and graded, with handles; committed to the store by one rename."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

VIDEO = "take.mp4"
"""x264 ultrafast CRF 12, yuv420p BT.709, no sound: 11 ms to write and 7 ms to read a 1080p frame."""
MEZZANINE = {"preset": "ultrafast", "crf": "12", "threads": "1",
             "x264-params": "threads=1:sliced-threads=0:open-gop=0:keyint=12:scenecut=0:stitchable=1"}
"""Options of its encoder; one thread, so that the same frames give the same bits."""
MAKING = "making.mp4"
"""On request beside it: the same frames as the layers that they are made of, wiped one over the other."""
SHEET = "take.json"
DEPTH = "depth.npy"
"""(n, H/6, W/6) float16 metres of the take's last n frames, inf for sky: how a time wipe goes through the picture."""


@dataclass(frozen=True)
class Coverage:
    """How a cast member was seen over the shot, from the object-id pass."""

    member: str
    frames: int
    """Frames in which at least one pixel was its own."""
    peak_area: float
    """Largest share of the picture, 0–1."""
    mean_area: float
    centroid: tuple[float, float]
    """Mean of x and y over the frames seen, 0–1 from the top left."""
    depth: float
    """Mean distance in metres."""
    albedo: tuple[float, float, float]
    """Mean linear albedo of its pixels."""
    shown: tuple[float, float, float]
    """Mean display colour of its pixels, 0–1 (BT.709)."""
    trail: tuple[tuple[float, float, float], ...] = ()
    """(frame of the take, x, y) of its centroid in each frame that was counted and showed it."""
    points: dict[str, tuple[tuple[float, float, float], ...]] = field(default_factory=dict)
    """The same for each point that its model names, whether or not something stands before it."""


@dataclass(frozen=True)
class Take:
    """What `shoot` returns. `folder` holds VIDEO, SHEET and, on request, passes."""

    folder: Path
    shot: str
    width: int
    height: int
    fps: int
    frames: int
    head: int
    coverage: tuple[Coverage, ...] = ()
    events: tuple[dict[str, Any], ...] = ()
    """`nouns.world.Event` as plain data."""
    physics: dict[str, Any] = field(default_factory=dict)
    timings: dict[str, float] = field(default_factory=dict)
    """Seconds per pass and per job, summed over the shot."""
    notes: tuple[str, ...] = ()
    file: str = VIDEO
    """Which film of the folder `video` is."""
    opening: tuple[tuple[float, ...], ...] = ()
    """(frame of the take, x and y of four corners from the top left on) of what the camera flies into, 0–1."""

    @property
    def video(self) -> Path:
        return self.folder / self.file

    def making(self) -> Take:
        """The take's making-of, as if it were the take."""
        return replace(self, file=MAKING)

    def save(self) -> None:
        plain = asdict(self)
        plain.pop("folder")
        plain.pop("file")
        (self.folder / SHEET).write_text(json.dumps(plain, indent=1, ensure_ascii=False), "utf-8")

    @classmethod
    def load(cls, folder: Path) -> Take:
        plain = json.loads((folder / SHEET).read_text("utf-8"))
        rows: list[dict[str, Any]] = [
            {key: tuple(v) if isinstance(v, list) else v for key, v in item.items()} for item in plain["coverage"]]
        for row in rows:
            row["trail"] = tuple(map(tuple, row.get("trail", ())))
            row["points"] = {name: tuple(map(tuple, way)) for name, way in row.get("points", {}).items()}
        plain["coverage"] = tuple(Coverage(**row) for row in rows)
        plain["events"], plain["notes"] = tuple(plain["events"]), tuple(plain["notes"])
        plain["opening"] = tuple(map(tuple, plain.get("opening", ())))
        return cls(folder=folder, **plain)
