"""Look back: the head turns over the shoulder, the chest follows, it holds, and turns to the front."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("look back", "glance back", "look behind", "look over the shoulder", "turn and look back", "look back at", "turn round to look"),
    zh=("回头", "回头看", "回望", "回头望", "扭头看", "回首", "回过头", "回眸", "扭过头", "回头张望"),
    rigs=("biped", "quadruped", "bird"), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.4, {"look": 0.0, "twist": 0.0, "turn": 0.0, "hand_r": (0.20, -0.40, 0.22), "hand_l": (0.22, -0.42, -0.12)}),
            (1.0, {"look": -0.75, "twist": -0.10}),
            (1.5, {"look": -1.22, "twist": -0.72, "turn": -0.30, "cock": 0.08, "lean": 0.06, "bend": -0.06, "hand_r": (0.26, -0.40, -0.10),
                   "hand_l": (0.14, -0.30, 0.26), "grip_l": 0.6}),
            (2.6, {"look": -1.26, "twist": -0.76, "turn": -0.32, "nod": 0.05}),
            (3.6, {"look": -1.20, "twist": -0.72, "turn": -0.30, "nod": -0.04}),
            (4.3, {"look": 0.0, "twist": 0.0, "turn": 0.0, "cock": 0.0, "bend": 0.0, "hand_r": (0.20, -0.40, 0.22), "hand_l": (0.22, -0.42, -0.12)}),
        ), loop=0.4, end=4.9),
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
