"""Skip: a hop on each step, knees high, arms swinging."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("skip", "prance", "hop along", "caper"),
    zh=("蹦跳", "蹦蹦跳跳", "欢跳", "雀跃"),
    rigs=("biped",),
    travels=True,
    speed=1.5,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.0,
                    {
                        "air": 0.0,
                        "lift": 0.24,
                        "lean": 0.04,
                        "hand_l": (0.24, -0.40, -0.14),
                        "hand_r": (0.18, -0.02, 0.36),
                        "twist": 0.12,
                        "jaw": 0.2,
                    },
                ),
                (0.10, {"air": 0.0}),
                (0.25, {"air": 0.12}),
                (0.40, {"air": 0.0}),
                (0.5, {"air": 0.0, "hand_l": (0.18, -0.02, 0.36), "hand_r": (0.24, -0.40, -0.14), "twist": -0.12}),
                (0.60, {"air": 0.0}),
                (0.75, {"air": 0.12}),
                (0.90, {"air": 0.0}),
            ),
            loop=0.0,
            end=1.0,
            steps=True,
        ),
    },
)
def skip(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
