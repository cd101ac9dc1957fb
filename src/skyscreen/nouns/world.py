"""The kit–frame–G-buffer contract: plain arrays between the world and the camera (laws 4 and 5).

SI units; right-handed, +Y up, metres; things face +Z (glTF); linear light; colours are linear BT.709.
Matrices are row-major NumPy arrays that act on column vectors: world = M @ [x, y, z, 1].
`forge` makes Models, `stage` makes a World once and one FrameState a frame, `shoot` only reads them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from skyscreen.nouns.shore import Shore

    Floats = NDArray[np.float32]
    Bytes = NDArray[np.uint8]
    Ints = NDArray[np.uint32]

CLASSES = (
    "none", "sky", "water", "ground", "snow", "rock", "skin", "hair", "fur", "cloth", "wood", "leaf", "metal",
    "glass", "stone", "plaster", "paint", "paper", "lamp", "food", "feather", "rope", "plastic", "far",
)
"""Semantic classes; the number is the index. A look has a rule for each and a default. A material names its class."""

SURFACE_OBJECT = 0
"""Object id of everything that is not a cast member's; dressing gets ids above DRESSING."""
DRESSING = 1000


# ---------------------------------------------------------------- models (forge → stage, shoot)

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


# ---------------------------------------------------------------- the world of a shot (stage → shoot)

@dataclass(frozen=True, eq=False)
class Instance:
    """One thing standing in the world."""

    model: Model
    object_id: int
    """Flat and stable: cast member k has k + 1 (in the order's cast order), dressing DRESSING + n."""
    member: str = ""
    """Cast id, or '' for dressing."""
    tint: Mapping[str, tuple[float, float, float]] = field(default_factory=dict)
    """Slot → linear albedo that replaces the part's colour."""
    variation: float = 0.5
    """0–1, for materials that vary per object."""
    joint_base: int = -1
    """First row of this instance's joints in `FrameState.joints`; −1 when rigid."""
    static: bool = True
    """True: its transform never changes during the shot (its shadow may be cached)."""
    shadow: bool = True
    emission: float = 1.0
    """Multiplies the emission of its parts (lamps off by day: 0)."""


@dataclass(frozen=True, slots=True)
class Sky:
    """The heavens of the shot."""

    sun: tuple[float, float, float]
    """Unit vector towards the sun (below the horizon at night)."""
    moon: tuple[float, float, float]
    """Unit vector towards the moon."""
    cloud: float = 0.3
    """Cover, 0–1."""
    haze: float = 0.3
    """Aerosol, 0 alpine clear … 1 fog."""
    stars: float = 1.0
    indoor: bool = False
    """No sky above: ambient comes from lamps and windows."""
    exposure: float = 0.0
    """Stops added to the automatic exposure."""
    wind: tuple[float, float] = (3.0, 0.0)
    """Mean wind over the ground in x and z, m/s: moves clouds, sway, rain."""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Water:
    """Open water. The surface's undisplaced height is `level`."""

    level: float = 0.0
    patches: tuple[float, ...] = (310.0, 53.0, 9.7)
    """Edge of each cascade in metres; FrameState.water carries their displacement."""
    colour: tuple[float, float, float] = (0.004, 0.020, 0.028)
    """Back-scatter albedo of deep water."""
    shallow: float = 0.0
    """Metres of depth at the shore side, 0 for deep sea."""
    calm: bool = False
    """A pond or a lake: small ripples only."""


@dataclass(frozen=True, slots=True)
class Air:
    """What hangs and falls in the air."""

    fog: float = 0.0
    """Extinction per metre at the ground."""
    fog_height: float = 12.0
    """Scale height, metres."""
    fog_colour: tuple[float, float, float] | None = None
    """None: taken from the sky."""
    rain: float = 0.0
    """0–1."""
    snow: float = 0.0
    """0–1."""
    wet: float = 0.0
    """0 dry … 1 puddles: reflective ground."""


@dataclass(frozen=True, eq=False)
class World:
    """All that does not change during the shot."""

    instances: tuple[Instance, ...]
    sky: Sky
    air: Air = Air()
    water: Water | None = None
    lights: tuple[Light, ...] = ()
    """Lamps of the place, world space. Lamps of things move with their instance and come in FrameState.lights."""
    look: str = "cinematic"
    materials: tuple[str, ...] = ()
    """Every material used, sorted."""
    seed: int = 0
    ground_level: float = 0.0
    """Height of the plane that mirrors in wet ground."""
    stage_centre: tuple[float, float, float] = (0.0, 0.0, 0.0)
    stage_radius: float = 20.0
    """Sphere that the sun's finest shadow cascade must cover."""
    indoor: bool = False
    room: tuple[float, float, float] | None = None
    """Width, height and depth of the walls that throw the light about; None: of the largest thing of the set."""
    course: tuple[Sky, ...] = ()
    """Skies at even times from the first frame to the last where the hours run through the shot; empty: `sky` stands
    still. They share wind and clouds."""
    shore: Shore | None = None
    """Where its open water meets land near the stage."""


