"""The sea: statistics, repeatability, buoyancy."""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.world import Water
from skyscreen.stage.ocean import Ocean

SEA = Ocean(Water(), (14.0, -4.0), 3)


def test_significant_height_is_what_was_asked() -> None:
    state = Ocean(Water(), (14.0, -4.0), 3).step(2.0)
    spread = sum(float((h.astype(np.float64) ** 2).mean()) for h in state.displacement[..., 1])
    assert abs(4 * np.sqrt(spread) / SEA.height_significant - 1) < 0.12


def test_crests_are_squeezed_and_troughs_stretched() -> None:
    state = Ocean(Water(), (14.0, -4.0), 3).step(0.0)
    height, jacobian = state.displacement[0, ..., 1], state.slope[0, ..., 2]
    assert np.corrcoef(height.ravel(), jacobian.ravel())[0, 1] < -0.5


def test_slopes_are_derivatives_of_height() -> None:
    sea = Ocean(Water(), (8.0, 0.0), 3)
    sea.step(1.0)
    x, z = np.meshgrid(np.linspace(-40, 40, 21), np.linspace(-30, 30, 21))
    step = 0.6
    numeric = (sea.height(x + step, z) - sea.height(x - step, z)) / (2 * step)
    assert np.corrcoef(numeric.ravel(), sea.slope(x, z)[..., 0].ravel())[0, 1] > 0.93


def test_height_inverts_the_sideways_motion() -> None:
    sea = Ocean(Water(level=2.0), (14.0, -4.0), 3)
    sea.step(0.5)
    x = np.linspace(-60, 60, 40)
    (qx, qz), moved = sea._source(x, x * 0.3)
    error = np.hypot(qx + moved[..., 0] - x, qz + moved[..., 2] - x * 0.3)
    assert np.percentile(error, 90) < 0.04 and error.max() < 0.3
    assert np.allclose(sea.height(x, x * 0.3), moved[..., 1] + 2.0)


def test_a_shot_alone_equals_the_shot_in_line() -> None:
    def run() -> np.ndarray:
        sea = Ocean(Water(), (14.0, -4.0), 3)
        sea.warm(-0.5)
        for k in range(5):
            state = sea.step(-0.5 + k / 24)
        return state.displacement  # pyright: ignore[reportPossiblyUnboundVariable]

    first, second = run(), run()
    assert np.array_equal(first, second) and first[..., 3].max() > 0.5


def test_foam_grows_with_wind_and_ponds_have_none() -> None:
    def white(speed: float, calm: bool = False) -> float:
        sea = Ocean(Water(calm=calm), (speed, 0.0), 3)
        sea.warm(0.0)
        return float((sea.step(0.0).displacement[0, ..., 3] > 0.3).mean())

    assert white(16) > white(9) > white(5) >= 0
    assert white(16, calm=True) == 0


def test_a_pond_ripples_by_centimetres() -> None:
    sea = Ocean(Water(calm=True), (3.0, 0.0), 3)
    sea.step(0.0)
    high = sea.height(*np.meshgrid(np.linspace(-5, 5, 50), np.linspace(-5, 5, 50)))
    assert 0.002 < high.std() < 0.03
