"""Nod: the head goes down and up, twice, smaller the second time."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("nod", "agree", "nod along"),
    zh=("点头", "同意", "赞成", "赞同", "应允", "允许", "允诺", "首肯", "点点头", "答应", "批准"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys((
                # Yes is said twice, with the eyes closed on the way down, and once more for good.
                (0.30, {"nod": -0.20, "lean": -0.05, "shut": 0.0, "smile": 0.3, "brow": 0.3}),
                (0.62, {"nod": 0.56, "lean": 0.14, "shut": 0.8, "brow": 0.0}),
                (0.98, {"nod": -0.18, "lean": -0.04, "shut": 0.0}),
                (1.30, {"nod": 0.54, "lean": 0.14, "shut": 0.8}),
                (1.66, {"nod": -0.12, "lean": -0.02, "shut": 0.0, "smile": 0.6}),
                (1.96, {"nod": 0.42, "lean": 0.10, "shut": 0.5}),
                (2.30, {"nod": 0.0, "lean": 0.0, "shut": 0.0, "smile": 0.5}),
            ), loop=0.3, end=2.75),
    },
)
def nod(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
