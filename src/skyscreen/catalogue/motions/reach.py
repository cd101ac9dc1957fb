"""Reach: the arm goes out and up to the finger tips, the body after it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work


@motion(
    en=("reach", "reach for", "reach out", "stretch out a hand", "hold out a hand", "touch", "touch gently", "switch"),
    zh=("伸手", "够", "触摸", "碰", "伸出手", "触碰", "摸到", "踮起脚尖", "踮脚", "踮着脚", "踮起脚", "踮着脚尖"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.35),
    keys={
        "biped": Keys((
            (0.9, {"work_r": (0.0, 0.06, -0.10), "way_r": (-0.1, 0.1, 1.0), "palm_r": (-0.3, -0.9, 0.2), "grip_r": 0.15, "lean": 0.10, "twist": 0.14,
                   "ahead": 0.03, "hand_l": (0.18, -0.34, 0.06)}),
            (1.6, {"work_r": (0.0, 0.0, 0.0), "lean": 0.15, "twist": 0.18}),
            (2.6, {"work_r": (0.0, 0.0, 0.01), "lean": 0.15}),
            (3.4, {"work_r": (0.02, 0.05, -0.12), "lean": 0.08, "twist": 0.08}),
        ), loop=0.9, end=4.0),
    },
)
def reach(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
