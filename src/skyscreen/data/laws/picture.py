"""Views of solids → colours, depth, object numbers: one sun with soft shadows, a sky, light from the floor.

2 × 2 rays a pixel. Linear BT.709 light inside, sRGB outside.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from skyscreen.data.laws.cast import FAR, Rays, Solids, interval, normal
from skyscreen.data.laws.spec import SOLIDS
from skyscreen.data.laws.view import HALF_VIEW

Offset = tuple[Tensor, Tensor]  # where a ray lies in its pixel: ±1 across, ±1 down
SIDE = 2  # rays a pixel, each way
WALL = SOLIDS  # number of the wall among the solids of a view; SOLIDS + 1 is the ground, + 2 the sky
SUN = (2.05, 1.95, 1.75)  # irradiance, a little warm
SKYLIGHT = (0.62, 0.68, 0.78)
# Horizon and zenith of the backdrops, linear: sky, studio.
BACKDROPS = (((0.66, 0.71, 0.77), (0.36, 0.47, 0.62)), ((0.72, 0.72, 0.73), (0.84, 0.84, 0.84)))
# Two tones of each floor, linear; pale enough in hue that no solid is taken for one of them.
FLOORS = (
    ((0.50, 0.50, 0.51), (0.30, 0.30, 0.32)),
    ((0.45, 0.35, 0.26), (0.33, 0.25, 0.18)),
    ((0.62, 0.54, 0.42), (0.54, 0.46, 0.35)),
    ((0.20, 0.21, 0.23), (0.13, 0.14, 0.16)),
)
WALL_ALBEDO = (0.42, 0.40, 0.38)
SUN_RADIUS = 0.035  # radians: softens a shadow's edge by 7 cm a metre; wider than the real sun's 0.005


@dataclass(frozen=True)
class Scene:
    """N views. The last solid of `solids` is the wall."""

    eye: Tensor  # float32 (N, 3), m
    right: Tensor  # unit vectors, float32 (N, 3)
    up: Tensor
    forward: Tensor
    solids: Solids
    albedo: Tensor  # float32 (N, SOLIDS + 1, 3), linear
    roll_x: Tensor  # float32 (N, SOLIDS), radians
    roll_z: Tensor
    sun: Tensor  # float32 (N, 3), unit vector towards it
    floor: Tensor  # int64 (N,): which pattern
    tones: Tensor  # float32 (N, 2, 3), of the floor
    backdrop: Tensor  # float32 (N, 2, 3): horizon, zenith


def draw(scene: Scene, size: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """→ colour uint8 (N, size, size, 3), depth float16 (N, size, size) in metres along the view, object numbers uint8
    (N, size, size; 0 = no solid), and each solid's visible share float32 (N, SOLIDS)."""
    u, v, offset = _grid(size, scene.eye.device)
    tan = math.tan(HALF_VIEW)
    origin: Rays = (scene.eye[:, 0:1], scene.eye[:, 1:2], scene.eye[:, 2:3])
    dx, dy, dz = (
        scene.forward[:, i : i + 1] + tan * u * scene.right[:, i : i + 1] - tan * v * scene.up[:, i : i + 1]
        for i in range(3)
    )
    # The ray's length along the view is 1, so t is the depth. First the ground and the sky, then whatever is nearer.
    to_ground = -origin[1] / torch.where(dy < -1e-4, dy, -1e-4)
    depth = torch.where(dy < -1e-4, to_ground, FAR).clamp(max=FAR)
    t_in, t_out = interval(scene.solids, origin, (dx, dy, dz))
    meets = (t_in < t_out) & (t_in > 0.05)
    nearest, first = torch.where(meets, t_in, FAR).min(1)
    who = torch.where(nearest < depth, first, torch.where(depth < 200.0, SOLIDS + 1, SOLIDS + 2))
    depth = torch.minimum(nearest, depth)
    colour = _shade(scene, origin, (dx, dy, dz), depth, who, offset)
    number = torch.arange(SOLIDS, device=who.device)[:, None]
    seen, alone = (who[:, None] == number).sum(2), meets[:, :SOLIDS].sum(2)
    share = seen / alone.clamp(min=1)  # of what the picture's frame leaves of it
    return (*_gather(colour, depth, who, size), share)


def _grid(size: int, device: torch.device) -> tuple[Tensor, Tensor, tuple[Tensor, Tensor]]:
    """Rays of a picture: u, v (1, R) in [−1, 1], and where they lie in their pixel, ±1 twice, (1, R); R = (2 size)²."""
    fine = size * SIDE
    centre = (torch.arange(fine, device=device, dtype=torch.float32) + 0.5) / fine * 2 - 1
    step = (torch.arange(fine, device=device) % SIDE).float() * 2 - 1

    def spread(row: Tensor) -> tuple[Tensor, Tensor]:
        return row[None, :].expand(fine, fine).reshape(1, -1), row[:, None].expand(fine, fine).reshape(1, -1)

    return (*spread(centre), spread(step))


