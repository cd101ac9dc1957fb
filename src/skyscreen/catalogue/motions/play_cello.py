"""Play the cello: it leans between the knees, the left hand goes up and down its neck, the bow is drawn long and level across."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("play the cello", "play cello", "play a cello", "play the double bass"),
    zh=("拉大提琴", "演奏大提琴", "拉低音提琴"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("chest", at=(0.0, 0.25, 0.0), up=(0.16, 1.0, -0.34), front=(0.0, 0.34, 1.0), off=(0.05, -0.20, 0.25), largest=2.0),
    tools=("cello",), prop="cello",
    keys={
        "biped": Keys((
            (0.7, {"hand_l": (0.16, 0.04, 0.17), "way_l": (-0.75, 0.2, 0.5), "palm_l": (-0.6, -0.2, -0.75), "grip_l": 1.0, "elbow_l": (1.0, -0.5, 0.2),
                   "hand_r": (0.04, -0.36, 0.40), "way_r": (-0.75, -0.35, 0.55), "palm_r": (-0.1, -0.9, -0.4), "grip_r": 1.0, "elbow_r": (1.0, -0.2, -0.2),
                   "nod": 0.16, "look": 0.10, "bend": 0.04, "lean": 0.06, "shut": 0.3,
                   "foot_l": (0.26, 0.084, 0.36), "foot_r": (0.26, 0.084, 0.36), "knee_l": (0.9, 0.5, 0.6), "knee_r": (0.9, 0.5, 0.6)}),
            (1.5, {"hand_r": (0.44, -0.34, 0.34), "bend": -0.07, "twist": -0.10, "hand_l": (0.16, -0.06, 0.20)}),
            (1.65, {"hand_r": (0.45, -0.34, 0.33), "nod": 0.06}),
            (2.5, {"hand_r": (0.02, -0.36, 0.41), "bend": 0.08, "twist": 0.06, "hand_l": (0.15, 0.07, 0.16), "shut": 0.8}),
            (2.65, {"hand_r": (0.02, -0.36, 0.41), "nod": 0.20}),
            (3.1, {"hand_r": (0.38, -0.35, 0.36), "bend": -0.03, "hand_l": (0.16, 0.0, 0.18)}),
        ), loop=0.7, end=3.6),
    },
    music="strings",
)
def play_cello(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
