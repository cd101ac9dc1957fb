"""Whirl a lasso: the arm goes round over the head with the wide noose, the body sways under it, then it is flung ahead."""

from math import cos, pi, sin

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Grip, Keys, Noise

FEET: Channels = {"foot_l": (0.14, 0.084, 0.16), "toe_l": 0.0, "foot_r": (0.15, 0.084, -0.16), "toe_r": 0.0}
FIST: Channels = {"way_r": (-0.3, 0.15, 1.0), "palm_r": (-1.0, 0.0, -0.2), "grip_r": 1.4, "elbow_r": (1.0, 0.1, -0.3),
                  "hand_l": (0.22, -0.30, 0.18), "grip_l": 1.0}
ROUND = 0.8
"""Seconds a turn of the noose takes."""


def _round(k: int) -> tuple[float, Channels]:
    a = pi / 2 * k
    return 0.6 + ROUND / 4 * k, {"hand_r": (0.16 + 0.13 * cos(a), 0.42, 0.08 + 0.13 * sin(a)), "bend": 0.06 * cos(a + 0.8), "aside": 0.03 * cos(a + 0.8),
                                 "twist": 0.12 * sin(a)}


@motion(
    en=("lasso", "whirl a lasso", "throw a lasso", "swing a lasso", "twirl a lasso", "rope a calf", "throw the lasso", "swing the lasso", "twirl the lasso"),
    zh=("甩套索", "抛套索", "套马", "挥套索", "扔套索", "甩套马索"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    wields=("lasso",),
    holds=Grip("hand_r", at=(0.0, -0.55, 0.0), up=(0.0, 0.0, 1.0), front=(0.0, 1.0, 0.0), off=(0.02, 0.07, 0.0), largest=2.0),
    keys={
        "biped": Keys((
            (0.3, {**FEET, **FIST, "hand_r": (0.30, -0.10, 0.16), "lean": 0.0, "nod": -0.05}),
            *((t, {**FEET, **FIST, **pose, "lean": -0.04, "nod": -0.10}) for t, pose in (_round(k) for k in range(13))),
            (3.35, {**FIST, "hand_r": (0.20, 0.20, 0.46), "way_r": (-0.1, -0.2, 1.0), "twist": 0.35, "lean": 0.22, "ahead": 0.08, "nod": -0.06, "bend": 0.0, "aside": 0.0}),
            (3.8, {**FIST, "hand_r": (0.18, 0.04, 0.48), "twist": 0.38, "lean": 0.24, "ahead": 0.08}),
            (4.4, {**FIST, "hand_r": (0.26, -0.16, 0.24), "twist": 0.0, "lean": 0.04, "ahead": 0.0}),
        ), loop=0.6, end=5.0),
    },
    noise=Noise("whoosh", at=(1.0, 1.8, 2.6)),
)
def whirl_lasso(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
