"""Knock: the knuckles rap three times, then the ear listens."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work


@motion(
    en=("knock", "rap", "tap", "knock on the door", "ring the bell"),
    zh=("敲门", "敲", "叩门", "敲打", "按门铃"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.30),
    keys={
        "biped": Keys((
            (0.6, {"work_r": (0.06, 0.03, -0.17), "way_r": (-0.1, 0.9, 0.3), "palm_r": (-0.3, -0.2, 0.9), "grip_r": 1.45, "elbow_r": (0.7, -0.9, 0.0), "lean": 0.02, "nod": 0.0, "cock": 0.0}),
            *((0.76 + 0.16 * k, {"work_r": ((0.06, 0.0, -0.035), (0.06, 0.04, -0.16))[k % 2], "lean": (0.08, 0.03)[k % 2], "nod": (0.06, 0.0)[k % 2]}) for k in range(6)),
            # An ear to the door: is anybody coming?
            (2.1, {"work_r": (0.14, -0.12, -0.10), "way_r": (-0.2, 0.7, 0.6), "grip_r": 0.8, "lean": 0.16, "cock": 0.10, "nod": -0.08, "brow": 0.5}), (3.0, {"cock": -0.06, "nod": 0.04}),
        ), loop=0.6, end=3.5),
    },
    noise=Noise("knock", turns=(("work_r", 2, 1),)),
)
def knock(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
