"""What arms and fingers do: hang, swing, wave, hold, dance. Local to the chest, blended by motion weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.stage.bodies.algebra import ONE, Array, about, aim, between, clamp, ease, rx, ry, rz, unit

if TYPE_CHECKING:
    from skyscreen.stage.bodies.biped import Biped
    from skyscreen.stage.bodies.keyed import Blend

AHEAD = np.array([0.0, 0, 1])
QUICK = 13.0
"""Radians a second that no arm joint turns faster than: a hand whose ways cross rolls over, it does not snap."""
PALM = (0.085, 0.022)
"""Shares of the body from the wrist to the middle of the palm's face: along the fingers, out of the palm."""
HUNCH = 0.42
"""Radians by which the collarbones rise when the shoulders are drawn up to the ears."""
HANG = 0.86
"""Radians from the A-pose (55° under the level) to a hanging arm, a hand's breadth off the thigh."""


def _toward(rest: Array, upper: Any, fore: Any, palm: Any) -> tuple[Array, Array, Array]:
    """Global (in the chest's frame) turns of upper arm, forearm and hand from the ways they should point."""
    u, f = unit(np.asarray(upper, float)), unit(np.asarray(fore, float))
    side = unit(np.asarray(palm, float))
    return aim(rest, AHEAD, u, side), aim(rest, AHEAD, f, side), aim(rest, AHEAD, f, side)


def pose(
    b: Biped,
    time: float,
    dt: float,
    yaw: float,
    chest: Array,
    apart: float,
    go: float,
    run: float,
    sit: float,
    dance: float,
    beat: float,
    lean: float,
    breath: float,
    air: float,
    acts: tuple[Blend, Blend],
    origin: Array,
) -> None:
    """Pose clavicles, arms, hands and fingers."""
    p, track = b.puppet, b.track
    share = track.share
    holds, raised = b.model.facts.get("holds", ""), b.model.facts.get("raised", "")
    for side, sign in (("_l", 1.0), ("_r", -1.0)):
        rest = unit(p.rest[p.index["fore" + side]] - p.rest[p.index["arm" + side]])
        other = -sign * apart * go
        busy = side == "_r" and bool(holds)
        # A runner's elbow goes further back than ahead, and opens behind.
        swing = (0.56 + 0.32 * run) * other * (0.35 if busy else 1.0) + 0.03 - 0.24 * run
        swing += 0.04 * b.weave(time, 5.9 + sign, 3.3)
        a = float(b.swing[side].step(swing - 0.25 * min(air / b.k, 0.4) * 2, dt))
        bend = 0.22 + 0.25 * max(a, 0) + 0.18 * go + (1.20 + 0.30 * other) * run + 0.35 * sit
        bend += 0.05 * b.weave(time, 6.1, 4.4 + sign)
        e = float(b.bend[side].step(bend, dt))
        out = 0.10 + 0.10 * run + 0.02 * breath
        hang = rz(-sign * (HANG - 0.30 - out))
        upper = rx(-a - 0.25 * sit) @ ry(-sign * 0.12 * run) @ hang
        fore = upper @ hang.T @ rx(-e) @ ry(sign * (0.20 + 0.35 * run)) @ hang
        hand = fore @ hang.T @ ry(-sign * 0.75) @ rz(-sign * 0.05) @ hang
        straight = 0.0
        curl, spread = 0.38 + 0.06 * b.weave(time, 4.9 + sign) + 0.55 * run, 0.0

        def blend(weight: float, goal: tuple[Array, Array, Array], now: tuple[Array, Array, Array]) -> Any:
            return tuple(between(x, y, weight) for x, y in zip(now, goal, strict=True))

        now = (upper, fore, hand)
        w = share("wave", time)
        if side == "_r" and not (busy and raised == "up") and w > 0.01:
            t = track.since("wave", time)
            sway, late = np.sin(t * 2 * np.pi * 1.9), np.sin(t * 2 * np.pi * 1.9 - 0.9)
            goal = _toward(
                rest, (-0.74, -0.36 + 0.04 * sway, 0.42), (-0.44 + 0.30 * sway, 1.0, 0.24), (0.95, -0.1, 0.35)
            )
            goal = (
                goal[0],
                goal[1],
                aim(rest, AHEAD, unit(np.array([-0.34 + 0.55 * late, 1.0, 0.12])), unit(np.array([1.0, 0.14, -0.10]))),
            )
            now, curl, spread = blend(w, goal, now), curl * (1 - w) + 0.03 * w, 0.20 * w
        w = dance
        if w > 0.01:
            s1, s2 = np.sin(beat + (0 if sign > 0 else 1.2)), np.cos(beat * 0.5 + sign)
            goal = _toward(
                rest,
                (sign * 0.75, -0.25 + 0.60 * s1, 0.35 + 0.35 * s2),
                (sign * (0.15 + 0.6 * s2), 0.70 + 0.45 * s1, 0.5),
                (0.2 * sign, 0.1, 1.0),
            )
            now, curl = blend(w, goal, now), curl * (1 - w) + 0.25 * w
        w = 0.5 * share("play", time)
        if w > 0.01:
            goal = _toward(rest, (sign * 0.80, 0.55, 0.25), (sign * 0.45, 0.95, 0.20), (0.1, 0.2, 1.0))
            now = blend(w, goal, now)
        if busy and raised in ("up", "front"):
            sway = 0.03 * b.weave(time, 3.7, 2.3)
            goal = _toward(rest, (-0.22 + sway, -0.92, 0.30), (0.10 + sway, 0.62, 0.74), (1.0, 0.1, 0.1))
            # The thing's own axis is +Y at rest: the hand stays level with the world whatever the arm does.
            level = chest.T @ ry(yaw) @ rz(sway) @ rx(0.10 + 0.04 * go * np.sin(beat * 2))
            now = (goal[0], goal[1], level)
            curl = 1.15
        elif busy:
            level = chest.T @ ry(yaw) @ rx(-a * 0.5)
            now, curl = (now[0], now[1], level), 1.2
        shrug = 0.015 * breath + 0.18 * max(float((now[0] @ rest)[1]) + 0.25, 0)
        # A tool goes where the deed takes the hand; an umbrella does not.
        if (not busy or b.model.facts.get("tool")) and (acts[0] or side in b.reached):
            w, goal, high = _keyed(b, time, side, sign, chest, yaw, acts[0], origin)
            if w > 1e-3:
                now, shrug = blend(w, goal, now), shrug * (1 - w) + high * w
            now = _eased(b.reached.get(side), now, QUICK * dt)
            b.reached[side] = now
            grip, w = acts[1].own("grip" + side)
            curl, spread = curl * (1 - w) + float(grip[0]) * w, spread * (1 - w)
            straight = clamp(acts[1]["point" + side], 0, 1)
        p.put("clavicle" + side, turn=chest @ rz(sign * (shrug + HUNCH * acts[1]["hunch"] + b.face.feel("shoulders"))))
        p.put("arm" + side, turn=chest @ now[0])
        p.put("fore" + side, turn=chest @ now[1])
        p.put("hand" + side, turn=chest @ now[2])
        axis, up = AHEAD * -sign, np.array([sign * 0.8216, 0.57, 0])
        for n in range(4):
            c = curl * (1 + 0.12 * n) * (1 - straight * (n == 0))
            p.put(f"finger{n}a{side}", local=about(up, -sign * spread * (1.5 - n) * 0.62) @ about(axis, c * 0.8))
            p.put(f"finger{n}b{side}", local=about(axis, c * 1.2))
        thumb = about(axis, 0.1 + 0.3 * ease(curl, 0.6, 1.2))
        p.put(f"finger4a{side}", local=about(up, -sign * (spread * 1.9 - 0.2)) @ thumb)
        p.put(f"finger4b{side}")


