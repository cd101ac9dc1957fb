"""Rain, snow, spray, smoke and sparks: sprites over the lit picture, before the lens."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState, Particles
from skyscreen.nouns.model import Light
from skyscreen.shoot.fullscreen import BLENDS
from skyscreen.shoot.gpu import load
from skyscreen.shoot.passes import Core, Stage
from skyscreen.shoot.targets import DEPTH

LAMPS = 8
"""Nearest lamps that light particles. The count is written into the shader: lavapipe (Mesa 22.3) leaks 1.6 bytes a
pixel and draw where a vertex shader's loop is bounded by a value from memory. Fewer lamps are
filled up with dark ones."""
KINDS: dict[str, tuple[float, float, float, float, float]] = {
    "rain": (1.85, 0.15, 0.90, 1.0, 0.0),
    "snow": (1.25, 0.42, 0.45, 0.7, 0.0), "spray": (0.95, 0.10, 0.40, 1.0, 0.0),
    "splash": (0.90, 0.08, 0.40, 0.6, 0.0), "smoke": (0.75, 0.80, 0.30, 0.0, 0.0),
    "steam": (0.85, 0.50, 0.60, 0.0, 0.0),
    "dust": (0.95, 0.80, 0.90, 0.3, 0.0), "ember": (0.0, 0.0, 0.0, 1.0, 0.0), "spark": (0.0, 0.0, 0.0, 1.0, 0.0),
    "leaf": (0.95, 0.45, 0.50, 0.4, 1.0), "fire": (0.0, 0.0, 0.0, 3.0, 0.0),
    "bird": (0.9, 0.25, 0.25, 0.0, 0.0), "firefly": (0.0, 0.0, 0.0, 0.0, 0.0), "seed": (1.1, 0.5, 0.7, 0.3, 0.0),
}
"""Kind → weights of ambient, key and forward scattering, share of the shutter's streak, 1 for a hard disc."""
PUFFS = ("smoke", "steam", "dust", "fire")
"""Kinds with an inner structure: their own pipeline, for both sides of a branch cost."""


class ParticlesPass:
    """Everything in the air of a frame, farthest kind first, each kind sorted back to front."""

    name: str = "particles"
    stage: Stage = "forward"

    def __init__(self, core: Core, *, keyed: bool = False) -> None:
        gpu = core.gpu
        self.core = core
        self.layout = gpu.layout(((0, 3, "uniform"), (1, 1, "storage"), (2, 2, "depth"), (3, 1, "depth")))
        self.slots: list[_Slot] = []
        self.live = 0
        self.pipelines = [self._pipeline(load("particles", LAMPS=LAMPS, THIN=int(core.targets.moves), KEY=int(keyed),
                                              PUFF=int(form == "puff"), BIRD=int(form == "bird")), form)
                          for form in ("plain", "puff", "bird")]
        """Plain sprites, puffs, birds."""
        self.apart = False
        """Whether `record` leaves what is no puff to `over`."""

    def _pipeline(self, code: str, form: str) -> Any:
        gpu, core = self.core.gpu, self.core

        def make() -> Any:
            module = gpu.module(code)
            keep = {"compare": "always", "fail_op": "keep", "depth_fail_op": "keep", "pass_op": "keep"}
            return gpu.device.create_render_pipeline(
                layout=gpu.device.create_pipeline_layout(bind_group_layouts=[gpu.frame_layout, self.layout]),
                vertex={"module": module, "entry_point": "vs"}, primitive={"topology": "triangle-list"},
                depth_stencil={"format": DEPTH, "depth_write_enabled": False, "depth_compare": "greater",
                               "stencil_front": keep, "stencil_back": keep, "stencil_read_mask": 0,
                               "stencil_write_mask": 0},
                fragment={"module": module, "entry_point": "bird" if form == "bird" else "fs", "targets": [
                    {"format": texture.format, "blend": BLENDS["over"]} for texture in core.targets.lights]})

        return gpu.cached(("particles", code, *(texture.format for texture in core.targets.lights)), make)

    def prepare(self, state: FrameState) -> None:
        eye = np.asarray(state.view.eye, np.float64)
        made = [p for p in state.particles if len(p.size)]
        lamps = _nearest((*self.core.world.lights, *state.lights), eye)
        while len(self.slots) < len(made):
            self.slots.append(_Slot(self.core, self.layout))
        self.live = len(made)
        order = sorted(range(len(made)), key=lambda k: (-float(np.median(_away(made[k], eye))), k))
        for slot, k in zip(self.slots, order, strict=False):
            slot.fill(made[k], eye, lamps)

    def record(self, encoder: Any) -> None:
        slots = self.slots[:self.live]
        self._draw(encoder, [slot for slot in slots if not self.apart or slot.kind in PUFFS], self.core.targets.hdr)

    def over(self, encoder: Any) -> None:
        """Drops, flakes, sparks and birds over the picture that is smoothed over time: they have no motion vectors, are
        smooth by themselves, and a history would smear or swallow them."""
        slots = self.slots[:self.live]
        self._draw(encoder, [slot for slot in slots if slot.kind not in PUFFS], self.core.targets.lit)

    def _draw(self, encoder: Any, slots: list[_Slot], light: Any) -> None:
        if not slots:
            return
        targets = self.core.targets
        run = encoder.begin_render_pass(
            label=self.name,
            color_attachments=[{"view": texture.create_view(), "load_op": "load", "store_op": "store"}
                               for texture in (light, *targets.lights[1:])],
            depth_stencil_attachment={"view": targets.depth_stencil, "depth_read_only": True,
                                      "stencil_read_only": True})
        run.set_bind_group(0, self.core.frame_group)
        for slot in slots:
            run.set_pipeline(self.pipelines[2 if slot.kind == "bird" else int(slot.kind in PUFFS)])
            run.set_bind_group(1, slot.group)
            run.draw(6 * slot.count)
        run.end()


