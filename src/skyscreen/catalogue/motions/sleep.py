"""Sleep: on the back on the ground, arms at the sides, breathing."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

FLAT = {
    "drop": 0.765, "pitch": -1.52, "ahead": -0.10, "nod": 0.10,
    **both(foot=(0.12, 0.075, 0.73), toe=-1.25, knee=(0.3, 1.0, 0.0)),
    **both(ground=(0.30, 0.06, -0.18), palm=(0.0, -1.0, 0.0), way=(0.15, 0.0, 1.0), grip=0.35, elbow=(1.0, 0.1, 0.0)),
}


@motion(
    en=("sleep", "lie", "lie down", "nap", "doze", "fall asleep", "rest on the ground", "sunbathe", "dream"),
    zh=("睡", "睡觉", "睡着", "躺", "躺着", "打盹", "入睡", "趴", "卧", "躺下", "午睡"),
    rigs=("biped",),
    travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.8, {"drop": 0.55, "pitch": 0.15, "lean": 0.4, "ahead": -0.1, **both(foot=(0.12, 0.084, 0.16), toe=0.0),
                   **both(ground=(0.30, 0.12, -0.20), palm=(0.0, -1.0, 0.0), way=(0.4, 0.0, 0.7))}),
            (1.7, {"drop": 0.78, "pitch": -0.55, "lean": 0.15, "ahead": -0.16, **both(foot=(0.12, 0.10, 0.45), toe=-0.3),
                   **both(ground=(0.30, 0.07, -0.45))}),
            (2.9, {**FLAT, "lean": 0.0, "shut": 0.7}),
            (3.4, {**FLAT, "lean": 0.0, "look": 0.10, "shut": 1.0}),
            (5.2, {"lean": -0.035, "look": 0.12, "shut": 1.0}), (7.2, {"lean": 0.0, "look": 0.10, "shut": 1.0}),
        ), loop=3.4, end=7.3),
    },
)
def sleep(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
