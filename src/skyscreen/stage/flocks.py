"""Distant birds: gulls over the sea, rooks over fields, pigeons over roofs, eagles over wide land, geese in autumn.

Where birds are heard (the place's ambience) they are seen, by day and in weather in which they fly. Each is one sprite
whose place, heading and beat are closed forms of the time, so any frame can be made alone. Flocks pass or wheel ahead
of the shot's camera, far enough to be the background's and never a subject's.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.frame import Particles
from skyscreen.nouns.screenplay import Scene
from skyscreen.stage.births import Array, make
from skyscreen.stage.heavens import elevation


@dataclass(frozen=True)
class Kind:
    """How a sort of bird flies."""

    count: tuple[int, int]
    span: float
    """Metres from wing tip to wing tip."""
    speed: float
    """m/s. Cruise of gulls 10, rooks 12, pigeons 16, geese 17, eagles 11 (Alerstam et al. 2007, PLoS Biology 5)."""
    beat: float
    """Wing beats a second: gull 3.0, rook 4.2, pigeon 5.5, goose 4.2, eagle 2.3 (Pennycuick 1996, rounded)."""
    glide: float
    """Share of the time on still wings."""
    away: tuple[float, float]
    """Metres ahead of the stage."""
    high: tuple[float, float]
    """Metres over it."""
    colour: tuple[float, float, float]
    flight: str
    """'wheel': the flock turns together; 'circle': each goes its own round; 'pass', 'vee': across the picture."""
    spread: float
    """Metres from the middle of the flock to its edge."""


KINDS = {
    "gull": Kind((6, 11), 1.3, 9.0, 3.0, 0.65, (25, 80), (9, 26), (0.62, 0.63, 0.64), "circle", 22.0),
    "rook": Kind((14, 26), 0.9, 11.0, 4.2, 0.1, (70, 150), (18, 40), (0.035, 0.035, 0.04), "pass", 16.0),
    "pigeon": Kind((10, 18), 0.66, 13.0, 5.5, 0.15, (45, 90), (20, 38), (0.16, 0.17, 0.20), "wheel", 5.0),
    "goose": Kind((9, 15), 1.6, 15.0, 4.2, 0.0, (120, 220), (45, 80), (0.11, 0.10, 0.09), "vee", 2.2),
    "eagle": Kind((2, 3), 2.1, 10.0, 2.3, 0.92, (90, 200), (45, 90), (0.07, 0.05, 0.035), "circle", 30.0),
}
HEARD = (("gull", ("gulls", "surf", "ocean")), ("pigeon", ("city", "crowd")),
         ("rook", ("birds", "forest", "stream")))
"""Kind → beds of a place's ambience that bring it; the first that matches."""
GROUNDED = ("storm", "blizzard")
SHARE = {"rain": 0.5, "snow": 0.6, "dust": 0.4}
"""Weather → share of them that fly."""


@dataclass(frozen=True)
class Flock:
    """One flock of a shot."""

    kind: Kind
    count: int
    middle: tuple[float, float, float]
    """Metres: round what it wheels, or where it is in the middle of the shot."""
    heading: float
    """Yaw of its way at time 0."""
    seed: int

    def at(self, t: float) -> Particles:
        """Its birds at world time `t`, seconds."""
        u = np.random.default_rng(self.seed).random((self.count, 8))
        place, velocity = _FLIGHTS[self.kind.flight](self, u, t)
        # Small wanderings of each: 1.2 m, slow enough to leave the beat alone.
        for axis, rate in ((0, 0.43), (1, 0.61), (2, 0.37)):
            place[:, axis] += 1.2 * np.sin(rate * t * (0.8 + 0.4 * u[:, 5]) + 6.283 * u[:, axis])
        return make("bird", place, np.full(self.count, 0.5 * self.kind.span) * (0.9 + 0.2 * u[:, 3]), velocity,
                    np.ones(self.count), self.kind.colour, seed=u[:, 4], heat=self._wings(u, t))

    def _wings(self, u: Array, t: float) -> Array:
        """(N,) height of the wing tips, 0 down … 1 up, 0.55 while gliding. Bouts of beats and glides, 2–16 s, each
        bird's own; the beat is a cosine, which sets in and dies away within a third of a second."""
        period = (2.5 + 3.0 * u[:, 6]) * (1.0 + 2.0 * self.kind.glide)
        share = (t / period + u[:, 7]) % 1.0
        glide = self.kind.glide
        edge = 0.3 / period
        bout = np.clip((share - glide) / edge, 0, 1) * np.clip((1 - share) / edge, 0, 1)
        beating = bout if glide else np.ones(len(u))
        phase = 6.283 * (self.kind.beat * (0.92 + 0.16 * u[:, 3]) * t + u[:, 4])
        return 0.55 + beating * (0.45 * np.cos(phase) - 0.05)


