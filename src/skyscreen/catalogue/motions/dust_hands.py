"""Dust the hands off: they brush past each other up and down, a puff, and a look at the work done."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("dust off", "dust her hands", "dust his hands", "dust flour", "brush off flour", "clap off", "pat off", "shake off dust"),
    zh=("拍掉", "掸", "掸掉", "拍手上的面粉", "拍去", "拍拍手", "拍灰"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    keys={
        "biped": Keys((
            (0.4, {"hand_r": (0.02, 0.02, 0.40), "hand_l": (0.02, -0.18, 0.36), **both(way=(-0.3, 0.5, 0.8), palm=(-1.0, 0.0, 0.0), grip=0.1),
                   "nod": 0.20, "lean": 0.04}),
            (0.62, {"hand_r": (0.02, -0.18, 0.36), "hand_l": (0.02, 0.02, 0.40), "nod": 0.22}),
            (0.84, {"hand_r": (0.02, 0.02, 0.40), "hand_l": (0.02, -0.18, 0.36)}),
            (1.06, {"hand_r": (0.02, -0.18, 0.36), "hand_l": (0.02, 0.02, 0.40)}),
            (1.28, {"hand_r": (0.02, 0.02, 0.40), "hand_l": (0.02, -0.18, 0.36), "nod": 0.18}),
            (1.7, {"hand_r": (0.22, -0.12, 0.36), "hand_l": (0.22, -0.12, 0.36), **both(palm=(-0.2, 0.9, -0.2)), "nod": 0.16, "smile": 0.3}),
            (2.2, {"hand_r": (0.21, -0.14, 0.34), "hand_l": (0.21, -0.14, 0.34), "nod": 0.10, "lean": -0.02}),
        ), loop=0.4, end=2.6),
    },
)
def dust_hands(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
