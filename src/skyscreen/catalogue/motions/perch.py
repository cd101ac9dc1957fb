"""Perch: wings folded, now and then a look round and a ruffle."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("perch", "roost", "alight", "preen"),
    zh=("栖息", "停在", "落在", "歇在", "梳理羽毛"),
    rigs=("bird",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "bird": Keys(
            (
                (0.8, {"drop": 0.05, "pitch": -0.08, "wings": 0.0}),
                (2.2, {"pitch": -0.05, "wings": 0.0, "drop": 0.05}),
                (2.5, {"wings": 0.22, "drop": 0.02, "pitch": -0.12}),
                (2.75, {"wings": 0.06}),
                (3.0, {"wings": 0.18}),
                (3.4, {"wings": 0.0, "drop": 0.05, "pitch": -0.08}),
                (4.2, {"look": 0.9, "nod": 0.5}),
                (4.8, {"look": 0.95, "nod": 0.6}),
                (5.0, {"nod": 0.5}),
                (5.2, {"nod": 0.62}),
                (5.8, {"look": 0.0, "nod": 0.0}),
            ),
            loop=0.8,
            end=6.4,
        ),
    },
)
def perch(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
