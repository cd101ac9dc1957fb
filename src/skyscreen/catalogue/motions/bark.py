"""Bark: the head is held level; three times the body jerks forward over the fore feet and the jaws snap open and shut."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, Noise

READY: Channels = {"neck": 0.06, "nod": 0.10, "ahead": -0.10, "drop": 0.10, "pitch": 0.06, "wag": 0.5, "jaw": 0.04}
OUT: Channels = {"neck": 0.10, "nod": 0.02, "ahead": 0.10, "drop": 0.02, "pitch": 0.0, "wag": 0.9, "jaw": 0.85}
SHUT: Channels = {"nod": 0.06, "ahead": 0.06, "drop": 0.04, "jaw": 0.06}
EACH = 0.43
"""Seconds from one bark to the next: the call's own three follow one another so."""


@motion(
    en=("bark", "yap", "yelp", "woof", "bark at", "bark loudly", "yip"),
    zh=("吠", "狂吠", "吠叫", "狗叫", "汪汪叫", "汪汪", "犬吠"),
    rigs=("quadruped",), travels=False, speed=0.0, target="optional",
    keys={
        # It stands its ground, the nose at whom it barks at, never at the sky.
        "quadruped": Keys((
            (0.5, READY),
            *((0.5 + EACH * k + t, pose) for k in range(3) for t, pose in ((0.0, READY), (0.10, OUT), (0.21, OUT), (0.32, SHUT)) if k or t),
            (0.5 + EACH * 3, {**READY, "look": 0.0}),
            (2.15, {"neck": -0.06, "nod": 0.0, "ahead": 0.0, "drop": 0.03, "pitch": 0.0, "look": 0.22, "wag": 0.7, "jaw": 0.22}),
            (2.45, {"look": 0.16, "cock": 0.10, "jaw": 0.10}),
        ), loop=0.5, end=2.7),
    },
    noise=Noise("call", at=(0.60,)),
)
def bark(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
