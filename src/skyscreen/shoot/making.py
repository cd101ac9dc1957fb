"""Draws the making-of: the layers that the picture was made of, one wiped over by the next (nouns/making.py)."""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.nouns import making
from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.passes import Core, Pass
from skyscreen.shoot.vertices import Batch
from skyscreen.shoot.wire import Wire


class Making:
    """`out` (rgba8unorm, inner size) after `record`. `shown` is the finished picture's texture."""

    def __init__(self, core: Core, shown: Any, extras: list[Pass]) -> None:
        self.core, self.shown = core, shown
        self.out = core.targets.make("rgba8unorm")
        self.uniform = core.gpu.buffer(64 * 16, "UNIFORM")
        self.wire = Wire(core, extras)
        self.passes: dict[tuple[str, str], FullScreen] = {}
        """By coming and going layer."""
        order = core.order
        self.plan = making.parts(round(order.shot.duration * order.fps), order.fps)

    def record(self, encoder: Any, frame: int, batches: list[Batch]) -> None:
        """After the lens. `frame` counts from the head handle's first."""
        order = self.core.order
        coming, going, share = making.layers(self.plan, frame - order.head, order.fps)
        edge = np.zeros((64, 4), np.float32)
        # The line stands a little outside at both ends, so that it neither starts nor stops inside the picture.
        edge[0, :2] = (2.0, 0.0) if share >= 1 else (share * 1.02 - 0.01, 1.0)
        self.core.gpu.queue.write_buffer(self.uniform, 0, edge.tobytes())
        if "wire" in (coming, going):
            self.wire.record(encoder, batches)
        self._pass(coming, going).record(encoder)

    def _pass(self, coming: str, going: str) -> FullScreen:
        if (coming, going) not in self.passes:
            t = self.core.targets
            self.passes[coming, going] = FullScreen(
                self.core.gpu, self.core.frame_group, "making",
                [("edge", "uniform", self.uniform), ("ident", "ident", t.ident), ("depth", "depth", t.depth_view),
                 ("normal", "texture", t.normal), ("albedo", "texture", t.albedo), ("hdr", "texture", t.hdr),
                 ("wire", "texture", self.wire.lines), ("picture", "texture", self.shown)],
                [self.out], define={"COMING": coming, "GOING": going, "PRINT": float(self.core.look.print)})
        return self.passes[coming, going]
