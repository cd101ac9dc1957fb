"""Hold up: the thing is raised in both hands for all to see."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("hold up", "show", "lift up", "raise", "display", "hoist", "lift high"),
    zh=(
        "举", "举起", "举着", "展示", "呈上", "高举", "举高", "捧起", "递", "出示", "亮出", "举牌", "炫耀", "夸耀",
        "举杯示意", "捧出", "展出", "示范", "演示", "呈现",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.45,
                    {
                        **both(hand=(0.09, -0.36, 0.24), way=(-0.5, 0.1, 0.8), palm=(-0.6, 0.7, 0.0), grip=0.6),
                        "drop": 0.04,
                        "nod": 0.22,
                        "lean": 0.06,
                    },
                ),
                (
                    1.3,
                    {
                        **both(
                            hand=(0.10, 0.36, 0.24),
                            way=(-0.35, 0.9, 0.2),
                            palm=(-0.8, 0.3, 0.4),
                            grip=0.7,
                            elbow=(0.9, -0.2, 0.3),
                        ),
                        "drop": -0.005,
                        "nod": -0.30,
                        "lean": -0.10,
                    },
                ),
                (1.8, {**both(hand=(0.10, 0.34, 0.26)), "drop": 0.0, "nod": -0.26, "lean": -0.08}),
                (3.4, {**both(hand=(0.10, 0.35, 0.25)), "nod": -0.28, "look": 0.08}),
                (5.0, {**both(hand=(0.10, 0.34, 0.26)), "nod": -0.26, "look": -0.08}),
            ),
            loop=1.8,
            end=6.6,
        ),
    },
    holds=Grip("hands", off=(0.0, 0.06, 0.06), largest=0.9),
)
def hold_up(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
