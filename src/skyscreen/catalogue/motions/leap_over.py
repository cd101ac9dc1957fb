"""Leap over: gather, off the ground, drawn up over it, reach for the ground behind it. One second of keys is the whole
leap, however long that is."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

NIL = (0.0, 0.0, 0.0)


@motion(
    en=("leap across", "jump across", "clear the hurdle", "clear the fence", "jump hurdles", "run hurdles"),
    zh=("跨过", "跨栏", "跃栏", "跨越", "跳过栏杆", "跨越障碍", "翻越栏杆"),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys((
            (0.0, {"drop": 0.06, "pitch": 0.0, "tuck": 0.0, **both(fore=NIL, hind=NIL)}),
            (0.16, {"drop": 0.10, "pitch": -0.16, "neck": -0.12, "tuck": 0.5, **both(fore=(0.0, 0.10, 0.06), hind=(0.0, 0.0, -0.10))}),
            (0.32, {"drop": 0.0, "pitch": -0.50, "neck": 0.12, "nod": 0.05, "tuck": 1.0, **both(fore=(0.0, 0.20, 0.16), hind=(0.0, 0.04, -0.32))}),
            (0.50, {"pitch": -0.04, "neck": 0.20, "nod": 0.10, **both(fore=(0.0, 0.18, 0.22), hind=(0.0, 0.22, -0.16))}),
            (0.68, {"pitch": 0.42, "neck": -0.16, "nod": -0.08, "tuck": 1.0, **both(fore=(0.0, 0.02, 0.26), hind=(0.0, 0.20, -0.12))}),
            (0.84, {"drop": 0.08, "pitch": 0.20, "neck": 0.05, "nod": 0.12, "tuck": 0.3, **both(fore=NIL, hind=(0.0, 0.12, 0.10))}),
            (1.0, {"drop": 0.04, "pitch": 0.0, "neck": 0.0, "nod": 0.0, "tuck": 0.0, **both(fore=NIL, hind=NIL)}),
        )),
        "biped": Keys((
            (0.0, {"lean": 0.10, **both(foot=None, knee=None, toe=None, hand=None)}),
            (0.18, {"lean": 0.22, "drop": 0.06, "foot_l": (0.10, 0.50, 0.32), "knee_l": (0.1, 0.4, 1.0), "toe_l": -0.2,
                    "foot_r": (0.10, 0.10, -0.34), "knee_r": (0.2, 0.0, 1.0), "toe_r": 1.0,
                    "hand_r": (0.16, -0.06, 0.44), "hand_l": (0.34, -0.34, -0.20), "grip_l": 0.7, "grip_r": 0.7}),
            (0.42, {"lean": 0.48, "drop": 0.0, "nod": -0.2, "foot_l": (0.11, 0.70, 0.62), "knee_l": (0.1, 1.0, 0.6), "toe_l": -0.4,
                    "foot_r": (0.34, 0.52, -0.30), "knee_r": (1.0, 0.3, 0.4), "toe_r": 0.9}),
            (0.60, {"lean": 0.42, "foot_l": (0.11, 0.40, 0.46), "knee_l": (0.1, 0.6, 1.0), "foot_r": (0.34, 0.62, 0.02),
                    "knee_r": (1.0, 0.5, 0.6), "toe_r": 0.4, "hand_l": (0.22, -0.10, 0.34), "hand_r": (0.34, -0.30, -0.16)}),
            (0.80, {"lean": 0.20, "nod": 0.0, "foot_l": (0.09, 0.09, 0.02), "toe_l": 0.1, "knee_l": (0.1, 0.0, 1.0),
                    "foot_r": (0.14, 0.42, 0.26), "knee_r": (0.2, 0.5, 1.0), "toe_r": 0.1}),
            (1.0, {"lean": 0.0, **both(foot=None, knee=None, toe=None, hand=None, grip=None)}),
        )),
    },
)
def leap_over(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
