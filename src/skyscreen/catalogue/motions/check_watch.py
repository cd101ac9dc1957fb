"""Look at one's watch: the left wrist comes up before the chest, the right hand frees it from the sleeve."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("check watch", "check the time", "look at a watch", "glance at a watch"),
    zh=("看手表", "看表", "看时间", "对表"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.7, {"hand_l": (0.02, -0.12, 0.28), "way_l": (-1.0, 0.05, 0.15), "palm_l": (0.0, -0.9, 0.3), "grip_l": 0.9, "elbow_l": (1.0, -0.4, 0.2),
                   "hand_r": (0.10, -0.17, 0.25), "way_r": (-0.9, 0.3, 0.3), "palm_r": (0.0, 0.6, 0.7), "grip_r": 0.7, "elbow_r": (0.9, -0.7, 0.0),
                   "nod": 0.36, "look": 0.14, "lean": 0.03}),
            (1.9, {"nod": 0.38, "frown": 0.3}),
            (2.4, {"hand_r": (0.18, -0.36, 0.14), "nod": 0.34}),
            (3.2, {"nod": -0.02, "look": -0.4, "frown": 0.0}),
            (4.0, {"nod": 0.36, "look": 0.14, "hand_r": (0.10, -0.17, 0.25)}),
        ), loop=0.7, end=5.0),
    },
)
def check_watch(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
