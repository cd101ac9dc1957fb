"""Drink: the cup comes up, tips at the lips with the head, and sinks again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("drink", "sip", "gulp", "drink from", "have tea", "have coffee", "have a drink"),
    zh=(
        "喝", "喝水", "饮", "饮水", "喝茶", "喝咖啡", "品茶", "啜", "抿", "畅饮", "痛饮", "酗酒", "豪饮", "喝醉",
        "吸吮", "喝奶", "小酌", "对饮", "醉酒", "买醉", "呷", "呷一口", "牛饮", "喝干", "酣饮", "喝掉",
    ),
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
                        "hand_r": (0.10, 0.05, 0.19),
                        "way_r": (-0.57, 0.1, 0.8),
                        "palm_r": (-0.82, -0.05, -0.57),
                        "nod": 0.02,
                        "jaw": 0.25,
                        "elbow_r": (0.8, -0.7, 0.1),
                    },
                ),
                (
                    2.5,
                    {
                        "hand_r": (0.094, 0.10, 0.151),
                        "way_r": (-0.57, 0.34, 0.74),
                        "palm_r": (-0.82, -0.24, -0.52),
                        "nod": -0.26,
                        "jaw": 0.3,
                        "lean": -0.05,
                        "shut": 0.35,
                    },
                ),
                (
                    3.3,
                    {
                        "hand_r": (0.094, 0.12, 0.141),
                        "way_r": (-0.57, 0.52, 0.63),
                        "palm_r": (-0.82, -0.37, -0.44),
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
                        "hand_r": (0.11, 0.03, 0.22),
                        "way_r": (-0.57, 0.0, 0.82),
                        "palm_r": (-0.82, 0.0, -0.57),
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
    holds=Grip("hand_r", at=(0.0, 0.0, 0.0), front=(0.0, -1.0, 0.0), off=(0.045, 0.075, 0.0), largest=0.4),
    prop="cup",
    noise=Noise("sip", at=(2.5,)),
)
def drink(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
