"""A coin for the hat: bent down to it, the hand opens over the brim and lets the coin fall; a nod to who earned it."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work

FEET = {"foot_l": (0.10, 0.084, 0.16), "toe_l": 0.0, "foot_r": (0.11, 0.084, -0.10), "toe_r": 0.0}


@motion(
    en=("drop a coin", "throw a coin into a hat", "put a coin in a hat", "drop coins", "drop a coin into a hat", "toss a coin into a hat", "give alms", "put a coin into a hat"),
    zh=("投硬币", "往帽子里投硬币", "扔硬币", "打赏"),
    rigs=("biped",), travels=False, speed=0.0, target="optional", bare=True,
    work=Work((), high=0.10, least=0.60, thing="hat"),
    wields=("coins",),
    holds=Grip("hand_r", at=(0.0, -0.6, 0.0), off=(0.025, 0.085, 0.0), largest=0.4),
    keys={
        "biped": Keys((
            (0.5, {**FEET, "work_r": (0.06, 0.34, -0.16), "way_r": (-0.3, -0.3, 0.9), "palm_r": (-0.3, 0.2, 0.0), "grip_r": 1.2, "hand_l": (0.18, -0.42, 0.14), "lean": 0.20, "nod": 0.20}),
            (1.2, {"work_r": (0.02, 0.0, -0.04), "way_r": (-0.3, -0.7, 0.6), "palm_r": (-0.2, -0.7, -0.6), "lean": 0.42, "drop": 0.07, "nod": 0.12}),
            (1.5, {"grip_r": 0.15, "work_r": (0.02, 0.08, -0.06)}),
            (2.2, {"work_r": (0.10, 0.40, -0.24), "lean": 0.12, "drop": 0.0, "nod": 0.28, "smile": 0.7}),
            (2.7, {"nod": 0.0}),
        ), cues={"release": 1.4}),
    },
)
def drop_coin(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