def _shade(scene: Scene, origin: Rays, ray: Rays, depth: Tensor, who: Tensor, offset: Offset) -> tuple[Tensor, ...]:
    """Linear colour of each ray, three (N, R) tensors."""
    ground, sky = who == SOLIDS + 1, who == SOLIDS + 2
    solid = ~(ground | sky)
    t = torch.where(sky, 1.0, depth)
    point: Rays = tuple(o + t * d for o, d in zip(origin, ray, strict=True))  # type: ignore[assignment]
    index = who.clamp(max=SOLIDS)
    (nx, ny, nz), own = normal(scene.solids, index, point)
    nx, ny, nz = torch.where(solid, nx, 0.0), torch.where(solid, ny, 1.0), torch.where(solid, nz, 0.0)

    sun_x, sun_y, sun_z = _sun(scene.sun, offset)
    facing = (nx * sun_x + ny * sun_y + nz * sun_z).clamp(min=0)
    start: Rays = (point[0] + 2e-3 * nx, point[1] + 2e-3 * ny, point[2] + 2e-3 * nz)
    t_in, t_out = interval(scene.solids, start, (sun_x, sun_y, sun_z))
    lit = (~((t_in < t_out) & (t_out > 2e-3)).any(1)).float()
    open_sky = (1 - _cover(scene.solids, index, point, (nx, ny, nz))).clamp(min=0.15)

    checks = _checks(scene, index, own) * solid + ~solid
    pattern = _pattern(scene.floor, point, t)
    horizon, zenith = scene.backdrop.unbind(1)
    first, second = scene.tones.unbind(1)
    # haze: the ground turns into the horizon between 10 and 40 m
    haze = 1 - torch.exp(-((t.clamp(max=200.0) / 16.0) ** 2))
    haze = torch.where(ground, haze, 0.0)
    length = torch.rsqrt(ray[0] ** 2 + ray[1] ** 2 + ray[2] ** 2)
    height = (ray[1] * length).clamp(min=0)
    rise = 1 - torch.exp(-height * 6.0)
    gleam = _gleam(ray, length, (nx, ny, nz), (sun_x, sun_y, sun_z)) * lit * solid
    lower = 0.5 - 0.5 * ny  # share of the half-space around the normal that is ground
    out = []
    for i in range(3):
        floor_tone = first[:, i, None] + (second[:, i, None] - first[:, i, None]) * pattern
        albedo = torch.where(ground, floor_tone, scene.albedo[:, :, i].gather(1, index) * checks)
        from_below = first[:, i, None] * 0.55
        ambient = SKYLIGHT[i] * (1 - lower) + from_below * lower
        light = albedo * (ambient * open_sky * 0.72 + SUN[i] / math.pi * 1.25 * facing * lit) + gleam * SUN[i] * 0.12
        background = horizon[:, i, None] + (zenith[:, i, None] - horizon[:, i, None]) * rise
        light = torch.where(sky, background, light + (horizon[:, i, None] - light) * haze)
        out.append(light)
    return tuple(out)


def _sun(sun: Tensor, offset: Offset) -> Rays:
    """A slightly different direction for each of a pixel's four rays, for soft edges of shadows; not renormalised."""
    across, along = (o * SUN_RADIUS for o in offset)
    return sun[:, 0:1] + across, sun[:, 1:2] + 0 * across, sun[:, 2:3] + along


def _cover(solids: Solids, index: Tensor, point: Rays, n: Rays) -> Tensor:
    """How much of the sky the solids take from a point, (N, R): each that of a ball of its size, cos θ · r² / d²
    (I. Quilez, "sphere ambient occlusion"), at most 0.85; `index`: the solid that the point lies on."""
    place, r = solids.place[:, :SOLIDS, :, None], solids.half[:, :SOLIDS, 0, None]
    x, y, z = (place[:, :, i] - p[:, None] for i, p in enumerate(point))
    near = 1 / (x * x + y * y + z * z).clamp(min=1e-4)
    cosine = ((n[0][:, None] * x + n[1][:, None] * y + n[2][:, None] * z) * torch.sqrt(near)).clamp(min=0)
    other = index[:, None] != torch.arange(SOLIDS, device=index.device)[:, None]
    takes = (cosine * r * r * near).clamp(max=0.85)
    return torch.where(solids.there[:, :SOLIDS, None] & other, takes, 0.0).sum(1)


