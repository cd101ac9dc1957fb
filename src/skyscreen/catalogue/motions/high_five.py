"""High five: hands wind up, clap together over the heads, and fall away."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Pair


@motion(
    en=("high five", "high-five", "give a high five", "slap hands", "clap hands together"),
    zh=("击掌", "拍手掌", "相互击掌", "互相击掌"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    pair=Pair(0.92, "", {"hand_r": ("hand_r", (0.0, 0.0, 0.0))}, alone=False),
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.20, 0.16, 0.02), "way_r": (0.0, 1.0, 0.0), "palm_r": (0.0, 0.1, 1.0), "grip_r": 0.05, "lean": -0.04,
                   "twist": -0.2, "nod": -0.1, "jaw": 0.2, "elbow_r": (0.8, -0.7, 0.0)}),
            (0.95, {"hand_r": (0.04, 0.28, 0.36), "way_r": (0.0, 1.0, 0.2), "palm_r": (0.0, -0.1, 1.0), "lean": 0.06, "twist": 0.18,
                    "nod": -0.16, "meet_r": 1.0, "jaw": 0.6}),
            (1.15, {"hand_r": (0.04, 0.28, 0.36), "lean": 0.06, "meet_r": 1.0}),
            (1.5, {"hand_r": (0.14, 0.10, 0.24), "meet_r": 0.0, "lean": 0.0, "twist": 0.0, "jaw": 0.4}),
            (2.2, {"hand_r": (0.22, -0.40, 0.10), "way_r": (0.0, -0.9, 0.3), "grip_r": 0.4, "nod": 0.0, "jaw": 0.1}),
            (3.0, {"hand_r": (0.22, -0.40, 0.10), "nod": 0.05}),
        ), loop=0.5, end=3.6),
    },
    noise=Noise("clap", at=(0.95,)),
)
def high_five(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
