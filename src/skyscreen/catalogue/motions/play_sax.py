"""Play the saxophone: it hangs before the chest, both hands on its keys, the knees go with the tune."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("play the saxophone", "play saxophone", "play the sax", "play the clarinet", "play the trombone", "play the tuba"),
    zh=("吹萨克斯", "吹黑管", "吹长号"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("chest", at=(0.0, 1.0, 0.0), up=(0.10, 0.96, -0.1), front=(-0.2, 0.0, 1.0), off=(-0.02, 0.17, 0.20), largest=1.2),
    tools=("saxophone",),
    prop="saxophone",
    keys={
        "biped": Keys((
            (0.6, {"hand_l": (0.03, -0.07, 0.24), "way_l": (-0.7, 0.2, 0.6), "palm_l": (-0.7, 0.0, -0.6), "grip_l": 0.9, "elbow_l": (1.0, -0.6, 0.0),
                   "hand_r": (0.08, -0.26, 0.24), "way_r": (-0.6, -0.1, 0.7), "palm_r": (-0.8, 0.0, -0.4), "grip_r": 0.9, "elbow_r": (1.0, -0.6, -0.1),
                   "nod": 0.12, "lean": 0.02, "wide": -0.5, "drop": 0.0}),
            (0.9, {"grip_l": 0.6, "bend": 0.06, "drop": 0.02}), (1.2, {"grip_l": 0.9, "grip_r": 0.6, "lean": -0.10, "nod": -0.05}),
            (1.6, {"grip_r": 0.9, "bend": -0.06, "lean": 0.06, "drop": 0.03, "cheek": 0.6}), (2.0, {"grip_l": 0.65, "nod": 0.16, "drop": 0.0}),
        ), loop=0.6, end=2.4),
    },
    music="brass",
)
def play_sax(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
