"""Hoists: what flies hangs over a load and draws it up, or lets it fall.

A motion with the fact `slings` is done by who hovers over its target: 'up' draws it up on a line, or in the shaft of
light of a socket `beam`; 'down' lets it go, and it falls to where it would stand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from skyscreen.forge.kit import Kit
from skyscreen.forge.line import line
from skyscreen.nouns.model import Model
from skyscreen.nouns.order import Order
from skyscreen.stage.births import GRAVITY
from skyscreen.stage.bodies.algebra import about, ease
from skyscreen.stage.breaking import Debris
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.geometry import Array
from skyscreen.stage.tether import between
from skyscreen.stage.tracks import Track

OVER = 1.1
"""Heights of the load between its top and what hovers over it; it may be no less than `LEAST` metres."""
LEAST, SHARE = 0.9, 0.72
"""And the share of that way that it is drawn up within the shot."""
SIZE = 0.3
"""As much of what hovers counts too: under a saucer of 10 m a cow hangs lower than under a drone."""
WAITS, TAKES = 0.12, 0.66
"""Shares of the shot before the load moves and while it is drawn up."""
LETS_GO = 0.36
"""Share of the shot at which a load is let go."""
SWAY, SPIN = 0.05, 0.5
"""Radians that a load swings on its line, and radians a second that it turns in a shaft of light."""
BOUNCE = 0.16
"""Share of its speed with which a parcel comes off the ground once."""
CABLE = 0.012
"""Radius of a cable as a share of its length: 8 cm over 7 m, so that it is seen at the distance of a whole machine."""
GLOW = 0.5
"""Radiance of a shaft of light, film units: seen by day against a meadow."""
GRIP = 0.02
"""Metres between a load in the grip and what holds it."""


@dataclass(frozen=True)
class Sling:
    """Who draws what which way ('up', 'down')."""

    carrier: str
    load: str
    way: str


def slings(order: Order, by_id: Mapping[str, Subject]) -> list[Sling]:
    """All of the shot; of two who want the same the first has it."""
    out: dict[str, Sling] = {}
    for action in order.shot.actions:
        way = motion_facts(action.motion).get("slings")
        carrier, load = by_id.get(action.subject), by_id.get(action.target or "")
        if way and carrier is not None and load is not None and load is not carrier and carrier.airborne \
                and not carrier.model.rig:
            out.setdefault(load.id, Sling(carrier.id, load.id, str(way)))
    return list(out.values())


def high(carrier: Subject, load: Subject) -> float:
    """Metres over the ground at which the carrier's foot hovers."""
    return load.height + max(OVER * load.height, LEAST) + SIZE * max(carrier.height, *carrier.half)


def sling(order: Order, by_id: Mapping[str, Subject], tracks: Mapping[str, Track], times: Array) -> list[Debris]:
    """Move the loads of the shot on their tracks; their lines and shafts of light."""
    out: list[Debris] = []
    for one in slings(order, by_id):
        if one.carrier not in tracks or one.load not in tracks:
            continue
        carrier, load = by_id[one.carrier], by_id[one.load]
        over, track = tracks[one.carrier], tracks[one.load]
        foot = track.roots[:, 1, 3] + float(load.low[1])
        belly = over.roots[:, 1, 3] + float(carrier.low[1])
        way = np.maximum(belly - foot - load.height - GRIP, 0.0)
        lit = "beam" in carrier.model.sockets
        rises = way * (_drawn(times) if one.way == "up" else _fallen(way, times))
        hung = np.clip(rises / np.maximum(way, 1e-6), 0.0, 1.0)
        for k in range(len(times)):
            local = np.eye(4)
            turn = SPIN * (times[k] - times[0]) * hung[k] if lit and one.way == "up" else 0.0
            swing = 0.0 if one.way == "down" else SWAY * min(3 * hung[k], 1.0) * np.sin(1.7 * times[k])
            local[:3, :3] = about(np.array([0.0, 1.0, 0.0]), turn) @ about(np.array([0.0, 0.0, 1.0]), float(swing))
            track.roots[k] = track.roots[k] @ local
            track.roots[k, 0, 3], track.roots[k, 2, 3] = over.roots[k, 0, 3], over.roots[k, 2, 3]
            track.roots[k, 1, 3] += rises[k]
        if lit:
            out.append(Debris(carrier, shaft(round(float(np.median(belly - foot)), 1), round(max(load.half), 1)),
                              Track(_under(over, belly))))
        elif one.way == "up":
            ends = [np.stack([over.roots[:, 0, 3], y, over.roots[:, 2, 3]], -1)
                    for y in (belly + 0.1 * carrier.height, foot + rises + load.height)]
            out.append(Debris(carrier, line(CABLE, 0.0, "cream", 6), Track(between(*ends))))
    return out


def _drawn(times: Array) -> Array:
    """(F,) share of the way up."""
    shown = float(times[-1] - times[0])
    return SHARE * np.array([ease(float(t - times[0]), WAITS * shown, (WAITS + TAKES) * shown) for t in times])


def _fallen(way: Array, times: Array) -> Array:
    """(F,) share of the way that is left to fall: 1 in the grip, 0 on the ground, and one small hop there."""
    after = times - (times[0] + LETS_GO * (times[-1] - times[0]))
    falls = np.sqrt(2 * way / GRAVITY)
    down = np.where(after < falls, way - 0.5 * GRAVITY * np.clip(after, 0.0, None) ** 2, 0.0)
    since = np.clip(after - falls, 0.0, None)
    hop = np.clip(BOUNCE * GRAVITY * falls * since - 0.5 * GRAVITY * since**2, 0.0, None)
    return np.where(after < 0, 1.0, (down + hop) / np.maximum(way, 1e-6))


@lru_cache(maxsize=16)
def shaft(length: float, wide: float) -> Model:
    """A shaft of light downwards from (0, 0, 0), at its foot wider than what it draws up."""
    kit = Kit("shaft", {})
    glow = kit.material("beam", "#a8ffe0", emission=GLOW, length=2.0 * length)
    near, far = 0.5 + 0.4 * wide, 1.2 + 1.3 * wide
    cone = kit.lathe([(near, 0.0), (0.5 * (near + far), 0.5 * length), (far, length)], glow, segments=36)
    return kit.model(cone.turn("x", 180), colliders="none", mass=1e-3)


def _under(over: Track, belly: Array) -> Array:
    """(F, 4, 4) upright under the carrier."""
    out = np.repeat(np.eye(4)[None], len(belly), 0)
    out[:, :3, 3] = np.stack([over.roots[:, 0, 3], belly, over.roots[:, 2, 3]], -1)
    return out
