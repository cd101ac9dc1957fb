"""The passes of a shot as arrays at a painter's size: what the camera saw, how far it was, how it moved, whose it
is."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import BadInput, Missing
from skyscreen.nouns import exr
from skyscreen.nouns.passes import MANIFEST, SKY_METRES

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Clip:
    """T frames of H × W."""

    colour: NDArray[np.uint8]
    """(T, H, W, 3) the simulated picture, display."""
    depth: Floats
    """(T, H, W) metres; SKY_METRES in the sky."""
    normal: Floats
    """(T, H, W, 3) world space."""
    motion: Floats
    """(T, H, W, 2) pixels of this size, right and down, since the frame before."""
    ident: NDArray[np.int32]
    """(T, H, W) object ids."""
    fps: float
    members: dict[int, str]
    """Object id → cast id."""

    def __len__(self) -> int:
        return len(self.colour)

    def take(self, first: int, last: int) -> Clip:
        """Frames first … last − 1."""
        part = slice(first, last)
        return replace(self, colour=self.colour[part], depth=self.depth[part], normal=self.normal[part],
                       motion=self.motion[part], ident=self.ident[part])  # fmt: skip


def load(passes: Path, video: Path, width: int, height: int) -> Clip:
    """Read a shot's passes and its take, scaled to `width` × `height`.

    Raises:
        Missing: the folder holds no whole set of passes.
        BadInput: passes and take do not belong together.
    """
    try:
        told = json.loads((passes / MANIFEST).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise Missing(
            str(passes), "holds no whole set of passes", "Write them with `skyscreen shoot --passes`"
        ) from error
    numbers = [row["frame"] for row in told["frames"]]
    rows = [_frame(passes, number, width, height, told["width"], told["height"]) for number in numbers]
    colour = pictures(video, width, height)
    if len(colour) != len(rows):
        raise BadInput(f"{video.name}: {len(colour)} frames", f"the passes have {len(rows)}", "Shoot them together")
    stacked = {key: np.stack([row[key] for row in rows]) for key in rows[0]}
    members = {row["id"]: row["member"] for row in told["objects"] if row.get("member")}
    return Clip(colour, fps=float(told["fps"]), members=members, **stacked)


def pictures(video: Path, width: int, height: int) -> NDArray[np.uint8]:
    """(T, height, width, 3) of a video of our own."""
    import av

    with av.open(str(video)) as file:
        shots = [
            frame.reformat(width, height, "rgb24", interpolation="AREA").to_ndarray() for frame in file.decode(video=0)
        ]
    if not shots:
        raise BadInput(video.name, "holds no frame", "Shoot it again")
    return np.stack(shots).astype(np.uint8)


def _frame(passes: Path, number: int, width: int, height: int, wide: int, high: int) -> dict[str, Any]:
    """One frame's passes by the nearest sample: ids and depths must not be mixed."""
    y = ((np.arange(height) + 0.5) * high / height).astype(int)[:, None]
    x = ((np.arange(width) + 0.5) * wide / width).astype(int)[None]

    def read(name: str) -> dict[str, Any]:
        return {key: plane[y, x] for key, plane in exr.read(passes / name / f"{number:05d}.exr").items()}

    normal, motion = read("normal"), read("motion")
    return {
        "depth": read("depth")["Y"].astype(np.float32),
        "normal": np.stack([normal[c] for c in "RGB"], -1).astype(np.float32),
        "motion": np.stack([motion["R"] * width / wide, motion["G"] * height / high], -1).astype(np.float32),
        "ident": read("object")["Y"].astype(np.int32),
    }


def sky(depth: Floats) -> NDArray[np.bool_]:
    return depth >= SKY_METRES / 10
