"""What `forge` makes of a thing: triangles at rest, skeleton, mass, sockets, lamps; in the units of `world.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Bytes = NDArray[np.uint8]
    Ints = NDArray[np.uint32]

CLASSES = (
    "none", "sky", "water", "ground", "snow", "rock", "skin", "hair", "fur", "cloth", "wood", "leaf", "metal",
    "glass", "stone", "plaster", "paint", "paper", "lamp", "food", "feather", "rope", "plastic", "far",
)
"""Semantic classes; the number is the index. A look has a rule for each and a default. A material names its class."""


@dataclass(frozen=True, eq=False)
class Part:
    """A run of triangles of one material."""

    material: str
    """Name of a file in catalogue/materials."""
    first: int
    """First index (a multiple of 3) in `Mesh.index`."""
    count: int
    params: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    """The material's own parameters, in its header's order."""
    slot: str = ""
    """Name by which an instance may tint it: 'dress', 'paint'; empty: never tinted."""


@dataclass(frozen=True, eq=False)
class Mesh:
    """Triangles at rest. V vertices.

    `position` at rest is also the anchor of procedural texture and painterly strokes, so it must be in metres of the
    thing's own size and must not move with the pose.
    """

    position: Floats
    """(V, 3) metres, object space."""
    normal: Floats
    """(V, 3) unit."""
    uv: Floats
    """(V, 2)."""
    colour: Bytes
    """(V, 4): sqrt of the linear albedo in rgb, roughness in a."""
    aux: Bytes
    """(V, 4): emission (1/16 units of 1.0), sway by wind (0 none … 255 free), variation (random per leaf, plank, lock),
    ambient occlusion baked (255 open)."""
    index: Ints
    """(3·T,) counter-clockwise seen from outside."""
    parts: tuple[Part, ...]
    joints: Bytes | None = None
    """(V, 4) joint numbers, or None for a rigid mesh."""
    weights: Floats | None = None
    """(V, 4) summing to 1."""


@dataclass(frozen=True, slots=True)
class Joint:
    """Every joint's rest rotation is the identity, so a skin matrix is x → R·(x − head) + p."""

    name: str
    parent: int
    """Index of the parent, −1 for the root."""
    head: tuple[float, float, float]
    """Rest position in object space."""


@dataclass(frozen=True, slots=True)
class Socket:
    """A named place on a thing: a hand, a seat, a lamp's beam."""

    position: tuple[float, float, float]
    forward: tuple[float, float, float] = (0.0, 0.0, 1.0)
    joint: str = ""


@dataclass(frozen=True, slots=True)
class Collider:
    """A convex primitive for physics, in object space."""

    shape: Literal["box", "sphere", "capsule", "cylinder"]
    centre: tuple[float, float, float]
    size: tuple[float, float, float]
    """box: half sizes; sphere: (r, 0, 0); capsule, cylinder: (r, half length along +Y, 0)."""


@dataclass(frozen=True, eq=False)
class Model:
    """What a thing's function returns: geometry, skeleton, mass, sockets. Immutable, shared by its instances."""

    name: str
    """'galleon' or 'galleon#3f2a' when parameters differ from the defaults."""
    lods: tuple[Mesh, ...]
    """Finest first; each about a third of the triangles of the one before."""
    low: tuple[float, float, float]
    """Lower corner of the bounds at rest."""
    high: tuple[float, float, float]
    rig: str = ""
    """'biped', 'quadruped', 'bird', 'fish' or '' for a rigid thing."""
    joints: tuple[Joint, ...] = ()
    sockets: Mapping[str, Socket] = field(default_factory=dict)
    colliders: tuple[Collider, ...] = ()
    mass: float = 1.0
    """kg."""
    density: float = 600.0
    """kg/m³ of the thing as a whole, for buoyancy (hulls: displaced mass over enclosed volume)."""
    waterline: float | None = None
    """Height in object space at which it floats; None: not a vessel."""
    lights: tuple[Light, ...] = ()
    """Lamps that the thing carries, in object space."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """The catalogue entry's own facts: kind, gait proportions, sound material."""

    @property
    def size(self) -> tuple[float, float, float]:
        return tuple(h - l for l, h in zip(self.low, self.high, strict=True))  # pyright: ignore[reportReturnType]


@dataclass(frozen=True, slots=True)
class Light:
    """A lamp. Colour is linear radiant intensity in the film's units: a 1.0 lamp lights white paper at 1 m to 1/π."""

    kind: Literal["point", "spot", "window"]
    position: tuple[float, float, float]
    colour: tuple[float, float, float]
    reach: float
    """Metres after which it is cut to zero smoothly."""
    direction: tuple[float, float, float] = (0.0, -1.0, 0.0)
    angle: float = 45.0
    """Half angle of the cone, degrees."""
    flicker: float = 0.0
    """0 steady … 1 a guttering candle."""
    size: tuple[float, float] = (0.0, 0.0)
    """Width and height of a window."""
