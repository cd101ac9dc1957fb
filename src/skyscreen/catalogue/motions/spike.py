"""Spike: the ball goes up from the left hand, a leap after it, and the right palm drives it down over the net."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, both, flight


@motion(
    en=("spike", "spike the ball", "spike a volleyball", "play volleyball"),
    zh=("扣球", "扣杀", "打排球", "大力扣杀", "扣篮板", "拦网"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_l", off=(0.0, 0.12, 0.02), largest=0.45),
    gives=True,
    prop="volleyball",
    keys={
        "biped": Keys((
            (0.5, {"hand_l": (0.10, -0.20, 0.30), "way_l": (0.0, 0.2, 1.0), "palm_l": (0.0, 1.0, 0.1), "grip_l": 0.2, "hand_r": (0.20, -0.30, 0.14),
                   "drop": 0.05, "nod": -0.05, "lean": 0.06, "air": 0.0}),
            (1.0, {"drop": 0.26, "lean": 0.36, "pitch": 0.08, "ahead": -0.05, "nod": -0.3, "hand_r": (0.26, -0.34, -0.26)}),
            (1.28, {"drop": 0.0, "lean": -0.08, "pitch": 0.0, "ahead": 0.0, "hand_l": (0.14, 0.46, 0.26), "palm_l": (0.0, 1.0, 0.2),
                    "hand_r": (0.30, 0.30, -0.20), "way_r": (0.0, 0.8, -0.6), "elbow_r": (1.0, 0.2, -0.4), "twist": -0.4, "nod": -0.5}),
            *flight(1.30, 0.34, {}),
            (1.56, {"hand_r": (0.10, 0.58, 0.20), "way_r": (0.0, 0.9, 0.5), "palm_r": (0.0, -0.5, 0.9), "hand_l": (0.14, 0.20, 0.26),
                    "twist": 0.25, "lean": 0.10, "nod": -0.3}),
            (1.74, {"hand_r": (-0.06, -0.10, 0.44), "way_r": (-0.2, -0.5, 0.9), "twist": 0.5, "lean": 0.32}),
            (2.0, {"drop": 0.22, "lean": 0.30, "ahead": -0.04, "nod": -0.1, "hand_r": (0.16, -0.24, 0.30), "hand_l": (0.20, -0.24, 0.24), "twist": 0.1}),
            (2.7, {"drop": 0.0, "lean": 0.0, "ahead": 0.0, "nod": 0.0, "twist": 0.0, **both(hand=(0.22, -0.42, 0.08), grip=0.4)}),
        ), cues={"release": 1.58}),
    },
    noise=Noise("racket", at=(1.58,)),
)
def spike(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
