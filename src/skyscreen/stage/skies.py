"""The sky, the air and the hours of a shot, as its place has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from skyscreen.nouns.model import Light, Model
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import Air, Sky
from skyscreen.stage.geometry import Array, turn
from skyscreen.stage.heavens import heavens
from skyscreen.stage.set_dressing import Dressed


def above(order: Order, set_: Dressed) -> tuple[Sky, Air]:
    """The scene's sky turned with the stage: the sun stands where it lights subjects that face along the axis."""
    sky, air = heavens(order.scene, order.seed)
    piece, spin = set_.piece, turn(set_.axis)
    own = {"sun": _turned(spin, sky.sun), "moon": _turned(spin, sky.moon), "indoor": piece.indoor,
           "wind": (sky.wind[0] * piece.wind, sky.wind[1] * piece.wind)}
    # What the place insists on comes last: the Moon has no air, and its sun stands where it stands.
    sky = replace(sky, **{**own, **piece.sky})
    own_air = dict(piece.air)
    if 0 < own_air.get("fog", 0.0) < air.fog:  # haze does not thin the fog asked for; no air stays none
        own_air = {key: value for key, value in own_air.items() if key not in ("fog", "fog_height")}
    air = replace(air, wet=max(air.wet, piece.wet) if not piece.indoor else piece.wet, **own_air)
    if piece.indoor:
        air = replace(air, rain=0.0, snow=0.0)
        sky = replace(sky, sun=_through_window(sky.sun, piece.lights))
    return sky, air


def course(order: Order, set_: Dressed) -> tuple[Sky, ...]:
    """The skies of a shot through which the hours run, one every half second of film or tenth of an hour; empty where
    they stand still."""
    until, start = order.shot.until, order.scene.hour
    if until is None or set_.piece.indoor:
        return ()
    gone = (until - start) % 24.0
    count = max(2, min(round(2 * order.frames / order.fps), round(10 * gone)) + 1)
    hours = [(start + gone * k / (count - 1)) % 24.0 for k in range(count)]
    scenes = [order.scene.model_copy(update={"hour": hour}) for hour in hours]
    return tuple(above(replace(order, scene=scene), set_)[0] for scene in scenes)


def _through_window(sun: tuple[float, float, float], lights: Sequence[Light]) -> tuple[float, float, float]:
    """The sun of a room stands where it falls in: 38° aside of the normal of the largest window, towards the second
    window where there is one, and 17°–31° high, so that its patches lie where people are."""
    windows = sorted((w for w in lights if w.kind == "window"), key=lambda w: -max(w.colour))
    if not windows or sun[1] <= 0:
        return sun
    out = [np.arctan2(-w.direction[0], -w.direction[2]) for w in windows]
    gap = (out[-1] - out[0] + np.pi) % (2 * np.pi) - np.pi
    way = out[0] + np.radians(38) * (1.0 if gap >= 0 else -1.0)
    high = float(np.clip(np.arcsin(min(sun[1], 1.0)), np.radians(17), np.radians(31)))
    return float(np.sin(way) * np.cos(high)), float(np.sin(high)), float(np.cos(way) * np.cos(high))


def _turned(spin: Array, v: Sequence[float]) -> tuple[float, float, float]:
    x, y, z = (float(c) for c in spin @ np.asarray(v, float))
    return x, y, z


def burns(model: Model) -> bool:
    """It has a naked flame: a candle, a torch, a fire. It burns by day too."""
    return any(part.material == "flame" for part in model.lods[0].parts)


def lit(order: Order, set_: Dressed) -> bool:
    """Lamps are on: at night, in a storm's dusk, and indoors from the late afternoon on; in a time-lapse all through
    if it ends so."""
    hour = order.scene.hour if order.shot.until is None else order.shot.until
    return hour >= 18.0 or hour < 5.9 or (order.scene.weather == "storm" and (hour > 16.5 or hour < 8)) or (
        set_.piece.indoor and hour >= 16.0)
