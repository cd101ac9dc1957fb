"""Shape: both hands close round what turns on the wheel, draw it up, wet, and close again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work, both


@motion(
    en=("shape", "mould", "throw a pot", "make a pot", "sculpt", "model clay", "make pottery", "form"),
    zh=("拉坯", "做陶", "捏泥人", "做陶罐", "做陶器", "塑", "捏陶"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("potters_wheel", "table"), thing="vase", clasps=True),
    meanwhile="spin",
    raw=(("colour", "#8d6b58"), ("inside", "#7d5d4c"), ("flowers", "")),
    keys={
        "biped": Keys((
            (0.6, {"work_l": (0.033, 0.10, -0.03), "work_r": (0.033, 0.10, -0.03), **both(way=(-0.08, -0.10, 0.95), palm=(-1.0, 0.0, -0.1), grip=0.34, elbow=(0.9, -0.7, -0.2)), "lean": 0.26, "nod": 0.26}),
            (1.7, {"work_l": (0.033, 0.80, -0.03), "work_r": (0.033, 0.80, -0.03), "lean": 0.22, "bend": 0.03}), (2.3, {"work_l": (0.037, 0.86, -0.04), "work_r": (0.037, 0.86, -0.02)}),
            (3.2, {"work_l": (0.033, 0.12, -0.03), "work_r": (0.033, 0.12, -0.03), "lean": 0.28, "bend": -0.03, "cock": 0.06}),
        ), loop=0.6, end=3.8),
    },
)
def shape(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
