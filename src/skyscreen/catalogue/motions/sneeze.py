"""Sneeze: the head goes back, the breath comes in, and it all comes out."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("sneeze", "cough", "blow its nose"),
    zh=("打喷嚏", "咳嗽", "打嚏", "咳", "干咳", "打个喷嚏", "咳个不停", "咳血"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    keys={
        "biped": Keys((
            (0.3, {"nod": 0.0, "jaw": 0.1, "lean": 0.0, "squint": 0.4, **both(hand=(0.20, -0.40, 0.12), face=None)}),
            # Ah … ah … : twice the breath comes in by jerks, the head further back each time.
            (0.6, {"nod": -0.22, "lean": -0.10, "jaw": 0.6, "shut": 0.6, "sneer": 0.6}), (0.78, {"nod": -0.14, "lean": -0.06, "jaw": 0.4}),
            (1.05, {"nod": -0.46, "lean": -0.26, "jaw": 1.0, "shut": 1.0, "ahead": -0.03, **both(hand=(0.16, -0.20, 0.26))}),
            (1.22, {"nod": -0.48, "lean": -0.28, "jaw": 1.0, "shut": 1.0}),
            # … and out, into both hands.
            (1.38, {"nod": 0.50, "lean": 0.62, "jaw": 0.3, "shut": 1.0, "drop": 0.10, "ahead": 0.03, **both(hand=None), **both(face=(0.022, -0.060, 0.075), way=(-0.45, 0.85, 0.1), palm=(-0.25, 0.0, -1.0), grip=0.35, elbow=(0.9, -0.8, 0.1))}),
            (1.75, {"nod": 0.46, "lean": 0.56, "jaw": 0.1, "drop": 0.08, "shut": 1.0}),
            (2.2, {"nod": 0.16, "lean": 0.16, "shut": 0.3, "drop": 0.02, "ahead": 0.0, "sneer": 0.0, "squint": 0.3}),
        ), loop=0.3, end=2.9),
    },
)
def sneeze(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
