"""Slide down: sitting or on the belly, legs ahead, hands up, and the ground goes by."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=(
        "slide", "slide down", "slip down", "toboggan", "sled", "sledge", "slither down", "go down the slide",
        "belly slide", "slide on", "slide on its belly", "slide along",
    ),
    zh=("滑下", "滑下来", "滑滑梯", "溜下来", "滑落下来", "滑下去", "坐滑梯", "滑", "滑行"),
    rigs=("biped", "quadruped", "bird"), travels=True, speed=1.6, target="optional",
    keys={
        "biped": Keys((
            (0.5, {"drop": 0.72, "pitch": -0.34, "ahead": -0.12, "lean": 0.12, "nod": 0.10, **both(foot=(0.12, 0.09, 0.58), toe=-0.7, knee=(0.3, 1.0, 0.0)),
                   **both(hand=(0.30, 0.16, 0.20), way=(0.2, 0.9, 0.2), grip=0.2), "smile": 0.8, "jaw": 0.3}),
            (1.0, {**both(hand=(0.34, 0.22, 0.12)), "lean": 0.06, "bend": 0.10}),
            (1.5, {**both(hand=(0.30, 0.14, 0.20)), "lean": 0.14, "bend": -0.10}),
        ), loop=0.5, end=2.0),
        "quadruped": Keys((
            (1.0, {"drop": 0.02, "pitch": -0.42, "tuck": 1.0, "neck": 0.25, "nod": 0.0, "roll": 0.06, **both(fore=(0.08, 0.06, 0.12), hind=(0.12, 0.02, 0.26))}),
            (1.5, {"roll": -0.08, "look": 0.2, "drop": 0.01}),
            (2.0, {"roll": 0.08, "look": -0.2, "drop": 0.02}),
        ), loop=1.0, end=2.5),
    },
)
def slide_down(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
