"""Everything about a sky that is a number: the light of the heavens, and the uniform that sky.wgsl reads."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import View
from skyscreen.nouns.world import Air, Sky
from skyscreen.shoot.atmosphere import MOON, SUN, Atmosphere, aerosol_of

Array = NDArray[np.float64]
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


class Numbers:
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
        self.disc = self.clear_air.transmittance(0.0, max(0.0, float(self.sun[1])) + 0.012) * SUN * 7.0
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
             window: tuple[float, float, float, float] | None = None,
             shift: tuple[float, float] = (0.0, 0.0)) -> NDArray[np.float32]:
        """(19, 4) rows of struct Sky. `shift`: of the picture in NDC; the rays lean by it."""
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
        out[17] = (*self.disc, disc)
        if view is not None:
            right, up, forward = basis(view, *size)
            out[13, :3], out[14, :3], out[15, :3] = right, up, forward - shift[0] * right - shift[1] * up
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
        up, back = _shaded(up, float(body[1]), by_day), _shaded(facing(-flat), float(body[1]), by_day)
        ground = 0.28 * (up + key * max(0.0, float(body[1])))
        return SkyLight(
            direction=body, key=key, zenith=up, toward=facing(flat) + 0.5 * ground, away=back + 0.5 * ground,
            below=ground * np.array([1.0, 0.95, 0.88]), fog_toward=horizon(flat), fog_away=horizon(-flat),
            night=self.night)


def _shaded(colour: Array, height: float, by_day: bool) -> Array:
    """Ambient light as a print shows it while the sun is low: its luminance with two thirds of its tint taken for a
    cool white's. Lit clouds redden the whole hemisphere, and shadows as orange as the sun leave a picture one hue."""
    much = 0.65 * _smooth(0.20, 0.04, height) * by_day
    return colour + (float(colour @ LUMINANCE) * np.array([0.86, 0.98, 1.26]) - colour) * much


def _balanced(colour: Array, height: float) -> Array:
    """White balance of a day: by day a camera is set to its sun, so a third of the tint stays; at the golden hour it is
    left at noon's white and print film adds a quarter; a sun on the horizon is all red, and there a quarter is taken
    off, or nothing under it keeps a colour. Luminance is kept; `height` is the sine of the elevation."""
    luminance = LUMINANCE
    tint = np.maximum(colour, 1e-6) / max(float(colour @ luminance), 1e-6)
    tint = tint ** (1.25 - 0.9 * _smooth(0.08, 0.40, height) - 0.5 * _smooth(0.10, 0.02, height))
    return tint * (float(colour @ luminance) / float(tint @ luminance))


def basis(view: View, width: int, height: int) -> tuple[Array, Array, Array]:
    """Right and up scaled by the tangents of the half angles (the wider side of the frame keeps 36 mm), and forward."""
    half = 18.0 / view.lens / max(width, height)
    return (np.asarray(view.right, float) * half * width, np.asarray(view.up, float) * half * height,
            np.asarray(view.forward, float))


def _smooth(a: float, b: float, x: float) -> float:
    t = min(1.0, max(0.0, (x - a) / (b - a)))
    return t * t * (3.0 - 2.0 * t)
