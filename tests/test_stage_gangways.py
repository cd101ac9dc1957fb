"""Nobody of a company walks beside a narrow bridge."""

from __future__ import annotations

import numpy as np

from skyscreen.stage.gangways import kept_on


class Body:
    half = (0.25, 0.2)


class Bridge:
    """A deck 2.2 m wide and 15 m long along z, 1.5 m over the water on both sides."""

    half, axis, afloat, centre = (7.5, 1.1), 0.0, False, np.zeros(2)

    def ground(self, x: float, z: float) -> float:
        return 0.0 if abs(x) <= 1.5 else -1.5

    def on_water(self, x: float, z: float) -> bool:
        return abs(x) > 1.5


class Street(Bridge):
    half = (7.5, 6.0)


NAMES = [f"child-{n}" for n in range(5)]
WEDGE = {name: np.array([1.2 * (n - 2), 0.1 * n]) for n, name in enumerate(NAMES)}
"""Five abreast: the outer ones over the water."""


def test_all_are_on_the_deck_and_none_in_another() -> None:
    got = kept_on(Bridge(), WEDGE, dict.fromkeys(NAMES, Body()), NAMES)  # type: ignore[arg-type]
    spots = np.array([got[name] for name in NAMES])
    assert np.abs(spots[:, 0]).max() <= 1.1 and np.abs(spots[:, 1]).max() <= 7.5
    gaps = [np.hypot(*(a - b)) for k, a in enumerate(spots) for b in spots[k + 1:]]
    assert min(gaps) > 0.4


def test_a_broad_stage_leaves_them() -> None:
    assert kept_on(Street(), WEDGE, dict.fromkeys(NAMES, Body()), NAMES) == {}  # type: ignore[arg-type]
