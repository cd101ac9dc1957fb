"""Crow, of a cock: it rises on its toes, claps its wings, and throws back the head for one long cry."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise


@motion(
    en=("crow", "cock-a-doodle-doo", "crow at dawn"),
    zh=("打鸣", "报晓", "啼叫", "喔喔叫"),
    rigs=("bird",), travels=False, speed=0.0, target="optional",
    keys={
        "bird": Keys((
            (0.5, {"pitch": 0.16, "nod": 0.22, "drop": 0.06, "wings": 0.0, "jaw": 0.0}),
            *((0.8 + 0.2 * k, {"wings": (0.45, 0.10)[k % 2], "pitch": -0.10, "drop": -0.02}) for k in range(4)),
            (1.75, {"pitch": -0.50, "nod": -0.80, "wings": 0.22, "jaw": 1.0}),
            (2.6, {"pitch": -0.56, "nod": -0.90, "wings": 0.18, "jaw": 0.85}),
            (3.1, {"pitch": -0.20, "nod": -0.20, "wings": 0.0, "jaw": 0.1}),
            (3.5, {"pitch": 0.0, "nod": 0.0, "drop": 0.0, "jaw": 0.0}),
        ), loop=0.5, end=4.0),
    },
    noise=Noise("call", at=(1.6,)),
)
def crow(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
