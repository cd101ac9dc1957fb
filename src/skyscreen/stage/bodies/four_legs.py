"""The legs of four-footed performers: three segments each, the paw pinned where it stands, folded while it swings."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from skyscreen.stage.bodies.algebra import Array, aim, between, clamp, ease, rx, ry, unit
from skyscreen.stage.bodies.keyed import Blend
from skyscreen.stage.bodies.steps import Foothold

if TYPE_CHECKING:
    from skyscreen.stage.bodies.quadruped import Quadruped

AHEAD = np.array([0.0, 0, 1])
CROUCHED = 0.70
"""Share of thigh and shank together that hip and hock keep between them where the body is 0.3 withers lower."""
BRACKETS = [0.08 * (k + 1) for k in range(15)]
"""Radians by which a shank tilts further."""


def floors(b: Quadruped, holds: Iterable[Foothold]) -> list[list[float]]:
    """Height of the ground under each foot, and where it was lifted and comes down."""
    spots = [(c.x, c.z) for hold in holds for c in (hold, hold.before, hold.after)]
    return b.ground(*zip(*spots, strict=True)).reshape(-1, 3).tolist()


def leg(b: Quadruped, foot: str, hold: Foothold, floor: Sequence[float], sit: float, air: float, act: Blend) -> Array:
    """Pose one leg; (3,) how far a standing leg fell short. `floor`: see `floors`."""
    p, h, g = b.puppet, b.h, b.g
    front, side = foot[0] == "f", foot[-2:]
    bend = g["bend"]
    turn = ry(hold.yaw)
    height = floor[0] + air
    at = np.array([hold.x, height + p.rest[p.index[foot]][1], hold.z])
    if hold.planted:
        knots = (-0.22, 0.0, 0.42) if front else (-0.12, 0.05, 0.55)
        a = (
            float(np.interp(hold.phase, [0, 0.5, 1], knots))
            if hold.age + hold.left < 30
            else (
                float(np.interp(hold.age, [0, 0.3], [knots[0], 0]))
                if hold.left > hold.age
                else float(np.interp(hold.left, [0, 0.4], [knots[2], 0]))
            )
        )
    else:
        reach = min(hold.reach / (0.8 * h), 1.2)
        lift = (0.16 if front else 0.13) * (0.7 if b.heavy else 1.0) * h * max(reach, 0.35)
        _, y0, y1 = floor
        at[1] = (
            y0 + (y1 - y0) * hold.phase + air + p.rest[p.index[foot]][1] + lift * np.sin(np.pi * hold.phase) ** 1.7
        )
        k = min(hold.reach / (0.5 * h), 1.0)
        # From lift-off over the highest fold to touch-down, on cubic steps so that no joint starts with a jerk.
        first, fold, last = (0.42, 0.42 + 0.66 * k, -0.22) if front else (0.55, 0.55 + 0.30 * k, -0.12)
        a = first + (fold - first) * ease(hold.phase, 0, 0.42) + (last - fold) * ease(hold.phase, 0.42, 1.0)
    a = float(a) * (bend if bend < 0.7 else 1.0)
    if not front and sit > 0:
        a = a * (1 - sit) - 1.28 * sit
        at = at + turn @ np.array([0, 0, 0.26 * h]) * sit
    # Lying: the shanks of all four flat on the ground, the forelegs stretched ahead.
    fold = clamp(act["fold"], 0, 1)
    if fold > 0:
        a = a * (1 - fold) - (1.30 if front else 1.28) * fold
        at = at + turn @ np.array([0, 0, (0.24 if front else 0.22) * h]) * fold
    spot, lifted = act.own(foot)
    # Tucked: the leg goes with the body, whichever side of that is up.
    tuck = clamp(act["tuck"], 0, 1)
    if tuck > 0:
        trunk, root = p.R[0] if front else p.R[p.index["pelvis"]], "humerus" if front else "hip"
        i = p.put(root + side)
        own = (p.rest[p.index[foot]] - p.rest[i]) * np.array([1.0, 0.78, 1.0])
        flip = np.array([1.0 if side == "_l" else -1.0, 1, 1])
        at = at * (1 - tuck) + (p.P[i] + trunk @ (own + spot * flip * h * lifted)) * tuck
        at[1] = max(at[1], height + p.rest[p.index[foot]][1])
        turn = between(turn, trunk, tuck)
        a = a * (1 - tuck) - 0.5 * tuck
    elif lifted > 1e-3:
        at = at + turn @ (spot * np.array([1.0 if side == "_l" else -1.0, 1, 1])) * h * lifted
        at[1] = max(at[1], height - air + p.rest[p.index[foot]][1])
    if front:
        lead = float((turn.T @ (at - p.P[0]))[2]) / h - 0.05
        p.put("scapula" + side, local=rx(-clamp(lead * 0.5, -0.35, 0.4) + 0.25 * sit))
        p.put("humerus" + side)
        names, pole = ("humerus" + side, "elbow" + side, "carpus" + side), -1.0
    else:
        p.put("hip" + side)
        names, pole = ("hip" + side, "knee" + side, "hock" + side), 1.0
    i, j, k = (p.index[n] for n in names)
    link = p.rest[k] - p.rest[p.index[foot]]
    whole = math.dist(p.rest[j], p.rest[i]) + math.dist(p.rest[k], p.rest[j])
    most = 0.982 * whole
    least = 0.0 if front else CROUCHED * whole * clamp(act["drop"] / 0.30, 0, 1) * (1 - max(sit, fold, tuck))
    # Seen from the hip in the leg's own frame the foot's goal goes round a circle about x.
    lx, ly, lz = link.tolist()
    x, y, z = (turn.T @ (at - p.P[i])).tolist()

    def away(angle: float) -> float:
        c, s = math.cos(angle), math.sin(angle)
        return (x + lx) ** 2 + (y + c * ly - s * lz) ** 2 + (z + s * ly + c * lz) ** 2

    def within(angle: float) -> bool:
        return away(angle) <= most * most

    if away(a) < least * least:
        # Crouched: the hock goes down to the ground, so that the knee stays under the back.
        far = next((k for k, extra in enumerate(BRACKETS) if away(a - extra) >= least * least), len(BRACKETS) - 1)
        near, far = BRACKETS[far] - BRACKETS[0], BRACKETS[far]
        for _ in range(6):
            half = (near + far) / 2
            near, far = (near, half) if away(a - half) >= least * least else (half, far)
        a -= far
    if not within(a):
        # The shank tilts by the least angle that brings the foot into reach: bracketed, then halved eight times.
        for extra in BRACKETS:
            near = [b for b in (a + extra, a - extra) if within(b)]
            if near:
                far, close = a, near[0]
                for _ in range(8):
                    half = (far + close) / 2
                    far, close = (far, half) if within(half) else (half, close)
                a = close
                break
    end = at + turn @ rx(a) @ link
    splay = (0.30 if side == "_l" else -0.30) * max(sit, fold) * (not front)
    if not front:
        # A hind leg that is lifted high turns its knee out: its own way runs along the knee's.
        splay += (3.0 if side == "_l" else -3.0) * lifted * max(float(spot[1]), 0.0) * (1 - tuck)
    gap = p.reach(
        (names[0], names[1], names[2]),
        end,
        turn @ np.array([splay, 0.25 * max(sit, fold) * (not front), pole]),
        AHEAD * pole,
        0.985,
    )
    if tuck > 0:
        # A thigh that lies along the pole has no side by it; the plane in which the leg bends always has one.
        rest, bent = np.cross(p.rest[k] - p.rest[i], AHEAD * pole), np.cross(p.P[k] - p.P[i], p.P[j] - p.P[i])
        p.R[i] = aim(p.rest[j] - p.rest[i], rest, p.P[j] - p.P[i], bent)
        p.R[j] = aim(p.rest[k] - p.rest[j], rest, p.P[k] - p.P[j], bent)
    p.R[k] = turn @ rx(a)
    f = p.index[foot]
    p.P[f] = p.P[k] + p.R[k] @ (p.rest[f] - p.rest[k])
    flat = hold.planted and air <= 0.0
    curl = 0.0 if flat else a * 0.9 * ease(hold.phase, 0, 0.35) * (1 - ease(hold.phase, 0.75, 1))
    p.R[f] = turn @ rx(clamp(curl + 0.9 * lifted * ease(float(spot[1]), 0.0, 0.3), -1.28, 0.9))
    carries = hold.planted and lifted < 0.02 and fold < 0.02 and tuck < 0.02
    return unit(end - p.P[i]) * gap if carries and gap > 1e-5 else np.zeros(3)
