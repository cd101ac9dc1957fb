"""Hats turned of one profile, hoods and masks, a space helmet, a flower: what lies on the head as sheets of cloth.

Heights and radii are the head's own metres; what is built of the kit's solids stands in `headgear`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body.field import ellipsoid, surface
from skyscreen.forge.body.sheet import ball, grid, tube
from skyscreen.forge.rigs import eyewear

if TYPE_CHECKING:
    from skyscreen.forge.body.clay import Clay
    from skyscreen.forge.body.head import Head


PROFILED = (
    "straw", "cap", "top", "witch", "crown", "toque", "conical", "army", "tricorn", "peaked", "bucket", "hood",
    "mask", "helmet", "spectacles", "flower",
)  # fmt: skip
"""Words of a person's `hat` that are drawn here."""


def hat(clay: Clay, head: Head, kind: str, colours: dict[str, Any]) -> None:
    """Something on the head or the face."""
    if not kind:
        return
    if kind == "spectacles":
        eyewear.spectacles(clay, head)
        return
    if kind == "flower":
        _flower(clay, head, colours["dress"])
        return
    if kind == "tricorn":
        eyewear.eye_patch(clay, head)
    turn = np.linspace(0, 2 * np.pi, 29)
    profiles = {
        "straw": ([(0.0, 0.168), (0.06, 0.165), (0.108, 0.135), (0.118, 0.085), (0.20, 0.070), (0.27, 0.050)], "rope"),
        "cap": ([(0.0, 0.158), (0.06, 0.152), (0.105, 0.115), (0.119, 0.060), (0.120, 0.045)], "cloth"),
        "top": (
            [
                (0.0, 0.305),
                (0.108, 0.300),
                (0.112, 0.290),
                (0.104, 0.16),
                (0.114, 0.085),
                (0.165, 0.082),
                (0.175, 0.092),
            ],
            "cloth",
        ),
        "witch": (
            [(0.0, 0.42), (0.02, 0.38), (0.055, 0.26), (0.108, 0.105), (0.118, 0.085), (0.21, 0.075), (0.24, 0.065)],
            "cloth",
        ),
        "crown": ([(0.112, 0.175), (0.115, 0.10), (0.116, 0.085)], "brass"),
        "toque": ([(0.0, 0.285), (0.09, 0.29), (0.145, 0.265), (0.15, 0.225), (0.112, 0.17), (0.116, 0.07)], "cloth"),
        "conical": ([(0.0, 0.235), (0.02, 0.225), (0.13, 0.15), (0.29, 0.045), (0.292, 0.04)], "rope"),
        "army": (
            [(0.0, 0.178), (0.06, 0.172), (0.112, 0.135), (0.131, 0.08), (0.136, 0.045), (0.152, 0.035)],
            "plastic",
        ),
        "tricorn": (
            [(0.0, 0.168), (0.07, 0.163), (0.112, 0.132), (0.119, 0.085), (0.20, 0.075), (0.245, 0.10)],
            "cloth",
        ),
        "peaked": (
            [(0.0, 0.158), (0.09, 0.160), (0.142, 0.146), (0.139, 0.136), (0.119, 0.10), (0.121, 0.055)],
            "cloth",
        ),
        "bucket": (
            [(0.0, 0.165), (0.075, 0.163), (0.108, 0.145), (0.122, 0.08), (0.175, 0.045), (0.18, 0.038)],
            "cloth",
        ),
    }
    if kind in profiles:
        profile, material = profiles[kind]
        rows = np.array(profile)
        tall = rows[:, 1:2] + (0.03 * (np.cos(turn * 7) > 0) * (rows[:, 1:2] > 0.15) if kind == "crown" else 0 * turn)
        brim = (rows[:, :1] > 0.15) * 1.0
        if kind == "tricorn":  # three sides turned up, a corner in front
            tall = tall + brim * 0.05 * (1 - np.cos(3 * turn)) * (rows[:, :1] > 0.22)
        points = np.stack([rows[:, :1] * np.sin(turn), tall, rows[:, :1] * np.cos(turn) * 1.05 - 0.018], -1)
        out = np.stack([np.sin(turn) + 0 * tall, 0.6 + 0 * tall, np.cos(turn) + 0 * tall], -1)
        colour = colours["own"] if "own" in colours else {
            "straw": (0.55, 0.42, 0.20),
            "crown": (0.75, 0.52, 0.14),
            "toque": (0.78, 0.78, 0.76),
            "conical": (0.50, 0.38, 0.18),
            "tricorn": (0.03, 0.022, 0.02),
        }.get(kind, colours["coat"])
        sheet = grid(head.world(points), out)
        clay.add(sheet, "head", material, colour=colour, rough=0.3 if kind == "crown" else 0.85, slot="hat")
        # Two sheets in one place flicker through each other: the lining lies 3 mm inside.
        lining = sheet.position - sheet.normal * np.float32(0.003)
        inner = sheet._replace(position=lining, normal=-sheet.normal, index=sheet.index[:, ::-1])
        clay.add(inner, "head", material, colour=np.asarray(colour) * 0.5, rough=0.9, slot="hat", levels=(0, 1))
        if kind in ("cap", "peaked"):
            _visor(clay, head, (0.02, 0.02, 0.022) if kind == "peaked" else colour)
        return
    if kind in ("hood", "mask"):
        field_low, field_high = (-0.17, -0.16, -0.19), (0.17, 0.21, 0.12)

        def hood(p: Any) -> Any:
            shell = np.abs(ellipsoid(p, (0, 0.02, -0.022), (0.130, 0.150, 0.135))) - 0.007
            window = ellipsoid(
                p,
                *(
                    ((0, -0.015, 0.115), (0.098, 0.128, 0.115))
                    if kind == "hood"
                    else ((0, 0.008, 0.115), (0.082, 0.032, 0.085))
                ),
            )
            return np.maximum(np.maximum(shell, -window), -0.125 - p[:, 1])

        p, n, t = surface(hood, field_low, field_high, 0.0085)
        clay.add(
            (head.world(p).astype(np.float32), n, t), "head", "cloth", colour=colours["coat"], slot="coat", rough=0.85
        )
        return

    # A space helmet: shell behind, gold visor pushed up over the brow, so that the face is seen.
    def shell(p: Any) -> Any:
        d = np.abs(ellipsoid(p, (0, 0.015, 0.0), (0.165, 0.175, 0.175))) - 0.006
        window = ellipsoid(p, (0, 0.0, 0.17), (0.118, 0.110, 0.12))
        return np.maximum(np.maximum(d, -window), -0.155 - p[:, 1])

    p, n, t = surface(shell, (-0.19, -0.17, -0.19), (0.19, 0.21, 0.19), 0.011)
    clay.add((head.world(p).astype(np.float32), n, t), "head", "plastic", colour=(0.72, 0.73, 0.74), rough=0.25)
    rim = np.stack([0.116 * np.sin(turn), 0.108 * np.cos(turn), 0.128 + 0 * turn], -1)
    clay.add(tube(head.world(rim), 0.010 * head.scale, 8), "head", "plastic", colour=(0.35, 0.36, 0.38), rough=0.3)


