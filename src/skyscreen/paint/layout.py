"""What is said of a painter before it starts: how it fits on the card, and how long it will take."""

from __future__ import annotations

from typing import Any

from skyscreen.core.errors import Missing
from skyscreen.paint import card, diffusion, speeds
from skyscreen.paint.fitting import Plan
from skyscreen.paint.protocol import Painter
from skyscreen.paint.shot import size_for

HD = (1920, 1080)


def planned(painter: Painter, width: int, height: int) -> Plan | None:
    """The layout of a painter's longest window for a film of this size; None where nothing is laid out here.

    Raises:
        Missing: the card has too little memory.
    """
    if not isinstance(painter, diffusion.Diffused):
        return None
    wide, high = size_for(painter.limits, width, height)
    return painter.plan(painter.limits.count(painter.limits.longest), wide, high, painter.limits.references)


def told(painter: Painter) -> dict[str, Any]:
    """`plan` and `minute` of a painter through diffusers on this machine's card, in words; {} of others."""
    if not isinstance(painter, diffusion.Diffused) or diffusion.absent():
        return {}
    name, _ = card.card()
    if not name:
        return {"plan": "no GPU that torch can use", "minute": ""}
    try:
        plan = planned(painter, *HD)
    except Missing as error:
        return {"plan": error.rule, "minute": ""}
    return {"plan": plan.text() if plan else "", "minute": speeds.told(painter.limits, name, painter.steps)}
