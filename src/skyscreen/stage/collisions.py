"""Collisions: what drives or sails goes at something, is stopped by it, dips and rocks, and bits of it fly off.

A motion with the fact `crashes` is done to its target, or to whoever else does it in the shot: then both come.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.forge.kit import Kit
from skyscreen.nouns.model import Model
from skyscreen.nouns.order import Order
from skyscreen.stage.births import GRAVITY
from skyscreen.stage.bodies.algebra import about
from skyscreen.stage.breaking import Debris
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.fumes import Source
from skyscreen.stage.geometry import Array, turn, wrap, yaw_of
from skyscreen.stage.physics.run import Contact
from skyscreen.stage.tracks import Track, points

MEETS = 0.42
"""Share of the shot at which they touch."""
PACE, SLOWEST, FASTEST = 0.55, 1.5, 9.0
"""Lengths of its own a second that it comes with, and between what speeds, m/s."""
BACK, SETTLES = 0.06, 1.6
"""Lengths that it is thrown back, and how fast that is over, 1/s."""
DIP, ROLL, ROCK, DAMPS = 0.12, 0.06, 4.2, 1.1
"""Radians that the nose goes down and the hull rolls at the blow, at what rate it rocks and how fast that is over, 1/s
each; a ship of 40 m rocks at a third of a car's rate."""
SHOVE, LIGHT = 0.35, 0.2
"""Of its own length, and of what is lighter than that share of its mass how much it is shoved along."""
BITS, SPEED, LIES = 16, 0.9, 0.02
"""Pieces that fly off, the share of its speed that they have, and metres over the ground at which they lie."""
SMOKES, STEAM = 0.35, (0.62, 0.62, 0.63)
"""Strength and albedo of what rises from a broken radiator."""


@dataclass(frozen=True)
class Crash:
    """Who goes at whom; both come where both do it."""

    one: str
    two: str
    both: bool


def crashes(order: Order, by_id: Mapping[str, Subject]) -> list[Crash]:
    """All of the shot, each pair once."""
    doers = [a for a in order.shot.actions if motion_facts(a.motion).get("crashes") and a.subject in by_id]
    out: dict[frozenset[str], Crash] = {}
    for action in doers:
        other = action.target if action.target in by_id else next(
            (a.subject for a in doers if a.subject != action.subject), None)
        if other is not None and other != action.subject:
            both = any(a.subject == other for a in doers)
            out.setdefault(frozenset((action.subject, other)), Crash(action.subject, other, both))
    return list(out.values())


def collide(order: Order, by_id: Mapping[str, Subject], tracks: Mapping[str, Track], times: Array, level: float | None
            ) -> tuple[list[Debris], list[Contact]]:
    """Bring those who collide together on their tracks; the bits that fly, and the blows that are heard."""
    debris: list[Debris] = []
    heard: list[Contact] = []
    for crash in crashes(order, by_id):
        if not {crash.one, crash.two} <= tracks.keys():
            continue
        one, two = by_id[crash.one], by_id[crash.two]
        a, b = tracks[one.id], tracks[two.id]
        middle = len(times) // 2
        way = (b.roots[middle, :3, 3] - a.roots[middle, :3, 3])[[0, 2]]
        way = way / max(float(np.hypot(*way)), 1e-6)
        met = float(times[0] + MEETS * (times[-1] - times[0]))
        where = b.roots[middle, :3, 3].copy()
        _face(b, yaw_of(*-way)) if crash.both else None
        near = _reach(two, b.roots[middle], one, -way)
        if crash.both:
            _drive(b, two, -way, where[[0, 2]], times, met)
        elif two.model.mass < LIGHT * one.model.mass:
            after = np.clip(times - met, 0.0, None)
            b.roots[:, [0, 2], 3] += SHOVE * one.half[1] * (1 - np.exp(-SETTLES * after))[:, None] * way
        _face(a, yaw_of(*way))
        _drive(a, one, way, where[[0, 2]] - way * (near + one.half[1]), times, met)
        high = float(a.roots[middle, 1, 3]) + 0.35 * one.height if level is None or not one.floats else level + 1.0
        point = where[[0, 2]] - way * near
        blow = np.array([point[0], high, point[1]])
        base = float(level) if level is not None and one.floats else float(a.roots[middle, 1, 3])
        debris += _bits(one, two, blow, way, times, met, base)
        mass = one.model.mass
        heard.append(Contact(met, "impact", one.id, two.id, "metal", str(two.facts.get("sound", "stone")),
                             mass * _speed(one), mass, (float(blow[0]), float(blow[1]), float(blow[2]))))
    return debris, heard


def broken(order: Order, subjects: Sequence[Subject], tracks: Sequence[Track], times: Array) -> list[Source]:
    """Smoke out of the bonnets of what has crashed on land."""
    by_id = {s.id: (s, t) for s, t in zip(subjects, tracks, strict=False)}
    out = []
    for crash in crashes(order, {name: s for name, (s, _) in by_id.items()}):
        for name in (crash.one, crash.two) if crash.both else (crash.one,):
            subject, track = by_id[name]
            if subject.floats or subject.airborne:
                continue
            at = points(track, np.array([0.0, 0.6 * subject.model.high[1], 0.8 * subject.model.high[2]]))
            x, y, z = (float(v) for v in at[-1])
            out.append(Source("smoke", (x, y, z), SMOKES, times, at, STEAM,
                              since=float(times[0] + MEETS * (times[-1] - times[0]))))
    return out


