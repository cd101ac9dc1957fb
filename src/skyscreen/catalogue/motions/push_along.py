"""Push along: both hands on a bar at the height of the belly, walking behind what rolls before."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("push along", "wheel", "wheel along", "mow", "mow the lawn", "cut the grass"),
    zh=("推着走", "推着", "推着车", "推车", "割草坪", "推婴儿车", "修剪草坪"),
    rigs=("biped",), travels=True, speed=1.0, target="optional", bare=True,
    leads=0.42,
    prop="lawn_mower",
    keys={
        "biped": Keys((
            (0.5, {**both(hand=(0.20, -0.34, 0.40), way=(-0.15, -0.1, 1.0), palm=(-0.3, -1.0, 0.0), grip=1.2, elbow=(0.8, -0.9, -0.2)), "lean": 0.14, "nod": 0.04}),
            (1.5, {"lean": 0.16, "look": 0.1}), (2.5, {"lean": 0.13, "look": -0.08}),
        ), loop=0.5, end=3.5),
    },
)
def push_along(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
