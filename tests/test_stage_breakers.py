"""Seas that burst on rocks: over the water, higher in a higher sea, the same whenever a frame is made."""

from types import SimpleNamespace

import numpy as np

from skyscreen.nouns.frame import Particles
from skyscreen.stage.breakers import breakers

ROCKS = ((0.0, 0.0, 5.0), (40.0, -20.0, 3.0))
WIND = np.array([9.0, 0.0, 3.0])


def sea(high: float) -> SimpleNamespace:
    flat = SimpleNamespace(level=1.0)
    return SimpleNamespace(peak=0.7, height_significant=high, water=flat, height=lambda x, z: np.full(np.shape(x), 1.0))


def made(t: float, high: float = 2.0) -> list[Particles]:
    return breakers(ROCKS, t, 5, 1.0, WIND, sea(high))  # pyright: ignore[reportArgumentType]


def test_spray_stands_over_its_rocks_and_never_under_water() -> None:
    both = [made(t) for t in np.arange(0, 6, 0.5)]
    for k, (x, z, radius) in enumerate(ROCKS):
        points = np.concatenate([row[k].position for row in both])
        assert len(points) > 500 and points[:, 1].min() > 0.4
        assert np.median(np.hypot(points[:, 0] - x, points[:, 2] - z)) < 4 * radius


def test_a_higher_sea_throws_higher() -> None:
    times = np.arange(0, 6, 0.5)
    tops = [max(p.position[:, 1].max(initial=0) for t in times for p in made(t, high)) for high in (0.5, 4.0)]
    assert tops[1] > 3 * tops[0]


def test_it_bursts_and_falls_away() -> None:
    mass = [sum(float(p.alpha.sum()) for p in made(t)[:1]) for t in np.arange(0, 10, 0.25)]
    assert max(mass) > 4 * (min(mass) + 1)


def test_a_frame_alone_is_the_frame_in_line() -> None:
    again = made(3.0)
    for one, two in zip(made(3.0), again, strict=True):
        assert np.array_equal(one.position, two.position) and np.array_equal(one.alpha, two.alpha)
