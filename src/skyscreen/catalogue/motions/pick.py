"""Pick: one hand after the other goes up and down among the leaves, takes hold, turns, and brings it to the basket."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work


@motion(
    en=("pick fruit", "pick apples", "pick tea", "pick flowers", "pluck fruit", "pick cherries", "pick berries", "gather fruit"),
    zh=(
        "摘", "采", "采摘", "摘苹果", "采茶", "采花", "摘果子", "采果子", "采药", "采蘑菇", "采桑", "采莲", "摘菜叶",
        "采集标本", "折枝", "采珠",
        "收玉米", "收苹果", "采棉花", "摘棉花", "摘桃子", "摘葡萄",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    work=Work((), high=1.36, seen=(40.0, 100.0)),
    keys={
        "biped": Keys((
            # A twist and a pull, a look at it, and into the other hand; the next a little aside.
            (0.6, {"work_r": (0.06, 0.02, -0.06), "way_r": (-0.1, 0.7, 0.8), "palm_r": (-0.5, -0.2, 0.8), "grip_r": 0.3, "hand_l": (0.08, -0.20, 0.28), "way_l": (-0.4, 0.0, 0.9),
                   "palm_l": (-0.2, 0.9, 0.0), "grip_l": 0.6, "nod": -0.10, "lean": 0.06, "hand_r": None}),
            (0.90, {"work_r": (0.05, 0.0, -0.02), "grip_r": 1.2}), (1.10, {"work_r": (0.06, -0.05, -0.08), "palm_r": (-0.9, -0.2, 0.3)}),
            (1.55, {"work_r": None, "hand_r": (0.02, -0.13, 0.30), "nod": 0.24, "way_r": (-0.5, 0.0, 0.8), "lean": 0.08}), (1.75, {"grip_r": 0.3}),
            (2.25, {"hand_r": None, "work_r": (0.16, 0.05, -0.06), "way_r": (-0.1, 0.7, 0.8), "palm_r": (-0.5, -0.2, 0.8), "nod": -0.14, "twist": -0.10}),
            (2.50, {"work_r": (0.15, 0.03, -0.02), "grip_r": 1.2}), (2.70, {"work_r": (0.15, -0.03, -0.08), "palm_r": (-0.9, -0.2, 0.3)}),
            (3.10, {"work_r": None, "hand_r": (0.02, -0.13, 0.30), "nod": 0.24, "way_r": (-0.5, 0.0, 0.8), "twist": 0.0}), (3.3, {"grip_r": 0.3}),
        ), loop=0.6, end=3.8),
    },
)
def pick(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
