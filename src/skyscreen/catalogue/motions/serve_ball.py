"""Serve: the ball goes up from the left hand, the racket down behind the back and over the head through it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("serve a ball", "serve the ball", "smash a ball", "smash the ball", "play badminton", "play table tennis", "play ping pong", "serve in tennis"),
    zh=("发球", "打羽毛球"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.0, -0.8, 0.0), up=(0.0, 0.5, 1.0), off=(0.02, 0.07, 0.0), largest=1.2),
    tools=("ping_pong_bat", "tennis_racket"),
    prop="tennis_racket",
    keys={
        "biped": Keys((
            (0.5, {"hand_r": (0.22, -0.24, 0.24), "way_r": (-0.2, 0.2, 1.0), "palm_r": (-0.6, -0.6, 0.2), "grip_r": 1.4, "hand_l": (0.08, -0.22, 0.30), "way_l": (0.0, 0.2, 1.0),
                   "palm_l": (0.0, 1.0, 0.1), "grip_l": 0.8, "foot_l": (0.10, 0.084, 0.22), "toe_l": 0.0, "foot_r": (0.16, 0.084, -0.16), "toe_r": 0.0, "twist": -0.2,
                   "drop": 0.03}),
            (1.2, {"hand_l": (0.12, 0.46, 0.26), "grip_l": 0.1, "palm_l": (0.0, 1.0, 0.2), "hand_r": (0.30, 0.14, -0.20), "way_r": (0.0, 0.6, -0.8), "twist": -0.55, "lean": -0.22,
                   "nod": -0.5, "drop": 0.12, "ahead": -0.02, "elbow_r": (1.0, 0.2, -0.4)}),
            (1.5, {"hand_r": (0.10, 0.14, -0.22), "way_r": (0.0, -1.0, -0.2), "drop": 0.14, "twist": -0.6}),
            (1.72, {"hand_r": (0.14, 0.56, 0.16), "way_r": (0.0, 0.9, 0.5), "hand_l": (0.10, -0.10, 0.22), "twist": 0.10, "lean": 0.05, "drop": -0.03, "toe_l": 0.5,
                    "toe_r": 0.6, "ahead": 0.06, "nod": -0.35}),
            (1.95, {"hand_r": (-0.12, -0.16, 0.42), "way_r": (-0.3, -0.5, 0.9), "hand_l": (0.10, -0.22, 0.18), "twist": 0.55, "lean": 0.34, "drop": 0.10, "nod": 0.05, "toe_l": 0.0,
                    "foot_r": (0.16, 0.16, -0.22), "toe_r": 0.8}),
            (2.5, {"hand_r": (0.12, -0.22, 0.30), "way_r": (-0.2, 0.2, 1.0), "hand_l": (0.12, -0.22, 0.26), "twist": 0.0, "lean": 0.12, "drop": 0.08, "nod": 0.0, "ahead": 0.0,
                   "foot_r": (0.16, 0.084, -0.16), "toe_r": 0.0}),
        ), loop=0.5, end=3.0),
    },
    noise=Noise("racket", at=(1.72,)),
)
def serve_ball(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
