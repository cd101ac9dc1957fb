"""Shafts of sun and the glow of lamps in hazy air: marched at quarter size, evened, added before the sprites.

Made only where the air holds enough to be seen: fog, rain, dust, a misty wood, a hall with haze of its own.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.model import Light
from skyscreen.shoot import lamps as lamplight
from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.passes import Core, Pass, Stage

HAZE = 0.0024
"""Extinction, 1/m, from which on light in the air is drawn: 2 % over the 8 m between a lamp and its viewer."""
LAMPS = 16
"""Lamps with a glow: the brightest for their distance."""
STEPS = 12
GAIN, HALO = 1.3, 2.5
"""Film's share over the physical one, of shafts and of halos."""


def shaft_passes(core: Core, *, keyed: bool) -> list[Pass]:
    """Empty in clear air, and where neither a sun that throws shadows nor a lamp is there."""
    if core.world.air.fog < HAZE or not (keyed or _may_glow(core)):
        return []
    return [ShaftsPass(core, keyed=keyed)]


def _may_glow(core: Core) -> bool:
    return any(lamp.kind != "window" for lamp in core.world.lights) or any(
        thing.model.lights for thing in core.world.instances)


class ShaftsPass:
    """Three full-screen passes: march, blur, add."""

    name: str = "shafts"
    stage: Stage = "forward"

    def __init__(self, core: Core, *, keyed: bool) -> None:
        gpu, t = core.gpu, core.targets
        self.core, self.keyed = core, keyed
        self.lamps = LAMPS if _may_glow(core) else 0
        """Rows in the shader's loop, a constant (see particles.LAMPS); dark ones fill it up."""
        self.uniform = gpu.buffer(512 * 16, "UNIFORM")
        rough, even = t.make("rgba16float", 4), t.make("rgba16float", 4)
        indoor = core.world.indoor
        self.passes = [
            FullScreen(gpu, core.frame_group, "shafts",
                       [("depth", "depth", t.depth_view), ("shadow0", "depth", t.shadows[0]),
                        ("shadow1", "depth", t.shadows[1]), ("lights", "lights", self.uniform)], [rough],
                       define={"KEY": int(keyed), "STEPS": STEPS, "LAMPS": self.lamps, "AIMED": 1, "HALO": HALO,
                               "GAIN": GAIN * (2.0 if indoor else 1.0), "REACH": 30.0 if indoor else 160.0}),
            FullScreen(gpu, core.frame_group, "shafts_blur", [("rough", "texture", rough)], [even]),
            FullScreen(gpu, core.frame_group, "shafts_over",
                       [("depth", "depth", t.depth_view), ("shafts", "texture", even)], [t.hdr], blend="add",
                       load_op="load")]

    def prepare(self, state: FrameState) -> None:
        if self.lamps:
            lamps = brightest((*self.core.world.lights, *state.lights), np.asarray(state.view.eye, float), self.lamps)
            rows = np.zeros((512, 4), np.float32)
            rows[:4 * self.lamps:4] = (0.0, -1e4, 0.0, 1.0)
            rows[:4 * len(lamps)] = lamplight.rows(lamps, state.time)[:4 * len(lamps)]
            self.core.gpu.queue.write_buffer(self.uniform, 0, rows)

    def record(self, encoder: Any) -> None:
        for one in self.passes:
            one.record(encoder)


def brightest(lamps: tuple[Light, ...], eye: NDArray[np.float64], most: int) -> list[Light]:
    """The lamps that glow most in the picture; windows light no air of their own (the key's shafts come through)."""
    def worth(item: tuple[int, Light]) -> tuple[float, int]:
        number, lamp = item
        away = float(((np.asarray(lamp.position) - eye) ** 2).sum())
        return (-max(lamp.colour) / (away + 25.0), number)

    shine = [(number, lamp) for number, lamp in enumerate(lamps) if lamp.kind != "window"]
    return [lamp for _, lamp in sorted(shine, key=worth)[:most]]
