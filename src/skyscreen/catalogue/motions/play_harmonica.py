"""Play the harmonica: cupped in both hands at the lips it slides from side to side, one hand opens and shuts, the shoulders rock."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("play the harmonica", "play harmonica", "play a harmonica", "blow the harmonica", "play the mouth organ"),
    zh=("吹口琴", "演奏口琴"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    prop="harmonica", tools=("harmonica",),
    holds=Grip("hand_l", at=(-0.85, 0.0, 0.0), up=(0.0, 1.0, 0.0), front=(0.0, 0.0, 1.0), off=(0.0, 0.132, 0.02), largest=0.4),
    keys={
        "biped": Keys((
            (0.90, {**both(way=(-0.35, 0.80, 0.45), palm=(-0.90, -0.1, -0.35), elbow=(0.9, -0.9, 0.1)), "face_l": (0.095, -0.115, 0.072), "face_r": (0.100, -0.120, 0.075), "grip_l": 0.9,
                   "grip_r": 0.55, "nod": 0.10, "wide": -0.6, "shut": 0.5, "hunch": 0.2, "lean": 0.05}),
            (1.30, {"face_l": (0.110, -0.115, 0.072), "face_r": (0.090, -0.120, 0.078), "grip_r": 0.15, "bend": 0.07, "nod": 0.04}),
            (1.70, {"face_l": (0.085, -0.115, 0.072), "face_r": (0.115, -0.120, 0.075), "grip_r": 0.65, "bend": -0.05, "nod": 0.14, "drop": 0.015}),
            (2.10, {"face_l": (0.115, -0.115, 0.072), "face_r": (0.085, -0.120, 0.080), "grip_r": 0.1, "bend": 0.05, "nod": 0.02, "drop": 0.0}),
            (2.50, {"face_l": (0.095, -0.115, 0.072), "grip_r": 0.6, "bend": -0.07, "shut": 0.9, "nod": 0.12}),
        ), loop=0.9, end=2.9),
    },
    music="flute",
)
def play_harmonica(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
