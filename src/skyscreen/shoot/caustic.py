"""The bright patch and the coloured shadow that a glass throws: photons through its profile, traced once a shot.

Vessels are bodies of revolution. Their liquid bends light (a glass of water is a lens), their wall only dims it towards
its rim; the ground gets a small picture of the share of light that arrives, read by the lighting pass with one tap.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue import material
from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.model import Model
from skyscreen.nouns.world import World
from skyscreen.shoot.gpu import Gpu

Array = NDArray[np.float64]
MOST = 4
"""Glasses of the cast that throw a pattern; a set's own glass is too far away to be missed."""
SIZE = 96
"""Texels of a pattern a side."""
PHOTONS = 288
"""Rows and columns of photons over a pattern: nine a texel."""
STEPS = 80
LARGEST = 0.6
"""Metres of height over which glass is a pane, not a vessel."""


THINNEST = 1e-3
"""Metres of radius under which nothing is bent."""


@dataclass(frozen=True, eq=False)
class Profile:
    """Outer radius of wall and liquid by height, metres over the foot; nothing where 0."""

    height: Array
    wall: Array
    liquid: Array
    absorb: Array
    """(3,) per metre, of the liquid."""
    tint: Array
    """(3,) share that the wall lets through."""


def profile(model: Model, rows: int = 64) -> Profile | None:
    """Of a model's glass and liquid, or None where it has none or is no vessel."""
    tall = model.high[1] - model.low[1]
    if not 0.02 < tall < LARGEST:
        return None
    mesh = model.lods[0]
    at = np.linspace(0, tall, rows)
    found: dict[bool, Array] = {}
    colour: dict[bool, Array] = {}
    for part in mesh.parts:
        known = material.get(part.material)
        if known.index <= 0:
            continue
        wet = known.sound == "water"
        pick = np.asarray(mesh.index[part.first:part.first + part.count])
        points = np.asarray(mesh.position, float)[pick]
        radius, high = np.hypot(points[:, 0], points[:, 2]), points[:, 1] - model.low[1]
        outline = _outline(radius.reshape(-1, 3), high.reshape(-1, 3), at)
        found[wet] = np.maximum(found.get(wet, np.zeros(rows)), outline)
        albedo = np.maximum((np.asarray(mesh.colour)[pick[0], :3] / 255.0) ** 2, 0.002)
        colour[wet] = -np.log(albedo) / known.depth
    if False not in found or float(max(outline.max() for outline in found.values())) < THINNEST:
        return None  # a china cup throws a shadow as any body does, and so does a pane that no row of heights meets
    none = np.zeros(rows)
    return Profile(at, found.get(False, none), found.get(True, none), colour.get(True, np.zeros(3)),
                   np.exp(-0.006 * colour.get(False, np.zeros(3))))


def _outline(radius: Array, high: Array, at: Array) -> Array:
    """(rows,) the largest radius that triangles (T, 3) reach at each height: along their edges."""
    out = np.zeros(len(at))
    for a, b in ((0, 1), (1, 2), (2, 0)):
        y0, y1 = high[:, a], high[:, b]
        for k, y in enumerate(at):
            share = (y - y0) / np.where(np.abs(y1 - y0) < 1e-9, 1e-9, y1 - y0)
            on = (share >= -1e-6) & (share <= 1 + 1e-6)
            if on.any():
                out[k] = max(out[k], float((radius[on, a] + share[on] * (radius[on, b] - radius[on, a])).max()))
    return out


