"""Strike a bell: the mallet is drawn back past the hip with the whole trunk, swung into the bronze, and left to rebound."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work

FEET = {"foot_l": (0.13, 0.084, 0.16), "toe_l": 0.0, "foot_r": (0.15, 0.084, -0.16), "toe_r": 0.0}


@motion(
    en=("ring the temple bell", "ring the bell", "ring a bell", "strike the bell", "strike a bell", "toll the bell", "toll a bell", "ring the church bell", "sound the bell",
        "ring the bells", "toll"),
    zh=("敲钟", "撞钟", "鸣钟", "打钟", "敲响钟"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    work=Work((), high=1.05, thing="bell"),
    wields=("bell_mallet",),
    holds=Grip("hand_r", at=(0.0, -0.82, 0.0), up=(0.0, 0.5, 1.0), front=(1.0, 0.0, 0.0), off=(0.02, 0.07, 0.0), largest=1.2),
    keys={
        "biped": Keys((
            (0.5, {**FEET, "work_r": (0.24, 0.10, -0.52), "way_r": (0.0, 0.2, 1.0), "palm_r": (-1.0, 0.0, 0.0), "grip_r": 1.4, "elbow_r": (0.9, -0.6, -0.4),
                   "hand_l": (0.26, -0.30, 0.20), "grip_l": 0.6, "twist": -0.15, "lean": 0.05, "nod": 0.0}),
            (1.2, {"work_r": (0.46, 0.26, -0.72), "way_r": (0.5, 0.7, 0.2), "twist": -0.65, "turn": -0.15, "lean": -0.06, "drop": 0.05, "hand_l": (0.20, -0.10, 0.36)}),
            (1.5, {"work_r": (0.10, 0.10, -0.42), "way_r": (-0.35, -0.55, 0.75), "twist": 0.30, "turn": 0.08, "lean": 0.20, "drop": 0.04, "hand_l": (0.30, -0.34, 0.0)}),
            (1.66, {"work_r": (0.13, 0.14, -0.48), "way_r": (-0.3, -0.3, 0.9), "twist": 0.18, "lean": 0.14}),
            (2.4, {"work_r": (0.24, 0.10, -0.52), "way_r": (0.0, 0.1, 1.0), "twist": -0.10, "turn": 0.0, "lean": 0.0, "drop": 0.0, "nod": -0.14, "hand_l": (0.26, -0.30, 0.20)}),
            (3.2, {"nod": -0.18, "cock": 0.08}),
        ), loop=0.5, end=3.8),
    },
    noise=Noise("hammer", at=(1.5,)),
)
def strike_bell(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
