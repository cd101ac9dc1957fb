"""What is breathed or blown out: fire, smoke, mist or bubbles, a jet that leaves the mouth and goes with the air.

A motion with the fact `exhales` is done with breath; the action's manner names the matter ('fire', 'smoke', 'steam',
'bubbles'). Each bit is keyed by the time of its birth, as all particles are (`stage.births`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from skyscreen.nouns.frame import Particles
from skyscreen.nouns.order import Order
from skyscreen.stage.births import Array, ballistic, make, slots
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.tracks import Track, points

MATTER = ("fire", "smoke", "steam", "bubbles", "water")
SPEED = {"water": 4.2, "fire": 7.0, "smoke": 2.6, "steam": 2.2, "bubbles": 1.3}
"""m/s out of a mouth one metre from root to nose; it goes with the root of that length."""
LIFE = {"water": 1.4, "fire": 0.8, "smoke": 2.6, "steam": 1.6, "bubbles": 5.0}
COUNT = {"water": 700, "fire": 220, "smoke": 60, "steam": 50, "bubbles": 60}
SPREAD = {"water": 0.13, "fire": 0.16, "smoke": 0.22, "steam": 0.20, "bubbles": 0.34}
"""Tangent of the jet's half angle."""
TRUNK, BEFORE_TIP = "trunk5", "trunk4"
"""Joints of an elephant's trunk, through which it sprays."""
PUFF, PAUSE = 1.7, 0.9
"""Seconds of a breath out and of the breath in after it."""


@dataclass(frozen=True, eq=False)
class Breath:
    """One mouth: F samples of where it is and where it points."""

    matter: str
    start: float
    end: float
    size: float
    """Metres from the root of the head to the mouth."""
    times: Array
    mouth: Array
    """(F, 3)."""
    ahead: Array
    """(F, 3) unit."""
    steady: bool = False
    """It goes on without a breath in between: an engine's."""


def breaths(order: Order, subjects: Sequence[Subject], tracks: Sequence[Track], times: Array) -> list[Breath]:
    """Everybody's of the shot whose deed is done with breath."""
    out = []
    for action in order.shot.actions:
        matter = next((word for word in MATTER if word in action.manner.split()), "")
        if not matter or not motion_facts(action.motion).get("exhales"):
            continue
        found = next(((s, t) for s, t in zip(subjects, tracks, strict=False) if s.id == action.subject), None)
        joints = [] if found is None else [j.name for j in found[0].model.joints]
        trunk = matter == "water" and TRUNK in joints
        k = joints.index(TRUNK) if trunk else joints.index("head") if "head" in joints else -1
        if found is None or k < 0:
            continue
        subject, track = found
        root = np.asarray(subject.model.joints[k].head, float)
        socket = subject.model.sockets.get("mouth")
        ahead = np.array([0.0, 0.0, (0.075 if subject.rig == "biped" else 0.17) * subject.model.high[1]])
        at = np.asarray(socket.position, float) if socket is not None else root + ahead
        out_of = np.array([0.0, 0.0, 0.1])
        if trunk:  # its last piece points where the water goes
            last = np.asarray(subject.model.joints[joints.index(BEFORE_TIP)].head, float)
            out_of, at = root - last, root + 0.6 * (root - last)
        mouth = points(track, at, k)
        way = points(track, at + out_of, k) - mouth
        way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
        end = action.start + action.duration if action.duration else float(times[-1]) + 1.0
        size = 0.3 if trunk else float(np.linalg.norm(at - root)) * subject.scale
        out.append(Breath(matter, action.start, end, max(size, 0.04), times, mouth, way))
    return out


