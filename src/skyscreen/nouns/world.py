"""What stands in a shot and does not change while it runs: instances, sky, water, air (laws 4 and 5).

SI units; right-handed, +Y up, metres; things face +Z (glTF); linear light; colours are linear BT.709.
Matrices are row-major NumPy arrays that act on column vectors: world = M @ [x, y, z, 1].
`forge` makes Models (`model.py`), `stage` a World once and one FrameState (`frame.py`) a frame; `shoot` reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from skyscreen.nouns.model import Light, Model

if TYPE_CHECKING:
    from skyscreen.nouns.shore import Shore

SURFACE_OBJECT = 0
"""Object id of everything that is not a cast member's; dressing gets ids above DRESSING."""
DRESSING = 1000


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
    """Multiplies the emission of its parts (lamps off by day: 0); under 0 all of it glows, by so many multiples of its
    albedo."""


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


def snow_lies(weather: str, season: str) -> bool:
    """Whether snow lies out of doors: it falls, or it is winter and no rain has taken it."""
    return weather in ("snow", "blizzard") or (season == "winter" and weather not in ("rain", "after_rain"))
