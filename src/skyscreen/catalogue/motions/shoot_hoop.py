"""Shoot at the basket: knees bent, the ball over the brow, up through the legs and off the finger tips."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("shoot hoops", "shoot a hoop", "shoot the hoop", "shoot a basket", "shoot baskets", "shoot at the basket", "shoot at the hoop", "score a basket", "shoot a free throw", "take a free throw", "shoot free throws", "dunk", "score", "make the shot", "make the last one", "make the last shot", "sink the shot", "miss the shot"),
    zh=("投篮", "罚球", "罚篮", "灌篮", "扣篮", "投三分", "投进", "投不进", "投失", "扣进", "灌进", "绝杀", "三分绝杀", "压哨绝杀"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hands", off=(0.0, 0.03, 0.10), largest=0.45),
    gives=True,
    prop="basketball",
    goal="basketball_hoop",
    keys={
        "biped": Keys((
            (0.5, {**both(hand=(0.10, -0.22, 0.30), way=(-0.1, 0.2, 1.0), palm=(-1.0, 0.1, 0.0), grip=0.5), "nod": 0.10, "drop": 0.03, "lean": 0.06}),
            (1.1, {**both(hand=(0.09, 0.08, 0.28), way=(-0.1, 0.9, 0.3), palm=(-0.8, 0.0, 0.4)), "drop": 0.13, "lean": 0.04, "nod": -0.22,
                   "elbow_r": (0.3, -0.6, 0.6)}),
            (1.45, {"hand_r": (0.06, 0.36, 0.26), "hand_l": (0.12, 0.30, 0.24), "way_r": (0.0, 1.0, 0.2), "palm_r": (0.0, -0.1, 1.0), "drop": -0.02,
                    "lean": -0.04, "nod": -0.26, "grip_r": 0.3}),
            (1.60, {"hand_r": (0.04, 0.46, 0.36), "hand_l": (0.16, 0.30, 0.24), "way_r": (0.0, 0.6, 0.8), "palm_r": (0.0, -0.8, 0.6), "grip_r": 0.1,
                    "drop": -0.03, "toe_l": 0.35, "toe_r": 0.35}),
            (2.1, {"hand_r": (0.04, 0.42, 0.38), "way_r": (0.0, -0.2, 1.0), "palm_r": (0.0, -1.0, 0.1), "hand_l": (0.16, 0.10, 0.26), "drop": 0.0,
                   "nod": -0.22, "toe_l": 0.0, "toe_r": 0.0}),
            (3.0, {**both(hand=(0.18, -0.38, 0.14), way=(0.0, -0.8, 0.5), palm=(-1.0, 0.0, 0.0)), "nod": -0.12, "lean": 0.03, "toe_l": None, "toe_r": None}),
            (3.8, {**dict.fromkeys(("hand_l", "hand_r", "way_l", "way_r", "palm_l", "palm_r", "grip_l", "grip_r", "elbow_r")), "nod": 0.0, "lean": 0.0}),
        ), cues={"release": 1.58}),
    },
)
def shoot_hoop(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
