"""Do somebody's hair: stand over the head, one hand on it, the comb or the scissors go through stroke by stroke."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work


@motion(
    en=("comb somebody", "cut hair", "do somebody's hair", "style somebody's hair", "braid", "give a haircut"),
    zh=(
        "剪头发", "理发", "剃头", "给人梳头", "吹头发", "烫头发", "扎辫子", "编辫子", "梳辫子", "扎头发", "梳头发",
        "扎小辫", "剪发", "烫发", "染发", "染头发",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.24, behind=True),
    holds=Grip("hand_r", up=(0.0, 0.9, 0.3), off=(0.03, 0.09, 0.0), largest=0.4),
    prop="comb",
    tools=("scissors", "comb"),
    keys={
        "biped": Keys((
            (0.7, {"work_l": (0.10, 0.04, -0.02), "way_l": (-0.5, 0.1, 0.8), "palm_l": (-0.7, -0.6, 0.2), "grip_l": 0.4,
                   "work_r": (0.04, 0.10, -0.06), "way_r": (-0.4, 0.0, 0.8), "palm_r": (-0.7, -0.5, 0.0), "grip_r": 1.05, "lean": 0.06, "nod": 0.14}),
            (1.3, {"work_r": (0.08, -0.08, -0.06), "nod": 0.20}),
            (1.6, {"work_r": (0.12, -0.02, -0.12)}),
            (2.0, {"work_r": (0.02, 0.11, -0.07), "cock": 0.1}),
            (2.6, {"work_r": (0.05, -0.07, -0.06), "cock": -0.06, "nod": 0.2}),
        ), loop=0.7, end=3.1),
    },
)
def comb_other(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
