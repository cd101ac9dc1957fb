"""The heavens of a scene: hours, seasons, weather."""

from __future__ import annotations

import itertools
import math

import pytest

from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.stage.heavens import MOODS, elevation, heavens


def scene(**facts) -> Scene:
    return Scene.model_validate({"id": "a", "place": "meadow", "shots": [Shot(id="s", duration=2)], **facts})


@pytest.mark.parametrize("season", ["spring", "summer", "autumn", "winter"])
def test_sunset_is_golden_in_every_season(season: str) -> None:
    assert 2.0 <= elevation(18.3, season) <= 6.0
    assert elevation(12, season) > 25
    assert elevation(21, season) < -15 and elevation(2, season) < -15


def test_elevation_is_continuous_over_the_day() -> None:
    hours = [k / 50 for k in range(1200)]
    steps = [abs(elevation(a, "summer") - elevation(b, "summer")) for a, b in itertools.pairwise(hours)]
    assert max(steps) < 0.4


@pytest.mark.parametrize("weather", sorted(MOODS))
@pytest.mark.parametrize("hour", [0.0, 6.5, 12.0, 18.3, 19.0, 22.0])
def test_every_weather_gives_a_sane_sky(weather: str, hour: float) -> None:
    sky, air = heavens(scene(weather=weather, hour=hour), 5)
    assert math.isclose(math.hypot(*sky.sun), 1, rel_tol=1e-6) and math.isclose(math.hypot(*sky.moon), 1, rel_tol=1e-6)
    assert 0 <= sky.cloud <= 1 and 0 <= sky.haze <= 1 and 0 <= air.rain <= 1 and 0 <= air.wet <= 1
    assert (sky.sun[1] > 0) == (5.35 < hour < 18.65)
    assert hour != 22.0 or sky.moon[1] > 0.2


def test_low_sun_stands_behind_the_subject_and_heavens_repeat() -> None:
    sky, _ = heavens(scene(hour=18.3), 5)
    assert sky.sun[2] < -0.8 and sky.sun[0] < 0
    assert heavens(scene(hour=18.3), 5)[0] == sky
    assert heavens(scene(hour=18.3), 6)[0] != sky


def test_a_storm_brings_its_wind() -> None:
    assert math.hypot(*heavens(scene(weather="storm", wind=2), 1)[0].wind) >= 13


@pytest.mark.parametrize("weather", ["overcast", "rain", "storm"])
def test_a_dull_day_stays_half_a_stop_under_a_sunny_one_and_dusk_under_both(weather: str) -> None:
    noon, grey = (heavens(scene(hour=12.0, weather=kind), 1)[0].exposure for kind in ("clear", weather))
    assert noon == 0.0
    assert 0.45 <= noon - grey <= 1.3
    dusk = heavens(scene(hour=19.0, weather="clear"), 1)[0]
    assert -1.3 < dusk.exposure < -0.5
    night = heavens(scene(hour=0.0, weather=weather), 1)[0]
    assert night.exposure == pytest.approx(0.0, abs=0.01)  # the night has a grey of its own
