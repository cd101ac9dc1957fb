"""The contact sheet of the catalogue: each thing in the studio, seen from three quarters, its name beneath.

    skyscreen catalogue --sheet things.png train dragon

Things of all sizes are scaled to one, so a ladybird fills its still as a castle does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue import index
from skyscreen.nouns.frame import FrameState, View
from skyscreen.nouns.model import Light, Model
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.nouns.staged import Event
from skyscreen.nouns.world import DRESSING, SURFACE_OBJECT, Instance, Sky, World

CELL = (240, 180)
"""Pixels of one still."""
COLUMNS = 6
CAPTION = 30
"""Pixels under a still for the name."""
SIZE = 1.8
"""Metres: the diagonal that every thing is scaled to; the studio's stage is 5 × 3 m."""
AZIMUTH, ELEVATION = np.radians(36.0), np.radians(14.0)
"""Where the camera stands, from the thing's own +Z."""
EYE = np.radians(2.0)
"""Elevation at which one looks into a face."""
LENS = 60.0
MARGIN = 1.12
"""Room left round the thing, as a factor of its extent."""

Array = NDArray[Any]


@dataclass
class Posed:
    """One thing at rest in the studio (nouns.world.Staged), one frame long."""

    world: World
    state: FrameState
    events: list[Event] = field(default_factory=list)
    physics: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    opening: tuple[tuple[float, ...], ...] = ()

    def frames(self, first: int = 0) -> Iterator[FrameState]:
        yield self.state


