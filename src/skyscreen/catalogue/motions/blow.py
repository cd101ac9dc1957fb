"""Blow: a deep breath, cheeks full, and out over what is held before the mouth."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work


@motion(
    en=("blow", "puff", "blow up a balloon"),
    zh=("吹", "吹气", "吹气球", "吹倒", "吹翻", "吹走", "吹凉", "吹掉"),
    exhales=True,
    work=Work(()),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.6, {"nod": -0.08, "lean": -0.06, "jaw": 0.4}), (1.1, {"nod": -0.12, "lean": -0.10, "jaw": 0.5, "drop": -0.0}),
            (1.4, {"nod": 0.16, "lean": 0.28, "jaw": 0.18, "shut": 0.4, "ahead": 0.04}), (2.3, {"nod": 0.20, "lean": 0.34, "jaw": 0.16, "shut": 0.5}),
            (2.8, {"nod": 0.0, "lean": 0.04, "jaw": 0.2, "shut": 0.0, "ahead": 0.0}),
        ), loop=0.6, end=3.4),
    },
)
def blow(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
