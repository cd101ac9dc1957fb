"""Snow that settles during a shot: how it grows and slides off, and where it is drawn."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

import shoot_world as w
from skyscreen.nouns.world import Air
from skyscreen.stage.settling import FOUND, HOURLY, LAIN, LEFT, RATE, Settling
from skyscreen.stage.tracks import Clock, Track

CLOCK = Clock(1 / 24, 0, 240)
STILL = np.repeat(np.eye(4)[None], 241, 0)


def _order(until: float | None = None):
    return SimpleNamespace(shot=SimpleNamespace(until=until), scene=SimpleNamespace(hour=10.0))


def _grown(track: Track, snow: float = 1.0, until: float | None = None) -> np.ndarray:
    found = Settling(_order(until), snow, [track], 3, CLOCK)  # pyright: ignore[reportArgumentType]
    rows = [found.at(k) for k in (1, 240)]
    assert all(row is not None and row.shape == (3,) for row in rows)
    return np.array(rows)


def test_snow_grows_on_the_place_by_the_clock_and_faster_where_hours_run() -> None:
    first, last = _grown(Track(STILL))
    seconds = CLOCK.times[240] - CLOCK.times[1]
    assert first[2] == pytest.approx(LAIN) and last[2] == pytest.approx(LAIN + RATE * seconds)
    assert last[0] == last[2]  # a thing that never moves carries what the place does
    hours = _grown(Track(STILL), until=10.5)[1]
    assert hours[2] == pytest.approx(min(1.0, LAIN + RATE * seconds + HOURLY * 0.5 * seconds / (10.0 - 0.0)), abs=0.01)


def test_it_lies_on_who_stands_and_slides_off_who_runs() -> None:
    joints = np.zeros((241, 1, 4, 4))
    stands = _grown(Track(STILL, joints))
    assert stands[0, 0] == pytest.approx(FOUND, abs=0.01) and stands[1, 0] > FOUND + 0.15
    run = STILL.copy()
    run[120:, 2, 3] = 4.0 * np.arange(121) / 24
    ran = _grown(Track(run, joints))
    assert ran[1, 0] < LEFT + 0.03
    dry = Settling(_order(), 0.0, [Track(run, joints)], 3, CLOCK)  # pyright: ignore[reportArgumentType]
    assert dry.at(5) is None


@pytest.mark.gpu
def test_it_is_drawn_on_what_looks_up() -> None:
    from skyscreen.shoot import still

    class Snowed(w.Still):
        deep = 0.0

        def frames(self, first: int = 0):
            for state in super().frames(first):
                yield replace(state, settled=np.full(3, self.deep, np.float32))

    staged = w.yard(levels=1)
    pictures = []
    for deep in (0.0, 0.9):
        snowed = Snowed(replace(staged.world, air=Air(snow=0.5)), staged.view, staged.transforms)
        snowed.deep = deep
        pictures.append(still(snowed, w.order(snowed), 0).astype(float))
    bare, white = pictures
    red = (bare[..., 0] > 1.6 * bare[..., 2]) & (np.arange(320) < 160)  # the ball
    rows = np.flatnonzero(red.any(1))
    top, foot = red & (np.arange(180)[:, None] < rows[0] + 14), red & (np.arange(180)[:, None] > rows[-1] - 14)
    blue = (white - bare)[..., 2]
    assert blue[top].mean() > 60 and abs(blue[foot].mean()) < 0.25 * blue[top].mean()  # the meter sees the white too
