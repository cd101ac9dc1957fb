"""Shake hands: the right hand comes forward, clasps, goes up and down, lets go."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Pair


@motion(
    en=("shake hands", "shake hand", "handshake", "greet each other"),
    zh=("握手", "握握手", "相互握手"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    pair=Pair(0.98, "", {"hand_r": ("hand_r", (0.0, 0.0, 0.0))}, alone=False),
    keys={
        "biped": Keys((
            (0.9, {"hand_r": (0.03, -0.24, 0.42), "way_r": (-0.1, 0.0, 1.0), "palm_r": (-1.0, 0.0, 0.0), "grip_r": 0.2,
                   "lean": 0.10, "nod": 0.0, "twist": 0.14, "ahead": 0.02, "meet_r": 1.0}),
            (1.2, {"hand_r": (0.03, -0.22, 0.43), "grip_r": 0.75, "nod": 0.08, "meet_r": 1.0}),
            (1.42, {"hand_r": (0.03, -0.29, 0.42)}),
            (1.64, {"hand_r": (0.03, -0.20, 0.43), "nod": 0.0}),
            (1.86, {"hand_r": (0.03, -0.29, 0.42)}),
            (2.08, {"hand_r": (0.03, -0.21, 0.43), "nod": 0.10, "meet_r": 1.0}),
            (2.5, {"hand_r": (0.03, -0.25, 0.42), "grip_r": 0.7, "nod": 0.02, "lean": 0.08, "meet_r": 1.0}),
            (3.4, {"hand_r": (0.03, -0.25, 0.42), "grip_r": 0.7, "nod": 0.06, "lean": 0.10, "meet_r": 1.0}),
        ), loop=0.9, end=3.9),
    },
)
def shake_hands(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
