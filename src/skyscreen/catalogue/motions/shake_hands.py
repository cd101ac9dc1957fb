"""Shake hands: the right hand comes forward, clasps, goes up and down, lets go."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("shake hands", "shake hand", "handshake"),
    zh=("握手",),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.8,
                    {
                        "hand_r": (0.06, -0.24, 0.42),
                        "way_r": (-0.1, 0.0, 1.0),
                        "palm_r": (-1.0, 0.0, 0.0),
                        "grip_r": 0.2,
                        "lean": 0.10,
                        "nod": 0.0,
                        "twist": 0.14,
                        "ahead": 0.02,
                    },
                ),
                (1.15, {"hand_r": (0.05, -0.22, 0.44), "grip_r": 0.8, "nod": 0.08}),
                (1.4, {"hand_r": (0.05, -0.30, 0.43)}),
                (1.65, {"hand_r": (0.05, -0.20, 0.44), "nod": 0.0}),
                (1.9, {"hand_r": (0.05, -0.30, 0.43)}),
                (2.15, {"hand_r": (0.05, -0.21, 0.44), "nod": 0.08}),
                (2.5, {"hand_r": (0.05, -0.26, 0.43), "grip_r": 0.7, "nod": 0.02, "lean": 0.08}),
                (3.2, {"hand_r": (0.10, -0.34, 0.26), "grip_r": 0.3, "lean": 0.02, "twist": 0.04}),
            ),
            loop=0.8,
            end=4.0,
        ),
    },
)
def shake_hands(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
