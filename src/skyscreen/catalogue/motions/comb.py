"""Comb: the hand runs down the hair from the crown, stroke by stroke."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("comb", "brush", "brush hair", "comb hair", "groom", "style hair"),
    zh=("梳", "梳头", "梳理", "梳妆", "打扮", "梳洗", "梳毛", "理头发", "拢头发", "拢", "挽发髻", "盘头"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(-0.75, 0.0, 0.0), up=(-1.0, 0.0, 0.0), front=(0.0, 1.0, 0.0), off=(0.03, 0.07, 0.0), largest=0.4),
    prop="comb",
    keys={
        "biped": Keys((
            # From the crown down the side to the breast; the head goes with the pull.
            (0.6, {"face_r": (0.115, 0.165, 0.010), "way_r": (0.05, 0.15, 1.0), "palm_r": (-0.15, -1.0, 0.1), "grip_r": 1.3, "elbow_r": (1.0, -0.2, 0.2), "cock": 0.06, "nod": 0.06, "look": -0.15,
                   "hand_l": (0.12, -0.22, 0.24), "grip_l": 0.5}),
            (1.00, {"face_r": (0.142, 0.060, 0.030), "way_r": (0.0, 0.25, 0.95), "palm_r": (-0.6, -0.8, 0.1), "cock": 0.14}),
            (1.40, {"face_r": (0.146, -0.100, 0.040), "way_r": (0.0, 0.25, 0.95), "palm_r": (-0.85, -0.5, 0.1), "cock": 0.24}),
            (1.85, {"face_r": (0.150, -0.270, 0.060), "way_r": (0.0, 0.10, 1.0), "palm_r": (-1.0, -0.2, 0.1), "cock": 0.28, "nod": 0.10}),
            (2.30, {"face_r": (0.240, -0.080, 0.130), "way_r": (-0.1, 0.5, 0.8), "cock": 0.14}),
        ), loop=0.6, end=2.7),
    },
)
def comb(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
