"""Fallen: it lies where it fell, on its front, breathes hard and lifts the head."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("lie fallen", "lie on the ground hurt", "lie where it fell", "lie dazed"),
    zh=("倒在地上", "趴在地上", "瘫在地上", "瘫在", "倒卧"),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys((
            (0.0, {"drop": 0.50, "roll": 0.16, "fold": 1.0, "neck": 0.55, "nod": 0.2}), (1.6, {"drop": 0.49, "neck": 0.35, "nod": 0.1}),
            (3.0, {"drop": 0.50, "neck": 0.60}),
        ), loop=0.0, end=4.2),
        "biped": Keys((
            (0.0, {"ahead": 0.30, "pitch": 1.36, "drop": 0.755, "nod": -0.6, "look": 0.0, "worry": 0.6, "jaw": 0.15,
                   **both(ground=(0.30, 0.05, 0.52), palm=(0.0, -1.0, 0.0), way=(0.0, 0.0, 1.0), grip=0.2, elbow=(1.0, 0.2, -0.5),
                          foot=(0.12, 0.12, -0.80), toe=1.3, knee=(0.05, -1.0, 0.1))}), (0.7, {"pitch": 1.34, "nod": -0.75, "look": 0.2}),
            (1.4, {"pitch": 1.37, "nod": -0.5}), (2.2, {"pitch": 1.34, "nod": -0.7, "look": -0.2}),
        ), loop=0.0, end=2.9),
    },
)
def fallen(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
