"""Sun, moon, cloud and air of a scene from its hour, season, weather and wind.

A film's sun, not an astronomer's. The day is 13.3 h long in every season (5.35 h to 18.65 h solar time) and only its
height changes, so that 18.3 h is golden everywhere: about 4° above the horizon.

Azimuth convention. Subjects face +Z and a camera that sees them from the front looks towards −Z. Azimuth is measured
from −Z towards +X. A low sun stands 26° beside −Z (evening: left, morning: right), so it is in the picture's outer
third and lights subjects from behind: rims, glowing sails, glitter on the sea. As it rises it walks round to the
camera's side, to 128° at noon: a three-quarter key light on faces. The moon stands on the other side, 34° beside −Z.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from skyscreen.core.seeds import stream
from skyscreen.nouns.screenplay import Scene
from skyscreen.nouns.world import Air, Sky

HALF_DAY = 6.65
"""Hours from noon to sunset."""
NOON = {"spring": 55.0, "summer": 68.0, "autumn": 49.0, "winter": 30.0}
"""Height of the noon sun in degrees (latitude 45°, rounded to what looks right)."""
LOW = 46.0
"""The arc's height near sunrise and sunset in any season, degrees: a film holds the golden hour."""


@dataclass(frozen=True, slots=True)
class Mood:
    """What a word of weather means."""

    cloud: float
    haze: float
    fog: float = 0.0
    fog_height: float = 12.0
    rain: float = 0.0
    snow: float = 0.0
    wet: float = 0.0
    gale: float = 0.0
    """Least mean wind, m/s: a storm without wind is not one."""
    exposure: float = 0.0
    """Stops over the meter by day, which alone would bring every weather to one brightness. A closed deck takes 1.3
    stops from the light of noon and a print keeps half of that (wet ground is dark as it is); what is white gets
    half a stop back, or it would come out grey."""


MOODS = {
    "clear": Mood(0.24, 0.22),
    "cloudy": Mood(0.55, 0.28, exposure=-0.25),
    "overcast": Mood(0.97, 0.40, fog=0.0006, fog_height=60.0, exposure=-0.55),
    "after_rain": Mood(0.50, 0.30, fog=0.0008, fog_height=20.0, wet=0.85, exposure=-0.2),
    "rain": Mood(0.94, 0.50, fog=0.0028, fog_height=40.0, rain=0.7, wet=0.9, exposure=-0.5),
    "storm": Mood(0.96, 0.34, fog=0.0005, fog_height=30.0, rain=0.45, wet=0.8, gale=13.0, exposure=-0.6),
    "snow": Mood(0.90, 0.40, fog=0.0024, fog_height=45.0, snow=0.55, wet=0.05, exposure=-0.35),
    "blizzard": Mood(1.00, 0.60, fog=0.0150, fog_height=60.0, snow=1.0, gale=11.0, exposure=0.0),
    "haze": Mood(0.20, 0.60, fog=0.0034, fog_height=24.0),
    "mist": Mood(0.34, 0.62, fog=0.0095, fog_height=17.0, exposure=0.0),
    "fog": Mood(0.42, 0.80, fog=0.0132, fog_height=26.0, wet=0.25, exposure=-0.35),
    "dust": Mood(0.30, 0.95, fog=0.0140, fog_height=30.0, gale=8.0, exposure=-0.3),
}
OPENS = {"storm": 0.40, "cloudy": 0.22, "after_rain": 0.22, "rain": 0.22}
"""Cover that a low sun takes off: at noon a storm's deck is closed, or wet hills would shine like snow under it."""


DUSK = 1.2
"""Stops that dusk stays under the day: the meter would take the six by which it is darker for nothing."""


def elevation(hour: float, season: str) -> float:
    """Height of the sun's centre over the horizon in degrees: a cosine arc by day, a sine arc down to −45° by night."""
    from_noon = abs((hour - 12.0 + 12.0) % 24.0 - 12.0)
    if from_noon <= HALF_DAY:
        share = math.cos(0.5 * math.pi * from_noon / HALF_DAY)
        return share * (NOON[season] * share + LOW * (1.0 - share))
    return -45.0 * math.sin(0.5 * math.pi * (from_noon - HALF_DAY) / (12.0 - HALF_DAY))


def direction(height: float, azimuth: float) -> tuple[float, float, float]:
    """Unit vector at `height` degrees over the horizon and `azimuth` degrees from −Z towards +X."""
    a, h = math.radians(azimuth), math.radians(height)
    return math.sin(a) * math.cos(h), math.sin(h), -math.cos(a) * math.cos(h)


def heavens(scene: Scene, seed: int) -> tuple[Sky, Air]:
    """The sky and the air of a scene.

    Returns:
        Sky with `indoor` False (a place with a roof replaces it) and Air. All shots of a scene share them: the seed is
        the film's and the stream is the scene's.
    """
    mood = MOODS[scene.weather]
    draw = stream(seed, scene.id, "heavens")
    jitter = [((draw >> (16 * k)) & 0xFFFF) / 0xFFFF - 0.5 for k in range(4)]
    sun_height = elevation(scene.hour, scene.season)
    side = -1.0 if scene.hour >= 12.0 else 1.0
    turn = _smooth(8.0, 45.0, sun_height)
    sun = direction(sun_height, side * (26.0 + 102.0 * turn + 6.0 * jitter[0]))
    night = _smooth(0.0, -12.0, sun_height)
    moon_height = -20.0 + 46.0 * night + 10.0 * _smooth(-15.0, -45.0, sun_height)
    moon = direction(moon_height, -side * 34.0 if scene.hour >= 12.0 else side * 34.0)
    # A storm or a rain cloud that covers a low sun gives a grey picture; the deck opens towards the horizon instead.
    low_sun = _smooth(14.0, 4.0, sun_height) * _smooth(-7.0, -1.0, sun_height)
    cloud = mood.cloud - OPENS.get(scene.weather, 0.0) * low_sun
    cloud = min(1.0, max(0.0, cloud + (0.06 * jitter[1] if mood.cloud < 0.9 else 0.0)))
    speed = max(scene.wind, mood.gale)
    towards = math.radians(22.0 + 30.0 * jitter[2])
    wind = (speed * math.cos(towards), -speed * math.sin(towards))
    rain = mood.rain * (1.0 - 0.55 * low_sun if scene.weather == "storm" else 1.0)
    sky = Sky(sun=sun, moon=moon, cloud=cloud, haze=mood.haze, stars=1.0 - 0.9 * mood.haze ** 2, wind=wind,
              exposure=_stops(mood.exposure, sun_height, night), seed=draw & 0x7FFFFFFF)
    air = Air(fog=mood.fog, fog_height=mood.fog_height, rain=rain, snow=mood.snow, wet=mood.wet)
    return sky, air


def _stops(dull: float, sun_height: float, night: float) -> float:
    """Stops over the meter: those of the weather, and `DUSK` instead once the sun is down. The night has
    its own grey (`shoot.lens.exposure_for`)."""
    down = _smooth(2.0, -3.0, sun_height)
    return (dull * (1.0 - down) - DUSK * down) * (1.0 - night)


def _smooth(a: float, b: float, x: float) -> float:
    t = min(1.0, max(0.0, (x - a) / (b - a)))
    return t * t * (3.0 - 2.0 * t)
