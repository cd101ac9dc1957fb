"""What a place is known by is seen: its broad shots look to the landmark that stands behind it.

A street of Paris is any street while its tower is behind the lens. A place names its landmarks (`SetBuilder.vista`);
the lens of a broad shot goes to the side from which one of them stands beside the lead, on the picture's other third.
"""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, wrap
from skyscreen.stage.set_dressing import Dressed

TURN = {"extreme_wide": 180.0, "wide": 110.0}
"""Degrees, by size, that a shot is turned for a landmark at most."""
ASIDE = 13.0
"""Degrees of the landmark from the way through the lead: both have a third of the picture."""
SHORE = 1.5
"""Metres over the water that are held in the picture where it is the landmark: boats, reeds, the far bank."""
LARGEST = 6.0
"""Metres: a lead that is larger is the picture itself."""


def vista(order: Order, set_: Dressed, lead: Subject | None, place: Array, azimuth: float
          ) -> tuple[float, Array | None]:
    """The yaw from the lead to the lens, turned towards a landmark of the place, and its top (3,); None without one.

    Args:
        place: (2,) where it plays; azimuth: the yaw that the shot asks for.
    """
    camera = order.shot.camera
    most = TURN.get(camera.size, 0.0) if lead is not None else 180.0  # where nobody is, it is what there is to see
    sights = set_.piece.vistas or (_water(set_) if lead is None else ())
    if not sights or not most or camera.angle == "overhead":
        return azimuth, None
    if lead is not None and (lead.height > LARGEST or lead.floats):
        return azimuth, None
    ways = []
    for x, top, z in sights:
        away = float(np.arctan2(place[0] - x, place[1] - z))
        for side in (-1, 1):
            turned = away + side * np.radians(ASIDE)
            ways.append((abs(float(wrap(turned - azimuth))), turned, (x, top, z)))
    turn, best, top = min(ways)
    if np.degrees(turn) > most:
        return azimuth, None
    return best, np.array(top, float)


def _water(set_: Dressed) -> tuple[tuple[float, float, float], ...]:
    """The fairway of a place by the water that names no other landmark: a river is known by its river."""
    way = set_.piece.fairway
    return () if way is None or set_.level is None else ((way[0], set_.level + SHORE, way[1]),)
