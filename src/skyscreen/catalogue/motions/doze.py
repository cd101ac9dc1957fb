"""Doze at a table: the arms folded on it, the head sunk on them, slow breath; a start, and down again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("doze", "nod off", "nap at a desk", "slump"),
    zh=("打瞌睡", "趴着睡", "打盹儿"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        # Without a table the head sinks, drops with a start, comes half up and sinks again.
        "biped": Keys((
            (0.8, {**both(hand=(0.07, -0.44, 0.24), way=(-0.8, -0.2, 0.5), palm=(-0.2, -0.9, -0.2), grip=0.4, elbow=(0.7, -0.9, -0.2)),
                   "lean": 0.12, "nod": 0.30, "cock": 0.10, "shut": 1.0, "jaw": 0.10}),
            (2.2, {"lean": 0.26, "nod": 0.62, "cock": 0.24, "bend": -0.06, "jaw": 0.2}), (2.8, {"nod": 0.66, "lean": 0.28}),
            (3.05, {"lean": 0.02, "nod": -0.06, "cock": 0.0, "bend": 0.0, "shut": 0.3, "brow": 0.6, "jaw": 0.0}), (3.5, {"nod": 0.06, "shut": 0.6, "brow": 0.2}), (4.3, {"shut": 1.0, "nod": 0.22, "brow": 0.0}),
        ), loop=0.8, end=5.0),
        "biped at a table": Keys((
            (0.8, {**both(work=(0.05, 0.04, 0.10), way=(-0.95, 0.0, 0.3), palm=(-0.1, -1.0, 0.1), grip=0.4, elbow=(1.0, -0.4, 0.1)),
                   "lean": 0.75, "nod": 0.45, "cock": 0.25, "look": 0.3, "shut": 1.0, "jaw": 0.06}),
            (2.3, {"lean": 0.72, "jaw": 0.1}), (3.8, {"lean": 0.76, "jaw": 0.06}), (5.3, {"lean": 0.72, "shut": 1.0}),
        ), loop=0.8, end=6.8),
    },
)
def doze(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
