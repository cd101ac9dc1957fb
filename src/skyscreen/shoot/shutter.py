"""Motion blur: what moved while the shutter was open is smeared along its way, in linear light, after the lens' depth
of field and before the tone.

Reconstruction from one frame and its motion (McGuire et al., "A Reconstruction Filter for Plausible Motion Blur", 2012;
Guertin, McGuire, Nowrouzezahrai, "A Fast and Stable Feature-Aware Motion Blur Filter", 2014), at half size, in five
steps:

1. `way`: from depth, the way of everything by the camera's own move;
2. `moving`: over that, things that move by themselves, drawn once more, as coarsely as will do;
3. `most`, `about`: the longest way of each tile of 16, and of its neighbours;
4. `source`, `blur`: in tiles where something moves, two walks: along the tile's way for what passes in front (its share
   of the exposure is the share of taps that meet it), and along the pixel's own way for what it uncovers. What stands
   still in front takes part in neither, so nothing smears over it and no halo stands round a followed subject;
5. the look's last pass lays the result over the picture, with a weight of 0 where nothing moved.

A frame in which nothing moves by `LEAST` pixels records none of this. The decision is made from the FrameState.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.look import Look
from skyscreen.shoot.fullscreen import DECLARE, FullScreen
from skyscreen.shoot.gpu import Gpu, load
from skyscreen.shoot.lens import Lens
from skyscreen.shoot.moving import Moving
from skyscreen.shoot.passes import Core
from skyscreen.shoot.traces import Traces
from skyscreen.shoot.vertices import BEFORE_BUFFERS, VERTEX_BUFFERS

TILE = 16
"""Half-size pixels; a way longer than two of them is cut (64 pixels of the picture, 128 a frame at 180°)."""
LEAST = 1.6
"""Pixels a frame that blur: at 180° the light is then smeared over 0.8 of a pixel."""
OWN = 0.5
"""Pixels a frame from which a thing's own way is drawn and not taken for the camera's."""
TRIANGLES = 5_000
"""A thing that goes its own way is drawn again with no more than these, where it has a level so coarse: what is smeared
shows no finer."""


def asked(look: Look) -> bool:
    """Drawn looks have no lens and are drawn on twos: no shutter either."""
    return look.shader == "grade" and look.lens and look.shutter > 0 and not look.rate


class Shutter:
    """Made once a shot; fills `lens.smeared`."""

    def __init__(self, core: Core, lens: Lens) -> None:
        gpu, t, frame = core.gpu, core.targets, core.frame_group
        self.core = core
        self.moving = Moving(core.world, core.scene, t.width, t.height)
        source, self.ways = t.make("rgba16float", 2), t.make("rg16float", 2)
        wide, high = -(-source.width // TILE), -(-source.height // TILE)
        self.tiles = wide * high
        most, about = gpu.texture("rgba16float", wide, high), gpu.texture("rgba16float", wide, high)
        define: dict[str, str | int | float] = {"SHARE": core.look.shutter / 360.0, "REACH": float(2 * TILE)}
        self.way = FullScreen(gpu, frame, "shutter_way", [("depth", "depth", t.depth_view)], [self.ways], define=define)
        self.redraw = Redraw(core, self.ways, define)
        self.most = FullScreen(gpu, frame, "shutter_most", [("ways", "texture", self.ways)], [most],
                               define={"SIDE": TILE})
        self.about = FullScreen(gpu, frame, "shutter_about", [("tiles", "texture", most)], [about])
        self.source = TilePass(gpu, frame, "shutter_source", about, [
            ("hdr", "texture", t.lit), ("blurred", "texture", lens.blurred), ("depth", "depth", t.lit_depth)], source)
        self.blur = TilePass(gpu, frame, "shutter_blur", about, [
            ("source", "texture", source), ("ways", "texture", self.ways)], lens.smeared)
        self.traces = Traces(core.scene, TRIANGLES)
        self.on = self.turned = False

    def follow(self, state: FrameState, pick: NDArray[np.intp], level: NDArray[np.intp]) -> None:
        """Decide whether this frame is blurred, and which of the things seen go their own way."""
        own = self.moving.own(state)[pick]
        camera = self.moving.camera(state, pick)
        self.on, self.turned = max(float(own.max(initial=0.0)), camera) > LEAST, camera > 0
        some = (own > OWN) & self.on
        self.traces.choose(state, pick[some], level[some])

    def record(self, encoder: Any) -> None:
        if not self.on:
            return
        if self.turned:
            self.way.record(encoder)
        if self.traces.draws or not self.turned:
            self.redraw.record(encoder, self.traces, clear=not self.turned)
        self.most.record(encoder)
        self.about.record(encoder)
        self.source.record(encoder, self.tiles)
        self.blur.record(encoder, self.tiles)


class Redraw:
    """Draws things for their way alone, half size, where the picture shows them."""

    def __init__(self, core: Core, target: Any, define: dict[str, str | int | float]) -> None:
        gpu, scene = core.gpu, core.scene
        self.frame, self.scene, self.target = core.frame_group, scene, target
        self.depth = gpu.texture("depth32float", target.width, target.height)
        layout = gpu.layout(((0, 2, "ident"), (1, 2, "depth")))
        self.group = gpu.group(layout, core.targets.ident.create_view(), core.targets.depth_view)
        plain = "fn surface(in: SurfaceIn) -> Surface { return plain_surface(in); }"
        code = load("geometry", SURFACE=plain, MOTION=1, MOVED=3) + load("shutter_moving", **define)

        def make() -> Any:
            module = gpu.module(code)
            return gpu.device.create_render_pipeline(
                layout=gpu.device.create_pipeline_layout(bind_group_layouts=[gpu.frame_layout, scene.layout, layout]),
                vertex={"module": module, "entry_point": "moving", "buffers": [*VERTEX_BUFFERS, *BEFORE_BUFFERS]},
                primitive={"topology": "triangle-list", "cull_mode": "none"},
                depth_stencil={"format": "depth32float", "depth_write_enabled": True, "depth_compare": "greater"},
                fragment={"module": module, "entry_point": "way", "targets": [{"format": target.format}]})

        self.pipeline = gpu.cached((code, "moving", target.format), make)

    def record(self, encoder: Any, traces: Traces, *, clear: bool) -> None:
        """`clear`: nothing else moves, so the rest of the target is 0."""
        traces.pose(encoder)
        run = encoder.begin_render_pass(label="shutter_moving", color_attachments=[
            {"view": self.target.create_view(), "load_op": "clear" if clear else "load", "store_op": "store",
             "clear_value": (0, 0, 0, 0)}],
            depth_stencil_attachment={"view": self.depth.create_view(), "depth_load_op": "clear",
                                      "depth_store_op": "discard", "depth_clear_value": 0.0})
        run.set_pipeline(self.pipeline)
        run.set_bind_group(0, self.frame)
        run.set_bind_group(1, self.scene.group, [0])
        run.set_bind_group(2, self.group)
        traces.draw(run)
        run.end()


class TilePass:
    """Like FullScreen, over the tiles in which something moves: a tile at rest is no triangle and costs no pixel; the
    target is 0 there.

    Args:
        about: (tiles) the longest way in and beside each tile; the shader's `near`.
    """

    def __init__(self, gpu: Gpu, frame_group: Any, source: str, about: Any, inputs: list[tuple[str, str, Any]],
                 target: Any) -> None:
        self.name, self.frame, self.target = source, frame_group, target
        inputs = [("near", "texture", about), *inputs]
        text = load(source, TILE=float(TILE)) + "".join(
            f"@group(1) @binding({k}) {DECLARE[kind].format(label)}\n" for k, (label, kind, _) in enumerate(inputs))
        layout = gpu.layout(tuple((k, 2 if k else 3, kind) for k, (_, kind, _) in enumerate(inputs)))

        def make() -> Any:
            module = gpu.module(text)
            return gpu.device.create_render_pipeline(
                layout=gpu.device.create_pipeline_layout(bind_group_layouts=[gpu.frame_layout, layout]),
                vertex={"module": module, "entry_point": "tile"}, primitive={"topology": "triangle-list"},
                fragment={"module": module, "entry_point": "main", "targets": [{"format": target.format}]})

        self.pipeline = gpu.cached((text, target.format), make)
        self.group = gpu.group(layout, *(r.create_view() if hasattr(r, "create_view") else r for _, _, r in inputs))

    def record(self, encoder: Any, tiles: int) -> None:
        run = encoder.begin_render_pass(label=self.name, color_attachments=[
            {"view": self.target.create_view(), "load_op": "clear", "store_op": "store", "clear_value": (0, 0, 0, 0)}])
        run.set_pipeline(self.pipeline)
        run.set_bind_group(0, self.frame)
        run.set_bind_group(1, self.group)
        run.draw(6, tiles)
        run.end()
