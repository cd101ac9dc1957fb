"""The MuJoCo model of a shot: free bodies from colliders; the set's colliders and the rest of the cast are fixed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from skyscreen.catalogue import material
from skyscreen.core.errors import Missing
from skyscreen.nouns.model import Collider, Model
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, quaternion
from skyscreen.stage.set_dressing import Dressed

GRAVITY = 9.81
SUBSTEP = 1 / 960
"""Seconds. A 5 cm ball at 5 m/s moves 5 mm, a tenth of itself."""
REACH = 12.0
"""Metres round the action in which the set's colliders take part."""


@dataclass(frozen=True, eq=False)
class Body:
    """A free body and how it starts."""

    subject: Subject
    root: Array
    """(4, 4) before its release, scale included."""
    velocity: Array
    spin: Array
    """(3,) rad/s, world."""
    release: float
    """World seconds."""
    strength: float = float("inf")
    """J/kg of a blow on stone that breaks it."""


@dataclass(frozen=True)
class Surface:
    """What a contact needs to know of a material."""

    name: str
    friction: float
    restitution: float


def surface(name: str) -> Surface:
    """Friction and restitution of a material; those of wood where the catalogue has none of the name."""
    try:
        found = material.get(name)
    except Missing:
        return Surface(name, 0.5, 0.4)
    return Surface(name, found.friction, found.restitution)


def main_material(model: Model) -> str:
    """The material of most triangles."""
    sums: dict[str, int] = {}
    for part in model.lods[0].parts:
        sums[part.material] = sums.get(part.material, 0) + part.count
    return max(sorted(sums), key=lambda n: sums[n]) if sums else "wood"


def model_xml(bodies: Sequence[Body], fixed: Sequence[tuple[str, Model, Array]], set_: Dressed,
              place: Array) -> tuple[str, list[str]]:
    """MJCF text and the material of every geom in order.

    Args:
        fixed: name, model and (4, 4) of the cast that stands still.
        place: (2,) middle of the action.
    """
    rows, materials = scenery(fixed, set_, place)
    for body in bodies:
        model, subject = body.subject.model, body.subject
        own = surface(main_material(model))
        q = quaternion(body.root)
        scale = np.diag([subject.scale] * 3 + [1.0])
        geoms = []
        colliders = model.colliders or (_box(model),)
        volume = [_volume(c) for c in colliders]
        mass = max(model.mass * subject.scale**3, 1e-4)
        for k, collider in enumerate(colliders):
            share = mass * volume[k] / sum(volume)
            geoms.append(_geom(f"body {subject.id} {k}", collider, scale, own, share))
            materials.append(own.name)
        rows.append(f'<body name="{subject.id}" pos="{row(body.root[:3, 3])}" quat="{row(q)}"><freejoint/>'
                    + "".join(geoms) + "</body>")
    return document(rows), materials


def document(rows: Sequence[str], assets: str = "", substep: float = SUBSTEP) -> str:
    """The MJCF of rows of geoms and bodies."""
    return (f'<mujoco><option timestep="{substep}" gravity="0 {-GRAVITY} 0" integrator="implicitfast" cone="elliptic" '
            f'impratio="3" density="0" viscosity="0"><flag energy="enable"/></option>'
            f'<size memory="32M"/><asset>{assets}</asset><worldbody>{"".join(rows)}</worldbody></mujoco>')