def _speed(one: Subject) -> float:
    return float(np.clip(2 * PACE * one.half[1], SLOWEST, FASTEST))


def _face(track: Track, yaw: float) -> None:
    """Turn it about the vertical so that its front looks that way."""
    for k in range(len(track.roots)):
        now = yaw_of(float(track.roots[k, 0, 2]), float(track.roots[k, 2, 2]))
        track.roots[k, :3, :3] = turn(wrap(yaw - now)) @ track.roots[k, :3, :3]


def _reach(thing: Subject, root: Array, other: Subject, way: Array) -> float:
    """Metres from its middle to its side that way, at the height and within the breadth of who comes from there."""
    mesh = np.asarray(thing.model.lods[0].position, float) @ root[:3, :3].T
    aside = np.abs(mesh[:, [0, 2]] @ np.array([way[1], -way[0]]))
    low = float(mesh[:, 1].min()) if not thing.floats else (thing.model.waterline or 0.0) * thing.scale - 1.0
    band = (aside < max(other.half[0], 0.3)) & (mesh[:, 1] > low) & (mesh[:, 1] < low + 0.5 * other.height + 1.0)
    along = mesh[band][:, [0, 2]] @ way if band.any() else mesh[:, [0, 2]] @ way
    return float(along.max())


def _drive(track: Track, one: Subject, way: Array, stop: Array, times: Array, met: float) -> None:
    """To `stop` (2,) at the moment `met`, its nose down there and its body rocking after it."""
    before, after = np.clip(met - times, 0.0, None), np.clip(times - met, 0.0, None)
    long = 2 * one.half[1]
    back = BACK * long * (1 - np.exp(-SETTLES * after))
    track.roots[:, [0, 2], 3] = stop - way * (_speed(one) * before + back)[:, None]
    rate = ROCK * float(np.clip(4.5 / max(long, 1e-3), 0.3, 1.0))
    wave = np.where(after > 0, np.exp(-DAMPS * after), 0.0)
    for k in range(len(times)):
        pitch, roll = DIP * wave[k] * np.cos(rate * after[k]), ROLL * wave[k] * np.sin(0.8 * rate * after[k])
        lean = about(np.array([1.0, 0.0, 0.0]), float(pitch)) @ about(np.array([0.0, 0.0, 1.0]), float(roll))
        track.roots[k, :3, :3] = track.roots[k, :3, :3] @ lean


def _bits(one: Subject, two: Subject, blow: Array, way: Array, times: Array, met: float, base: float) -> list[Debris]:
    """Pieces of what is hit, thrown from the place of the blow; they fall, and lie or are gone in the water."""
    random = np.random.default_rng(stream(one.seed, two.id, "bits"))
    large = float(np.clip(0.018 * one.half[1] + 0.02 * two.height, 0.04, 0.5))
    paint = max(two.model.lods[-1].parts, key=lambda part: part.count).material if two.model.lods else "iron"
    aside = np.array([way[1], -way[0]])
    out = []
    after = np.clip(times - met, 0.0, None)
    for n in range(BITS):
        speed = (0.4 + SPEED * random.random()) * min(_speed(one), 5.0)
        flat = -way * speed * random.uniform(0.1, 0.8) + aside * speed * random.uniform(-0.9, 0.9)
        rise = speed * random.uniform(0.4, 1.2) + 1.0
        falls = (rise + np.sqrt(rise**2 + 2 * GRAVITY * max(float(blow[1]) - base - LIES, 0.01))) / GRAVITY
        t = np.minimum(after, falls)
        start = blow + np.array([aside[0], 0.0, aside[1]]) * random.uniform(-0.6, 0.6) * one.half[0]
        place = start + np.stack([flat[0] * t, rise * t - 0.5 * GRAVITY * t**2, flat[1] * t], -1)
        roots = np.repeat(np.eye(4)[None], len(times), 0)
        axis, spin, size = random.normal(size=3), random.uniform(3, 9), large * random.uniform(0.4, 1.2)
        for k in range(len(times)):
            roots[k, :3, :3] = about(axis / np.linalg.norm(axis), float(spin * t[k])) * size
        roots[:, :3, 3] = place
        shown = after > 0
        if one.floats:
            shown &= after < falls
        out.append(Debris(two, bit(paint, int(n) % 3), Track(roots, visible=shown)))
    return out


@lru_cache(maxsize=32)
def bit(paint: str, number: int) -> Model:
    """A broken piece a metre long."""
    kit = Kit("bit", {})
    random = np.random.default_rng(number)
    sides = [(0.5 * np.cos(t) * random.uniform(0.6, 1.0), 0.35 * np.sin(t) * random.uniform(0.6, 1.0))
             for t in np.arange(5) * 2 * np.pi / 5]
    made = kit.extrude([(float(x), float(y)) for x, y in sides], 0.4, kit.material(paint))
    return kit.model(made, colliders="none", mass=1e-3)


def wake(track: Track, rows: Array, times: Array) -> Array:
    """(F, 8) rows of WaterState.wakes of a hull that goes by this track."""
    out = np.array(rows)
    place = track.roots[:, [0, 2], 3]
    ahead = track.roots[:, [0, 2], 2]
    out[:, :2] = place
    out[:, 2:4] = ahead / np.maximum(np.linalg.norm(ahead, axis=1, keepdims=True), 1e-9)
    out[:, 6] = np.maximum((np.gradient(place, times, axis=0) * out[:, 2:4]).sum(1), 0.0)
    return out
