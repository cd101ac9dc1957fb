"""Where everything is at every time, in closed form: what the laws say, so that the state is the truth.

Axes: x to the right of the first camera, y up, z towards it; metres, seconds. The floor is y = 0. Solids stay upright;
a ball rolls without slipping. No friction, no air. Times may be any; nothing is integrated.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass

import torch
from torch import Tensor

from skyscreen.data.laws import words as w
from skyscreen.data.laws.spec import AT, COLLISION_RESTITUTION, RESTITUTION, SOLIDS, halves, mass
from skyscreen.data.laws.tables import constant

GRAVITY = 9.81  # m/s²
MIDDLE = 0.94  # s: the middle of 16 frames at 8 a second
CEILING = 3.0  # m: nothing rises above, or it would leave the picture
BOUNCES = 12  # 0.8^12 of the first speed is left after the last: 7 %, a hop of 1 cm

WALL_HALF = (0.85, 0.85, 0.08)  # m, of the wall that hides
WALL_Z, HIDDEN_Z = 0.6, -0.9  # m: the wall, and the lane behind it


@dataclass(frozen=True)
class Motion:
    """Solids over time. B clips, T times, K solids."""

    place: Tensor  # float32 (B, T, K, 3): centres, m
    velocity: Tensor  # float32 (B, T, K, 3), m/s
    yaw: Tensor  # float32 (B, T, K): turned about the vertical, radians
    roll_x: Tensor  # float32 (B, T, K): rolled along x, radians: the way over the radius
    roll_z: Tensor  # float32 (B, T, K): the same along z
    half: Tensor  # float32 (B, K), m
    present: Tensor  # bool (B, K)


def bounce(time: Tensor, height: Tensor, upward: Tensor, restitution: Tensor) -> tuple[Tensor, Tensor]:
    """Height and vertical speed of a body over a floor at 0, from `height` with the speed `upward` at time 0.

    Flight n is the parabola that leaves the floor at s_n with the speed u_n = e^n u_0; flight 0 is continued back to
    the floor: u_0² = upward² + 2 g height. A flight lasts 2 u_n / g. All shapes broadcast.
    """
    speed = torch.sqrt(upward**2 + 2 * GRAVITY * height)
    start = (upward - speed) / GRAVITY
    y, v = torch.zeros_like(time + speed), torch.zeros_like(time + speed)
    for _ in range(BOUNCES):
        since = time - start
        flies = (since >= 0) & (since < 2 * speed / GRAVITY)
        y = torch.where(flies, speed * since - GRAVITY / 2 * since**2, y)
        v = torch.where(flies, speed - GRAVITY * since, v)
        start = start + 2 * speed / GRAVITY
        speed = speed * restitution
    return y, v


def collide(m1: Tensor, m2: Tensor, speed: Tensor) -> tuple[Tensor, Tensor]:
    """Speeds after `m1` ran into `m2` at rest, along one line: momentum is kept, the relative speed is × e."""
    e = COLLISION_RESTITUTION
    return speed * (m1 - e * m2) / (m1 + m2), speed * (1 + e) * m1 / (m1 + m2)


@functools.cache
def _contacts() -> tuple[float, ...]:
    """Distance of the centres when two solids on the floor touch along x, by (shape, size, shape, size), m.

    The widest sum of both profiles over the height: ball √(r² − (y − r)²), cube and cylinder r, cone r − y/2. In steps
    of 1/2000 of the height, an error below 1 mm.
    """

    def profile(shape: int, r: float, y: Tensor) -> Tensor:
        width = {
            w.BALL: torch.sqrt((r * r - (y - r) ** 2).clamp(min=0)),
            w.CONE: r - y / 2,
        }.get(shape, torch.full_like(y, r))
        return torch.where(y <= 2 * r, width, -torch.inf)

    kinds = [(shape, size.half) for shape in range(len(w.SHAPES)) for size in w.SIZES]
    y = torch.linspace(0, 2 * max(s.half for s in w.SIZES), 2001, dtype=torch.float64)
    return tuple(float((profile(*a, y) + profile(*b, y)).max()) for a in kinds for b in kinds)


def move(spec: Tensor, uniform: Tensor, time: Tensor) -> Motion:
    """Packed specifications (B, F), random numbers (B, COLUMNS; 32 to 55 are used) and times (T,) → Motion."""
    device = spec.device
    action = spec[:, AT["action"], None]
    direction = spec[:, AT["direction"], None]
    count = spec[:, AT["count"], None]
    shape = spec[:, AT["shape0"] : AT["shape2"] + 1]
    size = spec[:, AT["size0"] : AT["size2"] + 1]
    half = halves(size)
    one = torch.ones_like(count)
    role = torch.cat([torch.zeros_like(count), spec[:, AT["role1"] : AT["role2"] + 1]], 1)
    present = torch.cat([one, spec[:, AT["present1"] : AT["present2"] + 1]], 1).bool()
    acts = (role == w.ACTOR) & present
    u = uniform[:, 32:56]

    def between(low: float, high: float | Tensor, column: int, width: int = 1) -> Tensor:
        return low + (high - low) * u[:, column : column + width]

    slot = torch.arange(SOLIDS, device=device)[None, :]
    row = slot - (count - 1) / 2.0  # of actors side by side: −½, ½ or −1, 0, 1
    across = (direction == w.LEFT) | (direction == w.RIGHT)
    along = (direction == w.TOWARDS) | (direction == w.AWAY)
    side = torch.where((direction == w.RIGHT) | (direction == w.TOWARDS), 1.0, -1.0)
    goes_x, goes_z = across.float(), along.float()

    # Lanes. Who goes across has a lane in depth, others stand side by side; more room for two than for three small.
    gap_z, gap_x = torch.where(count == 2, 1.3, 0.9), torch.where(count == 2, 1.75, 1.2)
    lane_z = torch.where(count > 1, between(-0.2, 0.1, 0), between(0.1, 0.7, 0)) - row * gap_z
    lane_z = torch.where(action == w.COLLIDE, between(0.2, 0.5, 0), lane_z)
    lane_z = torch.where(action == w.HIDE, HIDDEN_Z, lane_z)
    lane_x = row * gap_x + between(-0.12, 0.12, 1)
    x0 = torch.where(across, 0.0, lane_x)
    z0 = torch.where(across, lane_z, torch.where(along, -0.4, between(0.0, 0.4, 0) + 0.0 * row))

    # Speeds along the ground, m/s, and where the actors are at time 0.
    fast = torch.where(action == w.THROW, between(1.2, 1.7, 2), between(1.1, 1.8, 2))
    fast = torch.where(along, between(1.2, 1.85, 2), fast)
    fast = torch.where(action == w.HIDE, between(1.88, 2.1, 2), fast)
    fast = torch.where(action == w.COLLIDE, between(1.7, 2.4, 2), fast)
    fast = torch.where(across & (count > 1), between(0.8, 1.1, 2), fast)  # all of them stay in the picture
    still = (action == w.STAND) | (action == w.FALL) | (action == w.SPIN)
    fast = torch.where(still, 0.0, fast)
    early = torch.where(action == w.HIDE, 0.04, 0.15)
    gap_row = torch.where(across, torch.where(count == 2, 1.5, 1.1), 0.0)  # so that they stand apart in the picture
    behind = fast * MIDDLE + early * between(-1.0, 1.0, 3) + gap_row * row
    velocity_x, velocity_z = side * fast * goes_x, side * fast * goes_z
    x0, z0 = x0 - side * behind * goes_x, z0 - side * behind * goes_z

    # Up and down: a rise above the place of rest, and an upward speed.
    top = CEILING - 2 * half
    rise = torch.where(action == w.THROW, between(0.9, top, 4, 3), between(1.1, top, 4, 3))
    held = torch.where(action == w.THROW, 0.3 * rise, rise)  # a throw starts at a third of its top
    aloft = ((action == w.FALL) | (action == w.THROW)) & acts
    held, rise = torch.where(aloft, held, 0.0), torch.where(aloft, rise, 0.0)
    upward = torch.sqrt(2 * GRAVITY * (rise - held).clamp(min=0))

    # Those that stand by, out of every lane: behind, or beside a lane that comes from the depth.
    left_first = torch.where(u[:, 7:8] < 0.5, 1.0, -1.0)
    which = torch.where(slot == 2, -1.0, 1.0) * left_first
    aside = torch.where(along, between(1.55, 1.75, 8, 3), between(1.05, 1.6, 8, 3))
    away_z = torch.where(along | still, between(-0.9, -0.4, 11, 3), between(-1.5, -1.2, 11, 3))
    aside = torch.where(still, between(1.5, 1.7, 8, 3), aside)
    x0 = torch.where(acts, x0, which * aside)
    z0 = torch.where(acts, z0, away_z)

    # A collision: solid 1 rests in the lane of solid 0, whose speed and start follow from when they touch.
    hits = (action == w.COLLIDE) & (slot < 2)
    contact_table = constant(_contacts(), device)
    kinds = len(w.SIZES)
    kind = shape * kinds + size
    contact = contact_table[kind[:, :1] * (kinds * len(w.SHAPES)) + kind[:, 1:2]]
    when = between(0.55, 0.8, 14)
    rest_x = side * between(0.35, 0.6, 15)
    lane = lane_z[:, :1]
    x0 = torch.where(hits, torch.where(slot == 0, rest_x - side * (contact + fast * when), rest_x), x0)
    z0 = torch.where(hits, lane, z0)
    masses = mass(shape, half)
    after1, after2 = collide(masses[:, :1], masses[:, 1:2], side * fast)
    before_x = torch.where(hits, torch.where(slot == 0, side * fast, 0.0), torch.where(acts, velocity_x, 0.0))
    after_x = torch.where(hits, torch.where(slot == 0, after1, after2), before_x)
    when = torch.where(hits, when, 0.0)
    before_z = torch.where(acts, velocity_z, 0.0)

    # Over time, (B, T, K).
    t = time.view(1, -1, 1)
    before_x, after_x, before_z, when, x0, z0 = (a[:, None] for a in (before_x, after_x, before_z, when, x0, z0))
    since, until = (t - when).clamp(min=0), torch.minimum(t, when)
    way_x = before_x * until + after_x * since
    way_z = before_z * t
    restitution = constant([RESTITUTION[s.name] for s in w.SHAPES], device)[shape]
    y, vy = bounce(t, held[:, None], upward[:, None], restitution[:, None])
    r = half[:, None]
    place = torch.stack([x0 + way_x, r + y, z0 + way_z + 0 * t], 3)
    # a contact time that no frame hits exactly needs no rule; at the contact itself the speed is that after it
    velocity_now = torch.where(t < when, before_x, after_x)
    velocity = torch.stack([velocity_now, vy + 0 * r, before_z + 0 * t], 3)

    turned = torch.where(u[:, 16:19] < 0.5, -1.0, 1.0) * between(math.radians(14), math.radians(32), 19, 3)
    turned = torch.where(action == w.COLLIDE, 0.0, turned)  # a cube is hit on its face
    spin_rate = torch.where(u[:, 22:23] < 0.5, -1.0, 1.0) * between(math.radians(100), math.radians(190), 23)
    spin_rate = torch.where((action == w.SPIN) & acts, spin_rate, 0.0)
    yaw = turned[:, None] + spin_rate[:, None] * t
    rolls = ((shape == w.BALL) & present)[:, None].float() / r
    return Motion(
        place.where(present[:, None, :, None], torch.zeros_like(place)),
        velocity.where(present[:, None, :, None], torch.zeros_like(velocity)),
        yaw, way_x * rolls, way_z * rolls, half, present,
    )  # fmt: skip
