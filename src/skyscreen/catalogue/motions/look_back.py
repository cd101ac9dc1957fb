"""Look back: it stops, the head turns over the shoulder, the chest follows, it holds, and turns to the front."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("look back", "glance back", "look behind", "look over the shoulder", "turn and look back", "look back at", "turn round to look"),
    zh=("回头", "回头看", "回望", "回头望", "扭头看", "回首", "回过头", "回眸", "扭过头", "回头张望"),
    rigs=("biped", "quadruped", "bird"), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.4, {"look": 0.15, "twist": 0.04}),
            (1.1, {"look": 1.05, "twist": 0.55, "turn": 0.25, "cock": -0.06, "lean": 0.02, "hand_r": (0.16, -0.40, 0.20), "hand_l": (0.24, -0.40, -0.04)}),
            (2.2, {"look": 1.08, "twist": 0.58, "turn": 0.26, "nod": 0.04}),
            (3.2, {"look": 1.02, "twist": 0.54, "turn": 0.25, "nod": -0.03}),
            (4.0, {"look": 0.0, "twist": 0.0, "turn": 0.0, "hand_r": None, "hand_l": None}),
            (4.8, {"look": 0.0, "nod": 0.05}),
        ), loop=0.4, end=5.4),
        "quadruped": Keys((
            (0.5, {"neck": -0.10, "nod": -0.05, "look": 0.1}),
            (1.3, {"neck": -0.05, "look": 1.85, "cock": 0.10, "nod": 0.05}),
            (2.3, {"look": 1.95, "cock": 0.06, "nod": 0.12, "wag": 0.15}),
            (3.4, {"look": 1.85, "cock": 0.12, "nod": 0.06}),
            (4.3, {"look": 0.0, "cock": 0.0, "neck": -0.08, "nod": 0.0}),
            (5.0, {"look": -0.10, "neck": -0.06}),
        ), loop=0.5, end=5.6),
        "bird": Keys(((0.4, {"look": 0.2}), (0.9, {"look": 2.2, "nod": 0.05}), (2.6, {"look": 2.3}), (3.3, {"look": 0.0})), loop=0.4, end=4.2),
    },
)
def look_back(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
