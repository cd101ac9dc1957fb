"""Knock: the knuckles rap three times, then the ear listens."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Noise, Work


@motion(
    en=("knock", "rap", "tap", "knock on the door"),
    zh=("敲门", "敲", "叩门", "敲打", "叩", "敲了敲门"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work((), high=1.30, seen=(112.0, 124.0)),
    keys={
        "biped": Keys((
            (0.6, {"work_r": (0.06, 0.05, -0.20), "way_r": (-0.1, 0.75, 0.65), "palm_r": (-0.9, -0.1, 0.1), "grip_r": 1.45, "elbow_r": (0.7, -0.9, 0.0), "lean": 0.02, "nod": 0.0, "cock": 0.0}),
            *((0.80 + 0.18 * k, {"work_r": ((0.06, 0.0, -0.04), (0.06, 0.06, -0.22))[k % 2], "way_r": ((-0.1, 0.6, 0.8), (-0.1, 0.9, 0.35))[k % 2], "lean": (0.08, 0.03)[k % 2], "nod": (0.06, 0.0)[k % 2]}) for k in range(6)),
            # An ear to the door: is anybody coming?
            (2.3, {"work_r": (0.14, -0.12, -0.10), "way_r": (-0.2, 0.7, 0.6), "grip_r": 0.8, "lean": 0.16, "cock": 0.10, "nod": -0.08, "brow": 0.5}), (3.1, {"cock": -0.06, "nod": 0.04}),
        ), loop=0.6, end=3.6),
    },
    noise=Noise("knock", turns=(("work_r", 2, 1),)),
)
def knock(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
