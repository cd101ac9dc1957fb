"""What goes into the water throws it by its speed; what wades rings and splashes; what stays dry does neither."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from skyscreen.nouns.model import Model
from skyscreen.stage.entries import OUT, crossings, depth, standing
from skyscreen.stage.splashes import LASTS, Splash, thrown
from skyscreen.stage.tracks import Track

TIMES = np.arange(0, 49) / 24
NO_WIND = np.zeros(3)


def _set(level: float | None = 0.0):
    """A bank: land where x < 0, one in ten under water from there."""
    height = lambda x, z: -0.1 * np.asarray(x, float)  # noqa: E731
    return SimpleNamespace(level=level, piece=SimpleNamespace(height=height),
                           on_water=lambda x, z: level is not None and height(x, z) < level - 0.05)


def _body(kind: str = "prop"):
    ball = Model("ball", (), (-0.2, -0.2, -0.2), (0.2, 0.2, 0.2), mass=70.0)
    return SimpleNamespace(kind=kind, height=1.6, scale=1.0, model=ball)


def _track(x: np.ndarray | float, y: np.ndarray | float) -> Track:
    roots = np.repeat(np.eye(4)[None], len(TIMES), 0)
    roots[:, 0, 3], roots[:, 1, 3] = x, y
    return Track(roots)


def _found(track: Track, level: float | None = 0.0, kind: str = "prop"):
    return crossings(_set(level), {"a": _body(kind)}, {"a": track}, TIMES, [])  # pyright: ignore[reportArgumentType]


def test_a_fall_splashes_once_when_and_where_and_as_hard_as_it_goes_in() -> None:
    # its lower part, 0.1 m under its middle, meets the surface after 2.9 m
    found = _found(_track(20.0, 3.0 - 0.5 * 9.81 * TIMES**2))
    assert [c.kind for c in found] == ["splash"]
    when = np.sqrt(2 * 2.9 / 9.81)
    assert found[0].time == pytest.approx(when, abs=0.01)
    assert found[0].point == pytest.approx((20.0, 0.0, 0.0), abs=1e-6)
    assert found[0].impulse / found[0].mass == pytest.approx(9.81 * when, rel=0.03)


def test_what_comes_out_throws_half_and_what_drifts_or_falls_on_land_nothing() -> None:
    out = _found(_track(20.0, -2.0 + 4.0 * TIMES))
    assert len(out) == 1 and out[0].impulse / out[0].mass == pytest.approx(4.0 * OUT, rel=0.01)
    assert not _found(_track(20.0, 0.3 * np.sin(2 * TIMES)))
    assert not _found(_track(-20.0, 3.0 - 3.0 * TIMES))
    assert not _found(_track(20.0, 3.0 - 3.0 * TIMES), level=None)
    assert not _found(_track(20.0, 3.0 - 3.0 * TIMES), kind="vessel")


def test_legs_in_the_shallows_send_out_rings_and_on_the_bank_none() -> None:
    set_, walker = _set(), _body("person")
    rings = standing(set_, walker, _track(5.0, -0.5), TIMES)  # pyright: ignore[reportArgumentType]
    assert len(rings) >= 2 and all(point == (5.0, 0.0, 0.0) for _, point, _ in rings)
    assert not standing(set_, walker, _track(-5.0, 0.5), TIMES)  # pyright: ignore[reportArgumentType]
    assert depth(set_, 5.0, 0.0) == pytest.approx(0.5) and depth(set_, -5.0, 0.0) == 0.0  # pyright: ignore[reportArgumentType]


def test_a_splash_rises_by_its_speed_and_falls_back() -> None:
    def top(strength: float, age: float) -> float:
        rows = thrown([Splash(0.0, (0.0, 0.0, 0.0), strength)], age, 1, 1.0, NO_WIND)
        drops = [p.position[:, 1] for p in rows if p.kind == "splash" and len(p.size)]
        return float(np.concatenate(drops).max()) if drops else 0.0

    # with drag 0.5 1/s nothing goes higher than v² / 2g
    highest = [max(top(v, age) for age in np.arange(0.05, 2.0, 0.05)) for v in (1.0, 3.0, 6.0)]
    assert highest[0] < highest[1] < highest[2]
    assert all(0.3 * v * v / 19.62 < h <= v * v / 19.62 for v, h in zip((1.0, 3.0, 6.0), highest, strict=True))
    assert top(6.0, LASTS) == 0.0