def scenery(fixed: Sequence[tuple[str, Model, Array]], set_: Dressed, place: Array) -> tuple[list[str], list[str]]:
    """Geoms of all that stands still, and their materials: ground, walls, set, cast."""
    ground = surface(set_.piece.ground)
    height = float(set_.piece.height(np.float32(place[0]), np.float32(place[1])))
    if set_.piece.medium == "water":
        height = min(height, float(set_.level or 0.0) - 60.0)  # nothing reaches the bed of the sea within a shot
    e = 0.5
    dx = float(set_.piece.height(np.float32(place[0] + e), np.float32(place[1]))) - float(
        set_.piece.height(np.float32(place[0] - e), np.float32(place[1])))
    dz = float(set_.piece.height(np.float32(place[0]), np.float32(place[1] + e))) - float(
        set_.piece.height(np.float32(place[0]), np.float32(place[1] - e)))
    normal = np.array([-dx, 2 * e, -dz])
    if np.hypot(dx, dz) < 0.02:
        normal = np.array([0.0, 1.0, 0.0])
    rows: list[str] = []
    materials: list[str] = []
    # MuJoCo's plane faces +Z of its frame.
    rows.append(f'<geom name="ground" type="plane" size="200 200 1" pos="{place[0]} {height} {place[1]}" '
                f'zaxis="{row(normal / np.linalg.norm(normal))}" {contact(ground, None)}/>')
    materials.append(ground.name)
    if set_.piece.indoor and set_.piece.camera_box is not None:
        # The walls stand a hand behind where the camera may go.
        low, high = (np.array(c, float) for c in set_.piece.camera_box)
        for k, (at, way) in enumerate(((low - 0.1, (1, 0, 0)), (low - 0.1, (0, 0, 1)),
                                       (high + 0.1, (-1, 0, 0)), (high + 0.1, (0, 0, -1)))):
            rows.append(f'<geom name="wall{k}" type="plane" size="50 50 1" pos="{row(at)}" zaxis="{row(way)}" '
                        f'{contact(surface("plaster"), None)}/>')
            materials.append("plaster")
    for k, (collider, matrix) in enumerate(set_.piece.colliders):
        matrix = np.asarray(matrix, float)
        centre = matrix[:3, :3] @ np.asarray(collider.centre, float) + matrix[:3, 3]
        if np.hypot(*(centre[[0, 2]] - place)) < REACH + max(collider.size):
            rows.append(_geom(f"set{k}", collider, matrix, surface("wood")))
            materials.append("wood")
    for name, model, matrix in fixed:
        own = surface(main_material(model))
        for k, collider in enumerate(solids(model)):
            rows.append(_geom(f"fixed {name} {k}", collider, matrix, own))
            materials.append(own.name)
    return rows, materials


def _geom(name: str, collider: Collider, matrix: Array, own: Surface, mass: float | None = None) -> str:
    scale = float(np.cbrt(abs(np.linalg.det(matrix[:3, :3]))))
    axes = matrix[:3, :3] / scale
    centre = matrix[:3, :3] @ np.asarray(collider.centre, float) + matrix[:3, 3]
    size = np.asarray(collider.size, float) * scale
    kind, q = collider.shape, np.eye(4)
    q[:3, :3] = axes
    if kind == "box":
        shape = row(np.maximum(size, 1e-3))
    elif kind == "sphere":
        shape = f"{max(size[0], 1e-3)}"
    else:
        shape = f"{max(size[0], 1e-3)} {max(size[1], 1e-3)}"
        # The catalogue's axis is +Y, MuJoCo's +Z.
        q[:3, :3] = axes @ np.array([[1, 0, 0], [0, 0, 1], [0, -1, 0]])
    weight = "" if mass is None else f'mass="{max(mass, 1e-5)}" '
    return (f'<geom name="{name}" type="{kind}" size="{shape}" pos="{row(centre)}" quat="{row(quaternion(q))}" '
            f'{weight}{contact(own, mass)}/>')


def contact(own: Surface, mass: float | None, substep: float = SUBSTEP, turning: bool = True) -> str:
    """A contact as a damped spring whose damping ratio gives the restitution: e = exp(−πζ/√(1−ζ²)).

    The material of the moving body decides (priority 1); time constants keep ω·dt ≤ 0.4.
    `turning`: friction against spin and roll too, at twice the cost.
    """
    log = np.log(np.clip(own.restitution, 0.02, 0.97))
    zeta = float(-log / np.sqrt(np.pi**2 + log**2))
    constant = max(2.2 * substep, 2.5 * substep / zeta)
    return (f'friction="{own.friction} 0.004 0.0006" solref="{constant} {zeta}" solimp="0.95 0.99 0.001" '
            f'condim="{6 if turning else 3}" priority="{0 if mass is None else 1}"')


def solids(model: Model) -> tuple[Collider, ...]:
    """What of a fixed thing bodies meet: its colliders; of a tree the trunk up to its crown, for an apple falls between
    the leaves (the box of the whole tree threw it 250 m high); else its box."""
    trunk = float(model.facts.get("trunk_radius", 0.0))
    if model.colliders or not trunk:
        return model.colliders or (_box(model),)
    half = 0.2 * (model.high[1] - model.low[1])
    return (Collider("cylinder", (0.0, model.low[1] + half, 0.0), (trunk, half, 0.0)),)


def _box(model: Model) -> Collider:
    low, high = np.asarray(model.low, float), np.asarray(model.high, float)
    return Collider("box", tuple((low + high) / 2), tuple((high - low) / 2))


def _volume(c: Collider) -> float:
    r, l = c.size[0], c.size[1]
    return {"box": 8 * c.size[0] * c.size[1] * c.size[2], "sphere": 4.19 * r**3, "cylinder": 6.28 * r * r * l,
            "capsule": 6.28 * r * r * l + 4.19 * r**3}[c.shape]


def row(values: Any) -> str:
    """Numbers as MJCF writes them."""
    return " ".join(repr(float(v)) for v in values)
