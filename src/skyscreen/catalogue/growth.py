"""How tall children are at their age."""

from __future__ import annotations

from itertools import pairwise

GROWTH = (
    (1.0, 0.75), (2.0, 0.87), (3.0, 0.96), (4.0, 1.03), (6.0, 1.16), (8.0, 1.28), (10.0, 1.38), (12.0, 1.50),
    (14.0, 1.61),
)  # fmt: skip
"""Years and metres (WHO growth standards, medians of both sexes)."""


def stature(age: float) -> float:
    """Metres of a child; 0 for whoever is grown."""
    if age > GROWTH[-1][0]:
        return 0.0
    for (a, low), (b, high) in pairwise(GROWTH):
        if age <= b:
            return low + (high - low) * max(age - a, 0.0) / (b - a)
    return GROWTH[-1][1]
