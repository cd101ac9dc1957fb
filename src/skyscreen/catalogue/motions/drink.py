"""Drink: the cup comes up, tips at the lips with the head, and sinks again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("drink", "sip", "gulp", "drink from", "have tea", "have coffee", "have a drink"),
    zh=("喝", "喝水", "饮", "饮水", "喝茶", "喝咖啡", "品茶"),
    each=True,
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.8,
                    {
                        "hand_r": (0.13, -0.20, 0.28),
                        "way_r": (-0.30, 0.0, 1.0),
                        "palm_r": (-1.0, 0.0, -0.3),
                        "grip_r": 1.0,
                        "elbow_r": (0.5, -1.0, -0.1),
                        "nod": 0.10,
                        "lean": 0.0,
                        "shut": 0.0,
                    },
                ),
                (1.2, {"hand_r": (0.13, -0.22, 0.29), "nod": 0.14}),
                (
                    2.0,
                    {
                        "hand_r": (0.12, 0.06, 0.22),
                        "way_r": (-0.75, 0.0, 0.6),
                        "palm_r": (-0.6, 0.0, -0.75),
                        "nod": 0.02,
                        "jaw": 0.25,
                        "elbow_r": (0.8, -0.7, 0.1),
                    },
                ),
                (
                    2.5,
                    {
                        "hand_r": (0.12, 0.10, 0.215),
                        "way_r": (-0.75, 0.20, 0.6),
                        "palm_r": (-0.6, 0.45, -0.65),
                        "nod": -0.26,
                        "jaw": 0.3,
                        "lean": -0.05,
                        "shut": 0.35,
                    },
                ),
                (
                    3.3,
                    {
                        "hand_r": (0.12, 0.12, 0.21),
                        "way_r": (-0.75, 0.28, 0.6),
                        "palm_r": (-0.6, 0.60, -0.5),
                        "nod": -0.34,
                        "jaw": 0.3,
                        "lean": -0.07,
                        "shut": 0.5,
                        "elbow_r": (1.0, -0.4, 0.1),
                    },
                ),
                (
                    3.9,
                    {
                        "hand_r": (0.12, 0.04, 0.24),
                        "way_r": (-0.7, 0.0, 0.7),
                        "palm_r": (-0.7, 0.0, -0.7),
                        "nod": 0.04,
                        "jaw": 0.0,
                        "lean": 0.0,
                        "shut": 0.0,
                    },
                ),
                (
                    4.6,
                    {
                        "hand_r": (0.13, -0.18, 0.28),
                        "way_r": (-0.30, 0.0, 1.0),
                        "palm_r": (-1.0, 0.0, -0.3),
                        "nod": 0.0,
                        "elbow_r": (0.5, -1.0, -0.1),
                    },
                ),
            ),
            loop=0.8,
            end=5.8,
        ),
    },
    holds=Grip("hand_r", at=(0.0, 0.0, 0.0), off=(0.045, 0.075, 0.0), largest=0.4),
    prop="cup",
    noise=Noise("sip", at=(2.5,)),
)
def drink(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
