"""Lens and camera algebra of the stage."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.nouns.screenplay import Move
from skyscreen.stage.camera import lens
from skyscreen.stage.camera.moves import path, shake
from skyscreen.stage.geometry import ease, quaternion, rotation, smooth, turn


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920), (1000, 1000), (2560, 1080)])
def test_the_wider_side_keeps_36_mm(width: int, height: int) -> None:
    size = lens.frame(35.0, width, height)
    assert max(size.x, size.y) == pytest.approx(18 / 35)
    assert size.x / size.y == pytest.approx(width / height)


@pytest.mark.parametrize("at", [(0.0, 0.0), (0.3, -0.2), (-0.6, 0.5)])
def test_aim_puts_the_target_where_it_is_asked(at: tuple[float, float]) -> None:
    size = lens.frame(50.0, 1920, 1080)
    eye, target = np.array([3.0, 2.0, 5.0]), np.array([-1.0, 0.5, -4.0])
    right, up, ahead = lens.basis(*lens.aim(eye, target, at, size))
    picture, depth = lens.project(target[None], eye, right, up, ahead, size)
    assert picture[0] == pytest.approx(at, abs=1e-5)
    assert depth[0] > 0
    assert right[1] == 0.0  # the horizon is level


def test_right_is_on_the_right() -> None:
    right, up, ahead = lens.basis(np.pi, 0.0)  # looking along −Z
    assert ahead == pytest.approx([0, 0, -1], abs=1e-12)
    assert right == pytest.approx([1, 0, 0], abs=1e-12)
    assert up == pytest.approx([0, 1, 0], abs=1e-12)


def test_small_subjects_close_the_stop() -> None:
    assert lens.stop(35, 5.0, 0.3, 2.8) == 2.8
    assert lens.stop(85, 0.5, 0.08, 2.8) > 8


def test_curves() -> None:
    assert float(ease(0)) == 0 and float(ease(1)) == pytest.approx(1)
    line = np.linspace(0, 9, 10)[:, None] * np.ones((1, 3))
    assert smooth(line, 2.0) == pytest.approx(line, abs=1e-9)  # steady travel stays steady
    assert (np.diff(path("push_in", 50).distance) < 0).all()
    assert (np.diff(path("pan_left", 50).x) > 0).all()
    assert np.abs(shake(np.linspace(0, 5, 100), 0.4, 1)).max() < np.radians(0.45)


def test_quaternions_round_trip() -> None:
    for yaw in (0.3, 2.0, -2.9):
        m = np.eye(4)
        m[:3, :3] = turn(yaw) @ np.array([[1, 0, 0], [0, 0, -1], [0, 1, 0]]) * 1.7
        assert rotation(quaternion(m)) == pytest.approx(m[:3, :3] / 1.7, abs=1e-9)


@pytest.mark.parametrize("move", ["push_in", "pull_out", "follow", "handheld", "aerial", "crane_up", "truck_left",
                                  "orbit_right"])
def test_a_move_shows_depth(move: Move) -> None:
    curves = path(move, 120)
    # The lens goes sideways by a fifth of its distance and more: a change of size alone shows no depth.
    aside = np.ptp(curves.azimuth) + np.ptp(curves.shift)
    assert aside > 0.2
    # It is under way at the first frame and a quarter of the way through a strip's half.
    way = curves.azimuth + curves.shift
    assert abs(way[30] - way[0]) > 0.15 * aside


def test_a_locked_camera_stays() -> None:
    curves = path("static", 120)
    assert np.ptp(curves.azimuth) == 0 and np.ptp(curves.shift) == 0 and np.ptp(curves.distance) < 0.02


def test_a_short_shot_keeps_the_pace() -> None:
    short, long = (path("orbit_left", 60, seconds=t).azimuth for t in (2.5, 5.0))
    assert np.ptp(short) == pytest.approx(np.ptp(long) / 2)
