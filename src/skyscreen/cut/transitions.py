"""Pictures between two shots, mixed in nearly linear light, on 4:2:0 planes.

Light adds, codes do not: a dissolve of codes dips grey in the middle. With a display gamma of 2, R = R'² and
R' = Y' + c, the mix √((1−t)·Ra'² + t·Rb'²) is, to first order in the colour differences c,

    Y' = √((1−t)·Ya'² + t·Yb'²)        c = ((1−t)·Ya'·ca + t·Yb'·cb) / Y'

so both planes are mixed without a trip through RGB. Gamma 2 for 2.4 errs by under 3 % of the range.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from skyscreen.cut.overlay import Planes

BLACK, WHITE = 16, 235


def phase(step: int, count: int) -> float:
    """How far frame `step` of `count` is, 0–1, eased (smoothstep), never quite 0 nor 1."""
    t = (step + 1) / (count + 1)
    return t * t * (3 - 2 * t)


def mix(kind: str, first: Planes, second: Planes, t: float, guide: NDArray[np.float32] | None = None) -> Planes:
    """Picture at phase `t` of a transition; the result is new memory.

    Args:
        guide: (h, w) of the kinds in `GUIDED`: for a time wipe when each pixel changes, 0 first … 1 last; for a
            flight how much of each pixel lies in the opening, 0 … 1.
    """
    if guide is not None and kind in GUIDED:
        return GUIDED[kind](first, second, t, guide)
    return _KINDS[kind](first, second, t)


def dissolve(first: Planes, second: Planes, t: float | NDArray[np.float32]) -> Planes:
    """`t` is a number, an array over columns, (w,), or a picture, (h, w)."""
    t = np.asarray(t, np.float32)
    small = t[::2] if t.ndim == 1 else t[::2, ::2] if t.ndim == 2 else t
    light = [np.maximum(plane[0].astype(np.float32) - BLACK, 0.0) for plane in (first, second)]
    luma = np.sqrt((1 - t) * light[0] * light[0] + t * light[1] * light[1])
    # Luma at chroma resolution: the top left of each four is near enough for a weight.
    weights = [(1 - small) * (light[0][::2, ::2] + 1), small * (light[1][::2, ::2] + 1)]
    total = np.maximum(luma[::2, ::2] + 1, 1.0)
    out = [np.rint(luma + BLACK).astype(np.uint8)]
    for k in (1, 2):
        shade = (weights[0] * (first[k].astype(np.float32) - 128) + weights[1] * (second[k].astype(np.float32) - 128))
        out.append(np.clip(np.rint(shade / total + 128), 0, 255).astype(np.uint8))
    return out[0], out[1], out[2]


def _fade(level: int) -> Callable[[Planes, Planes, float], Planes]:
    def fade(first: Planes, second: Planes, t: float) -> Planes:
        picture, stay = (first, 1 - 2 * t) if t < 0.5 else (second, 2 * t - 1)
        plain = tuple(np.full_like(plane, level if k == 0 else 128) for k, plane in enumerate(picture))
        return dissolve((plain[0], plain[1], plain[2]), picture, stay)
    return fade


def _wipe(sign: int) -> Callable[[Planes, Planes, float], Planes]:
    def wipe(first: Planes, second: Planes, t: float) -> Planes:
        width = first[0].shape[1]
        # The edge is soft over 12 % of the width and travels until it has left the picture on both sides.
        soft = 0.12
        at = (np.arange(width, dtype=np.float32) + 0.5) / width
        at = 1 - at if sign < 0 else at
        ramp = np.clip((t * (1 + soft) - at) / soft, 0, 1)
        return dissolve(first, second, (ramp * ramp * (3 - 2 * ramp)).astype(np.float32))
    return wipe


def _ramp(t: float, at: NDArray[np.float32], soft: float) -> NDArray[np.float32]:
    """Share of the new picture where the edge comes at `at`, 0 … 1; it is `soft` wide and leaves on both sides."""
    share = np.clip((t * (1 + soft) - at) / soft, 0, 1)
    return (share * share * (3 - 2 * share)).astype(np.float32)


def _swept(first: Planes, second: Planes, t: float, order: NDArray[np.float32]) -> Planes:
    return dissolve(first, second, _ramp(t, order, SWEEP))


def _downward(first: Planes, second: Planes, t: float) -> Planes:
    """Where no depth is known the new time comes down from the sky, a little earlier on the left."""
    height, width = first[0].shape
    y, x = (np.arange(height, dtype=np.float32) + 0.5) / height, (np.arange(width, dtype=np.float32) + 0.5) / width
    return _swept(first, second, t, 0.85 * y[:, None] + 0.15 * x[None])


def _within(first: Planes, second: Planes, t: float, inside: NDArray[np.float32]) -> Planes:
    """The next shot comes up in the opening during the first third and stays in it until it fills the picture."""
    seen = min(t / 0.35, 1.0)
    return dissolve(first, second, inside * np.float32(seen * seen * (3 - 2 * seen)))


SWEEP = 0.45
"""Width of a time wipe's edge as a share of its way: light does not change along a line."""
GUIDED: dict[str, Callable[..., Planes]] = {"time_wipe": _swept, "through": _within}

_KINDS: dict[str, Callable[..., Planes]] = {
    "focus_pull": dissolve, "time_wipe": _downward, "through": dissolve,
    "dissolve": dissolve, "fade_black": _fade(BLACK), "fade_white": _fade(WHITE),
    # wipe_left: the edge runs to the left, so the new picture comes in from the right.
    "wipe_left": _wipe(-1), "wipe_right": _wipe(1),
}