class _Slot:
    """Buffers of one kind; they grow by doubling and are kept from frame to frame."""

    def __init__(self, core: Core, layout: Any) -> None:
        self.core, self.layout = core, layout
        self.uniform = core.gpu.buffer((4 + 2 * LAMPS) * 16, "UNIFORM")
        self.room = self.count = 0
        self.kind = ""
        self.group: Any = None
        self.grains: Any = None

    def fill(self, made: Particles, eye: NDArray[np.float64], lamps: NDArray[np.float32]) -> None:
        gpu = self.core.gpu
        self.count = len(made.size)
        if self.count > self.room:
            self.room = 1 << max(8, (self.count - 1).bit_length())
            self.grains = gpu.buffer(self.room * 48, "STORAGE")
            self.group = gpu.group(self.layout, self.uniform, self.grains, self.core.targets.depth_view,
                                   self.core.targets.shadows[0].create_view())
        self.kind = made.kind
        rows = np.zeros((self.count, 12), np.float32)
        rows[:, :3], rows[:, 3], rows[:, 4:7], rows[:, 7] = made.position, made.size, made.velocity, made.alpha
        rows[:, 8] = 0.5 if made.seed is None else made.seed
        rows[:, 9] = 1.0 if made.heat is None else made.heat
        rows = rows[np.argsort(-_away(made, eye), kind="stable")]
        gpu.queue.write_buffer(self.grains, 0, rows.tobytes())
        ambient, key, forward, streak, disc = KINDS[made.kind]
        head = np.zeros((4 + 2 * LAMPS, 4), np.float32)
        head[0] = (*made.colour, made.emission)
        head[1] = (ambient, key, forward, streak)
        head[2, :2] = disc, float(made.kind == "fire")
        head[4:] = lamps
        gpu.queue.write_buffer(self.uniform, 0, head.tobytes())


def _away(made: Particles, eye: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.linalg.norm(np.asarray(made.position, np.float64) - eye, axis=1)


def _nearest(lamps: tuple[Light, ...], eye: NDArray[np.float64]) -> NDArray[np.float32]:
    """(2·LAMPS, 4) rows: place and reach, colour; brightest for their distance first, then dark ones."""
    def worth(item: tuple[int, Light]) -> tuple[float, int]:
        number, lamp = item
        away = float(((np.asarray(lamp.position) - eye) ** 2).sum())
        return (-max(lamp.colour) / (away + 4.0), number)

    best = [lamp for _, lamp in sorted(enumerate(lamps), key=worth)[:LAMPS]]
    out = np.zeros((2 * LAMPS, 4), np.float32)
    out[::2, 3] = 1.0
    for k, lamp in enumerate(best):
        out[2 * k], out[2 * k + 1, :3] = (*lamp.position, lamp.reach), lamp.colour
    return out
