"""Play the guitar: the left hand walks along the neck, the right strums."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=(
        "strum", "play guitar", "play the guitar", "pluck", "play the lute", "play ukulele", "play the harp",
        "play the banjo", "play the ukulele",
    ),
    zh=(
        "弹吉他", "弹琵琶", "拨弦", "弹竖琴", "弹月琴", "抚弄琴弦", "弹拨", "拨弹", "弹拨琴弦",
        "拉琴弦",
    ),
    plays=("harp", "pipa", "accordion"),
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
                        "hand_l": (0.42, -0.28, 0.225),
                        "way_l": (-0.25, 0.65, 0.6),
                        "palm_l": (-0.3, 0.6, -0.75),
                        "grip_l": 1.0,
                        "elbow_l": (0.8, -1.0, 0.1),
                        "hand_r": (0.13, -0.27, 0.285),
                        "way_r": (-0.8, -0.5, 0.1),
                        "palm_r": (-0.3, 0.0, -1.0),
                        "grip_r": 0.8,
                        "elbow_r": (1.0, -0.3, 0.1),
                        "nod": 0.22,
                        "look": 0.3,
                        "lean": 0.04,
                        "bend": 0.0,
                    },
                ),
                (0.9, {"hand_r": (0.14, -0.345, 0.275)}),
                (1.15, {"hand_r": (0.13, -0.27, 0.285), "nod": 0.14}),
                (1.35, {"hand_r": (0.14, -0.345, 0.275)}),
                (1.6, {"hand_r": (0.13, -0.26, 0.285), "hand_l": (0.36, -0.305, 0.22), "nod": 0.22, "bend": 0.04}),
                (1.8, {"hand_r": (0.14, -0.355, 0.275)}),
                (2.05, {"hand_r": (0.13, -0.27, 0.285), "nod": 0.14}),
                (2.25, {"hand_r": (0.14, -0.345, 0.275), "hand_l": (0.38, -0.295, 0.22)}),
            ),
            loop=0.7,
            end=2.5,
        ),
    },
    holds=Grip(
        "chest",
        at=(0.0, -0.45, 0.0),
        up=(0.92, 0.38, 0.10),
        front=(0.0, -0.1, 1.0),
        off=(-0.10, -0.18, 0.17),
        largest=1.5,
    ),
    tools=("guitar",),
    prop="guitar",
    music="pluck",
)
def strum(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
