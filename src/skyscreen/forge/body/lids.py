"""An animal's lids: an almond cut out of a shell over the ball, dark at its edge as a lash line, of the hide behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.forge.body.field import unit
from skyscreen.forge.body.sheet import grid

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay

Array = NDArray[Any]
WIDE = 0.86
"""Radians from the eye's axis to its corners: a touch within the skin, which cuts the ball at 0.88 (`eyes.DEEP`)."""
UPPER, LOWER = 0.72, 0.52
"""Radians to the lids' edges over and under the axis where nothing hangs; `hood` takes up to 0.40 off the upper one.
An iris of 0.78 seen whole is an eye in fright; a calm lid covers its top."""
END = 1.20
"""Radians at which the shell goes under the skin."""
SHARES = np.array([0.0, 0.12, 0.34, 0.72, 1.0])
"""Rows from the lids' edge to `END`."""
REACH = np.array([1.004, 1.075, 1.095, 1.055, 0.95])
"""Their distance from the ball's middle, radii: the edge rests on the cornea and is as thick as a lid."""
SLANT = 0.16
"""Radians by which the inner corner lies lower than the outer."""
LASH = np.array([0.012, 0.008, 0.007])


def opening(turn: Array, hood: float) -> Array:
    """Radians from the axis to the lids' edge at `turn` (N,) round it, 0 outwards, π/2 up: pointed at both corners."""
    high = np.where(np.sin(turn) > 0, UPPER - 0.40 * hood, LOWER)
    return ((np.abs(np.cos(turn)) / WIDE) ** 1.6 + (np.abs(np.sin(turn)) / high) ** 1.6) ** (-1 / 1.6)


def lids(clay: Clay, joint: str, centre: Array, look: Array, radius: float, hood: float, hide: Any) -> None:
    """Both lids of one eye, `hide` (3,) the albedo of the coat about it. The left eye lies at x > 0."""
    level = unit(np.array([0.0, 1, 0]) - look * look[1])
    aside = np.cross(level, look) * (1.0 if centre[0] > 0 else -1.0)
    out, up = aside * np.cos(SLANT) + level * np.sin(SLANT), level * np.cos(SLANT) - aside * np.sin(SLANT)
    turn = np.linspace(0, 2 * np.pi, 29)
    edge = opening(turn, hood)
    polar = edge + (END - edge) * SHARES[:, None]
    ring = np.cos(turn)[:, None] * out + np.sin(turn)[:, None] * up
    way = np.cos(polar)[..., None] * look + np.sin(polar)[..., None] * ring
    hide = np.asarray(hide, float)
    tone = np.stack([LASH, LASH, 0.15 * LASH + 0.58 * hide, 0.80 * hide, hide])
    clay.add(
        grid(centre + way * (radius * REACH)[:, None, None], way), joint, "fur",
        colour=np.repeat(tone, len(turn), 0), rough=0.85, levels=(0, 1), whole=True,
    )  # fmt: skip
