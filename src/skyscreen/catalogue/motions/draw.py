"""Draw: a horse or an ox in the shafts leans into the collar, the neck low, and what it draws comes after."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("draw", "pull", "haul", "drag", "tow", "pull along"),
    zh=("拉", "拉着", "拉车", "拖", "拖着", "牵引"),
    rigs=("quadruped",), travels=True, speed=0.7, target="optional",
    leads=-0.16,
    keys={
        "quadruped": Keys((
            (0.0, {"neck": 0.20, "nod": 0.06, "pitch": 0.08}),
            (0.25, {"neck": 0.30, "nod": 0.12}),
            (0.5, {"neck": 0.20, "nod": 0.06}),
            (0.75, {"neck": 0.30, "nod": 0.12}),
        ), loop=0.0, end=1.0, steps=True),
    },
)
def draw(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
