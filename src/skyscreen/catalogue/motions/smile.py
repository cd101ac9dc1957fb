"""Smile: the corners of the mouth go up, the cheeks with them, the head a little aside; it swells and ebbs."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("smile", "grin", "smirk", "enjoy", "feel happy", "fall in love"),
    zh=(
        "微笑", "笑着", "含笑", "咧嘴笑", "享受", "露出笑容", "露出微笑", "绽放笑容", "绽开笑容", "笑了笑",
        "展露笑容", "挂着笑容", "笑眯眯", "笑笑", "苦笑", "憨笑", "莞尔", "陶醉",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.6, {"smile": 0.9, "cheek": 0.30, "brow": 0.25, "cock": 0.05, "nod": -0.03}),
                (1.6, {"smile": 1.0, "cheek": 0.45, "brow": 0.30, "cock": 0.07, "open": 0.10}),
                (2.8, {"smile": 0.85, "cheek": 0.28, "brow": 0.15, "nod": 0.02, "open": 0.02}),
                (3.9, {"smile": 1.0, "cheek": 0.42, "cock": 0.03, "nod": -0.03, "open": 0.08}),
            ),
            loop=0.6,
            end=5.0,
        ),
    },
)
def smile(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
