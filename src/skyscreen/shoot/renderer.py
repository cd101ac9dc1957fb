"""One shot on the GPU: FrameState in, display picture out. The order of the passes stands in `Renderer.draw`."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.look import Look
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import World
from skyscreen.shoot import frame as frames
from skyscreen.shoot import lamps as lamplight
from skyscreen.shoot import sheets, shutter, temporal
from skyscreen.shoot.export import Gather
from skyscreen.shoot.gpu import Gpu
from skyscreen.shoot.lens import Lens, Meter, exposure_for, look_inputs
from skyscreen.shoot.lighting import Lighting
from skyscreen.shoot.making import Making
from skyscreen.shoot.particles import ParticlesPass
from skyscreen.shoot.passes import Core, Pass
from skyscreen.shoot.profile import Profile
from skyscreen.shoot.running_sky import RunningSky
from skyscreen.shoot.sample import Sample
from skyscreen.shoot.sheets import Sheets
from skyscreen.shoot.shutter import Shutter
from skyscreen.shoot.temporal import Temporal

METER_EVERY = 6
"""Frames."""


class Renderer(Lighting):
    """Made once a shot."""

    def __init__(self, gpu: Gpu, world: World, order: Order, look: Look, *, passes: bool = False,
                 making: bool = False) -> None:
        super().__init__(gpu, world, order, look, passes=passes)
        t = self.targets
        self.extras = _extras(self.core, keyed=self._keyed())
        self.particles = next(one for one in self.extras if isinstance(one, ParticlesPass))
        self.temporal = Temporal(self.core) if t.temporal else None
        self.jittered = self.particles.apart = self.temporal is not None
        self.gather = Gather(self.core) if passes else None
        """Holds what the exported passes are made of."""
        if self.gather:
            self.extras.append(self.gather)
        racks = any(end is not None and end.kind == "focus_pull" for end in (order.entry, order.exit))
        self.sheets = Sheets(gpu, self.scene) if sheets.asked(look) else None
        read, define = look_inputs(t, look, gpu)
        if self.sheets:
            read = [*read, ("sheets", "storage", self.sheets.buffer)]
        self.lens = Lens(gpu, self.group, t, look, read, define, racks=racks,
                         near=order.shot.camera.size in frames.NEAR, shutter=shutter.asked(look))
        self.shutter = Shutter(self.core, self.lens) if shutter.asked(look) else None
        self.making = Making(self.core, self.lens.out, self.extras) if making else None
        """Draws the making-of beside the picture."""
        self.meter = Meter(gpu, self.group, t)
        self.exposure = 0.0
        """0: measured on the first frame. Set it to go on where another renderer left."""
        self.shift = (0.0, 0.0)
        """Of the whole picture, in NDC: see supersample.py."""
        self.cached_shadows = False
        self.fixed: list[Any] = []
        """Near and far map of what stands still."""
        self.strayed = False
        """Whether the far map has what moves in it."""
        self.profile: Profile | None = None
        """Set it, and every pass is timed."""
        self.sample = Sample(gpu, self.group, t, self.lens.out)

    def unshown(self, state: FrameState) -> None:
        """Draw a frame for its passes and making-of alone: the picture and what later ones need stay as they are."""
        kept = self.scene.bias, self.scene.dense
        self._prepare(state)
        encoder = self._encoder()
        self._shadows_and_geometry(encoder, state)
        self._light(encoder)
        self._make(encoder, state)
        self.gpu.queue.submit([encoder.finish()])
        self.scene.bias, self.scene.dense = kept

    def _steady(self, encoder: Any, state: FrameState) -> Any:
        """Draw a jittered frame once more for its passes and making-of, sampled in the middle of its pixels: the
        picture is done, and no later frame needs what stands in the G-buffer. Returns the encoder to go on with."""
        self.gpu.queue.submit([encoder.finish()])
        self.jittered = self.particles.apart = False
        self._aim(state)
        encoder = self._encoder()
        self._shadows_and_geometry(encoder, state)
        self._light(encoder)
        self.jittered = self.particles.apart = True
        return encoder

    def _make(self, encoder: Any, state: FrameState) -> None:
        if self.making:
            self.making.record(encoder, state.frame, self.view_batches)

    def draw(self, state: FrameState, *, census: bool = False, before: Callable[[], None] | None = None) -> None:
        """Draw a frame; the picture stands in `self.lens.out`. `before` is called when all is recorded and nothing
        submitted: the last moment to read the frame before."""
        first = self.exposure == 0.0
        self._prepare(state)
        encoder = self._encoder()
        self._shadows_and_geometry(encoder, state)
        self._light(encoder)
        if before is not None:
            before()
        # The soft fill is counted in exposures, so the first frame is lit twice: once to learn its own exposure.
        for _ in range(2 if first else int(state.frame % METER_EVERY == 0)):
            self.meter.full.record(encoder)
            self.gpu.queue.submit([encoder.finish()])
            self._expose(state, first)
            encoder = self._encoder()
            if first:
                if self.things.glass_in_view():  # it stands in the G-buffer by now, and is not to be lit as a wall
                    self.things.geometry(encoder, self.view_batches)
                    self._extra(encoder, "geometry")
                self._light(encoder)
        if self.temporal:
            self.temporal.record(encoder, state.frame, self.exposure)
            self.particles.over(encoder)
        self.lens.record(encoder, state.view.rack, self.shutter)
        if census:
            self.sample.full.record(encoder)
        if self.temporal and (self.gather or self.making):
            encoder = self._steady(encoder, state)
        self._make(encoder, state)
        self.gpu.queue.submit([encoder.finish()])

    def _encoder(self) -> Any:
        encoder = self.gpu.device.create_command_encoder()
        return self.profile.wrap(encoder) if self.profile else encoder

    def picture(self) -> NDArray[np.uint8]:
        """(H, W, 4) of the frame drawn last."""
        return self.gpu.read(self.lens.out, np.uint8, 4)

    def made(self) -> NDArray[np.uint8]:
        """(H, W, 4) of the making-of's frame drawn last."""
        assert self.making is not None
        return self.gpu.read(self.making.out, np.uint8, 4)

    def _uniforms(self, state: FrameState) -> None:
        block = frames.pack(state, self.world, self.order, self.look, self.light, self.exposure or 1.0, len(self.lamps),
                            self._jitter(state))
        self.gpu.queue.write_buffer(self.buffer, 0, block)

    def _jitter(self, state: FrameState) -> tuple[float, float]:
        order = self.order
        return temporal.jitter(state.frame, order.inner_width, order.inner_height) if self.jittered else self.shift

    def _aim(self, state: FrameState) -> None:
        """Uniforms of camera and sky."""
        self._uniforms(state)
        if self.sky:
            self.sky.follow(state.view, self.order.inner_width, self.order.inner_height, state.time,
                            self._jitter(state))

    def _prepare(self, state: FrameState) -> None:
        queue = self.gpu.queue
        if isinstance(self.sky, RunningSky):
            self.sky.run(state.frame / max(self.order.frames - 1, 1))
            self.light = frames.outdoors(self.sky.light, self.world.air)
            self._light_windows()
        self._aim_shadows(state)
        self.lamps = lamplight.choose(self.world, state) if self.lit_by_lamps else []
        self._aim(state)
        if self.lit_by_lamps:
            queue.write_buffer(self.lamp_buffer, 0, lamplight.rows(self.lamps, state.time))
            reached = [(lamp.position, lamp.reach) for lamp in self.lamps]
            if reached != self.gridded:  # as a rule once a shot: most lamps hang still
                self.gridded = reached
                queue.write_buffer(self.grid_buffer, 0, lamplight.grid(self.lamps))
        self.scene.frame(state)
        if self.sheets:
            self.sheets.follow(state)
        if self.caustics is not None:
            self.caustics.prepare(state)
        for one in self.extras:
            one.prepare(state)

    def _shadows_and_geometry(self, encoder: Any, state: FrameState) -> None:
        scene, things, t = self.scene, self.things, self.targets
        project, _, up, _ = frames.projection(state.view, t.width, t.height)
        pixel = 2 * float(np.linalg.norm(up)) / t.height
        pick, level = scene.seen(project, np.asarray(state.view.eye, float), pixel)
        self.view_batches = batches = scene.batches("view", pick, level)
        if self.shutter:
            self.shutter.follow(state, pick, level)
        shadows: list[tuple[Any, str, Any, str, bool]] = []
        if self._keyed():
            maps = self.light.shadow
            if not self.cached_shadows:
                if not self.fixed:
                    self.fixed = [self.gpu.texture("depth32float", t.shadow_size, t.shadow_size) for _ in range(2)]
                for k, target in enumerate(self.fixed):
                    static = scene.batches(f"fixed{k}", *scene.within(maps[k], True))
                    shadows.append((target, f"fixed{k}", static, f"shaded{k}", False))
            moving = scene.batches("moving", *scene.within(maps[0], False))
            shadows.append((t.shadows[0], "moving", moving, "shaded0", True))
            strays = scene.batches("strays", *scene.strays(*maps))
            # Only once more, to be empty again, after the last of them has gone.
            if strays or self.strayed or not self.cached_shadows:
                shadows.append((t.shadows[1], "strays", strays, "shaded1", True))
            self.strayed, self.cached_shadows = bool(strays), True
        if self.key_window:
            pick = np.flatnonzero(scene.shown & scene.casts)
            level = np.minimum(1, scene.levels[scene.model_of[pick]] - 1)
            shadows.append((t.window, "window", scene.batches("window", pick, level), "windowed", False))
        for one in self.extras:
            if one.stage == "before":
                one.record(encoder)
        scene.pose(encoder)
        for target, name, draws, entry, keep in shadows:
            if keep:
                size = (t.shadow_size, t.shadow_size, 1)
                fixed = self.fixed[int(target is t.shadows[1])]
                encoder.copy_texture_to_texture({"texture": fixed}, {"texture": target}, size)
            things.shadow(encoder, target, name, draws, entry, keep=keep)
        things.geometry(encoder, batches)
        self._extra(encoder, "geometry")

    def _light(self, encoder: Any) -> None:
        t = self.targets
        self.occlusion.record(encoder)
        if self.lamp_pass:
            self.lamp_pass.record(encoder)
        run = encoder.begin_render_pass(
            label="sky",
            color_attachments=[{"view": t.hdr.create_view(), "load_op": "clear", "store_op": "store",
                                "clear_value": (*map(float, self.light.backdrop), 0.0)}],
            depth_stencil_attachment={"view": t.depth_stencil, "depth_read_only": True, "stencil_read_only": True})
        if self.sky:
            self.sky.draw(run)
        run.end()
        for one in self.shading:
            one.record(encoder)
        self._extra(encoder, "light")
        if self.jittered:
            encoder.begin_render_pass(label="thin", color_attachments=[
                {"view": t.thin.create_view(), "load_op": "clear", "store_op": "store",
                 "clear_value": (0, 0, 0, 0)}]).end()
        self.things.veils(encoder, self.view_batches)
        self._extra(encoder, "forward")

    def _extra(self, encoder: Any, stage: str) -> None:
        for one in self.extras:
            if one.stage == stage and not (self.jittered and one is self.gather):
                one.record(encoder)

    def _expose(self, state: FrameState, first: bool) -> None:
        mean, bright, middle, skin = self.meter.read()
        wanted = exposure_for(mean, bright, self.light.night, self._stops(state) + self.look.exposure, middle,
                              skin)
        # A tenth of the way every six frames: an eye that follows in two seconds and never pumps. Where hours run by in
        # seconds it follows in half a second.
        pace = 0.35 if self.world.course else 0.1
        self.exposure = wanted if first else self.exposure * math.pow(wanted / self.exposure, pace)
        self._uniforms(state)

    def _stops(self, state: FrameState) -> float:
        """Stops that the sky adds to the meter."""
        course = self.world.course
        if not course:
            return self.world.sky.exposure
        at = state.frame / max(self.order.frames - 1, 1) * (len(course) - 1)
        return float(np.interp(at, np.arange(len(course)), [sky.exposure for sky in course]))


def _extras(core: Core, *, keyed: bool) -> list[Pass]:
    """Sea, wet ground, glass, light in hazy air and what falls, where the world has them."""
    from skyscreen.shoot.glass import glass_passes
    from skyscreen.shoot.ocean import ocean_passes
    from skyscreen.shoot.prints import PrintsPass
    from skyscreen.shoot.shafts import shaft_passes
    from skyscreen.shoot.wet import wet_passes

    return [PrintsPass(core), *ocean_passes(core), *wet_passes(core), *glass_passes(core),
            *shaft_passes(core, keyed=keyed), ParticlesPass(core, keyed=keyed)]
