"""Howl: the head goes back until the nose points at the sky, the lips a round hole, and stays there for a long breath."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise


@motion(
    en=("howl", "bay", "howl at the moon"),
    zh=("嚎叫", "嗥叫", "长啸", "嚎", "对月长嚎"),
    rigs=("quadruped",), travels=False, speed=0.0, target="optional",
    keys={
        "quadruped": Keys((
            (0.5, {"neck": 0.22, "nod": 0.25, "drop": 0.03, "jaw": 0.0}),
            (1.3, {"neck": -0.66, "nod": -1.00, "pitch": -0.06, "drop": 0.0, "jaw": 0.42}),
            (2.1, {"neck": -0.72, "nod": -1.10, "jaw": 0.34, "look": 0.06}),
            (3.0, {"neck": -0.74, "nod": -1.14, "pitch": -0.08, "jaw": 0.40, "look": -0.06}),
            (3.5, {"neck": -0.64, "nod": -0.96, "jaw": 0.18, "look": 0.0}),
            (4.3, {"neck": 0.05, "nod": 0.0, "pitch": 0.0, "jaw": 0.0}),
        ), loop=0.5, end=4.8),
    },
    noise=Noise("call", at=(1.0,)),
)
def howl(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
