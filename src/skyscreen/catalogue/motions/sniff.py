"""Sniff: nose to the ground, side to side, then up into the wind."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("sniff", "smell", "nose", "track", "scent"),
    zh=("嗅", "闻", "嗅闻"),
    rigs=("quadruped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "quadruped": Keys(
            (
                (0.7, {"neck": 0.70, "nod": 0.85, "look": 0.25, "drop": 0.03}),
                (0.85, {"nod": 0.92}),
                (1.0, {"nod": 0.84}),
                (1.15, {"nod": 0.92, "look": 0.0}),
                (1.3, {"nod": 0.84}),
                (1.45, {"nod": 0.92}),
                (1.7, {"look": -0.28, "nod": 0.85}),
                (1.85, {"nod": 0.92}),
                (2.0, {"nod": 0.84}),
                (2.8, {"neck": -0.15, "nod": -0.35, "look": -0.1, "drop": 0.0}),
                (2.95, {"nod": -0.30}),
                (3.1, {"nod": -0.37}),
                (3.25, {"nod": -0.30}),
                (3.5, {"nod": -0.35}),
            ),
            loop=0.7,
            end=4.2,
        ),
    },
)
def sniff(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
