"""Pound: a pestle goes up in both hands and comes down into the mortar, the back behind it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, Work, both


@motion(
    en=("pound", "grind", "mash", "crush", "pound medicine", "pound rice", "grind herbs", "churn", "stamp", "extract"),
    zh=(
        "捣", "捣药", "捣蒜", "舂", "舂米", "研磨", "碾", "捶", "打年糕", "磨", "捣碎", "碾碎", "打糍粑", "碾米",
        "脱粒", "压榨", "榨油", "榨", "磨面",
    ),
    rigs=("biped", "quadruped"), travels=False, speed=0.0, target="optional",
    work=Work(("table",)),
    prop=("pestle", "spoon"),
    holds=Grip("hands", up=(0.0, 1.0, 0.0), front=(0.0, 0.0, 1.0), off=(0.0, 0.03, 0.07), largest=1.2),
    keys={
        "biped": Keys((
            (0.5, {"work_r": (0.02, 0.34, -0.04), "work_l": (0.0, 0.24, -0.03), **both(way=(-0.8, 0.0, 0.6), palm=(-0.3, -0.2, -0.9), grip=1.3),
                   "lean": 0.02, "nod": 0.10}),
            (0.72, {"work_r": (0.02, 0.12, -0.04), "work_l": (0.0, 0.02, -0.03), "lean": 0.22, "drop": 0.05, "nod": 0.06}),
            (0.82, {"work_r": (0.02, 0.14, -0.04), "work_l": (0.0, 0.04, -0.03), "lean": 0.20, "drop": 0.045}),
        ), loop=0.5, end=1.2),
        "quadruped": Keys((
            (0.7, {"drop": -0.34, "pitch": -0.72, "ahead": -0.22, "neck": 0.45, "nod": 0.2, **both(fore=(-0.05, 0.66, 0.16))}),
            (0.95, {"drop": -0.28, "pitch": -0.62, "neck": 0.55, "nod": 0.3, **both(fore=(-0.05, 0.40, 0.20))}),
            (1.05, {"drop": -0.29, "pitch": -0.64, **both(fore=(-0.05, 0.43, 0.20))}),
        ), loop=0.7, end=1.5),
    },
    noise={"biped": Noise("pound", turns=(("work_r", 1, -1),))},
)
def pound(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
