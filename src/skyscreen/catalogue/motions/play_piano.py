"""Play the piano: both hands walk along the keys, the body sways with them."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("play piano", "play the piano", "play keyboard", "play the organ"),
    zh=("弹钢琴", "弹琴", "演奏钢琴"),
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
                        **both(way=(-0.05, -0.15, 1.0), palm=(0.0, -1.0, -0.1), grip=0.55, elbow=(0.9, -0.8, -0.3)),
                        "hand_l": (0.14, -0.28, 0.40),
                        "hand_r": (0.14, -0.24, 0.40),
                        "lean": 0.12,
                        "nod": 0.16,
                        "bend": 0.0,
                    },
                ),
                (0.95, {"hand_l": (0.16, -0.24, 0.39), "hand_r": (0.14, -0.285, 0.40), "grip_r": 0.75}),
                (
                    1.2,
                    {
                        "hand_l": (0.20, -0.285, 0.40),
                        "hand_r": (0.18, -0.24, 0.39),
                        "grip_r": 0.45,
                        "grip_l": 0.75,
                        "bend": 0.05,
                        "nod": 0.22,
                    },
                ),
                (1.45, {"hand_l": (0.18, -0.24, 0.39), "hand_r": (0.24, -0.285, 0.40), "grip_l": 0.45, "bend": 0.0}),
                (
                    1.7,
                    {
                        "hand_l": (0.12, -0.285, 0.40),
                        "hand_r": (0.20, -0.20, 0.38),
                        "lean": 0.18,
                        "bend": -0.05,
                        "nod": 0.08,
                    },
                ),
                (1.95, {"hand_l": (0.14, -0.22, 0.39), "hand_r": (0.12, -0.285, 0.40)}),
            ),
            loop=0.7,
            end=2.2,
        ),
    },
    tools=("piano", "keyboard"),
)
def play_piano(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
