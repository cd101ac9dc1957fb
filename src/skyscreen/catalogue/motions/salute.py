"""Salute: the flat hand to the brow, held, and smartly down."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("salute", "stand at attention"),
    zh=("敬礼", "行军礼", "立正", "致敬"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.3, {"hand_r": (0.24, -0.30, 0.14), "grip_r": 0.1, "lean": -0.02}),
                (
                    0.75,
                    {
                        "hand_r": None,
                        "face_r": (0.160, -0.015, 0.030),
                        "way_r": (-0.85, 0.50, -0.1),
                        "palm_r": (-0.2, -0.7, 0.5),
                        "grip_r": 0.0,
                        "elbow_r": (1.0, -0.25, 0.2),
                        "lean": -0.05,
                        "nod": -0.06,
                    },
                ),
                (3.0, {"hand_r": None, "face_r": (0.160, -0.015, 0.030), "lean": -0.05, "nod": -0.06}),
                (3.5, {"face_r": None, "hand_r": (0.22, -0.46, 0.02), "way_r": (0.0, -1.0, 0.1), "palm_r": (-1.0, 0.0, 0.0)}),
            ),
            loop=0.3,
            end=4.6,
        ),
    },
)
def salute(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