def palm(sign: float, tall: float, hand: Array) -> Array:
    """(3,) from the wrist to where the palm touches what it holds; metres, `hand` the hand's turn.

    The fingers of the A-pose point 55° under the level to the side; the palm looks inwards and down.
    """
    fingers, inner = np.array([sign * 0.57, -0.8216, 0.0]), np.array([-sign * 0.8216, -0.57, 0.0])
    return hand @ (PALM[0] * fingers + PALM[1] * inner) * tall


def _met(b: Biped, time: float, side: str, sign: float, chest: Array, act: Blend, goal: Array) -> Array:
    """(3,) model metres of the wrist whose palm is where the other's hand, or body, is."""
    there = b.meets(side, time)
    if there is None:
        return goal
    flip = np.array([sign, 1.0, 1.0])
    fingers, palm_way = (unit(chest @ (flip * act.own(name + side)[0])) for name in ("way", "palm"))
    return there - _wrist(fingers, palm_way) * b.k


def _wrist(fingers: Array, palm_way: Array) -> Array:
    """(3,) shares of the body from the wrist to the middle of the palm's face; `fingers` is a unit vector."""
    inner = unit(palm_way - fingers * float(palm_way @ fingers))
    return PALM[0] * fingers + PALM[1] * inner


def _on_head(b: Biped, spot: Array) -> Array:
    """(3,) model metres of a place on the head: (left, up, ahead) from between the eyes, shares of the head."""
    p, k = b.puppet, b.puppet.index["head"]
    eyes = (p.rest[p.index["eye_l"]] + p.rest[p.index["eye_r"]]) / 2
    return p.P[k] + p.R[k] @ (eyes - p.rest[k] + spot * b.g["head"])


