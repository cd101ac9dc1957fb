"""Nibble sitting up, as squirrels do: on the haunches, both forepaws at the mouth, quick bites, a look round."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

PAWS = both(fore=(-0.08, 0.80, 0.18))


@motion(
    en=("sit up and eat", "sit up and nibble"),
    zh=("啃坚果", "吃坚果", "啃松果", "嗑松子"),
    rigs=("quadruped",), travels=False, speed=0.0, target="optional",
    wields=("hazelnut",),
    keys={
        "quadruped": Keys((
            (0.5, {"sit": 1.0, "pitch": -0.45, "neck": 0.2, "nod": 0.2, "look": 0.0, **both(fore=(-0.05, 0.30, 0.02))}),
            (1.1, {"neck": 0.35, "nod": 0.42, **PAWS}),
            *((1.2 + 0.1 * k, {"nod": 0.42 + 0.07 * (-1) ** k, "jaw": 0.15 - 0.15 * (-1) ** k, **both(fore=(-0.08, 0.80 + 0.02 * (-1) ** k, 0.20))}) for k in range(14)),
            (2.8, {"nod": 0.05, "neck": 0.15, "look": 0.5, **both(fore=(-0.08, 0.52, 0.12))}),
            (3.3, {"nod": 0.42, "neck": 0.35, "look": 0.0, **PAWS}),
        ), loop=1.1, end=3.4),
    },
)
def nibble_upright(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
