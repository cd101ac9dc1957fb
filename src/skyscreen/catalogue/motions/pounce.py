"""Pounce: forehand low, a wiggle of the hips, then the spring with both paws."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys

LOW = {
    "drop": 0.27,
    "pitch": 0.26,
    "ahead": -0.06,
    "neck": -0.25,
    "nod": -0.1,
    "fore_l": (0.03, 0.0, 0.16),
    "fore_r": (0.03, 0.0, 0.16),
}


@motion(
    en=("pounce", "ambush", "spring on", "play bow"),
    zh=("扑", "猛扑", "伏击", "扑倒", "扑向", "扑过去", "扑上去", "扑上来", "扑过来"),
    rigs=("quadruped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys(
            (
                (0.6, {**LOW, "roll": 0.04, "wag": 0.3}),
                (0.85, {"roll": -0.05}),
                (1.1, {"roll": 0.05}),
                (1.3, {"roll": -0.04, "wag": 0.5}),
                (1.5, {**LOW, "roll": 0.0, "jaw": 0.0, "hind_l": (0.0, 0.0, 0.0), "hind_r": (0.0, 0.0, 0.0)}),
                (
                    1.80,
                    {
                        "drop": -0.24, "jaw": 0.5, "hind_l": (0.0, 0.14, 0.10), "hind_r": (0.0, 0.14, 0.10),
                        "pitch": -0.42,
                        "ahead": 0.26,
                        "neck": 0.0,
                        "nod": 0.1,
                        "fore_l": (0.0, 0.46, 0.36),
                        "fore_r": (0.0, 0.46, 0.36),
                    },
                ),
                (
                    2.15,
                    {
                        "drop": 0.10, "hind_l": (0.0, 0.0, 0.12), "hind_r": (0.0, 0.0, 0.12),
                        "pitch": 0.22,
                        "ahead": 0.30,
                        "neck": 0.40,
                        "nod": 0.6,
                        "fore_l": (0.02, 0.0, 0.36),
                        "fore_r": (0.02, 0.0, 0.36),
                    },
                ),
                (2.6, {"drop": 0.12, "pitch": 0.20, "ahead": 0.28, "neck": 0.50, "nod": 0.8, "jaw": 0.3}),
                (
                    3.2,
                    {
                        "drop": 0.05,
                        "pitch": 0.0,
                        "ahead": 0.04, "jaw": 0.0, "hind_l": (0.0, 0.0, 0.0), "hind_r": (0.0, 0.0, 0.0),
                        "neck": 0.1,
                        "nod": 0.1,
                        "fore_l": (0.02, 0.0, 0.06),
                        "fore_r": (0.02, 0.0, 0.06),
                    },
                ),
            ),
            loop=0.6,
            end=3.8,
        ),
    },
)
def pounce(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
