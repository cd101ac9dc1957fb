"""Knead: both palms press, fold and turn, the shoulders behind them."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("knead", "mould", "massage", "roll dough", "make dumplings", "shape clay", "bake"),
    zh=("揉", "揉面", "包饺子", "和面", "捏", "擀面", "按摩"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.5, {**both(way=(-0.2, -0.3, 0.9), palm=(0.0, -1.0, 0.3), grip=0.35), "hand_l": (0.06, -0.30, 0.32), "hand_r": (0.06, -0.30, 0.32),
                   "lean": 0.16, "nod": 0.24}),
            (0.9, {**both(hand=(0.07, -0.34, 0.44)), "lean": 0.32, "drop": 0.03, "nod": 0.2}),
            (1.3, {"hand_l": (0.0, -0.28, 0.36), "hand_r": (0.10, -0.31, 0.34), "lean": 0.20, "drop": 0.0, "twist": 0.12}),
            (1.7, {**both(hand=(0.07, -0.34, 0.43)), "lean": 0.31, "drop": 0.03, "twist": 0.0}),
            (2.1, {"hand_l": (0.10, -0.31, 0.34), "hand_r": (0.0, -0.28, 0.36), "lean": 0.20, "drop": 0.0, "twist": -0.12}),
        ), loop=0.5, end=2.5),
    },
)
def knead(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
