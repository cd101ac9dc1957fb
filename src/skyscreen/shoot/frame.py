"""The uniform block of a frame (wgsl/frame.wgsl), packed from a FrameState and the shot's light."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from skyscreen.nouns.frame import FrameState, View
from skyscreen.nouns.look import Look
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import Air, World

if TYPE_CHECKING:
    from skyscreen.shoot.sky_numbers import SkyLight

Floats = NDArray[np.float64]
CLEAR = Air()
ROWS = 48
"""vec4 rows of the block, padding included."""
NEUTRAL = (0.25, 0.4)
"""Tint of lamps up to which a room is lit for work, and from which on it is lit for the evening."""
FAINT = 0.25
"""Share of the sky's light under which a key throws no shadow that anybody sees: the moon behind rain clouds. It joins
the ambient light, and its shadow maps and five taps a pixel are spared (a quarter of the lighting pass)."""


@dataclass(eq=False)
class ShotLight:
    """Light that does not change during the shot; irradiance over π."""

    direction: Floats
    key: Floats
    ambient: Floats
    """(4, 3) up, towards the sun, away, down."""
    fog: Floats
    night: float = 0.0
    backdrop: Floats = field(default_factory=lambda: np.zeros(3))
    """What stands behind everything where no sky is drawn: the day outside the windows of a room."""
    shadow: list[Floats] = field(default_factory=lambda: [np.eye(4), np.eye(4)])
    """World → clip of the sun's near and far maps."""
    window: Floats = field(default_factory=lambda: np.eye(4))


def outdoors(light: SkyLight, air: Air = CLEAR) -> ShotLight:
    """The sky's numbers as the renderer takes them; a little cool fill keeps shadows readable on film. Thick fog takes
    from the key what the layer over the ground scatters and hands two thirds of it back from all sides."""
    ambient = np.stack([light.zenith, light.toward, light.away, light.below])
    key = np.asarray(light.key, float)
    high = float(light.direction[1])
    # 0.6: the rest goes on nearly straight. What falls on a square metre of the layer goes with the sine of the height.
    lost = 1 - math.exp(-0.6 * _thick(air) * air.fog * air.fog_height / max(high, 0.1))
    ambient = ambient + key * (lost * max(high, 0.0)) * np.array([0.66, 0.45, 0.33, 0.2])[:, None]
    key = key * (1 - lost)
    if key.max() < FAINT * ambient[0].max():
        ambient, key = ambient + key / 4, np.zeros(3)  # a quarter: the mean of max(cos, 0) over the sphere
    return ShotLight(np.asarray(light.direction, float), key, ambient,
                     (np.asarray(light.fog_toward) + np.asarray(light.fog_away)) / 2, light.night)


def indoors(world: World) -> ShotLight:
    """Ambient of a room: what windows and lamps send in, after the walls have thrown it about. In a closed box of
    albedo ρ the mean indirect irradiance is flux / area · ρ / (1 − ρ), and ρ is about a half. A window of intensity I
    on its axis sends π·I (Lambert), a bare lamp 4π·I."""
    rooms = [thing.model.size for thing in world.instances if not thing.member]
    largest = max(rooms, key=lambda s: s[0] * s[1] * s[2], default=(6.0, 2.7, 6.0))
    wide, high, deep = world.room or largest
    wide, high, deep = np.clip(wide, 3, 40), np.clip(high, 2.2, 12), np.clip(deep, 3, 40)
    area = 2 * (wide * deep + wide * high + deep * high)
    flux = sum((np.asarray(lamp.colour, float) * (math.pi if lamp.kind == "window" else 4 * math.pi)
                for lamp in world.lights), np.zeros(3))
    mean = np.maximum(flux / area / math.pi, 0.002)
    cool = np.array([0.94, 1.0, 1.07])
    warm = np.array([1.12, 1.0, 0.86])  # floors are of wood more often than not
    low = max(float(world.sky.sun[1]), 0.0)
    windows = [np.asarray(lamp.colour) / max(lamp.size[0] * lamp.size[1], 0.1) for lamp in world.lights
               if lamp.kind == "window"]
    outside = max(windows, key=max, default=np.zeros(3)) if low > 0 else np.array([0.004, 0.006, 0.014])
    # The sun through the windows, warm when low; some six times a bright window's light on the floor.
    clear = max(1 - 1.1 * world.sky.cloud, 0.0)
    key = np.array([1.0, 0.80 + 0.14 * low, 0.56 + 0.34 * low]) * (2.2 * min(1.0, low * 6) * clear)
    # What looks away from the windows meets warm bounce, and so does what looks down at the floor. Painted walls are
    # lighter than a half: a third more light comes back.
    ambient = 1.3 * np.stack([mean * 0.9, mean * cool, mean * warm * 0.85, mean * warm * 0.9])
    night = 0.0 if low > 0 else after_dark(world)
    return ShotLight(np.asarray(world.sky.sun, float), key, ambient, mean, night, outside)


def after_dark(world: World) -> float:
    """How much a room at night is exposed as night, 0.3 … 1: under the neutral lamps by which people work, in a
    hospital, an office, a gym, it is as bright as by day; under warm ones, torches and screens it is evening. Told by
    the lamps' colours: 1 − least / most channel of all their light, under 0.25 at work, over 0.4 at home."""
    flux = sum((np.asarray(lamp.colour, float) for lamp in world.lights if lamp.kind != "window"), np.zeros(3))
    tint = 1.0 - float(flux.min()) / float(flux.max()) if flux.max() > 0 else 1.0
    return float(np.interp(tint, NEUTRAL, (0.3, 1.0)))


