"""Box, of a beast that stands on its hind legs: the fore paws strike out by turns, the body goes with them and back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both


@motion(
    en=("punch", "box", "spar", "throw punches", "throw a punch"),
    zh=("出拳", "拳击", "打拳", "挥拳"),
    rigs=("quadruped",), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys((
            (0.5, {"neck": -0.05, "nod": 0.06, "pitch": -0.12, "drop": 0.0, "ahead": -0.03, **both(fore=(0.02, 0.10, 0.12))}),
            (0.72, {"ahead": 0.06, "pitch": -0.06, "fore_r": (-0.04, 0.22, 0.50), "fore_l": (0.02, 0.12, 0.06), "bend": 0.08}),
            (0.94, {"ahead": 0.0, "fore_r": (0.02, 0.10, 0.10), "bend": 0.0}),
            (1.16, {"ahead": 0.06, "pitch": -0.06, "fore_l": (-0.04, 0.24, 0.52), "fore_r": (0.02, 0.12, 0.06), "bend": -0.08}),
            (1.38, {"ahead": 0.0, "fore_l": (0.02, 0.10, 0.10), "bend": 0.0}),
            (1.6, {"ahead": 0.08, "fore_r": (-0.04, 0.26, 0.52), "pitch": -0.04}),
            (1.85, {"ahead": -0.04, "pitch": -0.16, "fore_r": (0.02, 0.12, 0.12), "neck": -0.12}),
        ), loop=0.5, end=2.3),
    },
    noise=Noise("punch", at=(0.72, 1.16, 1.6)),
)
def box_paws(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
