"""Daylight as rooms see it: how the weather outside dims and cools what falls in, greys the sky behind the panes, and
rains or snows before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from skyscreen.forge.solid import Point, Solid

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

SHARE = {"cloudy": 0.8, "after_rain": 0.8, "overcast": 0.55, "haze": 0.85, "mist": 0.6, "fog": 0.5, "rain": 0.42,
         "storm": 0.3, "snow": 0.6, "blizzard": 0.4}  # fmt: skip
"""Weather → share of a clear day's light; what is not named is clear."""
GREY: tuple[Point, Point] = ((0.62, 0.67, 0.74), (0.80, 0.83, 0.87))
"""Top and horizon of a dull sky."""
FALLING = {"rain": 0.10, "storm": 0.14, "snow": 0.35, "blizzard": 0.5}
"""Weather → radiance of a drop or a flake, shares of the sky's."""


def share(weather: str) -> float:
    """Of a clear day's light that comes in."""
    return SHARE.get(weather, 1.0)


def colour(weather: str, warm: bool) -> str:
    """Of the light that falls through a window; `warm`: the sun stands low."""
    if share(weather) < 0.7:
        return "#dce6f2"
    return "#ffe6cc" if warm else "#e6efff"


def sky(weather: str, clear: tuple[Point, Point]) -> tuple[Point, Point]:
    """Top and horizon as the weather leaves them of a clear sky's; the grey keeps the brightness of the hour."""
    if share(weather) > 0.7:
        return clear
    bright = max(max(clear[1]), 0.05)
    top, low = (tuple(bright * c for c in tone) for tone in GREY)
    return top, low  # pyright: ignore[reportReturnType]


def fallen(weather: str, leaf: Any) -> Any:
    """A leaf's tone: without the sun greener than gold and duller; under snow nearly white."""
    if weather in ("snow", "blizzard"):
        return tuple(0.25 * c + 0.55 for c in leaf)
    if share(weather) > 0.7:
        return leaf
    grey = sum(leaf) / 3
    return tuple(0.6 * (0.65 * c + 0.35 * grey) for c in leaf)


def falling(kit: Kit, weather: str, middle: float, sill: float, level: float) -> Solid | None:
    """Two curtains of rain or snow a little outside the panes, or None; the wall's own frame, z < 0 outside."""
    bright = FALLING.get(weather)
    if bright is None:
        return None
    kind, out = ("flakes" if weather in ("snow", "blizzard") else "streaks"), None
    for away, strength in ((0.7, 1.0), (2.2, 0.6)):
        paint = kit.material(kind, "#eef3f8", emission=bright * level * strength)
        wide = 3.0 + 2.0 * away

        def curtain(u: float, v: float, away: float = away, wide: float = wide) -> Point:
            return middle + (u * 2 - 1) * wide, sill - 1.5 + 4.5 * v, -away

        sheet = kit.sheet(curtain, 1, 1, paint)
        out = sheet if out is None else out + sheet
    return out
