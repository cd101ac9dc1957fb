"""Knit: both needles before the breast, small quick turns of the wrists, the wool hangs down from them."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("knit", "weave", "crochet", "spin wool", "spin yarn", "spin thread"),
    zh=("织", "织毛衣", "编织", "纺线", "纺", "编", "编篮子", "编竹篮", "织布", "打毛线", "纺织", "纺纱", "编结", "打毛衣", "织围巾"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hands", at=(0.0, 0.8, 0.0), up=(0.0, 0.95, -0.3), front=(0.0, 0.3, 0.95), off=(0.0, 0.03, 0.05), largest=1.7),
    prop="knitting",
    each=True,
    keys={
        "biped": Keys((
            (0.5, {"hand_l": (0.09, -0.24, 0.29), "hand_r": (0.09, -0.23, 0.29), **both(way=(-0.6, 0.25, 0.75), palm=(-0.5, -0.7, -0.3), grip=0.95),
                   "nod": 0.30, "lean": 0.08}),
            (0.7, {"hand_r": (0.05, -0.20, 0.30), "hand_l": (0.10, -0.26, 0.28)}), (0.9, {"hand_r": (0.10, -0.25, 0.28), "hand_l": (0.06, -0.22, 0.30)}),
            (1.1, {"hand_r": (0.05, -0.20, 0.30), "hand_l": (0.10, -0.26, 0.28), "nod": 0.33}), (1.3, {"hand_r": (0.11, -0.24, 0.28), "hand_l": (0.06, -0.22, 0.30)}),
            (1.6, {"hand_r": (0.16, -0.18, 0.30), "nod": 0.28}),
        ), loop=0.5, end=1.9),
    },
)
def knit(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
