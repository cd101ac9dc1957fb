"""Offer for sale: the ware is held out, the free hand waves people nearer, the mouth cries it out."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("advertise", "promote", "recommend", "hold out"),
    zh=("推销", "推荐", "招揽", "展示商品", "款待", "招待", "奉上", "上菜", "待客", "请客", "伺候", "服侍"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", off=(0.04, 0.08, 0.0), largest=1.1),
    keys={
        "biped": Keys((
            (0.7, {"hand_r": (0.06, -0.10, 0.42), "way_r": (-0.2, 0.25, 0.95), "palm_r": (-0.9, 0.4, 0.0), "grip_r": 1.0, "elbow_r": (0.6, -1.0, 0.0),
                   "hand_l": (0.30, -0.06, 0.30), "way_l": (0.1, 0.8, 0.6), "palm_l": (-0.5, 0.3, 0.9), "grip_l": 0.2, "lean": 0.06, "jaw": 0.1, "smile": 0.5}),
            (1.1, {"hand_l": (0.22, -0.02, 0.24), "way_l": (-0.5, 0.8, 0.2), "jaw": 0.7, "look": 0.25}),
            (1.5, {"hand_l": (0.32, -0.04, 0.32), "way_l": (0.1, 0.8, 0.6), "jaw": 0.25, "hand_r": (0.06, -0.06, 0.44)}),
            (1.9, {"hand_l": (0.22, 0.0, 0.24), "way_l": (-0.5, 0.8, 0.2), "jaw": 0.6, "look": -0.25}),
            (2.5, {"hand_l": (0.28, -0.12, 0.30), "jaw": 0.05, "look": 0.0, "nod": 0.08}),
        ), loop=0.7, end=3.2),
    },
)
def offer(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
