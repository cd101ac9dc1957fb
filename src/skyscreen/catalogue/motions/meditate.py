"""Meditate: cross-legged, hands on the knees, breathing."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

LOTUS = {
    "foot_l": (-0.10, 0.115, 0.22),
    "foot_r": (-0.08, 0.13, 0.30),
    "ahead": -0.06,
    "pitch": -0.02,
    **both(
        toe=0.6,
        knee=(1.0, 0.15, 0.55),
        hand=(0.30, -0.40, 0.26),
        way=(0.3, -0.2, 0.9),
        palm=(0.0, 1.0, 0.2),
        grip=0.6,
        elbow=(0.8, -0.8, -0.3),
    ),
}


@motion(
    en=("meditate", "do yoga", "sit cross-legged", "practise yoga"),
    zh=(
        "打坐", "冥想", "盘腿坐", "打禅", "瑜伽", "做瑜伽", "盘腿", "参禅", "入定", "坐禅", "盘膝", "修炼", "练瑜伽",
        "修行", "闭目养神", "调息", "运功",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.8,
                    {
                        "drop": 0.45,
                        "lean": 0.3,
                        "pitch": 0.1,
                        "ahead": -0.06,
                        "foot_l": (0.06, 0.09, 0.16),
                        "foot_r": (0.06, 0.09, 0.10),
                        **both(toe=0.0),
                    },
                ),
                (1.8, {**LOTUS, "drop": 0.80, "lean": 0.02, "nod": 0.06, "shut": 1.0}),
                (2.4, {**LOTUS, "drop": 0.785, "lean": 0.0, "nod": 0.05, "shut": 1.0}),
                (4.6, {"lean": -0.03, "shut": 1.0}),
                (6.8, {"lean": 0.0, "shut": 1.0}),
            ),
            loop=2.4,
            end=6.9,
        ),
    },
)
def meditate(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
