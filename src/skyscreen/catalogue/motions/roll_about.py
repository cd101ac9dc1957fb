"""Roll about: down on the side, over on the back, paws in the air, to and fro, and up again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=(
        "roll about", "roll around", "roll over", "roll in the snow", "roll in the grass", "wallow",
        "roll on the ground", "do a forward roll", "roll down", "roll down the hill",
    ),
    zh=("打滚", "滚来滚去", "打个滚", "翻身", "打着滚", "前滚翻", "滚下", "滚下来", "翻滚"),
    rigs=("quadruped", "biped"), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys((
            (0.7, {"drop": 0.44, "roll": 0.35, "tuck": 0.9, "neck": 0.1, **both(fore=(0.02, 0.28, 0.08), hind=(0.04, 0.28, -0.02))}),
            (1.3, {"drop": 0.48, "roll": 1.5, "tuck": 1.0, "neck": 0.0}),
            (1.9, {"drop": 0.53, "roll": 2.8, "neck": 0.55, "nod": 0.3, "fore_l": (0.0, 0.12, 0.08), "fore_r": (0.0, 0.02, -0.04),
                   "hind_l": (0.05, 0.02, -0.04), "hind_r": (0.05, 0.12, 0.04), "wag": 0.4}),
            (2.4, {"roll": 3.4, "fore_l": (0.0, 0.02, -0.04), "fore_r": (0.0, 0.12, 0.08), "look": 0.25}),
            (2.9, {"roll": 2.7, "hind_l": (0.05, 0.12, 0.04), "hind_r": (0.05, 0.02, -0.04), "look": -0.25}),
            (3.4, {"roll": 3.4, "fore_l": (0.0, 0.12, 0.08), "fore_r": (0.0, 0.02, -0.04), "look": 0.25}),
            (3.9, {"roll": 2.8, "drop": 0.53, "neck": 0.55, "nod": 0.3, "look": 0.0}),
            (4.5, {"drop": 0.48, "roll": 1.5, "wag": 0.0, "tuck": 1.0, "neck": 0.0, "nod": 0.0}),
            (5.1, {"drop": 0.42, "roll": 0.35, "tuck": 0.9, **both(fore=(0.02, 0.28, 0.08), hind=(0.04, 0.28, -0.02))}),
            (5.7, {"drop": 0.02, "roll": 0.0, "tuck": 0.0, **dict.fromkeys(("fore_l", "fore_r", "hind_l", "hind_r"))}),
        ), loop=0.7, end=6.4),
        "biped": Keys((
            (0.6, {"drop": 0.50, "lean": 0.4, "pitch": 0.1, **both(foot=(0.12, 0.084, 0.14), toe=0.2), **both(hand=(0.14, -0.10, 0.28))}),
            (1.2, {"drop": 0.76, "pitch": -1.2, "lean": 0.3, "ahead": -0.1, **both(foot=(0.12, 0.16, 0.50), toe=-0.8, knee=(0.3, 1.0, 0.2)),
                   **both(hand=(0.18, 0.05, 0.24)), "smile": 0.6}),
            (1.9, {"drop": 0.77, "pitch": -1.45, "roll": 0.6, "lean": 0.2, "jaw": 0.3}),
            (2.6, {"roll": -0.6, **both(foot=(0.12, 0.34, 0.44))}),
            (3.3, {"roll": 0.6}),
            (4.0, {"roll": 0.0, "drop": 0.76, "pitch": -1.2}),
        ), loop=1.2, end=4.6),
    },
)
def roll_about(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
