"""Clap: palms meet before the chest, twice a second and a half."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, both


@motion(
    en=("clap", "applaud", "clap hands"),
    zh=("鼓掌", "拍手", "拍巴掌", "喝采", "捧场"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional", bare=True,
    keys={
        "biped": Keys(
            (
                (
                    0.5,
                    {
                        **both(
                            hand=(0.20, -0.08, 0.27),
                            way=(-0.2, 0.75, 0.6),
                            palm=(-1.0, 0.0, 0.1),
                            grip=0.15,
                            elbow=(0.9, -0.8, 0.0),
                        ),
                        "lean": 0.0,
                        "drop": 0.0,
                        "jaw": 0.25,
                    },
                ),
                (0.66, {**both(hand=(0.028, -0.06, 0.30)), "lean": 0.02, "drop": 0.008}),
                (0.90, {**both(hand=(0.18, -0.07, 0.28)), "lean": 0.0, "drop": 0.0, "jaw": 0.35}),
                (1.06, {**both(hand=(0.028, -0.05, 0.30)), "lean": 0.02, "drop": 0.008}),
            ),
            loop=0.5,
            end=1.30,
        ),
    },
    noise=Noise("clap", turns=(("hand_l", 0, -1),)),
)
def clap(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
