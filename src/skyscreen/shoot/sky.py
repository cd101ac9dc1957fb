"""The sky of a shot: numbers for the light, a dome for reflections, a window for the eye.

`SkyDome` bakes once a shot (clear air on the CPU, clouds in two small passes) and draws a frame with
one look-up a pixel.
The core reads `light` into its frame uniforms and binds `dome_view` for reflection and fog.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import View
from skyscreen.nouns.world import Air, Sky
from skyscreen.shoot.kept import kept, last
from skyscreen.shoot.sky_numbers import Numbers, SkyLight, basis
from skyscreen.shoot.sky_textures import upload_air, upload_noise, write_air

if TYPE_CHECKING:
    import wgpu

Array = NDArray[np.float64]
WGSL = Path(__file__).parent / "wgsl"
DOME = 256
"""Edge of the stereographic hemisphere, texels; 8 mips."""
WINDOW = (1280, 448)
DRAFT_WINDOW = (640, 256)


class SkyDome:
    """Bakes and draws the sky of one shot.

    Args:
        device: a wgpu device.
        sky, air: of the world.
        target: texture format that `draw` writes.
        depth: None, or the depth format of the pass that `draw` runs in; the sky is drawn where depth still is `far`.
        far: depth of infinity (0 reversed, 1 otherwise).
        city: 0–1, light of a town on its sky at night.
        draft: a smaller window.
        night: stars and moon may come into it, even though its hour has none.
    """

    def __init__(self, device: wgpu.GPUDevice, sky: Sky, air: Air, *, target: str = "rgba16float",
                 depth: str | None = None, far: float = 0.0, city: float = 0.0, draft: bool = False,
                 night: bool = False) -> None:
        self.device, self.sky, self.air = device, sky, air
        self._numbers = Numbers(sky, air, city)
        self._window_size = DRAFT_WINDOW if draft else WINDOW
        self._bounds: tuple[float, float, float, float] | None = None
        self._pipes(target, depth, far, draft, night or self._numbers.night > 0.02)
        self._dome_pixels = self._march_dome()
        self._show_dome(self._dome_pixels)
        self.light = self._light(self._dome_pixels)

    # ---------------------------------------------------------------- once a shot

    def _pipes(self, target: str, depth: str | None, far: float, draft: bool, dark: bool) -> None:
        import wgpu

        device, use = self.device, wgpu.TextureUsage
        code = (WGSL / "sky.wgsl").read_text().replace("FAR", f"{far:.1f}").replace("STEPS", "16" if draft else "30")
        night = ""
        if dark:
            night = ("c += stars(d) * clear * above * k.look.z;\n"
                     "  let disc = moon_disc(d, 0.0115);\n"
                     "  c = mix(c, disc.rgb * 0.9 * k.moon.w, disc.a * clear * above);")
        shared = code.split("@group(0) @binding(1)")[0] + code[code.index("@vertex"):code.index("fn body")]
        frame = shared + (WGSL / "sky_frame.wgsl").read_text().replace("NIGHT", night)
        clamp = device.create_sampler(mag_filter="linear", min_filter="linear", mipmap_filter="linear")
        wrap = device.create_sampler(mag_filter="linear", min_filter="linear", mipmap_filter="linear",
                                     address_mode_u="repeat", address_mode_v="repeat")
        self.sampler = clamp
        self._uniform = device.create_buffer(size=Numbers.BYTES,
                                             usage=wgpu.BufferUsage.UNIFORM | wgpu.BufferUsage.COPY_DST)
        self._dome = device.create_texture(size=(DOME, DOME, 1), format="rgba16float", mip_level_count=8,
                                           usage=use.TEXTURE_BINDING | use.COPY_DST)
        self.dome_view = self._dome.create_view()
        """Radiance of the upper hemisphere and, in alpha, how clear it is; texel of direction d:
        d.xz·0.496 / (1 + max(d.y, 0)) + 0.5. 8 mips, box filtered."""
        self._window = device.create_texture(size=(self._window_size[0], self._window_size[1], 1), format="rgba16float",
                                             usage=use.TEXTURE_BINDING | use.RENDER_ATTACHMENT)
        self.window_view = self._window.create_view()
        self._rough = [device.create_texture(size=(self._window_size[0], self._window_size[1], 1), format="rgba16float",
                                             usage=use.TEXTURE_BINDING | use.RENDER_ATTACHMENT).create_view()
                       for _ in range(2)]
        air, noise = upload_air(device, self._numbers.air), kept(device, "cloud noise", lambda: upload_noise(device))
        self._air_view = air

        def group(kinds: list[dict[str, Any]], resources: list[Any]) -> tuple[Any, Any]:
            layout = kept(device, ("layout", repr(kinds)), lambda: device.create_bind_group_layout(entries=[
                {"binding": b, "visibility": wgpu.ShaderStage.VERTEX | wgpu.ShaderStage.FRAGMENT, **kind}
                for b, kind in enumerate(kinds)]))
            entries = [{"binding": b, "resource": r} for b, r in enumerate(resources)]
            return layout, device.create_bind_group(layout=layout, entries=entries)

        buffer = {"buffer": self._uniform, "offset": 0, "size": Numbers.BYTES}
        plain = {"texture": {}}
        bake_layout, self._bake_group = group(
            [{"buffer": {"type": "uniform"}}, {"texture": {"view_dimension": "2d-array"}}, plain,
             {"sampler": {}}, {"sampler": {}}], [buffer, air, noise, wrap, clamp])
        frame_layout, self._frame_group = group(
            [{"buffer": {"type": "uniform"}}, plain, plain, {"sampler": {}}],
            [buffer, self.window_view, self.dome_view, clamp])

        def pipe(layout: Any, text: str, entry: str, form: str, with_depth: str | None) -> Any:
            more: dict[str, Any] = {}
            if with_depth:
                more["depth_stencil"] = {"format": with_depth, "depth_write_enabled": False, "depth_compare": "equal"}

            def make() -> Any:
                module = kept(device, ("module", text), lambda: device.create_shader_module(code=text))
                return device.create_render_pipeline(
                    layout=device.create_pipeline_layout(bind_group_layouts=[layout]),
                    vertex={"module": module, "entry_point": "vs"}, primitive={"topology": "triangle-list"},
                    fragment={"module": module, "entry_point": entry, "targets": [{"format": form}]}, **more)

            return kept(device, ("pipe", text, entry, form, with_depth), make)

        self._grouped, self._piped = group, pipe
        self._code = code
        self._dome_pipe = pipe(bake_layout, code, "fs_dome", "rgba32float", None)
        self._window_pipe = pipe(bake_layout, code, "fs_window", "rgba16float", None)
        self._frame_pipe = pipe(frame_layout, frame, "fs_sky", target, depth)
        even = (WGSL / "sky_even.wgsl").read_text()
        self._even = []
        for entry, source in (("fs_x", self._rough[0]), ("fs_y", self._rough[1])):
            layout, resources = group([plain], [source])
            self._even.append((pipe(layout, even, entry, "rgba16float", None), resources))

    def _take(self, sky: Sky, air: Air, city: float) -> None:
        """Go over to another sky of the same wind and clouds; what is marched next is of it."""
        self._numbers = Numbers(sky, air, city)
        self._air(self._numbers.air)

    def _air(self, tables: NDArray[np.float32]) -> None:
        write_air(self.device, self._air_view.texture, tables)

    def _light(self, dome: NDArray[np.float32]) -> SkyLight:
        """The sky's light; the mist of its numbers is set by it."""
        light = self._numbers.light(dome)
        self._numbers.mist = 0.8 * (light.zenith + 0.2 * light.key) * np.array([0.97, 1.0, 1.05])
        return light

    def _march_dome(self) -> NDArray[np.float32]:
        """(DOME, DOME, 4) radiance of the upper hemisphere and how clear it is. Shots of one scene have one dome."""
        numbers = self._numbers.pack(size=(DOME, DOME))
        key = self._code, numbers.tobytes(), self._numbers.air.tobytes()
        return last(self.device, "dome", key, lambda: self._marched(numbers))

    def _marched(self, numbers: NDArray[np.float32]) -> NDArray[np.float32]:
        import wgpu

        device = self.device
        texture = device.create_texture(size=(DOME, DOME, 1), format="rgba32float",
                                        usage=wgpu.TextureUsage.RENDER_ATTACHMENT | wgpu.TextureUsage.COPY_SRC)
        self._write(numbers)
        self._full(texture.create_view(), self._dome_pipe)
        data = device.queue.read_texture({"texture": texture}, {"bytes_per_row": DOME * 16, "rows_per_image": DOME},
                                         (DOME, DOME, 1))
        pixels = np.frombuffer(data, np.float32).reshape(DOME, DOME, 4).copy()  # pyright: ignore[reportArgumentType]
        # The glare round a low sun would make fireflies in rough reflections: the disc itself is a light, not a texel.
        pixels[..., :3] = np.minimum(pixels[..., :3], 12.0)
        pixels.flags.writeable = False
        return pixels

    def _show_dome(self, pixels: NDArray[np.float32]) -> None:
        """Put the dome, with its mips, where reflections and fog read it."""
        device, level = self.device, pixels
        for mip in range(8):
            half = np.ascontiguousarray(level.astype(np.float16))
            device.queue.write_texture({"texture": self._dome, "mip_level": mip}, half,
                                       {"bytes_per_row": half.strides[0], "rows_per_image": half.shape[0]},
                                       (half.shape[1], half.shape[0], 1))
            level = (level[0::2, 0::2] + level[1::2, 0::2] + level[0::2, 1::2] + level[1::2, 1::2]) / 4

    # ---------------------------------------------------------------- once a frame

    def follow(self, view: View, width: int, height: int, time: float,
               shift: tuple[float, float] = (0.0, 0.0)) -> bool:
        """Make sure that the window covers what this view sees; bakes it anew (about a second) when it does not.

        Args:
            shift: of the picture in NDC (shoot/temporal.py); the window does not follow it.

        Returns:
            True when it was baked.
        """
        self._write(self._numbers.pack((width, height), view, time, self._bounds, shift))
        seen = self._seen(view, width, height, time, 0.0)
        if seen is None or (self._bounds is not None and covers(self._bounds, seen)):
            return False
        wide = self._seen(view, width, height, time, 0.22)
        assert wide is not None
        self._bounds = wide
        self._march_window(wide, self.window_view)
        self._write(self._numbers.pack((width, height), view, time, wide, shift))
        return True

    def _march_window(self, wide: tuple[float, float, float, float], into: Any) -> None:
        """Clouds of a part of the sky, at rest."""
        self._write(self._numbers.pack(size=self._window_size, window=wide))
        self._full(self._rough[0], self._window_pipe)
        for target, (tent, resources) in zip((self._rough[1], into), self._even, strict=True):
            self._full(target, tent, resources)

    def draw(self, render_pass: Any) -> None:
        """One triangle into the running pass, after `follow` of this frame."""
        render_pass.set_pipeline(self._frame_pipe)
        render_pass.set_bind_group(0, self._frame_group)
        render_pass.draw(3)

    def _seen(self, view: View, width: int, height: int, time: float,
              margin: float) -> tuple[float, float, float, float] | None:
        """Left azimuth, width, lower elevation and height (radians) of the sky in the picture; None: no sky in it."""
        right, up, forward = basis(view, width, height)
        s = np.linspace(-1 - margin, 1 + margin, 9)
        a, b = np.meshgrid(s, s)
        d = forward + a[..., None] * right + b[..., None] * up
        d /= np.linalg.norm(d, axis=-1, keepdims=True)
        if d[..., 1].max() < 0.002:
            return None
        d[..., 1] = np.maximum(d[..., 1], 0.0015)
        moved = d[..., [0, 2]] / d[..., 1:2] * 1.7 - self._numbers.drift(time)
        c = np.stack([moved[..., 0], np.full(a.shape, 1.7), moved[..., 1]], -1)
        c /= np.linalg.norm(c, axis=-1, keepdims=True)
        elevation = np.arcsin(np.clip(c[..., 1], -1, 1))
        low, high = max(-0.01, float(elevation.min()) - 0.01), min(0.5 * math.pi, float(elevation.max()) + 0.01)
        if high > 1.36 or forward[1] / np.linalg.norm(forward) > 0.93:  # the zenith is in it: every azimuth
            return (-math.pi, 2 * math.pi, low, 0.5 * math.pi - low)
        centre = math.atan2(float(forward[0]), -float(forward[2]))
        turn = np.arctan2(c[..., 0], -c[..., 2]) - centre
        turn = (turn + math.pi) % (2 * math.pi) - math.pi
        left, wide = centre + float(turn.min()), float(turn.max() - turn.min())
        return (left, min(wide, 2 * math.pi), low, max(high - low, 0.02))

    def _write(self, data: NDArray[np.float32]) -> None:
        self.device.queue.write_buffer(self._uniform, 0, data.tobytes())

    def _full(self, view: Any, pipe: Any, group: Any = None) -> None:
        encoder = self.device.create_command_encoder()
        render = encoder.begin_render_pass(color_attachments=[
            {"view": view, "load_op": "clear", "store_op": "store", "clear_value": (0, 0, 0, 0)}])
        render.set_pipeline(pipe)
        render.set_bind_group(0, group or self._bake_group)
        render.draw(3)
        render.end()
        self.device.queue.submit([encoder.finish()])


def covers(have: tuple[float, float, float, float], want: tuple[float, float, float, float]) -> bool:
    left = (want[0] - have[0] + math.pi) % (2 * math.pi) - math.pi
    sideways = have[1] > 6.28 or (left >= -1e-6 and left + want[1] <= have[1] + 1e-6)
    return sideways and want[2] >= have[2] - 1e-3 and want[2] + want[3] <= have[2] + have[3] + 1e-3