def sheet(names: Sequence[str], path: Path, told: Callable[[str], None] = lambda name: None) -> Path:
    """Write the PNG.

    Args:
        names: things of the catalogue, in the order of the sheet; all when empty.
        told: called with each name before its still is drawn.
    """
    from skyscreen.cut.lettering import Run, Slate, Style, width
    from skyscreen.cut.still import save

    names = list(names) or list(index.family("things"))
    (wide, high), columns = CELL, min(COLUMNS, len(names))
    slate = Slate(columns * wide, -(-len(names) // columns) * (high + CAPTION))
    slate.bar((0, 0, slate.width, slate.height), (0.075, 0.078, 0.09, 1.0))
    style = Style(17, 0.02, 0.0, (0.95, 0.95, 0.93, 1.0))
    stills = []
    for k, name in enumerate(names):
        told(name)
        x, y = k % columns * wide, k // columns * (high + CAPTION)
        label = name.replace("_", " ")
        slate.letters(Run(label, style, x + (wide - width(label, style)) / 2, y + high + 21))
        stills.append((x, y, portrait(name)))
    page = slate.pixels()[..., :3].copy()
    for x, y, picture in stills:
        page[y : y + high, x : x + wide] = picture
    save(page, path)
    return path


def portrait(name: str, size: tuple[int, int] = CELL, params: dict[str, Any] | None = None, *,
             azimuth: float | None = None, close: bool = False) -> NDArray[np.uint8]:
    """(height, width, 3) display picture of one thing, drawn at twice the size and averaged for smooth edges.

    Args:
        azimuth: degrees of the camera from the thing's front; None: three quarters.
        close: the head of what has one.
    """
    from skyscreen.forge import build
    from skyscreen.shoot import still

    shot = Shot(id="portrait", duration=1 / 24)
    scene = Scene(id="studio", place="studio", shots=[shot])
    wide, high = size
    order = Order(0, scene, shot, (), 24, 1, 0, 2 * wide, 2 * high, 2 * wide, 2 * high, "cinematic")
    posed = _posed(build.model(name, params), size, np.radians(azimuth) if azimuth is not None else AZIMUTH, close)
    picture = still(posed, order, 0).astype(np.float32)
    return picture.reshape(high, 2, wide, 2, 3).mean((1, 3)).round().astype(np.uint8)


def _posed(model: Model, size: tuple[int, int], azimuth: float = AZIMUTH, close: bool = False) -> Posed:
    from skyscreen.forge import sets

    piece = sets.build("studio", {}, hour=11.0)
    low, high = np.asarray(model.low, float), np.asarray(model.high, float)
    scale = SIZE / float(np.linalg.norm(high - low))
    root = np.diag([scale, scale, scale, 1.0])
    root[:3, 3] = -scale * np.array([(low[0] + high[0]) / 2, low[1], (low[2] + high[2]) / 2])
    rows, instances = [root], [Instance(model, 1, name_of(model), joint_base=0 if model.rig else -1)]
    for dressing in piece.dressing:
        for matrix, variation in zip(dressing.transforms, dressing.variation, strict=True):
            number = SURFACE_OBJECT if dressing.surface else DRESSING + len(rows)
            instances.append(
                Instance(
                    dressing.model,
                    number,
                    tint=dressing.tint,
                    variation=float(variation),
                    shadow=dressing.shadow,
                    emission=dressing.emission,
                )
            )
            rows.append(np.asarray(matrix, float))
    transforms = np.array(rows, np.float32)
    joints = _at_rest(model)
    points = _skinned(model, joints) @ root[:3, :3].T + root[:3, 3]
    if close and "head" in [joint.name for joint in model.joints]:
        points = _head(points)
    view = _view(points, size, azimuth, EYE if close else ELEVATION)
    world = World(
        tuple(instances),
        Sky((0.3, 0.8, 0.5), (0.0, -1.0, 0.0), cloud=1.0, indoor=True),
        lights=(*piece.lights, *(_carried(light, root, scale) for light in model.lights)),
        materials=tuple(sorted({p.material for i in instances for mesh in i.model.lods for p in mesh.parts})),
        stage_centre=(0.0, SIZE / 3, 0.0),
        stage_radius=SIZE,
        indoor=True,
    )
    return Posed(world, FrameState(0, 0.0, transforms, transforms, joints, joints, view, view))


def _at_rest(model: Model) -> Array:
    """(J, 4, 4) skin matrices of the body as it stands by itself, two seconds on: a bird with its wings folded."""
    if not model.joints:
        return np.zeros((0, 4, 4), np.float32)
    if not model.rig:  # a machine: its hinges stand as modelled
        return np.tile(np.eye(4, dtype=np.float32), (len(model.joints), 1, 1))
    from skyscreen.stage.bodies import performer
    from skyscreen.stage.performer import Beat

    spot = np.zeros((1, 2), np.float32)
    body = performer(model, [Beat("idle", -1.0, 4.0, spot, 0.0, 0.0)], lambda x, z: np.zeros_like(x), 0)
    pose = [body.step(k / 24, 1 / 24) for k in range(48)][-1]
    lift = np.eye(4)
    lift[:3, 3] = pose.root[:3, 3]
    return (lift @ np.asarray(pose.joints, float)).astype(np.float32)


def _skinned(model: Model, joints: Array) -> Array:
    """(N, 3) places of the coarsest mesh's vertices under the joints."""
    mesh = model.lods[-1]
    if mesh.joints is None or mesh.weights is None:
        return mesh.position.astype(float)
    blend = np.einsum("nkrc,nk->nrc", joints[mesh.joints].astype(float), _shares(mesh.weights))
    return np.einsum("nrc,nc->nr", blend[:, :3, :3], mesh.position.astype(float)) + blend[:, :3, 3]


def _shares(weights: Array) -> Array:
    """Stored weights as shares of one."""
    w = np.asarray(weights, float)
    return w / np.maximum(w.sum(1, keepdims=True), 1e-9)


def name_of(model: Model) -> str:
    """The entry's name without the digest of its parameters."""
    return model.name.partition("#")[0]


def _carried(light: Light, root: Array, scale: float) -> Light:
    """A lamp of the thing, in the studio."""
    from dataclasses import replace

    x, y, z = (float(v) for v in root[:3, :3] @ np.asarray(light.position) + root[:3, 3])
    r, g, b = (c * scale * scale for c in light.colour)  # equal light on the thing: intensity falls with the square
    return replace(light, position=(x, y, z), colour=(r, g, b), reach=light.reach * scale)


def _head(points: Array) -> Array:
    """The upper sixth of a standing body: head, hair and collar."""
    low, high = points[:, 1].min(), points[:, 1].max()
    return points[points[:, 1] > high - (high - low) / 6]


def _view(points: Array, size: tuple[int, int], azimuth: float = AZIMUTH, elevation: float = ELEVATION) -> View:
    """The camera that just holds points (N, 3), in the middle of the picture."""
    a, e = azimuth, elevation
    forward = -np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)])
    right = np.array([np.cos(a), 0.0, -np.sin(a)])
    up = np.cross(right, forward)
    axes = np.stack([right, up, forward])
    seen = points @ axes.T
    middle = (seen.min(0) + seen.max(0)) / 2
    # The wider side of any frame keeps 36 mm.
    half = 18.0 * np.asarray(size, float) / max(size) / LENS / MARGIN
    off = seen - middle
    away = float(np.max(np.abs(off[:, :2]) / half - off[:, 2:]))
    eye = (middle - [0, 0, away]) @ axes
    return View(*(v.astype(np.float32) for v in (eye, right, up, forward)), lens=LENS, focus=away, f_number=16.0)
