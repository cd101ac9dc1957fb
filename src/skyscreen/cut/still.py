"""poster.png: the frame that sells the film, from its clean take."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.core.errors import Broken
from skyscreen.cut.files import whole
from skyscreen.cut.finishing import size_of
from skyscreen.nouns.reel import Reel
from skyscreen.nouns.schedule import Slot
from skyscreen.nouns.take import Take

TRIED = 3
"""Shots of which frames are looked at."""


def poster(reel: Reel, path: Path) -> Path:
    """Choose among a few frames of the shots with the best seen subjects, and write the choice."""
    ranked = sorted(reel.plan.slots, key=lambda slot: (-_promise(reel, slot), slot.start))[:TRIED]
    best: tuple[float, NDArray[np.uint8]] | None = None
    for rank, slot in enumerate(ranked):
        take = reel.takes[slot.shot]
        wanted = sorted({slot.head + slot.frames * k // 8 for k in (2, 4, 6)})
        for picture in _frames(take, wanted, size_of(reel)):
            # A promise of the coverage counts for more than a little sharpness.
            worth = _worth(picture) * (1.0 - 0.2 * rank)
            if best is None or worth > best[0]:
                best = (worth, picture)
    if best is None:
        raise Broken("poster.png", "no take gave a frame", "Run the same command again")
    with whole(path) as work:
        save(best[1], work)
    return path


def image(picture: NDArray[np.uint8]) -> Any:
    """RGB or RGBA (h, w, 3 or 4) as a `skia.Image`."""
    import skia

    full = np.full((*picture.shape[:2], 4), 255, np.uint8)
    full[..., :picture.shape[2]] = picture
    return skia.Image.fromarray(full, skia.kRGBA_8888_ColorType)


def save(picture: NDArray[np.uint8], path: Path, *, jpeg: int = 0) -> None:
    """Write RGB or RGBA (h, w, 3 or 4) as PNG, or as JPEG of this quality, 1–100."""
    import skia

    form = skia.EncodedImageFormat.kJPEG if jpeg else skia.EncodedImageFormat.kPNG
    path.write_bytes(bytes(image(picture).encodeToData(form, jpeg or 100)))


def _promise(reel: Reel, slot: Slot) -> float:
    """How well a shot shows its subjects, 0–2: area up to a quarter of the picture, held near the middle.

    Openings and endings carry cards and fades, so shots near the first third of the film are preferred a little.
    """
    seen = reel.takes[slot.shot].coverage
    area = min(sum(item.mean_area for item in seen), 0.25) * 4
    centred = max((1 - abs(item.centroid[0] - 0.5) - abs(item.centroid[1] - 0.5) for item in seen), default=0.0)
    third = 1 - abs((slot.start + slot.end) / (2 * reel.plan.frames) - 1 / 3)
    return area + 0.3 * max(centred, 0.0) + 0.3 * third


def _worth(picture: NDArray[np.uint8]) -> float:
    """Contrast × colour × sharpness of a picture, each on a scale that saturates."""
    part = picture[::4, ::4].astype(np.float32) / 255
    grey = part @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    contrast = min(float(grey.std()) / 0.2, 1.0)
    colour = min(float((part.max(2) - part.min(2)).mean()) / 0.25, 1.0)
    edge = min(float(np.abs(np.diff(grey, axis=1)).mean()) / 0.02, 1.0)
    mean = float(grey.mean())
    lit = 1.0 if 0.12 < mean < 0.85 else 0.6
    return lit * (0.4 + contrast) * (0.6 + 0.4 * colour) * (0.5 + 0.5 * edge)


def _frames(take: Take, wanted: list[int], size: tuple[int, int]) -> list[NDArray[np.uint8]]:
    """RGB pictures (h, w, 3) of the wanted frames, at the film's size."""
    import av

    out = []
    try:
        with av.open(str(take.video)) as container:
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            for index, frame in enumerate(container.decode(stream)):
                if index in wanted:
                    out.append(rgb(frame, size))
                if index >= wanted[-1]:
                    break
    except (OSError, av.FFmpegError) as error:
        raise Broken(f"take {take.shot}", f"its video cannot be read ({error})", f"Remove {take.folder} and run the "
                     "same command again: only this shot is rendered anew") from error
    return out


def rgb(frame: object, size: tuple[int, int]) -> NDArray[np.uint8]:
    """An `av.VideoFrame`, BT.709 limited, as full-range RGB."""
    return frame.reformat(  # pyright: ignore[reportAttributeAccessIssue]
        *size, "rgb24", src_colorspace="ITU709", dst_colorspace="ITU709", src_color_range="MPEG",
        dst_color_range="JPEG", interpolation="LANCZOS").to_ndarray()
