"""Think: a hand at the chin, the eyes up and aside, the brows a little drawn."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("think", "miss", "ponder", "contemplate", "solve a puzzle", "solve", "figure out"),
    zh=("思考", "沉思", "琢磨", "思索", "解题", "解决", "发呆", "出神"),
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
                        "hand_r": (0.035, 0.005, 0.20),
                        "way_r": (-0.55, 0.75, 0.1),
                        "palm_r": (-0.3, 0.2, -0.9),
                        "grip_r": 0.9,
                        "point_r": 0.6,
                        "elbow_r": (0.5, -1.0, 0.4),
                        "frown": 0.35,
                        "brow": 0.25,
                        "wide": -0.30,
                        "down": -0.8,
                        "cock": 0.09,
                        "look": 0.10,
                        "nod": -0.03,
                    },
                ),
                (2.4, {"frown": 0.50, "squint": 0.25, "down": -0.3, "look": 0.16, "cock": 0.06}),
                (3.9, {"frown": 0.20, "brow": 0.50, "squint": 0.0, "down": -0.9, "look": 0.04, "cock": 0.11}),
            ),
            loop=0.9,
            end=5.5,
        ),
    },
)
def think(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
