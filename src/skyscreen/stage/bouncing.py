"""What is kept bouncing: a ball from the hand to the floor and back, a shuttlecock from the foot up and back.

The motion's cue 'drop' says when it leaves, its fact `bounces` how many seconds it is away (0: until the next time).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Action
from skyscreen.stage import holding
from skyscreen.stage.bodies.algebra import rx
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array
from skyscreen.stage.physics.run import Contact
from skyscreen.stage.physics.world import GRAVITY, main_material
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Track, points

ABOVE, BEFORE, CROWN = 0.05, 0.06, 0.30
"""Metres over and before the joint of the toes at which the foot meets it; over the head's own, with a ball's half."""
TURNED = 2 * np.pi
"""Radians by which what is tossed in a pan turns over in the air."""
SPIN = 5.0
"""Radians a second at which it turns in the air."""


def bouncing(order: Order, thing: str, tracks: Mapping[str, Track]) -> Action | None:
    """The action that keeps it bouncing."""
    return next((a for a in order.shot.actions if a.target == thing and a.subject in tracks
                 and motion_facts(a.motion).get("bounces") is not None), None)


def bounced(order: Order, action: Action, thing: Subject, subjects: Mapping[str, Subject], tracks: Mapping[str, Track],
            set_: Dressed, times: Array) -> tuple[Track, list[Contact]] | None:
    """Its way and its blows, or None where nobody has a moment with it."""
    who, body, facts = subjects[action.subject], tracks[action.subject], motion_facts(action.motion)
    moments = [m.time for m in body.moments if m.name == "drop" and m.motion == action.motion]
    if len(moments) < 2:
        return None
    middle = 0.5 * (np.asarray(thing.model.low, float) + np.asarray(thing.model.high, float)) * thing.scale
    foot = str(facts.get("strikes", ""))
    pan = subjects.get(action.tool or "")
    if pan is None or facts.get("tosses") not in pan.model.sockets:
        pan = None
    if foot:
        k = next(n for n, joint in enumerate(who.model.joints) if joint.name == foot)
        rows = np.repeat(np.eye(4)[None], len(times), 0)
        ahead = body.roots[:, :3, 2] / np.linalg.norm(body.roots[:, :3, 2], axis=1, keepdims=True)
        high = CROWN * who.height / 1.68 if foot == "head" else ABOVE
        centre = points(body, np.asarray(who.model.joints[k].head, float), k) + BEFORE * ahead + [0, high, 0]
    elif pan is not None:
        rows = holding.carried(order, pan, who, body, times).roots
        rest = np.asarray(pan.model.sockets[facts["tosses"]].position, float) - [0, float(thing.low[1]) / pan.scale, 0]
        rows[:, :3, 3] += rows[:, :3, :3] @ rest
        rows[:, :3, :3] *= thing.scale / pan.scale
        centre = rows[:, :3, 3] + np.einsum("fij,j->fi", rows[:, :3, :3], middle / thing.scale)
    else:
        rows = holding.carried(order, thing, who, body, times).roots
        centre = rows[:, :3, 3] + np.einsum("fij,j->fi", rows[:, :3, :3], middle / thing.scale)
    period = float(np.median(np.diff(moments)))
    away = float(facts["bounces"]) or period
    starts = np.arange(moments[0] - period * np.ceil((moments[0] - times[0]) / period + 1), times[-1] + period, period)
    out, contacts = rows.copy(), []
    for start in starts:
        one, two = _at(centre, times, start), _at(centre, times, start + away)
        floor = float(set_.ground(one[0], one[2])) + float(middle[1] - thing.low[1])
        contacts.append(_blow(thing, who, start + (0.0 if foot else away / 2), one if foot else
                              np.array([one[0], floor, one[2]]), away))
        for k in np.flatnonzero((times >= start) & (times < start + away)):
            u = float(times[k] - start) / away
            at = one + (two - one) * u
            if foot or pan is not None:
                at[1] += 0.5 * GRAVITY * away**2 * u * (1 - u)
            else:
                at[1] = _down(u if u < 0.5 else 1 - u, away, float(one[1] if u < 0.5 else two[1]), floor)
            if pan is not None:  # it turns over about the pan's own axis and comes down as it lay
                out[k] = rows[k].copy()
                out[k][:3, :3] = rows[k][:3, :3] @ rx(TURNED * u)
                out[k][:3, 3] = at - out[k][:3, :3] @ (middle / thing.scale)
                continue
            out[k] = _placed(thing, middle, at, SPIN * (float(times[k]) - start) * (0.0 if foot else 1.0))
    return Track(out), [c for c in contacts if times[0] <= c.time <= times[-1]]


def _down(u: float, away: float, hand: float, floor: float) -> float:
    """Height on the way from the hand to the floor, which takes `away` / 2 seconds, at the share u of `away`."""
    half, t = away / 2, u * away
    push = (hand - floor) / half - 0.5 * GRAVITY * half
    return hand - push * t - 0.5 * GRAVITY * t * t


def _at(rows: Array, times: Array, time: float) -> Array:
    return np.array([np.interp(time, times, rows[:, k]) for k in range(3)])


def _placed(thing: Subject, middle: Array, centre: Array, angle: float) -> Array:
    c, s = np.cos(angle), np.sin(angle)
    turn = np.array([[1.0, 0, 0], [0, c, -s], [0, s, c]])
    root = np.eye(4)
    root[:3, :3] = turn * thing.scale
    root[:3, 3] = centre - turn @ middle
    return root


def _blow(thing: Subject, who: Subject, time: float, point: Array, away: float) -> Contact:
    mass = float(thing.model.mass * thing.scale**3)
    return Contact(float(time), "impact", thing.id, who.id, main_material(thing.model), "wood", mass * GRAVITY * away,
                   mass, (float(point[0]), float(point[1]), float(point[2])))