def projection(view: View, width: int, height: int) -> tuple[Floats, Floats, Floats, float]:
    """World → clip with reversed infinite z (stored z = near / distance); right and up scaled by the half angles'
    tangents; near plane. The wider side of the frame keeps 36 mm."""
    half = 18.0 / view.lens / max(width, height)
    tx, ty, near = half * width, half * height, float(view.near)
    r, u, f = (np.asarray(v, float) for v in (view.right, view.up, view.forward))
    eye = np.asarray(view.eye, float)
    out = np.zeros((4, 4))
    out[0, :3], out[1, :3], out[3, :3] = r / tx, u / ty, f
    out[:, 3] = -out[:, :3] @ eye
    out[2, 3] = near
    return out, r * tx, u * ty, near


def orthographic(toward: Floats, centre: Floats, radius: float, texels: int, beyond: float = 0.0,
                 before: float = 0.0) -> Floats:
    """World → clip for a light shining from `toward` over a sphere, snapped to texels. Depth 0 near the light … 1; it
    starts four radii or `before` metres before the sphere's middle, for casters that stand between, and ends two radii
    or `beyond` metres behind it: where the ground lies under something high."""
    z = toward / np.linalg.norm(toward)
    x = np.cross([0.0, 1.0, 0.0] if abs(z[1]) < 0.95 else [1.0, 0.0, 0.0], z)
    x /= np.linalg.norm(x)
    y = np.cross(z, x)
    step = 2 * radius / texels
    across, over = (round(float(axis @ centre) / step) * step for axis in (x, y))
    out = np.eye(4)
    out[0, :3], out[0, 3] = x / radius, -across / radius
    out[1, :3], out[1, 3] = y / radius, -over / radius
    ahead = max(4 * radius, before)
    depth = ahead + max(2 * radius, beyond)
    out[2, :3], out[2, 3] = -z / depth, (float(z @ centre) + ahead) / depth
    return out


def _thick(air: Air) -> float:
    """0 haze … 1 fog with a light of its own: `thickness` of fog.wgsl."""
    t = float(np.clip((air.fog - 0.0025) / 0.0125, 0, 1))
    return t * t * (3 - 2 * t)


def lamplit(world: World, light: ShotLight) -> Floats:
    """(3,) radiance of night fog over a lit place: the lamps within 45 m, their flux spread over a disc of 25 m,
    of which fog sends half back. Without it a town's fog is black and hides what it should show."""
    centre = np.asarray(world.stage_centre, float)
    near = [np.asarray(lamp.colour, float) for lamp in world.lights
            if lamp.kind != "window" and np.linalg.norm(np.asarray(lamp.position) - centre) < 45]
    return sum(near, np.zeros(3)) * (0.5 / (math.pi * 25.0**2)) * light.night


NEAR = ("close", "extreme_close")
"""Sizes of shot whose background goes twice as far out of focus: a street behind a face is no street scene."""


def pack(state: FrameState, world: World, order: Order, look: Look, light: ShotLight, exposure: float,
         lamps: int, jitter: tuple[float, float] = (0.0, 0.0)) -> NDArray[np.float32]:
    """(ROWS, 4) float32, the struct of frame.wgsl.

    Args:
        jitter: shift of the whole picture in NDC (shoot/temporal.py). The frame before is seen through the same shift,
            so it cancels in every motion.
    """
    width, height = order.inner_width, order.inner_height
    view = state.view
    project, right, up, near = projection(view, width, height)
    before = projection(state.previous_view, width, height)[0]
    for matrix in (project, before):
        matrix[:2] += np.asarray(jitter)[:, None] * matrix[3]
    mirror = np.eye(4)
    mirror[1, 1], mirror[1, 3] = -1.0, 2 * world.ground_level
    tx, ty = float(np.linalg.norm(right)), float(np.linalg.norm(up))
    matrices = [project, before, light.shadow[0], light.shadow[1], project @ mirror, light.window]
    air, wind = world.air, world.sky.wind
    speed = math.hypot(*wind)
    # Thin lens: blur diameter on film = f²/N · |z − s| / (z (s − f)); film is 36 mm wide, so in pixels × width / 36.
    f = view.lens / 1000
    focus = max(float(view.focus), 3 * f)
    blur = f * f / view.f_number / (focus - f) * 1000 / 36 * max(width, height) / 2
    reach = 45.0 if order.shot.camera.size in NEAR else 90.0
    fog = light.fog if air.fog_colour is None else np.asarray(air.fog_colour, float)
    tail = [
        [*view.eye, near], [*right, tx], [*up, ty], [*view.forward, 2 * ty / height],
        [*light.direction, 1.0 if light.key.max() > 1e-4 else 0.0], [*light.key, 1.0],
        *[[*colour, look.fill] for colour in light.ambient],
        [*fog, air.fog + (0.00006 if not world.indoor else 0.0)],
        [air.fog_height if air.fog > 0.0003 else 400.0, world.ground_level, air.wet, float(air.fog_colour is not None)],
        [wind[0], wind[1], speed, state.time * max(speed, 0.5)],
        [state.time, order.step, state.frame, (world.seed % 2**32) / 2**32],
        [width, height, 1 / width, 1 / height],
        [focus, blur, height / (22.0 if view.rack > 0 else reach), 1.0 if look.lens else 0.0],
        [exposure, look.contrast, look.saturation, look.vignette],
        [*look.shadows, look.bloom * (1 + 2.5 * _thick(air))], [*look.highlights, float(look.rate)],
        [light.night, float(world.indoor), float(lamps), min(1.0, air.snow * 1.5)],
        [*lamplit(world, light), 0.0],
        [-1.0 - jitter[0], 1.0 - jitter[1], 0.0, 0.0],
    ]
    out = np.zeros((ROWS, 4), np.float32)
    out[:24] = np.concatenate([m.T for m in matrices])
    out[24:24 + len(tail)] = np.asarray(tail, np.float32)
    return out
