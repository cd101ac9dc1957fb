"""What the lens and the film make of the light: blur, bloom, tone, edges, exposure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.look import Look
from skyscreen.nouns.model import CLASSES
from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.gpu import Gpu
from skyscreen.shoot.targets import Targets

if TYPE_CHECKING:
    from skyscreen.shoot.shutter import Shutter

LEVELS = 5


class Lens:
    """`targets.lit` → display picture `out` (rgba8unorm).

    Args:
        shutter: the look blurs what moves; frames in which something does take another last pass.
        racks: the shot has frames whose focus is racked away; they take a blur of four times the reach, and 80 taps.
        near: a close shot, whose background goes twice as far out of focus, in 36 taps instead of 16.
    """

    def __init__(self, gpu: Gpu, frame: Any, targets: Targets, look: Look, extra: list[tuple[str, str, Any]],
                 define: dict[str, str | int | float], racks: bool = False, near: bool = False,
                 shutter: bool = False) -> None:
        t, f = targets, "rgba16float"
        self.passes: list[FullScreen] = []
        self.blurred: Any = None
        """Half-size picture out of focus, alpha its share; made by the first `focused` passes."""
        self.focused = 0
        self.smeared: Any = None
        """Half-size picture of what moves, premultiplied: filled by `Shutter`, laid over by the look's pass."""
        self.graded: tuple[int, FullScreen] | None = None
        self.wide: tuple[int, FullScreen] | None = None
        """Number of the pass that gathers the blur, and the pass that takes its place while the focus is racked."""

        def add(source: str, inputs: list[tuple[str, str, Any]], target: Any, **more: Any) -> Any:
            self.passes.append(FullScreen(gpu, frame, source, inputs, [target], **more))
            return target

        inputs: list[tuple[str, str, Any]] = [("hdr", "texture", t.lit), ("depth", "depth", t.lit_depth)]
        if look.lens:
            half = add("lens", inputs, t.make(f, 2))
            gathered = add("bokeh", [("half", "texture", half)], t.make(f, 2),
                           define={"REACH": max(t.height / (90.0 if near else 180.0), 1.0), "TAPS": 36 if near else 16})
            if racks:
                self.wide = len(self.passes) - 1, FullScreen(
                    gpu, frame, "bokeh", [("half", "texture", half)], [gathered], name="bokeh wide",
                    define={"REACH": max(t.height / 44.0, 2.0), "TAPS": 80})
            blurred = self.blurred = add("tent", [("blurred", "texture", gathered)], t.make(f, 2))
            self.focused = len(self.passes)
            down = [half]
            for level in range(LEVELS):
                down.append(add("bloom_down", [("from_", "texture", down[-1])], t.make(f, 4 << level),
                                define={"FIRST": int(level == 0)}))
            wide = down[-1]
            for level in range(LEVELS - 2, -1, -1):
                wide = add("bloom_up", [("wide", "texture", wide), ("fine", "texture", down[level + 1])],
                           t.make(f, 4 << level))
            inputs = [*inputs, ("bokeh", "texture", blurred), ("glow", "texture", wide)]
        known = {name: (kind, resource) for name, kind, resource in [*inputs, *extra]}

        def named(names: tuple[str, ...]) -> list[tuple[str, str, Any]]:
            """'mask5' or 'near:mask5' → what FullScreen wants."""
            return [(name.partition(":")[0], *known[name.rpartition(":")[2]]) for name in names]

        for step in look.steps:
            picture = t.lines(step.form, step.lines) if step.lines else t.make(step.form, step.divide)
            add(step.shader, named(step.inputs), picture, name=step.name, define={**define, **step.define})
            known[step.name] = "texture", picture
        read = named(look.inputs) if look.inputs else [*inputs, *extra]
        final: dict[str, str | int | float] = {"LENS": int(look.lens), "SHUTTER": 0, **define}
        drawn = add(look.shader, read, t.make("rgba8unorm"), define=final)
        if shutter:
            self.smeared = t.make(f, 2)
            self.graded = len(self.passes) - 1, FullScreen(
                gpu, frame, look.shader, [*read, ("smeared", "texture", self.smeared)], [drawn],
                define={**final, "SHUTTER": 1})
        self.out = drawn
        if look.smooth and not t.temporal:
            self.out = add("smooth", [("picture", "texture", drawn)], t.make("rgba8unorm"), define={"SHARPEN": 0.10})

    def record(self, encoder: Any, rack: float = 0.0, shutter: Shutter | None = None) -> None:
        moving = shutter is not None and shutter.on
        for k, one in enumerate(self.passes):
            if shutter is not None and k == self.focused:
                shutter.record(encoder)
            if moving and self.graded is not None and k == self.graded[0]:
                one = self.graded[1]
            if self.wide is not None and rack > 0 and k == self.wide[0]:
                one = self.wide[1]
            one.record(encoder)