def _gleam(ray: Rays, length: Tensor, n: Rays, sun: Rays) -> Tensor:
    """Blinn's highlight, exponent 40: half-way vector against normal."""
    h = tuple(s - d * length for s, d in zip(sun, ray, strict=True))
    scale = torch.rsqrt((h[0] ** 2 + h[1] ** 2 + h[2] ** 2).clamp(min=1e-6))
    return ((h[0] * n[0] + h[1] * n[1] + h[2] * n[2]) * scale).clamp(min=0) ** 40


def _checks(scene: Scene, index: Tensor, own: Rays) -> Tensor:
    """Round solids carry darker quarters, so that rolling and spinning can be seen; factors of the albedo, (N, R)."""
    k = index.clamp(max=SOLIDS - 1)
    rx, rz = scene.roll_x.gather(1, k), scene.roll_z.gather(1, k)
    # Rolled along x by rx: turned about −z; along z: about +x. A clip has one of the two, so the order is no matter.
    x, y, z = own
    cx, sx = torch.cos(rx), torch.sin(rx)
    x, y = cx * x - sx * y, sx * x + cx * y
    cz, sz = torch.cos(rz), torch.sin(rz)
    z, y = cz * z - sz * y, sz * z + cz * y
    plain = scene.solids.box.gather(1, index)
    ball = scene.solids.quadric[:, :, 0].gather(1, index) < -0.5
    odd = torch.where(ball, x * y * z, x * z) < 0
    return torch.where(odd & ~plain, 0.55, 1.0)


def _pattern(floor: Tensor, point: Rays, depth: Tensor) -> Tensor:
    """0 the first tone … 1 the second, faded where a pixel would hold more than one period."""
    floor = floor[:, None]
    x, z = point[0].clamp(-300, 300), point[2].clamp(-300, 300)
    tiles = ((torch.floor(x) + torch.floor(z)) % 2).abs()
    board = torch.floor(z / 0.45)
    grain = _scatter(board) * 0.8 + 0.2 * _scatter(torch.floor(x / 1.7 + 7.3 * _scatter(board)) + 31.0 * board)
    dunes = 0.5 + 0.5 * torch.sin(3.1 * z + 1.3 * torch.sin(1.1 * x) + 0.7 * x)
    slab_row = torch.floor(z / 0.8)
    slab = _scatter(torch.floor(x / 1.2 + 0.5 * (slab_row % 2)) + 17.0 * slab_row)
    chosen = torch.where(floor == 0, tiles, torch.where(floor == 1, grain, torch.where(floor == 2, dunes, slab)))
    fade = torch.exp(-((depth / 11.0) ** 2))
    return 0.5 + (chosen - 0.5) * fade


def _scatter(whole: Tensor) -> Tensor:
    """Whole numbers (as floats, below 2^13) → something irregular in [0, 1): the fractional part of n φ squared."""
    turned = (whole % 8192) * 0.61803398875 % 1.0
    return (turned * turned * 97.0) % 1.0


def _gather(colour: tuple[Tensor, ...], depth: Tensor, who: Tensor, size: int) -> tuple[Tensor, Tensor, Tensor]:
    """Rays → pixels: the mean of the shown colours, the object most rays meet, and that object's nearest depth."""
    n = depth.shape[0]

    def quads(rays: Tensor) -> Tensor:
        return rays.view(n, size, SIDE, size, SIDE).permute(0, 1, 3, 2, 4).reshape(n, size, size, SIDE * SIDE)

    shown = torch.stack([quads(_srgb(c)).mean(3) for c in colour], 3)
    picture = (shown * 255 + 0.5).clamp(0, 255).to(torch.uint8)
    number = quads(torch.where(who < SOLIDS, who + 1, 0))
    votes = torch.stack([(number == k).sum(3) for k in range(SOLIDS + 1)], 3)
    ids = votes.argmax(3)
    near = torch.where(number == ids[..., None], quads(depth), FAR).amin(3)
    return picture, near.clamp(max=100.0).to(torch.float16), ids.to(torch.uint8)


def _srgb(light: Tensor) -> Tensor:
    """Linear → shown, IEC 61966-2-1; above 0.8 a soft shoulder towards 1 instead of a hard clip."""
    over = (light - 0.8).clamp(min=0)
    light = torch.where(light > 0.8, 0.8 + 0.2 * over / (over + 0.2), light.clamp(min=0))
    return torch.where(light < 0.0031308, 12.92 * light, 1.055 * light.clamp(min=1e-4) ** (1 / 2.4) - 0.055)
