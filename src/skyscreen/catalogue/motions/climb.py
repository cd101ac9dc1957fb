"""Climb: hand over hand and foot over foot, close to the wall."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, alternate, both


@motion(
    en=("climb", "scale", "clamber", "scramble", "climb up"),
    zh=(
        "爬", "攀登", "攀爬", "登", "爬上", "攀岩", "登山", "翻过", "翻越", "翻墙", "翻进", "翻上", "攀援", "攀缘",
        "攀爬上", "爬山", "登顶", "登高", "攀", "登上", "攀上",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        # By the rungs of what is climbed: these only turn the hands, the knees and the head.
        "biped by holds": Keys((
            (0.0, {**both(hand=(0.15, 0.20, 0.30), palm=(0.0, -0.25, 1.0), way=(0.0, 0.9, 0.45), grip=1.15,
                          elbow=(0.7, -0.9, -0.3), knee=(0.45, 0.3, 1.0), meet=1.0), "nod": -0.32, "lean": 0.06}),
            (0.75, {"nod": -0.26, "look": 0.08, **both(meet=1.0)}),
            (1.2, {"nod": -0.32, "look": -0.08, **both(meet=1.0)}),
        ), loop=0.0, end=1.5),
        "biped": Keys(
            (
                (0.9, {**both(palm=(0.0, 0.0, 1.0), way=(0.0, 0.8, 0.6), grip=1.0, elbow=(1.0, -0.6, 0.0),
                              knee=(0.7, 0.1, 0.8)), "nod": -0.35, "lean": 0.10}),
                *alternate(
                    1.0,
                    (0.9, {"hand_l": (0.16, 0.36, 0.30), "hand_r": (0.16, 0.02, 0.32), "foot_l": (0.16, 0.16, 0.16),
                           "foot_r": (0.17, 0.50, 0.20), "toe_l": 0.1, "toe_r": 0.0, "air": 0.10, "aside": 0.03,
                           "roll": -0.08, "look": 0.1}),
                    (1.5, {"hand_l": (0.16, 0.16, 0.31), "hand_r": (0.20, 0.14, 0.22), "foot_l": (0.16, 0.16, 0.10),
                           "foot_r": (0.17, 0.34, 0.20), "air": 0.14, "aside": 0.0, "roll": 0.0}),
                ),
            ),
            loop=0.9,
            end=2.9,
        ),
    },
)
def climb(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
