"""Stir a cauldron: both hands on a long paddle, bent over the brew, wide slow rounds with the whole trunk."""

from math import cos, pi, sin

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Grip, Keys, Noise, Work, both

ROUND = 2.0
"""Seconds a round takes."""


def _round(k: int) -> tuple[float, Channels]:
    a = pi / 3 * k
    return 0.6 + ROUND / 6 * k, {"work_r": (0.03 + 0.12 * cos(a), 0.34, -0.18 + 0.10 * sin(a)), "work_l": (-0.03 - 0.09 * cos(a), 0.54, -0.24 + 0.08 * sin(a)),
                                 "lean": 0.26 + 0.09 * sin(a), "twist": 0.16 * cos(a), "aside": -0.03 * cos(a)}


@motion(
    en=("stir a cauldron", "stir the cauldron", "stir a potion", "brew a potion", "brew potions", "stir the potion", "mix a potion"),
    zh=("搅动大锅", "熬魔药", "搅拌坩埚", "熬制魔药", "炼药"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    work=Work((), high=0.95, thing="cauldron"),
    wields=("brew_paddle",),
    holds=Grip("shaft", at=(0.0, 0.80, 0.0), up=(0.0, -1.0, 0.0), largest=2.0),
    keys={
        "biped": Keys((
            (0.3, {**both(way=(-0.6, -0.1, 0.8), palm=(-0.6, -0.3, -0.4), grip=1.4, elbow=(0.9, -0.5, -0.2)), "nod": 0.24}),
            *((t, {**both(way=(-0.6, -0.1, 0.8), palm=(-0.6, -0.3, -0.4), grip=1.4), **pose, "nod": 0.24, "smile": 0.5}) for t, pose in (_round(k) for k in range(6))),
        ), loop=0.6, end=2.6),
    },
    noise=Noise("stir", at=(1.2, 2.2)),
)
def stir_cauldron(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
