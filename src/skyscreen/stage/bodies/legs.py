"""Where the feet of people are, and the legs that reach them: swing, stance and its rolling, seats, keyed feet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.stage.bodies import gait, seating
from skyscreen.stage.bodies.algebra import Array, clamp, ease, rx, ry, rz, unit
from skyscreen.stage.bodies.keyed import Blend
from skyscreen.stage.bodies.steps import Foothold
from skyscreen.stage.performer import Beat

if TYPE_CHECKING:
    from skyscreen.stage.bodies.biped import Biped

AHEAD = np.array([0.0, 0, 1])
SIDES = (("_l", 1.0), ("_r", -1.0))
STRIKE, ROLL = 0.09, 0.24
"""Seconds of heel strike, and of rolling over the ball at the end of a walking stance."""
HEEL = 0.32
"""Share of the body that the ankle is raised by in a running swing."""


def foot(
    b: Biped, hold: Foothold, side: str, sign: float, run: float, air: float, extra: float
) -> tuple[Array, float, float, bool, Array]:
    """Ankle (3,), its yaw and pitch, whether it is planted, and the flat ankle (3,) it pivots about."""
    k, c = b.k, hold.after

    def flat(x: float, z: float) -> Array:
        return np.array([x, float(b.ground(x, z)[0]) + b.ankle[1] + air, z])

    if hold.planted:
        base, turn = flat(hold.x, hold.z), ry(hold.yaw)
        # A stance that a corrective step ends or begins rolls less.
        strong = min(hold.reach / (0.55 * k), 1.0) if hold.age < 2 else 0.0
        if hold.age < STRIKE:
            a = -0.32 * (1 - ease(hold.age, 0, STRIKE)) * strong * (1 - 0.75 * run)
            pivot = b.heel
        elif hold.left < ROLL:
            following = b.plan.at(side, hold.after.off + 1e-4)
            a = (
                0.90
                * ease(ROLL - hold.left, 0, ROLL) ** 1.1
                * clamp(following.reach / (0.45 * k), 0.15, 1)
            )
            pivot = b.ball
        else:
            return base, hold.yaw, 0.0, True, base
        tilt = turn @ rx(a)
        return base + turn @ pivot - tilt @ pivot, hold.yaw, a, True, base
    last, u = hold.before, hold.phase
    y0, y1 = flat(last.x, last.z), flat(c.x, c.z)
    far = clamp(hold.reach / (0.45 * k), 0.15, 1)
    off, on = 0.90 * far, -0.32 * min(hold.reach / (0.55 * k), 1.0) * (1 - 0.75 * run)
    turn0, turn1 = ry(last.yaw), ry(c.yaw)
    start = y0 + turn0 @ b.ball - turn0 @ rx(off) @ b.ball
    end = y1 + turn1 @ b.heel - turn1 @ rx(on) @ b.heel
    e = u * u * (3 - 2 * u)
    at = start + (end - start) * e
    # A runner's heel comes up behind, highest after a third of the swing: the knee folds by 95° and drives ahead.
    # The last, hurried steps before a stop leave no time for it.
    run *= ease(hold.age + hold.left, 0.10, 0.30)
    lift = (0.050 + (HEEL - 0.050) * run) * np.clip(hold.reach / (0.6 * k), 0.45, 1.0) + extra
    at[1] += lift * k * np.sin(np.pi * u ** (1 - 0.25 * run)) ** 1.3
    at = at + np.array([np.cos(hold.yaw), 0, -np.sin(hold.yaw)]) * sign * 0.022 * k * np.sin(np.pi * u)
    a = float(np.interp(u, [0, 0.25, 0.6, 0.9, 1], [off, off * 0.78 + 0.75 * run, 0.45 * run, on * 0.9, on]))
    return at, hold.yaw, a, False, at


CALF = 0.075
"""Share of the body from an animal's flank to the middle of a leg that lies along it."""
DANGLE, SHIN, KNEES = 0.54, 0.38, 0.46
"""Shares of the body: the height of a seat from which the feet do not stand, the lower leg, and the thigh."""
HUGGING = {"shoulders": (0.25, -0.44, 0.46), "back": (0.27, -0.30, 0.52), "arms": (0.27, -0.34, 0.48)}
"""(out, up, ahead) from the hips to the ankles of who is carried, shares of the own body: down either side of a
carrier's neck, or round the waist."""


STRETCHED = 0.97
"""Hips to ankles of who sits on the ground in a skirt, shares of the leg."""
SPLAY = 0.25
"""How far outwards the knees of who sits point; in a skirt they are held together."""


