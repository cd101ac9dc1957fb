"""Lift weights: the bar from the thighs to the chest, a breath, overhead with straight arms, and down again."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("lift weights", "lift a barbell", "lift dumbbells", "weightlift", "press a barbell"),
    zh=("举哑铃", "举重", "举杠铃", "撸铁", "练哑铃"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hands", up=(0.0, 1.0, 0.0), front=(0.0, 0.0, 1.0), off=(0.0, 0.0, 0.035), largest=2.6),
    prop="barbell",
    tools=("barbell",),
    keys={
        "biped": Keys((
            (0.6, {**both(hand=(0.24, -0.46, 0.14), way=(-0.2, -0.6, 0.7), palm=(0.0, -0.6, -0.7), grip=1.3, elbow=(0.9, -0.6, -0.3), foot=(0.17, 0.084, 0.0)), "drop": 0.02, "nod": 0.05}),
            (1.3, {**both(hand=(0.24, -0.02, 0.22), way=(-0.1, 0.9, 0.3), palm=(0.0, 0.4, 0.9), elbow=(0.7, -0.9, 0.2)), "drop": 0.09, "lean": -0.03, "cheek": 0.3}),
            (1.8, {"drop": 0.10, "squint": 0.5}),
            (2.5, {**both(hand=(0.25, 0.50, 0.04), way=(-0.1, 0.7, 0.6), palm=(0.0, 0.6, 0.8)), "drop": 0.0, "nod": -0.1, "squint": 0.7, "sneer": 0.2}),
            (3.3, {**both(hand=(0.25, 0.51, 0.04)), "drop": 0.0}),
            (4.0, {**both(hand=(0.24, -0.02, 0.22), way=(-0.1, 0.9, 0.3), palm=(0.0, 0.4, 0.9)), "drop": 0.06, "squint": 0.0, "nod": 0.0, "jaw": 0.3}),
            (4.6, {**both(hand=(0.24, -0.02, 0.22)), "jaw": 0.05, "drop": 0.02}),
        ), loop=1.3, end=5.2),
    },
)
def lift_weights(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
