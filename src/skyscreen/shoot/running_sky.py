"""A sky that runs through the hours during the shot (a time-lapse): two skies are baked ahead and behind, and mixed.

Clouds are marched at rest and carried by the wind when they are drawn, so the two bakes show the same clouds in two
lights and their mix has no double edges. A bake costs about as much as two frames; one every half second of film, or
every tenth of an hour, adds at most a fifth to the shot.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import View
from skyscreen.nouns.world import Air, Sky
from skyscreen.shoot.sky import WGSL, Array, SkyDome, covers
from skyscreen.shoot.sky_numbers import SkyLight

if TYPE_CHECKING:
    import wgpu


@dataclass(eq=False)
class Baked:
    """One sky of the course."""

    numbers: Any
    dome: NDArray[np.float32]
    light: SkyLight
    window: Any
    """Texture of the clouds in this light."""
    bounds: tuple[float, float, float, float] | None = None
    """What the window covers; None: not marched yet."""


class RunningSky(SkyDome):
    """`run` sets the time of the frame, then `follow` and `draw` as of any sky.

    Args:
        course: skies at even times from the shot's first frame to its last, two at least; they share wind and clouds.
    """

    def __init__(self, device: wgpu.GPUDevice, course: tuple[Sky, ...], air: Air, **more: Any) -> None:
        self.course = course
        super().__init__(device, course[0], air, night=True, **more)
        self.city = more.get("city", 0.0)
        self._mixing()
        self.baked = {0: Baked(self._numbers, self._dome_pixels, self.light, self._blank())}
        self.at = (0, 0.0)

    def _mixing(self) -> None:
        import wgpu

        self._share = self.device.create_buffer(size=16, usage=wgpu.BufferUsage.UNIFORM | wgpu.BufferUsage.COPY_DST)
        self._mix_code = (WGSL / "sky_mix.wgsl").read_text()

    def _blank(self) -> Any:
        import wgpu

        use = wgpu.TextureUsage
        width, height = self._window_size
        return self.device.create_texture(size=(width, height, 1), format="rgba16float",
                                          usage=use.TEXTURE_BINDING | use.RENDER_ATTACHMENT).create_view()

    # ---------------------------------------------------------------- once a frame

    def run(self, share: float) -> None:
        """The heavens at `share` (0–1) of the course: `light` and the dome are of that time."""
        place = min(max(share, 0.0), 1.0) * (len(self.course) - 1)
        first = min(int(place), len(self.course) - 2)
        self.at = first, place - first
        pair = [self._bake(k) for k in (first, first + 1)]
        self.baked = {first: pair[0], first + 1: pair[1]}
        u = self.at[1]
        self._show_dome((pair[0].dome + u * (pair[1].dome - pair[0].dome)).astype(np.float32))
        self.light = between(pair[0].light, pair[1].light, u)

    def _bake(self, k: int) -> Baked:
        if k in self.baked:
            return self.baked[k]
        self._take(self.course[k], self.air, self.city)
        pixels = self._march_dome()
        light = self._light(pixels)
        return Baked(self._numbers, pixels, light, self._blank())

    def follow(self, view: View, width: int, height: int, time: float,
               shift: tuple[float, float] = (0.0, 0.0)) -> bool:
        pair, u = [self.baked[self.at[0] + k] for k in (0, 1)], self.at[1]
        self._numbers = pair[0].numbers
        seen = self._seen(view, width, height, time, 0.0)
        new = False
        for one in pair:
            if seen is not None and not (one.bounds == self._bounds and one.bounds and covers(one.bounds, seen)):
                if self._bounds is None or not covers(self._bounds, seen):
                    self._bounds = self._seen(view, width, height, time, 0.22)
                new = True
        for one in pair:
            if new and one.bounds != self._bounds:
                assert self._bounds is not None
                self._numbers = one.numbers
                self._air(one.numbers.air)
                self._march_window(self._bounds, one.window)
                one.bounds = self._bounds
        if self._bounds is not None:
            self._mix(pair, u)
        rows = [one.numbers.pack((width, height), view, time, self._bounds, shift) for one in pair]
        mixed = (1 - u) * rows[0] + u * rows[1]
        for row in (0, 1):  # towards sun and moon
            mixed[row, :3] /= max(float(np.linalg.norm(mixed[row, :3])), 1e-6)
        self._write(mixed.astype(np.float32))
        return new

    def _mix(self, pair: list[Baked], u: float) -> None:
        self.device.queue.write_buffer(self._share, 0, np.array([u, 0, 0, 0], np.float32).tobytes())
        layout, group = self._grouped(
            [{"texture": {}}, {"texture": {}}, {"buffer": {"type": "uniform"}}],
            [pair[0].window, pair[1].window, {"buffer": self._share, "offset": 0, "size": 16}])
        if not hasattr(self, "_mix_pipe"):
            self._mix_pipe = self._piped(layout, self._mix_code, "fs_mix", "rgba16float", None)
        self._full(self.window_view, self._mix_pipe, group)


def between(a: SkyLight, b: SkyLight, u: float) -> SkyLight:
    """Light between two times. Where one of the bodies is down the other's direction holds: no shadow sweeps from the
    sun to the moon."""
    def mixed(name: str) -> Array:
        return (1 - u) * np.asarray(getattr(a, name), float) + u * np.asarray(getattr(b, name), float)

    direction = mixed("direction")
    if float(np.max(a.key)) < 1e-4:
        direction = np.asarray(b.direction, float)
    elif float(np.max(b.key)) < 1e-4:
        direction = np.asarray(a.direction, float)
    names = ("key", "zenith", "toward", "away", "below", "fog_toward", "fog_away")
    return SkyLight(direction=direction / np.linalg.norm(direction), night=(1 - u) * a.night + u * b.night,
                    **{name: mixed(name) for name in names})
