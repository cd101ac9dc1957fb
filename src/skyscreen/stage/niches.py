"""What is built into a place stands where it is built: a windowsill under the room's window (`SetBuilder.niche`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, wrap
from skyscreen.stage.set_dressing import Dressed

ASIDE = np.radians(58.0)
"""From the way it faces to the lens at most: behind it is a wall."""


def niche(set_: Dressed, subject: Subject) -> tuple[Array, float] | None:
    """(2,) where it stands and its yaw in radians; None: this place has none for it."""
    found = set_.piece.niches.get(subject.member.thing)
    return None if found is None else (np.array(found[:2], float), float(np.radians(found[2])))


def turned(order: Order, set_: Dressed, subjects: Sequence[Subject], lead: Subject | None, faces: Mapping[str, float],
           azimuth: float) -> tuple[dict[str, float], float]:
    """Headings of all and the yaw from the lead to the lens, kept on the open side of what the lead is, or is on."""
    own = {s.id: found for s in subjects if (found := niche(set_, s)) is not None}
    carrier = next((r.object for r in order.shot.relations
                    if lead is not None and r.subject == lead.id and r.kind == "on"), lead.id if lead else "")
    if carrier in own:
        yaw = own[carrier][1]
        azimuth = yaw + float(np.clip(wrap(azimuth - yaw), -ASIDE, ASIDE))
    return dict(faces) | {name: yaw for name, (_, yaw) in own.items()}, azimuth
