"""Point: the arm goes out, the forefinger stays straight, the head looks along it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("point", "point at", "indicate", "gesture at", "direct", "show the way", "point the way", "show the way home", "give directions"),
    zh=(
        "指", "指着", "指向", "指点", "指路", "指点方向", "指方向", "指出", "指认", "点名", "指引", "开枪", "射击",
        "打枪", "扫射", "指使", "揭发", "举报", "指挥车辆", "开炮",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.35,
                    {
                        "hand_r": (0.10, -0.20, 0.20),
                        "way_r": (0.0, 0.3, 0.9),
                        "grip_r": 0.9,
                        "lean": -0.06,
                        "twist": -0.16,
                        "ahead": -0.02,
                    },
                ),
                (
                    0.85,
                    {
                        "hand_r": (0.17, 0.13, 0.56),
                        "way_r": (0.0, 0.05, 1.0),
                        "palm_r": (-0.6, -0.8, 0.0),
                        "grip_r": 1.35,
                        "point_r": 1.0,
                        "elbow_r": (0.5, -1.0, -0.2),
                        "lean": 0.06,
                        "twist": 0.16,
                        "nod": -0.06,
                        "ahead": 0.02,
                    },
                ),
                (1.1, {"hand_r": (0.17, 0.11, 0.545), "lean": 0.05, "twist": 0.14}),
                (2.3, {"hand_r": (0.17, 0.115, 0.55), "look": 0.0}),
                (2.6, {"hand_r": (0.17, 0.09, 0.49), "lean": 0.02}),
                (2.82, {"hand_r": (0.17, 0.13, 0.565), "lean": 0.09, "nod": -0.02}),
            ),
            loop=1.1,
            end=3.6,
        ),
    },
)
def point(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
