"""Doze at a table: the arms folded on it, the head sunk on them, slow breath; a start, and down again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("doze", "nod off", "nap at a desk", "slump"),
    zh=("打瞌睡", "趴着睡", "打盹儿"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.8, {**both(work=(0.05, 0.04, 0.10), way=(-0.95, 0.0, 0.3), palm=(-0.1, -1.0, 0.1), grip=0.4, elbow=(1.0, -0.4, 0.1)),
                   "lean": 0.75, "nod": 0.45, "cock": 0.25, "look": 0.3, "shut": 1.0, "jaw": 0.06}),
            (2.3, {"lean": 0.72, "jaw": 0.1}), (3.8, {"lean": 0.76, "jaw": 0.06}), (5.3, {"lean": 0.72, "shut": 1.0}),
        ), loop=0.8, end=6.8),
    },
)
def doze(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
