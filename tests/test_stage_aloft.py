"""What flies: over the country at its own height, down in a stoop, on its line."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.forge.line import line
from skyscreen.stage.airway import SIGHT, airway
from skyscreen.stage.bodies.path import Track
from skyscreen.stage.performer import Beat
from skyscreen.stage.tether import between


def _way(*points: tuple[float, float], motion: str = "fly", climb: tuple[float, float] = (0.0, 0.0)) -> Beat:
    return Beat(motion, -1.0, 5.0, np.array(points, np.float32), 0.0, 8.0, climb=climb)


def test_a_cliff_lifts_no_bird_at_once() -> None:
    def cliff(x, z):
        return np.where(np.asarray(z) > 0, 30.0, 0.0).astype(np.float32)

    level = airway(cliff, [_way((0.0, -60.0), (0.0, 60.0))])
    z = np.arange(-60.0, 60.0, 1.0, dtype=np.float32)
    high = level(np.zeros_like(z), z)
    assert np.abs(np.diff(high)).max() < 3.0  # the cliff itself goes up 30 m in one
    assert high[z > 2].min() > 29.0  # it is over the edge before it comes to it
    assert high[z < -2.5 * SIGHT].max() < 1.0


def test_a_bird_on_the_spot_keeps_its_ground() -> None:
    def ground(x, z):
        return np.asarray(x, np.float32) * 0 + 4.0

    assert airway(ground, [_way((1.0, 2.0))]) is ground


def test_a_swoop_is_seen_to_fall() -> None:
    track = Track([_way((0.0, 0.0), (0.0, 40.0), motion="swoop", climb=(0.0, -15.0))])
    at = [float(track.at(track.height, t)) for t in (0.0, 1.5, 4.0)]
    assert at[0] == pytest.approx(0.0, abs=0.2) and at[2] == pytest.approx(-15.0, abs=0.2)
    assert -14.0 < at[1] < -2.0


def test_a_line_goes_from_end_to_end() -> None:
    start, end = np.array([[0.0, 1.0, 0.0]]), np.array([[3.0, 5.0, 1.0]])
    root = between(start, end)[0]
    ends = np.array([[0, 0, 0, 1], [0, 0, 1, 1], [0, -1, 0.5, 1]]) @ root.T
    assert ends[0, :3] == pytest.approx(start[0]) and ends[1, :3] == pytest.approx(end[0])
    assert ends[2, 1] < 3.0 - 1.0  # its slack hangs down
    assert float(line().high[2]) == pytest.approx(1.0, abs=0.01)