def _eased(
    before: tuple[Array, Array, Array] | None, now: tuple[Array, Array, Array], most: float
) -> tuple[Array, Array, Array]:
    """The turns, none further than `most` radians from the frame before."""
    if before is None:
        return now
    out = []
    for a, b in zip(before, now, strict=True):
        angle = float(np.arccos(np.clip((np.trace(a.T @ b) - 1) / 2, -1, 1)))
        out.append(b if angle <= most else between(a, b, most / angle))
    return out[0], out[1], out[2]


def _keyed(
    b: Biped, time: float, side: str, sign: float, chest: Array, yaw: float, act: Blend, origin: Array
) -> tuple[float, tuple[Array, Array, Array], float]:
    """A hand where the keys want it: weight, turns in the chest's frame, and how far the shoulder rises."""
    p, flip = b.puppet, np.array([sign, 1.0, 1.0])
    spot, w1 = act.own("hand" + side)
    floor, w2 = act.own("ground" + side)
    at_work, w3 = act.own("work" + side)
    on_face, w4 = act.own("face" + side)
    full = w1 + w2 + w3 + w4
    w = min(full, 1.0)
    if w <= 1e-3:
        return 0.0, (ONE, ONE, ONE), 0.0
    middle = (p.rest[p.index["arm_l"]] + p.rest[p.index["arm_r"]]) / 2
    centre = p.P[p.index["chest"]] + chest @ (middle - p.rest[p.index["chest"]])
    # A centimetre of life: no hand is held quite still.
    life = 0.006 * np.array([b.weave(time, 3.1, 4.7 + sign), b.weave(time, 2.7 + 0.3 * sign, 5.3), 0.0]) * w1
    one = b.work.over_table(time, yaw, centre + chest @ (flip * spot + life) * b.k)
    two = origin + ry(yaw) @ (flip * floor) * b.k + np.array([0.0, b.over, 0.0])
    way, way_share = act.own("way" + side)
    palm_way, palm_share = act.own("palm" + side)
    # With one hand under the other, or at work, directions are the body's, not the chest's; at the face the head's.
    frame = between(between(chest, ry(yaw), (w2 + w3) / full), p.R[p.index["head"]], w4 / full)
    three = four = np.zeros(3)
    if w3 > 0:
        three = b.work.reached(time, yaw, b.work.workplace(time, yaw, origin), sign, at_work)
        three = three - _wrist(unit(frame @ (flip * way)), frame @ (flip * palm_way)) * b.k
    if w4 > 0:
        turned = unit(frame @ (flip * way)), frame @ (flip * palm_way)
        four = _on_head(b, flip * on_face) - _wrist(*turned) * b.k
    goal = (one * w1 + two * w2 + three * w3 + four * w4) / full
    goal = goal + (_met(b, time, side, sign, chest, act, goal) - goal) * clamp(act["meet" + side], 0, 1)
    high = 0.30 * clamp((chest.T @ (goal - centre))[1] / (0.45 * b.k), -0.2, 1.0)
    p.put("clavicle" + side, turn=chest @ rz(sign * high))
    i, j, k = (p.put(n + side) for n in ("arm", "fore", "hand"))
    elbow, share = act.own("elbow" + side)
    pole = np.array([0.55, -0.80, -0.30]) * (1 - share) + elbow * share
    short = p.reach(("arm" + side, "fore" + side, "hand" + side), goal, chest @ (flip * pole), -AHEAD, 0.985)
    if w3 > 0.5:
        b.work.short, b.work.busy = max(b.work.short, short), True
    along = unit(p.P[k] - p.P[j])
    fingers = unit(frame @ (flip * way) * way_share + along * (1 - way_share))
    palm = palm_way * palm_share + np.array([-1.0, -0.15, 0.0]) * (1 - palm_share)
    reach0 = p.rest[k] - p.rest[j]
    inner0 = np.array([-sign * 0.8216, -0.57, 0.0])
    hand = aim(unit(reach0), inner0, fingers, frame @ (flip * palm))
    # Two thirds of the hand's roll lies in the forearm, as radius and ulna cross.
    rolled = aim(reach0, AHEAD, along, hand @ AHEAD)
    fore = between(p.R[j], rolled, 0.66)
    return w, (chest.T @ p.R[i], chest.T @ fore, chest.T @ hand), high
