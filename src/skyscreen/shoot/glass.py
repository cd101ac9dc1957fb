"""Glass and liquids: four small passes over their own triangles and one over their part of the picture.

1. *way*: the way through all bodies, summed with signs (order does not matter): tint by Beer–Lambert, mean index;
2. *last*: normal and depth of the face by which a ray leaves;
3. *front*: the first face into the G-buffer, so that lens, drawn looks and the report see glass as a thing;
4. *glass*: the background refracted at both faces, the first face's mirror image over it;
5. *inner*: what the faces between mirror, added;
6. *focus*: the depth that the lens takes, of the face or of what is seen through it.

All read copies of the lit picture and its depth, and draw within the rectangle that glass covers. Worlds without glass
make none of this, and frames in which none is in view draw none.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.nouns.frame import FrameState
from skyscreen.shoot import lamps as lamplight
from skyscreen.shoot.frame import projection
from skyscreen.shoot.fullscreen import VERTEX, FullScreen
from skyscreen.shoot.gbuffer import LAMPS
from skyscreen.shoot.gpu import load
from skyscreen.shoot.passes import Core, Stage
from skyscreen.shoot.targets import DEPTH


def glass_passes(core: Core) -> list[GlassPass]:
    """Empty where nothing in the world lets light through."""
    return [GlassPass(core)] if refracting(core).any() else []


def refracting(core: Core) -> np.ndarray:
    """(I,) whether an instance has a part that refracts."""
    made = [any(part.material.index > 0 for mesh in lods for part in mesh.parts) for lods in core.scene.lods]
    return np.array([made[m] for m in core.scene.model_of], bool)


class GlassPass:
    """Made once a shot with glass in it."""

    name: str = "glass"
    stage: Stage = "forward"

    def __init__(self, core: Core) -> None:
        gpu, t = core.gpu, core.targets
        self.core, self.which = core, refracting(core)
        self.behind, self.backdrop = t.make(DEPTH), t.make("rgba16float")
        self.behind_view = self.behind.create_view(format="depth32float", aspect="depth-only")
        self.body, self.final = t.make("rgba16float"), t.make("rgba16float")
        self.final_depth = t.make("depth32float")
        self.lamps = gpu.buffer(64 * 16, "UNIFORM")
        self.way_layout = gpu.layout(((0, 2, "depth"),))
        self.way_group = gpu.group(self.way_layout, self.behind_view)
        self.inner_layout = gpu.layout(((0, 2, "depth"), (1, 2, "depth"), (2, 2, "texture"), (3, 2, "texture"),
                                        (4, 2, "texture"), (5, 2, "uniform")))
        self.inner_group = gpu.group(self.inner_layout, t.depth_view, self.behind_view, self.body.create_view(),
                                     core.dome, self.backdrop.create_view(), self.lamps)
        core.things.glass_layouts = {"way": self.way_layout, "last": self.way_layout, "inner": self.inner_layout}
        self.full = FullScreen(
            gpu, core.frame_group, "glass",
            [("albedo", "texture", t.albedo), ("normal", "texture", t.normal), ("depth", "depth", t.depth_view),
             ("behind", "depth", self.behind_view), ("body", "texture", self.body), ("final_", "texture", self.final),
             ("final_depth", "depth", self.final_depth), ("backdrop", "texture", self.backdrop),
             ("dome", "texture", core.dome), ("lamp", "uniform", self.lamps)],
            list(t.lights), name=self.name, load_op="load",
            define={"LAMPS": f"{LAMPS}u", "TAPS": 2, "THIN": int(t.moves)})
        self.rectangle: tuple[int, int, int, int] | None = None
        self.glassed = t.make(DEPTH) if core.look.lens else None
        if self.glassed is not None:
            self._focusing(self.glassed.create_view(format="depth32float", aspect="depth-only"))

    def _focusing(self, glassed: Any) -> None:
        """The pass that settles the depth of glass for the lens."""
        gpu, t = self.core.gpu, self.core.targets
        layout = gpu.layout(((0, 2, "depth"), (1, 2, "depth")))
        self.focus_group = gpu.group(layout, glassed, self.behind_view)
        code = load("glass_focus") + VERTEX + "".join(
            f"@group(1) @binding({k}) var {name}: texture_depth_2d;\n" for k, name in enumerate(("glassed", "behind")))
        keep = {"compare": "always", "fail_op": "keep", "depth_fail_op": "keep", "pass_op": "keep"}
        self.focus_pipe = gpu.cached(("glass focus", code), lambda: gpu.device.create_render_pipeline(
            layout=gpu.device.create_pipeline_layout(bind_group_layouts=[gpu.frame_layout, layout]),
            vertex={"module": gpu.module(code), "entry_point": "vertex"}, primitive={"topology": "triangle-list"},
            fragment={"module": gpu.module(code), "entry_point": "main", "targets": []},
            depth_stencil={"format": t.depth.format, "depth_write_enabled": True, "depth_compare": "always",
                           "stencil_front": keep, "stencil_back": keep, "stencil_write_mask": 0}))

    def prepare(self, state: FrameState) -> None:
        """Find the rectangle (x, y, width, height) that glass may cover, and the lamps that it mirrors."""
        self.rectangle = self._covered(state)
        if self.rectangle is None:
            return
        rows = np.zeros((64, 4), np.float32)
        chosen = lamplight.choose(self.core.world, state)
        near = chosen[:1] + sorted(chosen[1:], key=lambda lamp: self._away(lamp.position))
        made = lamplight.rows(near[:LAMPS], state.time)
        rows[:len(made)] = made
        self.core.gpu.queue.write_buffer(self.lamps, 0, rows.tobytes())

    def _away(self, place: tuple[float, float, float]) -> float:
        return float(((self.core.scene.where[self.which] - np.asarray(place)) ** 2).sum(1).min())

    def _covered(self, state: FrameState) -> tuple[int, int, int, int] | None:
        scene, t = self.core.scene, self.core.targets
        pick = self.which & scene.shown
        project, right, up, near = projection(state.view, t.width, t.height)
        centre, reach = scene.where[pick], scene.reach[pick]
        ahead = centre @ project[3, :3] + project[3, 3]
        keep = ahead > -reach
        centre, reach, ahead = centre[keep], reach[keep], ahead[keep]
        if not len(centre):
            return None
        nearest = np.maximum(ahead - reach, near)
        spread = reach[:, None] / (np.array([np.linalg.norm(right), np.linalg.norm(up)]) * nearest[:, None])
        middle = (centre @ project[:2, :3].T + project[:2, 3]) / np.maximum(ahead, near)[:, None]
        close = ahead < 1.5 * reach  # the eye is in or next to it: anywhere
        low = np.where(close[:, None], -1.0, middle - 1.2 * spread).min(0)
        high = np.where(close[:, None], 1.0, middle + 1.2 * spread).max(0)
        low, high = np.clip(low, -1, 1), np.clip(high, -1, 1)
        x0, x1 = (round((v * 0.5 + 0.5) * t.width) for v in (low[0], high[0]))
        y0, y1 = (round((0.5 - v * 0.5) * t.height) for v in (high[1], low[1]))
        return (x0, y0, x1 - x0, y1 - y0) if x1 > x0 and y1 > y0 else None

    def record(self, encoder: Any) -> None:
        things, t = self.core.things, self.core.targets
        if self.rectangle is None or not things.glass_in_view():
            return
        # Both are copied whole (3 ms at 1080p): a bent ray may end anywhere in the picture.
        encoder.copy_texture_to_texture({"texture": t.depth}, {"texture": self.behind}, (t.width, t.height, 1))
        encoder.copy_texture_to_texture({"texture": t.hdr}, {"texture": self.backdrop}, (t.width, t.height, 1))
        things.glass(encoder, "way", [self.body], None, self.way_group, self.rectangle, clear=True)
        things.glass(encoder, "last", [self.final], self.final_depth, self.way_group, self.rectangle, clear=True)
        things.glass(encoder, "front", list(t.buffers), t.depth_stencil, None, self.rectangle)
        self.full.record(encoder, scissor=self.rectangle)
        things.glass(encoder, "inner", [t.hdr], None, self.inner_group, self.rectangle)
        if self.glassed is not None:
            encoder.copy_texture_to_texture({"texture": t.depth}, {"texture": self.glassed}, (t.width, t.height, 1))
            run = encoder.begin_render_pass(label="glass focus", color_attachments=[], depth_stencil_attachment={
                "view": t.depth_stencil, "depth_load_op": "load", "depth_store_op": "store",
                "stencil_load_op": "load", "stencil_store_op": "store"})
            run.set_pipeline(self.focus_pipe)
            run.set_scissor_rect(*self.rectangle)
            run.set_bind_group(0, self.core.frame_group)
            run.set_bind_group(1, self.focus_group)
            run.draw(3)
            run.end()
