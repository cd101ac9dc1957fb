"""Fish: the rod is held out, dips with a bite, and is struck up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both

ROD = both(way=(-0.15, 0.25, 1.0), palm=(-1.0, 0.0, 0.0), grip=1.35, elbow=(0.7, -1.0, -0.1))


@motion(
    en=("fish", "angle", "go fishing", "cast a line"),
    zh=("钓鱼", "垂钓", "钓", "捕鱼", "打鱼", "捕捞", "打渔"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    prop=("fishing_rod",),
    brink=True,
    each=True,
    keys={
        "biped": Keys(
            (
                (0.8, {**ROD, "hand_r": (0.08, -0.28, 0.30), "hand_l": (0.03, -0.32, 0.20), "lean": 0.05, "nod": 0.16}),
                (
                    2.6,
                    {
                        "hand_r": (0.08, -0.27, 0.30),
                        "hand_l": (0.03, -0.315, 0.20),
                        "lean": 0.04,
                        "nod": 0.18,
                        "look": 0.06,
                    },
                ),
                (
                    3.0,
                    {
                        "hand_r": (0.08, -0.31, 0.33),
                        "hand_l": (0.03, -0.32, 0.22),
                        "way_r": (-0.1, -0.2, 1.0),
                        "lean": 0.12,
                        "nod": 0.24,
                    },
                ),
                (
                    3.5,
                    {
                        "hand_r": (0.10, -0.04, 0.30),
                        "hand_l": (0.04, -0.16, 0.24),
                        "way_r": (-0.1, 0.9, 0.6),
                        "lean": -0.14,
                        "nod": 0.0,
                        "drop": 0.03,
                    },
                ),
                (
                    4.3,
                    {
                        "hand_r": (0.10, -0.10, 0.30),
                        "hand_l": (0.04, -0.20, 0.22),
                        "way_r": (-0.1, 0.7, 0.8),
                        "lean": -0.08,
                        "nod": 0.05,
                        "drop": 0.02,
                    },
                ),
            ),
            loop=0.8,
            end=5.6,
        ),
    },
    holds=Grip(
        "hand_r",
        at=(0.0, -0.9, 0.0),
        up=(0.0, 0.85, 0.55),
        front=(0.0, -0.55, 0.85),
        off=(0.02, 0.07, 0.0),
        largest=3.0,
    ),
)
def fish(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
