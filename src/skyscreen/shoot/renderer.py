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
from skyscreen.shoot.caustic import Caustics
from skyscreen.shoot.export import Gather
from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.gbuffer import Things
from skyscreen.shoot.gpu import Gpu
from skyscreen.shoot.lens import Lens, Meter, exposure_for, look_inputs
from skyscreen.shoot.making import Making
from skyscreen.shoot.particles import ParticlesPass
from skyscreen.shoot.passes import Core, Pass
from skyscreen.shoot.profile import Profile
from skyscreen.shoot.running_sky import RunningSky
from skyscreen.shoot.sample import Sample
from skyscreen.shoot.scene import Scene
from skyscreen.shoot.sheets import Sheets
from skyscreen.shoot.shutter import Shutter
from skyscreen.shoot.sky import SkyDome
from skyscreen.shoot.sunmaps import SunMaps
from skyscreen.shoot.targets import DEPTH, OPAQUE, SOFT, Targets
from skyscreen.shoot.temporal import Temporal

TRIANGLES = 150_000
"""In the picture; shadow maps take coarser levels. 0.5 µs each and pass on a software rasteriser."""
SMALL = 900
"""Pixels across under which a smaller shadow map and window of sky suffice: a sky then takes a fifth of the time."""
METER_EVERY = 6


