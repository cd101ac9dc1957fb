"""`sample`: clips of the law world, by their numbers."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property

import torch
from torch import Tensor

from skyscreen.core.errors import BadInput
from skyscreen.data.laws import words as w
from skyscreen.data.laws.captions import CHINESE, ENGLISH, texts
from skyscreen.data.laws.cast import Solids, quadric
from skyscreen.data.laws.draw import uniforms
from skyscreen.data.laws.motion import WALL_HALF, WALL_Z, Motion, move
from skyscreen.data.laws.picture import BACKDROPS, FLOORS, SIDE, WALL_ALBEDO, Scene, draw
from skyscreen.data.laws.spec import AT, SOLIDS, SPLITS, Spec, draw_specs, read_specs
from skyscreen.data.laws.tables import constant
from skyscreen.data.laws.view import View, look, matrix

RATE = 8  # frames a second
RAYS = {"cpu": 1 << 15, "cuda": 1 << 22}  # at once: what a CPU holds in its second cache; about 2 GB on a GPU


@dataclass(frozen=True)
class Clips:
    """B clips of T frames, K = 3 slots for solids; tensors on one device."""

    video: Tensor  # uint8 (B, T, H, W, 3), sRGB
    depth: Tensor  # float16 (B, T, H, W), metres along the view, at most 100
    ids: Tensor  # uint8 (B, T, H, W): 0 ground, sky or wall; k = solid k, counted from 1
    state: Tensor  # float32 (B, T, K, 8): present, visible share, x, y, z (m), vx, vy, vz (m/s); absent solids are 0
    camera: Tensor  # float32 (B, T, 3, 4), world → pixel (`view.matrix`)
    packed: Tensor  # int64 (B, F), the specification (`spec.FIELDS`); `captions.tokens` reads it

    @cached_property
    def specs(self) -> list[Spec]:
        return read_specs(self.packed.cpu())

    @cached_property
    def english(self) -> list[str]:
        return texts(self.packed, ENGLISH)

    @cached_property
    def chinese(self) -> list[str]:
        return texts(self.packed, CHINESE)


def sample(
    start: int,
    count: int,
    *,
    split: str = "train",
    size: int = 64,
    frames: int = 16,
    device: str | torch.device = "cpu",
    seed: int = 0,
    compiled: bool | None = None,
    rate: float = RATE,
) -> Clips:
    """Clips `start` … `start + count - 1` of a split, at `rate` frames a second. They are made for two seconds: later,
    what moves has left the picture.

    A clip is the same whatever batch it comes in (on one device and setting of `compiled`; elsewhere up to rounding).
    In "train" no solid that goes somewhere shows a held-out triple of colour, shape and direction, in "held" the actors
    all do, "any" knows no such rule. `compiled`: draw through `torch.compile`; None: on a GPU.
    """
    if split not in SPLITS:
        raise BadInput(f"split {split!r}", f"a split is one of {', '.join(SPLITS)}", "name one of them")
    if not (8 <= size <= 1024 and 1 <= frames <= 256 and count >= 1 and 0 <= start <= 2**47):
        raise BadInput(
            f"start {start}, count {count}, size {size}, frames {frames}",
            "size 8 to 1024, frames 1 to 256, count from 1, start 0 to 2^47",
            "stay inside these",
        )
    return describe(torch.arange(start, start + count, device=device), split, size, frames, seed, compiled, rate)


@torch.no_grad()
def describe(
    index: Tensor, split: str, size: int, frames: int, seed: int, compiled: bool | None, rate: float = RATE
) -> Clips:
    """`sample` for any clip numbers, int64 (B,)."""
    device = index.device
    uniform = uniforms(index, seed, split)
    spec = draw_specs(uniform, split)
    time = torch.arange(frames, device=device, dtype=torch.float32) / rate
    motion = move(spec, uniform, time)
    view = look(spec[:, AT["camera"]], time, torch.where(uniform[:, 56] < 0.5, -1.0, 1.0))
    scene = _scene(spec, uniform, motion, view, frames)
    shape = (len(index), frames)
    video, depth, ids, share = _pictures(scene, size, device.type == "cuda" if compiled is None else compiled)
    present = motion.present[:, None, :].expand(*shape, SOLIDS).float()
    seen = share.view(*shape, SOLIDS) * present
    state = torch.cat([present[..., None], seen[..., None], motion.place, motion.velocity], 3)
    return Clips(
        video.view(*shape, size, size, 3), depth.view(*shape, size, size), ids.view(*shape, size, size),
        state, matrix(view, size), spec,
    )  # fmt: skip


def _scene(spec: Tensor, uniform: Tensor, motion: Motion, view: View, frames: int) -> Scene:
    """Everything that the pictures depend on, one row a frame: N = B · T."""
    device = spec.device
    batch = len(spec)

    def each(values: Tensor) -> Tensor:
        """(B, …) → (B · T, …)"""
        return values.repeat_interleave(frames, 0)

    shape = spec[:, AT["shape0"] : AT["shape2"] + 1]
    colour = spec[:, AT["colour0"] : AT["colour2"] + 1]
    albedo = constant([c.albedo for c in w.COLOURS], device)[colour]
    wall = constant(WALL_ALBEDO, device).expand(batch, 1, 3)
    wall_half = constant(WALL_HALF, device).expand(batch, 1, 3)
    half = torch.cat([motion.half[..., None].expand(batch, SOLIDS, 3), wall_half], 1)
    bodies = torch.cat([shape, torch.full_like(shape[:, :1], w.CUBE)], 1)
    wall_place = constant([0.0, WALL_HALF[1], WALL_Z], device).expand(batch, frames, 1, 3)
    place = torch.cat([motion.place, wall_place], 2).flatten(0, 1)
    yaw = torch.cat([motion.yaw.expand(batch, frames, SOLIDS), torch.zeros(batch, frames, 1, device=device)], 2)
    yaw = yaw.flatten(0, 1)
    there = torch.cat([motion.present, (spec[:, AT["action"]] == w.HIDE)[:, None]], 1)
    solids = Solids(
        place, each(half), each(quadric(bodies, half[..., 0])), each(bodies == w.CUBE),
        torch.cos(yaw), torch.sin(yaw), each(there),
    )  # fmt: skip
    # The sun stands 42° to 58° high, behind the camera, to its left or right: shadows fall away from it and are seen.
    height = math.radians(42) + math.radians(16) * uniform[:, 57]
    bearing = torch.where(uniform[:, 58] < 0.5, -1.0, 1.0) * (math.radians(25) + math.radians(40) * uniform[:, 59])
    sun = torch.stack(
        [torch.cos(height) * torch.sin(bearing), torch.sin(height), torch.cos(height) * torch.cos(bearing)], 1
    )
    return Scene(
        view.eye.flatten(0, 1), view.right.flatten(0, 1), view.up.flatten(0, 1), view.forward.flatten(0, 1),
        solids, each(torch.cat([albedo, wall], 1)), motion.roll_x.flatten(0, 1), motion.roll_z.flatten(0, 1),
        each(sun), each(spec[:, AT["floor"]]), each(constant(FLOORS, device)[spec[:, AT["floor"]]]),
        each(constant(BACKDROPS, device)[spec[:, AT["backdrop"]]]),
    )  # fmt: skip


@cache
def _drawer(compiled: bool) -> Callable[[Scene, int], tuple[Tensor, ...]]:
    return torch.compile(draw, dynamic=False) if compiled else draw


def _pictures(scene: Scene, size: int, compiled: bool) -> tuple[Tensor, ...]:
    """The views in bites of bounded memory. A compiler sees one shape whatever the batch: the last bite is filled up
    with its last view, since compiling for another shape takes half a minute."""
    views, drawer = len(scene.eye), _drawer(compiled)
    bite = max(1, RAYS.get(scene.eye.device.type, 1 << 20) // (size * SIDE) ** 2)
    parts = [drawer(_bite(scene, at, at + bite, full=compiled), size) for at in range(0, views, bite)]
    return tuple(torch.cat(column)[:views] for column in zip(*parts, strict=True))


def _bite(scene: Scene, low: int, high: int, full: bool) -> Scene:
    """Views low … high - 1; `full`: as many, even where there are fewer."""

    def cut(value: Tensor) -> Tensor:
        part = value[low:high]
        short = high - low - len(part) if full else 0
        return torch.cat([part, part[-1:].expand(short, *part.shape[1:])]) if short else part

    s = scene.solids
    solids = Solids(cut(s.place), cut(s.half), cut(s.quadric), cut(s.box), cut(s.cos), cut(s.sin), cut(s.there))
    return Scene(
        cut(scene.eye), cut(scene.right), cut(scene.up), cut(scene.forward), solids, cut(scene.albedo),
        cut(scene.roll_x), cut(scene.roll_z), cut(scene.sun), cut(scene.floor), cut(scene.tones), cut(scene.backdrop),
    )  # fmt: skip
