"""Play the flute: it lies to the right of the mouth, the fingers rise and fall, the breath sways the body."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("play flute", "play the flute", "play the recorder", "play a flute"),
    zh=("吹笛子", "吹笛", "吹箫", "吹长笛", "吹竹笛", "吹埙"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("chest", at=(-0.7, 0.0, 0.0), up=(-0.1, 1.0, 0.0), front=(-0.12, 0.0, -1.0), off=(0.0, 0.275, 0.15), largest=1.0),
    tools=("flute",),
    prop="flute",
    keys={
        "biped": Keys((
            (0.6, {"hand_l": (-0.06, 0.08, 0.24), "way_l": (-0.7, 0.5, 0.1), "palm_l": (0.1, 0.2, -1.0), "grip_l": 0.9, "elbow_l": (0.7, -0.9, 0.3),
                   "hand_r": (0.26, 0.05, 0.20), "way_r": (-0.3, 0.7, 0.5), "palm_r": (-0.2, 0.1, 0.9), "grip_r": 0.8, "elbow_r": (1.0, -0.7, 0.0),
                   "look": -0.22, "cock": 0.12, "nod": 0.08, "bend": 0.0, "lean": 0.0, "wide": -0.5}),
            (0.85, {"grip_l": 0.6, "grip_r": 1.0}), (1.1, {"grip_l": 0.9, "grip_r": 0.6, "bend": 0.05, "twist": 0.06}),
            (1.4, {"grip_l": 0.6, "grip_r": 0.9, "nod": -0.02}), (1.8, {"grip_l": 1.0, "grip_r": 0.6, "bend": -0.05, "twist": -0.06, "lean": 0.06}),
            (2.1, {"grip_l": 0.6, "nod": 0.10}),
        ), loop=0.6, end=2.6),
    },
    music="flute",
)
def play_flute(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
