"""Play the erhu: it stands on the left thigh, the left hand goes along the neck, the bow to and fro before the belly."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("play the erhu", "play erhu"),
    zh=("拉二胡", "拉胡琴", "拉京胡"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("chest", at=(0.0, -0.9, 0.0), up=(0.06, 1.0, 0.06), front=(0.0, 0.0, 1.0), off=(0.09, -0.42, 0.20), largest=1.4),
    tools=("erhu",),
    prop="erhu",
    keys={
        "biped": Keys((
            (0.7, {"hand_l": (0.02, -0.06, 0.26), "way_l": (-0.6, 0.3, 0.7), "palm_l": (-0.8, 0.0, -0.3), "grip_l": 1.1, "elbow_l": (0.9, -0.9, 0.1),
                   "hand_r": (0.10, -0.34, 0.26), "way_r": (-0.8, -0.2, 0.5), "palm_r": (-0.2, 0.6, -0.7), "grip_r": 1.1, "elbow_r": (1.0, -0.4, -0.2),
                   "nod": 0.18, "look": 0.15, "bend": 0.03, "lean": 0.05}),
            (1.5, {"hand_r": (0.42, -0.32, 0.16), "bend": -0.05, "twist": -0.10, "hand_l": (0.02, -0.10, 0.27)}),
            (1.65, {"hand_r": (0.43, -0.32, 0.15), "nod": 0.08}),
            (2.5, {"hand_r": (0.08, -0.34, 0.26), "bend": 0.06, "twist": 0.06, "hand_l": (0.02, -0.03, 0.26)}),
            (2.65, {"hand_r": (0.08, -0.34, 0.26), "nod": 0.2}),
            (3.1, {"hand_r": (0.34, -0.33, 0.19), "bend": -0.02}),
        ), loop=0.7, end=3.6),
    },
    music="erhu",
)
def play_erhu(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
