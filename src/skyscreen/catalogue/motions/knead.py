"""Knead: both palms press into it, fold and turn it, the shoulders behind them."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work, both

FLAT = both(way=(-0.35, -0.35, 0.9), palm=(0.0, -1.0, -0.35), grip=0.3)


@motion(
    en=("knead", "mould", "massage", "shape clay", "make dough", "work the dough"),
    zh=(
        "揉", "揉面", "揉面团", "和面", "捏", "按摩", "捏泥人", "搓", "搓揉", "推拿", "捏脚", "揉捏", "捏橡皮泥",
        "揉搓", "揉肚子", "揉洗",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table", "desk"), thing="dough"),
    keys={
        "biped": Keys((
            (0.5, {**FLAT, **both(work=(0.05, 0.01, -0.06)), "lean": 0.12, "nod": 0.10}),
            (0.9, {**both(work=(0.045, 0.0, 0.04)), "lean": 0.24, "drop": 0.03, "nod": 0.08}),
            (1.3, {"work_l": (0.0, 0.04, -0.02), "work_r": (0.08, 0.005, -0.05), "lean": 0.14, "drop": 0.0, "twist": 0.10}),
            (1.7, {**both(work=(0.05, 0.0, 0.03)), "lean": 0.23, "drop": 0.03, "twist": 0.0}),
            (2.1, {"work_l": (0.08, 0.005, -0.05), "work_r": (0.0, 0.04, -0.02), "lean": 0.14, "drop": 0.0, "twist": -0.10}),
        ), loop=0.5, end=2.5),
    },
    noise=Noise("dough", turns=(("work_l", 2, 1),)),
)
def knead(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
