"""Kung fu: bow stance and a straight punch, a block, a kick at head height, the other side, hands back to the belt."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Channels, Keys, alternate, both

FIST: Channels = {**both(grip=1.4, palm=(0.0, -1.0, 0.0), way=(0.0, 0.1, 1.0))}
BELT = (0.15, -0.30, 0.10)


@motion(
    en=("do kung fu", "practise kung fu", "practice kung fu", "practise martial arts", "practice martial arts", "do karate",
        "practise karate", "practice karate", "do martial arts", "perform kung fu", "train kung fu"),
    zh=(
        "练武", "练功夫", "打拳", "练拳", "习武", "练武术", "耍功夫", "打功夫", "练空手道", "打少林拳", "练拳脚",
        "演武", "舞枪弄棒", "耍棍", "舞棍", "耍枪", "舞龙枪",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={"biped": Keys((
        (0.4, {**FIST, "drop": 0.20, "lean": 0.0, "pitch": 0.0, "twist": 0.0, "aside": 0.0, "ahead": 0.0, **both(hand=BELT),
               **both(foot=(0.34, 0.084, 0.0), toe=0.0, knee=(0.9, 0.0, 0.6))}),
        *alternate(
            2.4,
            (0.75, {"drop": 0.24, "twist": -0.30, "ahead": 0.10, "aside": 0.0, "pitch": 0.0, "lean": 0.04, "hand_l": (0.06, 0.0, 0.52),
                    "hand_r": BELT, "foot_l": (0.18, 0.084, 0.42), "foot_r": (0.22, 0.084, -0.42), "knee_l": (0.2, 0.0, 1.0),
                    "knee_r": (0.3, 0.0, 1.0), "toe_l": 0.0, "toe_r": 0.0}),
            (1.05, {"hand_l": (0.06, 0.0, 0.53)}),
            (1.30, {"twist": 0.35, "hand_r": (0.04, 0.02, 0.53), "hand_l": BELT}),
            (1.55, {"twist": 0.35, "hand_r": (0.04, 0.02, 0.53), "drop": 0.22}),
            (1.85, {"drop": 0.04, "twist": 0.0, "pitch": -0.16, "lean": 0.0, "ahead": 0.30, "foot_r": (0.10, 0.62, 0.62), "toe_r": -0.5,
                    "knee_r": (0.1, 1.0, 0.5), "foot_l": (0.12, 0.084, 0.36), "knee_l": (0.2, 0.0, 1.0), "hand_l": (0.18, -0.04, 0.30),
                    "hand_r": (0.26, -0.16, 0.10)}),
            (2.05, {"drop": 0.02, "pitch": -0.36, "ahead": 0.30, "foot_r": (0.06, 1.26, 0.94), "toe_r": -0.9}),
            (2.30, {"drop": 0.06, "pitch": -0.14, "foot_r": (0.12, 0.56, 0.50), "toe_r": -0.2}),
            (2.65, {"drop": 0.22, "pitch": 0.0, "ahead": 0.0, "twist": 0.0, "foot_l": (0.34, 0.084, 0.0), "foot_r": (0.34, 0.084, 0.0),
                    "toe_r": 0.0, "toe_l": 0.0, "hand_l": (0.22, 0.20, 0.30), "hand_r": (0.22, 0.20, 0.30), **both(knee=(0.9, 0.0, 0.6))}),
        ),
    ), loop=0.75, end=5.55)},
)
def kung_fu(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
