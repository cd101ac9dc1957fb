"""A close picture of a swimmer at the surface shows what is over the water."""

import numpy as np

from skyscreen.stage.camera.framing import UNDER, Region, emerged
from skyscreen.stage.geometry import corners
from skyscreen.write import write


def _region(height: float) -> Region:
    points = np.array([0.0, height, 0.0]) + corners((-1.0,) * 3, (1.0,) * 3)[None]
    return Region(points, points, None, 2.0)


def test_what_is_under_is_raised_and_what_is_over_stays() -> None:
    low = emerged("close", _region(-3.0), 0.0).points[0, :, 1].min()
    assert abs(low + UNDER * 2.0) < 1e-9
    assert emerged("close", _region(2.0), 0.0).points[0, :, 1].min() == 1.0
    assert emerged("wide", _region(-3.0), 0.0).points[0, :, 1].min() == -4.0


def test_who_flies_without_wings_of_a_bird_flies_upright() -> None:
    play = write("A fairy flies over a castle at night.")
    assert any(a.motion == "fly_upright" for s in play.shots() for a in s.actions)
    play = write("A man floats in the pool.")
    assert any(a.motion == "float" for s in play.shots() for a in s.actions)
