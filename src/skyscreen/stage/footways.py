"""Who goes on the pavement: people on foot, dogs, cats and what they carry, where no wheel of the cast is on the road.

A street's own stage is its roadway, for cars, riders, parades and giants. Somebody who walks or waits there would stand
in the middle of the traffic; a place with a `footway` has a second stage for them, on its pavement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from skyscreen.catalogue import index
from skyscreen.catalogue.reach import STILL
from skyscreen.nouns.order import Order
from skyscreen.nouns.screenplay import Cast
from skyscreen.stage.geometry import Array, wrap

if TYPE_CHECKING:
    from skyscreen.stage.set_dressing import Dressed

MOST = 6
"""People that a pavement of 3 m holds abreast and in two rows; more of them fill the road."""
TALL = {"person": 2.6, "quadruped": 1.1, "vehicle": 1.0, "building": 3.2}
"""Metres from which on it belongs on the roadway: a giant, a horse, a car, a house. Of other kinds `LOFTY`."""
LOFTY = 4.0
ROLLS = ("parade", "march", "drive", "ride", "skate")
"""Deeds of the roadway, whoever does them."""
OBLIQUE = {"extreme_wide": 14.0, "wide": 17.0, "full": 24.0}
CLOSE, GRAZING = 33.0, 11.0
"""Degrees between the lens's way and the street's at most: from the road's side by the size of the shot (`CLOSE`: of
nearer ones), for the broader it is, the more of it is street; and from the wall's side."""
KERB = 1.2
"""Metres at a pavement's edge, beside its free strip, where lamps and trees stand."""
ALIVE = ("person", "quadruped")
AFOOT = (*ALIVE, "bird", "prop", "food", "furniture", "plant", "light", "building", "vehicle")


def afoot(order: Order) -> bool:
    """Whether a shot plays on the pavement of a street that has one."""
    kinds = [str(index.get("things", member.thing).facts["kind"]) for member in order.cast]
    if not set(kinds) & set(ALIVE) or kinds.count("person") > MOST:
        return False
    if any(action.motion in ROLLS for action in order.shot.actions):
        return False
    return all(_fits(order, member) for member in order.cast)


def _fits(order: Order, member: Cast) -> bool:
    facts = index.get("things", member.thing).facts
    kind = str(facts["kind"])
    tall = float(member.params.get("height") or facts.get("height") or 0.0)
    if kind not in AFOOT or tall > TALL.get(kind, LOFTY):
        return False
    goes = any(action.subject == member.id and action.motion not in STILL for action in order.shot.actions)
    return not (kind == "vehicle" and goes)


def along(set_: Dressed, size: str, azimuth: float) -> float:
    """The yaw from the lead to the lens, on a pavement turned so that the picture looks along the street: square to it
    a lens sees a wall, and from the wall's side there is no room for it."""
    if not set_.paved:
        return azimuth
    x, _, z = set_.piece.stage_centre
    road = wrap(float(np.arctan2(x - set_.centre[0], z - set_.centre[1])) - set_.axis)
    off = float(wrap(azimuth - set_.axis))
    end = 0.0 if abs(off) < np.pi / 2 else np.pi
    aside = float(wrap(off - end))
    most = np.radians(OBLIQUE.get(size, CLOSE) if np.sign(np.sin(off)) == np.sign(np.sin(road)) else GRAZING)
    return float(wrap(set_.axis + end + np.clip(aside, -most, most)))


def off_road(set_: Dressed, place: Array, aside: float) -> Array:
    """(3,) the place across the street on the nearer of its two pavements; `aside`: −1 … 1 across the free strip."""
    x, _, z = set_.piece.stage_centre
    across = np.array([np.cos(set_.axis), -np.sin(set_.axis)])
    off, half = float((place[[0, 2]] - [x, z]) @ across), 0.5 * set_.piece.footway[3]
    wanted = np.copysign(abs(float((set_.centre - [x, z]) @ across)) + aside * half, off)
    out = np.array(place, float)
    out[[0, 2]] += (wanted - off) * across
    return out


def on_road(set_: Dressed, places: Array) -> Array:
    """(n,) whether places (n, 3) of a set with a pavement are nearer to the middle of its road than that is."""
    x, _, z = set_.piece.stage_centre
    across = np.array([np.cos(set_.axis), -np.sin(set_.axis)])
    kerb = abs(float((set_.centre - [x, z]) @ across)) - 0.5 * set_.piece.footway[3] - KERB
    return np.abs((places[:, [0, 2]] - [x, z]) @ across) < kerb
