"""Look around: the eyes and the head go first, the shoulders after, far to one side, over to the other, and back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("look around", "look about", "glance around", "look left and right", "look in all directions", "gaze around", "get lost", "lose the way", "be lost", "wander lost"),
    zh=(
        "环顾", "环顾四周", "四处张望", "张望", "左顾右盼", "东张西望", "四下张望", "左看右看", "迷路", "迷了路",
        "迷失方向", "四顾", "四处看", "环视", "东看西看", "举目四望",
    ),
    rigs=("biped", "quadruped", "bird"), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.4, {"look": 0.0, "twist": 0.0, "turn": 0.0, "nod": 0.0, "lean": 0.0, "aside": 0.0, "brow": 0.0}),
            (0.85, {"look": 0.85, "twist": 0.30, "turn": 0.14, "nod": -0.04, "lean": 0.05, "aside": 0.03, "brow": 0.4}),
            (1.5, {"look": 0.95, "twist": 0.38, "nod": 0.02}),
            (1.75, {"look": 0.55, "twist": 0.34, "nod": 0.04, "brow": 0.0}),
            (2.5, {"look": -0.88, "twist": -0.30, "turn": -0.14, "nod": -0.05, "aside": -0.03, "brow": 0.4}),
            (3.1, {"look": -0.98, "twist": -0.38, "nod": -0.14}),
            (3.5, {"look": -0.70, "twist": -0.34, "nod": -0.24, "lean": -0.04}),
            (4.2, {"look": 0.0, "twist": 0.0, "turn": 0.0, "nod": 0.0, "lean": 0.0, "aside": 0.0, "brow": 0.0}),
        ), loop=0.4, end=4.5),
        "quadruped": Keys((
            (0.4, {"look": 0.0, "neck": -0.10, "nod": 0.0, "cock": 0.0}),
            (0.75, {"look": 0.85, "neck": -0.16, "nod": -0.06}),
            (1.5, {"look": 0.90, "cock": 0.08}),
            (1.95, {"look": -0.85, "neck": -0.16, "nod": -0.06, "cock": 0.0}),
            (2.8, {"look": -0.90, "cock": -0.08}),
            (3.3, {"look": 0.0, "neck": -0.22, "nod": -0.16, "cock": 0.0}),
            (3.8, {"look": 0.0, "neck": -0.12, "nod": 0.0}),
        ), loop=0.4, end=4.2),
        "bird": Keys((
            (0.3, {"look": 0.0, "nod": 0.0}), (0.5, {"look": 0.9}), (1.0, {"look": 0.9, "nod": -0.10}),
            (1.3, {"look": -0.8, "nod": 0.0}), (1.7, {"look": -0.8}), (1.9, {"look": 0.3, "nod": -0.25}),
            (2.3, {"look": 0.3, "nod": -0.25}),
        ), loop=0.3, end=2.5),
    },
)
def look_around(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
