"""Lie awake: an animal on its belly, legs under it, the head up and about; a person on the back, hands under the head."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both

DOWN = {"drop": 0.50, "fold": 1.0, "pitch": 0.0, "neck": 0.05}
"""On the belly as a lion lies: the chest on the ground, the head carried."""
BACK = {
    "drop": 0.765, "pitch": -1.50, "ahead": -0.10,
    "foot_l": (0.12, 0.075, 0.73), "toe_l": -1.25, "knee_l": (0.3, 1.0, 0.0), "foot_r": (0.13, 0.084, 0.44), "toe_r": 0.0, "knee_r": (0.2, 1.0, 0.3),
    **both(hand=(0.13, 0.22, -0.02), palm=(0.0, 0.0, 1.0), way=(-0.9, 0.4, 0.0), grip=0.4, elbow=(1.0, 0.3, 0.1)),
}
"""On the back, the hands under the head, one knee drawn up."""


@motion(
    en=("lie", "lie down", "lie on the ground", "rest on the ground", "sunbathe", "bask", "lie in the sun", "lie on its belly", "lie about", "laze", "lounge about"),
    zh=("泡在", "浸在", "浸泡",
        "躺", "躺着", "躺下", "趴", "趴着", "趴在", "卧", "卧着", "趴下", "晒太阳", "晒日光浴", "伏卧", "盘在",
        "盘踞", "盘卧", "侧卧", "仰卧", "平躺", "卧倒", "仰躺", "横卧", "瘫", "躺倒", "瘫痪", "趴倒", "卧病",
    ),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional", lies=True,
    keys={
        "quadruped": Keys((
            (0.5, {"drop": 0.16, "pitch": 0.06, "fold": 0.3, "neck": 0.05}), (1.3, DOWN),
            (2.2, {**DOWN, "look": 0.45, "nod": 0.0, "wag": 0.1}), (3.2, {"look": 0.40, "shut": 0.0, "nod": 0.02}),
            (3.8, {"look": -0.30, "nod": -0.06, "wag": 0.4}), (4.8, {"look": -0.35}),
            (5.4, {"look": 0.05, "nod": 0.12, "shut": 0.6, "wag": 0.1}), (6.4, {"look": 0.05, "nod": 0.16, "shut": 0.7}),
        ), loop=2.2, end=7.2),
        "biped": Keys((
            (0.8, {"drop": 0.55, "pitch": 0.15, "lean": 0.4, "ahead": -0.1, **both(foot=(0.12, 0.084, 0.16), toe=0.0),
                   **both(ground=(0.30, 0.12, -0.20), palm=(0.0, -1.0, 0.0), way=(0.4, 0.0, 0.7))}),
            (1.7, {"drop": 0.78, "pitch": -0.55, "lean": 0.15, "ahead": -0.16, **both(foot=(0.12, 0.10, 0.45), toe=-0.3), **both(ground=(0.30, 0.07, -0.45))}),
            (2.9, {**both(ground=None), **BACK, "lean": 0.0, "nod": 0.24, "look": 0.0, "smile": 0.4}),
            (4.2, {"look": 0.25, "lean": -0.02, "foot_r": (0.13, 0.084, 0.44)}), (5.0, {"look": 0.22, "roll": 0.0, "knee_r": (0.4, 1.0, 0.3)}),
            (6.2, {"look": -0.15, "lean": 0.0, "knee_r": (0.1, 1.0, 0.3), "shut": 0.0}), (7.0, {"look": 0.0, "nod": 0.24, "shut": 0.6}),
        ), loop=2.9, end=8.0),
    },
)
def lie(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
