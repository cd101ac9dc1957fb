"""Pull: both fists on the rope, lean back, haul, take a new hold."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

ROPE = {
    **both(way=(-0.7, -0.1, 0.7), palm=(-0.4, -0.4, -0.8), grip=1.4, elbow=(0.9, -0.6, -0.2)),
    "foot_l": (0.12, 0.084, 0.26),
    "toe_l": -0.05,
    "foot_r": (0.14, 0.084, -0.16),
    "toe_r": 0.0,
}


@motion(
    en=("pull", "drag", "tug", "row"),
    zh=(
        "拉", "拖", "拽", "扯", "拔", "牵拉", "划船", "拉上来", "拔萝卜", "揪", "拖拽", "拉扯", "拉动", "拖动",
        "拔牙", "撬", "撬开", "拉住", "扯住", "撕扯", "拖走", "拉走", "扯下", "拔掉", "拉紧", "勒住", "拽着",
        "拉下", "扯开", "捋", "拔刀相助", "抽水", "拖地板", "攀折", "拉开他们", "揪耳朵",
        "拧耳朵", "抻", "扳", "扳动",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.7,
                    {
                        **ROPE,
                        "hand_l": (0.0, -0.12, 0.47),
                        "hand_r": (0.02, -0.14, 0.34),
                        "lean": 0.22,
                        "pitch": 0.0,
                        "drop": 0.10,
                        "ahead": 0.02,
                        "nod": -0.05,
                    },
                ),
                (
                    1.5,
                    {
                        "hand_l": (0.03, -0.20, 0.28),
                        "hand_r": (0.06, -0.22, 0.16),
                        "lean": -0.20,
                        "pitch": -0.14,
                        "drop": 0.17,
                        "ahead": -0.20,
                        "nod": 0.18,
                        "twist": -0.15,
                    },
                ),
                (
                    1.9,
                    {
                        "hand_l": (0.03, -0.20, 0.28),
                        "hand_r": (0.06, -0.22, 0.16),
                        "lean": -0.22,
                        "pitch": -0.15,
                        "ahead": -0.21,
                        "drop": 0.17,
                    },
                ),
                (
                    2.5,
                    {
                        "hand_l": (0.0, -0.12, 0.47),
                        "hand_r": (0.02, -0.14, 0.34),
                        "lean": 0.20,
                        "pitch": 0.0,
                        "ahead": 0.0,
                        "drop": 0.11,
                        "nod": -0.04,
                        "twist": 0.1,
                    },
                ),
            ),
            loop=0.7,
            end=2.9,
        ),
    },
)
def pull(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