def _flower(clay: Clay, head: Head, colour: Any) -> None:
    """A rose over the left ear: five petals round a darker heart."""
    middle, k = head.world(np.array([0.105, 0.085, 0.02])), head.scale
    for turn in np.linspace(0, 2 * np.pi, 5, endpoint=False):
        petal = middle + k * 0.03 * np.array([0.25, np.sin(turn), np.cos(turn)])
        clay.add(ball(petal, np.array([0.016, 0.03, 0.03]) * k, 10), "head", "petal", colour=colour, slot="hat")
    heart = middle + np.array([0.016, 0.0, 0.004]) * k
    clay.add(ball(heart, np.array([0.014, 0.02, 0.02]) * k, 10), "head", "petal", colour=np.asarray(colour) * 0.5)


def _visor(clay: Clay, head: Head, colour: Any) -> None:
    """The peak of a cap over the brow, upper and lower side."""
    turn, out = np.linspace(-1.05, 1.05, 15), np.linspace(0, 1, 4)[:, None]
    reach = 0.075 * np.cos(turn * 1.35) * out
    points = np.stack(
        [
            (0.121 + 0.3 * reach) * np.sin(turn),
            0.062 - 0.018 * out**1.5 + 0 * turn,
            0.121 * np.cos(turn) + reach - 0.014,
        ],
        -1,
    )
    sheet = grid(head.world(points), np.broadcast_to(np.array([0, 1.0, 0.2]), points.shape))
    lower = sheet._replace(
        normal=-sheet.normal, index=sheet.index[:, ::-1], position=sheet.position - np.array([0, 0.003, 0], np.float32)
    )
    for side in (sheet, lower):
        clay.add(side, "head", "cloth", colour=colour, rough=0.5, slot="hat")
