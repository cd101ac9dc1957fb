"""Catch: eyes up, hands reach out, close, and give way with the weight."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("catch", "grab", "receive", "snatch"),
    zh=("接", "接住", "抓住", "接球", "捉", "捉住"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.6,
                    {
                        **both(hand=(0.14, -0.18, 0.28), way=(0.0, 0.3, 1.0), palm=(-0.5, 0.2, 0.8), grip=0.15),
                        "nod": -0.20,
                        "drop": 0.06,
                        "lean": 0.10,
                    },
                ),
                (
                    1.3,
                    {
                        **both(
                            hand=(0.15, 0.22, 0.36),
                            way=(0.0, 0.9, 0.4),
                            palm=(-0.5, 0.0, 0.9),
                            grip=0.0,
                            elbow=(0.9, -0.5, 0.0),
                        ),
                        "nod": -0.34,
                        "drop": 0.0,
                        "lean": -0.02,
                    },
                ),
                (1.55, {**both(hand=(0.09, 0.22, 0.38), grip=0.0), "nod": -0.30}),
                (
                    1.95,
                    {
                        **both(hand=(0.08, -0.14, 0.22), way=(-0.5, 0.3, 0.7), palm=(-0.9, 0.0, -0.2), grip=0.8),
                        "nod": 0.16,
                        "drop": 0.07,
                        "lean": 0.14,
                    },
                ),
                (2.6, {**both(hand=(0.08, -0.16, 0.22)), "nod": 0.08, "drop": 0.0, "lean": 0.02}),
                (3.3, {**both(hand=(0.08, -0.18, 0.24), grip=0.8), "nod": 0.0}),
            ),
            loop=0.6,
            end=4.2,
        ),
    },
    holds=Grip("hands", off=(0.0, 0.02, 0.05), largest=0.4),
)
def catch(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
