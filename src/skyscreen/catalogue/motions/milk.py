"""Milk: squatting, the two hands pull down in turn."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work, alternate


@motion(
    en=("milk", "milk a cow", "milk the cow"),
    zh=("挤奶", "挤牛奶", "挤羊奶", "挤马奶"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=0.45, thing="cow"),
    keys={
        "biped": Keys(alternate(0.5,
            (0.5, {"lean": 0.20, "nod": 0.15, "work_l": (0.07, 0.04, 0.02), "work_r": (0.07, -0.10, 0.02), "way_l": (-0.3, 0.5, 0.8),
                   "way_r": (-0.3, 0.3, 0.8), "palm_l": (-1.0, 0.0, 0.0), "palm_r": (-1.0, 0.0, 0.0), "grip_l": 0.8, "grip_r": 1.4}),
        ), loop=0.5, end=1.5),
    },
    noise=Noise("squirt", turns=(("work_l", 1, -1), ("work_r", 1, -1))),
)
def milk(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
