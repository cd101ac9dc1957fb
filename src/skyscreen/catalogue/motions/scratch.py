"""Scratch: sit, one hind paw goes quickly behind the ear."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys

SITTING = {
    "pitch": -0.62,
    "drop": 0.05,
    "ahead": -0.13,
    "hind_l": (0.06, 0.0, 0.26),
    "roll": -0.10,
    "cock": 0.45,
    "look": -0.25,
    "nod": 0.2,
    "neck": 0.1,
}


@motion(
    en=("scratch", "scratch itself", "groom", "itch"),
    zh=("挠", "抓痒", "挠痒", "梳毛"),
    rigs=("quadruped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys(
            (
                (0.9, {**SITTING, "hind_r": (-0.02, 0.42, 0.46)}),
                (1.0, {"hind_r": (-0.02, 0.47, 0.48), "nod": 0.22}),
                (1.1, {"hind_r": (-0.02, 0.42, 0.46)}),
                (1.2, {"hind_r": (-0.02, 0.50, 0.50)}),
                (1.3, {"hind_r": (-0.02, 0.42, 0.46)}),
                (1.4, {"hind_r": (-0.02, 0.47, 0.48), "nod": 0.30}),
                (1.5, {"hind_r": (-0.02, 0.42, 0.46)}),
                (1.6, {"hind_r": (-0.02, 0.50, 0.50)}),
                (1.9, {"hind_r": (0.0, 0.02, 0.20), "cock": 0.1, "nod": 0.1}),
                (2.6, {"hind_r": (0.0, 0.02, 0.20), "look": 0.0}),
            ),
            loop=0.9,
            end=3.1,
        ),
    },
)
def scratch(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
