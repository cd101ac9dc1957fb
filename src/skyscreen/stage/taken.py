"""Seats of the place that somebody of the cast takes: in a train, a cinema, a classroom nobody brings a chair.

The thing `place_seat` stands for one. Each takes the nearest free seat of the set, the first the nearest to the middle
of the action, the others the nearest to the first; who sits there faces as the seat does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage.bystanders import without_guests
from skyscreen.stage.camera.clearance import Clearance
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array, wrap
from skyscreen.stage.set_dressing import Dressed

AISLE = 0.5
"""Metres: half the width of a stage that is only an aisle between seats."""
HEAD = 1.15
"""Metres over the floor at which a sitter's head is."""
SIDES = (20, 35, 50, 65, 80)
"""Degrees off the way a sitter faces from which it can be filmed: walls and rows leave little room in most places."""
ENOUGH = 2.6
"""Metres of free sight that are enough for any size with a shorter lens."""
APART = 0.4
"""Metres between two seats that two can take."""
WHEELED = ("car_interior",)
"""Places whose first seat is at a wheel."""
CABIN = 1.6
"""Metres across in which a lens may go, from which down nobody is shown whole: a car's inside."""
ROW = 1.0
"""Metres from the driver's seat to those behind it, at least."""
TURNED = 0.35
"""Metres that a seat counts as further for each radian by which it faces away from how the first does."""


@dataclass(frozen=True, eq=False)
class Taken:
    """One seat of the set: (2,) x, z, the height of its cushion and its yaw."""

    place: Array
    high: float
    yaw: float


def taken(order: Order, set_: Dressed, subjects: Sequence[Subject], middle: Array) -> dict[str, Taken]:
    """Seat by the id of the `place_seat` that stands for it; none where the place has none."""
    wanted = [s.id for s in subjects if s.model.facts.get("of_place")]
    free = [Taken(np.array([x, z]), y, wrap(float(np.radians(turn)))) for x, y, z, turn in set_.piece.seats]
    out: dict[str, Taken] = {}
    wheel = _at_the_wheel(order, wanted) if order.scene.place in WHEELED else None
    if wheel is not None and free:
        out[wheel] = free[0]
        # Whom he drives sits behind him: side by side one would hide the other.
        free = [one for one in free if float(np.hypot(*(one.place - free[0].place))) > ROW] or free[1:]
        wanted.remove(wheel)
    for name in wanted:
        first = next(iter(out.values()), None)
        if first is not None:
            free = [one for one in free if min(float(np.hypot(*(one.place - o.place))) for o in out.values()) > APART]
        if not free:
            break
        base = middle if first is None else first.place

        def cost(one: Taken, base: Array = base, first: Taken | None = first) -> float:
            aside = 0.0 if first is None else TURNED * abs(wrap(one.yaw - first.yaw))
            return float(np.hypot(*(one.place - base))) + aside

        out[name] = min(free, key=cost)
    return out


def _at_the_wheel(order: Order, seats: Sequence[str]) -> str | None:
    """The seat of who drives: by his trade, or by what he does."""
    things = {member.id: member.thing for member in order.cast}
    drive = {a.subject for a in order.shot.actions if a.motion == "drive"}
    return next((r.object for r in order.shot.relations if r.kind == "on" and r.object in seats
                 and (things.get(r.subject) == "driver" or r.subject in drive)), None)


def side(set_: Dressed, seat: Taken, asked: float) -> float:
    """Degrees off the way a sitter faces, nearest to the asked ones, from which the lens has room; the roomiest where
    none has enough."""
    clear = Clearance(without_guests(set_))
    head = np.array([seat.place[0], float(set_.ground(*seat.place)) + HEAD, seat.place[1]])
    sides = sorted((float(s * d) for d in SIDES for s in (1, -1)), key=lambda one: abs(one - asked))
    room = {one: _free(clear, head, seat.yaw + float(np.radians(one))) for one in sides}
    return next((one for one in sides if room[one] >= ENOUGH), max(sides, key=lambda one: room[one]))


def _free(clear: Clearance, head: Array, azimuth: float) -> float:
    """Metres from the head to the first thing, or to where the lens may not be."""
    way = np.array([np.sin(azimuth), 0.0, np.cos(azimuth)])
    reach = np.arange(0.5, 6.01, 0.25)
    ends = head + reach[:, None] * way
    bad = clear.blocked(head + 0.3 * way, ends, 0.0)
    if clear.box is not None:
        low, high = np.asarray(clear.box[0])[[0, 2]], np.asarray(clear.box[1])[[0, 2]]
        bad |= ((ends[:, [0, 2]] < low) | (ends[:, [0, 2]] > high)).any(1)
    return float(reach[int(np.argmax(bad))]) if bad.any() else float(reach[-1])


def near(order: Order, set_: Dressed) -> Order:
    """The order as an aisle between seats allows: nobody is seen from afar there, nor from the floor between seats."""
    camera = order.shot.camera
    size = "full" if camera.size in ("wide", "extreme_wide") else camera.size
    angle = "eye" if camera.angle in ("low", "ground") else camera.angle
    box = set_.piece.camera_box
    if size == "full" and box is not None and min(box[1][0] - box[0][0], box[1][2] - box[0][2]) < CABIN:
        size = "medium"
    if set_.half[1] > AISLE or (size, angle) == (camera.size, camera.angle):
        return order
    return replace(order, shot=order.shot.model_copy(
        update={"camera": camera.model_copy(update={"size": size, "angle": angle})}))


def facing(order: Order, found: Mapping[str, Taken], faces: Mapping[str, float]) -> dict[str, float]:
    """Headings with each seat and who sits on it as the place has them."""
    out = dict(faces)
    for name, seat in found.items():
        out[name] = seat.yaw
        for r in order.shot.relations:
            if r.kind == "on" and r.object == name:
                out[r.subject] = seat.yaw
    return out
