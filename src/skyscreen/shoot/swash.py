"""The shore on the GPU: its map for the sea's shaders, and the run-up over the beach as a pass of its own."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState, View
from skyscreen.nouns.shore import Shore
from skyscreen.nouns.world import Water
from skyscreen.shoot.frame import projection
from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.gpu import Gpu
from skyscreen.shoot.passes import Core, Stage
from skyscreen.shoot.targets import OPAQUE

Floats = NDArray[np.float32]


class Coast:
    """The map as a texture, its rows of the sea's uniforms, and whether any of it is in the picture."""

    def __init__(self, gpu: Gpu, shore: Shore | None, level: float) -> None:
        self.shore, self.seen = shore, shore is not None
        field = np.zeros((1, 1, 4), np.float32) if shore is None else shore.field
        swell = np.zeros((1, 1, 4), np.float32) if shore is None else shore.swell
        self.views = [gpu.upload(rows.astype(np.float16), "rgba16float").create_view() for rows in (field, swell)]
        self.inputs = [("shore", "texture", self.views[0]), ("swell", "texture", self.views[1])]
        self.box: tuple[int, int, int, int] | None = None
        """x, y, width, height in pixels round what the run-up reaches; None: not in the picture."""
        self.spots, self.beach = np.zeros((0, 3)), np.zeros((0, 3))
        if shore is not None:
            cell = shore.edge / len(field)
            bed, exposed, wall = field[..., 0], field[..., 2], field[..., 3]
            near = (np.abs(bed) < 4.0) | (wall < 3.0)
            wet = ((bed > -0.8) & (bed < highest(shore)) & (exposed > 0)) | (wall < 4.0)
            self.spots, self.beach = (_places(mask, cell, shore, level, bed) for mask in (near, wet))

    def look(self, view: View, width: int, height: int) -> None:
        """Set `seen`, whether shallows or rocks stand in the picture of a view or a tenth of its size beyond its edge,
        and `box`."""
        if self.shore is None:
            return
        project = projection(view, width, height)[0]
        clip = self.spots @ project[[0, 1, 3], :3].T + project[[0, 1, 3], 3]
        ahead = clip[:, 2]
        self.seen = bool(((np.abs(clip[:, :2]) < 1.1 * ahead[:, None] + 3.0).all(1) & (ahead > -4.0)).any())
        clip = self.beach @ project[[0, 1, 3], :3].T + project[[0, 1, 3], 3]
        clip = clip[(clip[:, 2] > 0.0) & (np.abs(clip[:, 0]) < 1.2 * clip[:, 2] + 6.0)]
        self.box = None
        if not len(clip):
            return
        # A texel stands for the square round it: two texels and the run-up's height wider.
        away = np.maximum(clip[:, 2:], 0.3)
        wide = (2.0 * self.shore.edge / len(self.shore.field) + 0.4) / away * np.linalg.norm(project[:2, :3], axis=1)
        low, high = (clip[:, :2] / away - wide).min(0), (clip[:, :2] / away + wide).max(0)
        if low.max() >= 1 or high.min() <= -1:
            return
        x0, x1 = ((np.clip([low[0], high[0]], -1, 1) + 1) / 2 * width).astype(int)
        y0, y1 = ((1 - np.clip([high[1], low[1]], -1, 1)) / 2 * height).astype(int)
        self.box = (int(x0), int(y0), max(int(x1 - x0), 1), max(int(y1 - y0), 1))

    def rows(self, time: float, water: Water, seed: int) -> Floats:
        """(4, 4), see wgsl/shore.wgsl."""
        out = np.zeros((4, 4), np.float32)
        if self.shore is None:
            return out
        s = self.shore
        out[0] = (*s.corner, 1 / s.edge, 1.0)
        out[1] = s.height, s.period, s.runup, s.slope
        # A wave of mean height breaks where 0.78 h is its shoaled height (H grows by about a fifth on its way in).
        out[2] = (*s.colour, max(1.2 * s.height / 0.78, 0.03))
        out[3] = time, seed % 997 / 997, 0.0 if water.calm else 1.0, s.edge / len(s.field)
        return out


def highest(shore: Shore) -> float:
    """Metres over still water to which the highest wave runs up."""
    return 1.5 * shore.runup + 0.4


def _places(mask: NDArray[np.bool_], cell: float, shore: Shore, level: float, bed: Floats) -> NDArray[np.float64]:
    """(P, 3) world points of every texel of a mask, at the ground's height where it is dry."""
    j, i = np.nonzero(mask)
    high = level + np.clip(bed[j, i], 0.0, highest(shore))
    return np.stack([(i + 0.5) * cell + shore.corner[0], high, (j + 0.5) * cell + shore.corner[1]], -1).astype(float)


class SwashPass:
    """Writes water, foam and wetness into the G-buffer of the beach, after the sea has its uniforms."""

    name: str = "swash"
    stage: Stage = "geometry"

    def __init__(self, core: Core, coast: Coast, uniform: Any, lace: Any) -> None:
        gpu, t = core.gpu, core.targets
        self.core, self.coast = core, coast
        self.under = t.make("rgba8unorm")
        """The albedo as it was drawn."""
        self.full = FullScreen(
            gpu, core.frame_group, "swash",
            [("sea", "uniform", uniform), *coast.inputs, ("under", "texture", self.under),
             ("depth", "depth", t.depth_view), ("ident", "ident", t.ident), ("lace", "texture", lace)],
            [t.albedo, t.normal], name=self.name, stencil=(t.depth_stencil, OPAQUE, OPAQUE),
            blend=(None, "cover"), load_op="load", define={"TAP": "wrapped"})

    def prepare(self, state: FrameState) -> None:
        """The sea has uploaded what this reads."""

    def record(self, encoder: Any) -> None:
        if self.coast.box is None:
            return
        x, y, wide, high = self.coast.box
        encoder.copy_texture_to_texture({"texture": self.core.targets.albedo, "origin": (x, y, 0)},
                                        {"texture": self.under, "origin": (x, y, 0)}, (wide, high, 1))
        self.full.record(encoder, self.coast.box)
