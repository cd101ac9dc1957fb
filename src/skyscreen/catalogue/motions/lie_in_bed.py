"""Lie in bed awake: on the back, the head on the pillow, a look about, a hand on the blanket."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

FLAT = {
    "drop": 0.765, "pitch": -1.52, "ahead": -0.10, "nod": 0.10,
    **both(foot=(0.12, 0.075, 0.73), toe=-1.25, knee=(0.3, 1.0, 0.0)),
    **both(ground=(0.30, 0.06, -0.18), palm=(0.0, -1.0, 0.0), way=(0.15, 0.0, 1.0), grip=0.35, elbow=(1.0, 0.1, 0.0)),
}
"""On the back, as one sleeps (`sleep`)."""


@motion(
    en=("lie in bed", "lie in a bed", "lie awake", "stay in bed", "rest in bed", "lie in a hospital bed", "be in bed"),
    zh=("躺在床上", "躺在病床上", "卧床", "卧床休息"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", lies=True,
    keys={
        "biped": Keys((
            (0.0, {**FLAT, "lean": 0.0, "nod": 0.26, "look": 0.0}),
            (1.6, {"look": 0.35, "nod": 0.22, "lean": -0.02}), (2.6, {"look": 0.35, "shut": 0.0}),
            (3.6, {"look": -0.3, "nod": 0.28, "lean": 0.0, "ground_r": (0.12, 0.24, -0.24)}),
            (5.0, {"look": -0.3, "lean": -0.03}), (6.2, {"look": 0.0, "nod": 0.26, "ground_r": (0.30, 0.06, -0.18)}),
        ), loop=0.0, end=7.0),
    },
)
def lie_in_bed(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
