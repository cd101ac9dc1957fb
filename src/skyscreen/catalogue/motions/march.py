"""March: high knees, straight arms swung to the shoulder."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("march", "parade", "goose-step", "march along"),
    zh=("行军", "列队", "正步走", "齐步走", "踏步", "游行", "阅兵", "踏正步", "走方阵", "列队前进", "集训"),
    rigs=("biped",),
    travels=True,
    speed=1.25,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.0,
                    {
                        **both(grip=1.3, palm=(-1.0, 0.0, 0.0), elbow=(0.3, -0.8, -0.8)),
                        "lift": 0.16,
                        "lean": -0.05,
                        "nod": -0.04,
                        "hand_l": (0.20, -0.46, -0.16),
                        "hand_r": (0.14, -0.14, 0.42),
                        "twist": 0.08,
                    },
                ),
                (0.5, {"hand_l": (0.14, -0.14, 0.42), "hand_r": (0.20, -0.46, -0.16), "twist": -0.08}),
            ),
            loop=0.0,
            end=1.0,
            steps=True,
        ),
    },
)
def march(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