def pattern(shape: Profile, elevation: float) -> tuple[Array, tuple[float, float, float]]:
    """Light on the plane of the foot against open light.

    Args:
        elevation: of the light over the horizon, radians.

    Returns:
        (SIZE, SIZE, 3), columns along the light's way over the ground, rows across; (start, length, half width) of it
        in metres from the axis.
    """
    widest = float(max(shape.wall.max(), shape.liquid.max()))
    tall = float(shape.height[-1])
    d = np.array([np.cos(elevation), -np.sin(elevation), 0.0])
    start = -1.6 * widest
    length = 3.4 * widest + min(tall / np.tan(elevation), 3.0 * tall)
    half = 2.4 * widest
    u, v = np.meshgrid((np.arange(PHOTONS) + 0.5) / PHOTONS, (np.arange(PHOTONS) + 0.5) / PHOTONS)
    x, z = (start + u * length).ravel(), ((2 * v - 1) * half).ravel()
    # Each photon starts where it would have come from, just over the rim.
    p = np.stack([x - d[0] / -d[1] * tall * 1.02, np.full(x.size, 1.02 * tall), z], -1)
    way = np.repeat(d[None], x.size, 0)
    weight = np.ones((x.size, 3))
    landed = np.stack([x, z], -1)
    meets = np.abs(z) < widest * 1.001
    _march(shape, p, way, weight, landed, np.flatnonzero(meets), 1.02 * tall / -d[1] / STEPS)
    out = np.zeros((SIZE, SIZE, 3))
    column = np.floor((landed[:, 0] - start) / length * SIZE).astype(int)
    row = np.floor((landed[:, 1] / half * 0.5 + 0.5) * SIZE).astype(int)
    inside = (column >= 0) & (column < SIZE) & (row >= 0) & (row < SIZE)
    np.add.at(out, (row[inside], column[inside]), weight[inside])
    out *= (SIZE / PHOTONS) ** 2
    for _ in range(2):  # the sun's own breadth and the grain of the photons
        for axis in (0, 1):
            out = 0.25 * np.roll(out, 1, axis) + 0.5 * out + 0.25 * np.roll(out, -1, axis)
    edge = np.minimum(np.arange(SIZE) + 1, SIZE - np.arange(SIZE)) / 8.0
    fade = np.clip(np.minimum(edge[:, None], edge[None]), 0, 1)[..., None]
    return 1 + fade * (np.minimum(out, 5.0) - 1), (start, length, half)


def _march(shape: Profile, p: Array, way: Array, weight: Array, landed: Array, live: NDArray[np.intp],
           step: float) -> None:
    """Carry photons through wall and liquid to the plane; `weight` and `landed` of those in `live` are changed."""
    slope = np.gradient(shape.liquid, shape.height)
    level = float(shape.height[shape.liquid > 0].max()) if (shape.liquid > 0).any() else -1.0
    wall_slope = np.gradient(shape.wall, shape.height)
    wet = np.zeros(len(p), bool)
    hit = np.zeros(len(p), bool)
    for _ in range(3 * STEPS):
        if not len(live):
            return
        q = p[live] + way[live] * step
        over = q[:, 1] <= 0.0
        if over.any():
            done = live[over]
            share = p[done, 1] / np.maximum(-way[done, 1], 1e-6)
            landed[done] = (p[done] + way[done] * share[:, None])[:, [0, 2]]
            live, q = live[~over], q[~over]
        r = np.hypot(q[:, 0], q[:, 2])
        now = r < np.interp(q[:, 1], shape.height, shape.liquid, right=0.0)
        touch = (r < np.interp(q[:, 1], shape.height, shape.wall, right=0.0)) & ~hit[live]
        if touch.any():
            k = live[touch]
            n = _normal(q[touch], np.interp(q[touch, 1], shape.height, wall_slope))
            c = np.clip(-(n * way[k]).sum(1), 0.0, 1.0)
            passed = (0.96 - 0.96 * (1 - c) ** 5) ** 2 * (0.35 + 0.6 * np.sqrt(c))
            weight[k] *= passed[:, None] * shape.tint
            hit[k] = True
        cross = now != wet[live]
        if cross.any():
            k, at = live[cross], q[cross]
            n = _normal(at, np.interp(at[:, 1], shape.height, slope))
            top = (p[k, 1] > level) | (at[:, 1] > level)
            n[top] = (0.0, 1.0, 0.0)
            entering = now[cross]
            n = np.where(entering[:, None], n, -n)
            eta = np.where(entering, 1 / 1.333, 1.333)
            c = -(n * way[k]).sum(1)
            root = 1 - eta**2 * (1 - c * c)
            bent = eta[:, None] * way[k] + (eta * c - np.sqrt(np.maximum(root, 0)))[:, None] * n
            mirrored = way[k] + 2 * c[:, None] * n
            way[k] = np.where((root > 0)[:, None], bent, mirrored)
            wet[k] = np.where(root > 0, entering, ~entering)
        inside = wet[live]
        weight[live[inside]] *= np.exp(-shape.absorb * step)
        p[live] = p[live] + way[live] * step
        lost = way[live, 1] > -0.02
        weight[live[lost]] = 0.0
        live = live[~lost]
    weight[live] = 0.0


