"""Hug: the arms open, close round, the head goes to one shoulder, a gentle rock."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, both


@motion(
    en=("hug", "embrace", "cuddle", "hug each other"),
    zh=("拥抱", "抱住", "搂", "搂着", "相拥"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.7,
                    {
                        **both(hand=(0.42, -0.02, 0.30), way=(0.3, 0.1, 1.0), palm=(-1.0, 0.0, 0.3), grip=0.2),
                        "lean": -0.04,
                        "cock": 0.0,
                    },
                ),
                (
                    1.6,
                    {
                        "hand_l": (-0.05, -0.02, 0.30),
                        "hand_r": (-0.05, -0.14, 0.27),
                        **both(way=(-1.0, 0.1, -0.25), palm=(-0.2, 0.0, -1.0), grip=0.35, elbow=(1.0, -0.5, 0.3)),
                        "lean": 0.14,
                        "cock": 0.26,
                        "nod": 0.14,
                        "look": -0.25,
                        "roll": 0.0,
                        "shut": 0.9,
                    },
                ),
                (2.6, {"roll": 0.045, "lean": 0.15, "shut": 1.0}),
                (3.8, {"roll": -0.045, "lean": 0.14}),
            ),
            loop=1.6,
            end=4.4,
        ),
    },
    holds=Grip("hands", off=(0.0, 0.02, -0.08), largest=0.7),
)
def hug(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
