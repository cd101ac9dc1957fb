"""Breaststroke: the arms part and sweep in under the chest, the legs draw up and whip together."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both


@motion(
    en=("breaststroke", "swim breaststroke", "swim the breaststroke", "frog kick"),
    zh=("蛙泳", "游蛙泳"),
    rigs=("biped",), travels=True, speed=0.8, target="optional", swims=True,
    keys={
        "biped": Keys((
            (0.6, {"pitch": 1.36, "drop": -0.24, "ahead": 0.10, "nod": -0.70, **both(
                hand=(0.06, 0.50, 0.06), grip=0.1, way=(0.0, 1.0, 0.1), palm=(0.2, 0.0, 1.0), elbow=(1.0, 0.0, 0.2), toe=1.0,
                foot=(0.08, 1.10, -0.82), knee=(0.6, -0.8, 0.1))}),
            (1.1, {**both(hand=(0.40, 0.30, 0.20), foot=(0.08, 1.10, -0.82)), "nod": -0.75}),
            (1.5, {**both(hand=(0.10, 0.02, 0.28), foot=(0.16, 1.00, -0.46), toe=0.8), "pitch": 1.10, "nod": -0.55}),
            (1.8, {**both(hand=(0.06, 0.30, 0.22), foot=(0.36, 1.02, -0.62), toe=1.0), "pitch": 1.26}),
            (2.1, {**both(hand=(0.06, 0.49, 0.08), foot=(0.10, 1.08, -0.81), toe=1.0), "pitch": 1.38, "nod": -0.70}),
        ), loop=0.6, end=2.6),
    },
    noise={"biped": Noise("stroke", at=(1.1,))},
)
def breaststroke(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
