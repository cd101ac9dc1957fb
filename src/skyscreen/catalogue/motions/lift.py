"""Lift: both hands take hold low down, the back straightens, and it is held before the belly."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work, both


@motion(
    en=("lift", "hoist up", "heave", "load", "load up"),
    zh=(
        "搬", "搬起", "抬", "抬起", "提起", "装车", "装货", "搬上", "搬运", "托起", "端起", "拎起", "抬高",
        "搬动", "搬家", "卸货", "装卸", "搀起", "撩起", "卸", "卸下", "撑起身子", "装载", "码货",
        "吊装",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.0),
    holds=Grip("hands", off=(0.0, -0.02, 0.10), largest=0.95),
    keys={
        "biped": Keys((
            (0.9, {**both(work=(0.14, -0.02, 0.0), way=(-0.25, -0.6, 0.7), palm=(-1.0, 0.1, 0.1), grip=0.3), "lean": 0.22, "nod": 0.0}),
            (1.4, {**both(work=(0.10, -0.02, 0.0), grip=0.9), "lean": 0.24, "hand_l": None, "hand_r": None}),
            (2.6, {"work_l": None, "work_r": None, **both(hand=(0.12, -0.32, 0.28), way=(-0.3, 0.0, 0.9), palm=(-0.7, 0.7, 0.0)), "lean": -0.08,
                   "ahead": -0.04, "nod": 0.10}),
            (3.3, {**both(hand=(0.12, -0.30, 0.28)), "drop": 0.015, "lean": -0.05}),
            (4.6, {**both(hand=(0.12, -0.31, 0.28)), "drop": 0.01, "lean": -0.06, "twist": 0.06}),
            (5.8, {**both(hand=(0.12, -0.30, 0.28)), "twist": -0.05}),
        ), cues={"take": 1.35}),
    },
)
def lift(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
