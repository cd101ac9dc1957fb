"""A small exact sample of a finished frame, for the report: who is in it, how large, how far, of what colour."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.gpu import Gpu
from skyscreen.shoot.targets import Targets


class Sample:
    """A sixth of the picture's size, at least 32 × 18; made once a shot, drawn where it is asked for."""

    def __init__(self, gpu: Gpu, frame: Any, targets: Targets, shown: Any) -> None:
        self.gpu, t = gpu, targets
        width, height = max(t.width // 6, 32), max(t.height // 6, 18)
        self.taken = [gpu.texture(form, width, height) for form in ("r32uint", "r32float", "rgba8unorm", "rgba8unorm")]
        self.full = FullScreen(gpu, frame, "census", [
            ("ident", "ident", t.ident), ("depth", "depth", t.depth_view), ("albedo", "texture", t.albedo),
            ("shown", "texture", shown)], self.taken)

    def distances(self) -> NDArray[np.float32]:
        """(H/6, W/6) metres; inf for sky."""
        depth = self.gpu.read(self.taken[1], np.float32, 1)[..., 0]
        return np.where(depth > 6e4, np.float32(np.inf), depth).astype(np.float32)

    def census(self, members: int) -> dict[int, dict[str, Any]]:
        """Per cast id of 1 … `members`: share of the picture, centroid, depth, colours."""
        ident, depth, albedo, shown = (self.gpu.read(texture, dtype, n)[..., :3].copy() for texture, dtype, n in zip(
            self.taken, (np.uint32, np.float32, np.uint8, np.uint8), (1, 1, 4, 4), strict=True))
        ids = ident[..., 0] >> 8
        out = {}
        for number in np.unique(ids).tolist():
            if not 0 < number <= members:
                continue
            y, x = np.nonzero(ids == number)
            out[number] = {
                "area": len(x) / ids.size,
                "centroid": ((x.mean() + 0.5) / ids.shape[1], (y.mean() + 0.5) / ids.shape[0]),
                "depth": float(depth[y, x, 0].mean()),
                "albedo": ((albedo[y, x] / 255.0) ** 2).mean(0), "shown": (shown[y, x] / 255.0).mean(0)}
        return out
