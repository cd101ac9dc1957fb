"""The skin of a head: where it is red, dark, freckled and shiny. Local metres of a head 0.25 m high; N points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body import skull
from skyscreen.forge.body.expression import EYE
from skyscreen.forge.body.face import hairline
from skyscreen.forge.body.field import smooth

if TYPE_CHECKING:
    from skyscreen.forge.body.head import Head

Array = NDArray[Any]


def freckles(head: Head, p: Array) -> Array:
    """(N,) 0 none … 1 many: over nose and cheeks of who is pale, by the trait."""
    pale = smooth(float(np.mean(head.skin)), 0.40, 0.52)
    many = float(np.clip((head.face.freckles - 0.1) / 0.5, 0, 1)) * pale * (1 - head.age)
    x, y = np.abs(p[:, 0]), p[:, 1]
    bridge = np.exp(-((x / 0.056) ** 4) - ((y + 0.024 - 0.12 * x) / 0.027) ** 2) * (p[:, 2] > 0.02)
    return many * (0.85 * bridge + 0.15)


def rough(head: Head, p: Array) -> Array:
    """(N,): oily down the middle of the brow and the nose, dull on cheeks and jaw."""
    shine = np.exp(-((p[:, 0] / 0.02) ** 2) - ((p[:, 1] + 0.02) / 0.06) ** 2) * (p[:, 2] > 0)
    return 0.57 - 0.13 * shine + (0.9 - 0.5) * head.nostril(p)


def tint(head: Head, p: Array, n: Array) -> Array:
    x, y, z = np.abs(p[:, 0]), p[:, 1], p[:, 2]
    skin = np.asarray(head.skin, float)
    skin = skin * (1 + 0.05 * head.face.warmth * np.array([0.3, -0.6, -1.0]))

    def spot(cx: float, cy: float, sx: float, sy: float) -> Array:
        return np.exp(-(((x - cx) / sx) ** 2) - ((y - cy) / sy) ** 2) * (z > 0)

    blush = 0.55 * spot(0.050, -0.034, 0.024, 0.020) + 0.40 * spot(0, -0.030, 0.014, 0.011)
    ears = 0.45 * smooth(x, skull.EAR[0] - 0.002, skull.EAR[0] + 0.010) * (z < 0.03)
    blush = np.clip(blush * (0.6 + 0.4 * head.feminine) + ears, 0, 1)[:, None]
    out = skin * (1 - blush) + skin * np.array([1.04, 0.60, 0.56]) * blush
    # Bloodless over the bone of the brow, blood in the middle, under it the shadow of what is shaved: three bands.
    brow, low = smooth(y, 0.045, 0.080)[:, None], smooth(-y, 0.050, 0.085)[:, None]
    out = out * (1 + brow * np.array([0.02, 0.02, -0.05]) * (z > 0)[:, None])
    out = out * (1 + low * np.array([-0.03, -0.015, 0.015]))
    tired = (0.04 + 0.10 * head.age) * (1 - head.child)
    out = out * (1 - 0.10 * spot(EYE[0], 0.019, 0.024, 0.011)[:, None] * np.array([0.5, 1, 1]))
    out = out * (1 - tired * spot(EYE[0], -0.016, 0.020, 0.008)[:, None] * np.array([0.4, 1, 1]))
    nostril = head.nostril(p)[:, None] * (n[:, 1:2] < 0.35)
    out = out * (1 - 0.88 * nostril * np.array([0.9, 1, 1]))
    if head.haired:
        # Roots under the skin and the shadow of what grows there: without it the hair is a cap with a rim.
        roots = 0.58 * smooth(hairline(p, head.recede), -0.024, -0.001)
        # White roots do not show through skin: on a dark brow they were frost.
        roots = roots * (1 - 0.85 * smooth(float(np.mean(head.brow) - np.mean(head.skin)), 0.0, 0.15))
        out = out + (0.25 * out + 0.75 * np.asarray(head.brow) - out) * roots[:, None]
    stubble = (1 - head.feminine) * smooth(-0.035 - y, 0, 0.03) * (z > 0.0) * smooth(y, -0.14, -0.10)
    return out * (1 - 0.16 * stubble[:, None] * np.array([1, 0.9, 0.75]))
