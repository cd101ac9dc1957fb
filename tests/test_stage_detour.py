"""Ways round things, and ways that stay dry."""

from __future__ import annotations

import itertools
from types import SimpleNamespace

import numpy as np
import pytest

from skyscreen.stage import detour, shores


@pytest.mark.parametrize("aside", [0.0, 0.4, -0.7, 1.5])
def test_a_way_goes_round_what_stands_in_it(aside: float) -> None:
    discs = np.array([[aside, 5.0, 1.0], [aside + 0.5, 9.0, 0.8], [30.0, 5.0, 2.0]])
    way = detour.smooth(detour.around(np.array([[0.0, 0.0], [0.0, 14.0]]), discs))
    spots = np.concatenate([np.linspace(a, b, 40) for a, b in itertools.pairwise(way)])
    gaps = np.hypot(*(spots[:, None] - discs[None, :, :2]).transpose(2, 0, 1)) - discs[:, 2]
    assert gaps.min() > -detour.ROOM, "never through it"
    assert np.allclose(way[[0, -1]], [[0, 0], [0, 14]]) and detour.length(way) < 16.5


def test_a_free_way_stays_straight_and_an_end_within_a_thing_is_kept() -> None:
    line = np.array([[0.0, 0.0], [0.0, 14.0]])
    assert np.array_equal(detour.around(line, np.array([[4.0, 7.0, 1.0]])), line)
    assert np.array_equal(detour.around(line, np.array([[0.2, 13.8, 1.0]])), line), "who goes up to a stall arrives"


def test_a_way_beside_the_sea_turns_along_the_shore() -> None:
    """Land for x < 3 that falls into the sea; the stage's axis points at the water."""
    piece = SimpleNamespace(height=lambda x, z: np.where(np.asarray(x) < 3.0, 1.0, -2.0))
    beach = SimpleNamespace(level=0.0, piece=piece, axis=np.pi / 2)
    here = np.zeros(2)
    assert shores.run(beach, here, np.pi / 2, 20.0) == pytest.approx(3.0, abs=shores.STEP)  # type: ignore[arg-type]
    turned = shores.axis(beach, here, 20.0)  # type: ignore[arg-type]
    assert shores.run(beach, here, turned, 20.0) == 20.0  # type: ignore[arg-type]