@dataclass(frozen=True, eq=False)
class View:
    """The camera of one frame."""

    eye: Floats
    """(3,) metres."""
    right: Floats
    """(3,) unit."""
    up: Floats
    forward: Floats
    lens: float
    """mm on a 36 × 24 mm frame; the vertical angle follows the picture's height: 24 mm / lens at 3:2, and the wider
    side of any frame keeps 36 mm."""
    focus: float = 10.0
    """Metres to the plane of focus."""
    f_number: float = 5.6
    near: float = 0.05
    rack: float = 0.0
    """0 … 1: how far the focus is racked away; above 0 blur discs may be four times as large."""


@dataclass(frozen=True, eq=False)
class WaterState:
    """Cascades of the ocean at this frame; C cascades of N × N."""

    displacement: Floats
    """(C, N, N, 4): dx, height, dz, foam."""
    slope: Floats
    """(C, N, N, 4): dh/dx, dh/dz, Jacobian, foam."""
    variance: tuple[float, ...]
    """Slope variance per cascade, for the glitter of waves too small to draw."""
    wakes: Floats
    """(W, 8): x, z, heading x, heading z, length, beam, speed, draught of each hull under way."""


@dataclass(frozen=True, eq=False)
class Particles:
    """Sprites of one kind; P of them. Birth is keyed by time, so a particle never jumps between frames."""

    kind: Literal["rain", "snow", "spray", "smoke", "dust", "ember", "leaf", "spark", "steam", "splash", "fire",
                  "bird", "firefly", "seed"]
    position: Floats
    """(P, 3)."""
    size: Floats
    """(P,) radius in metres."""
    velocity: Floats
    """(P, 3) m/s, for streaks."""
    alpha: Floats
    """(P,) 0–1."""
    colour: tuple[float, float, float] = (1.0, 1.0, 1.0)
    emission: float = 0.0
    seed: Floats | None = None
    """(P,) 0–1, fixed for a particle's life: turn and grain of a puff. None: 0.5."""
    heat: Floats | None = None
    """(P,) 1 white hot … 0 gone out, for fire; height of the wing tips, 0 … 1, for birds. None: 1."""


@dataclass(frozen=True, eq=False)
class FrameState:
    """One frame of the world. Replaying a saved FrameState gives the live pixels. I instances, J joints in all."""

    frame: int
    """0 … order.frames − 1."""
    time: float
    """World seconds; 0 at the shot's own first frame, negative in the head handle."""
    transforms: Floats
    """(I, 4, 4) object → world."""
    previous: Floats
    """(I, 4, 4) one frame ago, for motion."""
    joints: Floats
    """(J, 4, 4) skin matrices in object space; (0, 4, 4) when nothing is skinned."""
    previous_joints: Floats
    view: View
    previous_view: View
    lights: tuple[Light, ...] = ()
    """Lamps carried by moving things, world space."""
    water: WaterState | None = None
    particles: tuple[Particles, ...] = ()
    visible: Bytes | None = None
    """(I,) 1 where drawn; None: all."""
    prints: Floats | None = None
    """(P, 10) of feet and tyres in snow and sand: x, y, z, heading x and z, half length, half width, shape (0 shoe,
    1 hoof, 2 tyre), depth in metres, 1 for snow."""
    settled: Floats | None = None
    """(I,) snow that has settled on each thing, 0 bare … 1 all that lies flat is white; None: it does not snow."""
    glow: Floats | None = None
    """(I,) share of its emission that each thing has: lamps that come on in the shot; None: all have all of it."""
    rings: Floats | None = None
    """(R, 4) of water: x, z, seconds since something fell in, strength as in `Splash`."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that sounds: a contact, a step, a splash. Feeds foley and the report."""

    frame: int
    """Frame of the take (head included)."""
    time: float
    """Seconds after that frame's start, [0, 1/fps)."""
    kind: Literal["impact", "roll", "scrape", "step", "splash", "wing", "engine", "creak", "break", "work", "call",
                  "hum"]
    """The last three: a deed that is heard, a beast's call, one sample of what sounds on and on."""
    a: str
    """Cast id or dressing name."""
    b: str
    """What it touched: cast id, 'ground', 'water'."""
    material_a: str
    material_b: str
    impulse: float
    """N·s."""
    mass: float
    """kg of the lighter body."""
    point: tuple[float, float, float]
    distance: float
    """Metres from the camera."""
    pan: float
    """−1 left … 1 right of the frame."""
    sound: str = ""
    """Which deed, call or hum (`catalogue.voices`, `nouns.keys.Noise`); of a hum, `impulse` is its speed in m/s."""


class Staged(Protocol):
    """What `stage(order)` returns."""

    @property
    def world(self) -> World: ...

    def frames(self, first: int = 0) -> Iterator[FrameState]:
        """States from frame `first` to the order's last. Pre-roll (physics to rest, foam, springs) runs before the
        first: bodies are the same wherever it begins, foam and spindrift only from frame 0."""
        ...

    @property
    def events(self) -> list[Event]:
        """Complete once `frames` is exhausted."""
        ...

    @property
    def physics(self) -> dict[str, Any]:
        """Measures of this shot: gravity fit, deepest interpenetration, floating draught … (complete after frames)."""
        ...

    @property
    def notes(self) -> list[str]:
        """What could not be staged as ordered, in words."""
        ...

    @property
    def opening(self) -> tuple[tuple[float, ...], ...]:
        """`Take.opening`."""
        ...
