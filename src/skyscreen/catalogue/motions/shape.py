"""Shape: both hands close round what turns on the wheel, draw it up, wet, and close again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work, both


@motion(
    en=("shape", "mould", "throw a pot", "make a pot", "sculpt", "model clay", "make pottery", "form"),
    zh=("拉坯", "做陶", "捏泥人", "做陶罐", "做陶器", "塑", "捏陶"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("potters_wheel", "table"), thing="vase"),
    meanwhile="spin",
    keys={
        "biped": Keys((
            (0.6, {"work_l": (0.11, 0.06, 0.06), "work_r": (0.11, 0.06, 0.06), **both(way=(-0.3, 0.2, 0.9), palm=(-1.0, 0.0, 0.1), grip=0.4, elbow=(0.9, -0.7, -0.2)), "lean": 0.26, "nod": 0.26}),
            (1.7, {"work_l": (0.08, 0.22, 0.06), "work_r": (0.08, 0.22, 0.06), "lean": 0.22, "bend": 0.03}), (2.3, {"work_l": (0.13, 0.18, 0.05), "work_r": (0.13, 0.18, 0.05)}),
            (3.2, {"work_l": (0.10, 0.05, 0.06), "work_r": (0.10, 0.05, 0.06), "lean": 0.28, "bend": -0.03, "cock": 0.06}),
        ), loop=0.6, end=3.8),
    },
)
def shape(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
