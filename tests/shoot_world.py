"""Small worlds made of NumPy meshes, so that the renderer is tested without forge or stage."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from skyscreen.nouns.frame import FrameState, View
from skyscreen.nouns.model import Mesh, Model, Part
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Cast, Scene, Shot
from skyscreen.nouns.staged import Event
from skyscreen.nouns.world import DRESSING, Instance, Sky, World


def mesh(position, normal, index, colour=(0.5, 0.5, 0.5), rough=0.6, material="plaster", emission=0.0, slot="") -> Mesh:
    count = len(position)
    rgba = np.empty((count, 4), np.uint8)
    rgba[:, :3], rgba[:, 3] = np.sqrt(colour) * 255, rough * 255
    aux = np.tile(np.array([emission * 16, 0, 128, 255], np.uint8), (count, 1))
    index = np.asarray(index, np.uint32).reshape(-1)
    return Mesh(np.asarray(position, np.float32), np.asarray(normal, np.float32), np.zeros((count, 2), np.float32),
                rgba, aux, index, (Part(material, 0, len(index), slot=slot),))


def sphere(radius=1.0, n=24, **more) -> Mesh:
    u, v = np.meshgrid(np.linspace(0, 2 * np.pi, n + 1), np.linspace(0, np.pi, n // 2 + 1))
    p = np.stack([np.sin(v) * np.sin(u), np.cos(v), np.sin(v) * np.cos(u)], -1).reshape(-1, 3)
    k = np.arange(n)[None] + np.arange(n // 2)[:, None] * (n + 1)
    index = np.stack([k, k + n + 1, k + 1, k + 1, k + n + 1, k + n + 2], -1)
    return mesh(p * radius, p, index, **more)


def box(x=1.0, y=1.0, z=1.0, **more) -> Mesh:
    """Half sizes."""
    points, normals, index = [], [], []
    for axis in range(3):
        for sign in (-1, 1):
            a, b = (axis + 1) % 3, (axis + 2) % 3
            base = len(points)
            for s, t in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
                q = np.zeros(3)
                q[axis], q[a], q[b] = sign, s, t
                points.append(q * (x, y, z))
                normals.append(np.eye(3)[axis] * sign)
            quad = [0, 1, 2, 0, 2, 3] if sign > 0 else [0, 2, 1, 0, 3, 2]
            index += [base + k for k in quad]
    return mesh(points, normals, index, **more)


def plane(half=60.0, material="soil", n=8, **more) -> Mesh:
    s = np.linspace(-half, half, n + 1)
    x, z = np.meshgrid(s, s)
    p = np.stack([x, 0 * x, z], -1).reshape(-1, 3)
    k = np.arange(n)[None] + np.arange(n)[:, None] * (n + 1)
    index = np.stack([k, k + n + 1, k + 1, k + 1, k + n + 1, k + n + 2], -1)
    return mesh(p, np.tile([0.0, 1.0, 0.0], (len(p), 1)), index, material=material, **more)


def model(name: str, *lods: Mesh, **more: Any) -> Model:
    p = lods[0].position
    return Model(name, lods, tuple(map(float, p.min(0))), tuple(map(float, p.max(0))), **more)


def at(x=0.0, y=0.0, z=0.0) -> np.ndarray:
    out = np.eye(4, dtype=np.float32)
    out[:3, 3] = x, y, z
    return out


def look_from(eye, target, lens=35.0, **more) -> View:
    eye, target = np.asarray(eye, float), np.asarray(target, float)
    f = (target - eye) / np.linalg.norm(target - eye)
    r = np.cross(f, [0, 1, 0])
    r /= np.linalg.norm(r)
    return View(*(v.astype(np.float32) for v in (eye, r, np.cross(r, f), f)), lens=lens,
                **{"focus": float(np.linalg.norm(target - eye)), **more})


@dataclass
class Still:
    """A Staged whose world does not move, or moves by `move(frame, transforms)`."""

    world: World
    view: View
    transforms: np.ndarray
    count: int = 1
    move: Any = None
    events: list[Event] = field(default_factory=list)
    physics: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    opening: tuple[tuple[float, ...], ...] = ()
    joints: Any = None
    previous: Any = None
    """(I, 4, 4) one frame ago; None: as now."""

    def frames(self, first: int = 0) -> Iterator[FrameState]:
        for k in range(first, self.count):
            now = self.transforms.copy()
            if self.move:
                self.move(k, now)
            joints = np.zeros((0, 4, 4), np.float32) if self.joints is None else self.joints
            before = now if self.previous is None else self.previous
            yield FrameState(k, k / 24, now, before, joints, joints, self.view, self.view)


def yard(sun=(0.45, 0.35, 0.5), *, indoor=False, lights=(), count=1, levels=2, **sky: Any) -> Still:
    """A red ball (cast 1) and a grey block (cast 2) on soil."""
    sun_ = np.asarray(sun, float) / np.linalg.norm(sun)
    red: dict[str, Any] = {"colour": (0.6, 0.06, 0.04), "rough": 0.25, "slot": "paint"}
    ball = model("ball", *[sphere(1.0, n, **red) for n in (48, 24)[:levels]])
    block = model("block", box(0.7, 1.4, 0.7, colour=(0.45, 0.45, 0.45)))
    floor = model("floor", plane(colour=(0.20, 0.17, 0.11), rough=0.9))
    things = (Instance(ball, 1, "ball"), Instance(block, 2, "block"), Instance(floor, DRESSING))
    heavens = Sky(tuple(sun_), tuple(-sun_), cloud=sky.pop("cloud", 0.35), seed=3, indoor=indoor, **sky)
    world = World(things, heavens, lights=lights, stage_radius=8.0, indoor=indoor,
                  materials=("plaster", "soil"))
    view = look_from((0.6, 1.7, 7.5), (0.0, 1.0, 0.0))
    return Still(world, view, np.stack([at(-1.1, 1, 0), at(1.3, 1.4, -0.6), at()]), count)


def order(staged: Still, width=320, height=180, *, look="cinematic", take: tuple[int, int] | None = None) -> Order:
    members = [thing.member for thing in staged.world.instances if thing.member]
    shot = Shot(id="a", duration=max(staged.count, 1) / 24, subjects=members)
    scene = Scene(id="s", place="yard", shots=[shot])
    cast = tuple(Cast(id=name, thing=name) for name in members)
    take = take or (width, height)
    return Order(1, scene, shot, cast, 24, staged.count, 0, *take, width, height, look)
