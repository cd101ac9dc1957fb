"""Knock: the knuckles rap three times, then the ear listens."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work


@motion(
    en=("knock", "rap", "tap", "knock on the door", "ring the bell"),
    zh=("敲门", "敲", "叩门", "敲打", "按门铃"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", work=Work(on=()),
    keys={
        "biped": Keys((
            (0.6, {"hand_r": (0.08, -0.02, 0.36), "way_r": (-0.2, 0.8, 0.6), "palm_r": (-0.2, -0.4, 0.9), "grip_r": 1.4, "lean": 0.06, "nod": 0.0}),
            (0.74, {"hand_r": (0.08, -0.02, 0.45)}), (0.90, {"hand_r": (0.08, 0.0, 0.36)}), (1.02, {"hand_r": (0.08, -0.02, 0.45)}),
            (1.18, {"hand_r": (0.08, 0.0, 0.36)}), (1.30, {"hand_r": (0.08, -0.02, 0.45)}), (1.5, {"hand_r": (0.10, -0.06, 0.34)}),
            (2.2, {"hand_r": (0.12, -0.24, 0.26), "lean": 0.10, "cock": 0.18, "look": 0.25}), (3.0, {"cock": 0.14, "look": 0.2}),
        ), loop=0.6, end=3.5),
    },
    noise=Noise("knock", turns=(("hand_r", 2, 1),)),
)
def knock(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
