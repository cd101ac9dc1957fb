"""Sit down: bend, feel for the ground, sink, and settle."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("sit down", "take a seat", "settle down", "sit back down"),
    zh=("坐下", "落座", "坐下来", "入座", "就座", "入席", "就位", "坐定", "坐稳"),
    rigs=("biped", "quadruped"),
    travels=False,
    speed=0.0,
    target="optional",
    waits="stand",
    keys={
        # Onto a seat: a look behind, the trunk bows over the feet while the hips go back and down, and comes up again.
        "biped on a seat": Keys((
            (0.0, {"lean": 0.0, "nod": 0.0, "look": 0.0}),
            (0.40, {"lean": 0.12, "nod": 0.22, "look": 0.35, "twist": 0.12, **both(hand=(0.22, -0.42, 0.04), grip=0.4)}),
            (0.95, {"lean": 0.60, "nod": -0.12, "look": 0.05, "twist": 0.0, **both(
                hand=(0.17, -0.42, 0.26), way=(-0.2, -0.5, 0.8), palm=(-0.4, -0.9, 0.0), grip=0.25)}),
            (1.50, {"lean": 0.22, "nod": 0.0, "look": 0.0, **both(hand=(0.15, -0.40, 0.28), way=(-0.25, -0.25, 0.9))}),
            (1.95, {"lean": -0.07, "nod": 0.04, **both(hand=(0.13, -0.39, 0.26), grip=0.35)}),
            (2.5, {"lean": 0.0, "nod": 0.0, **both(hand=(0.12, -0.39, 0.24), way=(-0.4, -0.2, 0.9))}),
        )),
        "biped": Keys(
            (
                (
                    0.5,
                    {
                        "drop": 0.06,
                        "lean": 0.22,
                        "pitch": 0.15,
                        "nod": 0.2,
                        "ahead": -0.05,
                        **both(foot=(0.11, 0.084, 0.10), toe=0.0, knee=(0.12, 0.5, 0.9)),
                    },
                ),
                (
                    1.3,
                    {
                        "drop": 0.62,
                        "lean": 0.34,
                        "pitch": 0.0,
                        "ahead": -0.24,
                        "nod": 0.1,
                        **both(foot=(0.11, 0.084, 0.20), toe=0.0),
                        **both(ground=(0.30, 0.06, -0.42), palm=(0.0, -1.0, 0.0), way=(0.5, 0.0, 0.6), grip=0.1),
                    },
                ),
                (1.75, {"drop": 0.80, "lean": 0.10, "pitch": -0.25, "ahead": -0.24, **both(knee=(0.2, 1.0, 0.3))}),
                (
                    2.6,
                    {
                        "drop": 0.785,
                        "lean": 0.22,
                        "pitch": -0.20,
                        "nod": 0.0,
                        **both(foot=(0.11, 0.084, 0.30), ground=None),
                        **both(hand=(0.10, -0.20, 0.36), palm=(-0.6, -0.8, 0.0), way=(-0.6, -0.3, 0.8), grip=0.5),
                    },
                ),
                (3.0, {"drop": 0.785, "lean": 0.20}),
            )
        ),
    },
)
def sit_down(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
