"""Rooms know the weather outside."""

from __future__ import annotations

import pytest

from skyscreen.forge import daylight, sets
from skyscreen.forge.sets import SetPiece


def windows(room: SetPiece) -> float:
    return sum(sum(lamp.colour) for lamp in room.lights if lamp.kind == "window")


def materials(room: SetPiece) -> set[str]:
    return {part.material for one in room.dressing for part in one.model.lods[0].parts}


@pytest.mark.parametrize("place", ["living_room", "cafe"])
def test_a_rainy_day_is_dimmer_and_rain_falls_before_the_panes(place: str) -> None:
    clear, rain = (sets.build(place, weather=weather) for weather in ("clear", "rain"))
    assert 0.3 < windows(rain) / windows(clear) < 0.45  # the share, and a cooler colour
    assert "streaks" in materials(rain) and not {"streaks", "flakes"} & materials(clear)


def test_snow_falls_in_flakes() -> None:
    assert "flakes" in materials(sets.build("living_room", weather="snow"))


def test_a_dull_sky_keeps_the_brightness_of_the_hour() -> None:
    night = ((0.05, 0.09, 0.3), (0.16, 0.24, 0.5))
    top, low = daylight.sky("rain", night)
    assert max(low) < 0.5 and max(top) - min(top) < 0.1  # grey, and no lighter than the night was
    assert daylight.sky("cloudy", night) == night
