"""Particles: repeatable, continuous, where they should be."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from skyscreen.nouns.frame import View
from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.nouns.world import Water
from skyscreen.stage.heavens import heavens
from skyscreen.stage.ocean import Ocean
from skyscreen.stage.shedding import Shed
from skyscreen.stage.weather import Source, Splash, Weather, _fine

VIEW = View(eye=np.array([0, 2, 8], np.float32), right=np.array([1, 0, 0], np.float32),
            up=np.array([0, 1, 0], np.float32), forward=np.array([0, 0, -1], np.float32), lens=35)


def weather(word: str, **more) -> Weather:
    scene = Scene(id="a", place="x", weather=word, wind=6, shots=[Shot(id="s", duration=4)])  # pyright: ignore
    sky, air = heavens(scene, 1)
    return Weather(SimpleNamespace(scene=scene, draft=False), sky, air, 7, **more)  # pyright: ignore


@pytest.mark.parametrize(("word", "kind"), [("rain", "rain"), ("snow", "snow"), ("blizzard", "snow"), ("dust", "dust")])
def test_each_weather_has_its_particles(word: str, kind: str) -> None:
    made = [p for p in weather(word).particles(1.0, VIEW) if p.kind == kind]
    assert sum(len(p.size) for p in made) > 300
    for p in made:
        assert np.isfinite(p.position).all() and (p.alpha >= 0).all() and (p.alpha <= 1).all() and (p.size > 0).all()


def test_any_frame_alone_equals_the_frame_in_line() -> None:
    line = weather("rain")
    for k in range(4):
        inline = line.particles(k / 24, VIEW)
    alone = weather("rain").particles(3 / 24, VIEW)
    for a, b in zip(inline, alone, strict=True):  # pyright: ignore[reportPossiblyUnboundVariable]
        assert np.array_equal(a.position, b.position) and np.array_equal(a.alpha, b.alpha)


def test_snow_moves_by_its_velocity() -> None:
    fall, step = weather("snow"), 1e-3
    box = fall._box("snow", 2.0, VIEW, 300, 20.0, 1.2, (0.01, 0.02), 1.0, sway=0.3)
    later = fall._box("snow", 2.0 + step, VIEW, 300, 20.0, 1.2, (0.01, 0.02), 1.0, sway=0.3)
    if len(box.size) == len(later.size):
        moved = (later.position - box.position) / step
        near = np.abs(moved - box.velocity).max(1)
        assert np.median(near) < 0.05


def test_spray_of_a_ship_springs_at_its_bow() -> None:
    sea = Ocean(Water(), (14.0, 0.0), 3)
    sea.warm(0.0)
    hull = np.array([[0, -20, 0, 1, 38, 9, 5, 3]], np.float32)
    storm = weather("storm")
    for k in range(3):
        sea.step(k / 24)
        made = [p for p in storm.particles(k / 24 + 1.0, VIEW, hull, sea) if p.kind == "spray"]
    bow = made[0]  # pyright: ignore[reportPossiblyUnboundVariable]
    strong = bow.position[bow.alpha > 0.3]
    assert len(strong) > 50 and abs(float(np.median(strong[:, 2])) - (-20 + 0.4 * 38)) < 8


def test_embers_glow_and_splashes_end() -> None:
    fire = weather("clear", sources=[Source("ember", (0, 1, 0)), Source("smoke", (0, 1, 0))])
    kinds = {p.kind: p for p in fire.particles(3.0, VIEW, splashes=[Splash(2.9, (0, 0, 0), 3.0)])}
    assert kinds["ember"].emission > 5 and len(kinds["smoke"].size) > 20 and len(kinds["splash"].size) > 50
    assert "splash" not in {p.kind for p in fire.particles(9.0, VIEW, splashes=[Splash(2.9, (0, 0, 0), 3.0)])}


def test_smoke_of_a_moving_engine_lies_behind_it() -> None:
    times = np.linspace(0, 4, 49)
    path = np.stack([np.zeros(49), np.full(49, 4.0), 15.0 * times], -1)
    engine = weather("clear", sources=[Source("smoke", (0, 4, 30), 2.0, times, path)])
    smoke = next(p for p in engine.particles(4.0, VIEW) if p.kind == "smoke")
    young = smoke.position[np.argsort(smoke.size)[:20]]
    assert np.abs(young[:, 2] - 60).max() < 8 and np.percentile(smoke.position[:, 2], 10) < 0


def test_fire_rises_narrows_and_cools() -> None:
    fire = weather("clear", sources=[Source("fire", (0, 0.2, 0), 0.5)])
    made = {p.kind: p for p in fire.particles(2.0, VIEW)}
    flames = made["fire"]
    assert flames.heat is not None and flames.seed is not None and "ember" in made
    low, high = flames.position[:, 1] < 0.4, flames.position[:, 1] > 0.9
    assert flames.heat[low].mean() > 0.6 > flames.heat[high].mean()
    wide = np.hypot(flames.position[:, 0], flames.position[:, 2])
    assert wide[high].std() < wide[low].std() + 0.1


def test_dust_comes_with_speed_and_takes_the_ground_s_colour() -> None:
    times = np.linspace(0, 4, 49)

    def dust(speed: float) -> float:
        path = np.stack([speed * times, np.zeros(49), np.zeros(49)], -1)
        source = Source("dust", (0, 0, 0), 1.8, times, path, (0.62, 0.50, 0.35))
        made = [p for p in weather("clear", sources=[source]).particles(4.0, VIEW) if p.colour[0] == 0.62]
        return float(sum(p.alpha.sum() for p in made))

    assert dust(1.0) == 0 and dust(10.0) > 2 * dust(3.0) > 0


def test_a_shell_bursts_over_its_mortar_and_its_stars_fall() -> None:
    from skyscreen.stage.fireworks import flashes, shells, sparks

    root, calm = (3.0, 1.0, -8.0), np.zeros(3)
    shell = shells(root, 5, 10.0)[-1]
    assert 20 < shell.point[1] < 50 and np.hypot(shell.point[0] - 3, shell.point[2] + 8) < 25
    spread = []
    for age in (0.3, 0.9, 1.5):
        stars = max(sparks(shell, 5, shell.burst + age, calm), key=lambda made: len(made.size))
        off = stars.position - shell.point
        spread.append((np.linalg.norm(off, axis=1).max(), off[:, 1].mean()))
        assert stars.emission > 1 and np.isfinite(stars.position).all()
    assert spread[0][0] < spread[1][0] < spread[2][0] and spread[2][1] < spread[0][1] - 1
    lit = [sum(max(lamp.colour) for lamp in flashes(root, 5, shell.burst + age)) for age in (0.01, 1.4)]
    assert lit[0] > lit[1]


def test_what_trees_shed_is_in_the_air_and_not_in_the_rain() -> None:
    petals = Shed((0.9, 0.5, 0.6), (0.012, 0.024), 1.0)
    made = [p for p in weather("clear", sheds=(petals,)).particles(1.0, VIEW) if p.colour == petals.colour]
    assert sum(len(p.size) for p in made) > 200 and {p.kind for p in made} == {"leaf"}
    assert not [p for p in weather("rain", sheds=(petals,)).particles(1.0, VIEW) if p.colour == petals.colour]


def test_motes_before_a_face_are_specks_and_in_a_room_what_they_were() -> None:
    eye = np.zeros(3, np.float32)
    room = View(eye, eye, eye, eye, lens=35.0, focus=5.0, f_number=4.0, near=0.05)
    assert _fine(room) == 1.0
    assert _fine(replace(room, lens=85.0, focus=1.5)) < 0.3
