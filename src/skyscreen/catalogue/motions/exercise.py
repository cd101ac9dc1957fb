"""Exercise: squats with the arms held out."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("exercise", "work out", "train", "do squats", "do exercises", "do sit-ups"),
    zh=(
        "锻炼", "健身", "做操", "深蹲", "训练", "运动", "做广播操", "热身", "操练", "练习", "练功夫操", "晨练",
        "演练", "军训", "练", "练习瑜伽", "拉练", "习舞", "压腿", "劈叉", "扎马步", "下腰",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.6,
                    {
                        **both(hand=(0.20, -0.30, 0.18), palm=(0.0, -1.0, 0.0), way=(0.0, -0.3, 1.0), grip=0.2),
                        "drop": 0.0,
                        "lean": 0.0,
                        "ahead": 0.0,
                        "pitch": 0.0,
                        "nod": 0.0,
                    },
                ),
                (
                    1.5,
                    {
                        **both(hand=(0.16, 0.04, 0.47), way=(0.0, 0.0, 1.0)),
                        "drop": 0.38,
                        "lean": 0.28,
                        "pitch": 0.26,
                        "ahead": -0.14,
                        "nod": -0.25,
                    },
                ),
                (1.75, {"drop": 0.39, "lean": 0.30, "pitch": 0.27, "ahead": -0.14}),
                (
                    2.5,
                    {
                        **both(hand=(0.20, -0.30, 0.18)),
                        "drop": -0.005,
                        "lean": -0.02,
                        "pitch": 0.0,
                        "ahead": 0.0,
                        "nod": 0.0,
                    },
                ),
            ),
            loop=0.6,
            end=3.0,
        ),
    },
)
def exercise(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