def exhaled(breath: Breath, number: int, t: float, seed: int, wind: Array) -> list[Particles]:
    """All of a breath that is in the air at world time `t`."""
    kind, tag = breath.matter, f"breath {number}"
    large = float(np.sqrt(breath.size / 0.3))
    life = LIFE[kind] * (1.0 if kind == "bubbles" else large)
    age, u = slots(seed, tag, COUNT[kind], life, t, 6)
    born = t - age
    share = age / life
    out_now = (born >= breath.start) & (born < breath.end)
    if not breath.steady:
        out_now &= (born - breath.start) % (PUFF + PAUSE) < PUFF
    root = np.stack([np.interp(born, breath.times, breath.mouth[:, k]) for k in range(3)], -1)
    ahead = np.stack([np.interp(born, breath.times, breath.ahead[:, k]) for k in range(3)], -1)
    aside = np.cross(ahead, [0.0, 1.0, 0.0])
    aside /= np.maximum(np.linalg.norm(aside, axis=1, keepdims=True), 1e-9)
    above = np.cross(aside, ahead)
    turn, wide = 6.2832 * u[:, :1], SPREAD[kind] * np.sqrt(u[:, 1:2])
    speed = SPEED[kind] * large * (0.75 + 0.5 * u[:, 2:3])
    velocity = speed * (ahead + wide * (np.cos(turn) * aside + np.sin(turn) * above))
    if breath.steady:  # what leaves an engine has the engine's own way too
        goes = np.gradient(breath.mouth, breath.times, axis=0)
        velocity = velocity + np.stack([np.interp(born, breath.times, goes[:, k]) for k in range(3)], -1)
    drag = {"water": 0.35, "fire": 1.2, "smoke": 1.6, "steam": 2.0, "bubbles": 1.9}[kind] * np.ones(len(age))
    drag = 0.3 * drag if breath.steady else drag
    # What is hot, or hardly heavier than air, does not fall: the wind carries it and it rises.
    rise = {"water": 0.0, "fire": 1.3, "smoke": 0.5, "steam": 0.4, "bubbles": 0.14}[kind]
    buoyant = wind + np.array([0.0, rise + 9.81 / drag[0], 0.0]) if kind != "water" else 0.3 * wind
    place, moving = ballistic(root, velocity, age, buoyant, drag)
    alpha = np.where(out_now, np.minimum(share * 8, 1) * (1 - share) ** 0.5, 0.0)
    if kind == "water":
        size = 0.055 * (0.6 + 1.2 * u[:, 3]) * (1 + 1.5 * share)
        return [make("spray", place, size, moving, np.where(out_now, np.minimum(share * 12, 1) * 0.8, 0.0))]
    if kind == "fire":
        size = large * (0.12 + 0.60 * share) * (0.7 + 0.6 * u[:, 3])
        return [make("fire", place, size, moving, alpha, (1.0, 0.42, 0.10), 9.0, u[:, 5], (1 - share) ** 0.5)]
    if kind != "bubbles":
        size = large * (0.05 + 0.5 * share) * (0.7 + 0.6 * u[:, 3])
        grey = (0.2, 0.2, 0.21) if kind == "smoke" else (0.95, 0.97, 1.0)
        return [make(kind, place, size, moving, 0.35 * alpha, grey, 0.0, u[:, 5])]
    size = (0.028 + 0.05 * u[:, 3] ** 2) * max(large, 1.0)
    place[:, 0] += 0.04 * np.sin(2.2 * t + 6.28 * u[:, 4]) * share
    alpha = np.where(out_now, np.minimum(share * 20, 1), 0.0)  # a bubble is there until it bursts
    glint = place + (size * 0.45)[:, None] * np.array([-0.35, 0.75, 0.35])
    film = [((0.85, 0.75, 1.0), u[:, 5] < 0.34), ((0.7, 0.95, 1.0), u[:, 5] > 0.67)]
    rest = ~film[0][1] & ~film[1][1]
    skins = [make("snow", place[on], size[on], 0 * moving[on], 0.42 * alpha[on], colour, 0.12)
             for colour, on in (*film, ((1.0, 0.95, 0.85), rest))]
    return [*skins, make("snow", glint, 0.28 * size, 0 * moving, 0.9 * alpha, (1.0, 1.0, 1.0), 0.6)]
