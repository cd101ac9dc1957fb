"""By the water: who stands on a shore is seen with the water behind, and looks out over it.

A stage on a bank faces along it, so that half of its sides show a lawn and no lake. Here the lens of a shot goes to the
land's side, and who is at rest turns to the water.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, wrap
from skyscreen.stage.set_dressing import Dressed

RINGS = ((9.0, 16.0, 26.0, 40.0), (2.0, 3.5, 5.0, 7.0))
"""Metres from the place at which the ground is asked: of a sea or a lake, and of a river or a pond at one's feet."""
TURNS = 24
MOST, LEAST = 0.62, 0.35
"""Share of water in the wettest sixth of the way round from which on there is a shore, and in the driest at most."""
OUTLOOK = frozenset({"idle", "stand", "sit", "look", "look_around", "fish", "watch", "wait", "think", "photograph",
                     "paint_canvas", "breathe", "listen", "lie", "sketch"})
"""Deeds of those who face the water while they do them."""
BEHIND = {"extreme_wide": 138.0, "wide": 132.0, "full": 112.0, "medium": 98.0}
"""Degrees from the face to the lens, by size, for who looks out over the water; nearer, the face is asked for."""
ASIDE = 38.0
"""Degrees at most between a wide shot's own side and the land's, for who does something else there."""


def to_water(set_: Dressed, place: Array) -> float | None:
    """Yaw of the middle of the water as seen from a place on its shore; None inland, and out on the water."""
    if set_.level is None or set_.afloat or set_.on_water(float(place[0]), float(place[1])):
        return None
    return next((yaw for rings in RINGS if (yaw := _wettest(set_, place, rings)) is not None), None)


def _wettest(set_: Dressed, place: Array, rings: tuple[float, ...]) -> float | None:
    turns = np.arange(TURNS) * 2 * np.pi / TURNS
    wet = np.array([[set_.on_water(float(place[0] + r * np.sin(a)), float(place[1] + r * np.cos(a))) for r in rings]
                    for a in turns]).mean(1)
    share = np.mean([np.roll(wet, k) for k in (-2, -1, 0, 1, 2)], 0)
    if share.max() < MOST or share.min() > LEAST:
        return None
    # Of equally wet ways the middle one: out over the water, not along its edge.
    best = turns[share >= share.max() - 0.12]
    return float(np.arctan2(np.sin(best).mean(), np.cos(best).mean()))


def outlook(order: Order, set_: Dressed, lead: Subject | None, place: Array, faces: Mapping[str, float],
            azimuth: float, travels: bool) -> tuple[dict[str, float], float]:
    """Headings of all and the yaw from the lead to the lens, turned so that the water of the place is in the picture.

    Args:
        place: (2,) where it plays.
        azimuth: the yaw that the shot asks for.
        travels: the lead goes somewhere in this shot, and keeps its way.
    """
    out = dict(faces)
    water = to_water(set_, place) if lead is not None else None
    if lead is None or water is None or lead.airborne or lead.floats or lead.swims:
        return out, azimuth
    deeds = {action.motion for action in order.shot.actions if action.subject == lead.id}
    size, side = order.shot.camera.size, 1.0 if order.shot.camera.side >= 0 else -1.0
    if not travels and deeds <= OUTLOOK:
        turned = wrap(water - faces[lead.id])
        out = {name: float(wrap(yaw + turned)) for name, yaw in faces.items()}
        if size in BEHIND:
            return out, water + np.radians(BEHIND[size]) * side
        return out, float(wrap(azimuth + turned))
    if size in ("extreme_wide", "wide"):
        land = water + np.pi
        off = float(wrap(azimuth - land))
        return out, land + float(np.clip(off, -np.radians(ASIDE), np.radians(ASIDE)))
    return out, azimuth
