"""Wet ground: the world mirrored in the plane y = ground, blurred by roughness, added over what may be wet.

`wet_passes` gives two: one asks for the draws (poses are skinned right after the stage 'before'), one draws the
mirrored things at half size, blurs them three times and adds them over the pixels with both OPAQUE and GROUND.
"""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np

from skyscreen.nouns.frame import FrameState, View
from skyscreen.shoot.frame import projection
from skyscreen.shoot.fullscreen import BLENDS, FullScreen
from skyscreen.shoot.passes import Core, Pass, Stage
from skyscreen.shoot.targets import GROUND, OPAQUE
from skyscreen.shoot.vertices import Batch

DRY = 0.08
"""Wetness below which no pass is made."""
BLENDS.setdefault("soak", {
    "color": {"src_factor": "one", "dst_factor": "src-alpha", "operation": "add"},
    "alpha": {"src_factor": "zero", "dst_factor": "one", "operation": "add"}})


def wet_passes(core: Core) -> list[Pass]:
    """Empty when the ground is dry, indoors, or not there: on the open sea nothing but water lies in that plane."""
    if core.world.air.wet <= DRY or core.world.indoor or not _grounded(core):
        return []
    ask = _Ask(core)
    return [ask, WetPass(core, ask)]


def _grounded(core: Core) -> bool:
    return any(part.stencil & GROUND for lods in core.scene.lods for mesh in lods for part in mesh.parts)


class _Ask:
    """Chooses what the mirror shows, before poses are skinned."""

    name: str = "mirror list"
    stage: Stage = "before"

    def __init__(self, core: Core) -> None:
        self.core = core
        self.batches: list[Batch] = []
        self.view: View | None = None

    def prepare(self, state: FrameState) -> None:
        self.view = state.view

    def record(self, encoder: Any) -> None:
        """Draws nothing; a mirrored pixel is half as fine and blurred, so levels of detail are 2.5 times coarser."""
        assert self.view is not None
        t, scene = self.core.targets, self.core.scene
        project, _, up, _ = projection(self.view, t.width, t.height)
        ground = self.core.world.ground_level
        flip = np.eye(4)
        flip[1, 1], flip[1, 3] = -1.0, 2 * ground
        eye = np.asarray(self.view.eye, float) * [1, -1, 1] + [0, 2 * ground, 0]
        pixel = 2.5 * 2 * float(np.linalg.norm(up)) / t.height
        self.batches = scene.batches("mirror", *scene.seen(project @ flip, eye, pixel))


class WetPass:
    """Reflections in wet ground."""

    name: str = "wet"
    stage: Stage = "light"

    def __init__(self, core: Core, ask: _Ask | None = None) -> None:
        gpu, t = core.gpu, core.targets
        self.core, self.ask = core, ask
        self.mirror = t.make("rgba16float", 2)
        """Radiance of the mirrored world, half size; alpha 0 where the sky is mirrored."""
        self.mirror_depth = t.make("depth32float", 2)
        self.chain = [self.mirror, *(t.make("rgba16float", d) for d in (4, 8, 16))]
        self.blurs = [FullScreen(gpu, core.frame_group, "wet_blur", [("source", "texture", a)], [b],
                                 name=f"wet blur {k}")
                      for k, (a, b) in enumerate(itertools.pairwise(self.chain))]
        self.uniform = gpu.buffer(64 * 16, "UNIFORM")
        self.full = FullScreen(
            gpu, core.frame_group, "wet",
            [("wetness", "uniform", self.uniform), ("depth", "depth", t.depth_view), ("normal", "texture", t.normal),
             ("albedo", "texture", t.albedo), ("occlusion", "texture", t.occlusion), ("dome", "texture", core.dome),
             *((f"mirror{k}", "texture", texture) for k, texture in enumerate(self.chain))],
            [t.hdr], name=self.name, stencil=(t.depth_stencil, OPAQUE | GROUND, OPAQUE | GROUND), blend="soak",
            load_op="load")

    def prepare(self, state: FrameState) -> None:
        rows = np.zeros((64, 4), np.float32)
        rows[0, 0] = self.core.world.air.rain
        self.core.gpu.queue.write_buffer(self.uniform, 0, rows.tobytes())

    def record(self, encoder: Any) -> None:
        if self.ask is not None:
            self.core.things.mirror(encoder, self.mirror, self.mirror_depth, self.ask.batches, np.zeros(3))
        for blur in self.blurs:
            blur.record(encoder)
        self.full.record(encoder)

