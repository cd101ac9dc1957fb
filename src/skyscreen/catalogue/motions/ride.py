"""Ride: hands on the reins or bars; the legs are where the mount has its sides or pedals."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("ride", "mount", "sit astride", "skateboard", "surf", "snowboard", "ride a wave"),
    zh=(
        "骑", "骑马", "骑行", "骑车", "骑自行车", "乘", "滑滑板", "玩滑板", "练滑板", "冲浪", "滑单板", "乘车", "乘坐", "搭车",
        "扬鞭", "溜旱冰车", "蹬三轮",
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
                        **both(
                            hand=(0.17, -0.34, 0.36),
                            way=(-0.15, -0.1, 1.0),
                            palm=(-0.2, -1.0, 0.0),
                            grip=1.2,
                            elbow=(0.7, -0.9, -0.2),
                        ),
                        "lean": 0.18,
                        "nod": -0.10,
                    },
                ),
                (1.3, {**both(hand=(0.17, -0.33, 0.37)), "lean": 0.20, "bend": 0.02}),
                (2.0, {**both(hand=(0.17, -0.35, 0.36)), "lean": 0.17, "bend": -0.02}),
            ),
            loop=0.6,
            end=2.7,
        ),
    },
)
def ride(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
