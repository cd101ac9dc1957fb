"""In a room: who looks, and at nobody, looks out of the nearest window, and the lens sees the window before that face.

Turned to a wall, somebody who looks out of the window is a person in a corner; and the weather that the text tells of
is behind the panes.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, wrap
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.waterside import BEHIND

LOOKING = frozenset({"look", "watch", "think"})
"""Deeds of those who look out, where they are done to nothing."""
STILL = frozenset({"idle", "stand", "sit", *LOOKING})
"""What they may do besides."""
PROFILE = 80.0
"""Degrees from the face to the lens in closer shots: the pane stays in the picture."""
CLOSER = ("close", "extreme_close")


def through(order: Order, set_: Dressed, lead: Subject | None, place: Array, faces: Mapping[str, float],
            travels: bool) -> tuple[dict[str, float], float] | None:
    """Headings of all and the yaw from the lead to the lens, where the lead looks out of a window; else None.

    Args:
        place: (2,) where it plays.
        travels: the lead goes somewhere in this shot, and keeps its way.
    """
    panes = set_.piece.windows
    if lead is None or not panes or travels or lead.kind != "person":
        return None
    own = [action for action in order.shot.actions if action.subject == lead.id]
    deeds = {action.motion for action in own}
    if not deeds & LOOKING or not deeds <= STILL or any(action.target or action.tool for action in own):
        return None
    if any(relation.subject == lead.id and relation.kind in ("on", "at") for relation in order.shot.relations):
        return None  # a seat decides which way one faces
    x, _, z = min(panes, key=lambda pane: float(np.hypot(pane[0] - place[0], pane[2] - place[1])))
    window = float(np.arctan2(x - place[0], z - place[1]))
    turned = wrap(window - faces[lead.id])
    size, side = order.shot.camera.size, 1.0 if order.shot.camera.side >= 0 else -1.0
    off = PROFILE if size in CLOSER else BEHIND[size]
    return {name: float(wrap(yaw + turned)) for name, yaw in faces.items()}, float(window + np.radians(off) * side)
