"""Lift: squat to it, take hold, rise with a straight back, hold it before the belly."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("lift", "pick up", "pick", "gather", "hoist up", "heave"),
    zh=("搬", "搬起", "抬", "抬起", "捡", "捡起", "拾", "提起", "拾起"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.9,
                    {
                        **both(hand=(0.16, -0.40, 0.30), way=(-0.2, -0.8, 0.5), palm=(-1.0, 0.1, 0.1), grip=0.3),
                        "drop": 0.46,
                        "ahead": -0.12,
                        "lean": 0.42,
                        "pitch": 0.28,
                        "nod": 0.0,
                    },
                ),
                (
                    1.5,
                    {
                        **both(hand=(0.12, -0.42, 0.30), grip=0.9),
                        "drop": 0.48,
                        "ahead": -0.12,
                        "lean": 0.46,
                        "pitch": 0.30,
                        "nod": 0.0,
                    },
                ),
                (2.0, {**both(hand=(0.12, -0.42, 0.28)), "drop": 0.36, "ahead": -0.12, "lean": 0.36, "pitch": 0.24}),
                (
                    2.9,
                    {
                        **both(hand=(0.12, -0.32, 0.26), way=(-0.3, 0.0, 0.9), palm=(-0.7, 0.7, 0.0)),
                        "drop": 0.0,
                        "ahead": 0.0,
                        "lean": -0.08,
                        "pitch": -0.04,
                        "nod": 0.1,
                    },
                ),
                (3.3, {**both(hand=(0.12, -0.34, 0.27)), "drop": 0.015, "lean": -0.05, "pitch": -0.02, "nod": 0.05}),
                (4.6, {**both(hand=(0.12, -0.34, 0.27)), "drop": 0.01, "lean": -0.06, "pitch": -0.02, "nod": 0.05}),
                (
                    5.4,
                    {
                        **both(hand=(0.12, -0.38, 0.30), way=(-0.2, -0.6, 0.7), palm=(-1.0, 0.2, 0.1)),
                        "drop": 0.30,
                        "ahead": -0.10,
                        "lean": 0.34,
                        "pitch": 0.20,
                    },
                ),
            ),
            loop=0.9,
            end=6.2,
        ),
    },
    holds=Grip("hands", off=(0.0, -0.02, 0.08), largest=0.9),
)
def lift(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
