"""Play the piano: both hands walk along the keys, the body sways with them."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work, both


@motion(
    en=("play piano", "play the piano", "play keyboard", "play the organ", "play the accordion"),
    zh=("弹钢琴", "弹琴", "演奏钢琴", "拉手风琴"),
    plays=("laptop",),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    tools=("piano", "keyboard"),
    work=Work((), high=0.74, thing="piano"),
    keys={
        "biped": Keys((
            (0.7, {**both(way=(-0.05, -0.15, 1.0), palm=(0.0, -1.0, -0.1), grip=0.55, elbow=(0.9, -0.8, -0.3)), "work_l": (0.14, 0.03, 0.0),
                   "work_r": (0.14, 0.06, 0.0), "lean": 0.06, "nod": 0.10, "bend": 0.0}),
            (0.95, {"work_l": (0.16, 0.06, 0.0), "work_r": (0.14, 0.01, 0.0), "grip_r": 0.75}),
            (1.2, {"work_l": (0.20, 0.01, 0.0), "work_r": (0.18, 0.06, 0.0), "grip_r": 0.45, "grip_l": 0.75, "bend": 0.05, "nod": 0.14}),
            (1.45, {"work_l": (0.18, 0.06, 0.0), "work_r": (0.24, 0.01, 0.0), "grip_l": 0.45, "bend": 0.0}),
            (1.7, {"work_l": (0.12, 0.01, 0.0), "work_r": (0.20, 0.09, -0.01), "lean": 0.11, "bend": -0.05, "nod": 0.06}),
            (1.95, {"work_l": (0.14, 0.07, 0.0), "work_r": (0.12, 0.01, 0.0)}),
        ), loop=0.7, end=2.2),
    },
    music="piano",
)
def play_piano(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
