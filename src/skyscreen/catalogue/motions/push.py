"""Push: both palms against it, the body leans in, the back leg works."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

WALL = {
    **both(way=(-0.1, 1.0, 0.25), palm=(0.0, 0.0, 1.0), grip=0.05, elbow=(0.8, -0.8, 0.0)),
    "foot_l": (0.12, 0.084, 0.18),
    "toe_l": 0.0,
    "foot_r": (0.12, 0.10, -0.42),
    "toe_r": 0.35,
}


@motion(
    en=("push", "shove", "press", "plough", "plow", "roll a hoop"),
    zh=(
        "推", "推开", "按", "挤", "犁地", "耕地", "耕田", "犁田", "推磨", "滚铁环", "摁", "按下", "挤压", "按住",
        "推动", "推搡", "搡", "揿", "压", "挤进", "按铃", "推进", "撑开", "顶住", "压住", "拱", "推走",
        "推出", "推上", "拥挤", "挤来挤去", "盖章",
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
                        **WALL,
                        "hand_r": (0.15, -0.04, 0.42),
                        "hand_l": (0.15, -0.04, 0.42),
                        "lean": 0.34,
                        "pitch": 0.10,
                        "drop": 0.10,
                        "ahead": 0.10,
                        "nod": -0.10,
                    },
                ),
                (
                    1.7,
                    {
                        **both(hand=(0.15, -0.02, 0.47)),
                        "lean": 0.42,
                        "pitch": 0.14,
                        "drop": 0.12,
                        "ahead": 0.16,
                        "nod": 0.06,
                        "look": 0.06,
                    },
                ),
                (
                    2.4,
                    {
                        **both(hand=(0.15, -0.03, 0.43)),
                        "lean": 0.36,
                        "pitch": 0.11,
                        "drop": 0.10,
                        "ahead": 0.11,
                        "nod": -0.06,
                        "look": -0.05,
                    },
                ),
                (
                    3.3,
                    {
                        **both(hand=(0.15, -0.02, 0.47)),
                        "lean": 0.43,
                        "pitch": 0.14,
                        "drop": 0.13,
                        "ahead": 0.17,
                        "nod": 0.10,
                    },
                ),
            ),
            loop=0.8,
            end=4.0,
        ),
    },
)
def push(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
