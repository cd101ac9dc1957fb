"""What runs and flies off: water out of a can or pot that is tipped, and the drops that a wet animal shakes off.

A motion with the fact `streams` ('rose', 'stream' or 'jet') is done with something that pours, the tool or the target
in the hand. It runs out of its socket `spout` (out of its mouth, the top, where it has none) while that points down; a
jet runs whichever way it points. With the fact `flings` drops leave a body at the speed at which its ribs roll to and
fro. Each drop is keyed by its birth (`stage.births`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from skyscreen.nouns.frame import Particles
from skyscreen.nouns.order import Order
from skyscreen.stage.births import Array, ballistic, make, slots
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.tracks import Track, points

COUNT = {"rose": 420, "stream": 260, "jet": 900, "flung": 460, "drip": 1}
SPEED = {"rose": 1.5, "stream": 0.45, "jet": 11.0, "flung": 2.6}
"""m/s out of a watering can's rose, a pot's spout and a fire hose (a third of a real one's: the water stays in the
picture); of drops at `ROLL`."""
SPREAD = {"rose": 0.20, "stream": 0.012, "jet": 0.045}
"""Tangent of the jet's half angle."""
LIFE = {"rose": 0.75, "stream": 0.34, "jet": 1.3, "flung": 0.8, "drip": 0.9}
SIZE = {"rose": 0.012, "stream": 0.012, "jet": 0.05, "flung": 0.012, "drip": 0.03}
"""Metres across a drop; of an animal's, at a metre's length."""
GROWS, FALLS = 0.62, 0.5
"""Seconds that a drop grows at the mouth before it lets go, and metres that it falls at most."""
LEVEL = -0.05
"""How far down a spout points before it runs."""
ROLL = 9.0
"""rad/s of the ribs at which drops leave at full speed (A. K. Dickerson et al., J. R. Soc. Interface 9, 2012)."""
RIBS = ("pelvis", "chest", "head")
"""Joints between which the coat is wet."""


@dataclass(frozen=True, eq=False)
class Stream:
    """One spout or one wet coat: F samples of where it is, where it points and how strongly it runs."""

    kind: str
    times: Array
    near: Array
    """(F, 3): the spout; the rump of an animal."""
    far: Array
    """(F, 3): the same spout; the head of an animal."""
    ahead: Array
    """(F, 3) unit: out of the spout; along the back."""
    power: Array
    """(F,) 0 … 1."""
    size: float
    """Metres: of an animal, half its breadth."""


def streams(order: Order, subjects: Sequence[Subject], tracks: Sequence[Track], times: Array, *,
            wet: bool = True) -> list[Stream]:
    """Everybody's of the shot whose deed is done with water.

    Args:
        wet: coats may be full of water: it rains there, or there is water to bathe in.
    """
    by_id = {s.id: (s, t) for s, t in zip(subjects, tracks, strict=False)}
    out = []
    for action in order.shot.actions:
        facts = motion_facts(action.motion)
        end = action.start + action.duration if action.duration else float(times[-1]) + 1.0
        on = ((times >= action.start - 0.4) & (times < end)).astype(float)
        vessel = next((by_id[name] for name in (action.tool, action.target) if name in by_id
                       and by_id[name][0].kind in ("prop", "food", "furniture")), None)
        if facts.get("streams") == "drip" and action.subject in by_id:  # nobody tips it: it leaks by itself
            subject, track = by_id[action.subject]
            out.append(replace(_spout("stream", subject, track, times, on), kind="drip", power=on))
        elif facts.get("streams") and vessel is not None:
            out.append(_spout(str(facts["streams"]), *vessel, times, on))
        if facts.get("flings") and wet and action.subject in by_id:
            found = _coat(*by_id[action.subject], times, on)
            out += [] if found is None else [found]
    return out


def _spout(kind: str, subject: Subject, track: Track, times: Array, on: Array) -> Stream:
    socket = subject.model.sockets.get("spout")
    high = float(subject.model.high[1])
    at = np.asarray(socket.position if socket is not None else (0.0, high, 0.0), float)
    way = np.asarray(socket.forward if socket is not None else (0.0, 1.0, 0.0), float)
    mouth = points(track, at)
    ahead = points(track, at + 0.1 * way) - mouth
    ahead /= np.maximum(np.linalg.norm(ahead, axis=1, keepdims=True), 1e-9)
    power = on if kind == "jet" else on * np.clip((LEVEL - ahead[:, 1]) / 0.15, 0.0, 1.0)
    return Stream(kind, times, mouth, mouth, ahead, power, 0.0)