class Meter:
    """Automatic exposure: measured on the first frame, then followed slowly; a function of the frames so far only."""

    def __init__(self, gpu: Gpu, frame: Any, targets: Targets) -> None:
        self.gpu = gpu
        self.cells = gpu.texture("rgba32float", 64, 36)
        self.full = FullScreen(gpu, frame, "meter", [
            ("hdr", "texture", targets.hdr), ("albedo", "texture", targets.albedo),
            ("normal", "texture", targets.normal), ("depth", "depth", targets.depth_view),
            ("ident", "ident", targets.ident)], [self.cells])

    def read(self) -> tuple[float, float, float, float]:
        """(log-mean metered luminance; luminance that one tenth of the picture exceeds, that half of it does, and that
        a sixth of the skin does, 0 where there is next to none) once `full` was submitted."""
        cells = self.gpu.read(self.cells, np.float32, 4).reshape(-1, 4).astype(np.float64)
        weight = cells[:, 2]
        return (float(2 ** ((cells[:, 1] * weight).sum() / weight.sum())),
                float(np.sort(cells[:, 0])[-len(cells) // 10]), float(np.median(cells[:, 0])), _skin(cells[:, 3]))


def _skin(cells: NDArray[np.float64]) -> float:
    """Luminance of the brightest sixth of the skin, by as much as the picture is one of skin: faces and hands in near
    shots, not passers-by."""
    bare = cells[cells > 0]
    share = len(bare) / len(cells)
    near = float(np.clip((share - BARE[0]) / (BARE[1] - BARE[0]), 0.0, 1.0))
    return float(np.quantile(bare, 0.84)) * near if near > 0 else 0.0


BARE = (0.012, 0.045)
"""Shares of the picture that are skin from which on the meter minds it, and minds it alone."""
SKIN = 1.1
"""Exposed luminance that the brightest sixth of a near face may have: 200 of 255 in the picture. Pale skin beside dark
shop windows was burnt to paper."""
DARK = 0.13
"""Luminance that half of a night's picture stays under: a third of a stop under mid grey."""


def exposure_for(mean: float, bright: float, night: float, stops: float, middle: float = 0.0,
                 skin: float = 0.0) -> float:
    """Exposure that puts the metered log-mean on grey: 0.23 by day, darker by night, because night should look like
    night; the brightest tenth stays under 2.5 by day and 0.9 by night, so that skies and shop windows keep colour.
    Snow and whitewash under the moon, which an incident meter makes white, are held at DARK, or they pass for day. Near
    faces are held under SKIN."""
    grey = 0.23 + (0.085 - 0.23) * night
    wanted = min(grey / max(mean, 1e-5), (2.5 - 1.6 * night) / max(bright, 1e-5))
    wanted += (min(wanted, DARK / max(middle, 1e-5)) - wanted) * night
    return float(np.clip(min(wanted, SKIN / max(skin, 1e-5)), 0.02, 60.0)) * 2.0**stops


def look_inputs(t: Targets, look: Look, gpu: Gpu) -> tuple[list[tuple[str, str, Any]], dict[str, str | int | float]]:
    """What a drawn look reads beyond the light: ramps by class, and the G-buffer."""
    red, green, blue = look.mono or (0.0, 0.0, 0.0)
    film: dict[str, str | int | float] = {
        "MONO": int(look.mono is not None), "RED": red, "GREEN": green, "BLUE": blue, "PRINT": float(look.print)}
    if look.shader == "grade":
        return [], film
    rules = np.zeros((len(CLASSES), 4, 4), np.float32)
    for k, name in enumerate(CLASSES):
        rule = look.rules.get(name, look.default)
        rules[k, :3, :3] = rule.shadow, rule.mid, rule.light
        rules[k, 3, :3] = (*rule.edges, rule.line)
    anchor = [("anchor", "texture", t.anchor)] if look.anchored else []
    return [("albedo", "texture", t.albedo), ("normal", "texture", t.normal), ("ident", "ident", t.ident),
            ("rules", "storage", gpu.buffer(rules, "STORAGE")), *anchor], {**film, "ANCHORED": int(look.anchored)}
