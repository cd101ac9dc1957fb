"""What is made once a shot for its light: sky or room, shadow maps, windows, lamps, and the pass that shades."""

from __future__ import annotations

from typing import Any

import numpy as np

from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.look import Look
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import World
from skyscreen.shoot import frame as frames
from skyscreen.shoot import lamps as lamplight
from skyscreen.shoot.caustic import Caustics
from skyscreen.shoot.fullscreen import FullScreen
from skyscreen.shoot.gbuffer import Things
from skyscreen.shoot.gpu import Gpu
from skyscreen.shoot.passes import Core
from skyscreen.shoot.running_sky import RunningSky
from skyscreen.shoot.scene import Scene
from skyscreen.shoot.sky import SkyDome
from skyscreen.shoot.sunmaps import SunMaps
from skyscreen.shoot.targets import DEPTH, OPAQUE, SOFT, Targets

TRIANGLES = 150_000
"""In the picture; shadow maps take coarser levels. 0.5 µs each and pass on a software rasteriser."""
SMALL = 900
"""Pixels across under which a smaller shadow map and window of sky suffice: a sky then takes a fifth of the time."""


class Lighting:
    """What lights a world; `things`, `core` and the uniform `buffer` are what every pass draws with."""

    def __init__(self, gpu: Gpu, world: World, order: Order, look: Look, *, passes: bool) -> None:
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
