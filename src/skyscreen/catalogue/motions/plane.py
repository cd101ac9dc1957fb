"""Plane: both hands push a long stroke over the board, the whole body behind it, and draw back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work, both


@motion(
    en=("plane", "sand", "sand down", "polish wood", "plane a board", "plane wood", "grind"),
    zh=("刨", "刨木头", "刨木板", "刨平", "打磨", "磨刀", "磨", "推刨子", "推刨", "磨光", "打光"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table",), thing="plank"),
    keys={
        "biped": Keys((
            (0.6, {"work_r": (0.06, 0.07, -0.18), "work_l": (0.02, 0.08, -0.02), **both(way=(-0.2, -0.3, 1.0), palm=(-0.4, -0.9, 0.1), grip=1.1), "lean": 0.22, "ahead": -0.05, "twist": -0.14,
                   "nod": 0.16, "drop": 0.05}),
            (1.2, {"work_r": (0.04, 0.06, 0.24), "work_l": (0.00, 0.07, 0.36), "lean": 0.46, "ahead": 0.07, "twist": 0.12}),
            (1.35, {"work_r": (0.05, 0.10, 0.22), "work_l": (0.01, 0.11, 0.34)}),
        ), loop=0.6, end=1.95),
    },
    noise=Noise("plane", at=(0.6,)),
)
def plane(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