class Renderer:
    """Made once a shot."""

    def __init__(self, gpu: Gpu, world: World, order: Order, look: Look, *, passes: bool = False,
                 making: bool = False) -> None:
        self.gpu, self.world, self.order, self.look = gpu, world, order, look
        width, height = order.inner_width, order.inner_height
        self.small = order.draft or width < SMALL
        self.targets = t = Targets(gpu, width, height, shadow=1024 if self.small else 1536,
                                    anchored=look.anchored, passes=passes,
                                    temporal=order.smoothing == "temporal" and look.temporal)
        self.buffer = gpu.buffer(frames.ROWS * 16, "UNIFORM")
        self.group = gpu.group(gpu.frame_layout, self.buffer, *gpu.samplers)
        self.scene = Scene(gpu, world, budget=TRIANGLES // 2 if order.draft else TRIANGLES, motion=t.moves)
        self._heavens()
        self.things = Things(gpu, self.group, self.scene, t, snow=world.air.snow > 0,
                             drawn=look.shader != "grade")
        self.core = Core(gpu, world, order, look, t, self.scene, self.buffer, self.group, self.dome, self.things)
        self.lit_by_lamps = bool(world.lights) or any(thing.model.lights for thing in world.instances)
        self._lighting()
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
        self.lens = Lens(gpu, self.group, t, look, read, define, racks=racks, shutter=shutter.asked(look))
        self.shutter = Shutter(self.core, self.lens) if shutter.asked(look) else None
        self.making = Making(self.core, self.lens.out, self.extras) if making else None
        """Draws the making-of beside the picture."""
        self.meter = Meter(gpu, self.group, t)
        self.exposure = 0.0
        """0: measured on the first frame. Set it to go on where another renderer left."""
        self.shift = (0.0, 0.0)
        """Of the whole picture, in NDC: see supersample.py."""
        self.cached_shadows = False
        self.fixed: Any = None
        """Near map of what stands still."""
        self.profile: Profile | None = None
        """Set it, and every pass is timed."""
        self.sample = Sample(gpu, self.group, t, self.lens.out)

    # ---------------------------------------------------------------- once a shot

    def _heavens(self) -> None:
        gpu, world = self.gpu, self.world
        self.sky: SkyDome | None = None
        if world.indoor or world.sky.indoor:
            self.light = frames.indoors(world)
            blank = gpu.upload(np.zeros((1, 1, 4), np.float16), "rgba16float")
            self.dome = blank.create_view()
        else:
            city = min(1.0, len(world.lights) / 12.0)
            of = {"depth": DEPTH, "far": 0.0, "city": city, "draft": self.small}
            self.sky = (RunningSky(gpu.device, world.course, world.air, **of) if world.course
                        else SkyDome(gpu.device, world.sky, world.air, **of))
            self.light = frames.outdoors(self.sky.light, world.air)
            self.dome = self.sky.dome_view
        self.sun_maps = SunMaps(world, self.targets.shadow_size)
        self._aim_shadows()
        windows = [lamp for lamp in world.lights if lamp.kind == "window"]
        self.key_window = max(windows, key=lambda lamp: max(lamp.colour)) if windows else None
        self._light_windows()

    def _aim_shadows(self, state: FrameState | None = None) -> None:
        """The sun's near and far maps."""
        if self.sun_maps.aim(self.light.direction, state and state.view):
            self.cached_shadows = False
        self.light.shadow = self.sun_maps.matrices

    def _light_windows(self) -> None:
        if self.key_window:
            self.light.window = lamplight.window_view(self.key_window)

    def _lighting(self) -> None:
        gpu, t = self.gpu, self.targets
        radius = float(np.clip(self.world.stage_radius / 20.0, 0.2 if self.world.indoor else 0.12, 1.2))
        self.occlusion = FullScreen(gpu, self.group, "occlusion", [("depth", "depth", t.depth_view),
                                    ("normal", "texture", t.normal)], [t.occlusion], define={"RADIUS": radius})
        inputs: list[tuple[str, str, Any]] = [
            ("albedo", "texture", t.albedo), ("normal", "texture", t.normal), ("depth", "depth", t.depth_view),
            ("ident", "ident", t.ident), ("occlusion", "texture", t.occlusion), ("dome", "texture", self.dome),
            ("shadow0", "depth", t.shadows[0]), ("shadow1", "depth", t.shadows[1])]
        self.lamp_pass: FullScreen | None = None
        if self.lit_by_lamps:
            self.lamp_buffer = gpu.buffer(lamplight.MOST * 64, "UNIFORM")
            self.grid_buffer = gpu.buffer((2 + lamplight.CELLS) * 16, "STORAGE")
            self.gridded: list[Any] = []
            half = [t.make("rgba16float", 2), t.make("rgba16float", 2)]
            self.lamp_pass = FullScreen(
                gpu, self.group, "lamps",
                [("albedo", "texture", t.albedo), ("normal", "texture", t.normal), ("depth", "depth", t.depth_view),
                 ("lights", "lights", self.lamp_buffer), ("grid", "storage", self.grid_buffer),
                 ("window", "depth", t.window)], half,
                define={"WINDOWS": int(self.key_window is not None), "AIMED": int(self._aimed()),
                        "COAT": int(self._coated())})
            inputs += [("lamp", "texture", half[0]), ("gleam", "texture", half[1])]
        self.caustics = self._caustics()
        if self.caustics is not None:
            inputs += self.caustics.inputs
        define: dict[str, str | int | float] = {
            "CAUSTIC": int(self.caustics is not None), "WINDOWED": 0.35 if self._keyed() else 0.85,
            "SPOTS": f"{len(self.caustics.which) if self.caustics else 0}u",
            "LAMPS": int(self.lit_by_lamps), "KEY": int(self._keyed()), "MAP": float(t.shadow_size)}
        self.shading = [FullScreen(gpu, self.group, "light", inputs, [t.hdr], name=f"light {soft}", load_op="load",
                                   stencil=(t.depth_stencil, bit, bit), define={**define, "SOFT": soft})
                        for soft, bit in ((0, OPAQUE), (1, SOFT))]

    def _coated(self) -> bool:
        """Whether something under a clear coat is there to mirror the windows."""
        for part in (part for lods in self.scene.lods for mesh in lods for part in mesh.parts):
            for (name, *_), value in zip(part.material.params, part.params, strict=False):
                if name == "coat" and value > 0.05:
                    return True
        return False

    def _caustics(self) -> Caustics | None:
        """Patterns that vessels throw in the sun, or in the light of the key window."""
        if not self._keyed() and self.key_window is None:
            return None
        window = None if self._keyed() or self.key_window is None else np.asarray(self.key_window.position, float)
        made = Caustics(self.gpu, self.world, self.light.direction if window is None else lambda at: window - at)
        return made if made.which else None

    def _keyed(self) -> bool:
        return bool(self.world.course) or float(self.light.key.max()) > 1e-4

    def _aimed(self) -> bool:
        """Whether a lamp may be more than a point: its aim costs a third of the lamps' pass."""
        lamps = [*self.world.lights, *(lamp for thing in self.world.instances for lamp in thing.model.lights)]
        return any(lamp.kind != "point" for lamp in lamps)

    # ---------------------------------------------------------------- once a frame

    def unshown(self, state: FrameState) -> None:
        """Draw a frame for its passes and making-of alone: the picture and what later ones need stay as they are."""
        kept = self.scene.bias
        self._prepare(state)
        encoder = self._encoder()
        self._shadows_and_geometry(encoder, state)
        self._light(encoder)
        self._make(encoder, state)
        self.gpu.queue.submit([encoder.finish()])
        self.scene.bias = kept

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
                if self.fixed is None:
                    self.fixed = self.gpu.texture("depth32float", t.shadow_size, t.shadow_size)
                for k, target in ((0, self.fixed), (1, t.shadows[1])):
                    static = scene.batches(f"fixed{k}", *scene.within(maps[k], True))
                    shadows.append((target, f"fixed{k}", static, f"shaded{k}", False))
                self.cached_shadows = True
            moving = scene.batches("moving", *scene.within(maps[0], False))
            shadows.append((t.shadows[0], "moving", moving, "shaded0", True))
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
                encoder.copy_texture_to_texture({"texture": self.fixed}, {"texture": target}, size)
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
        mean, bright, middle = self.meter.read()
        wanted = exposure_for(mean, bright, self.light.night, self._stops(state) + self.look.exposure, middle)
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
