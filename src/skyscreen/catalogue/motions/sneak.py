"""Sneak: bent knees, high slow steps, hands drawn up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("sneak", "tiptoe", "creep up", "prowl", "stalk", "slink"),
    zh=("蹑手蹑脚", "潜行", "偷偷走", "溜", "偷溜", "溜进", "偷偷溜进", "溜出", "潜入", "溜走", "摸黑走"),
    rigs=("biped", "quadruped", "walker"),
    travels=True,
    speed=0.5,
    target="optional",
    keys={
        # Belly low between the shoulders, head level with the back and held still: each paw is set down with care.
        "quadruped": Keys((
            (0.0, {"drop": 0.14, "pitch": 0.06, "neck": 0.92, "nod": -0.06, "roll": 0.025}),
            (0.5, {"drop": 0.15, "pitch": 0.06, "neck": 0.95, "nod": -0.06, "roll": -0.025}),
        ), loop=0.0, end=1.0, steps=True),
        "biped": Keys(
            (
                (
                    0.0,
                    {
                        "drop": 0.14,
                        "lean": 0.38,
                        "nod": -0.16,
                        "lift": 0.10,
                        "look": 0.22,
                        **both(way=(0.0, -0.5, 0.9), palm=(-0.3, -1.0, 0.2), grip=0.35, elbow=(0.8, -0.4, -0.6)),
                        "hand_l": (0.16, -0.16, 0.27),
                        "hand_r": (0.16, -0.24, 0.20),
                        "twist": 0.10,
                    },
                ),
                (
                    0.5,
                    {
                        "drop": 0.15,
                        "hand_l": (0.16, -0.24, 0.20),
                        "hand_r": (0.16, -0.16, 0.27),
                        "twist": -0.10,
                        "look": -0.22,
                    },
                ),
            ),
            loop=0.0,
            end=1.0,
            steps=True,
        ),
    },
)
def sneak(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
