"""Raise a glass: up and out to the company, a moment held, to the lips and up again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("toast", "raise a glass", "clink", "clink glasses", "say cheers", "make a toast", "raise a toast", "propose a toast", "drink a toast"),
    zh=("干杯", "碰杯", "举杯", "敬酒"),
    each=True,
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", off=(0.045, 0.075, 0.0), largest=0.4),
    tools=("glass", "wine_glass", "cup", "mug"),
    prop="wine_glass",
    keys={
        "biped": Keys((
            (0.7, {"hand_r": (0.02, 0.10, 0.46), "way_r": (-0.35, 0.05, 0.95), "palm_r": (-1.0, 0.0, -0.2), "grip_r": 1.0, "elbow_r": (0.7, -0.8, 0.0),
                   "smile": 0.7, "nod": -0.04, "lean": 0.08, "jaw": 0.1}),
            (1.5, {"hand_r": (0.0, 0.13, 0.48), "lean": 0.10}), (1.7, {"hand_r": (0.01, 0.10, 0.46)}),
            (2.6, {"hand_r": (0.12, 0.06, 0.22), "way_r": (-0.75, 0.0, 0.6), "palm_r": (-0.6, 0.2, -0.7), "nod": -0.12, "lean": -0.02, "jaw": 0.3}),
            (3.3, {"hand_r": (0.12, 0.10, 0.215), "palm_r": (-0.6, 0.5, -0.6), "nod": -0.26}),
            (4.0, {"hand_r": (0.10, -0.10, 0.32), "way_r": (-0.35, 0.0, 0.95), "palm_r": (-1.0, 0.0, -0.2), "nod": 0.0, "jaw": 0.05}),
        ), loop=0.7, end=4.8),
    },
)
def toast(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