def _normal(at: Array, slope: Array) -> Array:
    """(n, 3) outward normals of a surface of revolution whose radius grows by `slope` a metre of height."""
    r = np.maximum(np.hypot(at[:, 0], at[:, 2]), 1e-6)
    n = np.stack([at[:, 0] / r, -slope, at[:, 2] / r], -1)
    return n / np.linalg.norm(n, axis=1, keepdims=True)


class Caustics:
    """Patterns of a shot's vessels as one texture, their places as uniforms (three rows each)."""

    def __init__(self, gpu: Gpu, world: World, light: Any) -> None:
        """`light`: (3,) towards the light, or a function of a place to it (a window)."""
        self.gpu, self.light = gpu, light
        shapes: dict[int, Profile | None] = {}
        self.which: list[tuple[int, Profile, Model]] = []
        for k, thing in enumerate(world.instances):
            model = thing.model
            if len(self.which) == MOST or not thing.member or not _refracts(model):
                continue
            shape = shapes.setdefault(id(model), profile(model))
            if shape is not None and not model.joints:
                self.which.append((k, shape, model))
        self.buffer = gpu.buffer(64 * 16, "UNIFORM")
        self.texture = gpu.texture("rgba16float", SIZE, SIZE * MOST)
        self.spans: list[tuple[float, float, float]] = []
        self.start: list[Array] = []

    def prepare(self, state: FrameState) -> None:
        if not self.spans:
            self._trace(state)
        rows = np.zeros((64, 4), np.float32)
        for slot, (k, _, model) in enumerate(self.which):
            root = np.asarray(state.transforms[k], float)
            size = float(np.linalg.norm(root[:3, 1]))
            foot = root[:3, :3] @ np.array([0.0, model.low[1], 0.0]) + root[:3, 3]
            toward = self._toward(foot)
            seen = state.visible is None or bool(np.asarray(state.visible)[k])
            upright = float(np.clip((root[1, 1] / size - 0.97) / 0.02, 0, 1)) * float(toward[1] > 0.1) * seen
            resting = float(np.clip(1 - abs(foot[1] - self.start[slot][1]) / 0.03, 0, 1))
            flat = -toward[[0, 2]] / max(float(np.hypot(toward[0], toward[2])), 1e-6)
            start, length, half = (size * v for v in self.spans[slot])
            rows[3 * slot] = (*foot, upright * resting)
            rows[3 * slot + 1] = (*flat, start, length)
            rows[3 * slot + 2] = (half, np.hypot(toward[0], toward[2]) / max(toward[1], 0.05), size * model.size[1], 0)
        self.gpu.queue.write_buffer(self.buffer, 0, rows.tobytes())

    def _toward(self, place: Array) -> Array:
        toward = np.asarray(self.light(place) if callable(self.light) else self.light, float)
        return toward / np.linalg.norm(toward)

    def _trace(self, state: FrameState) -> None:
        sheet = np.ones((SIZE * MOST, SIZE, 4), np.float16)
        for slot, (k, shape, model) in enumerate(self.which):
            root = np.asarray(state.transforms[k], float)
            foot = root[:3, :3] @ np.array([0.0, model.low[1], 0.0]) + root[:3, 3]
            self.start.append(foot)
            elevation = float(np.clip(np.arcsin(self._toward(foot)[1]), 0.22, 1.4))
            made, span = pattern(shape, elevation)
            sheet[SIZE * slot:SIZE * (slot + 1), :, :3] = made
            self.spans.append(span)
        self.gpu.queue.write_texture({"texture": self.texture}, np.ascontiguousarray(sheet),
                                     {"bytes_per_row": SIZE * 8, "rows_per_image": SIZE * MOST}, (SIZE, SIZE * MOST, 1))

    @property
    def inputs(self) -> list[tuple[str, str, Any]]:
        """For the lighting pass."""
        return [("caustic", "texture", self.texture), ("spot", "uniform", self.buffer)]


def _refracts(model: Model) -> bool:
    return any(material.get(part.material).index > 0 for part in model.lods[0].parts)