def _coat(subject: Subject, track: Track, times: Array, on: Array) -> Stream | None:
    names = [joint.name for joint in subject.model.joints]
    if track.joints is None or not all(name in names for name in RIBS):
        return None
    rump, ribs, head = (names.index(name) for name in RIBS)
    places = [points(track, np.asarray(subject.model.joints[k].head, float), k) for k in (rump, ribs, head)]
    along = places[1] - places[0]
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    turn = np.einsum("fab,fbc->fac", track.roots[:, :3, :3], track.joints[:, ribs, :3, :3])
    roll = np.unwrap(np.arctan2(turn[:, 1, 0], turn[:, 1, 1]))
    power = on * np.clip(np.abs(np.gradient(roll, times)) / ROLL, 0.0, 1.0)
    return Stream("flung", times, places[0], places[2], along, power, 0.8 * float(min(subject.half)))


def running(stream: Stream, number: int, t: float, seed: int, wind: Array) -> list[Particles]:
    """All of a stream that is in the air at world time `t`."""
    kind = stream.kind
    if kind == "drip":
        return [_drop(stream, number, t, seed)]
    age, u = slots(seed, f"stream {number}", COUNT[kind], LIFE[kind], t, 6)
    born = t - age

    def then(values: Array) -> Array:
        return np.stack([np.interp(born, stream.times, values[:, k]) for k in range(3)], -1)

    power = np.interp(born, stream.times, stream.power)
    ahead = then(stream.ahead)
    aside = np.cross(ahead, [0.0, 1.0, 0.0])
    aside /= np.maximum(np.linalg.norm(aside, axis=1, keepdims=True), 1e-9)
    above = np.cross(aside, ahead)
    turn = 6.2832 * u[:, :1]
    ring = np.cos(turn) * aside + np.sin(turn) * above
    if kind == "flung":
        part = u[:, 1:2]
        root = then(stream.near) * (1 - part) + then(stream.far) * part + stream.size * ring
        # Off the coat as off a wheel: outwards and along the way that it rolls.
        velocity = SPEED[kind] * (0.4 + 0.6 * u[:, 2:3]) * power[:, None] * (ring + 0.6 * np.cross(ahead, ring))
        power = np.where(power > 0.35, power, 0.0)
    else:
        wide = SPREAD[kind] * np.sqrt(u[:, 1:2])
        root = then(stream.near)
        velocity = SPEED[kind] * (0.9 + 0.2 * u[:, 2:3]) * (ahead + wide * ring)
    place, moving = ballistic(root, velocity, age, wind * 0.2, np.full(len(age), 0.4))
    alpha = 0.9 * np.where(u[:, 3] < power, 1.0, 0.0) * np.clip((LIFE[kind] - age) / 0.12, 0.0, 1.0)
    size = SIZE[kind] * (0.7 + 0.6 * u[:, 4])
    return [make("splash", place, size, moving, alpha, (0.93, 0.97, 1.0))]


def _drop(stream: Stream, number: int, t: float, seed: int) -> Particles:
    """The one drop that hangs at a mouth, grows, lets go and falls."""
    age, _ = slots(seed, f"stream {number}", COUNT["drip"], LIFE["drip"], t, 6)
    down = 0.5 * 9.81 * np.clip(age - GROWS, 0.0, None) ** 2
    place = np.stack([np.interp(t - age, stream.times, stream.near[:, k]) for k in range(3)], -1)
    place[:, 1] -= down
    on = np.interp(t - age, stream.times, stream.power) * (down < FALLS)
    size = SIZE["drip"] * np.clip(0.35 + 0.65 * age / GROWS, 0.0, 1.0)
    speed = np.stack([0 * down, -9.81 * np.clip(age - GROWS, 0.0, None), 0 * down], -1)
    return make("splash", place, size, speed, 0.95 * on, (0.93, 0.97, 1.0))
