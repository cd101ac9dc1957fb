"""Petals and leaves that fall from what is in bloom or in autumn: from a tree of the cast, or from a whole avenue."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from skyscreen.stage.casting import Subject

if TYPE_CHECKING:
    from skyscreen.nouns.order import Order

LIGHT = 0.3
"""Share of the air's petals where a tree in bloom merely stands there."""


@dataclass(frozen=True)
class Shed:
    """What falls."""

    colour: tuple[float, float, float]
    """Linear RGB."""
    size: tuple[float, float]
    """Metres across: a cherry's petal 12–18 mm, drawn half as large again."""
    amount: float
    """1: a shower, 170 in the box of 7 m before the camera."""


def shed(order: Order, subjects: Sequence[Subject], place: Mapping[str, Any]) -> tuple[Shed, ...]:
    """One row a kind of petal or leaf. A thing's or place's fact `sheds` is (red, green, blue, metres); a plant without
    it sheds green-brown leaves when its motion says so."""
    told = {action.subject for action in order.shot.actions if action.motion == "shed"}
    rows: dict[tuple[float, ...], float] = {}
    for subject in subjects:
        if subject.facts.get("sheds") or subject.id in told:
            row = tuple(subject.facts.get("sheds") or (0.34, 0.20, 0.05, 0.05))
            rows[row] = max(rows.get(row, 0.0), 1.0 if subject.id in told else LIGHT)
    if place.get("sheds"):
        row = tuple(place["sheds"])
        rows[row] = max(rows.get(row, 0.0), 0.5)
    return tuple(Shed((r, g, b), (0.7 * size, 1.3 * size), amount) for (r, g, b, size), amount in rows.items())
