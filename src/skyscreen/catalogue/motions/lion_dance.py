"""The lion dance: low with the head swept from side to side, up on the hind dancer's knees, paws out, down, a shake."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

NIL = (0.0, 0.0, 0.0)


@motion(
    en=("dance the lion dance", "dance in a lion costume"),
    zh=("舞起狮子", "跳狮舞", "耍狮子"),
    rigs=("quadruped",), travels=False, speed=0.0, target="none",
    keys={"quadruped": Keys((
        (0.4, {"drop": 0.16, "pitch": 0.20, "look": 0.55, "cock": 0.25, "nod": 0.15, "roll": 0.06, "wag": 0.8, "ahead": 0.0,
               **both(fore=(0.05, 0.0, 0.05), hind=(0.03, 0.0, 0.0))}),
        (0.75, {"look": -0.55, "cock": -0.25, "roll": -0.06, "drop": 0.12, "fore_r": (0.05, 0.16, 0.14)}),
        (1.1, {"look": 0.50, "cock": 0.25, "roll": 0.06, "drop": 0.16, "fore_r": (0.05, 0.0, 0.05), "fore_l": (0.05, 0.16, 0.14)}),
        (1.45, {"look": -0.45, "cock": -0.20, "roll": -0.05, "fore_l": (0.05, 0.0, 0.05)}),
        (1.8, {"look": 0.0, "cock": 0.0, "roll": 0.0, "drop": 0.20, "pitch": 0.14, "nod": 0.20, "ahead": -0.05}),
        (2.4, {"drop": -0.34, "pitch": -0.80, "ahead": -0.26, "nod": -0.15, "neck": 0.30, **both(fore=(0.06, 0.24, 0.30))}),
        (2.75, {"look": 0.35, "cock": 0.2, "drop": -0.36, "fore_l": (0.06, 0.30, 0.34), "fore_r": (0.06, 0.20, 0.28)}),
        (3.1, {"look": -0.35, "cock": -0.2, "fore_l": (0.06, 0.20, 0.28), "fore_r": (0.06, 0.30, 0.34)}),
        (3.4, {"look": 0.0, "cock": 0.0, "drop": -0.32, "pitch": -0.74}),
        (3.9, {"drop": 0.14, "pitch": 0.16, "ahead": 0.0, "neck": 0.0, "nod": 0.20, **both(fore=(0.05, 0.0, 0.06))}),
        (4.2, {"roll": 0.10, "look": 0.30, "cock": 0.3, "nod": 0.05}), (4.4, {"roll": -0.10, "look": -0.30, "cock": -0.3}),
        (4.6, {"roll": 0.08, "look": 0.25, "cock": 0.2}),
    ), loop=0.4, end=5.0)},
)
def lion_dance(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
