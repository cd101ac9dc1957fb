"""The passes of a shot as arrays at a painter's size: what the camera saw, how far it was, how it moved, whose it
is."""

from __future__ import annotations

import json
from collections.abc import Iterator
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
    told = _told(passes)
    numbers = [row["frame"] for row in told["frames"]]
    rows = [_frame(passes, number, width, height, told["width"], told["height"]) for number in numbers]
    colour = pictures(video, width, height)
    if len(colour) != len(rows):
        raise BadInput(f"{video.name}: {len(colour)} frames", f"the passes have {len(rows)}", "Shoot them together")
    stacked = {key: np.stack([row[key] for row in rows]) for key in rows[0]}
    return Clip(colour, fps=float(told["fps"]), members=_members(told), **stacked)


def _told(passes: Path) -> dict[str, Any]:
    """The manifest of a shot's passes."""
    try:
        return json.loads((passes / MANIFEST).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise Missing(
            str(passes), "holds no whole set of passes", "Write them with `skyscreen shoot --passes`"
        ) from error


def _members(told: dict[str, Any]) -> dict[int, str]:
    """Object id → cast id."""
    return {row["id"]: row["member"] for row in told["objects"] if row.get("member")}


def masked(ident: NDArray[np.int32], members: dict[int, str], name: str) -> NDArray[np.bool_]:
    """Where a member is seen, of all its objects."""
    return np.isin(ident, [number for number, member in members.items() if member == name])


def idents(passes: Path, most: int = 12) -> Iterator[tuple[int, NDArray[np.int32], dict[int, str]]]:
    """Some frames of a shot, spread over it: (which, (h, w) ids of every fourth sample, object id → cast id)."""
    told = _told(passes)
    members = _members(told)
    count = len(told["frames"])
    for k in range(0, count, max(count // most, 1)):
        plane = exr.read(passes / "object" / f"{told['frames'][k]['frame']:05d}.exr")["Y"]
        yield k, plane[::4, ::4].astype(np.int32) if min(plane.shape) > 400 else plane.astype(np.int32), members


def still(
    passes: Path, video: Path, frame: int, box: tuple[float, float, float, float], width: int, height: int
) -> Clip:
    """A clip of one frame: a part of the picture at full sharpness. `box` is left, top, right, bottom in shares of it;
    what lies over its edge is white and far away."""
    from PIL import Image

    told = _told(passes)
    wide, high = told["width"], told["height"]
    across = (box[0] + (np.arange(width) + 0.5) / width * (box[2] - box[0])) * wide
    down = (box[1] + (np.arange(height) + 0.5) / height * (box[3] - box[1])) * high
    inside = ((down >= 0) & (down < high))[:, None] & ((across >= 0) & (across < wide))[None]
    y, x = np.clip(down, 0, high - 1).astype(int)[:, None], np.clip(across, 0, wide - 1).astype(int)[None]
    row = _planes(passes, told["frames"][frame]["frame"], y, x, (0.0, 0.0))
    whole = Image.fromarray(_picture(video, frame))
    part = whole.transform((width, height), Image.Transform.EXTENT,
                           tuple(b * n for b, n in zip(box, whole.size * 2, strict=True)),
                           Image.Resampling.BICUBIC)  # fmt: skip
    return Clip(
        np.where(inside[..., None], np.asarray(part), 255).astype(np.uint8)[None],
        np.where(inside, row["depth"], SKY_METRES).astype(np.float32)[None],
        np.where(inside[..., None], row["normal"], 0).astype(np.float32)[None], row["motion"][None],
        np.where(inside, row["ident"], 0)[None], float(told["fps"]), _members(told),
    )  # fmt: skip


def _picture(video: Path, frame: int) -> NDArray[np.uint8]:
    import av

    with av.open(str(video)) as file:
        for k, one in enumerate(file.decode(video=0)):
            if k == frame:
                return one.to_ndarray(format="rgb24").astype(np.uint8)
    raise BadInput(video.name, f"holds no frame {frame}", "Shoot it again")


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
    return _planes(passes, number, y, x, (width / wide, height / high))


def _planes(
    passes: Path, number: int, y: NDArray[Any], x: NDArray[Any], scale: tuple[float, float]
) -> dict[str, Any]:
    """Passes of a frame at these samples; motion times `scale`."""

    def read(name: str) -> dict[str, Any]:
        return {key: plane[y, x] for key, plane in exr.read(passes / name / f"{number:05d}.exr").items()}

    normal, motion = read("normal"), read("motion")
    return {
        "depth": read("depth")["Y"].astype(np.float32),
        "normal": np.stack([normal[c] for c in "RGB"], -1).astype(np.float32),
        "motion": np.stack([motion["R"] * scale[0], motion["G"] * scale[1]], -1).astype(np.float32),
        "ident": read("object")["Y"].astype(np.int32),
    }


def sky(depth: Floats) -> NDArray[np.bool_]:
    return depth >= SKY_METRES / 10
