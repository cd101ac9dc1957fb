"""What breaks: one rule for the writer, who tells what is left of it, and for the stage, where it happens."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

STRENGTH = {"food": 0.6, "prop": 2.0, "light": 2.0, "furniture": 4.0}
"""J/kg by kind: a glass on stone bears a fall of 20 cm (g·h), an egg of 6 cm, a window of 40 cm. The order of the drop
heights at which tableware is tested; the spread between makes is a factor of two."""
TALLEST = 2.2
"""Metres: what is larger is a building part, not a thing that shatters."""


def strength(facts: Mapping[str, Any], height: float) -> float:
    """J/kg that a thing bears; infinite for what is not brittle.

    Args:
        facts: of its catalogue entry; `brittle` decides where it is said.
        height: metres.
    """
    kind = str(facts.get("kind", "prop"))
    usual = facts.get("sound") == "glass" and kind in STRENGTH and height < TALLEST
    return STRENGTH.get(kind, 2.0) if facts.get("brittle", usual) else math.inf
