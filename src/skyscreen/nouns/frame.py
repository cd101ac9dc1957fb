"""What changes from frame to frame: camera, transforms, waves, sprites. Arrays in the units of `world.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from skyscreen.nouns.model import Light

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Bytes = NDArray[np.uint8]


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
