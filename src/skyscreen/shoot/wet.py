"""Wet ground: the world mirrored in the plane y = ground, blurred by roughness, added over what may be wet.

The core draws the mirrored things into `WetPass.mirror` (half size) with `Things.mirror` before the light stage; this
pass blurs it three times and adds it over the pixels that carry both OPAQUE and GROUND in the stencil.
"""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np

from skyscreen.nouns.world import FrameState
from skyscreen.shoot.fullscreen import BLENDS, FullScreen
from skyscreen.shoot.passes import Core, Stage
from skyscreen.shoot.targets import GROUND, OPAQUE

DRY = 0.04
"""Wetness below which no pass is made."""
BLENDS.setdefault("soak", {
    "color": {"src_factor": "one", "dst_factor": "src-alpha", "operation": "add"},
    "alpha": {"src_factor": "zero", "dst_factor": "one", "operation": "add"}})


class WetPass:
    """Reflections in wet ground; make it when `wanted(core)`."""

    name: str = "wet"
    stage: Stage = "light"

    def __init__(self, core: Core) -> None:
        gpu, t = core.gpu, core.targets
        self.core = core
        self.mirror = t.make("rgba16float", 2)
        """Radiance of the mirrored world, half size; the core draws it."""
        self.mirror_depth = t.make("depth32float", 2)
        self.chain = [self.mirror, *(t.make("rgba16float", d) for d in (4, 8, 16))]
        self.blurs = [FullScreen(gpu, core.frame_group, "wet_blur", [("source", "texture", a)], [b],
                                 name=f"wet blur {k}")
                      for k, (a, b) in enumerate(itertools.pairwise(self.chain))]
        self.uniform = gpu.buffer(64 * 16, "UNIFORM")
        self.full = FullScreen(
            gpu, core.frame_group, "wet",
            [("wetness", "uniform", self.uniform), ("depth", "depth", t.depth_view), ("normal", "texture", t.normal),
             ("albedo", "texture", t.albedo), ("occlusion", "texture", t.occlusion),
             *((f"mirror{k}", "texture", texture) for k, texture in enumerate(self.chain))],
            [t.hdr], name=self.name, stencil=(t.depth_stencil, OPAQUE | GROUND, OPAQUE | GROUND), blend="soak",
            load_op="load")

    def prepare(self, state: FrameState) -> None:
        rows = np.zeros((64, 4), np.float32)
        rows[0, 0] = self.core.world.air.rain
        self.core.gpu.queue.write_buffer(self.uniform, 0, rows.tobytes())

    def record(self, encoder: Any) -> None:
        for blur in self.blurs:
            blur.record(encoder)
        self.full.record(encoder)


def wanted(core: Core) -> bool:
    """True when the shot's ground is wet enough to mirror."""
    return core.world.air.wet > DRY and not core.world.indoor
