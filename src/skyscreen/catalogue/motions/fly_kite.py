"""Fly a kite: eyes up, the arms give and take the line, a step back when it pulls."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys


@motion(
    en=("fly a kite", "fly kites", "fly the kite", "fly kite"),
    zh=("放风筝", "放飞风筝"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    prop="kite",
    plays=("kite",),
    meanwhile="float",
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.14, 0.06, 0.36), "way_r": (-0.2, 0.7, 0.6), "palm_r": (-0.9, 0.0, 0.3), "grip_r": 1.3, "hand_l": (0.08, -0.14, 0.28),
                   "way_l": (-0.5, 0.2, 0.8), "palm_l": (-0.8, -0.3, 0.0), "grip_l": 1.2, "nod": -0.48, "lean": -0.10, "ahead": 0.0}),
            (1.2, {"hand_r": (0.18, -0.12, 0.16), "hand_l": (0.06, -0.02, 0.36), "lean": -0.22, "ahead": -0.06, "drop": 0.05, "twist": -0.18}),
            (1.9, {"hand_r": (0.12, 0.20, 0.40), "hand_l": (0.10, -0.20, 0.24), "lean": -0.06, "ahead": 0.04, "drop": 0.0, "twist": 0.08, "smile": 0.6}),
            (2.5, {"hand_r": (0.20, -0.04, 0.18), "hand_l": (0.08, 0.02, 0.34), "lean": -0.18, "look": 0.12, "twist": -0.12}),
            (3.2, {"hand_r": (0.14, 0.10, 0.38), "hand_l": (0.08, -0.12, 0.28), "look": -0.10, "lean": -0.10}),
        ), loop=0.6, end=3.8),
    },
)
def fly_kite(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
