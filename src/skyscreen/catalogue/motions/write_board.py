"""Write on a board: face it, the chalk runs along a line at the height of the eyes, a half turn to the class, the next."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work


@motion(
    en=("write on a board", "write on the blackboard", "draw on a board", "chalk"),
    zh=("写黑板", "写板书", "板书", "在黑板上写字"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.28, thing="blackboard", aside=0.5),
    keys={
        "biped": Keys((
            (0.7, {"work_r": (-0.12, 0.10, -0.04), "way_r": (-0.2, 0.6, 0.7), "palm_r": (-0.8, -0.1, 0.5), "grip_r": 1.05, "elbow_r": (1.0, -0.5, 0.0),
                   "nod": -0.08, "look": -0.1, "hand_l": (0.16, -0.34, 0.16), "grip_l": 0.7}),
            (0.95, {"work_r": (-0.09, 0.06, -0.04)}), (1.2, {"work_r": (-0.05, 0.11, -0.04)}), (1.45, {"work_r": (-0.02, 0.06, -0.04)}),
            (1.7, {"work_r": (0.02, 0.11, -0.04)}), (1.95, {"work_r": (0.06, 0.06, -0.04)}), (2.2, {"work_r": (0.10, 0.10, -0.04)}),
            (2.8, {"work_r": (0.10, -0.04, -0.10), "look": 0.7, "nod": 0.0, "twist": 0.25}),
            (3.4, {"work_r": (0.06, 0.0, -0.10), "look": 0.7}),
        ), loop=0.7, end=4.2),
    },
    noise=Noise("chalk", at=(0.7, 1.2, 1.7)),
)
def write_board(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
