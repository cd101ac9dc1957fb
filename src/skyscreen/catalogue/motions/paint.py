"""Paint or draw: an arm's length from the canvas, strokes up and across, a step back to look."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("paint", "draw", "sketch", "brush", "color", "whitewash"),
    zh=("画", "画画", "绘画", "作画", "素描", "涂", "刷", "写生", "写书法"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.7,
                    {
                        "hand_r": (0.10, 0.06, 0.44),
                        "way_r": (-0.2, 0.5, 0.9),
                        "palm_r": (-0.7, -0.5, 0.3),
                        "grip_r": 1.1,
                        "elbow_r": (1.0, -0.7, 0.0),
                        "hand_l": (0.16, -0.26, 0.24),
                        "way_l": (-0.8, 0.1, 0.6),
                        "palm_l": (0.0, 1.0, 0.0),
                        "grip_l": 0.6,
                        "nod": -0.02,
                        "lean": 0.03,
                    },
                ),
                (1.2, {"hand_r": (0.20, 0.18, 0.42), "twist": -0.05}),
                (1.6, {"hand_r": (0.02, 0.16, 0.45), "twist": 0.08}),
                (2.1, {"hand_r": (0.20, 0.02, 0.42), "twist": -0.04}),
                (2.5, {"hand_r": (0.04, 0.0, 0.45), "twist": 0.06}),
                (
                    3.1,
                    {"hand_r": (0.14, -0.22, 0.30), "way_r": (-0.6, -0.2, 0.8), "nod": 0.26, "look": 0.3, "lean": 0.06},
                ),
                (
                    3.7,
                    {
                        "hand_r": (0.18, -0.08, 0.34),
                        "way_r": (-0.2, 0.5, 0.9),
                        "nod": -0.04,
                        "look": 0.0,
                        "lean": -0.07,
                        "cock": 0.12,
                    },
                ),
                (4.5, {"hand_r": (0.18, -0.06, 0.35), "cock": 0.10, "lean": -0.06}),
            ),
            loop=0.7,
            end=5.2,
        ),
    },
)
def paint(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
