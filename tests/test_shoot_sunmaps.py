"""Where the sun's shadow maps lie."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from skyscreen.nouns.frame import View
from skyscreen.shoot.sunmaps import ABOUT, SEEN, SunMaps

TOWARD = np.array([0.0, 0.3, 0.954])


def world(radius: float, indoor: bool = False) -> Any:
    return SimpleNamespace(indoor=indoor, stage_radius=radius, stage_centre=(0.0, 0.0, 0.0), ground_level=0.0)


def view(focus: float, at: float = 0.0) -> View:
    across, up, ahead = np.eye(3, dtype=np.float32)
    return View(np.array([at, 1.0, 0.0], np.float32), across, up, -ahead, 50.0, focus)


def reach(maps: SunMaps, k: int) -> float:
    return 1 / float(np.linalg.norm(maps.matrices[k][0, :3]))


def test_a_wide_picture_has_the_maps_of_its_stage() -> None:
    maps = SunMaps(world(40.0), 1024)
    assert maps.aim(TOWARD, view(60.0))
    assert (reach(maps, 0), reach(maps, 1)) == pytest.approx((60.0, 300.0))


def test_a_close_picture_has_a_close_map_about_what_it_looks_at() -> None:
    maps = SunMaps(world(40.0), 1024)
    maps.aim(TOWARD, view(5.0))
    assert reach(maps, 0) == pytest.approx(SEEN * 5.0 * 18 / 50 + ABOUT)
    assert np.abs(maps.matrices[0][:2] @ [0.0, 1.0, -5.0, 1.0]).max() < 0.01  # within a few texels of the middle


def test_it_is_laid_again_only_when_the_picture_has_gone_on() -> None:
    maps = SunMaps(world(40.0), 1024)
    assert maps.aim(TOWARD, view(5.0))
    assert not maps.aim(TOWARD, view(5.0, at=1.0))
    assert not maps.aim(TOWARD, view(5.5))
    before = maps.matrices[0].copy()
    assert maps.aim(TOWARD, view(5.0, at=3.0))
    step = 2 * maps.radius / maps.size
    moved = (maps.matrices[0] - before)[:2, 3] * maps.radius / step
    assert moved == pytest.approx(np.round(moved), abs=1e-6)  # whole texels: edges of shadows stand still


def test_what_throws_shadow_from_afar_still_does() -> None:
    maps = SunMaps(world(40.0), 1024)
    maps.aim(TOWARD, view(5.0))
    tower = np.array([0.0, 1.0, -5.0]) + 200.0 * TOWARD
    assert 0 <= float(maps.matrices[0][2] @ [*tower, 1.0]) < 1


def test_rooms_keep_one_pair() -> None:
    maps = SunMaps(world(6.0, indoor=True), 1024)
    maps.aim(TOWARD, view(1.0))
    assert not maps.aim(TOWARD, view(4.0, at=9.0))
