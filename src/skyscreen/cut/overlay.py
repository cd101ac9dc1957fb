"""Overlays on 4:2:0 planes: no trip through RGB, no work outside the overlay's rectangle.

A premultiplied overlay C over a picture P is P·(1 − α) + C. Y'CbCr is a linear map of R'G'B', so the same holds plane
by plane with the offset times α: Y' = 16α + 219·(k·C), Cb = 128α + 224·(…) (BT.709, limited range).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]
"""Y' (h, w), Cb and Cr (h/2, w/2), BT.709 limited range."""

KR, KB = 0.2126, 0.0722
"""ITU-R BT.709-6, 3.2."""


@dataclass(frozen=True)
class Overlay:
    """Ready to lay: what stays of the picture and what is added, 1/256 of a code, per plane."""

    x: int
    y: int
    keep: tuple[NDArray[np.uint16], NDArray[np.uint16]]
    """256·(1 − α) at luma and chroma resolution."""
    add: tuple[NDArray[np.uint16], NDArray[np.uint16], NDArray[np.uint16]]

    @property
    def size(self) -> tuple[int, int]:
        return self.keep[0].shape[1], self.keep[0].shape[0]


def prepare(corner: tuple[int, int], rgba: NDArray[np.uint8]) -> Overlay:
    """Premultiplied RGBA (h, w, 4), even size at an even corner, → Overlay."""
    x, y = corner
    height, width = rgba.shape[:2]
    if (x | y | height | width) & 1:
        raise ValueError(f"overlay of {width} × {height} at {corner}: all four must be even")
    part = rgba.astype(np.float32) / 255
    red, green, blue, alpha = (part[..., k] for k in range(4))
    luma = KR * red + (1 - KR - KB) * green + KB * blue
    cb, cr = (blue - luma) / (2 * (1 - KB)), (red - luma) / (2 * (1 - KR))

    def half(plane: NDArray[np.floating]) -> NDArray[np.floating]:
        return plane.reshape(height // 2, 2, width // 2, 2).mean((1, 3))

    small = half(alpha)
    fixed = [16 * alpha + 219 * luma, 128 * small + 224 * half(cb), 128 * small + 224 * half(cr)]
    keep = [np.rint(256 * (1 - a)).astype(np.uint16) for a in (alpha, small)]
    # keep·255 + add + 128 must stay under 2¹⁶: add ≤ 240·256·α, so the sum is at most 65408.
    add = [np.clip(np.rint(plane * 256), 0, 65407 - 255 * k.astype(np.float32)).astype(np.uint16)
           for plane, k in zip(fixed, (keep[0], keep[1], keep[1]), strict=True)]
    return Overlay(x, y, (keep[0], keep[1]), (add[0], add[1], add[2]))


def lay(planes: Planes, over: Overlay, strength: float = 1.0) -> None:
    """Composite in place; `strength` 0–1 fades the overlay as a whole."""
    level = round(256 * min(max(strength, 0.0), 1.0))
    if level == 0:
        return
    width, height = over.size
    for k, plane in enumerate(planes):
        scale = 1 if k == 0 else 2
        rows = slice(over.y // scale, (over.y + height) // scale)
        columns = slice(over.x // scale, (over.x + width) // scale)
        keep, add = over.keep[min(k, 1)], over.add[k]
        if level < 256:
            keep = (256 - (((256 - keep).astype(np.uint32) * level) >> 8)).astype(np.uint16)
            add = ((add.astype(np.uint32) * level) >> 8).astype(np.uint16)
        under = plane[rows, columns]
        under[...] = (under * keep + add + np.uint16(128)) >> 8


def planes_of(frame: Any) -> Planes:
    """Views of an `av.VideoFrame` in yuv420p, without the padding of its rows. Writable for frames of our own."""
    out = []
    for k, plane in enumerate(frame.planes):
        width, height = (frame.width, frame.height) if k == 0 else (frame.width // 2, frame.height // 2)
        raw = np.frombuffer(plane, np.uint8)[: plane.line_size * height]
        out.append(raw.reshape(height, plane.line_size)[:, :width])
    return out[0], out[1], out[2]
