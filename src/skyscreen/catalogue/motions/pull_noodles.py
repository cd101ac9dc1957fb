"""Pull noodles: the rope of dough hangs between both hands, flies apart, swings, and is doubled again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both


@motion(
    en=("pull noodles", "stretch noodles", "make noodles", "hand-pull noodles", "stretch dough"),
    zh=("拉面条", "扯面", "抻面", "做拉面", "甩面", "拉面"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    keys={
        "biped": Keys((
            (0.5, {**both(hand=(0.06, -0.14, 0.34), way=(-0.3, 0.1, 0.9), palm=(-0.8, 0.3, 0.0), grip=1.3), "nod": 0.14, "lean": 0.05}),
            (1.0, {**both(hand=(0.46, -0.05, 0.26), way=(0.6, 0.1, 0.8)), "lean": -0.04, "drop": 0.03, "nod": 0.10}),
            (1.25, {**both(hand=(0.42, -0.16, 0.30)), "drop": 0.01, "lean": 0.06}),
            (1.5, {**both(hand=(0.47, -0.03, 0.26)), "drop": 0.03, "lean": -0.04}),
            (2.0, {**both(hand=(0.05, -0.12, 0.34), way=(-0.3, 0.1, 0.9)), "lean": 0.05, "drop": 0.0, "twist": 0.10}),
            (2.4, {"hand_r": (0.02, -0.02, 0.34), "hand_l": (0.10, -0.20, 0.32), "twist": -0.10}),
        ), loop=0.5, end=2.9),
    },
    noise=Noise("slap", at=(1.25,)),
)
def pull_noodles(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
