"""The sky: numbers that a photographer would expect, and the baked picture."""

from __future__ import annotations

import math

import numpy as np
import pytest

from skyscreen.nouns.frame import View
from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.shoot.atmosphere import SUN, Atmosphere, aerosol_of
from skyscreen.stage.heavens import heavens


def test_noon_is_blue_and_the_low_sun_is_red() -> None:
    air = Atmosphere(aerosol_of(0.25))
    zenith = SUN * air.sky(math.sin(math.radians(60)))[0][-1, 0]
    assert zenith[2] > 1.8 * zenith[0] and 0.05 < zenith[1] < 0.6
    low, high = air.transmittance(0.0, 0.06), air.transmittance(0.0, 0.9)
    assert low[0] > 4 * low[2] and high[2] > 0.5


def test_light_falls_by_a_hundred_from_sunset_to_the_end_of_dusk() -> None:
    air = Atmosphere(aerosol_of(0.25))
    sunset, dusk = (float(air.sky(math.sin(math.radians(h)))[0].mean()) for h in (0.0, -8.0))
    assert 20 < sunset / dusk < 20000


@pytest.mark.gpu
@pytest.mark.parametrize(("hour", "weather"), [(18.3, "storm"), (12.0, "clear"), (23.0, "clear"), (15.0, "overcast")])
def test_a_baked_sky_lights_the_scene(hour: float, weather: str) -> None:
    import wgpu

    from skyscreen.shoot.sky import SkyDome

    device = wgpu.gpu.request_adapter_sync().request_device_sync(required_features=["float32-filterable"])
    scene = Scene(id="a", place="x", hour=hour, weather=weather, shots=[Shot(id="s", duration=4)])  # pyright: ignore
    dome = SkyDome(device, *heavens(scene, 1), draft=True)
    light = dome.light
    for colour in (light.zenith, light.toward, light.away, light.below, light.fog_toward, light.fog_away):
        assert np.isfinite(colour).all() and (colour > 0).all()
    warm = light.key[0] / max(1e-9, light.key[2])
    assert (light.night > 0.9) == (hour == 23.0)
    assert hour != 18.3 or warm > 3
    assert hour != 12.0 or (warm < 1.6 and light.key[0] > 4)
    assert hour != 15.0 or light.key[0] < light.zenith[0]
    view = View(eye=np.zeros(3, np.float32), right=np.array([1, 0, 0], np.float32), up=np.array([0, 1, 0], np.float32),
                forward=np.array([0, 0, -1], np.float32), lens=35)
    assert dome.follow(view, 64, 36, 0.0) and not dome.follow(view, 64, 36, 1.0)
