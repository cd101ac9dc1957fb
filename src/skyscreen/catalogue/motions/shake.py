"""Shake: the wet comes off, from the head to the tail."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("shake", "shake off", "shake itself", "shiver", "tremble"),
    zh=("抖", "甩", "甩水", "发抖", "颤抖", "抖动"),
    rigs=("quadruped", "biped"),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys(
            (
                (0.5, {"drop": 0.04, "neck": 0.25, "nod": 0.25, "cock": 0.0, "roll": 0.0}),
                (0.62, {"cock": 0.26, "look": 0.14}),
                (0.72, {"cock": -0.26, "look": -0.14, "roll": 0.15}),
                (0.82, {"cock": 0.26, "look": 0.14, "roll": -0.17}),
                (0.92, {"cock": -0.26, "look": -0.14, "roll": 0.18}),
                (1.02, {"cock": 0.26, "look": 0.2, "roll": -0.18}),
                (1.12, {"cock": -0.26, "look": -0.2, "roll": 0.17}),
                (1.22, {"cock": 0.26, "look": 0.1, "roll": -0.14, "wag": 0.6}),
                (1.32, {"cock": -0.12, "look": 0.0, "roll": 0.10}),
                (1.45, {"cock": 0.0, "roll": -0.05, "wag": 0.8}),
                (1.7, {"roll": 0.0, "drop": 0.0, "neck": 0.0, "nod": 0.0, "wag": 0.0}),
            ),
            loop=0.5,
            end=3.0,
        ),
        "biped": Keys(
            (
                (
                    0.6,
                    {
                        **both(
                            hand=(-0.03, -0.18, 0.19),
                            way=(-0.9, 0.35, -0.2),
                            palm=(-0.1, 0.0, -1.0),
                            grip=0.7,
                            elbow=(0.9, -1.0, 0.3),
                        ),
                        "drop": 0.05,
                        "lean": 0.22,
                        "nod": 0.2,
                        "bend": 0.012,
                    },
                ),
                (0.69, {"bend": -0.012, "twist": 0.02}),
                (0.78, {"bend": 0.012, "twist": -0.02}),
                (0.87, {"bend": -0.012, "twist": 0.02}),
            ),
            loop=0.6,
            end=0.96,
        ),
    },
)
def shake(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
