"""The sky of a shot: numbers for the light, a dome for reflections, a window for the eye.

`SkyDome` bakes once a shot (clear air on the CPU, clouds in two small passes) and draws a frame with
one look-up a pixel.
The core reads `light` into its frame uniforms and binds `dome_view` for reflection and fog.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.world import Air, Sky, View
from skyscreen.shoot.atmosphere import MOON, SUN, Atmosphere, aerosol_of

if TYPE_CHECKING:
    import wgpu

Array = NDArray[np.float64]
WGSL = Path(__file__).parent / "wgsl"
DOME = 256
"""Edge of the stereographic hemisphere, texels; 8 mips."""
WINDOW = (1280, 448)
DRAFT_WINDOW = (640, 256)
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])
KEY = 1.5
"""Direct light over its physical share: films light for contrast."""


@dataclass(frozen=True, eq=False)
class SkyLight:
    """Light of the heavens in the film's units; every colour is irradiance over π, so a white matt surface that
    faces it has that radiance. (3,) float64 each."""

    direction: Array
    """Unit vector to the body that casts the shadow: the sun, at night the moon."""
    key: Array
    """Direct light, after air and cloud; 0 when both are down."""
    zenith: Array
    """From the upper hemisphere, on a surface that faces up."""
    toward: Array
    """On a wall that faces the key's azimuth."""
    away: Array
    """On a wall that faces the other side."""
    below: Array
    """From the ground, on a surface that faces down."""
    fog_toward: Array
    """Radiance of the horizon under the key."""
    fog_away: Array
    """Radiance of the horizon on the other side."""
    night: float
    """0 day … 1 night."""

    def ambient(self) -> NDArray[np.float32]:
        """(4, 4): zenith, toward, away, below; w is 0."""
        out = np.zeros((4, 4), np.float32)
        out[:, :3] = [self.zenith, self.toward, self.away, self.below]
        return out


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
        self._numbers = _Numbers(sky, air, city)
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
        bake = device.create_shader_module(code=code)
        kept = code.split("@group(0) @binding(1)")[0] + code[code.index("@vertex"):code.index("fn body")]
        frame = device.create_shader_module(code=kept + (WGSL / "sky_frame.wgsl").read_text().replace("NIGHT", night))
        clamp = device.create_sampler(mag_filter="linear", min_filter="linear", mipmap_filter="linear")
        wrap = device.create_sampler(mag_filter="linear", min_filter="linear", mipmap_filter="linear",
                                     address_mode_u="repeat", address_mode_v="repeat")
        self.sampler = clamp
        self._uniform = device.create_buffer(size=_Numbers.BYTES,
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
        air, noise = _upload_air(device, self._numbers.air), _upload_noise(device)
        self._air_view = air

        def group(kinds: list[dict[str, Any]], resources: list[Any]) -> tuple[Any, Any]:
            layout = device.create_bind_group_layout(entries=[
                {"binding": b, "visibility": wgpu.ShaderStage.VERTEX | wgpu.ShaderStage.FRAGMENT, **kind}
                for b, kind in enumerate(kinds)])
            entries = [{"binding": b, "resource": r} for b, r in enumerate(resources)]
            return layout, device.create_bind_group(layout=layout, entries=entries)

        buffer = {"buffer": self._uniform, "offset": 0, "size": _Numbers.BYTES}
        plain = {"texture": {}}
        bake_layout, self._bake_group = group(
            [{"buffer": {"type": "uniform"}}, {"texture": {"view_dimension": "2d-array"}}, plain,
             {"sampler": {}}, {"sampler": {}}], [buffer, air, noise, wrap, clamp])
        frame_layout, self._frame_group = group(
            [{"buffer": {"type": "uniform"}}, plain, plain, {"sampler": {}}],
            [buffer, self.window_view, self.dome_view, clamp])

        def pipe(layout: Any, module: Any, entry: str, form: str, with_depth: str | None) -> Any:
            more: dict[str, Any] = {}
            if with_depth:
                more["depth_stencil"] = {"format": with_depth, "depth_write_enabled": False, "depth_compare": "equal"}
            return device.create_render_pipeline(
                layout=device.create_pipeline_layout(bind_group_layouts=[layout]),
                vertex={"module": module, "entry_point": "vs"}, primitive={"topology": "triangle-list"},
                fragment={"module": module, "entry_point": entry, "targets": [{"format": form}]}, **more)

        self._grouped, self._piped = group, pipe
        self._dome_pipe = pipe(bake_layout, bake, "fs_dome", "rgba32float", None)
        self._window_pipe = pipe(bake_layout, bake, "fs_window", "rgba16float", None)
        self._frame_pipe = pipe(frame_layout, frame, "fs_sky", target, depth)
        even = device.create_shader_module(code=(WGSL / "sky_even.wgsl").read_text())
        self._even = []
        for entry, source in (("fs_x", self._rough[0]), ("fs_y", self._rough[1])):
            layout, resources = group([plain], [source])
            self._even.append((pipe(layout, even, entry, "rgba16float", None), resources))

    def _take(self, sky: Sky, air: Air, city: float) -> None:
        """Go over to another sky of the same wind and clouds; what is marched next is of it."""
        self._numbers = _Numbers(sky, air, city)
        self._air(self._numbers.air)

    def _air(self, tables: NDArray[np.float32]) -> None:
        _write_air(self.device, self._air_view.texture, tables)

    def _light(self, dome: NDArray[np.float32]) -> SkyLight:
        """The sky's light; the mist of its numbers is set by it."""
        light = self._numbers.light(dome)
        self._numbers.mist = 0.8 * (light.zenith + 0.2 * light.key) * np.array([0.97, 1.0, 1.05])
        return light

    def _march_dome(self) -> NDArray[np.float32]:
        """(DOME, DOME, 4) radiance of the upper hemisphere and how clear it is."""
        import wgpu

        device = self.device
        texture = device.create_texture(size=(DOME, DOME, 1), format="rgba32float",
                                        usage=wgpu.TextureUsage.RENDER_ATTACHMENT | wgpu.TextureUsage.COPY_SRC)
        self._write(self._numbers.pack(size=(DOME, DOME)))
        self._full(texture.create_view(), self._dome_pipe)
        data = device.queue.read_texture({"texture": texture}, {"bytes_per_row": DOME * 16, "rows_per_image": DOME},
                                         (DOME, DOME, 1))
        pixels = np.frombuffer(data, np.float32).reshape(DOME, DOME, 4).copy()  # pyright: ignore[reportArgumentType]
        # The glare round a low sun would make fireflies in rough reflections: the disc itself is a light, not a texel.
        pixels[..., :3] = np.minimum(pixels[..., :3], 12.0)
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

    def follow(self, view: View, width: int, height: int, time: float) -> bool:
        """Make sure that the window covers what this view sees; bakes it anew (about a second) when it does not.

        Returns:
            True when it was baked.
        """
        self._write(self._numbers.pack(size=(width, height), view=view, time=time, window=self._bounds))
        seen = self._seen(view, width, height, time, 0.0)
        if seen is None or (self._bounds is not None and covers(self._bounds, seen)):
            return False
        wide = self._seen(view, width, height, time, 0.22)
        assert wide is not None
        self._bounds = wide
        self._march_window(wide, self.window_view)
        self._write(self._numbers.pack(size=(width, height), view=view, time=time, window=wide))
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
        right, up, forward = _basis(view, width, height)
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


class _Numbers:
    """Everything about the sky that is a number, and its layout in the uniform of sky.wgsl."""

    BYTES = 19 * 16

    def __init__(self, sky: Sky, air: Air, city: float) -> None:
        self.sky, self.clear_air = sky, Atmosphere(aerosol_of(sky.haze))
        self.fog, self.fog_height, self.mist = air.fog, air.fog_height, np.zeros(3)
        self.sun, self.moon = np.asarray(sky.sun, float), np.asarray(sky.moon, float)
        height = math.degrees(math.asin(max(-1.0, min(1.0, self.sun[1]))))
        self.night = _smooth(-1.0, -9.0, height)
        moon_up = _smooth(-0.02, 0.05, self.moon[1]) * self.night
        sun_sky = self.clear_air.sky(float(self.sun[1]))
        moon_sky = self.clear_air.sky(float(self.moon[1])) if moon_up > 0 else (0 * sun_sky[0], 0 * sun_sky[1])
        self.air = np.zeros((4, *sun_sky[0].shape[:2], 4), np.float32)
        for layer, table in enumerate((*sun_sky, *moon_sky)):
            self.air[layer, ..., :3] = table
        self.sunlight = np.full(3, SUN)
        self.moonlight = MOON * moon_up
        wet = max(air.rain, 0.8 * air.snow)
        low = 1.0 - 0.35 * wet
        self.base, self.roof = (1.1 * low, (2.7 if sky.cloud < 0.9 else 2.2) + 0.9 * wet)
        self.thick = 9.0 + 9.0 * wet + (3.0 if sky.cloud > 0.9 else 0.0)
        cloud_t = self.clear_air.transmittance(1.9, float(self.sun[1]))
        self.sunlit = self.sunlight * _balanced(cloud_t, float(self.sun[1]))
        self.moonlit = self.moonlight * self.clear_air.transmittance(1.9, float(self.moon[1]))
        zenith = sum(sky_[int(96 * 0.8)].mean(0) * light for sky_, light in
                     ((sun_sky[0], self.sunlight), (moon_sky[0], self.moonlight)))
        horizon = sum((a[14].mean(0) + 0.06 * b[14].mean(0)) * light for a, b, light in
                      ((*sun_sky, self.sunlight), (*moon_sky, self.moonlight)))
        # Light inside a cloud that the march does not follow: the sky above it, and what ground and horizon send back.
        # A thick deck lets 15–30 % of the light through, all of it scattered (Stephens 1978).
        cover = sky.cloud
        through = (0.030 * (self.sunlit * max(0.12, self.sun[1]) + self.moonlit)) * (1 - 0.35 * wet)
        self.top = 0.62 * zenith + 0.16 * horizon + through * (0.6 + 0.9 * cover) + 0.0012
        self.bottom = 0.40 * zenith + 0.13 * horizon + through * (0.55 + 0.35 * cover) * (1 - 0.40 * wet) + 0.0007
        self.bottom = self.bottom + city * self.night * np.array([0.026, 0.015, 0.016])
        grey = float(np.dot(self.bottom, [0.21, 0.72, 0.07]))
        self.bottom = self.bottom + (grey * np.array([0.94, 1.0, 1.08]) - self.bottom) * 0.45
        # A low sun's long way through a closed deck leaves none of its red: dusk under cloud is slate blue, and the
        # gap at the horizon alone burns.
        closed = _smooth(0.55, 0.95, cover) * _smooth(0.42, 0.10, float(self.sun[1])) * (1 - self.night)
        for side, much in ((self.top, 0.55), (self.bottom, 0.75)):
            side += (float(side @ LUMINANCE) * np.array([0.80, 0.97, 1.30]) - side) * (much * closed)
        self.sunlit = self.sunlit * (1 - 0.5 * closed)
        if air.snow > 0:  # ice and snow below throw light back and forth, and every pass leaves it bluer
            self.top, self.bottom = (c * np.array([0.96, 1.0, 1.07]) for c in (self.top, self.bottom))
        self.cirrus = 0.75 * _smooth(0.95, 0.3, cover) + 0.15 * (cover < 0.95)
        self.city = city * self.night
        self.distance = 0.016 + 0.05 * sky.haze**2
        random = np.random.default_rng(sky.seed)
        self.offset = random.random(4)
        # Share of the direct light: broken cloud lets it pass (the picture needs it), a closed deck does not.
        self.gate = _smooth(1.0, 0.72, cover)

    def drift(self, time: float) -> Array:
        """(2,) km that clouds have moved; they fly at 1.6 times the wind on the ground."""
        return np.asarray(self.sky.wind, float) * (1.6e-3 * time)

    def pack(self, size: tuple[int, int], view: View | None = None, time: float = 0.0,
             window: tuple[float, float, float, float] | None = None) -> NDArray[np.float32]:
        """(19, 4) rows of struct Sky."""
        out = np.zeros((19, 4), np.float32)
        disc = math.cos(math.radians(0.34 + 0.30 * _smooth(0.35, 0.05, float(self.sun[1]))))
        out[0] = (*self.sun, _smooth(-0.03, 0.0, float(self.sun[1])) * self.gate)
        out[1] = (*self.moon, 1.0 if self.moonlight.any() else 0.0)
        out[2, :3], out[3, :3] = self.sunlight, self.moonlight
        out[4, :3], out[5, :3], out[6, :3], out[7, :3] = self.sunlit, self.moonlit, self.top, self.bottom
        out[8] = (self.sky.cloud, self.thick, self.base, self.roof)
        out[9] = (self.cirrus, self.city, self.sky.stars * self.night**3 * (1 - 0.75 * self.city), self.distance)
        out[10] = self.offset
        out[11] = window or (0.0, 1e-6, 0.0, 1.5708)  # none baked: every look-up falls beside it, into the dome
        out[12, :2], out[12, 2] = self.drift(time), time
        out[16, :2] = size
        out[17] = (*(self.clear_air.transmittance(0.0, max(0.0, float(self.sun[1])) + 0.012) * SUN * 7.0), disc)
        if view is not None:
            right, up, forward = _basis(view, *size)
            out[13, :3], out[14, :3], out[15, :3] = right, up, forward
            out[12, 3] = 2 * np.linalg.norm(right) / size[0]
            # Thick fog veils the sky as it veils things (light.wgsl): exponential layer above the eye.
            thick = _smooth(0.0025, 0.015, self.fog)
            above = self.fog_height * math.exp(-max(0.0, float(view.eye[1])) / self.fog_height)
            out[18] = (*self.mist, thick * self.fog * above)
        return out

    def light(self, dome: NDArray[np.float32]) -> SkyLight:
        """Integrate the baked dome (N, N, 4)."""
        n = len(dome)
        s = ((np.arange(n) + 0.5) / n * 2 - 1) / 0.992
        x, z = np.meshgrid(s, s)
        r2 = x * x + z * z
        d = np.stack([2 * x, 1 - r2, 2 * z], -1) / (1 + r2)[..., None]
        weight = np.where(r2 < 1, 4 / (1 + r2) ** 2 * (2 / n / 0.992) ** 2, 0.0)
        colour = dome[..., :3].astype(float)
        by_day = self.night < 0.5
        body, radiance = (self.sun, self.sunlight) if by_day else (self.moon, self.moonlight)
        flat = np.array([body[0], 0.0, body[2]])
        flat /= max(1e-6, float(np.linalg.norm(flat)))

        def facing(normal: Array) -> Array:
            return ((np.maximum(d @ normal, 0) * weight)[..., None] * colour).sum((0, 1)) / np.pi * cool

        def horizon(toward: Array) -> Array:
            near = weight * np.exp(-((d[..., 1] - 0.05) / 0.05) ** 2) * np.maximum(d @ toward, 0) ** 3
            return (near[..., None] * colour).sum((0, 1)) / max(1e-9, float(near.sum()))

        # The balance that whitens a day's sun makes what only the sky lights bluer: snow's shadows.
        plain = self.clear_air.transmittance(0.02, max(float(body[1]), 0.035))
        much = _smooth(0.10, 0.30, float(body[1])) * self.gate * by_day
        cool = 1 + much * (np.clip(_balanced(plain, float(body[1])) / plain, 0.8, 1.3) - 1)
        up = facing(np.array([0.0, 1.0, 0.0]))
        rim = _smooth(-0.021, 0.012, float(body[1]))
        key = radiance / np.pi * KEY * self.gate * rim
        key = key * _balanced(plain, float(body[1]))
        ground = 0.28 * (up + key * max(0.0, float(body[1])))
        return SkyLight(
            direction=body, key=key, zenith=up, toward=facing(flat) + 0.5 * ground, away=facing(-flat) + 0.5 * ground,
            below=ground * np.array([1.0, 0.95, 0.88]), fog_toward=horizon(flat), fog_away=horizon(-flat),
            night=self.night)


def _balanced(colour: Array, height: float) -> Array:
    """White balance of a day: by day a camera is set to its sun, so a third of the tint stays; at the golden hour it is
    left at noon's white and print film adds a quarter. Luminance is kept; `height` is the sine of the elevation."""
    luminance = LUMINANCE
    tint = np.maximum(colour, 1e-6) / max(float(colour @ luminance), 1e-6)
    tint = tint ** (1.25 - 0.9 * _smooth(0.08, 0.40, height))
    return tint * (float(colour @ luminance) / float(tint @ luminance))


def _basis(view: View, width: int, height: int) -> tuple[Array, Array, Array]:
    """Right and up scaled by the tangents of the half angles (the wider side of the frame keeps 36 mm), and forward."""
    half = 18.0 / view.lens / max(width, height)
    return (np.asarray(view.right, float) * half * width, np.asarray(view.up, float) * half * height,
            np.asarray(view.forward, float))


def covers(have: tuple[float, float, float, float], want: tuple[float, float, float, float]) -> bool:
    left = (want[0] - have[0] + math.pi) % (2 * math.pi) - math.pi
    sideways = have[1] > 6.28 or (left >= -1e-6 and left + want[1] <= have[1] + 1e-6)
    return sideways and want[2] >= have[2] - 1e-3 and want[2] + want[3] <= have[2] + have[3] + 1e-3


def _upload_air(device: Any, tables: NDArray[np.float32]) -> Any:
    import wgpu

    layers, rows, columns, _ = tables.shape
    texture = device.create_texture(size=(columns, rows, layers), format="rgba16float",
                                    usage=wgpu.TextureUsage.TEXTURE_BINDING | wgpu.TextureUsage.COPY_DST)
    _write_air(device, texture, tables)
    return texture.create_view(dimension="2d-array", array_layer_count=layers)


def _write_air(device: Any, texture: Any, tables: NDArray[np.float32]) -> None:
    layers, rows, columns, _ = tables.shape
    data = np.ascontiguousarray(tables.astype(np.float16))
    device.queue.write_texture({"texture": texture}, data, {"bytes_per_row": columns * 8, "rows_per_image": rows},
                               (columns, rows, layers))


def _upload_noise(device: Any) -> Any:
    import wgpu

    pixels = cloud_noise()
    n = len(pixels)
    levels = 8
    texture = device.create_texture(size=(n, n, 1), format="rgba8unorm", mip_level_count=levels,
                                    usage=wgpu.TextureUsage.TEXTURE_BINDING | wgpu.TextureUsage.COPY_DST)
    level = pixels.astype(np.float64)
    for mip in range(levels):
        flat = np.ascontiguousarray((level + 0.5).astype(np.uint8))
        edge = len(flat)
        device.queue.write_texture({"texture": texture, "mip_level": mip}, flat,
                                   {"bytes_per_row": edge * 4, "rows_per_image": edge}, (edge, edge, 1))
        level = (level[0::2, 0::2] + level[1::2, 0::2] + level[0::2, 1::2] + level[1::2, 1::2]) / 4
    return texture.create_view()


@cache
def cloud_noise(n: int = 512) -> NDArray[np.uint8]:
    """(n, n, 4) tileable: r ranked coverage (uniform in 0–1, so a threshold is a share of area), g and b inverted
    Worley billows coarse and fine, a ranked wisps for cirrus."""
    random = np.random.default_rng(1)
    coverage = _ranked(_fractal(random, n, 1.9, 2))
    broad = 0.60 * _worley(random, n, 6) + 0.28 * _worley(random, n, 13) + 0.12 * _worley(random, n, 27)
    fine = 0.55 * _worley(random, n, 7) + 0.30 * _worley(random, n, 16) + 0.15 * _worley(random, n, 34)
    wisps = _ranked(_fractal(random, n, 1.9, 2))
    layers = [coverage, _stretched(broad), _stretched(fine), wisps]
    return np.ascontiguousarray((np.stack(layers, -1) * 255 + 0.5).astype(np.uint8))


def _fractal(random: np.random.Generator, n: int, falloff: float, lowest: int) -> Array:
    k = np.hypot(*np.meshgrid(np.fft.fftfreq(n) * n, np.fft.fftfreq(n) * n))
    spectrum = np.where(k >= lowest, np.maximum(k, 1.0) ** -falloff, 0.0)
    return np.fft.ifft2(np.fft.fft2(random.normal(size=(n, n))) * spectrum).real


def _worley(random: np.random.Generator, n: int, cells: int) -> Array:
    """Round domes: 1 − d², 1 at the feature points and 0 one cell away; periodic. One jittered point a cell,
    3 × 3 cells searched."""
    jitter = random.random((cells, cells, 2))
    at = (np.arange(n) + 0.5) / n * cells
    x, y = np.meshgrid(at, at)
    i, j = np.floor(x).astype(int), np.floor(y).astype(int)
    best = np.full((n, n), 9.0)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            point = jitter[(j + dy) % cells, (i + dx) % cells]
            away = (x - (i + dx + point[..., 0])) ** 2 + (y - (j + dy + point[..., 1])) ** 2
            best = np.minimum(best, away)
    return 1 - np.clip(best, 0, 1)


def _ranked(a: Array) -> Array:
    out = np.empty(a.size)
    out[np.argsort(a, axis=None, kind="stable")] = np.linspace(0, 1, a.size)
    return out.reshape(a.shape)


def _stretched(a: Array) -> Array:
    return (a - a.min()) / (a.max() - a.min())


def _smooth(a: float, b: float, x: float) -> float:
    t = min(1.0, max(0.0, (x - a) / (b - a)))
    return t * t * (3.0 - 2.0 * t)
