"""Sweep: both hands on a broomstick, long strokes to the side with the hips."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, both


@motion(
    en=("sweep", "mop", "rake", "vacuum"),
    zh=("扫", "扫地", "打扫", "清扫", "拖地", "耙", "除草", "扫雪", "清理", "大扫除", "打扫卫生", "扫除", "清除", "吸尘", "扫落叶", "扫院子"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    wields=("broom", "mop", "rake"),
    keys={
        "biped": Keys(
            (
                (
                    0.7,
                    {
                        "hand_l": (-0.04, -0.06, 0.30),
                        "hand_r": (-0.06, -0.32, 0.32),
                        **both(way=(-0.8, -0.2, 0.6), palm=(-0.3, -0.3, -0.9), grip=1.4, elbow=(1.0, -0.4, -0.1)),
                        "lean": 0.22,
                        "nod": 0.26,
                        "twist": 0.35,
                        "turn": 0.12,
                        "drop": 0.03,
                    },
                ),
                (
                    1.3,
                    {
                        "hand_l": (0.12, -0.02, 0.30),
                        "hand_r": (0.22, -0.32, 0.34),
                        "twist": -0.35,
                        "turn": -0.12,
                        "drop": 0.05,
                    },
                ),
                (1.5, {"hand_l": (0.12, 0.0, 0.29), "hand_r": (0.24, -0.30, 0.34), "twist": -0.38}),
            ),
            loop=0.7,
            end=2.3,
        ),
    },
    holds=Grip("shaft", at=(0.0, 0.88, 0.0), up=(0.0, -1.0, 0.0), largest=2.0),
    noise=Noise("sweep", at=(0.7,)),
)
def sweep(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
