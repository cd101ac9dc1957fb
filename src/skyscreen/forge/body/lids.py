"""An animal's lids: an almond cut out of a shell over the ball, dark at its edge as a lash line, of the hide behind;
and the shutter that comes down over it when the eye closes."""

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


SHUTTER = 1.10
"""Radii of the shutter: over the lids (1.095), whose dark edge it hides."""
RAISED = 2.00
"""Radians about the eye's crosswise axis by which an open eye's shutter is drawn up: wholly under the brow."""


def axes(centre: Array, look: Array) -> tuple[Array, Array]:
    """(3,) out to the outer corner and (3,) up, of the eye at `centre` that looks along `look`."""
    level = unit(np.array([0.0, 1, 0]) - look * look[1])
    aside = np.cross(level, look) * (1.0 if centre[0] > 0 else -1.0)
    return aside * np.cos(SLANT) + level * np.sin(SLANT), level * np.cos(SLANT) - aside * np.sin(SLANT)


def hinge(centre: Array, look: Array) -> Array:
    """(3,) axis about which a right-handed turn of RAISED closes the eye."""
    return np.cross(axes(centre, look)[1], look)


def shutter(clay: Clay, joint: str, centre: Array, look: Array, radius: float, hide: Any) -> None:
    """What closes one eye, on a joint of its own at `centre`, drawn up; shut it meets the lower lid in a dark arc."""
    out, up = axes(centre, look)
    turn = np.linspace(0, 2 * np.pi, 29)
    share = np.array([0.0, 0.45, 0.74, 0.84, 0.94, 1.04, 1.24])[:, None]
    polar = opening(turn, 0.0) * share
    ring = np.cos(turn)[:, None] * out + np.sin(turn)[:, None] * up
    way = np.cos(polar)[..., None] * look + np.sin(polar)[..., None] * ring
    line = np.clip(1.5 - np.abs(share - 0.89) / 0.10, 0, 1) * np.clip(0.25 - np.sin(turn), 0, 1) ** 0.5
    colour = np.asarray(hide, float) * 0.85 * (1 - line[..., None]) + LASH * line[..., None]
    axis, c, s = hinge(centre, look), np.cos(RAISED), -np.sin(RAISED)
    way = way * c + np.cross(axis, way) * s + axis * (way @ axis)[..., None] * (1 - c)
    clay.add(
        grid(centre + way * radius * SHUTTER, way), joint, "fur", colour=colour.reshape(-1, 3), rough=0.85,
        levels=(0, 1), whole=True,
    )  # fmt: skip


def lids(clay: Clay, joint: str, centre: Array, look: Array, radius: float, hood: float, hide: Any) -> None:
    """Both lids of one eye, `hide` (3,) the albedo of the coat about it. The left eye lies at x > 0."""
    out, up = axes(centre, look)
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
