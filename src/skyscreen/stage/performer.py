"""The contract between the director (layout, camera) and the bodies that move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

Ground = Callable[["Floats", "Floats"], "Floats"]
"""Height in metres at world (x, z); arrays in, array out."""


@dataclass(frozen=True)
class Beat:
    """One stretch of a subject's motion in world seconds (negative: pre-roll)."""

    motion: str
    """Name in catalogue/motions."""
    start: float
    end: float
    path: Floats
    """(N, 2) world x, z way points, N ≥ 1; one point: on the spot."""
    heading: float
    """Yaw in radians at the end (0 faces +Z) when the path is a point."""
    speed: float
    """m/s along the path; 0 on the spot."""
    target: Floats | None = None
    """(3,) world point to look at, reach for or chase."""
    manner: str = ""
    whom: str = ""
    """Id of the member that `target` is a point of."""
    watch: Floats | None = None
    """(N, 4) world seconds and points: where what it looks at is; None: `target` says."""
    work: Floats | None = None
    """(3,) world point that its hands work at: the near side of what it is done to."""
    clasp: Floats | None = None
    """Of what the hands lie against the sides of: its height and its half widths from foot to top, metres; `work` is
    then the middle of its top."""
    table: Floats | None = None
    """(3,) world point of the near edge of the table that it sits at: hands lie there, and never under it."""
    carries: str = ""
    """How something is carried meanwhile: '', 'hand' (before the right hip) or 'hands' (before the belly)."""
    seated: bool = False
    """It is done sitting on the ground."""
    seat: float = 0.0
    """Metres from the feet up to what it sits on while it does so; 0: it stands."""
    astride: str = ""
    """What it rides: '', 'animal' (legs hang to both sides) or 'pedals'."""
    girth: float = 0.0
    """Metres from the middle of the animal it rides to its flank: the legs hang outside of it."""
    exact: float | None = None
    """Keys keep strict time from the start of the beat, this share of a round ahead; None: a body's own time."""
    mirror: bool = False
    """Keys are done left for right."""
    orbit: tuple[float, float, float] | None = None
    """World x and z that it goes round facing it, and radians a second: two who dance."""
    pace: float = 1.0
    """Key seconds to a second where the keys keep strict time."""
    leap: tuple[float, float, float] | None = None
    """It is in the air from the first to the second of these world seconds, as high as the third, metres."""
    raised: float = 0.0
    """Metres by which all that is keyed is higher: a bar hangs as high as it does, whoever holds on to it."""
    climb: tuple[float, float] = (0.0, 0.0)
    """Metres over the ground at the start and the end of the beat: who takes off goes from 0 up."""
    holds: Floats | None = None
    """(N, 3) world points, from the ground up, that it climbs by."""
    treads: tuple[float, float, float, float, float, float] | None = None
    """Steps that it goes up: world x, z of the first riser, x, z of the way up, metres from tread to tread, count."""
    said: tuple[tuple[str, float, float], ...] = ()
    """Words that its lips say: text, from, to in world seconds; none: it speaks in syllables of its own."""


@dataclass(frozen=True)
class Touch:
    """A contact that sounds, made by the body itself: a footstep, a wing beat."""

    time: float
    """World seconds."""
    kind: str
    """A kind of nouns.world.Event."""
    point: tuple[float, float, float]
    impulse: float


@dataclass(frozen=True)
class Moment:
    """A cue of a motion in world time: the hand lets go, the foot strikes."""

    time: float
    motion: str
    name: str


@dataclass(frozen=True)
class Pose:
    root: Floats
    """(4, 4) object → world."""
    joints: Floats | None = None
    """(J, 4, 4) skin matrices in object space (x → R·(x − head) + p), or None for a rigid thing."""
    touches: Sequence[Touch] = field(default_factory=tuple)
    """What sounded since the last step."""


class Performer(Protocol):
    """A body with state. `step` is called once per rendered frame, in order, from the pre-roll on."""

    def step(self, time: float, dt: float) -> Pose: ...
