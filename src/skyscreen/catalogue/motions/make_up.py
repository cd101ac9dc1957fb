"""Make-up: the right hand draws along lips and cheek, the chin goes up, the head turns to and fro before the glass."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("put on make-up", "apply makeup", "put on lipstick", "apply lipstick", "shave", "apply cream", "put on sunscreen"),
    zh=("化妆", "涂口红", "画眉", "刮胡子", "剃须", "擦粉", "抹口红", "抹面霜", "涂防晒霜", "上妆"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", up=(0.1, 0.9, 0.4), off=(0.03, 0.08, 0.0), largest=0.4),
    prop=("lipstick", "paintbrush"),
    keys={
        "biped": Keys((
            (0.7, {"hand_r": (0.12, 0.02, 0.21), "way_r": (-0.8, 0.5, -0.2), "palm_r": (-0.4, -0.3, -0.8), "grip_r": 1.05, "elbow_r": (1.0, -0.6, 0.1),
                   "nod": -0.10, "look": 0.0, "wide": -0.4, "jaw": 0.12, "hand_l": (0.14, -0.30, 0.20), "grip_l": 0.6}),
            (1.2, {"hand_r": (0.08, 0.02, 0.215), "wide": 0.3}),
            (1.7, {"hand_r": (0.13, 0.03, 0.205), "look": 0.12}),
            (2.2, {"hand_r": (0.09, 0.02, 0.215), "look": -0.10}),
            (2.8, {"hand_r": (0.17, -0.10, 0.25), "wide": -0.7, "jaw": 0.0, "look": 0.25, "cock": 0.1}),
            (3.5, {"look": -0.25, "cock": -0.1, "smile": 0.4, "wide": 0.0}),
        ), loop=0.7, end=4.3),
    },
)
def make_up(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
