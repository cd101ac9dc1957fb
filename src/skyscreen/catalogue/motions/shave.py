"""Shave: the razor goes down the cheek stroke by stroke, the mouth drawn aside, the chin up for the throat."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise

OFF = {"face_r": (0.15, -0.12, 0.14)}


@motion(
    en=("shave", "shave his face", "shave his beard"),
    zh=("刮胡子", "剃须", "刮脸", "剃胡子", "刮脸修面", "剃", "剃头发", "剃光头", "刮"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", at=(0.0, -0.6, 0.0), up=(0.1, 0.9, 0.3), front=(1.0, 0.0, -0.1), off=(0.035, 0.08, 0.0), largest=0.4),
    prop="razor",
    keys={
        "biped": Keys((
            (0.6, {"face_r": (0.112, -0.030, 0.060), "way_r": (-0.45, 0.65, -0.55), "palm_r": (-0.7, 0.1, -0.7), "grip_r": 1.1, "elbow_r": (1.0, -0.4, 0.1), "look": 0.22, "nod": -0.08, "cock": -0.08,
                   "wide": -0.4, "face_l": (0.080, -0.075, 0.040), "way_l": (-0.2, 0.9, -0.4), "palm_l": (-0.7, 0.0, -0.7), "grip_l": 0.4, "elbow_l": (0.8, -0.9, 0.2)}),
            (1.1, {"face_r": (0.105, -0.130, 0.055), "wide": -0.7}), (1.3, OFF),
            (1.6, {"face_r": (0.098, -0.040, 0.072), "nod": -0.12}), (2.1, {"face_r": (0.090, -0.145, 0.062)}), (2.3, OFF),
            (2.7, {"face_r": (0.075, -0.150, 0.065), "nod": -0.30, "look": 0.05, "cock": 0.0, "wide": 0.0}), (3.2, {"face_r": (0.075, -0.205, 0.030)}), (3.5, {**OFF, "nod": -0.10}),
        ), loop=0.6, end=4.0),
    },
    noise=Noise("scrub", at=(1.1, 2.1, 3.2)),
)
def shave(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
