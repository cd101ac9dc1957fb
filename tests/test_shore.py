"""The shore: travel times against closed forms, its map of real places, surf and swash on a small frame."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

import shoot_world as w
from skyscreen.nouns.shore import Shore
from skyscreen.nouns.world import DRESSING, Instance, Sky, Water, World
from skyscreen.stage.eikonal import travel
from skyscreen.stage.ocean import Ocean

GOLDEN = Path(__file__).parent / "golden" / "shore_beach.png"
TOLERANCE = 1.5
N = 160


def test_a_straight_front_takes_distance_over_speed() -> None:
    start = np.zeros((12, 40), bool)
    start[:, 0] = True
    time = travel(start, np.full((12, 40), 4.0), 2.0)
    assert np.allclose(time, np.arange(40) * 0.5, atol=1e-9)


def test_a_round_front_is_round_and_slow_water_bends_it() -> None:
    start = np.zeros((81, 81), bool)
    start[40, 40] = True
    time = travel(start, np.full((81, 81), 2.0), 1.0)
    i, j = np.mgrid[:81, :81] - 40
    away = np.hypot(i, j) / 2.0
    far = away > 5
    assert (np.abs(time - away)[far] / away[far]).max() < 0.09  # first order: worst along the diagonal, near the source
    slow = travel(start, np.where(np.arange(81)[None] > 40, 1.0, 2.0) * np.ones((81, 1)), 1.0)
    assert slow[40, 80] == pytest.approx(2 * slow[40, 0], rel=1e-6)


@pytest.mark.parametrize(("place", "there"), [("beach", True), ("lake", True), ("harbour", True), ("ocean", False)])
def test_places_have_the_shores_they_show(place: str, there: bool) -> None:
    from skyscreen.forge import sets
    from skyscreen.stage.shore import _mapped

    piece = sets.build(place, {}, seed=3)
    assert piece.water is not None
    found = _mapped(piece, (piece.stage_centre[0], piece.stage_centre[2]), piece.water.level, 6.0)
    assert (found is not None) is there
    if found is not None:
        field, slope, _ = found
        bed, seconds, exposed, _ = np.moveaxis(field[24:-24, 24:-24], -1, 0)  # the border fades into open sea
        assert np.isfinite(field).all() and 0.02 <= slope <= 0.6 and exposed.min() >= 0 and exposed.max() <= 1
        assert (seconds[bed > 0] == 0).all() and (seconds[bed < -1] > 0).all()


def slope_map(corner: tuple[float, float] = (-40.0, -40.0)) -> Shore:
    """A straight beach of one in ten along z: sea where x < 0. Long waves take 2 √(d / (g β)) over d metres of it."""
    x = np.broadcast_to((np.arange(N) + 0.5) / N * 80.0 + corner[0], (N, N))
    off = np.maximum(-x, 0.0)
    seconds = 2 * np.sqrt(off / (9.81 * 0.1))
    field = np.stack([0.1 * x, seconds, np.ones((N, N)), np.full((N, N), 60.0)], -1).astype(np.float32)
    swell = np.zeros((N, N, 4), np.float32)
    return Shore(corner, 80.0, field, swell, height=0.7, period=6.0, slope=0.1, runup=0.55)


@dataclass
class Seaside(w.Still):
    """A still whose sea moves."""

    def frames(self, first: int = 0):
        assert self.world.water is not None
        sea = Ocean(self.world.water, self.world.sky.wind, 7)
        sea.warm(0.0)
        for state in super().frames(first):
            yield replace(state, water=sea.step(state.time))


def seaside(shore: Shore | None, eye=(6.0, 3.0, 18.0), target=(-4.0, 0.0, 0.0), count: int = 60) -> Seaside:
    beach = w.plane(half=60.0, n=24, material="sand", colour=(0.55, 0.44, 0.28), rough=0.95)
    beach.position[:, 1] = 0.1 * beach.position[:, 0]
    sun = np.array([0.4, 0.7, 0.5])
    sky = Sky(tuple(sun / np.linalg.norm(sun)), (0.0, -1.0, 0.0), cloud=0.3, wind=(4.0, 1.0), seed=3)
    world = World((Instance(w.model("beach", beach), DRESSING),), sky, water=Water(shallow=3.0), stage_radius=20.0,
                  materials=("sand",), shore=shore)
    return Seaside(world, w.look_from(eye, target), np.stack([w.at()]), count)


def picture(staged: Seaside, frame: int) -> np.ndarray:
    from skyscreen.shoot import still

    return still(staged, w.order(staged), frame)


@pytest.mark.gpu
def test_golden_surf() -> None:
    import skia  # pyright: ignore[reportMissingImports]

    shown = picture(seaside(slope_map()), 40)
    if os.environ.get("SKYSCREEN_REGENERATE"):
        rgba = np.ascontiguousarray(np.dstack([shown, np.full(shown.shape[:2], 255, np.uint8)]))
        skia.Image.fromarray(rgba, colorType=skia.kRGBA_8888_ColorType).save(str(GOLDEN), skia.kPNG)
    known = skia.Image.open(str(GOLDEN)).toarray(colorType=skia.kRGBA_8888_ColorType)[..., :3]
    assert np.abs(shown.astype(int) - known.astype(int)).mean() < TOLERANCE


@pytest.mark.gpu
def test_the_run_up_comes_and_goes_and_stays_under_its_height() -> None:
    """The beach changes below the highest run-up, and above it only with the clouds."""
    high = seaside(slope_map(), eye=(30.0, 5.0, 6.0), target=(16.0, 1.6, 0.0), count=150)
    low = seaside(slope_map(), eye=(9.0, 3.0, 6.0), target=(2.0, 0.2, 0.0), count=150)
    assert np.abs(picture(high, 30)[100:].astype(int) - picture(high, 100)[100:]).mean() < 0.5  # sand over 1.4 m
    assert np.abs(picture(low, 30).astype(int) - picture(low, 100)).mean() > 2.0


@pytest.mark.gpu
def test_no_shore_in_the_picture_costs_and_changes_nothing() -> None:
    away = (slope_map((500.0, 500.0)), None)
    one, other = (picture(seaside(shore, eye=(-30.0, 4.0, 0.0), target=(-60.0, 0.0, 0.0)), 3) for shore in away)
    assert np.array_equal(one, other)
