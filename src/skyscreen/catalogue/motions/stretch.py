"""Stretch: arms up, on tiptoe, back arched, a yawn, and down."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("stretch", "warm up"),
    zh=(
        "伸懒腰", "伸展", "拉伸", "做伸展", "张开", "张开双臂", "展开双臂", "舒展", "活动筋骨", "伸胳膊",
        "舒展身体", "伸出双臂",
    ),
    rigs=("biped", "quadruped"),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys(
            (
                (0.6, {"drop": 0.0, "pitch": 0.0}),
                (1.5, {"drop": 0.20, "pitch": 0.34, "ahead": -0.12, "neck": -0.35, "nod": -0.25, "jaw": 0.0, "fore_l": (0.04, 0.0, 0.30),
                       "fore_r": (0.04, 0.0, 0.30), "wag": 0.2}),
                (2.5, {"drop": 0.22, "pitch": 0.37, "ahead": -0.14, "neck": -0.42, "nod": -0.35, "jaw": 0.5}),
                (3.3, {"drop": 0.0, "pitch": -0.05, "ahead": 0.10, "neck": -0.10, "nod": -0.1, "jaw": 0.0, "fore_l": (0.02, 0.0, 0.05),
                       "fore_r": (0.02, 0.0, 0.05)}),
                (4.2, {"drop": 0.0, "pitch": 0.0, "ahead": 0.0, "neck": 0.0, "nod": 0.0}),
            ),
            loop=0.6,
            end=5.2,
        ),
        "biped": Keys(
            (
                (0.5, {**both(hand=(0.12, -0.14, 0.24), grip=1.2), "lean": 0.10, "drop": 0.04, "nod": 0.15}),
                (
                    1.6,
                    {
                        **both(
                            hand=(0.16, 0.44, 0.0),
                            way=(0.1, 1.0, -0.1),
                            palm=(0.0, 0.2, 1.0),
                            grip=0.9,
                            elbow=(1.0, 0.2, 0.1),
                        ),
                        "lean": -0.20,
                        "drop": 0.0,
                        "nod": -0.36,
                        "jaw": 1.0,
                        "shut": 1.0,
                    },
                ),
                (
                    2.3,
                    {
                        **both(hand=(0.20, 0.45, -0.04)),
                        "lean": -0.24,
                        "bend": 0.14,
                        "nod": -0.38,
                        "jaw": 0.9,
                        "shut": 1.0,
                    },
                ),
                (3.0, {**both(hand=(0.22, 0.43, -0.04)), "lean": -0.20, "bend": -0.14, "jaw": 0.4, "shut": 0.8}),
                (
                    3.9,
                    {
                        **both(hand=(0.34, -0.20, 0.06), grip=0.4, palm=(-1.0, 0.0, 0.2), way=(0.4, -0.8, 0.3)),
                        "lean": 0.06,
                        "bend": 0.0,
                        "nod": 0.06,
                        "jaw": 0.0,
                        "shut": 0.0,
                        "drop": 0.02,
                    },
                ),
                (4.5, {**both(hand=(0.23, -0.44, 0.06)), "lean": 0.0, "drop": 0.0, "nod": 0.0}),
            ),
            loop=0.5,
            end=5.4,
        ),
    },
)
def stretch(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
