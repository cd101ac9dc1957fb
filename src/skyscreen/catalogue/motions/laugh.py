"""Laugh: the head goes back, the shoulders shake, one hand to the belly."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("laugh", "giggle", "chuckle"),
    zh=("笑", "大笑", "哈哈大笑", "咯咯笑"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.5,
                    {
                        "lean": -0.14,
                        "nod": -0.26,
                        "jaw": 0.9,
                        "smile": 0.95,
                        "cheek": 0.5,
                        "brow": 0.35,
                        "shut": 0.25,
                        "hand_r": (0.06, -0.32, 0.17),
                        "way_r": (-1.0, 0.0, 0.1),
                        "palm_r": (-0.2, 0.0, -1.0),
                        "grip_r": 0.3,
                        "drop": 0.0,
                    },
                ),
                (0.68, {"lean": -0.07, "jaw": 0.5, "drop": 0.012}),
                (0.86, {"lean": -0.15, "jaw": 0.95, "drop": 0.0}),
                (1.04, {"lean": -0.06, "jaw": 0.5, "drop": 0.014}),
                (1.22, {"lean": -0.12, "jaw": 0.9, "drop": 0.0, "nod": -0.2}),
                (1.40, {"lean": 0.02, "jaw": 0.5, "drop": 0.02}),
                (1.9, {"lean": 0.26, "nod": 0.16, "jaw": 0.7, "shut": 0.7, "drop": 0.05}),
                (2.1, {"lean": 0.20, "jaw": 0.4, "drop": 0.035}),
                (2.3, {"lean": 0.27, "jaw": 0.8, "drop": 0.05}),
                (2.5, {"lean": 0.19, "jaw": 0.4, "drop": 0.03}),
                (3.1, {"lean": -0.06, "nod": -0.12, "jaw": 0.6, "shut": 0.3, "drop": 0.0}),
            ),
            loop=0.5,
            end=3.6,
        ),
    },
)
def laugh(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