def seated(b: Biped, foot: Any, sign: float, sit: float, beat: Beat, yaw: float, hips: Array, origin: Array) -> Any:
    """Feet before the seat, knees up on the ground, legs astride an animal, or on turning pedals."""
    at, turn, a, _planted, _flat = foot
    on_seat = beat.seat > 0
    toes = a * (1 - sit)
    # On the ground a skirt wants stretched legs side by side: with knees up it would stand open before them.
    skirted = b.skirt.hem > 0
    far = seating.feet_ahead(beat.seat / b.scale / b.k) if on_seat else STRETCHED * b.leg / b.k if skirted else 0.50
    apart = 0.11 if not skirted else 0.09 if on_seat else 0.065
    # The feet stay on the floor while the hips sway.
    goal = (origin if on_seat else hips) + ry(yaw) @ np.array([sign * apart, 0, far]) * b.k
    goal[1] = origin[1] + b.ankle[1]
    shin = beat.seat / b.scale - DANGLE * b.k
    if on_seat and shin > 0:  # too high for the feet to stand: thighs along the seat, the legs hang from its edge
        goal = hips + ry(yaw) @ np.array([sign * 0.10, -0.10 - SHIN, KNEES]) * b.k
    if beat.astride == "animal":
        flank = max(beat.girth / b.scale + CALF * b.k, 0.27 * b.k)
        goal = hips + ry(yaw) @ np.array([sign * flank, -0.66 * b.k, 0.06 * b.k])
    elif beat.astride in HUGGING:
        out, up, ahead = HUGGING[beat.astride]
        goal = hips + ry(yaw) @ np.array([sign * out, up, ahead]) * b.k
    elif beat.astride == "pedals":
        # A crank of 0.17 m, 0.72 m under the hips, at 1.1 turns a second.
        angle = 2 * np.pi * 1.1 * b.now + (0.0 if sign > 0 else np.pi)
        goal = hips + ry(yaw) @ np.array([sign * 0.10, -0.62 + 0.15 * np.cos(angle),
                                          0.17 + 0.15 * np.sin(angle)]) * b.k
        toes = 0.25 * np.sin(angle) * sit
    way = at + (goal - at) * sit
    way[1] += 0.10 * b.k * np.sin(np.pi * min(max(sit, 0.0), 1.0)) * (sit < 0.98)
    return way, turn, toes, False, way


def placed(
    b: Biped, act: Blend, feet: Any, side: str, sign: float, yaw: float, origin: Array, free: float
) -> tuple[Array, float, float, float]:
    """Lay a keyed foot; returns where its knee points, how much that counts, how far the foot is laid, and its roll."""
    spot, weight = act.own("foot" + side)
    weight *= free
    turn = ry(yaw)
    if weight > 1e-3:
        at, heading, a, _, _ = feet[side]
        goal = origin + turn @ (spot * np.array([sign, 1, 1])) * b.k
        if b.over != 0:
            goal[1] += b.over
        else:  # on a slope or a chute a foot that is laid near the ground is near the ground there
            near = 1.0 - ease(float(spot[1]), 0.15, 0.45)
            goal[1] += near * (float(b.ground(goal[0], goal[2])[0]) - origin[1])
        pitch, _ = act.own("toe" + side)
        way = at + (goal - at) * weight
        feet[side] = (way, heading, a * (1 - weight) + float(pitch[0]) * weight, False, way)
    knee, share = act.own("knee" + side)
    sole, rolled = act.own("sole" + side)
    return turn @ (knee * np.array([sign, 1, 1])), share * free, weight, float(sole[0]) * rolled * weight


def stand(
    b: Biped, feet: Any, hips_at: Array, hips: Array, ahead: Array, right: Array, dt: float, air: float, sit: float,
    poles: Any,
) -> None:
    """Planted feet never give way: a leg that cannot reach rolls over the ball, then the hips sink."""
    p, most = b.puppet, b.leg * 0.9985
    astride = sit > 0 and b.track.beat(b.now).astride == "animal"
    b.sink *= np.exp(-dt * 9)
    at = hips_at - np.array([0, b.sink, 0])
    for _ in range(4):
        p.P[0], p.R[0] = at, hips
        wrong = 0.0
        for side, _ in SIDES:
            i = p.put("thigh" + side)
            ankle, yaw, a, planted, base = feet[side]
            if not planted or sit > 0.02:
                continue
            gap = float(np.linalg.norm(ankle - p.P[i])) - most
            if gap > 0 and a >= 0:
                turn = ry(yaw)
                while gap > 0 and a < 1.1:
                    a += 0.02
                    ankle = base + turn @ b.ball - turn @ rx(a) @ b.ball
                    gap = float(np.linalg.norm(ankle - p.P[i])) - most
                feet[side] = (ankle, yaw, a, planted, base)
            if gap > 0:
                d = p.P[i] - ankle
                level = np.hypot(d[0], d[2])
                wrong = max(wrong, float(d[1] - np.sqrt(max(most**2 - level**2, 0.01))))
        if wrong <= 1e-5:
            break
        at = at - np.array([0, wrong + 1e-4, 0])
        b.sink += wrong + 1e-4
    for side, sign in SIDES:
        ankle, yaw, a, _, _ = feet[side]
        turn = ry(yaw)
        toes = turn @ AHEAD
        pole = unit(toes * 0.7 + ahead * 0.5 + right * sign * (0.06 + (SPLAY if b.skirt.hem <= 0 else -0.04) * sit))
        if sit > 0:
            pole = unit(pole + np.array([0, 0.9 * sit, 0]))
        if astride:  # the knees lie on the animal's shoulders, not in them
            pole = unit(ahead * 0.8 + right * sign * 0.9 + np.array([0, 0.35, 0]))
        knee, share, laid, sole = poles[side]
        if share > 1e-3:
            pole = unit(pole * (1 - share) + knee * share)
        p.reach(("thigh" + side, "calf" + side, "foot" + side), ankle, pole, AHEAD)
        i = p.index["foot" + side]
        p.R[i] = turn @ rz(sole) @ rx(a)
        hold = b.plan.at(side, b.now)
        bent = (1.0 if hold.planted else 1 - ease(hold.phase, 0, 0.45)) * (1 - laid) + 0.5 * laid
        p.put("toe" + side, local=rx(-max(a, 0) * bent))


def touches(b: Biped, time: float) -> list[Any]:
    pace = float(gait.froude_speed(float(b.track.at(b.track.speed, time)), b.hip))
    out = [
        b.touch(c.on, "step", c.x, float(b.ground(c.x, c.z)[0]), c.z, 1.0 + 1.2 * float(pace > 0.75))
        for _, c in b.plan.landings(b.heard if b.heard > -1e8 else time, time)
    ]
    b.heard = time
    return out
