"""Bark: the forehand drops and gathers, then the head is thrust out and up, three times; a look to see who heard it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, Noise

READY: Channels = {"neck": -0.06, "nod": 0.12, "ahead": -0.10, "drop": 0.09, "pitch": 0.10, "wag": 0.5}
OUT: Channels = {"neck": -0.08, "nod": -0.20, "ahead": 0.10, "drop": -0.03, "pitch": -0.10, "wag": 0.9}
EACH = 0.43
"""Seconds from one bark to the next: the call's own three follow one another so."""


@motion(
    en=("bark", "yap", "yelp", "woof", "bark at", "bark loudly", "yip"),
    zh=("吠", "狂吠", "吠叫", "狗叫", "汪汪叫", "汪汪", "犬吠"),
    rigs=("quadruped",), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys((
            *((0.5 + EACH * k + t, pose) for k in range(3) for t, pose in ((0.0, READY), (0.13, OUT), (0.22, OUT))),
            (0.5 + EACH * 3, {**READY, "look": 0.0}),
            (2.25, {"neck": -0.12, "nod": -0.06, "ahead": 0.0, "drop": 0.0, "pitch": -0.02, "look": 0.22, "wag": 0.6}),
            (2.6, {"neck": -0.10, "nod": 0.0, "look": 0.18, "cock": 0.10}),
        ), loop=0.5, end=3.0),
    },
    noise=Noise("call", at=(0.62,)),
)
def bark(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
