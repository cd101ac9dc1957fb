"""Pull along: between the shafts of what rolls or slides behind: both fists back at the hips, the trunk hung ahead."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("pull along", "pull behind", "drag along", "tow", "haul along"),
    zh=("拉着走", "拖着走", "拉车", "拉黄包车", "拉雪橇", "牵", "拉三轮", "拖行", "拉货"),
    rigs=("biped",), travels=True, speed=0.9, target="optional",
    leads=-0.16,
    keys={
        "biped": Keys((
            (0.0, {**both(hand=(0.24, -0.47, -0.24), way=(-0.1, -0.45, 0.9), palm=(-1.0, 0.0, 0.0), grip=1.35,
                          elbow=(0.9, -0.2, -0.8)), "lean": 0.30, "pitch": 0.20, "drop": 0.05, "nod": -0.16,
                   "frown": 0.4}),
            (0.25, {"lean": 0.37, "drop": 0.08, "nod": -0.10, "twist": 0.10}),
            (0.5, {"lean": 0.30, "drop": 0.05, "nod": -0.16, "twist": 0.0}),
            (0.75, {"lean": 0.37, "drop": 0.08, "nod": -0.10, "twist": -0.10}),
        ), loop=0.0, end=1.0, steps=True),
    },
)
def pull_along(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
