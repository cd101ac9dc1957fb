"""Sew: the needle goes into the cloth and is drawn out to the side in a long pull, stitch after stitch."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("sew", "stitch", "embroider", "mend"),
    zh=(
        "缝", "缝补", "刺绣", "绣花", "缝衣服",
        "纳鞋底", "补网", "缝衣", "补", "补渔网", "缝补衣服", "绣", "缝纫", "缝制",
        "做针线", "缝扣子", "缝合", "穿针引线",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_l", at=(0.55, 0.92, 0.0), up=(0.0, 0.25, 1.0), front=(1.0, 0.1, 0.0), off=(0.03, 0.09, 0.02), largest=0.9),
    wields=("sewing_cloth",),
    each=True,
    keys={
        # The cloth is held up in the left; the right sticks the needle in from over it and draws the thread out far to the side.
        "biped": Keys((
            (0.5, {"hand_l": (0.06, -0.20, 0.30), "way_l": (-0.7, 0.2, 0.7), "palm_l": (-0.3, -0.2, -0.9), "grip_l": 1.0, "elbow_l": (0.9, -0.8, 0.0),
                   "hand_r": (0.04, -0.14, 0.33), "way_r": (-0.6, -0.3, 0.6), "palm_r": (-0.6, -0.6, -0.3), "grip_r": 0.95, "elbow_r": (1.0, -0.3, 0.0), "nod": 0.32, "lean": 0.08,
                   "look": 0.06}),
            (0.8, {"hand_r": (0.0, -0.19, 0.33), "way_r": (-0.7, -0.6, 0.4)}), (0.95, {"hand_r": (0.0, -0.19, 0.33)}),
            (1.7, {"hand_r": (0.44, 0.10, 0.28), "way_r": (-0.3, 0.6, 0.6), "nod": 0.16, "look": -0.30, "twist": -0.12, "lean": 0.03}),
            (1.95, {"hand_r": (0.45, 0.11, 0.27), "look": -0.28}),
            (2.6, {"hand_r": (0.05, -0.12, 0.34), "way_r": (-0.6, -0.3, 0.6), "nod": 0.32, "look": 0.06, "twist": 0.0, "lean": 0.08}),
        ), loop=0.5, end=2.9),
    },
)
def sew(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