def _circles(flock: Flock, u: Array, t: float) -> tuple[Array, Array]:
    """Each on its own round, this way or that, at its own height."""
    kind = flock.kind
    radius = kind.spread * (0.35 + 0.65 * u[:, 0])
    way = np.where(u[:, 1] < 0.5, -1.0, 1.0)
    angle = 6.283 * u[:, 2] + way * kind.speed * t / radius
    centre = np.asarray(flock.middle) + (u[:, [3, 6, 7]] - 0.5) * (kind.spread * np.array([1.6, 0.5, 1.6]))
    out = np.stack([np.sin(angle), 0 * angle, np.cos(angle)], -1)
    ahead = np.stack([np.cos(angle), 0 * angle, -np.sin(angle)], -1) * (way * kind.speed)[:, None]
    return centre + radius[:, None] * out, ahead


def _wheel(flock: Flock, u: Array, t: float) -> tuple[Array, Array]:
    """A flock that turns round a roof as one, its hindmost a little late."""
    kind, radius = flock.kind, 26.0
    angle = flock.heading + kind.speed * (t - 0.5 * u[:, 0]) / radius
    ball = (u[:, 1:4] - 0.5) * np.array([2.0, 1.1, 2.0]) * kind.spread
    out = np.stack([np.sin(angle), 0.16 * np.sin(0.7 * angle), np.cos(angle)], -1) * radius
    ahead = np.stack([np.cos(angle), 0 * angle, -np.sin(angle)], -1) * kind.speed
    return np.asarray(flock.middle) + out + ball, ahead


def _passing(flock: Flock, u: Array, t: float) -> tuple[Array, Array]:
    """A loose band across the picture."""
    kind = flock.kind
    ahead = np.array([math.sin(flock.heading), 0.0, math.cos(flock.heading)])
    aside = np.array([ahead[2], 0.0, -ahead[0]])
    place = (np.asarray(flock.middle) + ahead * (kind.speed * t)
             + ahead * (2.6 * kind.spread * (u[:, :1] - 0.5)) + aside * (1.2 * kind.spread * (u[:, 1:2] - 0.5)))
    place[:, 1] += 0.7 * kind.spread * (u[:, 2] - 0.5)
    return place, np.broadcast_to(ahead * kind.speed, (flock.count, 3))


def _vee(flock: Flock, u: Array, t: float) -> tuple[Array, Array]:
    """Two lines behind a leader, one longer than the other."""
    kind = flock.kind
    ahead = np.array([math.sin(flock.heading), 0.0, math.cos(flock.heading)])
    aside = np.array([ahead[2], 0.0, -ahead[0]])
    rank = (np.arange(flock.count) + 1) // 2
    side = np.where(np.arange(flock.count) % 3 == 0, -1.0, 1.0)
    place = (np.asarray(flock.middle) + ahead * (kind.speed * t - kind.spread * rank[:, None])
             + aside * (side * rank * kind.spread * 0.75)[:, None])
    return place, np.broadcast_to(ahead * kind.speed, (flock.count, 3))


_FLIGHTS = {"circle": _circles, "wheel": _wheel, "pass": _passing, "vee": _vee}


def flocks(scene: Scene, ambience: Collection[str], middle: tuple[float, float, float], forward: Array,
           seconds: float, seed: int) -> tuple[Flock, ...]:
    """The flocks of a shot.

    Args:
        ambience: the beds that the place sounds with; without one that birds go with there are none.
        middle: of the stage, metres.
        forward: (3,) the camera's way in the middle of the shot.
        seconds: world time at which a passing flock is in the middle.
    """
    if elevation(scene.hour, scene.season) < -1.5 or scene.weather in GROUNDED:
        return ()
    name = next((kind for kind, beds in HEARD if set(beds) & set(ambience)), None)
    if name is None or {"space", "underwater", "room"} & set(ambience):
        return ()
    names = [name]
    if {"wind", "birds"} <= set(ambience) and stream(seed, "eagles") % 3 == 0:
        names = ["eagle"]
    if scene.season in ("autumn", "spring") and name in ("rook", "gull") and stream(seed, "geese") % 2:
        names.append("goose")
    random = np.random.default_rng(stream(seed, "flocks"))
    flat = math.atan2(float(forward[0]), float(forward[2]))
    out = []
    for one in names:
        kind = KINDS[one]
        count = max(2, round(random.integers(*kind.count, endpoint=True) * SHARE.get(scene.weather, 1.0)))
        away, high = random.uniform(*kind.away), random.uniform(*kind.high)
        yaw = flat + random.uniform(-0.25, 0.25)
        across = flat + (1 if random.random() < 0.5 else -1) * random.uniform(1.2, 1.75)
        place = np.array([middle[0] + away * math.sin(yaw), middle[1] + high, middle[2] + away * math.cos(yaw)])
        if kind.flight in ("pass", "vee"):
            place -= np.array([math.sin(across), 0.0, math.cos(across)]) * kind.speed * seconds
        out.append(Flock(kind, count, (float(place[0]), float(place[1]), float(place[2])), across,
                         stream(seed, one, "birds")))
    return tuple(out)
